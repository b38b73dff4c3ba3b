/* SPDX-License-Identifier: MIT */
/* offer.h - the languages on offer, and the choice among them

   Read once, then only looked at: from several threads, too.  */

#ifndef OFFER_H
#define OFFER_H

#include <httpstatus.h>
#include <stdbool.h>

struct offer
{
  size_t count;
  const struct httpstatus_language **languages; /* the first: the default */
  const char **tags;                            /* theirs */
  bool is_all; /* all that there are, as the library orders them */
};

/* Fills OFFER with the languages of LIST, "fr,en"; NULL: all, English first.
   Anything but FOUND is an exit status, said why, and OFFER empty.  */
int offer_read (struct offer *offer, const char *list);

/* The language for a reader whose Accept-Language is LENGTH bytes at HEADER,
   NULL for none; the default where none on offer is acceptable.  */
const struct httpstatus_language *
offer_choose (const struct offer *offer, const char *header, size_t length);

/* The language on offer that serves TAG (RFC 4647, Section 3.4); NULL: none
   does.  */
const struct httpstatus_language *offer_find (const struct offer *offer,
                                              const char *tag);

void offer_free (struct offer *offer);

#endif
