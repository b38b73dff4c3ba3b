/* SPDX-License-Identifier: MIT */
/* lookup.c - which language a name asks for: a tag, or a locale's name */

#include "lookup.h"

#include <httpstatus.h>
#include <limits.h>
#include <string.h>

#include "chunk.h"
#include "fit.h"
#include "tag.h"

enum
{
  NAME_SIZE = 128 /* of what is longer, the beginning is looked up */
};

/* The scripts that locale names ask for, as glibc and gettext spell them.  */
static const struct
{
  char modifier[11];
  char script[5];
} modifiers[] = {
  { "arabic", "arab" },  { "cyrillic", "cyrl" }, { "devanagari", "deva" },
  { "iqtelif", "latn" }, { "latin", "latn" },    { "shaw", "shaw" },
};

/* NAME as a range, which stays in BUFFER.  0: malformed.  */
static int
read_name (struct hs_tag *tag, char buffer[NAME_SIZE], const char *name,
           size_t length)
{
  size_t n = 0;

  /* What is too long is truncated, as lookup would do.  */
  while (n < length && n < NAME_SIZE && name[n] != '.' && name[n] != '@')
    {
      buffer[n] = name[n] == '_' ? '-' : name[n];
      n++;
    }
  if (n == NAME_SIZE)
    while (n > 0 && buffer[--n] != '-')
      ;
  if (!hs_tag_begin (tag, buffer, n)
      || hs_tag_end (tag, buffer + n) != buffer + n)
    return 0;

  while (n < length && name[n] != '@')
    n++;
  for (size_t i = 0; i < sizeof modifiers / sizeof *modifiers; i++)
    {
      const char *modifier = modifiers[i].modifier;
      size_t j = 0;
      while (modifier[j] && n + 1 + j < length
             && hs_tag_fold[(unsigned char) name[n + 1 + j]]
                    == (unsigned char) modifier[j])
        j++;
      if (!modifier[j] && n + 1 + j == length)
        {
          hs_tag_complete (tag);
          tag->script = hs_tag_pack (modifiers[i].script);
          tag->has_script = 1;
        }
    }
  return 1;
}

int
hs_lookup (const char *name, size_t length, const struct hs_offers *offers)
{
  struct hs_choice best = { .fit = HS_FIT_NONE, .index = -1 };
  char buffer[NAME_SIZE];
  struct hs_tag range;

  if (length == HTTPSTATUS_NUL)
    length = strlen (name);
  if (!read_name (&range, buffer, name, length))
    return -1;
  for (size_t i = 0; i < offers->count && i < INT_MAX; i++)
    {
      struct hs_choice choice = { .index = (int) i };
      struct hs_tag tag;
      if (!hs_tag_read (&tag, hs_offers_tag (offers, i)))
        continue;
      choice.fit = hs_fit (&range, &tag);
      if (choice.fit == HS_FIT_NONE)
        continue;
      choice.distance = hs_fit_distance (&range, &tag);
      if (hs_choice_is_better (&choice, &best))
        best = choice;
    }
  return best.index;
}
