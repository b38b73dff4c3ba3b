/* SPDX-License-Identifier: MIT */
/* summary.c - how often each status stands in standard input */

#include <config.h>

#include "summary.h"

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "command.h"
#include "complaint.h"
#include "json.h"
#include "lines.h"
#include "output.h"
#include "table.h"
#include "text.h"

enum
{
  CODES = 1000
};

struct counts
{
  unsigned long of_code[CODES];
  unsigned long others; /* lines that are no status */
  size_t first_other;   /* the number of the first of them, and what it is */
  char *first_word;
};

static void
count_line (struct counts *counts, const struct lines *lines)
{
  const char *p = lines->line;
  int code = 0;
  /* Nearly all are just that.  */
  if (lines->length == 3 && strspn (p, "0123456789") == 3)
    code = (p[0] - '0') * 100 + (p[1] - '0') * 10 + (p[2] - '0');
  else
    code = httpstatus_code (httpstatus_parse (p, lines->length));
  if (httpstatus_symbol (code) || (code >= 100 && code <= 599))
    counts->of_code[code]++;
  else if (!counts->others++)
    {
      counts->first_other = lines->number;
      counts->first_word = charset_visible (p);
    }
}

struct row
{
  unsigned long count;
  int code;
};

static int
compare (const void *a, const void *b)
{
  const struct row *x = a, *y = b;
  return x->count != y->count ? (x->count < y->count ? 1 : -1)
                              : x->code - y->code;
}

static size_t
sort (const struct counts *counts, struct row rows[CODES])
{
  size_t count = 0;
  for (int code = 0; code < CODES; code++)
    if (counts->of_code[code])
      rows[count++] = (struct row){ counts->of_code[code], code };
  qsort (rows, count, sizeof *rows, compare);
  return count;
}

static void
put_table (const struct row *rows, size_t count)
{
  bool is_rtl = output_is_rtl ();
  struct table *table = table_new (3);
  /* TRANSLATORS: table that counts the codes of a log, heading of a column:
     how often. */
  table_add (table, C_ ("column", "Count"), is_rtl);
  /* TRANSLATORS: table that counts the codes of a log, heading of a column:
     status codes. */
  table_add (table, C_ ("column", "Code"), is_rtl);
  /* TRANSLATORS: table that counts the codes of a log, heading of a column:
     the titles of codes. */
  table_add (table, C_ ("column", "Title"), is_rtl);
  for (size_t i = 0; i < count; i++)
    {
      char *number = format ("%lu", rows[i].count);
      char *code = format ("%03d", rows[i].code);
      table_add (table, number, false);
      table_add (table, code, false);
      table_add (table, text_title (rows[i].code), is_rtl);
      free (code);
      free (number);
    }
  table_put (table, 0, 1u << 0);
}

static void
put_json (const struct row *rows, size_t count, unsigned long others)
{
  int statuses[CODES];
  unsigned long numbers[CODES];
  for (size_t i = 0; i < count; i++)
    {
      statuses[i] = rows[i].code;
      numbers[i] = rows[i].count;
    }
  json_summary (statuses, numbers, count, others);
}

static void
complain_about_others (const struct counts *counts)
{
  complain (
      /* TRANSLATORS: error message; %lu is a number of lines; then the number
         of the first of them, and what stands there. */
      P_ ("%lu line is not an HTTP status, line %zu: '%s'.",
          "%lu lines are not an HTTP status, the first is line %zu: '%s'.",
          counts->others),
      counts->others, counts->first_other, counts->first_word);
}

int
summary (bool is_json)
{
  struct counts *counts = allocate (1, sizeof *counts);
  struct row rows[CODES];
  struct lines lines;
  lines_begin (&lines);
  while (lines_next (&lines))
    if (lines.length)
      count_line (counts, &lines);
  int result = lines_end (&lines);
  size_t count = sort (counts, rows);
  if (is_json)
    put_json (rows, count, counts->others);
  else if (count)
    put_table (rows, count);
  if (counts->others)
    {
      complain_about_others (counts);
      result = result == FOUND ? NOT_FOUND : result;
    }
  free (counts->first_word);
  free (counts);
  return result;
}
