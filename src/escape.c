/* SPDX-License-Identifier: MIT */
/* escape.c - a caller's bytes become UTF-8 that stays where it is put */

#include "escape.h"

#include <stdbool.h>

/* What stands for a byte: an entry of `replacements'.  */
enum
{
  PLAIN, /* the byte itself */
  END,
  MORE,    /* begins a longer character, or is no UTF-8 */
  UNICODE, /* \u00XX */
  UNKNOWN, /* U+FFFD */
  SPACE,
  AMPERSAND,
  LESS,
  GREATER,
  QUOTE,
  APOSTROPHE,
  JSON_QUOTE,
  JSON_BACKSLASH,
  JSON_B,
  JSON_T,
  JSON_N,
  JSON_F,
  JSON_R
};

static const struct
{
  char text[7];
  uint8_t length;
} replacements[] = {
  [UNKNOWN] = { "\357\277\275", 3 }, [SPACE] = { " ", 1 },
  [AMPERSAND] = { "&amp;", 5 },      [LESS] = { "&lt;", 4 },
  [GREATER] = { "&gt;", 4 },         [QUOTE] = { "&quot;", 6 },
  [APOSTROPHE] = { "&#39;", 5 },     [JSON_QUOTE] = { "\\\"", 2 },
  [JSON_BACKSLASH] = { "\\\\", 2 },  [JSON_B] = { "\\b", 2 },
  [JSON_T] = { "\\t", 2 },           [JSON_N] = { "\\n", 2 },
  [JSON_F] = { "\\f", 2 },           [JSON_R] = { "\\r", 2 },
};

/* The most bytes that one byte becomes.  */
#define LONGEST 6

#define FOUR(first, class)                                                    \
  [(first)] = class, [(first) + 1] = class, [(first) + 2] = class,            \
  [(first) + 3] = class
#define SIXTEEN(first, class)                                                 \
  FOUR (first, class), FOUR ((first) + 4, class), FOUR ((first) + 8, class),  \
      FOUR ((first) + 12, class)
/* NUL and what begins longer characters.  */
#define ENDS_AND_LONGER                                                       \
  [0] = END, SIXTEEN (0x80, MORE), SIXTEEN (0x90, MORE),                      \
  SIXTEEN (0xa0, MORE), SIXTEEN (0xb0, MORE), SIXTEEN (0xc0, MORE),           \
  SIXTEEN (0xd0, MORE), SIXTEEN (0xe0, MORE), SIXTEEN (0xf0, MORE)
/* The other controls below the space, but those that JSON has names for.  */
#define CONTROLS(class)                                                       \
  [1] = class, [2] = class, [3] = class,                                      \
  FOUR (4, class), [11] = class, [14] = class, [15] = class,                  \
  SIXTEEN (16, class)

static const uint8_t classes[HS_ESCAPES][256] = {
  [HS_ESCAPE_HTML] = {
    ENDS_AND_LONGER,
    CONTROLS (UNKNOWN),
    ['\b'] = UNKNOWN,
    ['\f'] = UNKNOWN,
    [0x7f] = UNKNOWN,
    ['&'] = AMPERSAND,
    ['<'] = LESS,
    ['>'] = GREATER,
    ['"'] = QUOTE,
    ['\''] = APOSTROPHE,
  },
  [HS_ESCAPE_JSON] = {
    ENDS_AND_LONGER,
    CONTROLS (UNICODE),
    ['\b'] = JSON_B,
    ['\t'] = JSON_T,
    ['\n'] = JSON_N,
    ['\f'] = JSON_F,
    ['\r'] = JSON_R,
    ['"'] = JSON_QUOTE,
    ['\\'] = JSON_BACKSLASH,
  },
  [HS_ESCAPE_TEXT] = {
    ENDS_AND_LONGER,
    CONTROLS (UNKNOWN),
    ['\b'] = UNKNOWN,
    ['\t'] = SPACE,
    ['\n'] = SPACE,
    ['\f'] = UNKNOWN,
    ['\r'] = SPACE,
    [0x7f] = UNKNOWN,
  },
};

int
hs_character (const unsigned char *p, size_t left)
{
  unsigned char c = *p;
  if (c < 0x80)
    return 1;
  if (c < 0xc2 || c > 0xf4)
    return -1;
  int length = c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
  unsigned char low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
  unsigned char high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
  for (int i = 1; i < length; i++)
    {
      if ((size_t) i == left || p[i] < low || p[i] > high)
        return -i;
      low = 0x80;
      high = 0xbf;
    }
  return length;
}

const unsigned char *
hs_skip (const unsigned char *p, const uint8_t class_of[256])
{
  for (;; p += 4)
    if (class_of[p[0]])
      return p;
    else if (class_of[p[1]])
      return p + 1;
    else if (class_of[p[2]])
      return p + 2;
    else if (class_of[p[3]])
      return p + 3;
}

/* Writes the character at *P to OUT, and moves *P behind it.  */
static char *
put_character (char *out, const unsigned char **p, int escape)
{
  /* The NUL at the end is no part of any character: four bytes are there, as
     far as they are looked at.  */
  int length = hs_character (*p, 4);
  /* U+0080 to U+009F are controls that terminals obey and HTML forbids.  */
  bool control = length == 2 && **p == 0xc2 && (*p)[1] < 0xa0
                 && escape != HS_ESCAPE_JSON;
  if (length > 0 && !control)
    for (int i = 0; i < length; i++)
      *out++ = (char) (*p)[i];
  else
    {
      memcpy (out, replacements[UNKNOWN].text, 3);
      out += 3;
    }
  *p += length > 0 ? length : -length;
  return out;
}

/* Writes TEXT to OUT until it is at or behind FULL; behind that there is room
   for a replacement, copied whole.  Where it got to in TEXT.  */
static const unsigned char *
escape_into (char **to, const char *full, const unsigned char *p, int escape)
{
  const uint8_t *class_of = classes[escape];
  char *out = *to;
  while (out < full)
    {
      uint8_t class = class_of[*p];
      if (class == PLAIN)
        *out++ = (char) *p++;
      else if (class == END)
        break;
      else if (class == MORE)
        out = put_character (out, &p, escape);
      else if (class == UNICODE)
        {
          memcpy (out, *p < 16 ? "\\u000" : "\\u001", 5);
          out[5] = "0123456789abcdef"[*p++ & 15];
          out += LONGEST;
        }
      else
        {
          memcpy (out, replacements[class].text, sizeof replacements->text);
          out += replacements[class].length;
          p++;
        }
    }
  *to = out;
  return p;
}

void
hs_put_escaped (struct hs_writer *writer, const char *text, int escape)
{
  enum
  {
    ROOM = sizeof replacements->text
  };
  /* Most texts have nothing in them that needs care.  NUL does, and ends the
     search.  */
  const uint8_t *class_of = classes[escape];
  const unsigned char *p = hs_skip ((const unsigned char *) text, class_of);
  hs_put (writer, text, (size_t) ((const char *) p - text));
  if (!*p)
    return;
  if (writer->end - writer->at > ROOM)
    p = escape_into (&writer->at, writer->end - ROOM, p, escape);
  /* What may not fit goes by way of chunks.  */
  while (*p)
    {
      char chunk[256];
      char *out = chunk;
      p = escape_into (&out, chunk + sizeof chunk - ROOM, p, escape);
      hs_put (writer, chunk, (size_t) (out - chunk));
    }
}

static bool
is_word (char c)
{
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
         || (c >= 'a' && c <= 'z');
}

void
hs_put_isolating (struct hs_writer *writer, const char *text, size_t length)
{
  const char *end = text + length;
  const char *p = text;
  while (p < end)
    {
      while (p < end && !is_word (*p))
        p++;
      hs_put (writer, text, (size_t) (p - text));
      text = p;
      for (const char *q = p; q < end && *q >= ' ' && *q <= '~'; q++)
        if (is_word (*q))
          p = q + 1;
      if (p > text)
        {
          HS_PUT (writer, "<bdi>");
          hs_put (writer, text, (size_t) (p - text));
          HS_PUT (writer, "</bdi>");
          text = p;
        }
    }
}

void
hs_put_long (struct hs_writer *writer, const char *text, size_t length)
{
  hs_put (writer, text, length);
}

void
hs_put_over (struct hs_writer *writer, const char *text, size_t length)
{
  size_t room = (size_t) (writer->end - writer->at);
  memcpy (writer->at, text, room);
  writer->at = writer->end;
  length -= room;
  writer->missing = length > SIZE_MAX - writer->missing
                        ? SIZE_MAX
                        : writer->missing + length;
}

void
hs_put_number (struct hs_writer *writer, unsigned long n)
{
  char digits[3 * sizeof n];
  char *p = digits + sizeof digits;
  do
    *--p = (char) ('0' + n % 10);
  while (n /= 10);
  hs_put (writer, p, (size_t) (digits + sizeof digits - p));
}

size_t
hs_finish (struct hs_writer *writer)
{
  char *end = writer->at;
  size_t length = (size_t) (end - writer->buffer);
  if (writer->missing)
    {
      /* All that was written is UTF-8: back to where the last character
         begins, unless it is there whole.  */
      char *p = end;
      while (p > writer->buffer && ((unsigned char) p[-1] & 0xc0) == 0x80)
        p--;
      if (p > writer->buffer && (unsigned char) *--p >= 0x80
          && hs_character ((unsigned char *) p, (size_t) (end - p)) < 0)
        end = p;
    }
  *end = '\0';
  return writer->missing > SIZE_MAX - length ? SIZE_MAX
                                             : length + writer->missing;
}
