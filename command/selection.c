/* SPDX-License-Identifier: MIT */
/* selection.c - the statuses that the words of a command line name */

#include <config.h>

#include "selection.h"

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "complaint.h"
#include "json.h"
#include "lines.h"
#include "operand.h"
#include "output.h"
#include "table.h"
#include "text.h"

static void
add (struct selection *selection, int status)
{
  selection->statuses
      = make_room (selection->statuses, &selection->size, selection->count,
                   sizeof *selection->statuses);
  selection->statuses[selection->count++] = status;
}

/* Whether WORD is 4xx, 42x or 500-504, and which codes from *FIRST to *LAST it
   stands for.  */
static bool
read_range (const char *word, int *first, int *last)
{
  size_t digits = strspn (word, "0123456789");
  size_t letters = strspn (word + digits, "xX");
  if (digits && letters && digits + letters == 3 && !word[3])
    {
      char least[4] = "000", most[4] = "999";
      memcpy (least, word, digits);
      memcpy (most, word, digits);
      *first = atoi (least);
      *last = atoi (most);
      return true;
    }
  if (digits != 3 || word[3] != '-' || strspn (word + 4, "0123456789") != 3
      || word[7])
    return false;
  *first = atoi (word);
  *last = atoi (word + 4);
  return true;
}

static int
add_range (struct selection *selection, const char *word, int first, int last,
           bool is_all)
{
  size_t before = selection->count;
  bool has_others = false;
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    if (httpstatus_code (s) >= first && httpstatus_code (s) <= last)
      {
        if (is_all || httpstatus_is_registered (s))
          add (selection, s);
        else
          has_others = true;
      }
  if (selection->count > before)
    return FOUND;
  char *visible = charset_visible (word);
  if (has_others)
    /* TRANSLATORS: error message; %s is what was typed, such as 46x or
       460-469. */
    complain (_ ("No registered code is in '%s'; --all adds those of "
                 "vendors."),
              visible);
  else
    complain (_ ("'%s' is not an HTTP status."), visible);
  free (visible);
  return NOT_FOUND;
}

static int
add_word (struct selection *selection, const char *word, bool is_all)
{
  int first, last;
  if (read_range (word, &first, &last))
    return add_range (selection, word, first, last, is_all);
  int status = operand_status (word);
  if (!status)
    return NOT_FOUND;
  add (selection, status);
  return httpstatus_symbol (status) ? FOUND : NOT_FOUND;
}

/* Words on standard input; empty lines are none.  */
static int
add_lines (struct selection *selection, bool is_all)
{
  struct lines lines;
  int result = FOUND;
  lines_begin (&lines);
  while (lines_next (&lines))
    {
      char *word = lines.line + strspn (lines.line, " \t");
      char *end = word + strlen (word);
      while (end > word && (end[-1] == ' ' || end[-1] == '\t'))
        *--end = '\0';
      if (*word && add_word (selection, word, is_all) != FOUND)
        result = NOT_FOUND;
    }
  int end = lines_end (&lines);
  return end == FOUND ? result : end;
}

int
selection_read (struct selection *selection, const struct request *request)
{
  bool is_all = request->options & OPTION_ALL;
  int result = FOUND;
  *selection = (struct selection){ NULL, 0, 0 };
  if (!request->count)
    /* TRANSLATORS: error message: the command line names no status. */
    return complain_about_usage ("%s", _ ("No status was given."));
  for (int i = 0; i < request->count; i++)
    {
      const char *word = request->operands[i];
      int of_word = strcmp (word, "-") ? add_word (selection, word, is_all)
                                       : add_lines (selection, is_all);
      result = of_word > result ? of_word : result;
    }
  return result;
}

void
selection_fill (struct selection *selection, int class_, bool is_all)
{
  *selection = (struct selection){ NULL, 0, 0 };
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    if ((!class_ || httpstatus_class_of (s) == class_)
        && (is_all || httpstatus_is_registered (s)))
      add (selection, s);
}

static void
put_titles (int status)
{
  struct table *table = table_new (2);
  char *code = format ("%d", httpstatus_code (status));
  table_add (table, code, false);
  table_add (table, httpstatus_phrase (status), false);
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    {
      const char *title = httpstatus_title_in (l, status);
      table_add (table, httpstatus_language_tag (l), false);
      /* What the charset cannot show is there in English.  */
      table_add (table,
                 charset_has (title) ? title
                                     : httpstatus_title_in (NULL, status),
                 charset_has (title) && httpstatus_language_is_rtl (l));
    }
  table_put (table, 0, 0);
  free (code);
}

void
selection_put_all_languages (const struct selection *selection, bool is_json)
{
  if (is_json)
    {
      json_statuses_in_all (selection->statuses, selection->count);
      return;
    }
  for (size_t i = 0; i < selection->count; i++)
    {
      if (i)
        output_gap ();
      put_titles (selection->statuses[i]);
    }
}

void
selection_free (struct selection *selection)
{
  free (selection->statuses);
}
