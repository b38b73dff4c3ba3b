/* SPDX-License-Identifier: MIT */
/* negotiate.h - private: which language a reader gets */

#ifndef HS_NEGOTIATE_H
#define HS_NEGOTIATE_H

#include <stddef.h>

/* The tags on offer, the default first: an array of pointers, or, where
   POINTERS is NULL, COUNT NUL-terminated tags, STRIDE bytes apart.  */
struct hs_offers
{
  const char *const *pointers;
  const char *rows;
  size_t stride;
  size_t count;
};

/* What was chosen, and why.  */
enum
{
  HS_MATCH_NONE,    /* nothing: index is -1 */
  HS_MATCH_DEFAULT, /* the header says nothing */
  HS_MATCH_WILDCARD,
  HS_MATCH_EXACT,       /* the range, or a truncation of it */
  HS_MATCH_LONGER,      /* begins with the range or a truncation */
  HS_MATCH_PARENT,      /* by CLDR a parent of it: es-419 of es-MX */
  HS_MATCH_OTHER_SCRIPT /* Serbian in the other script */
};

struct hs_match
{
  int index;         /* of a tag on offer, or -1 */
  int meaning;       /* HS_MATCH_* */
  const char *range; /* that chose, in the header; NULL: none */
};

/* Negotiate.  With ONLY not NULL, it is where a range of the header stands, and
   only that range chooses: the others exclude tags, keep them from "*" and
   name them, as ever.  */
void hs_negotiate (struct hs_match *match, const char *header, size_t length,
                   const struct hs_offers *offers, const char *only);

/* A range of a header, as it stands there.  */
struct hs_range
{
  const char *text;
  size_t length;
  int weight; /* in thousandths */
};

/* Read the next well-formed range, from *CURSOR, which is moved on, up to END.
   0: there is none.  */
int hs_range_next (struct hs_range *range, const char **cursor,
                   const char *end);

#endif
