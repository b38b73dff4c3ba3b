/* SPDX-License-Identifier: MIT */
/* offer.c - the languages on offer, and the choice among them */

#include <config.h>

#include "offer.h"

#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "complaint.h"
#include "text.h"

static bool
has (const struct offer *offer, const struct httpstatus_language *language)
{
  for (size_t i = 0; i < offer->count; i++)
    if (offer->languages[i] == language)
      return true;
  return false;
}

static void
add (struct offer *offer, const struct httpstatus_language *language)
{
  offer->languages[offer->count] = language;
  offer->tags[offer->count++] = httpstatus_language_tag (language);
}

/* LENGTH bytes at TAG, an element of the list.  */
static int
add_tag (struct offer *offer, const char *tag, size_t length)
{
  char *copy = format ("%.*s", (int) length, tag);
  const struct httpstatus_language *language
      = length ? httpstatus_language_find (copy) : NULL;
  int result = FOUND;
  if (!length)
    result = complain_about_usage (
        /* TRANSLATORS: error message; the value is that of --languages, such
           as fr,en. */
        "%s", _ ("The list of languages has an empty element."));
  else if (!language)
    result = complain_about_no_language (copy);
  else if (has (offer, language))
    result = complain_about_word (
        /* TRANSLATORS: error message; %s is what was typed, such as fr-FR;
           the value is that of --languages, such as fr,fr-FR. */
        _ ("The list of languages has the language of '%s' twice."), copy);
  else
    add (offer, language);
  free (copy);
  return result;
}

static int
add_tags (struct offer *offer, const char *list)
{
  for (;;)
    {
      size_t length = strcspn (list, ", ");
      int result = add_tag (offer, list, length);
      if (result != FOUND)
        return result;
      list += length;
      list += strspn (list, " ");
      if (!*list)
        return FOUND;
      list += *list == ',';
      list += strspn (list, " ");
    }
}

static void
add_all (struct offer *offer)
{
  offer->is_all = true;
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    add (offer, l);
}

static size_t
count_languages (void)
{
  size_t count = 0;
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    count++;
  return count;
}

int
offer_read (struct offer *offer, const char *list)
{
  size_t most = count_languages ();
  *offer = (struct offer){ 0 };
  offer->languages = allocate (most, sizeof *offer->languages);
  offer->tags = allocate (most, sizeof *offer->tags);
  int result = FOUND;
  if (list)
    result = add_tags (offer, list + strspn (list, " "));
  else
    add_all (offer);
  if (result != FOUND)
    offer_free (offer);
  return result;
}

const struct httpstatus_language *
offer_choose (const struct offer *offer, const char *header, size_t length)
{
  if (offer->is_all)
    return httpstatus_language_negotiate (header, length);
  int best = httpstatus_language_negotiate_among (header, length, offer->tags,
                                                  offer->count);
  return offer->languages[best < 0 ? 0 : best];
}

const struct httpstatus_language *
offer_find (const struct offer *offer, const char *tag)
{
  const struct httpstatus_language *language = httpstatus_language_find (tag);
  return language && has (offer, language) ? language : NULL;
}

void
offer_free (struct offer *offer)
{
  free (offer->languages);
  free (offer->tags);
  *offer = (struct offer){ 0 };
}
