/* SPDX-License-Identifier: MIT */
/* regexes.c - Accept-Language and Accept as regular expressions */

#include <config.h>

#include "regexes.h"

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "export.h"
#include "format.h"

/* An element begins here, and ends there.  */
#define BEGIN "(?:^|,)[ \\t]*"
#define END "[ \\t]*(?:,|$)"

/* What may stand behind the name of a language.  */
#define SUBTAGS "(?:-[a-z0-9]{1,8})*"

/* What may stand behind a media type: clients put there what means nothing
   here.  */
#define PARAMETERS                                                            \
  "(?:[ \\t]*;[ \\t]*[a-pr-z][a-z0-9_.-]{0,20}=[^,; \\t]{0,40}){0,2}"

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

/* Adds LENGTH bytes of NAME, in which some have a meaning.  */
static void
add_escaped (struct string *string, const char *name, size_t length)
{
  for (; length; name++, length--)
    {
      if (*name == '*' || *name == '+')
        string_append (string, "\\", 1);
      string_append (string, name, 1);
    }
}

/* Adds the COUNT NAMES, in the order of their bytes, which are the same up to
   DEPTH, from there on.  What they share is written once: where an expression
   is tried in vain, its alternatives are what takes time.  Longer names go
   first, since "?" is greedy.  */
static void
add_tree (struct string *string, const char *const *names, size_t count,
          size_t depth)
{
  bool has_end = !names[0][depth];
  size_t first = has_end;
  if (count == 1)
    {
      add_escaped (string, names[0] + depth, strlen (names[0] + depth));
      return;
    }
  bool is_group = has_end || names[0][depth] != names[count - 1][depth];
  string_add (string, "%s", is_group ? "(?:" : "");
  for (size_t i = first, next; i < count; i = next)
    {
      for (next = i + 1; next < count && names[next][depth] == names[i][depth];
           next++)
        ;
      string_append (string, "|", i > first);
      add_escaped (string, names[i] + depth, 1);
      add_tree (string, names + i, next - i, depth + 1);
    }
  string_add (string, "%s%s", is_group ? ")" : "", has_end ? "?" : "");
}

static int
compare (const void *a, const void *b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Adds the names of ALIASES that are exact or are not, behind SEPARATOR if
   there are any.  */
static void
add_names (struct string *string, const struct aliases *aliases, bool is_exact,
           const char *separator)
{
  const char **names = allocate (aliases->count, sizeof *names);
  size_t count = 0;
  for (size_t i = 0; i < aliases->count; i++)
    if (aliases->rows[i].is_exact == is_exact)
      names[count++] = aliases->rows[i].name;
  qsort (names, count, sizeof *names, compare);
  if (count)
    {
      string_add (string, "%s", separator);
      add_tree (string, names, count, 0);
    }
  free (names);
}

char *
regex_language (const struct aliases *aliases, bool is_exact_q, size_t n,
                const char *capture)
{
  struct string regex = { NULL, 0, 0 };
  char *q = weight (is_exact_q, n);
  string_add (&regex, BEGIN "(?:(?P<%s>", capture);
  add_names (&regex, aliases, false, "");
  string_add (&regex, ")" SUBTAGS "|(?P<%s_exact>\\*", capture);
  add_names (&regex, aliases, true, "|");
  string_add (&regex, "))%s" END, q);
  free (q);
  return regex.bytes;
}

static const struct media_range ranges[] = {
  { "text/html", HTTPSTATUS_FORMAT_HTML, false },
  { "text/plain", HTTPSTATUS_FORMAT_TEXT, false },
  { "application/problem+json", HTTPSTATUS_FORMAT_PROBLEM_JSON, false },
  { "application/json", HTTPSTATUS_FORMAT_PROBLEM_JSON, false },
  { "application/*", HTTPSTATUS_FORMAT_PROBLEM_JSON, true },
  { "text/*", HTTPSTATUS_FORMAT_HTML, true },
  { "*/*", -1, true },
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

char *
regex_guard (void)
{
  return format ("^(?:.{%d}|(?:[^,]*,){%d})", EXPORT_HEADER_SIZE + 1,
                 EXPORT_HEADER_RANGES);
}

/* Adds the media ranges that are wide, or are not, or all.  */
static void
add_ranges (struct string *string, const int *formats, size_t count,
            bool is_wide, bool is_all)
{
  const char *names[sizeof ranges / sizeof *ranges] = { NULL };
  struct media_range range;
  size_t chosen = 0;
  for (size_t i = 0; regex_range (&range, formats, count, i); i++)
    if (is_all || range.is_wide == is_wide)
      names[chosen++] = range.name;
  qsort (names, chosen, sizeof *names, compare);
  add_tree (string, names, chosen, 0);
}

char *
regex_format (const int *formats, size_t count, size_t n, const char *capture)
{
  struct string regex = { NULL, 0, 0 };
  if (n > regex_weights (false))
    return NULL;
  char *q = weight (false, n ? n - 1 : 0);
  string_add (&regex, BEGIN "(?P<%s>", capture);
  add_ranges (&regex, formats, count, n == 1, n > 1);
  string_add (&regex, ")%s%s" END, n == 1 ? "" : PARAMETERS, q);
  free (q);
  return regex.bytes;
}
