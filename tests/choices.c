/* SPDX-License-Identifier: MIT */
/* choices.c - what the library chooses for the rows of tests, a line each

   choices TAG...: among the languages TAG, the first otherwise, for the headers
   of negotiate-rows.h.  choices html (or json, txt): among all formats, that
   otherwise, for those of format-rows.h.  A line has the choice, a tab and the
   header.  */

#include <httpstatus.h>

#include <stdio.h>
#include <string.h>

enum
{
  HTML = HTTPSTATUS_FORMAT_HTML,
  JSON = HTTPSTATUS_FORMAT_PROBLEM_JSON,
  TEXT = HTTPSTATUS_FORMAT_TEXT,
  NONE = -1
};

static const char *const extensions[]
    = { [HTML] = "html", [JSON] = "json", [TEXT] = "txt" };

static const char *const language_headers[] = {
#define ROW(rule, header, tags, answer) header,
#include "negotiate-rows.h"
#undef ROW
};

static const char *const format_headers[] = {
#define ROW(accept, otherwise, expected) accept,
#include "format-rows.h"
#undef ROW
};

#define COUNT(array) (sizeof (array) / sizeof *(array))

static void
put_languages (const char *const *tags, size_t count)
{
  for (size_t i = 0; i < COUNT (language_headers); i++)
    {
      const char *header = language_headers[i];
      int choice = httpstatus_language_negotiate_among (header, HTTPSTATUS_NUL,
                                                        tags, count);
      printf ("%s\t%s\n", tags[choice < 0 ? 0 : choice], header ? header : "");
    }
}

static void
put_formats (int otherwise)
{
  for (size_t i = 0; i < COUNT (format_headers); i++)
    {
      const char *header = format_headers[i];
      int choice
          = httpstatus_format_negotiate (header, HTTPSTATUS_NUL, otherwise);
      printf ("%s\t%s\n", extensions[choice], header ? header : "");
    }
}

int
main (int argc, char **argv)
{
  int otherwise = NONE;
  for (int i = 0; argc == 2 && i < (int) COUNT (extensions); i++)
    if (!strcmp (argv[1], extensions[i]))
      otherwise = i;
  if (otherwise != NONE)
    put_formats (otherwise);
  else if (argc > 1)
    put_languages ((const char *const *) argv + 1, (size_t) argc - 1);
  return argc < 2 || ferror (stdout) || fclose (stdout);
}
