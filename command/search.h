/* SPDX-License-Identifier: MIT */
/* search.h - the statuses that words are about

   An index is made once, then only looked at: from several threads, too.  */

#ifndef SEARCH_H
#define SEARCH_H

#include <httpstatus.h>
#include <stddef.h>

struct search;

/* An index over the codes, names, titles and descriptions, in LANGUAGE and
   English.  */
struct search *search_new (const struct httpstatus_language *language);

/* The statuses that all of WORDS are found in, those that they tell most about
   first; to be freed, 0 behind the last.  NULL: out of memory.  */
int *search_find (const struct search *search, const char *words);

void search_free (struct search *search);

#endif
