/* SPDX-License-Identifier: MIT */
/* chunk.h - private: tags on offer, and what ranges say of them */

#ifndef HS_CHUNK_H
#define HS_CHUNK_H

#include <stddef.h>
#include <stdint.h>

#include "negotiate.h"
#include "tag.h"

#define HS_CHUNK 32 /* tags at a time: this is the stack used */
#define HS_HEADS 64

/* When a range's turn comes, in one number, the earlier the larger: its weight,
   and below that how far it is from the end of the header.  0: never.  */
#define HS_TURN_BITS 53

static inline uint64_t
hs_turn (int weight, const char *place, const char *end)
{
  if (weight <= 0)
    return 0;
  return (uint64_t) weight << HS_TURN_BITS | (uint64_t) (end - place);
}

static inline const char *
hs_turn_place (uint64_t turn, const char *end)
{
  return end - (turn & (((uint64_t) 1 << HS_TURN_BITS) - 1));
}

struct hs_offer
{
  struct hs_tag tag;
  uint64_t fit; /* in the range whose turn is the earliest */
  unsigned distance;
  int cover_weight;
  size_t cover; /* of the most specific range that does */
  uint64_t turn;
  uint64_t name; /* turn of the range that names this tag */
};

/* Ranges that are nothing but a language are kept with the first tag of that
   language, and compared with its tags at the end, if that matters then.  */
struct hs_bare
{
  uint64_t turn;
  int weight; /* the highest; -1: there is none */
};

/* Tags by language.  The masks have a bit a tag; items are only filled in when
   a range asks for the language.  */
struct hs_chunk
{
  const struct hs_offers *offers;
  size_t first;
  unsigned count;
  unsigned sorted_count;
  unsigned read_count;
  uint32_t is_read;
  uint32_t is_bad;               /* malformed */
  unsigned char heads[HS_HEADS]; /* 1 + tag; 0: none */
  unsigned char next[HS_CHUNK];
  unsigned char sorted[HS_CHUNK]; /* the tags that are in there */
  unsigned char read[HS_CHUNK];   /* those that have been read */
  uint64_t codes[HS_CHUNK];
  struct hs_bare bares[HS_CHUNK];
  struct hs_offer items[HS_CHUNK];
};

/* The best so far; index -1: none.  */
struct hs_choice
{
  uint64_t turn;
  uint64_t name;
  uint64_t fit;
  unsigned distance;
  int index;
};

static inline unsigned
hs_chunk_head (uint64_t code)
{
  return (unsigned) (code >> 56 ^ code >> 46) % HS_HEADS;
}

/* The first tag of a language; -1: none.  */
static inline int
hs_chunk_find (const struct hs_chunk *chunk, uint64_t code)
{
  unsigned i = chunk->heads[hs_chunk_head (code)];
  while (i && chunk->codes[i - 1] != code)
    i = chunk->next[i - 1];
  return (int) i - 1;
}

static inline const char *
hs_offers_tag (const struct hs_offers *offers, size_t i)
{
  return offers->pointers ? offers->pointers[i]
                          : offers->rows + i * offers->stride;
}

/* Sort the tags from FIRST on by language, those that begin as is WANTED.  */
void hs_chunk_begin (struct hs_chunk *chunk, const struct hs_offers *offers,
                     size_t first, uint64_t wanted);

/* Let RANGE speak of the tags of its language, from I on: which it covers and
   names, and if it MAY_FIT, how well they fit it, and where its language has a
   parent, those of that one.  */
void hs_chunk_take (struct hs_chunk *chunk, int i, struct hs_tag *range,
                    int weight, uint64_t turn, int may_fit);

int hs_choice_is_better (const struct hs_choice *a, const struct hs_choice *b);

/* Put the best of the chunk and *BEST into *BEST.  END is that of the header,
   STAR the turn of "*".  ONLY_STAR: nothing but "*" chooses.  */
void hs_chunk_choose (struct hs_chunk *chunk, struct hs_choice *best,
                      const char *end, uint64_t star, int only_star);

#endif
