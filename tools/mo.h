/* SPDX-License-Identifier: MIT */
/* mo.h - build tool: a compiled catalog as msgfmt writes it */

#ifndef MO_H
#define MO_H

#include <stddef.h>
#include <stdint.h>

struct mo_text
{
  const char *text; /* NUL-terminated; plural forms are separated by NULs */
  size_t length;
};

struct mo
{
  const char *file;
  const unsigned char *data;
  size_t size;
  size_t count;
};

/* Reads FILE and proves it: whole, in UTF-8.  Exits with a message that names
   FILE if it is not.  */
struct mo mo_read (const char *file);

/* The key and the translation of message I of MO.  */
struct mo_text mo_key (const struct mo *mo, size_t i);
struct mo_text mo_value (const struct mo *mo, size_t i);

/* The translation of KEY; its text is null if MO has none.  */
struct mo_text mo_find (const struct mo *mo, const char *key);

/* Says what is wrong with FILE and exits.  */
_Noreturn void die (const char *file, const char *format, ...)
#ifdef __GNUC__
    __attribute__ ((__format__ (__printf__, 2, 3)))
#endif
    ;

#endif
