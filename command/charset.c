/* SPDX-License-Identifier: MIT */
/* charset.c - between UTF-8 and the charset of the terminal */

#include <config.h>

#include "charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

#include "format.h"
#include "substitute.h"
#include "text.h"

#define NO_ICONV ((iconv_t) -1)

/* One line of a terminal: a longer word from outside is cut.  */
enum
{
  VISIBLE_SIZE = 76
};

static struct
{
  bool is_utf8;
  iconv_t to;       /* from UTF-8 */
  iconv_t to_close; /* the same, to something similar if need be */
  iconv_t from;     /* to UTF-8 */
} charset = { true, NO_ICONV, NO_ICONV, NO_ICONV };

static bool
names_utf8 (const char *name)
{
  const char *folded = "utf8";
  for (; *name; name++)
    if (*name != '-' && (*name | 0x20) != *folded++)
      return false;
  return !*folded;
}

/* One character of SIZE bytes, converted into OUT, of 32 bytes.  The length;
   0: it cannot be.  */
static size_t
convert (iconv_t descriptor, const char *bytes, size_t size, char *out)
{
  if (descriptor == NO_ICONV)
    return 0;
  char in[8];
  memcpy (in, bytes, size);
  char *from = in, *to = out;
  size_t room = 32;
  size_t replaced = iconv (descriptor, &from, &size, &to, &room);
  if (replaced == (size_t) -1)
    iconv (descriptor, NULL, NULL, NULL, NULL);
  return replaced == (size_t) -1 || size ? 0 : 32 - room;
}

void
charset_begin (const char *name)
{
  charset.is_utf8 = names_utf8 (name);
  if (charset.is_utf8)
    return;
  char *close = format ("%s//TRANSLIT", name);
  charset.to = iconv_open (name, "UTF-8");
  charset.to_close = iconv_open (close, "UTF-8");
  charset.from = iconv_open ("UTF-8", name);
  free (close);
  /* One that does not contain ASCII is no terminal's.  */
  char out[32];
  if (convert (charset.to, "A", 1, out) != 1 || *out != 'A')
    charset.to = charset.to_close = charset.from = NO_ICONV;
}

bool
charset_is_utf8 (void)
{
  return charset.is_utf8;
}

uint32_t
utf8_read (const char *text, size_t *size)
{
  const unsigned char *byte = (const unsigned char *) text;
  uint32_t c = byte[0];
  *size = 1;
  if (c < 0x80)
    return c;
  if (c < 0xc2 || c >= 0xf5)
    return 0xfffd;
  size_t more = c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
  c &= 0x3fu >> more;
  for (size_t i = 1; i <= more; i++)
    {
      if ((byte[i] & 0xc0) != 0x80)
        return 0xfffd;
      c = c << 6 | (byte[i] & 0x3f);
    }
  static const uint32_t least[] = { 0, 0x80, 0x800, 0x10000 };
  if (c < least[more] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
    return 0xfffd;
  *size = more + 1;
  return c;
}

/* The character C, at TEXT, of SIZE bytes, in the charset; a substitute where
   it has none.  OUT: of 32 bytes.  */
static size_t
encode (const char *text, size_t size, uint32_t c, bool *is_substitute,
        char *out)
{
  *is_substitute = false;
  if (c < 0x80)
    {
      *out = *text;
      return 1;
    }
  size_t length = convert (charset.to, text, size, out);
  /* Some put "*" or "?" for what they do not know and call it a success.  */
  if (length && !(length == 1 && (*out == '*' || *out == '?')))
    return length;

  *is_substitute = true;
  const char *ascii
      = substitute (c, httpstatus_language_tag (text_language ()));
  if (ascii)
    {
      length = strlen (ascii);
      memcpy (out, ascii, length);
      return length;
    }
  length = convert (charset.to_close, text, size, out);
  bool is_ascii = length != 0;
  for (size_t i = 0; i < length; i++)
    is_ascii = is_ascii && out[i] >= ' ' && out[i] < 0x7f;
  if (is_ascii)
    return length;
  *out = '?';
  return 1;
}

static bool
is_no_break (uint32_t c)
{
  return c == 0xa0 || c == 0x202f || c == 0x2007 || c == 0x2060;
}

char *
charset_fit (const char *text)
{
  struct string fit = { NULL, 0, 0 };
  string_append (&fit, "", 0);
  while (*text)
    {
      size_t size;
      uint32_t c = utf8_read (text, &size);
      char out[32];
      bool is_substitute = false;
      size_t length = 0;
      if (!charset.is_utf8 && !is_no_break (c))
        length = encode (text, size, c, &is_substitute, out);
      if (is_substitute)
        string_append (&fit, out, length);
      else if (c == 0xfffd && size == 1)
        string_append (&fit, "\357\277\275", 3);
      else
        string_append (&fit, text, size);
      text += size;
    }
  return fit.bytes;
}

bool
charset_has (const char *text)
{
  while (!charset.is_utf8 && *text)
    {
      size_t size;
      uint32_t c = utf8_read (text, &size);
      char out[32];
      bool is_substitute;
      if (encode (text, size, c, &is_substitute, out) == 1 && *out == '?')
        return false;
      text += size;
    }
  return true;
}

bool
charset_write (FILE *stream, const char *text, size_t length)
{
  if (charset.is_utf8)
    return fwrite (text, 1, length, stream) == length;
  for (const char *end = text + length; text < end;)
    {
      size_t size;
      uint32_t c = utf8_read (text, &size);
      char out[32];
      bool is_substitute;
      size_t n = encode (text, size, c, &is_substitute, out);
      if (fwrite (out, 1, n, stream) != n)
        return false;
      text += size;
    }
  return true;
}

/* The character that BYTES begin with, in the charset, as UTF-8 in OUT, of 32
   bytes, which gets a NUL.  How many bytes it has; 0: it is none.  */
static size_t
decode (const char *bytes, char *out)
{
  size_t size = 0;
  size_t length = 0;
  if (charset.is_utf8 || !(*bytes & 0x80))
    {
      uint32_t c = utf8_read (bytes, &size);
      length = c == 0xfffd && size == 1 ? 0 : size;
      memcpy (out, bytes, length);
    }
  else
    while (!length && size < 4 && bytes[size])
      length = convert (charset.from, bytes, ++size, out);
  out[length] = '\0';
  return length ? size : 0;
}

/* Whether a terminal would obey C rather than show it.  */
static bool
is_control (uint32_t c)
{
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c
         || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
         || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff
         || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe0fff);
}

char *
charset_visible (const char *bytes)
{
  struct string visible = { NULL, 0, 0 };
  string_append (&visible, "", 0);
  while (*bytes)
    {
      if (visible.length >= VISIBLE_SIZE)
        {
          string_append (&visible, "...", 3);
          break;
        }
      char out[32 + 1];
      size_t size = decode (bytes, out), ignored;
      if (size && !is_control (utf8_read (out, &ignored)))
        string_append (&visible, out, strlen (out));
      else
        for (size_t i = 0; i < (size ? size : 1); i++)
          {
            unsigned char byte = (unsigned char) bytes[i];
            char escaped[5] = { '\\', (char) ('0' + (byte >> 6)),
                                (char) ('0' + (byte >> 3 & 7)),
                                (char) ('0' + (byte & 7)), '\0' };
            string_append (&visible, escaped, 4);
          }
      bytes += size ? size : 1;
    }
  return visible.bytes;
}
