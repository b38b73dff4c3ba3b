/* SPDX-License-Identifier: MIT */
/* slow-negotiate.c - Accept-Language, slowly and obviously

   Everything is split into strings and lists, every rule is a loop over all
   there is, and nothing is remembered.  */

#include "slow-negotiate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "slow-tag.h"

/* --- The header ------------------------------------------------------- */

struct range
{
  int star;
  struct tag tag;
  int weight;
  size_t place;
};

struct header
{
  struct range *ranges;
  size_t count;
};

static char *
trim (const char *text)
{
  size_t n;
  while (*text == ' ' || *text == '\t')
    text++;
  n = strlen (text);
  while (n > 0 && (text[n - 1] == ' ' || text[n - 1] == '\t'))
    n--;
  return slow_copy (text, n);
}

/* qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] ) */
static int
qvalue (const char *text)
{
  char digits[4] = "000";
  size_t n = strlen (text);
  if (n < 1 || n > 5 || (text[0] != '0' && text[0] != '1')
      || (n > 1 && text[1] != '.'))
    return -1;
  for (size_t i = 2; i < n; i++)
    {
      if (!strchr ("0123456789", text[i])
          || (text[0] == '1' && text[i] != '0'))
        return -1;
      digits[i - 2] = text[i];
    }
  return 1000 * (text[0] - '0') + atoi (digits);
}

/* 1: well-formed */
static int
parse_element (struct range *range, const char *element)
{
  struct list parts = slow_split (element, strlen (element), ';');
  char *word = trim (parts.items[0]);
  int ok = 1;

  memset (range, 0, sizeof *range);
  range->weight = 1000;
  if (!strcmp (word, "*"))
    range->star = 1;
  else if (!slow_tag_is_well_formed (word))
    ok = 0;
  if (parts.count > 2)
    ok = 0;
  if (ok && parts.count == 2)
    {
      char *weight = trim (parts.items[1]);
      if ((weight[0] != 'q' && weight[0] != 'Q') || weight[1] != '=')
        ok = 0;
      else
        range->weight = qvalue (weight + 2);
      if (range->weight < 0)
        ok = 0;
      free (weight);
    }
  if (ok && !range->star)
    range->tag = slow_tag_parse (word);
  free (word);
  slow_discard (&parts);
  return ok;
}

static int
by_turn (const void *a, const void *b)
{
  const struct range *x = a, *y = b;
  if (x->weight != y->weight)
    return x->weight > y->weight ? -1 : 1;
  return x->place < y->place ? -1 : x->place > y->place;
}

static struct header
parse_header (const char *text, size_t length)
{
  struct header header = { NULL, 0 };
  struct list elements = slow_split (text, length, ',');
  for (size_t i = 0; i < elements.count; i++)
    {
      struct range range;
      /* A string ends at a NUL, an element of a header does not.  */
      size_t start = 0;
      for (size_t j = 0; j < i; j++)
        while (text[start++] != ',')
          ;
      size_t n = 0;
      while (start + n < length && text[start + n] != ',')
        n++;
      if (memchr (text + start, '\0', n)
          || !parse_element (&range, elements.items[i]))
        continue;
      range.place = i;
      header.ranges = slow_check (
          realloc (header.ranges, (header.count + 1) * sizeof *header.ranges));
      header.ranges[header.count++] = range;
    }
  slow_discard (&elements);
  if (header.count)
    qsort (header.ranges, header.count, sizeof *header.ranges, by_turn);
  return header;
}

/* --- Exclusions and names --------------------------------------------- */

static int
excluded (const struct header *header, const struct tag *tag)
{
  size_t most = 0;
  int weight = 1000;
  for (size_t i = 0; i < header->count; i++)
    if (!header->ranges[i].star)
      {
        const struct range *range = &header->ranges[i];
        size_t cover = slow_tag_covers (&range->tag, tag);
        if (cover > most)
          {
            most = cover;
            weight = range->weight;
          }
        else if (cover && cover == most && range->weight > weight)
          weight = range->weight;
      }
  return weight == 0;
}

/* Some range above weight 0 fits the tag somewhere.  */
static int
reached (const struct header *header, const struct tag *tag)
{
  int found = 0;
  for (size_t i = 0; i < header->count && !found; i++)
    {
      const struct range *range = &header->ranges[i];
      struct levels levels;
      if (range->star || !range->weight)
        continue;
      levels = slow_levels (&range->tag);
      for (size_t j = 0; j < levels.count; j++)
        if (slow_tag_fits (tag, &levels.items[j], &range->tag))
          found = 1;
      free (levels.items);
    }
  return found;
}

/* Ranges are sorted: the first that names the tag; header->count: none.  */
static size_t
named (const struct header *header, const struct tag *tag)
{
  size_t i;
  for (i = 0; i < header->count; i++)
    if (!header->ranges[i].star && header->ranges[i].weight
        && slow_tag_is (&header->ranges[i].tag, tag))
      break;
  return i;
}

/* Is tag A, that fits a level, to be preferred to B, that fits it too?  */
static int
preferred (const struct header *header, const struct tag *range,
           const struct level *level, const struct tag *a, const struct tag *b)
{
  int a_fits = slow_tag_fits (a, level, range),
      b_fits = slow_tag_fits (b, level, range);
  int a_spelled, b_spelled;
  if (a_fits != b_fits)
    return a_fits > b_fits;
  if (a_fits >= 2)
    {
      a_spelled = slow_tag_is_spelled (range, a);
      b_spelled = slow_tag_is_spelled (range, b);
      if (a_spelled != b_spelled)
        return a_spelled;
    }
  a_spelled = !strcmp (a->spelled, range->spelled);
  b_spelled = !strcmp (b->spelled, range->spelled);
  if (a_spelled != b_spelled)
    return a_spelled;
  if (a_fits == 3)
    return 0;
  if (named (header, a) != named (header, b))
    return named (header, a) < named (header, b);
  if (slow_tag_kinship (range, a) != slow_tag_kinship (range, b))
    return slow_tag_kinship (range, a) < slow_tag_kinship (range, b);
  return slow_tag_is_likely (range, a) && !slow_tag_is_likely (range, b);
}

static int
choose (const struct header *header, const struct tag *tags, size_t count)
{
  for (size_t i = 0; i < header->count; i++)
    {
      const struct range *range = &header->ranges[i];
      int best = -1;
      if (!range->weight)
        continue;
      if (range->star)
        {
          for (size_t t = 0; t < count; t++)
            if (tags[t].ok && !excluded (header, &tags[t])
                && !reached (header, &tags[t]))
              return (int) t;
          continue;
        }
      struct levels levels = slow_levels (&range->tag);
      for (size_t l = 0; l < levels.count && best < 0; l++)
        for (size_t t = 0; t < count; t++)
          if (slow_tag_fits (&tags[t], &levels.items[l], &range->tag)
              && !excluded (header, &tags[t])
              && (best < 0
                  || preferred (header, &range->tag, &levels.items[l],
                                &tags[t], &tags[best])))
            best = (int) t;
      free (levels.items);
      if (best >= 0)
        return best;
    }
  return -1;
}

int
slow_negotiate_among (const char *header, size_t length,
                      const char *const *tags, size_t count)
{
  struct header parsed;
  struct tag *offers;
  int result;

  if (!count)
    return -1;
  if (!header)
    return 0;
  if (length == (size_t) -1)
    length = strlen (header);
  parsed = parse_header (header, length);
  offers = slow_check (malloc (count * sizeof *offers));
  for (size_t i = 0; i < count; i++)
    offers[i] = slow_tag_parse (tags[i]);

  result = parsed.count ? choose (&parsed, offers, count) : 0;

  for (size_t i = 0; i < parsed.count; i++)
    if (!parsed.ranges[i].star)
      slow_tag_forget (&parsed.ranges[i].tag);
  for (size_t i = 0; i < count; i++)
    if (offers[i].ok)
      slow_tag_forget (&offers[i]);
  free (parsed.ranges);
  free (offers);
  return result;
}
