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
  COLUMN = 28,    /* of the explanations */
  COLUMN_LOW = 6, /* the same where there is no room for two columns */
  ENOUGH_WIDTH = 64
};

static void
put_entry (const char *term, const char *explanation)
{
  output_labelled (2, term, STYLE_PLAIN,
                   output_width () < ENOUGH_WIDTH ? COLUMN_LOW : COLUMN,
                   explanation, STYLE_PLAIN);
}

static void
put_exit_status (const char *number, const char *explanation)
{
  output_labelled (2, number, STYLE_PLAIN, COLUMN_LOW, explanation,
                   STYLE_PLAIN);
}

static void
put_subcommands (void)
{
  /* TRANSLATORS: --help, heading of a list. */
  output_text (0, C_ ("help", "Commands:"), STYLE_STRONG);
  for (const struct subcommand *row = subcommands; row->name; row++)
    {
      char *term = row->operands
                       ? format ("%s %s", row->name, text (row->operands))
                       : format ("%s", row->name);
      put_entry (term, text (row->summary));
      free (term);
    }
}

static void
put_options (void)
{
  /* TRANSLATORS: --help, heading of a list. */
  output_text (0, C_ ("help", "Options:"), STYLE_STRONG);
  for (const struct option_row *row = option_rows; row->name; row++)
    {
      char *term = row->value
                       ? format ("--%s=%s", row->name, text (row->value))
                       : format ("--%s", row->name);
      put_entry (term, text (row->help));
      free (term);
    }
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
  put_exit_status ("1", C_ ("help", "at least one status is unknown or not "
                                    "registered"));
  /* TRANSLATORS: --help, exit status 2. */
  put_exit_status ("2", C_ ("help", "the command line is wrong"));
  /* TRANSLATORS: --help, exit status 3. */
  put_exit_status ("3", C_ ("help", "the output could not be written"));
}

int
help (void)
{
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
         "reader. A STATUS is a code (404), a phrase (not found) or a "
         "former name of one."),
      STYLE_PLAIN);
  output_gap ();
  put_subcommands ();
  output_gap ();
  put_options ();
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
  /* TRANSLATORS: --version; leave the names of licenses as they are. */
  output_text (0, _ ("License: MIT AND CC-BY-SA-4.0"), STYLE_PLAIN);
  output_text (0,
               /* TRANSLATORS: --version. */
               _ ("The program and its texts may be used under the MIT "
                  "license."),
               STYLE_PLAIN);
  output_text (
      0,
      /* TRANSLATORS: --version. MDN Web Docs is a name. */
      _ ("The French descriptions are adapted from MDN Web Docs, under "
         "CC-BY-SA-4.0."),
      STYLE_PLAIN);
  return FOUND;
}
