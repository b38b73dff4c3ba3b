/* SPDX-License-Identifier: MIT */
/* fold.h - words without what people leave out when they type them */

#ifndef FOLD_H
#define FOLD_H

/* The words of TEXT, case folded and without accents, a space before and behind
   each; to be freed.  Built without libunistring, only ASCII letters lose their
   case.  NULL: out of memory.  */
char *fold (const char *text);

#endif
