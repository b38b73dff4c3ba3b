/* SPDX-License-Identifier: MIT */
/* catalog.h - private: the catalogs inside the library */

#ifndef HS_CATALOG_H
#define HS_CATALOG_H

#include <httpstatus.h>

/* MESSAGE (see status.h) in LANGUAGE; in English where the catalog has no
   translation of it, and for a NULL language.  */
const char *hs_catalog_text (const struct httpstatus_language *language,
                             int message);

/* httpstatus_language_find () of the first LENGTH bytes of NAME.  */
const struct httpstatus_language *hs_language_find (const char *name,
                                                    size_t length);

#endif
