/* SPDX-License-Identifier: MIT */
/* utf8-twin.h - how a caller's text is to be written, and what a reader of the
   page makes of that, the slow and plain way: a second opinion on escape.c */

#ifndef UTF8_TWIN_H
#define UTF8_TWIN_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum
{
  TWIN_HTML,
  TWIN_JSON,
  TWIN_TEXT,
  TWIN_HTML_READ,
  TWIN_JSON_READ
};

/* Writes the code point C in UTF-8 to OUT; how many bytes.  */
static size_t
twin_encode (unsigned long c, unsigned char *out)
{
  if (c < 0x80)
    return out[0] = (unsigned char) c, 1;
  if (c < 0x800)
    return out[0] = (unsigned char) (0xc0 | c >> 6),
           out[1] = (unsigned char) (0x80 | (c & 63)), 2;
  if (c < 0x10000)
    return out[0] = (unsigned char) (0xe0 | c >> 12),
           out[1] = (unsigned char) (0x80 | (c >> 6 & 63)),
           out[2] = (unsigned char) (0x80 | (c & 63)), 3;
  return out[0] = (unsigned char) (0xf0 | c >> 18),
         out[1] = (unsigned char) (0x80 | (c >> 12 & 63)),
         out[2] = (unsigned char) (0x80 | (c >> 6 & 63)),
         out[3] = (unsigned char) (0x80 | (c & 63)), 4;
}

/* What all characters there are begin with: their first byte, two, three.  */
static unsigned char twin_one[1 << 8];
static unsigned char twin_two[1 << 16];
static unsigned char twin_three[1 << 24];

/* To be called first.  */
static void
twin_begin (void)
{
  unsigned char b[4];
  for (unsigned long c = 1; c <= 0x10ffff; c++)
    if (c < 0xd800 || c > 0xdfff)
      {
        size_t size = twin_encode (c, b);
        twin_one[b[0]] = 1;
        if (size > 1)
          twin_two[b[0] << 8 | b[1]] = 1;
        if (size > 2)
          twin_three[b[0] << 16 | b[1] << 8 | b[2]] = 1;
      }
}

/* Whether some character begins with the LENGTH bytes at P; *C: the one that
   is them, or ~0.  */
static int
twin_begins (const unsigned char *p, size_t length, unsigned long *c)
{
  unsigned char bytes[4];
  static const unsigned char bits[] = { 0x7f, 0x1f, 0x0f, 0x07 };
  unsigned long value = p[0] & bits[length - 1];
  for (size_t i = 1; i < length; i++)
    value = value << 6 | (p[i] & 63);
  int whole = value <= 0x10ffff && (value < 0xd800 || value > 0xdfff)
              && twin_encode (value, bytes) == length
              && !memcmp (bytes, p, length);
  *c = whole ? value : ~0ul;
  return whole || (length == 1 && twin_one[p[0]])
         || (length == 2 && twin_two[p[0] << 8 | p[1]])
         || (length == 3 && twin_three[p[0] << 16 | p[1] << 8 | p[2]]);
}

/* TEXT as it is to be written; to be freed.  */
static char *
twin_escape (const char *text, int how)
{
  const unsigned char *p = (const unsigned char *) text;
  char *out = malloc (6 * strlen (text) + 1);
  char *at = out;
  if (!out)
    abort ();
  while (*p)
    {
      /* As many bytes as can begin a character, at least one.  */
      size_t length = 1;
      unsigned long c, longer;
      if (twin_begins (p, 1, &c))
        while (c == ~0ul && p[length] && twin_begins (p, length + 1, &longer))
          length++, c = longer;
      p += length;
      if (c == ~0ul)
        c = 0xfffd;
      int is_line = c == '\t' || c == '\n' || c == '\r';
      if (how != TWIN_JSON && how != TWIN_JSON_READ && !is_line
          && (c < 0x20 || (c >= 0x7f && c < 0xa0)))
        c = 0xfffd;
      if (how == TWIN_HTML && c < 0x80 && strchr ("&<>\"'", (int) c))
        at += sprintf (at, "%s",
                       c == '&'   ? "&amp;"
                       : c == '<' ? "&lt;"
                       : c == '>' ? "&gt;"
                       : c == '"' ? "&quot;"
                                  : "&#39;");
      else if (how == TWIN_TEXT && is_line)
        *at++ = ' ';
      else if (how == TWIN_JSON && (c == '"' || c == '\\'))
        at += sprintf (at, "\\%c", (int) c);
      else if (how == TWIN_JSON && c < 0x20)
        at += sprintf (at,
                       c == '\b'   ? "\\b"
                       : c == '\t' ? "\\t"
                       : c == '\n' ? "\\n"
                       : c == '\f' ? "\\f"
                       : c == '\r' ? "\\r"
                                   : "\\u%04lx",
                       c);
      else
        at += twin_encode (c, (unsigned char *) at);
    }
  *at = '\0';
  return out;
}

#endif
