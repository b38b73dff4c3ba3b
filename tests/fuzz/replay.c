/* SPDX-License-Identifier: MIT */
/* replay.c - runs a target on files, without libFuzzer: replay FILE... */

#include <config.h>

#include "fuzz.h"

static void
run (const char *name)
{
  FILE *file = fopen (name, "rb");
  if (!file || fseek (file, 0, SEEK_END))
    {
      perror (name);
      exit (1);
    }
  size_t size = (size_t) ftell (file);
  rewind (file);
  uint8_t *data = malloc (size + 1);
  EXPECT (data);
  EXPECT (fread (data, 1, size, file) == size);
  fclose (file);
  /* So that an abort has a name.  */
  fprintf (stderr, "%s\n", name);
  LLVMFuzzerTestOneInput (data, size);
  free (data);
}

int
main (int argc, char **argv)
{
  for (int i = 1; i < argc; i++)
    run (argv[i]);
  return argc > 1 ? 0 : 2;
}
