/* SPDX-License-Identifier: MIT */
/* export-regex.h - Accept-Language and Accept as regular expressions

   For servers that match expressions one after the other and take what the
   first one that matches has captured.  One expression a weight, the highest
   first, finds the earliest range of that weight that is on offer.  They are in
   the syntax that PCRE and RE2 share, without lookaround, and are to be matched
   without regard to the case of ASCII letters.  There is no double quotation
   mark, and no "/" but in those of formats, in them.  */

#ifndef EXPORT_REGEX_H
#define EXPORT_REGEX_H

#include <stddef.h>

#include "alias.h"
#include "export.h"

/* The number of expressions for languages, with that for "*".  */
size_t regex_language_count (const struct export *export);

/* The Nth of them, to be freed.  It has one group, CAPTURE or without a name
   where that is NULL: the name of ALIASES that was met, or "*", which is the
   default.  */
char *regex_language (const struct export *export,
                      const struct aliases *aliases, size_t n,
                      const char *capture);

/* The same for the formats of EXPORT: the group has what
   regex_format_of () knows, "text/html".  */
size_t regex_format_count (const struct export *export);
char *regex_format (const struct export *export, size_t n,
                    const char *capture);

/* The Nth media range that regex_format () captures, in lower case, and in
   *FORMAT the HTTPSTATUS_FORMAT_* that it leads to; NULL behind the last.  */
const char *regex_range (const struct export *export, size_t n, int *format);

#endif
