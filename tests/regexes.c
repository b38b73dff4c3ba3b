/* SPDX-License-Identifier: MIT */
/* regexes.c - what `httpstatus export' makes of the rows of negotiate-rows.h

   A line of JSON a row, for regexes.js, which has regular expressions.  With
   an argument, those of --exact-q.  */

#include <config.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../command/export/alias.h"
#include "../command/export/regexes.h"
#include "format.h"

static const struct row
{
  const char *rule;
  const char *header;
  const char *tags;
  const char *answer;
} rows[] = {
#define ROW(rule, header, tags, answer) { rule, header, tags, answer },
#include "negotiate-rows.h"
#undef ROW
};

static void
put_string (const char *text)
{
  putchar ('"');
  for (const char *p = text; *p; p++)
    if (strchr ("\"\\", *p) || *p < ' ')
      printf ("\\u%04x", (unsigned char) *p);
    else
      putchar (*p);
  putchar ('"');
}

static void
put_member (const char *name, const char *text)
{
  printf ("\"%s\":", name);
  if (text)
    put_string (text);
  else
    printf ("null");
  putchar (',');
}

static void
put_regexes (const struct aliases *aliases, bool is_exact_q)
{
  printf ("\"regexes\":[");
  for (size_t n = 0; n < regex_weights (is_exact_q); n++)
    {
      char *regex = regex_language (aliases, is_exact_q, n, "name");
      printf ("%s", n ? "," : "");
      put_string (regex);
      free (regex);
    }
  printf ("],\"aliases\":{");
  for (size_t i = 0; i < aliases->count; i++)
    {
      printf ("%s", i ? "," : "");
      put_string (aliases->rows[i].name);
      printf (":%zu", aliases->rows[i].language);
    }
  printf ("}");
}

static void
put_row (const struct row *row, bool is_exact_q)
{
  char *words = format ("%s", row->tags);
  const char **tags = allocate (strlen (words) + 1, sizeof *tags);
  struct offer offer = { .tags = tags };
  for (char *tag = strtok (words, " "); tag; tag = strtok (NULL, " "))
    tags[offer.count++] = tag;
  struct aliases aliases;
  aliases_find (&aliases, &offer);
  printf ("{");
  put_member ("rule", row->rule);
  put_member ("header", row->header);
  put_member ("answer", row->answer);
  put_member ("tags", row->tags);
  put_regexes (&aliases, is_exact_q);
  printf ("}\n");
  aliases_free (&aliases);
  free (tags);
  free (words);
}

int
main (int argc, char **argv)
{
  (void) argv;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    put_row (&rows[i], argc > 1);
  return ferror (stdout) || fclose (stdout);
}
