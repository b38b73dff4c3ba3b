/* SPDX-License-Identifier: MIT */
/* registry-check.c - a newer registry against the table

   registry-check FILE: FILE is IANA's http-status-codes-1.csv.  Prints a line
   for each difference.  Exit status: 0, there is none; 1, there is one; 2, FILE
   cannot be read or is no such file.  "make registry-check FILE=..." runs
   it.  */

#include <config.h>

#include <errno.h>

#include "registry.h"

static int differences;

static void
differ (int code, const char *what, const char *there, const char *here)
{
  printf ("%d: the registry's %s is '%s', here it is '%s'\n", code, what,
          there, here);
  differences++;
}

static const char *
annotation (unsigned flags)
{
  return flags & TEMPORARY  ? "temporary"
         : flags & OBSOLETE ? "obsoleted"
         : flags & NOT_USED ? "unused"
                            : "none";
}

/* Compares ROW, an assigned code.  */
static void
compare (const struct row *row)
{
  int code = row->first;
  if (!httpstatus_is_registered (code))
    {
      printf ("%d: '%s', %s, is not in the table\n", code, row->phrase,
              row->reference);
      differences++;
      return;
    }
  char reference[200];
  expected_reference (row->reference, httpstatus_reference (code), reference);
  if (strcmp (row->phrase, httpstatus_phrase (code)) != 0)
    differ (code, "phrase", row->phrase, httpstatus_phrase (code));
  if (strcmp (reference, httpstatus_reference (code)) != 0)
    differ (code, "reference", reference, httpstatus_reference (code));
  if (row->flags != (httpstatus_flags (code) & ANNOTATIONS))
    differ (code, "annotation", annotation (row->flags),
            annotation (httpstatus_flags (code)));
}

int
main (int argc, char **argv)
{
  static bool is_there[600];
  struct row row;
  int rows = 0;
  /* make gives an empty one where FILE is not set.  */
  if (argc != 2 || !*argv[1])
    {
      fprintf (stderr, "Usage: make registry-check "
                       "FILE=/directory/http-status-codes-1.csv\n");
      return 2;
    }
  FILE *csv = fopen (argv[1], "r");
  if (!csv)
    {
      fprintf (stderr, "registry-check: %s: %s\n", argv[1], strerror (errno));
      return 2;
    }
  while (read_row (csv, &row))
    {
      if (row.first < 100 || row.first > 599
          || !strcmp (row.phrase, "Unassigned"))
        continue;
      rows++;
      is_there[row.first] = true;
      compare (&row);
    }
  fclose (csv);
  if (!rows)
    {
      fprintf (stderr, "registry-check: %s: no row of the registry is in it\n",
               argv[1]);
      return 2;
    }
  for (int code = httpstatus_next (0); code; code = httpstatus_next (code))
    if (!is_there[code])
      {
        printf ("%d: '%s' is not in the registry\n", code,
                httpstatus_phrase (code));
        differences++;
      }
  printf ("%d codes in the registry, %d differences\n", rows, differences);
  return differences > 0;
}
