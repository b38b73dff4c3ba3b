/* SPDX-License-Identifier: MIT */
/* width.c - how wide text is, and where its lines break

   Lines break at spaces, and in Chinese and Japanese between characters, but
   not before a closing sign or behind an opening one.  No-break spaces keep
   what they stand between together, so does a hyphen.  */

#include <config.h>

#include "width.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <wchar.h>

#include "charset.h"

struct range
{
  uint32_t first, last;
};

/* Characters of two columns, roughly: for locales that do not know.  */
static const struct range wide[] = {
  { 0x1100, 0x115f },   { 0x2e80, 0x303e }, { 0x3041, 0xa4cf },
  { 0xac00, 0xd7a3 },   { 0xf900, 0xfaff }, { 0xfe30, 0xfe6f },
  { 0xff01, 0xff60 },   { 0xffe0, 0xffe6 }, { 0x1f300, 0x1faff },
  { 0x20000, 0x3fffd },
};

/* And of none: marks above and below letters, and what is invisible.  */
static const struct range narrow[] = {
  { 0x0300, 0x036f }, { 0x0483, 0x0489 }, { 0x0591, 0x05bd },
  { 0x05bf, 0x05bf }, { 0x05c1, 0x05c7 }, { 0x0610, 0x061a },
  { 0x064b, 0x065f }, { 0x0670, 0x0670 }, { 0x06d6, 0x06dc },
  { 0x0900, 0x0902 }, { 0x093a, 0x093a }, { 0x093c, 0x093c },
  { 0x0941, 0x0948 }, { 0x094d, 0x094d }, { 0x0981, 0x0981 },
  { 0x09bc, 0x09bc }, { 0x09c1, 0x09c4 }, { 0x09cd, 0x09cd },
  { 0x0b82, 0x0b82 }, { 0x0bc0, 0x0bc0 }, { 0x0bcd, 0x0bcd },
  { 0x0e31, 0x0e31 }, { 0x0e34, 0x0e3a }, { 0x0e47, 0x0e4e },
  { 0x1ab0, 0x1aff }, { 0x1dc0, 0x1dff }, { 0x200b, 0x200f },
  { 0x202a, 0x202e }, { 0x2060, 0x2069 }, { 0x20d0, 0x20f0 },
  { 0xfe00, 0xfe0f }, { 0xfe20, 0xfe2f }, { 0xfeff, 0xfeff },
};

/* Korean breaks at spaces, though its characters are wide.  */
static const struct range unbroken[] = {
  { 0x1100, 0x11ff },
  { 0x3130, 0x318f },
  { 0xac00, 0xd7ff },
};

/* Signs that do not begin a line, and those that do not end one.  */
static const uint32_t closing[]
    = { 0x3001, 0x3002, 0x3005, 0x3009, 0x300b, 0x300d, 0x300f, 0x3011,
        0x3015, 0x3017, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063,
        0x3083, 0x3085, 0x3087, 0x309d, 0x30a1, 0x30a3, 0x30a5, 0x30a7,
        0x30a9, 0x30c3, 0x30e3, 0x30e5, 0x30e7, 0x30fb, 0x30fc, 0xff01,
        0xff09, 0xff0c, 0xff0e, 0xff1a, 0xff1b, 0xff1f, 0x2019, 0x201d };
static const uint32_t opening[] = { 0x3008, 0x300a, 0x300c, 0x300e, 0x3010,
                                    0x3014, 0x3016, 0xff08, 0x2018, 0x201c };

#define COUNT(array) (sizeof (array) / sizeof *(array))

static bool
is_in (uint32_t c, const struct range *ranges, size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (c >= ranges[i].first && c <= ranges[i].last)
      return true;
  return false;
}

static bool
is_one_of (uint32_t c, const uint32_t *characters, size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (c == characters[i])
      return true;
  return false;
}

static int
character_width (uint32_t c)
{
  if (c >= ' ' && c < 0x7f)
    return 1;
#ifdef __STDC_ISO_10646__
  int width = wcwidth ((wchar_t) c);
  if (width >= 0)
    return width;
#endif
  if (is_in (c, narrow, COUNT (narrow)))
    return 0;
  return is_in (c, wide, COUNT (wide)) ? 2 : 1;
}

int
width_of (const char *text, size_t length)
{
  int width = 0;
  for (const char *end = text + length; text < end;)
    {
      size_t size;
      width += character_width (utf8_read (text, &size));
      text += size;
    }
  return width;
}

static bool
may_break_beside (uint32_t c)
{
  return is_in (c, wide, COUNT (wide))
         && !is_in (c, unbroken, COUNT (unbroken));
}

/* Whether a line may end between LEFT and RIGHT, neither of them a space.  */
static bool
may_break (uint32_t left, uint32_t right)
{
  return (may_break_beside (left) || may_break_beside (right)) && left != 0xa0
         && left != 0x202f && left != 0x2060 && right != 0xa0
         && right != 0x202f && right != 0x2060 && character_width (right) != 0
         && !(right < 0x80 && strchr (")]}.,;:!?", (int) right))
         && !(left < 0x80 && strchr ("([{", (int) left))
         && !is_one_of (right, closing, COUNT (closing))
         && !is_one_of (left, opening, COUNT (opening));
}

const char *
width_break (const char *text, int columns, const char **next)
{
  const char *best = NULL;
  uint32_t left = ' ';
  int width = 0;
  *next = NULL;
  for (const char *at = text;;)
    {
      size_t size;
      uint32_t c = utf8_read (at, &size);
      if (c == '\0' || c == '\n')
        {
          *next = c ? at + 1 : NULL;
          return at;
        }
      if (c == ' ')
        {
          const char *end = at;
          while (*at == ' ')
            at++;
          width += (int) (at - end);
          /* Spaces at the end of a line take no room.  */
          if (end > text)
            {
              best = end;
              *next = at;
            }
          if (best && width > columns && *at && *at != '\n')
            return best;
          left = ' ';
          continue;
        }
      if (left != ' ' && at > text && may_break (left, c))
        best = *next = at;
      width += character_width (c);
      if (best && width > columns)
        return best;
      left = c;
      at += size;
    }
}
