/* SPDX-License-Identifier: MIT */
/* slow-negotiate.h - Accept-Language, slowly and obviously */

#ifndef SLOW_NEGOTIATE_H
#define SLOW_NEGOTIATE_H

#include <stddef.h>

int slow_negotiate_among (const char *header, size_t length,
                          const char *const *tags, size_t count);

#endif
