/* SPDX-License-Identifier: MIT */
/* nearest.h - which status a mistyped word may mean */

#ifndef NEAREST_H
#define NEAREST_H

/* The status whose code, phrase or former name is most like WORD; 0 if none
   is.  */
int nearest (const char *word);

#endif
