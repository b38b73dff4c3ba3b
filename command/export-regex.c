/* SPDX-License-Identifier: MIT */
/* export-regex.c - Accept-Language and Accept as regular expressions */

#include <config.h>

#include "export-regex.h"

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "format.h"

/* An element begins here, and ends there.  */
#define BEGIN "(?:^|,)[ \\t]*"
#define END "[ \\t]*(?:,|$)"

/* What may stand behind the name of a language.  */
#define SUBTAGS "(?:-[a-z0-9]{1,8})*"

/* What may stand behind a media type: clients put there what means nothing
   here.  */
#define PARAMETERS "(?:[ \\t]*;[ \\t]*[a-pr-z][a-z0-9_.-]*=[^,;]*)*"

size_t
regex_weights (bool is_exact_q)
{
  return is_exact_q ? 101 : 11;
}

/* The Nth weight (RFC 9110, Section 12.4.2); to be freed.  */
static char *
weight (bool is_exact_q, size_t n)
{
  static const char pattern[] = "[ \\t]*;[ \\t]*q=0\\.%s";
  if (!n)
    return format ("(?:[ \\t]*;[ \\t]*q=1(?:\\.0{0,3})?)?");
  unsigned left = (unsigned) (regex_weights (is_exact_q) - 1 - n);
  char *digits = !left && is_exact_q ? format ("00[1-9]")
                 : !left             ? format ("0(?:[1-9][0-9]?|0[1-9])")
                 : !is_exact_q       ? format ("%u[0-9]{0,2}", left)
                 : left % 10 ? format ("%u%u[0-9]?", left / 10, left % 10)
                             : format ("%u(?:0[0-9]?)?", left / 10);
  char *whole = format (pattern, digits);
  free (digits);
  return whole;
}

/* Adds the names of ALIASES that are exact or are not, with "|" between them,
   and before the first one if IS_BEGUN.  */
static void
add_names (struct string *string, const struct aliases *aliases, bool is_exact,
           bool is_begun)
{
  for (size_t i = 0; i < aliases->count; i++)
    if (aliases->rows[i].is_exact == is_exact)
      {
        string_add (string, "%s%s", is_begun ? "|" : "",
                    aliases->rows[i].name);
        is_begun = true;
      }
}

char *
regex_language (const struct aliases *aliases, bool is_exact_q, size_t n,
                const char *capture)
{
  struct string regex = { NULL, 0, 0 };
  char *q = weight (is_exact_q, n);
  string_add (&regex, BEGIN "(?:(?P<%s>", capture);
  add_names (&regex, aliases, false, false);
  string_add (&regex, ")" SUBTAGS "|(?P<%s_exact>\\*", capture);
  add_names (&regex, aliases, true, true);
  string_add (&regex, "))%s" END, q);
  free (q);
  return regex.bytes;
}

static const struct media_range ranges[] = {
  { "text/html", HTTPSTATUS_FORMAT_HTML, RANGES_NAMED },
  { "text/plain", HTTPSTATUS_FORMAT_TEXT, RANGES_NAMED },
  { "application/problem+json", HTTPSTATUS_FORMAT_PROBLEM_JSON, RANGES_NAMED },
  { "application/json", HTTPSTATUS_FORMAT_PROBLEM_JSON, RANGES_NAMED },
  { "application/*", HTTPSTATUS_FORMAT_PROBLEM_JSON, RANGES_WIDE },
  { "text/*", HTTPSTATUS_FORMAT_HTML, RANGES_WIDE },
  { "*/*", -1, RANGES_WIDE },
};

static bool
has_format (const int *formats, size_t count, int format)
{
  for (size_t i = 0; i < count; i++)
    if (formats[i] == format)
      return true;
  return false;
}

/* The format that RANGE leads to; -1: none.  */
static int
choose_format (const struct media_range *range, const int *formats,
               size_t count)
{
  if (range->format < 0)
    return formats[0];
  if (!strcmp (range->name, "text/*")
      && (formats[0] == HTTPSTATUS_FORMAT_TEXT
          || !has_format (formats, count, HTTPSTATUS_FORMAT_HTML)))
    return has_format (formats, count, HTTPSTATUS_FORMAT_TEXT)
               ? HTTPSTATUS_FORMAT_TEXT
               : -1;
  return has_format (formats, count, range->format) ? range->format : -1;
}

bool
regex_range (struct media_range *range, const int *formats, size_t count,
             size_t n)
{
  for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
    {
      int format = choose_format (&ranges[i], formats, count);
      if (format < 0 || n--)
        continue;
      *range = ranges[i];
      range->format = format;
      return true;
    }
  return false;
}

/* Adds NAME, in which some characters have a meaning.  */
static void
add_escaped (struct string *string, const char *name)
{
  for (; *name; name++)
    string_add (string, *name == '*' || *name == '+' ? "\\%c" : "%c", *name);
}

char *
regex_format (const int *formats, size_t count, int closeness, bool is_exact_q,
              size_t n, const char *capture)
{
  struct string regex = { NULL, 0, 0 };
  struct media_range range;
  bool is_first = true;
  string_add (&regex, BEGIN "(?P<%s>", capture);
  for (size_t i = 0; regex_range (&range, formats, count, i); i++)
    if (range.closeness == closeness)
      {
        string_append (&regex, "|", is_first ? 0 : 1);
        is_first = false;
        add_escaped (&regex, range.name);
      }
  char *q = weight (is_exact_q, n);
  string_add (&regex, ")%s%s" END, closeness == RANGES_NAMED ? PARAMETERS : "",
              q);
  free (q);
  return regex.bytes;
}
