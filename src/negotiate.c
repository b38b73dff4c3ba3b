/* SPDX-License-Identifier: MIT */
/* negotiate.c - Accept-Language: which language a reader gets */

/* RFC 9110, 12.5.4, with the weights of 12.4.2, and RFC 4647, 3.4, lookup.

   Ranges take turns: a higher weight first, equal ones as they come in the
   header.  The first range that some tag fits chooses, and of its tags the
   first in this order:

     1. the level of the range, and exact before longer, as fit.c says;
     2. of exact tags, one spelled as the range is; of longer ones, one
        whose language is (iw-IL for iw, before he-IL);
     3. of longer ones, one that another range names ("en, en-US;q=0.8"), the
        name with the higher weight or else the earlier first;
     4. one with the nearest common CLDR parent (en-GB for en-AU, by en-001);
     5. the likely region (pt-BR for pt);
     6. the order of the list.

   A tag is excluded, whichever range would choose it, when of the ranges that
   cover it the most specific one has the weight 0; of two equal ones the
   higher weight counts.  "en" covers en and en-US; zh-Hant covers zh-TW, "zh"
   covers both.  "*" chooses the first tag of the list that is not excluded
   and that no range of a weight above 0 fits at any level; "*;q=0" therefore
   excludes nothing that would be chosen otherwise.

   How it is fast: the header is read once for every 32 tags.  Its first 16
   elements are put by, so that a header with no more, as most are, tells which
   tags it is about before they are looked at; the others are left alone.  Tags
   are found by language, through a small hash, and read further only when a
   range asks for their language.  A range that is but a language is kept with
   it, and compared at the end, if that still matters.  Once an element has been
   seen to be well-formed, nothing is read of a range whose language is not on
   offer.  */

#include "negotiate.h"

#include <limits.h>
#include <string.h>

#include "chunk.h"
#include "fit.h"
#include <httpstatus.h>
#include "tag.h"

/* The weight behind a range, in thousandths; -1: malformed.  *CURSOR is moved
   to the comma or END that must follow.  */
static int
read_any_weight (const char **cursor, const char *end)
{
  const char *p = *cursor;
  int weight = 1000;

  while (p < end && (*p == ' ' || *p == '\t'))
    p++;
  if (p < end && *p == ';')
    {
      p++;
      while (p < end && (*p == ' ' || *p == '\t'))
        p++;
      if (end - p < 3 || (*p | 0x20) != 'q' || p[1] != '='
          || (p[2] != '0' && p[2] != '1'))
        return -1;
      weight = 1000 * (p[2] - '0');
      p += 3;
      if (p < end && *p == '.')
        {
          p++;
          for (int unit = 100; unit && p < end && *p >= '0' && *p <= '9';
               unit /= 10)
            weight += unit * (*p++ - '0');
          if (weight > 1000)
            return -1;
        }
      while (p < end && (*p == ' ' || *p == '\t'))
        p++;
    }
  if (p < end && *p != ',')
    return -1;
  *cursor = p;
  return weight;
}

/* The same for the weights that browsers send, quickly; -1: another one.  */
static inline int
read_usual_weight (const char **cursor, const char *end)
{
  const char *p = *cursor;

  if (p == end || *p == ',')
    return 1000;
  if (end - p < 4 || memcmp (p, ";q=0", 4))
    return -1;
  if (end - p >= 6 && p[4] == '.' && p[5] >= '0' && p[5] <= '9'
      && (end - p == 6 || p[6] == ','))
    {
      *cursor = p + 6;
      return 100 * (p[5] - '0');
    }
  if (end - p > 4 && p[4] != ',')
    return -1;
  *cursor = p + 4;
  return 0;
}

static inline int
read_weight (const char **cursor, const char *end)
{
  int weight = read_usual_weight (cursor, end);
  return weight >= 0 ? weight : read_any_weight (cursor, end);
}

static inline const char *
skip_separators (const char *p, const char *end)
{
  while (p < end && (*p == ',' || *p == ' ' || *p == '\t'))
    p++;
  return p;
}

/* To the comma that ends an element, or END.  */
static inline const char *
skip_element (const char *p, const char *end)
{
#if defined __GNUC__ && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  /* Eight bytes at a time: elements that are not read should cost nothing,
     not even a wrong guess of where they end.  */
  const uint64_t ones = UINT64_MAX / 255;
  if (p < end && *p == ',')
    return p;
  while (end - p >= 8)
    {
      uint64_t word;
      memcpy (&word, p, 8);
      word ^= ',' * ones;
      word = (word - ones) & ~word & ones << 7;
      if (word)
        return p + __builtin_ctzll (word) / 8;
      p += 8;
    }
#endif
  while (p < end && *p != ',')
    p++;
  return p;
}

/* What a header says beside its languages.  */
struct reading
{
  const char *end;
  const char *only; /* the range that chooses; NULL: each */
  uint64_t star;    /* the turn of "*" */
  int is_said;      /* there is a well-formed element */
};

/* May the range at PLACE choose?  When only "*" does, the others still keep
   tags from it.  */
static inline int
may_fit (const struct reading *reading, const char *place)
{
  return !reading->only || reading->only == place || *reading->only == '*';
}

/* Returns where "*" and its weight end, or where it is malformed.  */
static const char *
take_star (struct reading *reading, const char *place)
{
  const char *p = place + 1;
  int weight = read_weight (&p, reading->end);
  uint64_t turn = hs_turn (weight, place, reading->end);

  if (weight >= 0)
    reading->is_said = 1;
  if (turn > reading->star && (!reading->only || reading->only == place))
    reading->star = turn;
  return p;
}

/* A range that is but the language whose first tag is I.  */
static inline void
take_bare (const struct reading *reading, struct hs_chunk *chunk, int i,
           const char *place, int weight)
{
  struct hs_bare *bare = &chunk->bares[i];
  uint64_t turn = hs_turn (weight, place, reading->end);

  if (weight > bare->weight)
    bare->weight = weight;
  if (turn > bare->turn && may_fit (reading, place))
    bare->turn = turn;
}

static void
take_range (struct reading *reading, struct hs_chunk *chunk, int i,
            const char *place)
{
  struct hs_tag range;
  const char *p;
  int weight;

  if (hs_tag_is_plain (place, (size_t) (reading->end - place),
                       hs_tag_unusual ()))
    hs_tag_begin_plain (&range, place);
  else
    hs_tag_begin (&range, place, (size_t) (reading->end - place));
  p = hs_tag_end (&range, reading->end);
  weight = p ? read_weight (&p, reading->end) : -1;
  if (weight < 0)
    return;
  reading->is_said = 1;
  hs_chunk_take (chunk, i, &range, weight,
                 hs_turn (weight, place, reading->end),
                 may_fit (reading, place));
}

/* A range whose language has been read, and if it is bare, its weight, which
   is else -1.  */
static inline void
take_element (struct reading *reading, struct hs_chunk *chunk,
              const char *place, uint64_t code, int weight)
{
  int i = hs_chunk_find (chunk, code);

  if (weight < 0)
    take_range (reading, chunk, i, place);
  else if (i >= 0)
    take_bare (reading, chunk, i, place, weight);
}

/* A range, its language read; if it is bare, its weight too.  */
struct element
{
  const char *place;
  uint64_t code;
  int weight; /* -1: it is not bare */
};

/* The first elements wait, because most headers have no more, and then only
   the tags of their languages need to be looked at.  */
#define WAITING 16

static void
begin_chunk (struct reading *reading, struct hs_chunk *chunk,
             const struct hs_offers *offers, size_t first,
             const struct element *waiting, unsigned count)
{
  uint64_t wanted = count == WAITING ? HS_TAG_WANT_ALL : 0;

  for (unsigned n = 0; n < count && count < WAITING; n++)
    wanted |= hs_tag_want (waiting[n].code);
  hs_chunk_begin (chunk, offers, first, wanted);
  for (unsigned n = 0; n < count; n++)
    take_element (reading, chunk, waiting[n].place, waiting[n].code,
                  waiting[n].weight);
}

/* Over ranges whose languages are not on offer, as long as they are plain.  */
static const char *
skip_strangers (const struct hs_chunk *chunk, const char *p, const char *end)
{
  const unsigned *unusual = hs_tag_unusual ();

  while (hs_tag_is_plain (p, (size_t) (end - p), unusual)
         && hs_chunk_find (chunk, hs_tag_plain_code (p)) < 0)
    {
      p += 2;
      read_usual_weight (&p, end);
      p = skip_separators (skip_element (p, end), end);
    }
  return p;
}

static void
read_header (struct reading *reading, struct hs_chunk *chunk, const char *p,
             const struct hs_offers *offers, size_t first)
{
  const unsigned *unusual = hs_tag_unusual ();
  const char *end = reading->end;
  struct element waiting[WAITING];
  unsigned count = 0;

  for (p = skip_separators (p, end); p < end;
       p = skip_separators (skip_element (p, end), end))
    {
      if (count == WAITING && reading->is_said)
        {
          p = skip_strangers (chunk, p, end);
          if (p == end)
            break;
        }

      const char *place = p;
      size_t size = (size_t) (end - p);
      uint64_t code;
      int weight = -1;

      if (hs_tag_is_plain (p, size, unusual))
        {
          int is_bare = size == 2 || p[2] != '-';
          code = hs_tag_plain_code (p);
          p += 2;
          if (is_bare)
            {
              weight = read_weight (&p, end);
              if (weight < 0)
                continue;
              reading->is_said = 1;
            }
        }
      else if (*p == '*')
        {
          p = take_star (reading, p);
          continue;
        }
      else
        {
          struct hs_tag tag;
          if (!hs_tag_begin (&tag, p, size))
            continue;
          code = tag.language;
        }

      if (count < WAITING)
        {
          waiting[count].place = place;
          waiting[count].code = code;
          waiting[count].weight = weight;
          if (++count == WAITING)
            begin_chunk (reading, chunk, offers, first, waiting, count);
        }
      else
        take_element (reading, chunk, place, code, weight);
    }
  if (count < WAITING && (count || reading->is_said))
    begin_chunk (reading, chunk, offers, first, waiting, count);
}

int
hs_range_next (struct hs_range *range, const char **cursor, const char *end)
{
  const char *p = *cursor;

  for (p = skip_separators (p, end); p < end; p = skip_separators (p, end))
    {
      struct hs_tag tag;
      const char *start = p;
      int weight = -1;

      if (*p == '*')
        p++;
      else if (hs_tag_begin (&tag, p, (size_t) (end - p)))
        p = hs_tag_end (&tag, end);
      else
        p = NULL;
      range->text = start;
      range->length = p ? (size_t) (p - start) : 0;
      if (p)
        weight = read_weight (&p, end);
      *cursor = p = skip_element (p ? p : start, end);
      if (weight >= 0)
        {
          range->weight = weight;
          return 1;
        }
    }
  *cursor = end;
  return 0;
}

void
hs_negotiate (struct hs_match *match, const char *header, size_t length,
              const struct hs_offers *offers, const char *only)
{
  struct reading reading = { NULL, only, 0, 0 };
  struct hs_choice best = { .index = -1 };
  struct hs_chunk chunk;

  match->index = -1;
  match->meaning = HS_MATCH_NONE;
  match->range = NULL;
  if (!offers->count)
    return;
  if (!header)
    {
      header = "";
      length = 0;
    }
  reading.end = header + (length == HTTPSTATUS_NUL ? strlen (header) : length);

  for (size_t first = 0; first < offers->count && first < INT_MAX;
       first += HS_CHUNK)
    {
      read_header (&reading, &chunk, header, offers, first);
      if (!reading.is_said)
        {
          match->index = 0;
          match->meaning = HS_MATCH_DEFAULT;
          return;
        }
      hs_chunk_choose (&chunk, &best, reading.end, reading.star,
                       only && *only == '*');
    }
  if (best.index < 0)
    return;
  match->index = best.index;
  match->range = hs_turn_place (best.turn, reading.end);
  match->meaning = *match->range == '*'
                       ? HS_MATCH_WILDCARD
                       : HS_MATCH_EXACT + hs_fit_meaning (best.fit);
}
