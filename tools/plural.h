/* SPDX-License-Identifier: MIT */
/* plural.h - build tool: a catalog's Plural-Forms as C */

#ifndef PLURAL_H
#define PLURAL_H

struct plural
{
  int forms;            /* how many */
  char expression[512]; /* which one for n, as C; only n, numbers, operators */
};

/* The Plural-Forms of HEADER, a catalog's header entry; for a catalog without
   them gettext's own rule, n != 1.  Exits with a message that names FILE if
   they do not follow gettext's grammar.  */
struct plural plural_parse (const char *file, const char *header);

#endif
