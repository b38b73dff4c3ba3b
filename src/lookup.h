/* SPDX-License-Identifier: MIT */
/* lookup.h - private: which language a name asks for */

#ifndef HS_LOOKUP_H
#define HS_LOOKUP_H

#include <stddef.h>

#include "negotiate.h"

/* The tag that serves NAME, "pt-BR", "pt_BR.UTF-8" or "sr_RS@latin", or -1.  */
int hs_lookup (const char *name, size_t length,
               const struct hs_offers *offers);

#endif
