/* SPDX-License-Identifier: MIT */
/* alias.h - the names that languages on offer answer to

   For servers that compare what a request names with a list.  A name is a
   language range in lower case, "fr", "no", "zh-tw", and stands for itself and,
   but for exact ones, for all that begins with it and "-", unless a longer
   name is there.  What a name leads to is what the library's negotiation
   says.  */

#ifndef ALIAS_H
#define ALIAS_H

#include <stdbool.h>
#include <stddef.h>

#include "offer.h"

struct alias
{
  char *name;
  size_t language; /* its number on offer */
  bool is_exact;   /* nothing may stand behind it, because what may is
                      among the aliases, too, if it is acceptable */
};

struct aliases
{
  struct alias *rows; /* the longest first, then by name */
  size_t count;
};

void aliases_find (struct aliases *aliases, const struct offer *offer);
void aliases_free (struct aliases *aliases);

#endif
