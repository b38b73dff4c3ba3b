/* SPDX-License-Identifier: MIT */
/* shared-page.h - one page in several languages, for readers of any of them */

#ifndef SHARED_PAGE_H
#define SHARED_PAGE_H

#include <stddef.h>

#include "offer.h"

/* The page of STATUS in the languages of OFFER, in HTML, to be freed; *LENGTH:
   in bytes.  Each language is marked as such; links to them come first.  */
char *shared_page_render (const struct offer *offer, int status,
                          size_t *length);

/* What a Content-Security-Policy names the page's style by: sha256-...  */
const char *shared_page_style_source (void);

#endif
