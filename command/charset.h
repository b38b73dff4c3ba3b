/* SPDX-License-Identifier: MIT */
/* charset.h - between UTF-8 and the charset of the terminal */

#ifndef CHARSET_H
#define CHARSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* CHARSET: as iconv () calls it.  One that it does not know is ASCII.  */
void charset_begin (const char *charset);

bool charset_is_utf8 (void);

/* Whether TEXT, UTF-8 without "?", can be written, if with substitutes.  */
bool charset_has (const char *text);

/* TEXT, UTF-8, with substitutes for the characters that the charset does not
   have; but for no-break spaces, which it takes to break lines.  To be
   freed.  */
char *charset_fit (const char *text);

/* Writes LENGTH bytes of TEXT, UTF-8, to STREAM in the charset, with
   substitutes.  False: errno says why not.  */
bool charset_write (FILE *stream, const char *text, size_t length);

/* BYTES, which are in the charset, as UTF-8 that is safe to show: control
   characters, those that reorder text, and bytes that are no character become
   \ooo.  More than a line of it is cut.  To be freed.  */
char *charset_visible (const char *bytes);

/* The character that TEXT begins with, UTF-8; U+FFFD for a byte that is none.
   *SIZE: in bytes.  */
uint32_t utf8_read (const char *text, size_t *size);

#endif
