/* SPDX-License-Identifier: MIT */
/* sha256.h - build tool: the digest that a Content-Security-Policy wants */

#ifndef SHA256_H
#define SHA256_H

#include <stddef.h>

/* The SHA-256 digest of SIZE bytes of DATA.  FIPS 180-4, Section 6.2.  */
void sha256 (const unsigned char *data, size_t size,
             unsigned char digest[static 32]);

#endif
