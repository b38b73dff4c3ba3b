/* SPDX-License-Identifier: MIT */
/* fold.c - words without what people leave out when they type them */

#include <config.h>

#include "fold.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if HAVE_UNISTRING

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

/* Letters that have no decomposition, but that people without them on their
   keyboards write otherwise.  */
static const struct
{
  ucs4_t letter;
  char ascii[3];
} letters[] = {
  { 0x00e6, "ae" }, { 0x00f0, "d" }, { 0x00f8, "o" },
  { 0x00fe, "th" }, { 0x0111, "d" }, { 0x0127, "h" },
  { 0x0131, "i" },  { 0x0142, "l" }, { 0x0153, "oe" },
};

/* Writes CHARACTER, folded, to OUT; where it ends.  It takes no more room than
   it came with.  */
static uint8_t *
put (uint8_t *out, ucs4_t character, const uint8_t *bytes, int size)
{
  if (uc_combining_class (character) != UC_CCC_NR
      || uc_is_general_category_withtable (character, UC_CATEGORY_MASK_Cf))
    return out;
  for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
    if (letters[i].letter == character)
      {
        size_t length = strlen (letters[i].ascii);
        memcpy (out, letters[i].ascii, length);
        return out + length;
      }
  if (uc_is_general_category_withtable (
          character, UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_N
                         | UC_CATEGORY_MASK_Mc | UC_CATEGORY_MASK_Mn))
    {
      memcpy (out, bytes, (size_t) size);
      return out + size;
    }
  if (out[-1] != ' ')
    *out++ = ' ';
  return out;
}

static char *
fold_unicode (const uint8_t *text, size_t length)
{
  size_t folded_length;
  uint8_t *folded
      = u8_casefold (text, length, NULL, UNINORM_NFKD, NULL, &folded_length);
  uint8_t *words = folded ? malloc (folded_length + 3) : NULL;
  if (words)
    {
      uint8_t *out = words;
      *out++ = ' ';
      for (size_t i = 0; i < folded_length;)
        {
          ucs4_t character;
          int size = u8_mbtouc (&character, folded + i, folded_length - i);
          out = put (out, character, folded + i, size);
          i += (size_t) size;
        }
      if (out[-1] != ' ')
        *out++ = ' ';
      *out = '\0';
    }
  free (folded);
  return (char *) words;
}

#endif

/* What is not ASCII is left as it is.  */
static char *
fold_ascii (const char *text, size_t length)
{
  char *words = malloc (length + 3);
  char *out = words;
  if (!words)
    return NULL;
  *out++ = ' ';
  for (; *text; text++)
    {
      unsigned char c = (unsigned char) *text;
      if (c >= 'A' && c <= 'Z')
        *out++ = (char) (c - 'A' + 'a');
      else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
        *out++ = (char) c;
      else if (out[-1] != ' ')
        *out++ = ' ';
    }
  if (out[-1] != ' ')
    *out++ = ' ';
  *out = '\0';
  return words;
}

char *
fold (const char *text)
{
  size_t length = strlen (text);
#if HAVE_UNISTRING
  if (!u8_check ((const uint8_t *) text, length))
    return fold_unicode ((const uint8_t *) text, length);
#endif
  return fold_ascii (text, length);
}
