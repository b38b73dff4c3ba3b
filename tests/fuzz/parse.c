/* SPDX-License-Identifier: MIT */
/* parse.c - which status a text names */

#include <config.h>

#include <httpstatus.h>

#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  char *block = fuzz_block (data, size);
  char *text = fuzz_text (data, size);
  int status = httpstatus_parse (block, size);
  EXPECT (!status || httpstatus_symbol (status));
  if (strlen (text) == size)
    EXPECT (httpstatus_parse (text, HTTPSTATUS_NUL) == status);
  /* Case and blanks around it mean nothing.  */
  char *other = malloc (size + 3);
  EXPECT (other);
  other[0] = ' ';
  for (size_t i = 0; i < size; i++)
    {
      char c = text[i];
      other[i + 1] = (char) (c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
  other[size + 1] = '\t';
  EXPECT (httpstatus_parse (other, size + 2) == status);
  free (other);
  free (text);
  free (block);
  return 0;
}
