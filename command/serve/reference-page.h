/* SPDX-License-Identifier: MIT */
/* reference-page.h - the reference page in HTML: every code with its texts */

#ifndef REFERENCE_PAGE_H
#define REFERENCE_PAGE_H

#include <stddef.h>

#include "offer.h"
#include "search.h"

/* What is on the page.  */
struct reference_page
{
  const struct offer *offer; /* the languages of its menu */
  const struct httpstatus_language *language;
  const char *words;           /* searched for; NULL or "": nothing */
  const struct search *search; /* in LANGUAGE; needed with WORDS */
};

/* PAGE, to be freed; *LENGTH: in bytes.  NULL: out of memory.  For any
   thread.  */
char *reference_page_render (const struct reference_page *page,
                             size_t *length);

/* The header fields of a response with a page in LANGUAGE, to be freed; NULL:
   out of memory.  */
char *reference_page_headers (const struct httpstatus_language *language);

#endif
