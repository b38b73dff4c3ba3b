/* SPDX-License-Identifier: MIT */
/* main.c - the httpstatus program: its subcommands and options */

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

const struct subcommand subcommands[] = {
  { "show",
    /* TRANSLATORS: --help: stands for one code or more; translate it as in
       the line "Usage:". */
    NC_ ("help", "STATUS..."),
    /* TRANSLATORS: --help, what the command show does. */
    NC_ ("help", "all about each STATUS; the default"),
    OPTION_ALL | OPTION_ALL_LANGUAGES | OPTION_JSON | OPTION_SUMMARY, show },
  { "list", NULL,
    /* TRANSLATORS: --help, what the command list does. */
    NC_ ("help", "the reference page: every code, class by class"),
    OPTION_CLASS | OPTION_ALL | OPTION_ALL_LANGUAGES | OPTION_JSON, list },
  { "search",
    /* TRANSLATORS: --help: stands for one word or more. */
    NC_ ("help", "WORD..."),
    /* TRANSLATORS: --help, what the command search does. */
    NC_ ("help", "the codes whose titles and descriptions have each WORD, the "
                 "best first"),
    OPTION_JSON, find },
  { "languages", NULL,
    /* TRANSLATORS: --help, what the command languages does. */
    NC_ ("help", "the languages that answers can be in"), OPTION_JSON,
    languages_table },
  { "explain",
    /* TRANSLATORS: --help: the value of a header field. */
    NC_ ("help", "HEADER"),
    /* TRANSLATORS: --help, what the command explain does. */
    NC_ ("help", "how an Accept-Language chooses the language"), OPTION_JSON,
    explain_header },
  { "render",
    /* TRANSLATORS: --help: stands for one code. */
    NC_ ("help", "STATUS"),
    /* TRANSLATORS: --help, what the command render does. */
    NC_ ("help", "the page that a server sends with STATUS"),
    OPTION_FORMAT | OPTION_JSON | OPTION_LANGUAGES | OPTION_TEMPLATE, render },
  { "serve", NULL,
    /* TRANSLATORS: --help, what the command serve does. */
    NC_ ("help", "answer other servers with error pages, over HTTP"),
    OPTION_LANGUAGES | OPTION_TEMPLATE | OPTION_LISTEN | OPTION_REFERENCE
        | OPTION_HOME_URL | OPTION_CONTACT | OPTION_SHOW_DETAILS
        | OPTION_DEFAULT_CODE | OPTION_LOG,
    serve },
  { NULL, NULL, NULL, 0, NULL },
};

const struct option_row option_rows[] = {
  { "lang",
    /* TRANSLATORS: --help: the tag of a language. */
    NC_ ("help", "TAG"),
    /* TRANSLATORS: --help, what the option --lang does. */
    NC_ ("help", "answer in this language: fr, pt-BR, de_DE.UTF-8"),
    OPTION_LANG },
  { "accept-language",
    /* TRANSLATORS: --help: the value of a header field. */
    NC_ ("help", "HEADER"),
    /* TRANSLATORS: --help, what the option --accept-language does. */
    NC_ ("help", "answer in the language that a server would choose for this "
                 "Accept-Language"),
    OPTION_ACCEPT_LANGUAGE },
  { "explain", NULL,
    /* TRANSLATORS: --help, what the option --explain does. */
    NC_ ("help", "with --accept-language: say first how it chose"),
    OPTION_EXPLAIN },
  { "class",
    /* TRANSLATORS: --help: stands for 1xx to 5xx. */
    NC_ ("help", "CLASS"),
    /* TRANSLATORS: --help, what the option --class of the command list
       does. */
    NC_ ("help", "with list: only the codes of this class, 1xx to 5xx"),
    OPTION_CLASS },
  { "all", NULL,
    /* TRANSLATORS: --help, what the option --all does; leave 4xx and
       500-504. */
    NC_ ("help", "with list, and with 4xx or 500-504: the codes of vendors, "
                 "too"),
    OPTION_ALL },
  { "all-languages", NULL,
    /* TRANSLATORS: --help, what the option --all-languages does. */
    NC_ ("help", "the title in every language, one a line"),
    OPTION_ALL_LANGUAGES },
  { "json", NULL,
    /* TRANSLATORS: --help, what the option --json does. */
    NC_ ("help", "the answer as JSON"), OPTION_JSON },
  { "summary", NULL,
    /* TRANSLATORS: --help, what the option --summary does. */
    NC_ ("help", "count the codes on standard input, one a line"),
    OPTION_SUMMARY },
  { "format",
    /* TRANSLATORS: --help: stands for html, json or text. */
    NC_ ("help", "FORMAT"),
    /* TRANSLATORS: --help, what the option --format does; leave the three
       words. */
    NC_ ("help", "with render: html, json or text; html if nothing is said"),
    OPTION_FORMAT },
  { "template",
    /* TRANSLATORS: --help: the name of a file. */
    NC_ ("help", "FILE"),
    /* TRANSLATORS: --help, what the option --template does. */
    NC_ ("help", "with render and serve: a page of your own, in HTML"),
    OPTION_TEMPLATE },
  { "languages",
    /* TRANSLATORS: --help: tags of languages. */
    NC_ ("help", "TAG,..."),
    /* TRANSLATORS: --help, what the option --languages does. */
    NC_ ("help", "with render and serve: the languages on offer, the default "
                 "first"),
    OPTION_LANGUAGES },
  { "listen",
    /* TRANSLATORS: --help: the name or the number of a machine, and that of a
       port. */
    NC_ ("help", "HOST:PORT"),
    /* TRANSLATORS: --help, what the option --listen does. */
    NC_ ("help", "with serve: where; 127.0.0.1:8080 if nothing is said"),
    OPTION_LISTEN },
  { "reference", NULL,
    /* TRANSLATORS: --help, what the option --reference does; leave the
       slash: it is the address of the page. */
    NC_ ("help", "with serve: / is the reference page of all codes"),
    OPTION_REFERENCE },
  { "home-url",
    /* TRANSLATORS: --help: an address. */
    NC_ ("help", "URL"),
    /* TRANSLATORS: --help, what the option --home-url does. */
    NC_ ("help", "with serve: the home page that pages link to"),
    OPTION_HOME_URL },
  { "contact", NC_ ("help", "URL"),
    /* TRANSLATORS: --help, what the option --contact does. */
    NC_ ("help", "with serve: whom pages name to write to, mailto: or a page"),
    OPTION_CONTACT },
  { "show-details", NULL,
    /* TRANSLATORS: --help, what the option --show-details does; an ingress is
       the part of a Kubernetes cluster that takes requests from outside. */
    NC_ ("help", "with serve: show what an ingress says of the request"),
    OPTION_SHOW_DETAILS },
  { "default-code",
    /* TRANSLATORS: --help: a status code. */
    NC_ ("help", "CODE"),
    /* TRANSLATORS: --help, what the option --default-code does. */
    NC_ ("help", "with serve: the status of paths that name none; 404 if "
                 "nothing is said"),
    OPTION_DEFAULT_CODE },
  { "log",
    /* TRANSLATORS: --help: stands for none, common or json. */
    NC_ ("help", "KIND"),
    /* TRANSLATORS: --help, what the option --log does; leave the three
       words. */
    NC_ ("help", "with serve: a line a request: none, common or json"),
    OPTION_LOG },
  { "help", NULL,
    /* TRANSLATORS: --help, what the option --help does. */
    NC_ ("help", "show this text"), OPTION_HELP },
  { "version", NULL,
    /* TRANSLATORS: --help, what the option --version does. */
    NC_ ("help", "show the version and the license"), OPTION_VERSION },
  { NULL, NULL, NULL, 0 },
};

enum
{
  OPTIONS = sizeof option_rows / sizeof *option_rows - 1,
  FIRST = 256 /* getopt's value for the first of them */
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
  struct option options[OPTIONS + 1] = { { NULL, 0, NULL, 0 } };
  for (int i = 0; i < OPTIONS; i++)
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
      explain (option_value (&request, OPTION_ACCEPT_LANGUAGE), false);
      if (!is_named && !request.count)
        return FOUND;
      output_gap ();
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
