/* SPDX-License-Identifier: MIT */
/* rows.c - the subcommands and options of the httpstatus program */

#include <config.h>

#include <stddef.h>

#include "command.h"
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
  { "export",
    /* TRANSLATORS: --help: stands for the name of a server. */
    NC_ ("help", "SERVER"),
    /* TRANSLATORS: --help, what the command export does; leave the options.
       Another server: nginx, for example. */
    NC_ ("help", "error pages for another server, and its configuration; goes "
                 "with --languages and --template, too"),
    OPTION_LANGUAGES | OPTION_TEMPLATE | OPTION_ALL | OPTION_OUTPUT
        | OPTION_CODES | OPTION_FORMATS | OPTION_PREFIX | OPTION_EXACT_Q
        | OPTION_FORCE | OPTION_SELF_TEST,
    export },
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
  { "output",
    /* TRANSLATORS: --help: the name of a directory. */
    NC_ ("help", "DIR"),
    /* TRANSLATORS: --help, what the option --output does. */
    NC_ ("help", "with export: the directory that is written"),
    OPTION_OUTPUT },
  { "codes",
    /* TRANSLATORS: --help: status codes. */
    NC_ ("help", "STATUS,..."),
    /* TRANSLATORS: --help, what the option --codes does; leave 4xx,5xx. */
    NC_ ("help", "with export: those that get pages; 4xx,5xx if nothing is "
                 "said"),
    OPTION_CODES },
  { "formats",
    /* TRANSLATORS: --help: stands for words such as html,json. */
    NC_ ("help", "FORMAT,..."),
    /* TRANSLATORS: --help, what the option --formats does; leave the three
       words. */
    NC_ ("help", "with export: of html, json and text, the default first; all "
                 "if nothing is said"),
    OPTION_FORMATS },
  { "prefix",
    /* TRANSLATORS: --help: the path of an address. */
    NC_ ("help", "PATH"),
    /* TRANSLATORS: --help, what the option --prefix does; leave the path. */
    NC_ ("help", "with export: where the server has the pages; /_httpstatus "
                 "if nothing is said"),
    OPTION_PREFIX },
  { "exact-q", NULL,
    /* TRANSLATORS: --help, what the option --exact-q does; a weight is the q
       of an Accept-Language such as fr;q=0.9. */
    NC_ ("help", "with export: tell weights apart that differ by 0.01, not "
                 "only by 0.1"),
    OPTION_EXACT_Q },
  { "force", NULL,
    /* TRANSLATORS: --help, what the option --force does. */
    NC_ ("help", "with export: write into a directory with other files in it; "
                 "they stay"),
    OPTION_FORCE },
  { "self-test", NC_ ("help", "URL"),
    /* TRANSLATORS: --help, what the option --self-test does. */
    NC_ ("help", "with export: ask a running server for errors, and compare "
                 "its answers with what was exported"),
    OPTION_SELF_TEST },
  { "help", NULL,
    /* TRANSLATORS: --help, what the option --help does. */
    NC_ ("help", "show this text"), OPTION_HELP },
  { "version", NULL,
    /* TRANSLATORS: --help, what the option --version does. */
    NC_ ("help", "show the version and the license"), OPTION_VERSION },
  { NULL, NULL, NULL, 0 },
};
