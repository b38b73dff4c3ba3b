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

/* A text as a page wants it.  */
struct hs_found
{
  const char *text;
  unsigned length;
  int is_its_own; /* 0: English, because its language lacks it */
};

/* The same.  */
struct hs_found hs_catalog_find (const struct httpstatus_language *language,
                                 int message);

/* The form of MESSAGE, a plural one, for the number N.  */
struct hs_found hs_catalog_plural (const struct httpstatus_language *language,
                                   int message, unsigned long n);

#endif
