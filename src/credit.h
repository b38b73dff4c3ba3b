/* SPDX-License-Identifier: MIT */
/* credit.h - private: where the French descriptions come from

   The licence wants it to be said where they are shown.  */

#ifndef HS_CREDIT_H
#define HS_CREDIT_H

#include <httpstatus.h>

#include <string.h>

#define HS_SOURCE_NAME "MDN Web Docs"
#define HS_SOURCE_URL "https://developer.mozilla.org/fr/docs/Web/HTTP/Status"
#define HS_LICENSE_NAME "CC BY-SA 4.0"
#define HS_LICENSE_URL "https://creativecommons.org/licenses/by-sa/4.0/deed.fr"

#define HS_CREDIT_HTML                                                        \
  "<a href=\"" HS_SOURCE_URL "\">" HS_SOURCE_NAME                             \
  "</a>, <a rel=\"license\" href=\"" HS_LICENSE_URL "\">" HS_LICENSE_NAME     \
  "</a>"
#define HS_CREDIT_TEXT                                                        \
  HS_SOURCE_NAME " <" HS_SOURCE_URL ">,\n" HS_LICENSE_NAME                    \
                 " <" HS_LICENSE_URL ">"

/* Whether the description of STATUS in LANGUAGE is one of them.  */
static inline int
hs_needs_credit (const struct httpstatus_language *language, int status)
{
  return httpstatus_is_registered (status)
         && !strcmp (httpstatus_language_tag (language), "fr");
}

#endif
