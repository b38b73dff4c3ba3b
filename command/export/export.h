/* SPDX-License-Identifier: MIT */
/* export.h - what `httpstatus export' writes, and for which servers

   A server has a file of its own, with one function that puts files into a
   tree, and a row in export.c.  The pages themselves are the same for all; see
   pages.h, and regexes.h and alias.h for the choice among them.  */

#ifndef EXPORT_H
#define EXPORT_H

#include <httpstatus.h>
#include <stdbool.h>
#include <stddef.h>

#include "command.h"
#include "offer.h"
#include "template.h"
#include "tree.h"

enum
{
  FORMATS = 3
};

/* What is exported.  */
struct export
{
  const struct exporter *exporter;
  struct offer offer; /* the first language: the default */
  int *statuses;      /* by code, from 400 to 599, each once; vendors', too */
  size_t status_count;
  int formats[FORMATS]; /* HTTPSTATUS_FORMAT_*, the default first */
  size_t format_count;
  const char *prefix;        /* "/_httpstatus": no slash at the end */
  bool is_exact_q;           /* 101 weights instead of 11 */
  struct template *template; /* NULL: the library's pages */
  /* The directory of the pages, from "/" on, as a configuration names it.  It
     can stand between double quotes in any of them: there is nothing in it
     like ", \, $, %, {, }, [, ], *, ? or a control character.  NULL with
     --self-test.  */
  char *directory;
};

/* What a server's choice lacks beside the library's, as bits; the self-test
   goes by it.  */
enum
{
  /* Weights are told apart by 0.1 or, with --exact-q, by 0.01.  */
  LIMIT_WEIGHTS = 1 << 0,
  /* A range with the weight 0 does not choose, but it does not keep another
     one from choosing the same; and "*" is the default, even if another range
     names that.  Wide media ranges likewise: each leads to one format.  */
  LIMIT_EXCLUSION = 1 << 1,
  /* A header longer than EXPORT_HEADER_SIZE, or with more than
     EXPORT_HEADER_RANGES, counts as absent.  */
  LIMIT_LENGTH = 1 << 2,
  /* A header that begins with a range of the weight 0 may count as absent.  */
  LIMIT_EXCLUSION_FIRST = 1 << 3,
  /* What is malformed may choose.  */
  LIMIT_MALFORMED = 1 << 4,
  /* Nothing chooses: it has no configuration.  */
  LIMIT_ALL = 1 << 5,
  /* With LIMIT_WEIGHTS, of a row of the self-test: with --exact-q, too.  */
  LIMIT_FINE = 1 << 6,
};

enum
{
  EXPORT_HEADER_SIZE = 255,
  EXPORT_HEADER_RANGES = 20
};

enum
{
  /* The options that do not go with every server.  */
  EXPORTER_OPTIONS = OPTION_PREFIX | OPTION_EXACT_Q
};

struct exporter
{
  const char *name; /* on the command line */
  unsigned limits;
  unsigned options; /* those of EXPORTER_OPTIONS that it takes */
  /* Adds the configuration, and the lines of README that say where they go, to
     TREE, where the pages already are.  */
  void (*write) (const struct export *export, struct tree *tree);
};

/* The last one's name is NULL.  */
extern const struct exporter exporters[];

void export_static (const struct export *export, struct tree *tree);
void export_apache (const struct export *export, struct tree *tree);
void export_caddy (const struct export *export, struct tree *tree);
void export_haproxy (const struct export *export, struct tree *tree);
void export_lighttpd (const struct export *export, struct tree *tree);
void export_nginx (const struct export *export, struct tree *tree);

/* Fills EXPORT from REQUEST.  Anything but FOUND is an exit status, said
   why.  */
int export_read (struct export *export, const struct request *request);

void export_free (struct export *export);

/* Whether the code CODE has pages.  */
bool export_has (const struct export *export, int code);

/* Asks the server at URL, prints what it answers, and compares that with what
   EXPORT says.  The exit status.  */
int self_test (const struct export *export, const char *url);

#endif
