/* SPDX-License-Identifier: MIT */
/* catalog.c - the given language: catalogs inside the library */

#include "catalog.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "lookup.h"
#include "negotiate.h"
#include "status.h"

/* A language is an entry of a table, so a handle is an address and a lookup
   takes two additions.  */
struct httpstatus_language
{
  uint32_t catalog;    /* where its catalog begins; 0: English, without one */
  uint16_t translated; /* messages */
  char tag[14];        /* BCP 47 */
};

/* `struct catalogs catalogs', one block for all languages, and `languages'.
   A catalog is an entry for each message, and the texts: an entry has the
   text's offset from the catalog's beginning and its length; 0 is a message
   without a translation.  */
#include <catalog-data.h>

#define COUNT(array) (sizeof (array) / sizeof *(array))

/* The entry of MESSAGE in CATALOG.  */
static inline uint32_t
entry_of (const unsigned char *catalog, int message)
{
  uint32_t entry;
  memcpy (&entry, catalog + (size_t) message * sizeof entry, sizeof entry);
  return entry;
}

const char *
hs_catalog_text (const struct httpstatus_language *language, int message)
{
  if (language && language->catalog)
    {
      const unsigned char *catalog
          = (const unsigned char *) &catalogs + language->catalog;
      uint32_t entry = entry_of (catalog, message);
      if (entry)
        return (const char *) catalog + CATALOG_OFFSET (entry);
    }
  return hs_english (message);
}

/* The languages as negotiation takes them: by number, English first.  */
static struct hs_offers
offers (void)
{
  return (struct hs_offers){ NULL, languages[0].tag, sizeof *languages,
                             COUNT (languages) };
}

const struct httpstatus_language *
hs_language_find (const char *name, size_t length)
{
  struct hs_offers ours = offers ();
  int number = hs_lookup (name, length, &ours);
  return number < 0 ? NULL : &languages[number];
}

const struct httpstatus_language *
httpstatus_language_find (const char *tag)
{
  return tag ? hs_language_find (tag, strlen (tag)) : NULL;
}

const struct httpstatus_language *
httpstatus_language_negotiate (const char *accept_language, size_t length)
{
  struct hs_offers ours = offers ();
  struct hs_match match;
  hs_negotiate (&match, accept_language, length, &ours, NULL);
  return &languages[match.index < 0 ? 0 : match.index];
}

int
httpstatus_language_negotiate_among (const char *accept_language,
                                     size_t length, const char *const *tags,
                                     size_t count)
{
  struct hs_offers theirs = { tags, NULL, 0, tags ? count : 0 };
  struct hs_match match;
  hs_negotiate (&match, accept_language, length, &theirs, NULL);
  return match.index;
}

struct hs_found
hs_catalog_find (const struct httpstatus_language *language, int message)
{
  bool is_english = !language || !language->catalog;
  if (!is_english)
    {
      const unsigned char *catalog
          = (const unsigned char *) &catalogs + language->catalog;
      uint32_t entry = entry_of (catalog, message);
      if (entry)
        return (struct hs_found){ (const char *) catalog
                                      + CATALOG_OFFSET (entry),
                                  CATALOG_LENGTH (entry), 1 };
    }
  return (struct hs_found){ hs_english (message), hs_english_length (message),
                            is_english };
}

struct hs_found
hs_catalog_plural (const struct httpstatus_language *language, int message,
                   unsigned long n)
{
  /* English forms go by English's rule, whoever asks.  */
  struct hs_found found = hs_catalog_find (language, message);
  int rule = language && found.is_its_own ? (int) (language - languages)
                                          : LANGUAGE_en;
  for (unsigned long form = plural_form (rule, n); form > 0; form--)
    found.text += strlen (found.text) + 1;
  found.length = (unsigned) strlen (found.text);
  return found;
}

const struct httpstatus_language *
httpstatus_language_next (const struct httpstatus_language *language)
{
  if (!language)
    return &languages[0];
  size_t next = (size_t) (language - languages) + 1;
  return next < COUNT (languages) ? &languages[next] : NULL;
}

const char *
httpstatus_language_tag (const struct httpstatus_language *language)
{
  return language ? language->tag : languages[0].tag;
}

const char *
httpstatus_language_name (const struct httpstatus_language *language)
{
  return hs_catalog_text (language, HS_MESSAGE_NAME);
}

const char *
httpstatus_language_english_name (const struct httpstatus_language *language)
{
  return hs_catalog_text (language, HS_MESSAGE_ENGLISH_NAME);
}

int
httpstatus_language_is_rtl (const struct httpstatus_language *language)
{
  return *hs_catalog_text (language, HS_MESSAGE_DIRECTION) == 'r';
}

int
httpstatus_language_coverage (const struct httpstatus_language *language)
{
  /* Rounded down: 100 is only what is complete.  */
  return language ? language->translated * 100 / languages[0].translated : 100;
}

const char *
httpstatus_title_in (const struct httpstatus_language *language, int status)
{
  return hs_catalog_text (language, HS_MESSAGE (hs_row (status), HS_TITLE));
}

const char *
httpstatus_describe_in (const struct httpstatus_language *language, int status)
{
  return hs_catalog_text (language,
                          HS_MESSAGE (hs_row (status), HS_DESCRIPTION));
}

const char *
httpstatus_advice_in (const struct httpstatus_language *language, int status)
{
  return hs_catalog_text (language, HS_MESSAGE (hs_row (status), HS_ADVICE));
}

const char *
httpstatus_class_title_in (const struct httpstatus_language *language,
                           int class_)
{
  return hs_catalog_text (language,
                          HS_MESSAGE (hs_class_row (class_), HS_TITLE));
}

const char *
httpstatus_class_describe_in (const struct httpstatus_language *language,
                              int class_)
{
  return hs_catalog_text (language,
                          HS_MESSAGE (hs_class_row (class_), HS_DESCRIPTION));
}
