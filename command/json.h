/* SPDX-License-Identifier: MIT */
/* json.h - the answers as JSON

   Each is one value; doc/httpstatus-command.schema.json says what is in it.  */

#ifndef JSON_H
#define JSON_H

#include <httpstatus.h>
#include <stddef.h>

/* Whether the program was built with JSON; if not, says so.  */
int json_check (void);

/* An array of objects, one of each of COUNT statuses, in LANGUAGE; NULL: in the
   reader's, by text_title () and the like.  The exit status.  */
void json_statuses (const int *statuses, size_t count);

/* The same with all languages: titles, descriptions and advice are objects with
   the tags as names.  */
void json_statuses_in_all (const int *statuses, size_t count);

/* An array of the languages.  */
void json_languages (void);

/* COUNTS[i] is how often STATUSES[i] was met.  OTHERS: lines that are none.  */
void json_summary (const int *statuses, const unsigned long *counts,
                   size_t count, unsigned long others);

/* How Accept-Language chose.  TAGS[i]: what RANGES[i] fits, or NULL; WEIGHTS[i]:
   in thousandths, -1 for one that is malformed.  */
void json_explanation (const char *header, char *const *ranges,
                       const int *weights, const char *const *tags,
                       size_t count);

#endif
