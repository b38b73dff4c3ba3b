/* SPDX-License-Identifier: MIT */
/* width.h - how wide text is, and where its lines break */

#ifndef WIDTH_H
#define WIDTH_H

#include <stddef.h>

/* The columns that the first LENGTH bytes of TEXT, UTF-8, take.  */
int width_of (const char *text, size_t length);

/* The end of the line that TEXT begins with, in COLUMNS columns; at least a
   word is on it.  *NEXT: where the next line begins; NULL: there is none.  */
const char *width_break (const char *text, int columns, const char **next);

#endif
