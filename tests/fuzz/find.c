/* SPDX-License-Identifier: MIT */
/* find.c - the language of a tag or a locale's name */

#include <config.h>

#include <httpstatus.h>

#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  char *name = fuzz_text (data, size);
  const struct httpstatus_language *language = httpstatus_language_find (name);
  if (language)
    {
      const char *tag = httpstatus_language_tag (language);
      EXPECT (httpstatus_language_find (tag) == language);
      EXPECT (httpstatus_language_negotiate (tag, HTTPSTATUS_NUL) == language);
      EXPECT (*httpstatus_language_name (language));
    }
  /* A POSIX name is the tag with other hyphens, and what follows a dot is a
     charset.  */
  char *other = malloc (strlen (name) + sizeof ".UTF-8");
  EXPECT (other);
  strcpy (other, name);
  for (char *p = other; *p; p++)
    if (*p == '-')
      *p = '_';
  if (!strpbrk (name, ".@"))
    strcat (other, ".UTF-8");
  EXPECT (httpstatus_language_find (other) == language);
  free (other);
  free (name);
  return 0;
}
