/* SPDX-License-Identifier: MIT */
/* alias.c - the names that languages on offer answer to

   The library is asked about every code of a language, and then about each one
   that it serves together with scripts and regions.  A longer name is wanted
   where it leads elsewhere than the shorter one.  */

#include <config.h>

#include "alias.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "format.h"

/* The scripts that a language may be asked for in.  */
static const char *const scripts[]
    = { "arab", "cyrl", "deva", "guru", "hans", "hant", "latn", "mong" };

/* The regions that are not of two letters.  */
static const char *const wide_regions[] = { "001", "150", "419" };

/* Languages of which not all regions may lead to the same, with those that
   readers do send.  */
static const char *const plain_names[] = {
  "az-az", "kk-kz", "mn-mn", "pa-in", "uz-uz", "zh-cn", "zh-my", "zh-sg"
};

#define COUNT(array) (sizeof (array) / sizeof *(array))

/* The number on OFFER of the language that serves RANGE; -1: none.  */
static int
ask (const struct offer *offer, const char *range)
{
  return httpstatus_language_negotiate_among (range, HTTPSTATUS_NUL,
                                              offer->tags, offer->count);
}

static bool
has (const struct aliases *aliases, const char *name)
{
  for (size_t i = 0; i < aliases->count; i++)
    if (!strcmp (aliases->rows[i].name, name))
      return true;
  return false;
}

/* Adds NAME, which becomes the list's.  */
static void
add (struct aliases *aliases, char *name, int language, bool is_exact)
{
  if (has (aliases, name))
    {
      free (name);
      return;
    }
  aliases->rows = make_room (aliases->rows, &aliases->size, aliases->count,
                             sizeof *aliases->rows);
  aliases->rows[aliases->count++]
      = (struct alias){ name, (size_t) language, is_exact };
}

/* Adds CODE-SUBTAG if it leads elsewhere than to SHORTER.  False: it leads
   nowhere.  */
static bool
try_subtag (struct aliases *aliases, const struct offer *offer,
            const char *code, const char *subtag, int shorter)
{
  char *name = format ("%s-%s", code, subtag);
  int language = ask (offer, name);
  if (language >= 0 && language != shorter)
    add (aliases, name, language, false);
  else
    free (name);
  return language >= 0;
}

/* The same with all regions.  False: one of them leads nowhere.  */
static bool
try_regions (struct aliases *aliases, const struct offer *offer,
             const char *code, int shorter)
{
  bool all_lead = true;
  for (char region[3] = "aa"; region[0] <= 'z'; region[0]++)
    for (region[1] = 'a'; region[1] <= 'z'; region[1]++)
      all_lead
          = try_subtag (aliases, offer, code, region, shorter) && all_lead;
  for (size_t i = 0; i < COUNT (wide_regions); i++)
    try_subtag (aliases, offer, code, wide_regions[i], shorter);
  return all_lead;
}

/* Whether CODE begins a tag on OFFER.  */
static bool
is_begun (const struct offer *offer, const char *code)
{
  size_t length = strlen (code);
  for (size_t i = 0; i < offer->count; i++)
    if (!strncasecmp (offer->tags[i], code, length)
        && offer->tags[i][length] == '-')
      return true;
  return false;
}

/* Adds CODE, the code of a language, and what begins with it, as far as it is
   served.  */
static void
try_code (struct aliases *aliases, const struct offer *offer, const char *code)
{
  int language = ask (offer, code);
  /* "zh" alone does not lead to zh-Hant, but zh-TW does.  */
  if (language < 0 && !is_begun (offer, code))
    return;
  bool all_lead = try_regions (aliases, offer, code, language);
  /* Where CODE is exact, what else leads to its language is named, too.  */
  int shorter = all_lead ? language : -1;
  for (size_t i = 0; i < COUNT (scripts); i++)
    try_subtag (aliases, offer, code, scripts[i], shorter);
  if (language < 0)
    return;
  for (size_t i = 0; !all_lead && i < COUNT (plain_names); i++)
    if (!strncmp (plain_names[i], code, strlen (code)))
      try_subtag (aliases, offer, code, plain_names[i] + 3, shorter);
  add (aliases, format ("%s", code), language, !all_lead);
}

static int
compare (const void *a, const void *b)
{
  const struct alias *one = a, *other = b;
  size_t length = strlen (one->name), other_length = strlen (other->name);
  if (length != other_length)
    return length < other_length ? 1 : -1;
  return strcmp (one->name, other->name);
}

/* A language on offer, by its tag.  */
static void
add_tag (struct aliases *aliases, const struct offer *offer, size_t i)
{
  char *name = format ("%s", offer->tags[i]);
  size_t length = 0;
  for (char *p = name; *p; p++)
    if (*p >= 'A' && *p <= 'Z')
      *p = (char) (*p - 'A' + 'a');
  length = strcspn (name, "-");
  if (length > 2)
    {
      char *code = format ("%.*s", (int) length, name);
      try_code (aliases, offer, code);
      free (code);
    }
  add (aliases, name, (int) i, false);
}

void
aliases_find (struct aliases *aliases, const struct offer *offer)
{
  *aliases = (struct aliases){ NULL, 0, 0 };
  for (char code[3] = "aa"; code[0] <= 'z'; code[0]++)
    for (code[1] = 'a'; code[1] <= 'z'; code[1]++)
      try_code (aliases, offer, code);
  for (size_t i = 0; i < offer->count; i++)
    add_tag (aliases, offer, i);
  if (aliases->count)
    qsort (aliases->rows, aliases->count, sizeof *aliases->rows, compare);
}

void
aliases_free (struct aliases *aliases)
{
  for (size_t i = 0; i < aliases->count; i++)
    free (aliases->rows[i].name);
  free (aliases->rows);
}
