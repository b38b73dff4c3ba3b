/* SPDX-License-Identifier: MIT */
/* main.c - the httpstatus program: how its command line is read */

#include <config.h>

#include <getopt.h>
#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "command.h"
#include "complaint.h"
#include "environment.h"
#include "json.h"
#include "output.h"
#include "text.h"

enum
{
  FIRST = 256 /* getopt's value for the first option */
};

/* Sees to it that the texts can be written: a page of question marks helps
   nobody.  IS_ASKED_FOR: by the command line.  */
static void
settle_language (bool is_asked_for)
{
  const struct httpstatus_language *language = text_language ();
  if (charset_has (httpstatus_language_name (language)))
    return;
  text_set_language (NULL);
  /* In English, so not for translation.  */
  if (is_asked_for)
    complain ("The charset of the locale has no characters for %s; the texts "
              "are in English.",
              httpstatus_language_english_name (language));
}

static int
set_language (const char *tag)
{
  const struct httpstatus_language *language = httpstatus_language_find (tag);
  if (!language)
    return complain_about_no_language (tag);
  text_set_language (language);
  settle_language (true);
  return FOUND;
}

/* 1xx to 5xx, or the digit alone.  */
static int
set_class (struct request *request, const char *name)
{
  size_t rest = *name >= '1' && *name <= '5';
  if (!rest || (name[1] && strcmp (name + 1, "xx") && strcmp (name + 1, "XX")))
    return complain_about_word (
        /* TRANSLATORS: error message; %s is what was typed. */
        _ ("'%s' is not a class of status codes: those are 1xx to 5xx."),
        name);
  request->class_ = *name - '0';
  return FOUND;
}

/* The number of the one bit in BIT.  */
static int
number_of (unsigned bit)
{
  int number = 0;
  while (bit >>= 1)
    number++;
  return number;
}

const char *
option_value (const struct request *request, unsigned bit)
{
  return request->values[number_of (bit)];
}

/* Takes note of the option of row ROW.  */
static int
take_option (struct request *request, const struct option_row *row,
             const char *value)
{
  request->options |= row->bit;
  request->values[number_of (row->bit)] = value;
  switch (row->bit)
    {
    case OPTION_LANG:
      return set_language (value);
    case OPTION_ACCEPT_LANGUAGE:
      text_set_language (
          httpstatus_language_negotiate (value, HTTPSTATUS_NUL));
      settle_language (true);
      return FOUND;
    case OPTION_CLASS:
      return set_class (request, value);
    default:
      return FOUND;
    }
}

/* What is wrong with the option that getopt_long () did not take.  */
static int
complain_about_option (int reason, char **argv)
{
  const char *word = argv[optind - 1];
  char letter[3] = { '-', (char) optopt, '\0' };
  if (reason == ':')
    /* TRANSLATORS: error message; %s is an option, such as --lang. */
    return complain_about_word (_ ("The option '%s' needs a value."), word);
  if (optopt >= FIRST)
    /* TRANSLATORS: error message; %s is an option, such as --help=much. */
    return complain_about_word (_ ("The option '%s' takes no value."), word);
  return complain_about_word (
      /* TRANSLATORS: error message; %s is an option, such as --bogus. */
      _ ("There is no option '%s'."), optopt ? letter : word);
}

static int
read_options (struct request *request, int argc, char **argv)
{
  struct option options[OPTIONS_AT_MOST + 1] = { { NULL, 0, NULL, 0 } };
  for (int i = 0; option_rows[i].name; i++)
    options[i] = (struct option){ option_rows[i].name,
                                  option_rows[i].value ? required_argument
                                                       : no_argument,
                                  NULL, FIRST + i };
  opterr = 0;
  for (;;)
    {
      int option = getopt_long (argc, argv, ":", options, NULL);
      if (option == -1)
        return FOUND;
      if (option < FIRST)
        return complain_about_option (option, argv);
      int result = take_option (request, &option_rows[option - FIRST], optarg);
      if (result != FOUND)
        return result;
    }
}

/* The subcommand that NAME is; that of statuses, if it is none.  */
static const struct subcommand *
find_subcommand (const char *name)
{
  const struct subcommand *row = subcommands;
  while (row->name && !(name && !strcmp (name, row->name)))
    row++;
  return row->name ? row : NULL;
}

static int
check_options (const struct request *request,
               const struct subcommand *subcommand)
{
  unsigned extra = request->options & ~(subcommand->options | OPTIONS_COMMON);
  for (const struct option_row *row = option_rows; extra && row->name; row++)
    if (extra & row->bit)
      return complain_about_usage (
          /* TRANSLATORS: error message; a command, such as show; an option,
             such as class. */
          _ ("The command '%s' has no option '--%s'."), subcommand->name,
          row->name);
  if ((request->options & OPTION_LANG)
      && (request->options & OPTION_ACCEPT_LANGUAGE))
    return complain_about_usage (
        /* TRANSLATORS: error message. */
        "%s", _ ("The options '--lang' and '--accept-language' exclude each "
                 "other."));
  if ((request->options & OPTION_EXPLAIN)
      && !(request->options & OPTION_ACCEPT_LANGUAGE))
    return complain_about_usage (
        /* TRANSLATORS: error message. */
        "%s", _ ("The option '--explain' needs '--accept-language'."));
  return FOUND;
}

/* Whether standard output is for programs, a file or a log.  */
static bool
is_for_programs (const struct request *request,
                 const struct subcommand *subcommand)
{
  return request->options & OPTION_JSON || subcommand->run == render
         || subcommand->run == serve || subcommand->run == export;
}

static int
run (int argc, char **argv)
{
  struct request request = { 0 };
  int result = read_options (&request, argc, argv);
  if (result != FOUND)
    return result;
  if (request.options & OPTION_HELP)
    return help ();
  if (request.options & OPTION_VERSION)
    return version ();

  request.operands = argv + optind;
  request.count = argc - optind;
  const struct subcommand *subcommand = find_subcommand (*request.operands);
  if (subcommand)
    {
      request.operands++;
      request.count--;
    }
  bool is_named = subcommand != NULL;
  subcommand = subcommand ? subcommand : subcommands;
  result = check_options (&request, subcommand);
  if (result != FOUND)
    return result;
  if (request.options & OPTION_JSON)
    {
      result = json_check ();
      if (result != FOUND)
        return result;
    }
  if (!subcommand->operands && request.count)
    return complain_about_word (
        /* TRANSLATORS: error message; %s is what was typed. */
        _ ("The command takes no argument '%s'."), *request.operands);

  if (request.options & OPTION_EXPLAIN)
    {
      const char *header = option_value (&request, OPTION_ACCEPT_LANGUAGE);
      if (!is_named && !request.count && !(request.options & OPTION_SUMMARY))
        {
          explain (header, request.options & OPTION_JSON);
          return FOUND;
        }
      output_aside (is_for_programs (&request, subcommand));
      explain (header, false);
      output_gap ();
      output_aside (false);
    }
  return subcommand->run (&request);
}

int
main (int argc, char **argv)
{
  text_begin ();
  charset_begin (environment_charset ());
  output_begin ();
  settle_language (false);
  int result = run (argc, argv);
  output_end ();
  return result;
}
