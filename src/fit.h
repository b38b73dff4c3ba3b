/* SPDX-License-Identifier: MIT */
/* fit.h - private: how well a tag fits a range */

#ifndef HS_FIT_H
#define HS_FIT_H

#include <stddef.h>
#include <stdint.h>

#include "tag.h"

/* A fit: smaller is better.  */
#define HS_FIT_NONE UINT64_MAX

/* The tag says more than the level of the range it fits.  */
#define HS_FIT_IS_LONGER(fit) (((fit) >> 4 & 3) != 0)

/* What a fit means.  */
enum
{
  HS_FIT_EXACT,       /* the range, or a truncation of it */
  HS_FIT_LONGER,      /* begins with one */
  HS_FIT_PARENT,      /* a CLDR parent of one */
  HS_FIT_OTHER_SCRIPT /* Serbian in the other script */
};

uint64_t hs_fit (struct hs_tag *range, struct hs_tag *tag);
int hs_fit_meaning (uint64_t fit);

/* Of longer tags that fit equally, the one with the smaller distance comes
   first.  */
unsigned hs_fit_distance (struct hs_tag *range, struct hs_tag *tag);

/* Does RANGE cover TAG, of the same language, as "en" does "en-US"?  The more
   of it the range says, the larger; 0: it does not.  */
size_t hs_fit_cover (struct hs_tag *range, struct hs_tag *tag);

/* Of the same language, do they say the same, as nl-NL and nl-Latn-NL?  */
int hs_fit_equal (struct hs_tag *a, struct hs_tag *b);

#endif
