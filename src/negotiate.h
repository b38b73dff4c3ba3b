/* SPDX-License-Identifier: MIT */
/* negotiate.h - private: from a name to a language */

#ifndef HS_NEGOTIATE_H
#define HS_NEGOTIATE_H

#include <httpstatus.h>

/* httpstatus_language_find () of the first LENGTH bytes of NAME.  */
const struct httpstatus_language *hs_language_find (const char *name,
                                                    size_t length);

#endif
