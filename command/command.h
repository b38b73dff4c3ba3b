/* SPDX-License-Identifier: MIT */
/* command.h - what main.c and the subcommands share */

#ifndef COMMAND_H
#define COMMAND_H

#include <stdbool.h>

/* The exit statuses.  */
enum
{
  FOUND = 0,       /* all that was asked for */
  NOT_FOUND = 1,   /* at least one status was not */
  MISUSED = 2,     /* the command line is wrong */
  NOT_WRITTEN = 3, /* the output could not be written, or memory ran out */
};

/* The options, as bits.  */
enum
{
  OPTION_LANG = 1 << 0,
  OPTION_ACCEPT_LANGUAGE = 1 << 1,
  OPTION_EXPLAIN = 1 << 2,
  OPTION_CLASS = 1 << 3,
  OPTION_HELP = 1 << 4,
  OPTION_VERSION = 1 << 5,
  OPTION_FORMAT = 1 << 6,
  OPTION_LANGUAGES = 1 << 7,
  OPTION_TEMPLATE = 1 << 8,
  OPTION_LISTEN = 1 << 9,
  OPTION_REFERENCE = 1 << 10,
  OPTION_HOME_URL = 1 << 11,
  OPTION_CONTACT = 1 << 12,
  OPTION_SHOW_DETAILS = 1 << 13,
  OPTION_DEFAULT_CODE = 1 << 14,
  OPTION_LOG = 1 << 15,
  OPTION_JSON = 1 << 16,
  OPTION_ALL = 1 << 17,
  OPTION_ALL_LANGUAGES = 1 << 18,
  OPTION_SUMMARY = 1 << 19,
  OPTION_OUTPUT = 1 << 20,
  OPTION_CODES = 1 << 21,
  OPTION_FORMATS = 1 << 22,
  OPTION_PREFIX = 1 << 23,
  OPTION_EXACT_Q = 1 << 24,
  OPTION_FORCE = 1 << 25,
  OPTION_SELF_TEST = 1 << 26,
  /* Those that go with every subcommand.  */
  OPTIONS_COMMON = OPTION_LANG | OPTION_ACCEPT_LANGUAGE | OPTION_EXPLAIN
                   | OPTION_HELP | OPTION_VERSION,
};

enum
{
  OPTIONS_AT_MOST = 32 /* bits of an unsigned */
};

/* The command line, read.  */
struct request
{
  unsigned options;                    /* those given */
  const char *values[OPTIONS_AT_MOST]; /* theirs, by the number of the bit */
  int class_;                          /* 0: all */
  char **operands;                     /* behind the subcommand */
  int count;
};

/* The value that the option of BIT was given, or NULL.  */
const char *option_value (const struct request *request, unsigned bit);

/* A subcommand.  To add one, write its file, declare its function below, and
   give it a row in rows.c; an option of its own has a row there, too.  */
struct subcommand
{
  const char *name;
  const char *operands; /* for --help, to be translated; NULL: takes none */
  const char *summary;  /* for --help, to be translated */
  unsigned options;     /* those that it takes beside the common ones */
  int (*run) (const struct request *request); /* the exit status */
};

int show (const struct request *request);
int list (const struct request *request);
int find (const struct request *request);
int languages_table (const struct request *request);
int render (const struct request *request);
int serve (const struct request *request);
int export(const struct request *request);

int explain_header (const struct request *request);

/* How the language was chosen by HEADER, an Accept-Language field.  */
void explain (const char *header, bool is_json);

/* The rows of rows.c, in the order of --help.  The last one's name is NULL.  */
struct option_row
{
  const char *name;
  const char *value; /* what stands behind "=", to be translated; or NULL */
  const char *help;  /* to be translated */
  unsigned bit;
};

extern const struct subcommand subcommands[];
extern const struct option_row option_rows[];

int help (void);
int version (void);

#endif
