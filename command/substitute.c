/* SPDX-License-Identifier: MIT */
/* substitute.c - ASCII in place of characters that a charset lacks

   iconv's //TRANSLIT differs from system to system, and where it knows its
   way depends on the locale: in the C locale it turns every accent into a
   question mark.  These are the characters of European texts.  */

#include <config.h>

#include "substitute.h"

#include <stddef.h>
#include <string.h>

struct range
{
  uint32_t first, last;
  const char *ascii;
};

static const struct range others[] = {
  { 0x00a0, 0x00a0, " " },   { 0x00a1, 0x00a1, "!" },
  { 0x00a9, 0x00a9, "(c)" }, { 0x00ab, 0x00ab, "<<" },
  { 0x00ad, 0x00ad, "" },    { 0x00b4, 0x00b4, "'" },
  { 0x00b7, 0x00b7, "." },   { 0x00bb, 0x00bb, ">>" },
  { 0x00bf, 0x00bf, "?" },   { 0x00d7, 0x00d7, "x" },
  { 0x01a0, 0x01a0, "O" },   { 0x01a1, 0x01a1, "o" },
  { 0x01af, 0x01af, "U" },   { 0x01b0, 0x01b0, "u" },
  { 0x0218, 0x0218, "S" },   { 0x0219, 0x0219, "s" },
  { 0x021a, 0x021a, "T" },   { 0x021b, 0x021b, "t" },
  { 0x02bc, 0x02bc, "'" },   { 0x2000, 0x200a, " " },
  { 0x200b, 0x200f, "" },    { 0x2010, 0x2015, "-" },
  { 0x2018, 0x201b, "'" },   { 0x201c, 0x201f, "\"" },
  { 0x2022, 0x2022, "*" },   { 0x2026, 0x2026, "..." },
  { 0x202a, 0x202e, "" },    { 0x202f, 0x202f, " " },
  { 0x2032, 0x2032, "'" },   { 0x2033, 0x2033, "\"" },
  { 0x2039, 0x2039, "<" },   { 0x203a, 0x203a, ">" },
  { 0x20ac, 0x20ac, "EUR" }, { 0x2060, 0x2060, "" },
  { 0x2066, 0x2069, "" },    { 0x2190, 0x2190, "<-" },
  { 0x2192, 0x2192, "->" },  { 0x2212, 0x2212, "-" },
  { 0xfeff, 0xfeff, "" },
};

/* U+00C0 to U+017F without what is above and below the letters.  */
static const char letters[][3] = {
  "A", "A", "A",  "A",  "A", "A", "AE", "C",  "E", "E", "E",  "E",  "I", "I",
  "I", "I", "D",  "N",  "O", "O", "O",  "O",  "O", "x", "O",  "U",  "U", "U",
  "U", "Y", "Th", "ss", "a", "a", "a",  "a",  "a", "a", "ae", "c",  "e", "e",
  "e", "e", "i",  "i",  "i", "i", "d",  "n",  "o", "o", "o",  "o",  "o", "/",
  "o", "u", "u",  "u",  "u", "y", "th", "y",  "A", "a", "A",  "a",  "A", "a",
  "C", "c", "C",  "c",  "C", "c", "C",  "c",  "D", "d", "D",  "d",  "E", "e",
  "E", "e", "E",  "e",  "E", "e", "E",  "e",  "G", "g", "G",  "g",  "G", "g",
  "G", "g", "H",  "h",  "H", "h", "I",  "i",  "I", "i", "I",  "i",  "I", "i",
  "I", "i", "IJ", "ij", "J", "j", "K",  "k",  "k", "L", "l",  "L",  "l", "L",
  "l", "L", "l",  "L",  "l", "N", "n",  "N",  "n", "N", "n",  "'n", "N", "n",
  "O", "o", "O",  "o",  "O", "o", "OE", "oe", "R", "r", "R",  "r",  "R", "r",
  "S", "s", "S",  "s",  "S", "s", "S",  "s",  "T", "t", "T",  "t",  "T", "t",
  "U", "u", "U",  "u",  "U", "u", "U",  "u",  "U", "u", "U",  "u",  "W", "w",
  "Y", "y", "Y",  "Z",  "z", "Z", "z",  "Z",  "z", "s",
};
_Static_assert(sizeof letters / sizeof *letters == 0x180 - 0xc0,
               "a substitute for each letter");

/* Letters of Vietnamese, capitals at even numbers.  */
static const struct
{
  uint32_t first, last;
  char pair[2][2];
} pairs[] = {
  { 0x1ea0, 0x1eb7, { "A", "a" } }, { 0x1eb8, 0x1ec7, { "E", "e" } },
  { 0x1ec8, 0x1ecb, { "I", "i" } }, { 0x1ecc, 0x1ee3, { "O", "o" } },
  { 0x1ee4, 0x1ef1, { "U", "u" } }, { 0x1ef2, 0x1ef9, { "Y", "y" } },
};

/* What a language's readers write instead.  */
static const struct
{
  char tag[3];
  char ascii[3];
  uint32_t character;
} customs[] = {
  { "de", "Ae", 0xc4 }, { "de", "Oe", 0xd6 }, { "de", "Ue", 0xdc },
  { "de", "ae", 0xe4 }, { "de", "oe", 0xf6 }, { "de", "ue", 0xfc },
};

const char *
substitute (uint32_t character, const char *tag)
{
  for (size_t i = 0; i < sizeof customs / sizeof *customs; i++)
    if (customs[i].character == character && !strncmp (tag, customs[i].tag, 2)
        && (!tag[2] || tag[2] == '-'))
      return customs[i].ascii;
  if (character >= 0xc0 && character < 0x180)
    return letters[character - 0xc0];
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (character >= others[i].first && character <= others[i].last)
      return others[i].ascii;
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    if (character >= pairs[i].first && character <= pairs[i].last)
      return pairs[i].pair[character & 1];
  return NULL;
}
