/* SPDX-License-Identifier: MIT */
/* language.c - Accept-Language

   The first line is the tags on offer, between spaces, the rest the header.
   The slow twin has the same opinion.  */

#include <config.h>

#include <httpstatus.h>

#include "../slow-negotiate.h"
#include "fuzz.h"

enum
{
  TAGS = 200
};

/* Among all that the library speaks.  */
static void
negotiate (const char *header, size_t length)
{
  const char *tags[TAGS];
  const struct httpstatus_language *languages[TAGS] = { NULL };
  size_t count = 0;
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    {
      languages[count] = l;
      tags[count++] = httpstatus_language_tag (l);
    }
  int slow = slow_negotiate_among (header, length, tags, count);
  EXPECT (httpstatus_language_negotiate (header, length)
          == languages[slow < 0 ? 0 : slow]);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  const uint8_t *end = size ? memchr (data, '\n', size) : NULL;
  size_t first = end ? (size_t) (end - data) : 0;
  char *line = fuzz_text (data, first);
  const char *tags[TAGS];
  size_t count = 0;
  for (char *tag = strtok (line, " "); tag && count < TAGS;
       tag = strtok (NULL, " "))
    tags[count++] = tag;

  size_t length = size - first - (end != NULL);
  char *header = fuzz_block (data + (size - length), length);
  int fast = httpstatus_language_negotiate_among (header, length, tags, count);
  EXPECT (fast == slow_negotiate_among (header, length, tags, count));
  negotiate (header, length);

  /* By a NUL instead of a length.  */
  char *text = fuzz_text (header, length);
  EXPECT (
      httpstatus_language_negotiate_among (text, HTTPSTATUS_NUL, tags, count)
      == httpstatus_language_negotiate_among (text, strlen (text), tags,
                                              count));
  free (text);
  free (header);
  free (line);
  return 0;
}
