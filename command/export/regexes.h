/* SPDX-License-Identifier: MIT */
/* regexes.h - Accept-Language and Accept as regular expressions

   For servers that match expressions one after the other and go by the first
   one that matches.  An expression a weight, the highest first, finds the
   earliest range of that weight for which there is something.  They are in the
   syntax that PCRE and RE2 share, without lookaround, to be matched without
   regard to the case of ASCII letters, and there is no quotation mark in them.

   What the choice lacks beside the library's is LIMIT_WEIGHTS, LIMIT_EXCLUSION
   and LIMIT_LENGTH.  */

#ifndef EXPORT_REGEXES_H
#define EXPORT_REGEXES_H

#include <stdbool.h>
#include <stddef.h>

#include "alias.h"

/* How many weights there are.  */
size_t regex_weights (bool is_exact_q);

/* The expression for the Nth weight of Accept-Language, to be freed.  The name
   of ALIASES that was met is in the group CAPTURE or, if it is an exact one, in
   the group CAPTURE_exact, and the other one is empty.  In the latter "*"
   stands, too, which means the default.  */
char *regex_language (const struct aliases *aliases, bool is_exact_q, size_t n,
                      const char *capture);

/* An expression for a header that is not worth the time, to be tried first: it
   is longer than EXPORT_HEADER_SIZE, or has more than EXPORT_HEADER_RANGES.  To
   be freed.  */
char *regex_guard (void);

struct media_range
{
  const char *name; /* as it stands in an Accept, in lower case */
  int format;       /* HTTPSTATUS_FORMAT_* that it leads to */
  bool is_wide;     /* all of text, of application, or everything */
};

/* The Nth media range for which there is one of COUNT FORMATS, the default
   first.  False: there are not so many.  */
bool regex_range (struct media_range *range, const int *formats, size_t count,
                  size_t n);

/* The Nth expression for Accept, to be freed; NULL behind the last.  Its group
   CAPTURE has the media range that was met.  The first two are for the weight
   1, those that name a type before wide ones; of a lower weight, the earliest
   range is met.  */
char *regex_format (const int *formats, size_t count, size_t n,
                    const char *capture);

#endif
