/* SPDX-License-Identifier: MIT */
/* slow-negotiate.c - Accept-Language, slowly and obviously */

/* Everything is split into strings and lists, every rule is a loop over all
   there is, and nothing is remembered.  It shares with the library the tables
   made from CLDR, and nothing else.  */

#include "slow-negotiate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "subtags.h"

#define LENGTH(array) (sizeof (array) / sizeof *(array))

static void *
check (void *p)
{
  if (!p)
    abort ();
  return p;
}

static char *
copy (const char *text, size_t length)
{
  char *p = check (malloc (length + 1));
  memcpy (p, text, length);
  p[length] = '\0';
  return p;
}

static char
lower (char c)
{
  return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

static int
letter (char c)
{
  return lower (c) >= 'a' && lower (c) <= 'z';
}

static int
digit (char c)
{
  return c >= '0' && c <= '9';
}

/* A list of strings that the list owns.  */
struct list
{
  char **items;
  size_t count;
};

static void
append (struct list *list, char *item)
{
  list->items
      = check (realloc (list->items, (list->count + 1) * sizeof *list->items));
  list->items[list->count++] = item;
}

static void
discard (struct list *list)
{
  for (size_t i = 0; i < list->count; i++)
    free (list->items[i]);
  free (list->items);
  list->items = NULL;
  list->count = 0;
}

static struct list
split (const char *text, size_t length, char separator)
{
  struct list list = { NULL, 0 };
  size_t start = 0;
  for (size_t i = 0; i <= length; i++)
    if (i == length || text[i] == separator)
      {
        append (&list, copy (text + start, i - start));
        start = i + 1;
      }
  return list;
}

/* --- Tags ------------------------------------------------------------- */

struct tag
{
  int ok;
  char *text; /* in lower case */
  char spelled[9];
  char language[9];
  char script[9]; /* "": unknown */
  int asked_script;
  char region[9];
  struct list rest;
};

/* RFC 4647, 2.1 */
static int
well_formed (const char *text)
{
  struct list words = split (text, strlen (text), '-');
  int ok = 1;
  for (size_t i = 0; i < words.count; i++)
    {
      size_t n = strlen (words.items[i]);
      if (n < 1 || n > 8)
        ok = 0;
      for (size_t j = 0; j < n; j++)
        if (!letter (words.items[i][j])
            && (i == 0 || !digit (words.items[i][j])))
          ok = 0;
    }
  discard (&words);
  return ok;
}

static int
all_letters (const char *word)
{
  while (letter (*word))
    word++;
  return !*word;
}

static int
all_digits (const char *word)
{
  while (digit (*word))
    word++;
  return !*word;
}

static int
looks_like_script (const char *word)
{
  return strlen (word) == 4 && all_letters (word);
}

static int
looks_like_region (const char *word)
{
  return (strlen (word) == 2 && all_letters (word))
         || (strlen (word) == 3 && all_digits (word));
}

static const struct hs_alias *
alias_of (const char *code)
{
  for (size_t i = 0; i < LENGTH (aliases); i++)
    if (!strcmp (aliases[i].code, code))
      return &aliases[i];
  return NULL;
}

/* The likely script of a language, in a region or with region "".  */
static const char *
script_of (const char *language, const char *region)
{
  for (size_t i = 0; i < LENGTH (scripts); i++)
    if (!strcmp (scripts[i].language, language)
        && !strcmp (scripts[i].region, region))
      return scripts[i].script;
  for (size_t i = 0; i < LENGTH (languages); i++)
    if (!strcmp (languages[i].code, language))
      return languages[i].script;
  return "";
}

static const char *
region_of (const char *language, const char *script)
{
  for (size_t i = 0; i < LENGTH (regions); i++)
    if (!strcmp (regions[i].language, language)
        && !strcmp (regions[i].script, script))
      return regions[i].region;
  for (size_t i = 0; i < LENGTH (languages); i++)
    if (!strcmp (languages[i].code, language))
      return languages[i].region;
  return "";
}

static struct tag
parse (const char *text)
{
  struct tag tag;
  struct list words;
  const struct hs_alias *alias;
  char region[9] = "";
  size_t i = 1;

  memset (&tag, 0, sizeof tag);
  if (!text || !well_formed (text))
    return tag;
  tag.ok = 1;
  tag.text = copy (text, strlen (text));
  for (char *p = tag.text; *p; p++)
    *p = lower (*p);
  words = split (tag.text, strlen (tag.text), '-');

  strcpy (tag.spelled, words.items[0]);
  strcpy (tag.language, words.items[0]);
  alias = alias_of (tag.language);
  if (alias)
    strcpy (tag.language, alias->language);

  if (strlen (words.items[0]) > 1)
    {
      int keep = 0;
      if (i < words.count && strlen (words.items[i]) == 3
          && all_letters (words.items[i]) && strlen (words.items[0]) <= 3)
        {
          const struct hs_alias *other = alias_of (words.items[i]);
          if (other && !strcmp (other->language, tag.language))
            alias = other;
          else
            {
              append (&tag.rest, copy (words.items[i], 3));
              keep = 1;
            }
          i++;
        }
      if (i < words.count && looks_like_script (words.items[i]))
        strcpy (tag.script, words.items[i++]);
      if (i < words.count && looks_like_region (words.items[i]))
        strcpy (region, words.items[i++]);
      if (keep)
        {
          /* What follows a kept extended language belongs to it.  */
          if (tag.script[0])
            append (&tag.rest, copy (tag.script, strlen (tag.script)));
          if (region[0])
            append (&tag.rest, copy (region, strlen (region)));
        }
      else
        strcpy (tag.region, region);
    }
  for (; i < words.count; i++)
    append (&tag.rest, copy (words.items[i], strlen (words.items[i])));
  discard (&words);

  if (alias && alias->region[0] && !region[0])
    {
      strcpy (tag.region, alias->region);
      strcpy (region, alias->region);
    }
  if (alias && alias->script[0] && !tag.script[0])
    {
      const char *known = script_of (alias->code, region);
      strcpy (tag.script, known[0] ? known : alias->script);
    }
  tag.asked_script = tag.script[0] != '\0';
  if (!tag.script[0])
    strcpy (tag.script, script_of (tag.language, region));
  return tag;
}

static void
forget (struct tag *tag)
{
  free (tag->text);
  discard (&tag->rest);
}

static int
agree (const char *a, const char *b)
{
  return !*a || !*b || !strcmp (a, b);
}

static int
both_serbian (const struct tag *a, const struct tag *b)
{
  return !strcmp (a->language, "sr") && !strcmp (b->language, "sr")
         && (!strcmp (a->script, "latn") || !strcmp (a->script, "cyrl"))
         && (!strcmp (b->script, "latn") || !strcmp (b->script, "cyrl"));
}

static int
begins_with (const struct list *list, const struct list *start, size_t count)
{
  if (list->count < count)
    return 0;
  for (size_t i = 0; i < count; i++)
    if (strcmp (list->items[i], start->items[i]))
      return 0;
  return 1;
}

static int
same (const struct tag *a, const struct tag *b)
{
  return !strcmp (a->language, b->language) && !strcmp (a->script, b->script)
         && !strcmp (a->region, b->region) && a->rest.count == b->rest.count
         && begins_with (&a->rest, &b->rest, b->rest.count);
}

/* --- Levels ----------------------------------------------------------- */

struct level
{
  char language[9];
  char region[9]; /* "": any */
  size_t rest;    /* words of the range's that must follow */
  int other_script;
};

struct levels
{
  struct level *items;
  size_t count;
};

static void
add_level (struct levels *levels, const char *language, const char *region,
           size_t rest)
{
  struct level *level;
  levels->items = check (
      realloc (levels->items, (levels->count + 1) * sizeof *levels->items));
  level = &levels->items[levels->count++];
  memset (level, 0, sizeof *level);
  strcpy (level->language, language);
  strcpy (level->region, region);
  level->rest = rest;
}

static const struct hs_parent *
parent_of (const char *language, const char *region)
{
  for (size_t i = 0; i < LENGTH (parents); i++)
    if (!strcmp (parents[i].language, language)
        && !strcmp (parents[i].region, region))
      return &parents[i];
  return NULL;
}

static void
add_parents (struct levels *levels, const char *language, const char *region)
{
  const struct hs_parent *parent = parent_of (language, region);
  while (parent)
    {
      add_level (levels, parent->parent, parent->parent_region, 0);
      parent = parent_of (parent->parent, parent->parent_region);
    }
}

/* Where a range is looked for, in order.  */
static struct levels
levels_of (const struct tag *range)
{
  struct levels levels = { NULL, 0 };
  size_t once;

  for (size_t n = range->rest.count; n > 0; n--)
    if (n == range->rest.count || strlen (range->rest.items[n - 1]) > 1)
      add_level (&levels, range->language, range->region, n);
  if (strlen (range->language) > 1 || !range->rest.count)
    {
      if (range->region[0])
        {
          add_level (&levels, range->language, range->region, 0);
          add_parents (&levels, range->language, range->region);
        }
      add_level (&levels, range->language, "", 0);
      add_parents (&levels, range->language, "");
    }
  once = levels.count;
  for (size_t i = 0; i < once; i++)
    {
      struct level again = levels.items[i];
      add_level (&levels, again.language, again.region, again.rest);
      levels.items[levels.count - 1].other_script = 1;
    }
  return levels;
}

/* 0: does not fit; 1: longer; 2: exact, but for an unknown script; 3: exact */
static int
fits (const struct tag *tag, const struct level *level,
      const struct tag *range)
{
  int exact;
  if (!tag->ok || strcmp (tag->language, level->language))
    return 0;
  if (level->other_script
          ? agree (tag->script, range->script) || !both_serbian (tag, range)
          : !agree (tag->script, range->script))
    return 0;
  if (level->rest)
    {
      /* A whole prefix of the range: with its region, or without one.  */
      if (strcmp (tag->region, range->region)
          || !begins_with (&tag->rest, &range->rest, level->rest))
        return 0;
      exact = tag->rest.count == level->rest;
    }
  else
    {
      if (level->region[0] && strcmp (tag->region, level->region))
        return 0;
      exact = !tag->rest.count && !strcmp (tag->region, level->region);
    }
  if (!exact)
    return 1;
  return strcmp (tag->script, range->script) ? 2 : 3;
}

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
  return copy (text, n);
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
      if (!digit (text[i]) || (text[0] == '1' && text[i] != '0'))
        return -1;
      digits[i - 2] = text[i];
    }
  return 1000 * (text[0] - '0') + atoi (digits);
}

/* 1: well-formed */
static int
parse_element (struct range *range, const char *element)
{
  struct list parts = split (element, strlen (element), ';');
  char *word = trim (parts.items[0]);
  int ok = 1;

  memset (range, 0, sizeof *range);
  range->weight = 1000;
  if (!strcmp (word, "*"))
    range->star = 1;
  else if (!well_formed (word))
    ok = 0;
  if (parts.count > 2)
    ok = 0;
  if (ok && parts.count == 2)
    {
      char *weight = trim (parts.items[1]);
      if (lower (weight[0]) != 'q' || weight[1] != '=')
        ok = 0;
      else
        range->weight = qvalue (weight + 2);
      if (range->weight < 0)
        ok = 0;
      free (weight);
    }
  if (ok && !range->star)
    range->tag = parse (word);
  free (word);
  discard (&parts);
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
  struct list elements = split (text, length, ',');
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
      header.ranges = check (
          realloc (header.ranges, (header.count + 1) * sizeof *header.ranges));
      header.ranges[header.count++] = range;
    }
  discard (&elements);
  if (header.count)
    qsort (header.ranges, header.count, sizeof *header.ranges, by_turn);
  return header;
}

/* --- Exclusions, names, kinship --------------------------------------- */

/* How much of the tag the range says; 0: it does not cover it.  */
static size_t
covers (const struct tag *range, const struct tag *tag)
{
  if (strcmp (range->language, tag->language))
    return 0;
  if (!range->asked_script && !range->region[0] && !range->rest.count)
    return 1;
  if (range->script[0] && strcmp (range->script, tag->script))
    return 0;
  if (!range->region[0] && !range->rest.count)
    return 2;
  if (range->region[0] ? strcmp (range->region, tag->region) != 0
                       : tag->region[0] != '\0')
    return 0;
  if (!begins_with (&tag->rest, &range->rest, range->rest.count))
    return 0;
  return 3 + range->rest.count;
}

static int
excluded (const struct header *header, const struct tag *tag)
{
  size_t most = 0;
  int weight = 1000;
  for (size_t i = 0; i < header->count; i++)
    if (!header->ranges[i].star)
      {
        const struct range *range = &header->ranges[i];
        size_t cover = covers (&range->tag, tag);
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
      levels = levels_of (&range->tag);
      for (size_t j = 0; j < levels.count; j++)
        if (fits (tag, &levels.items[j], &range->tag))
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
        && same (&header->ranges[i].tag, tag))
      break;
  return i;
}

/* The regions a tag's region comes from: es-MX from MX, 419.  */
static struct list
line_of (const struct tag *tag)
{
  struct list line = { NULL, 0 };
  const char *region = tag->region;
  while (*region)
    {
      const struct hs_parent *parent = parent_of (tag->language, region);
      append (&line, copy (region, strlen (region)));
      region = parent ? parent->parent_region : "";
    }
  return line;
}

/* The nearer the common parent, first to the range, then to the tag, the
   smaller.  */
static size_t
kinship (const struct tag *range, const struct tag *tag)
{
  struct list mine = line_of (range), its = line_of (tag);
  size_t result = 10000;
  for (size_t i = 0; i < mine.count && result == 10000; i++)
    for (size_t j = 0; j < its.count && result == 10000; j++)
      if (!strcmp (mine.items[i], its.items[j]))
        result = 100 * i + j;
  discard (&mine);
  discard (&its);
  return result;
}

static int
likely (const struct tag *range, const struct tag *tag)
{
  const char *region = region_of (range->language, range->script);
  return *region && !strcmp (region, tag->region);
}

static int
spelled_as (const struct tag *range, const struct tag *tag)
{
  size_t n = strlen (tag->text);
  return !strncmp (range->text, tag->text, n)
         && (range->text[n] == '-' || !range->text[n]);
}

/* Is tag A, that fits a level, to be preferred to B, that fits it too?  */
static int
preferred (const struct header *header, const struct tag *range,
           const struct level *level, const struct tag *a, const struct tag *b)
{
  int a_fits = fits (a, level, range), b_fits = fits (b, level, range);
  int a_spelled, b_spelled;
  if (a_fits != b_fits)
    return a_fits > b_fits;
  if (a_fits >= 2)
    {
      a_spelled = spelled_as (range, a);
      b_spelled = spelled_as (range, b);
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
  if (kinship (range, a) != kinship (range, b))
    return kinship (range, a) < kinship (range, b);
  return likely (range, a) && !likely (range, b);
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
      struct levels levels = levels_of (&range->tag);
      for (size_t l = 0; l < levels.count && best < 0; l++)
        for (size_t t = 0; t < count; t++)
          if (fits (&tags[t], &levels.items[l], &range->tag)
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
  offers = check (malloc (count * sizeof *offers));
  for (size_t i = 0; i < count; i++)
    offers[i] = parse (tags[i]);

  result = parsed.count ? choose (&parsed, offers, count) : 0;

  for (size_t i = 0; i < parsed.count; i++)
    if (!parsed.ranges[i].star)
      forget (&parsed.ranges[i].tag);
  for (size_t i = 0; i < count; i++)
    if (offers[i].ok)
      forget (&offers[i]);
  free (parsed.ranges);
  free (offers);
  return result;
}
