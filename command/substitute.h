/* SPDX-License-Identifier: MIT */
/* substitute.h - ASCII in place of characters that a charset lacks */

#ifndef SUBSTITUTE_H
#define SUBSTITUTE_H

#include <stdint.h>

/* What stands for CHARACTER where only ASCII can be had, in a text of the
   language TAG; "" for what can go without trace, NULL if nothing will do.  */
const char *substitute (uint32_t character, const char *tag);

#endif
