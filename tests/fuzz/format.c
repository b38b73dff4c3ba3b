/* SPDX-License-Identifier: MIT */
/* format.c - Accept

   What the answer is for any of the formats that the caller prefers.  */

#include <config.h>

#include <httpstatus.h>

#include "fuzz.h"

enum
{
  FORMATS = 3,
  NONE = -1
};

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  char *accept = fuzz_block (data, size);
  char *text = fuzz_text (data, size);
  int chosen = httpstatus_format_negotiate (accept, size, NONE);
  EXPECT (chosen >= NONE && chosen < FORMATS);
  for (int otherwise = 0; otherwise < FORMATS; otherwise++)
    {
      int format = httpstatus_format_negotiate (accept, size, otherwise);
      EXPECT (format >= 0 && format < FORMATS);
      /* The header's choice, or where it has none the caller's.  */
      if (chosen == NONE)
        EXPECT (format == otherwise);
      EXPECT (httpstatus_format_negotiate (text, HTTPSTATUS_NUL, otherwise)
              == httpstatus_format_negotiate (text, strlen (text), otherwise));
      EXPECT (*httpstatus_format_type (format));
    }
  /* What is asked for last, and most, is had.  */
  static const char json[] = ", application/problem+json, */*;q=0.1";
  if (!memchr (accept, '"', size) && chosen == NONE && size
      && !memchr (accept, '/', size))
    {
      char *longer = malloc (size + sizeof json);
      EXPECT (longer);
      memcpy (longer, accept, size);
      memcpy (longer + size, json, sizeof json);
      EXPECT (
          httpstatus_format_negotiate (longer, size + sizeof json - 1, NONE)
          == HTTPSTATUS_FORMAT_PROBLEM_JSON);
      free (longer);
    }
  free (text);
  free (accept);
  return 0;
}
