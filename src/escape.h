/* SPDX-License-Identifier: MIT */
/* escape.h - private: writing into the caller's buffer */

#ifndef HS_ESCAPE_H
#define HS_ESCAPE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Where a text is written.  What does not fit is counted and not written.  */
struct hs_writer
{
  char *at;
  char *end; /* leaves room for the NUL */
  char *buffer;
  size_t missing; /* what did not fit */
  char nothing;   /* a buffer of no size */
};

/* How a text that the caller brought is written.  In each of them, what is not
   UTF-8 becomes U+FFFD.  */
enum
{
  HS_ESCAPE_HTML, /* for elements and quoted attributes; controls: U+FFFD */
  HS_ESCAPE_JSON, /* between quotes */
  HS_ESCAPE_TEXT, /* one line; other controls: U+FFFD */
  HS_ESCAPES
};

/* Begins to write into the SIZE bytes of BUFFER, which may be null if SIZE is
   0.  */
static inline void
hs_begin (struct hs_writer *writer, char *buffer, size_t size)
{
  writer->buffer = size ? buffer : &writer->nothing;
  writer->at = writer->buffer;
  writer->end = writer->buffer + (size ? size - 1 : 0);
  writer->missing = 0;
}

/* hs_put () of what does not fit.  */
void hs_put_over (struct hs_writer *writer, const char *text, size_t length);

/* Writes LENGTH bytes of TEXT as they are.  */
static inline void
hs_put (struct hs_writer *writer, const char *text, size_t length)
{
  char *at = writer->at;
  if (length <= (size_t) (writer->end - at))
    {
      memcpy (at, text, length);
      writer->at = at + length;
    }
  else
    hs_put_over (writer, text, length);
}

/* hs_put () of a long literal: a compiler that sees its length would copy it
   with `rep movs', which costs twice what memcpy () does.  */
void hs_put_long (struct hs_writer *writer, const char *text, size_t length);

/* Writes a string literal, or an array of exactly its size.  */
#define HS_PUT(writer, literal) hs_put (writer, literal, sizeof (literal) - 1)

/* Writes TEXT as it is.  */
static inline void
hs_put_string (struct hs_writer *writer, const char *text)
{
  hs_put (writer, text, strlen (text));
}

/* Writes N in decimal digits.  */
void hs_put_number (struct hs_writer *writer, unsigned long n);

/* Writes TEXT as ESCAPE says.  */
void hs_put_escaped (struct hs_writer *writer, const char *text, int escape);

/* Writes LENGTH bytes of a catalog's text that runs from right to left.  What
   runs from left to right in it, numbers, names of header fields, addresses, is
   one isolate from its first letter or digit to its last, with the spaces and
   marks in between.  */
void hs_put_isolating (struct hs_writer *writer, const char *text,
                       size_t length);

/* The first byte at or behind P whose class is not 0.  */
const unsigned char *hs_skip (const unsigned char *p,
                              const uint8_t class_of[256]);

/* How many bytes at P, of LEFT, are one character; or, negative, how many are
   none: the longest beginning of a character, or one byte.  Unicode, Section
   3.9, Table 3-7 and "U+FFFD Substitution of Maximal Subparts".  */
int hs_character (const unsigned char *p, size_t left);

/* Ends the text with NUL, cut where a character ends.  What snprintf would
   return; SIZE_MAX for SIZE_MAX and above.  */
size_t hs_finish (struct hs_writer *writer);

#endif
