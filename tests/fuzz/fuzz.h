/* SPDX-License-Identifier: MIT */
/* fuzz.h - what the targets share

   A target is a file that defines the function below: it makes of any bytes
   what a hostile client or file would bring, and aborts where the answer is not
   what is promised.  replay.c runs it on files, libFuzzer on what it makes
   up.  */

#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* Ends the program unless CONDITION holds.  */
#define EXPECT(condition)                                                     \
  do                                                                          \
    if (!(condition))                                                         \
      {                                                                       \
        fprintf (stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__,           \
                 #condition);                                                 \
        abort ();                                                             \
      }                                                                       \
  while (0)

/* The SIZE bytes of DATA in a block of just that size, so that a byte read
   behind it is found by the tools that look for such.  To be freed.  */
static inline char *
fuzz_block (const void *data, size_t size)
{
  char *block = malloc (size ? size : 1);
  EXPECT (block);
  if (size)
    memcpy (block, data, size);
  return block;
}

/* The same as a text, NUL-terminated.  */
static inline char *
fuzz_text (const void *data, size_t size)
{
  char *text = malloc (size + 1);
  EXPECT (text);
  if (size)
    memcpy (text, data, size);
  text[size] = '\0';
  return text;
}

/* A file without a name: its descriptor, for as long as the target runs.  */
static inline int
fuzz_file (void)
{
  FILE *file = tmpfile ();
  EXPECT (file);
  return fileno (file);
}

/* Cuts the line that *REST begins with off it, in place.  NULL: there is
   none left.  */
static inline char *
fuzz_line (char **rest)
{
  char *line = *rest;
  if (!line)
    return NULL;
  char *end = strchr (line, '\n');
  if (end)
    *end++ = '\0';
  *rest = end;
  return line;
}

#endif
