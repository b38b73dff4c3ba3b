/* SPDX-License-Identifier: MIT */
/* languages.c - httpstatus languages: what the answers can be in */

#include <config.h>

#include <httpstatus.h>
#include <stdlib.h>

#include "charset.h"
#include "command.h"
#include "format.h"
#include "json.h"
#include "output.h"
#include "table.h"
#include "text.h"

enum
{
  TRANSLATED = 3 /* the column of it */
};

int
languages_table (const struct request *request)
{
  static const char *const headings[] = {
    /* TRANSLATORS: table of languages, heading of a column: the tag of a
       language as in HTML and HTTP, such as pt-BR. */
    NC_ ("column", "Tag"),
    /* TRANSLATORS: table of languages, heading of a column: the name of each
       language in that language. */
    NC_ ("column", "Own name"),
    /* TRANSLATORS: table of languages, heading of a column: the name of each
       language in English. */
    NC_ ("column", "English name"),
    /* TRANSLATORS: table of languages, heading of a column: how much of the
       texts is translated, in percent. */
    NC_ ("column", "Translated"),
    /* TRANSLATORS: table of languages, heading of a column: ltr (from left to
       right) or rtl. */
    NC_ ("column", "Direction"),
  };
  enum
  {
    COLUMNS = sizeof headings / sizeof *headings
  };
  if (request->options & OPTION_JSON)
    {
      json_languages ();
      return FOUND;
    }
  bool is_rtl = output_is_rtl ();
  struct table *table = table_new (COLUMNS);
  for (int i = 0; i < COLUMNS; i++)
    table_add (table, text (headings[i]), is_rtl);
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    {
      int of_language = httpstatus_language_is_rtl (l);
      /* TRANSLATORS: table of languages: %d is a number from 0 to 100. */
      char *percent = format (C_ ("percentage", "%d%%"),
                              httpstatus_language_coverage (l));
      table_add (table, httpstatus_language_tag (l), false);
      if (charset_has (httpstatus_language_name (l)))
        table_add (table, httpstatus_language_name (l), of_language);
      else
        table_add (table, httpstatus_language_english_name (l), false);
      table_add (table, httpstatus_language_english_name (l), false);
      table_add (table, percent, is_rtl);
      table_add (table, of_language ? "rtl" : "ltr", false);
      free (percent);
    }
  table_put (table, 0, 1u << TRANSLATED);
  return FOUND;
}
