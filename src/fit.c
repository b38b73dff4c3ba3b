/* SPDX-License-Identifier: MIT */
/* fit.c - how well a tag fits a range */

/* A range is tried at one level after the other (RFC 4647, 3.4, and CLDR):

     1. the range itself, then truncated from the right down to its region;
        a single-letter subtag goes together with what followed it;
     2. the CLDR parents of language and region, nearest first: es-419 for
        es-MX, en-150 and then en-001 for en-AT;
     3. the language alone, in the range's script;
     4. the CLDR parents of the language: nb for nn;
     5. for Serbian, all of this in the other script.

   At a level, exact tags come before longer ones.  "Exact" compares what tags
   say: iw-Hebr is he, nl-Latn-NL is nl-NL.  Of exact ones, a tag spelled as
   the range goes first.  A tag in a known script other than the range's fits
   at no level but the last.  */

#include "fit.h"

#define SERBIAN ((uint64_t) 0x73720000 << 32) /* "sr" */
#define LATIN 0x6c61746eu                     /* "latn" */
#define CYRILLIC 0x6379726cu                  /* "cyrl" */

/* A fit, from its highest bit: 1 bit for the other script; the level; whether
   the tag is exact (0), or but for a script that only one of the two is known
   to have (1), or longer (2); whether it is spelled as the range (0), or at
   least its language (1), or not (2).  */
#define LEVEL_REGION ((uint64_t) 1 << 40)      /* minus subtags behind it */
#define LEVEL_REGION_PARENT (LEVEL_REGION + 1) /* and 2 */
#define LEVEL_LANGUAGE (LEVEL_REGION + 3)
#define LEVEL_LANGUAGE_PARENT (LEVEL_REGION + 4)

static int
folded (char c)
{
  return hs_tag_fold[(unsigned char) c];
}

/* How far what follows the region agrees.  */
struct common
{
  size_t level; /* subtags left of the range, truncated */
  size_t whole; /* those of the range if all agree, else 0 */
  int exact;    /* at that level nothing of the tag is left */
};

static struct common
compare_rests (const struct hs_tag *range, const struct hs_tag *tag)
{
  struct common common = { 0, 0, !tag->rest_length };
  size_t n = range->rest_length, m = tag->rest_length;
  size_t count = 0, start = 0;

  if (!n || !m)
    return common;
  for (size_t i = 0;; i++)
    {
      int range_ends = i == n || folded (range->rest[i]) == '-';
      int tag_ends = i == m || folded (tag->rest[i]) == '-';
      if (range_ends && tag_ends)
        {
          count++;
          if (i - start > 1 || i == n)
            {
              common.level = count;
              common.exact = i == m;
            }
          if (i == n)
            common.whole = count;
          if (i == n || i == m)
            break;
          start = i + 1;
        }
      else if (range_ends || tag_ends
               || folded (range->rest[i]) != folded (tag->rest[i]))
        break;
    }
  return common;
}

/* Is TAG, letter by letter, RANGE or a truncation of it?  */
static int
is_spelled (const struct hs_tag *range, const struct hs_tag *tag)
{
  if (tag->length > range->length
      || (tag->length < range->length
          && folded (range->text[tag->length]) != '-'))
    return 0;
  for (size_t i = 0; i < tag->length; i++)
    if (folded (tag->text[i]) != folded (range->text[i]))
      return 0;
  return 1;
}

/* The level at which TAG is a CLDR parent of RANGE's language; 0: none.  */
static uint64_t
crossing_level (const struct hs_tag *range, const struct hs_tag *tag,
                int *exact)
{
  uint64_t language = range->language;
  uint32_t region = 0;
  for (uint64_t level = LEVEL_LANGUAGE_PARENT;
       hs_tag_parent (&language, &region); level++)
    if (tag->language == language && (!region || tag->region == region))
      {
        *exact = *exact && tag->region == region;
        return level;
      }
  return 0;
}

uint64_t
hs_fit (struct hs_tag *range, struct hs_tag *tag)
{
  uint64_t other_script = 0;
  uint64_t level = LEVEL_LANGUAGE;
  int exact = !tag->rest_length;

  hs_tag_complete (range);
  if (range->language == tag->language && !tag->is_complete)
    tag->row = range->row;
  hs_tag_complete (tag);
  if (range->script != tag->script && range->script && tag->script)
    {
      if (range->language != SERBIAN || tag->language != SERBIAN
          || (range->script != LATIN && range->script != CYRILLIC)
          || (tag->script != LATIN && tag->script != CYRILLIC))
        return HS_FIT_NONE;
      other_script = 1;
    }

  if (range->language != tag->language)
    {
      level = crossing_level (range, tag, &exact);
      if (!level)
        return HS_FIT_NONE;
    }
  else if (range->region == tag->region)
    {
      struct common common = compare_rests (range, tag);
      /* Nothing is left of x-a-b without its rest.  */
      if (!common.level && range->rest_length && !(range->language << 8))
        return HS_FIT_NONE;
      exact = common.exact;
      if (range->region || common.level)
        level = LEVEL_REGION - common.level;
    }
  else if (range->region && tag->region)
    {
      const uint32_t *parents = hs_tag_parents (range);
      if (tag->region == parents[0])
        level = LEVEL_REGION_PARENT;
      else if (tag->region == parents[1])
        level = LEVEL_REGION_PARENT + 1;
      else
        exact = 0;
    }
  else
    exact = exact && !tag->region;

  unsigned rank = !exact ? 2 : tag->script != range->script;
  unsigned spelling = tag->spelled != range->spelled        ? 2
                      : rank < 2 && is_spelled (range, tag) ? 0
                                                            : 1;
  return other_script << 63 | level << 8 | rank << 4 | spelling;
}

int
hs_fit_meaning (uint64_t fit)
{
  uint64_t level = fit << 1 >> 9;
  if (fit >> 63)
    return HS_FIT_OTHER_SCRIPT;
  if (level == LEVEL_REGION_PARENT || level == LEVEL_REGION_PARENT + 1
      || level >= LEVEL_LANGUAGE_PARENT)
    return HS_FIT_PARENT;
  return (fit >> 4 & 15) == 2 ? HS_FIT_LONGER : HS_FIT_EXACT;
}

/* The steps from RANGE up to a common parent, then those from TAG up to it;
   then whether TAG's region is not the likely one.  */
unsigned
hs_fit_distance (struct hs_tag *range, struct hs_tag *tag)
{
  unsigned kinship = 15;

  if (range->region && tag->region)
    {
      const uint32_t *mine = hs_tag_parents (range);
      const uint32_t *its = hs_tag_parents (tag);
      uint32_t line[3] = { range->region, mine[0], mine[1] };
      for (unsigned i = 0; i < 3 && line[i] && kinship == 15; i++)
        kinship = tag->region == line[i] ? 4 * i
                  : its[0] == line[i]    ? 4 * i + 1
                  : its[1] == line[i]    ? 4 * i + 2
                                         : 15;
    }
  uint32_t likely = hs_tag_likely_region (range);
  return kinship << 1 | (!likely || tag->region != likely);
}

size_t
hs_fit_cover (struct hs_tag *range, struct hs_tag *tag)
{
  /* Cheap answers first: a header may have nothing but exclusions.  */
  if (range->region && range->region != tag->region)
    return 0;
  hs_tag_complete (range);
  hs_tag_complete (tag);
  if (!range->has_script && !range->region && !range->rest_length)
    return 1;
  if (range->script && range->script != tag->script)
    return 0;
  if (!range->region && !range->rest_length)
    return 2;
  if (!range->rest_length)
    return 3;
  size_t whole
      = range->region == tag->region ? compare_rests (range, tag).whole : 0;
  return whole ? 3 + whole : 0;
}

int
hs_fit_equal (struct hs_tag *a, struct hs_tag *b)
{
  if (a->region != b->region || !a->rest_length != !b->rest_length)
    return 0;
  hs_tag_complete (a);
  hs_tag_complete (b);
  if (a->script != b->script)
    return 0;
  struct common common = compare_rests (a, b);
  return common.exact && (common.whole || !a->rest_length);
}
