/* SPDX-License-Identifier: MIT */
/* icu.h - Accept-Language as ICU does it */

#ifndef ICU_H
#define ICU_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Once, before the others.  */
void icu_open (const char *const *tags, size_t count);

/* ICU's name of the best tag, until this thread's next call; null: none.  */
const char *icu_matcher (const char *header, size_t length);
const char *icu_accept_language (const char *header);

#ifdef __cplusplus
}
#endif

#endif
