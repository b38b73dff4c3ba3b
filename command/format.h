/* SPDX-License-Identifier: MIT */
/* format.h - strings that are put together */

#ifndef FORMAT_H
#define FORMAT_H

#include <stdarg.h>
#include <stddef.h>

#ifdef __GNUC__
#define FORMAT_PRINTF(format, first)                                          \
  __attribute__ ((__format__ (__printf__, format, first)))
#else
#define FORMAT_PRINTF(format, first)
#endif

/* As printf () would write it.  To be freed.  */
char *format (const char *pattern, ...) FORMAT_PRINTF (1, 2);
char *format_arguments (const char *pattern, va_list arguments)
    FORMAT_PRINTF (1, 0);

/* The index of WORD among COUNT words; -1: it is none of them.  */
int word_index (const char *word, const char *const *words, size_t count);

/* A string that grows; begins as all zeros.  */
struct string
{
  char *bytes; /* NUL-terminated once something was appended */
  size_t length;
  size_t size;
};

void string_append (struct string *string, const char *bytes, size_t length);

/* Appends what printf () would write.  */
void string_add (struct string *string, const char *pattern, ...)
    FORMAT_PRINTF (2, 3);

/* Memory, zeroed, or the end of the program with a message.  */
void *allocate (size_t count, size_t size);

/* ITEMS, of SIZE bytes each, COUNT of them in a block with *ROOM for that many;
   with room for one more.  NULL and 0: there is none yet.  */
void *make_room (void *items, size_t *room, size_t count, size_t size);

#endif
