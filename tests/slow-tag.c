/* SPDX-License-Identifier: MIT */
/* slow-tag.c - language tags, slowly and obviously

   It shares with the library the tables made from CLDR, and nothing else.  */

#include "slow-tag.h"

#include <stdlib.h>
#include <string.h>

#include "subtags.h"

#define LENGTH(array) (sizeof (array) / sizeof *(array))

void *
slow_check (void *p)
{
  if (!p)
    abort ();
  return p;
}

char *
slow_copy (const char *text, size_t length)
{
  char *p = slow_check (malloc (length + 1));
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

static void
append (struct list *list, char *item)
{
  list->items = slow_check (
      realloc (list->items, (list->count + 1) * sizeof *list->items));
  list->items[list->count++] = item;
}

void
slow_discard (struct list *list)
{
  for (size_t i = 0; i < list->count; i++)
    free (list->items[i]);
  free (list->items);
  list->items = NULL;
  list->count = 0;
}

struct list
slow_split (const char *text, size_t length, char separator)
{
  struct list list = { NULL, 0 };
  size_t start = 0;
  for (size_t i = 0; i <= length; i++)
    if (i == length || text[i] == separator)
      {
        append (&list, slow_copy (text + start, i - start));
        start = i + 1;
      }
  return list;
}

/* --- Tags ------------------------------------------------------------- */

/* RFC 4647, 2.1 */
int
slow_tag_is_well_formed (const char *text)
{
  struct list words = slow_split (text, strlen (text), '-');
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
  slow_discard (&words);
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

struct tag
slow_tag_parse (const char *text)
{
  struct tag tag;
  struct list words;
  const struct hs_alias *alias;
  char region[9] = "";
  size_t i = 1;

  memset (&tag, 0, sizeof tag);
  if (!text || !slow_tag_is_well_formed (text))
    return tag;
  tag.ok = 1;
  tag.text = slow_copy (text, strlen (text));
  for (char *p = tag.text; *p; p++)
    *p = lower (*p);
  words = slow_split (tag.text, strlen (tag.text), '-');

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
              append (&tag.rest, slow_copy (words.items[i], 3));
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
            append (&tag.rest, slow_copy (tag.script, strlen (tag.script)));
          if (region[0])
            append (&tag.rest, slow_copy (region, strlen (region)));
        }
      else
        strcpy (tag.region, region);
    }
  for (; i < words.count; i++)
    append (&tag.rest, slow_copy (words.items[i], strlen (words.items[i])));
  slow_discard (&words);

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

void
slow_tag_forget (struct tag *tag)
{
  free (tag->text);
  slow_discard (&tag->rest);
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

int
slow_tag_is (const struct tag *a, const struct tag *b)
{
  return !strcmp (a->language, b->language) && !strcmp (a->script, b->script)
         && !strcmp (a->region, b->region) && a->rest.count == b->rest.count
         && begins_with (&a->rest, &b->rest, b->rest.count);
}

/* --- Levels ----------------------------------------------------------- */

static void
add_level (struct levels *levels, const char *language, const char *region,
           size_t rest)
{
  struct level *level;
  levels->items = slow_check (
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
struct levels
slow_levels (const struct tag *range)
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
int
slow_tag_fits (const struct tag *tag, const struct level *level,
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

/* How much of the tag the range says; 0: it does not cover it.  */
size_t
slow_tag_covers (const struct tag *range, const struct tag *tag)
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

/* The regions a tag's region comes from: es-MX from MX, 419.  */
static struct list
line_of (const struct tag *tag)
{
  struct list line = { NULL, 0 };
  const char *region = tag->region;
  while (*region)
    {
      const struct hs_parent *parent = parent_of (tag->language, region);
      append (&line, slow_copy (region, strlen (region)));
      region = parent ? parent->parent_region : "";
    }
  return line;
}

/* The nearer the common parent, first to the range, then to the tag, the
   smaller.  */
size_t
slow_tag_kinship (const struct tag *range, const struct tag *tag)
{
  struct list mine = line_of (range), its = line_of (tag);
  size_t result = 10000;
  for (size_t i = 0; i < mine.count && result == 10000; i++)
    for (size_t j = 0; j < its.count && result == 10000; j++)
      if (!strcmp (mine.items[i], its.items[j]))
        result = 100 * i + j;
  slow_discard (&mine);
  slow_discard (&its);
  return result;
}

int
slow_tag_is_likely (const struct tag *range, const struct tag *tag)
{
  const char *region = region_of (range->language, range->script);
  return *region && !strcmp (region, tag->region);
}

int
slow_tag_is_spelled (const struct tag *range, const struct tag *tag)
{
  size_t n = strlen (tag->text);
  return !strncmp (range->text, tag->text, n)
         && (range->text[n] == '-' || !range->text[n]);
}
