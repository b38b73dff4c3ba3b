/* SPDX-License-Identifier: MIT */
/* array.c - the floor: an array of pointers, in a shared library as ours */

#include "array.h"

#define NC_(context, text) text

static const char *const titles[600] = {
#define STATUS(code, symbol, phrase, specification, flags, title,             \
               description, advice)                                           \
  [code] = title,
#include "status-list.h"
};

const char *
array_title (int code)
{
  return code >= 0 && code < 600 ? titles[code] : 0;
}
