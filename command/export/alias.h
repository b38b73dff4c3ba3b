/* SPDX-License-Identifier: MIT */
/* alias.h - the names that languages on offer answer to

   For servers that compare what a request names with a list.  A name is a
   language range in lower case, "fr", "no", "zh-tw", and stands for itself and,
   unless it is exact, for all that begins with it and "-" and is not below a
   longer name.  What a name leads to is what the library's negotiation says of
   it.  Codes of three letters are there only if they are on offer: those that
   mean the same as one of two letters, "fra", are not to be sent (RFC 5646,
   Section 2.2.1).  */

#ifndef ALIAS_H
#define ALIAS_H

#include <stdbool.h>
#include <stddef.h>

#include "offer.h"

struct alias
{
  char *name;
  size_t language; /* its number on offer */
  bool is_exact;   /* "zh" where zh-Hans is on offer and zh-Hant is not: what
                      begins with it may be for other readers */
};

struct aliases
{
  struct alias *rows; /* the longest first, then by name */
  size_t count;
  size_t size;
};

void aliases_find (struct aliases *aliases, const struct offer *offer);
void aliases_free (struct aliases *aliases);

#endif
