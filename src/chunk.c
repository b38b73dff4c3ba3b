/* SPDX-License-Identifier: MIT */
/* chunk.c - tags on offer, and what the ranges say of them */

#include "chunk.h"

#include <string.h>

#include "fit.h"

/* The tags of a language: from its first on, along the chain of its hash.  */
#define FOR_EACH(i, start, chunk)                                             \
  for (int i = (start), i##_first = i; i >= 0; i = (chunk)->next[i] - 1)      \
    if ((chunk)->codes[i] == (chunk)->codes[i##_first])

static int
is_set (uint32_t mask, unsigned i)
{
  return mask >> i & 1;
}

static inline int
is_wanted (const char *text, uint64_t wanted)
{
  return text && text[0] && wanted >> HS_TAG_START (text[0], text[1]) & 1;
}

/* The tags that are wanted: a bit a tag.  Every tag on offer goes through
   here, and hardly any further.  */
static uint32_t
find_wanted (const struct hs_offers *offers, size_t first, unsigned count,
             uint64_t wanted)
{
  uint32_t found = 0;

  if (offers->pointers)
    for (unsigned i = 0; i < count; i++)
      {
        if (is_wanted (offers->pointers[first + i], wanted))
          found |= (uint32_t) 1 << i;
      }
  else
    for (unsigned i = 0; i < count; i++)
      if (is_wanted (hs_offers_tag (offers, first + i), wanted))
        found |= (uint32_t) 1 << i;
  return found;
}

void
hs_chunk_begin (struct hs_chunk *chunk, const struct hs_offers *offers,
                size_t first, uint64_t wanted)
{
  const unsigned *aliased = hs_tag_aliased ();
  size_t left = offers->count - first;

  chunk->offers = offers;
  chunk->first = first;
  chunk->count = left < HS_CHUNK ? (unsigned) left : HS_CHUNK;
  chunk->sorted_count = chunk->read_count = 0;
  chunk->is_read = chunk->is_bad = 0;
  memset (chunk->heads, 0, sizeof chunk->heads);

  uint32_t found = find_wanted (offers, first, chunk->count, wanted);
  for (unsigned i = 0; found; i++, found >>= 1)
    {
      const char *text;
      struct hs_tag tag;
      unsigned char *head;

      if (!(found & 1))
        continue;
      text = hs_offers_tag (offers, first + i);
      if (hs_tag_is_plain (text, 3, aliased))
        tag.language = hs_tag_plain_code (text);
      else if (!hs_tag_begin (&tag, text, 9))
        continue;
      chunk->sorted[chunk->sorted_count++] = (unsigned char) i;
      chunk->codes[i] = tag.language;
      chunk->bares[i].turn = 0;
      chunk->bares[i].weight = -1;
      head = &chunk->heads[hs_chunk_head (tag.language)];
      chunk->next[i] = *head;
      *head = (unsigned char) (i + 1);
    }
}

/* Read a tag, when it is first asked for; NULL: it is malformed.  */
static struct hs_offer *
offer (struct hs_chunk *chunk, unsigned i)
{
  if (!is_set (chunk->is_read | chunk->is_bad, i))
    {
      struct hs_offer *item = &chunk->items[i];
      chunk->is_read |= (uint32_t) 1 << i;
      chunk->read[chunk->read_count++] = (unsigned char) i;
      if (!hs_tag_read (&item->tag,
                        hs_offers_tag (chunk->offers, chunk->first + i)))
        chunk->is_bad |= (uint32_t) 1 << i;
      item->turn = item->name = 0;
      item->cover = 0;
    }
  return is_set (chunk->is_bad, i) ? NULL : &chunk->items[i];
}

static void
note_offer (struct hs_offer *item, struct hs_tag *range, int weight,
            uint64_t turn)
{
  size_t cover = hs_fit_cover (range, &item->tag);

  if (cover > item->cover
      || (cover && cover == item->cover && weight > item->cover_weight))
    {
      item->cover = cover;
      item->cover_weight = weight;
    }
  if (turn > item->name && hs_fit_equal (range, &item->tag))
    item->name = turn;
}

static void
fit_offer (struct hs_offer *item, struct hs_tag *range, uint64_t turn)
{
  uint64_t fit;

  if (turn <= item->turn || (fit = hs_fit (range, &item->tag)) == HS_FIT_NONE)
    return;
  item->turn = turn;
  item->fit = fit;
  item->distance = 0;
  if (HS_FIT_IS_LONGER (fit))
    item->distance = hs_fit_distance (range, &item->tag);
}

static void
fit_range (struct hs_chunk *chunk, int first, struct hs_tag *range,
           uint64_t turn)
{
  FOR_EACH (i, first, chunk)
  {
    struct hs_offer *item = offer (chunk, (unsigned) i);
    if (item)
      fit_offer (item, range, turn);
  }
  uint64_t parent;
  if (hs_tag_crosses (range->language, &parent))
    FOR_EACH (i, hs_chunk_find (chunk, parent), chunk)
    {
      struct hs_offer *item = offer (chunk, (unsigned) i);
      if (item)
        fit_offer (item, range, turn);
    }
}

void
hs_chunk_take (struct hs_chunk *chunk, int first, struct hs_tag *range,
               int weight, uint64_t turn, int may_fit)
{
  FOR_EACH (i, first, chunk)
  {
    struct hs_offer *item = offer (chunk, (unsigned) i);
    if (item)
      note_offer (item, range, weight, turn);
  }
  if (turn && may_fit)
    fit_range (chunk, first, range, turn);
}

static int
is_excluded (const struct hs_chunk *chunk, unsigned i)
{
  const struct hs_offer *item = &chunk->items[i];
  int first = hs_chunk_find (chunk, item->tag.language);

  /* zh-cmn is bare zh, and yet covers tag by tag.  */
  if (item->cover && item->cover_weight)
    return 0;
  if (item->cover > 1 || first < 0 || chunk->bares[first].weight < 0)
    return item->cover != 0;
  return !chunk->bares[first].weight;
}

int
hs_choice_is_better (const struct hs_choice *a, const struct hs_choice *b)
{
  if (a->turn != b->turn)
    return a->turn > b->turn;
  if (a->fit != b->fit)
    return a->fit < b->fit;
  if (HS_FIT_IS_LONGER (a->fit))
    {
      if (a->name != b->name)
        return a->name > b->name;
      if (a->distance != b->distance)
        return a->distance < b->distance;
    }
  return a->index < b->index;
}

static void
choose_fitting (struct hs_chunk *chunk, struct hs_choice *best)
{
  for (unsigned n = 0; n < chunk->read_count; n++)
    {
      unsigned i = chunk->read[n];
      const struct hs_offer *item = &chunk->items[i];
      if (!item->turn || is_excluded (chunk, i))
        continue;
      struct hs_choice choice = { item->turn, item->name, item->fit,
                                  item->distance, (int) (chunk->first + i) };
      if (hs_choice_is_better (&choice, best))
        *best = choice;
    }
}

/* The first that no range fits.  */
static void
choose_any (struct hs_chunk *chunk, struct hs_choice *best, uint64_t star)
{
  for (unsigned i = 0; i < chunk->count; i++)
    {
      const struct hs_offer *item = offer (chunk, i);
      if (!item || item->turn || is_excluded (chunk, i))
        continue;
      struct hs_choice choice
          = { .turn = star, .index = (int) (chunk->first + i) };
      if (hs_choice_is_better (&choice, best))
        *best = choice;
      return;
    }
}

void
hs_chunk_choose (struct hs_chunk *chunk, struct hs_choice *best,
                 const char *end, uint64_t star, int only_star)
{
  struct hs_choice any = *best;
  uint64_t before = UINT64_MAX;

  if (!only_star)
    choose_fitting (chunk, &any);
  for (;;)
    {
      /* Bare ranges, the earliest first, while they matter: all if "*" may
         choose, else those before the best, or as early as it is, when that
         is in another chunk.  */
      int i = -1;
      uint64_t turn = 0;
      for (unsigned n = 0; n < chunk->sorted_count; n++)
        {
          const struct hs_bare *bare = &chunk->bares[chunk->sorted[n]];
          if (bare->turn > turn && bare->turn < before)
            {
              turn = bare->turn;
              i = chunk->sorted[n];
            }
        }
      if (i < 0 || (star <= any.turn && turn < any.turn))
        break;
      before = turn;

      struct hs_tag range;
      const char *place = hs_turn_place (turn, end);
      hs_tag_begin (&range, place, (size_t) (end - place));
      hs_tag_end (&range, place + range.letters);
      fit_range (chunk, i, &range, turn);
      if (!only_star)
        choose_fitting (chunk, &any);
    }
  if (star > any.turn)
    choose_any (chunk, &any, star);
  *best = any;
}
