/* SPDX-License-Identifier: MIT */
/* pages.h - the pages that are exported, the same for all servers */

#ifndef EXPORT_PAGES_H
#define EXPORT_PAGES_H

#include "export.h"

/* What comes behind the dot of a file with FORMAT: "html", "json" or "txt".  */
const char *export_extension (int format);

/* The page of STATUS, to be freed; *LENGTH: in bytes.  HTML is in the
   template, if there is one.  */
char *export_page (const struct export *export,
                   const struct httpstatus_language *language, int status,
                   int format, size_t *length);

/* Adds "fr/404.html" and the like to TREE: all languages, codes and formats. */
void export_add_pages (const struct export *export, struct tree *tree);

/* Adds "404.html", the page of STATUS in all languages, in HTML: for where no
   choice is possible.  It is never in the template.  */
void export_add_shared_page (const struct export *export, struct tree *tree,
                             int status);

#endif
