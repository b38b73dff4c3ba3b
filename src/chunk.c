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

/* 1 if the first letter is wanted, with no branch that could be guessed wrong:
   every tag on offer goes through here, and few any further.  */
static inline unsigned
may_be_wanted (const char *text, uint64_t wanted)
{
  return text ? (unsigned) (wanted >> (text[0] & 31)) & 1 : 0;
}

/* Put such tags into FOUND; returns how many.  */
static unsigned
find_wanted (unsigned char found[], const struct hs_offers *offers,
             size_t first, unsigned count, uint64_t wanted)
{
  const char *const *pointers = offers->pointers;
  unsigned n = 0;

  if (pointers)
    for (unsigned i = 0; i < count; i++)
      {
        found[n] = (unsigned char) i;
        n += may_be_wanted (pointers[first + i], wanted);
      }
  else
    for (unsigned i = 0; i < count; i++)
      {
        found[n] = (unsigned char) i;
        n += may_be_wanted (hs_offers_tag (offers, first + i), wanted);
      }
  return n;
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
  chunk->read_count = 0;
  chunk->is_read = chunk->is_bad = 0;
  memset (chunk->heads, 0, sizeof chunk->heads);

  unsigned char found[HS_CHUNK];
  unsigned count = find_wanted (found, offers, first, chunk->count, wanted);
  unsigned sorted_count = 0;
  for (unsigned n = 0; n < count; n++)
    {
      unsigned i = found[n];
      const char *text = hs_offers_tag (offers, first + i);
      struct hs_tag tag;
      unsigned char *head;

      if (!hs_tag_is_wanted (text, wanted))
        continue;
      if (hs_tag_is_plain (text, 3, aliased))
        tag.language = hs_tag_plain_code (text);
      else if (!hs_tag_begin (&tag, text, 9))
        continue;
      chunk->sorted[sorted_count++] = (unsigned char) i;
      chunk->codes[i] = tag.language;
      chunk->bares[i].turn = 0;
      chunk->bares[i].weight = -1;
      head = &chunk->heads[hs_chunk_head (tag.language)];
      chunk->next[i] = *head;
      *head = (unsigned char) (i + 1);
    }
  chunk->sorted_count = sorted_count;
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

/* To the tags of one language, from FIRST on.  */
static void
fit_language (struct hs_chunk *chunk, int first, struct hs_tag *range,
              uint64_t turn)
{
  FOR_EACH (i, first, chunk)
  {
    struct hs_offer *item = offer (chunk, (unsigned) i);
    if (item)
      fit_offer (item, range, turn);
  }
}

static void
fit_parent (struct hs_chunk *chunk, struct hs_tag *range, uint64_t turn)
{
  uint64_t parent;
  if (hs_tag_crosses (range->language, &parent))
    fit_language (chunk, hs_chunk_find (chunk, parent), range, turn);
}

void
hs_chunk_take (struct hs_chunk *chunk, int first, struct hs_tag *range,
               int weight, uint64_t turn, int may_fit)
{
  FOR_EACH (i, first, chunk)
  {
    struct hs_offer *item = offer (chunk, (unsigned) i);
    if (!item)
      continue;
    note_offer (item, range, weight, turn);
    if (may_fit)
      fit_offer (item, range, turn);
  }
  if (turn && may_fit)
    fit_parent (chunk, range, turn);
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

/* The first that no range fits, if "*", which is better than what there is,
   may choose it.  */
static void
choose_any (struct hs_chunk *chunk, struct hs_choice *best, uint64_t star)
{
  for (unsigned i = 0; i < chunk->count; i++)
    {
      const struct hs_offer *item = offer (chunk, i);
      if (!item || item->turn || is_excluded (chunk, i))
        continue;
      *best = (struct hs_choice){ .turn = star,
                                  .index = (int) (chunk->first + i) };
      return;
    }
}

void
hs_chunk_choose (struct hs_chunk *chunk, struct hs_choice *best,
                 const char *end, uint64_t star, int only_star)
{
  uint64_t before = UINT64_MAX;

  if (!only_star)
    choose_fitting (chunk, best);
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
      if (i < 0 || (star <= best->turn && turn < best->turn))
        break;
      before = turn;

      struct hs_tag range;
      const char *place = hs_turn_place (turn, end);
      hs_tag_begin (&range, place, (size_t) (end - place));
      hs_tag_end (&range, place + range.letters);
      fit_language (chunk, i, &range, turn);
      fit_parent (chunk, &range, turn);
      if (!only_star)
        choose_fitting (chunk, best);
    }
  if (star > best->turn)
    choose_any (chunk, best, star);
}
