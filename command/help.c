/* SPDX-License-Identifier: MIT */
/* help.c - --help and --version */

#include <config.h>

#include <httpstatus.h>
#include <stdlib.h>

#include "command.h"
#include "format.h"
#include "output.h"
#include "text.h"

enum
{
  COLUMN_LOW = 6,   /* of explanations, where there is no room for more */
  COLUMN_MOST = 32, /* where there is */
  ENOUGH_WIDTH = 64
};

static char *
subcommand_term (const struct subcommand *row)
{
  return row->operands ? format ("%s %s", row->name, text (row->operands))
                       : format ("%s", row->name);
}

static char *
option_term (const struct option_row *row)
{
  return row->value ? format ("--%s=%s", row->name, text (row->value))
                    : format ("--%s", row->name);
}

/* The column COLUMN, or one that is right of TERM, which is freed.  */
static int
column_beside (int column, char *term)
{
  int beside = 2 + output_measure (term) + 2;
  free (term);
  return beside > column ? beside : column;
}

/* Where the explanations of commands and options begin.  */
static int
explanations_column (void)
{
  if (output_width () < ENOUGH_WIDTH)
    return COLUMN_LOW;
  int column = 0;
  for (const struct subcommand *row = subcommands; row->name; row++)
    column = column_beside (column, subcommand_term (row));
  for (const struct option_row *row = option_rows; row->name; row++)
    column = column_beside (column, option_term (row));
  return column < COLUMN_MOST ? column : COLUMN_MOST;
}

/* TERM, which is freed, and EXPLANATION in column COLUMN.  */
static void
put_entry (int column, char *term, const char *explanation)
{
  output_labelled (2, term, STYLE_PLAIN, column, explanation, STYLE_PLAIN);
  free (term);
}

static void
put_exit_status (const char *number, const char *explanation)
{
  output_labelled (2, number, STYLE_PLAIN, COLUMN_LOW, explanation,
                   STYLE_PLAIN);
}

static void
put_subcommands (int column)
{
  /* TRANSLATORS: --help, heading of a list. */
  output_text (0, C_ ("help", "Commands:"), STYLE_STRONG);
  for (const struct subcommand *row = subcommands; row->name; row++)
    put_entry (column, subcommand_term (row), text (row->summary));
}

static void
put_options (int column)
{
  /* TRANSLATORS: --help, heading of a list. */
  output_text (0, C_ ("help", "Options:"), STYLE_STRONG);
  for (const struct option_row *row = option_rows; row->name; row++)
    put_entry (column, option_term (row), text (row->help));
}

static void
put_statuses (void)
{
  /* TRANSLATORS: --help, heading of a list: what the program tells the shell
     when it ends, a number. */
  output_text (0, C_ ("help", "Exit status:"), STYLE_STRONG);
  /* TRANSLATORS: --help, exit status 0. */
  put_exit_status ("0", C_ ("help", "all that was asked for was found"));
  /* TRANSLATORS: --help, exit status 1. */
  put_exit_status ("1",
                   C_ ("help", "at least one status is unknown, or nothing "
                               "was found"));
  /* TRANSLATORS: --help, exit status 2. */
  put_exit_status ("2", C_ ("help", "the command line is wrong"));
  /* TRANSLATORS: --help, exit status 3. */
  put_exit_status ("3", C_ ("help", "the output could not be written"));
}

int
help (void)
{
  int column = explanations_column ();
  output_text (
      0,
      /* TRANSLATORS: --help; leave httpstatus as it is and translate the words
         in capitals. */
      _ ("Usage: httpstatus [OPTION]... STATUS...\n"
         "       httpstatus [OPTION]... COMMAND"),
      STYLE_PLAIN);
  output_gap ();
  output_text (
      0,
      /* TRANSLATORS: --help. */
      _ ("Tells what HTTP status codes mean, in the language of the "
         "reader. A STATUS is a code (404), a name (not found, NOT_FOUND), a "
         "title in any language, a vendor's code (esri:499), a group of codes "
         "(4xx, 42x, 500-504), or - for those on standard input."),
      STYLE_PLAIN);
  output_gap ();
  put_subcommands (column);
  output_gap ();
  put_options (column);
  output_gap ();
  put_statuses ();
  output_gap ();
  output_text (
      0,
      /* TRANSLATORS: --help. */
      _ ("Without --lang and --accept-language, the language is that of "
         "the locale. Colors are used on terminals only, and not where "
         "NO_COLOR is set."),
      STYLE_PLAIN);
  return FOUND;
}

int
version (void)
{
  char *line = format ("httpstatus %s (libhttpstatus %s)", HTTPSTATUS_VERSION,
                       httpstatus_version ());
  output_text (0, line, STYLE_PLAIN);
  free (line);
  /* Configured without French, the library has nothing of MDN's; Unicode's
     src/subtags.h it always has.  */
  bool has_french = httpstatus_language_find ("fr") != NULL;
  /* TRANSLATORS: --version; %s is such as MIT AND CC-BY-SA-4.0. */
  line = format (_ ("License: %s"),
                 has_french ? "MIT AND CC-BY-SA-4.0 AND Unicode-DFS-2016"
                            : "MIT AND Unicode-DFS-2016");
  output_text (0, line, STYLE_PLAIN);
  free (line);
  output_text (0,
               /* TRANSLATORS: --version. */
               _ ("The program and its texts may be used under the MIT "
                  "license."),
               STYLE_PLAIN);
  if (has_french)
    output_text (
        0,
        /* TRANSLATORS: --version. MDN Web Docs is a name. */
        _ ("The French descriptions are adapted from MDN Web Docs, under "
           "CC-BY-SA-4.0."),
        STYLE_PLAIN);
  return FOUND;
}
