/* SPDX-License-Identifier: MIT */
/* text.c - texts in the reader's language

   In the current locale an installed catalog speaks first, then those inside
   the program, then English.  In a given language, and where the locale that
   is asked for is not installed, only those inside.  */

#include <config.h>

#include "text.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "environment.h"

#if ENABLE_NLS
#include <libintl.h>
#endif

#define DOMAIN "httpstatus"

/* `struct msgids msgids', sorted, `struct catalogs catalogs' and `languages':
   what the catalogs have beside the library's texts.  Offsets count from the
   beginning of msgids, or of a language's catalog; 0: not translated.  */
#define HS_COMMAND_CATALOGS 1
#include <catalog-data.h>

static struct
{
  const struct httpstatus_language *language;
  bool is_given; /* not the current locale's */
  size_t number; /* of the language in `languages' */
} reader;

/* The number of LANGUAGE in `languages'; 0, which has no catalog: it is not
   there.  */
static size_t
number_of (const struct httpstatus_language *language)
{
  const char *tag = httpstatus_language_tag (language);
  for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
    if (!strcmp (languages[i].tag, tag))
      return i;
  return 0;
}

static void
set_reader (const struct httpstatus_language *language, bool is_given)
{
  /* English has a handle of its own.  */
  reader.language = language ? language : httpstatus_language_next (NULL);
  reader.is_given = is_given;
  reader.number = number_of (reader.language);
}

void
text_begin (void)
{
  const struct httpstatus_language *language = NULL;
  if (environment_begin (&language))
    /* The library binds the domain at this call.  */
    set_reader (httpstatus_language_current (), false);
  else
    set_reader (language, true);
}

void
text_set_language (const struct httpstatus_language *language)
{
  set_reader (language, true);
}

const struct httpstatus_language *
text_language (void)
{
  return reader.language;
}

/* The translation of KEY inside the program into language NUMBER, its plural
   forms one behind the other; NULL if there is none.  */
static const char *
embedded_text (size_t number, const char *key)
{
  size_t catalog_at = languages[number].catalog;
  if (!catalog_at)
    return NULL;
  const uint32_t *offsets
      = (const uint32_t *) (const void *) ((const char *) &catalogs
                                           + catalog_at);
  size_t low = 0, high = sizeof msgids.offset / sizeof *msgids.offset;
  while (low < high)
    {
      size_t middle = low + (high - low) / 2;
      int order = strcmp (key, (const char *) &msgids + msgids.offset[middle]);
      if (!order)
        return offsets[middle] ? (const char *) offsets + offsets[middle]
                               : NULL;
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }
  return NULL;
}

/* KEY without its context.  */
static const char *
english_text (const char *key)
{
  const char *end = strchr (key, '\004');
  return end ? end + 1 : key;
}

const char *
text (const char *key)
{
#if ENABLE_NLS
  if (!reader.is_given)
    {
      const char *translation = dgettext (DOMAIN, key);
      /* That of a catalog cut short can be empty; see the library's.  */
      if (translation != key && *translation)
        return translation;
    }
#endif
  const char *translation = embedded_text (reader.number, key);
  return translation ? translation : english_text (key);
}

const char *
text_in (const struct httpstatus_language *language, const char *key)
{
  const char *translation = embedded_text (number_of (language), key);
  return translation ? translation : english_text (key);
}

const char *
text_plural (const char *singular, const char *plural, unsigned long n)
{
#if ENABLE_NLS
  if (!reader.is_given)
    {
      const char *translation = dngettext (DOMAIN, singular, plural, n);
      if (translation != singular && translation != plural && *translation)
        return translation;
    }
#endif
  const char *translation = embedded_text (reader.number, singular);
  if (!translation)
    return n == 1 ? singular : plural;
  for (unsigned long form = plural_form ((int) reader.number, n); form; form--)
    translation += strlen (translation) + 1;
  return translation;
}

const char *
text_title (int status)
{
  return reader.is_given ? httpstatus_title_in (reader.language, status)
                         : httpstatus_title (status);
}

const char *
text_describe (int status)
{
  return reader.is_given ? httpstatus_describe_in (reader.language, status)
                         : httpstatus_describe (status);
}

const char *
text_advice (int status)
{
  return reader.is_given ? httpstatus_advice_in (reader.language, status)
                         : httpstatus_advice (status);
}

const char *
text_class_title (int class_)
{
  return reader.is_given ? httpstatus_class_title_in (reader.language, class_)
                         : httpstatus_class_title (class_);
}

const char *
text_class_describe (int class_)
{
  return reader.is_given
             ? httpstatus_class_describe_in (reader.language, class_)
             : httpstatus_class_describe (class_);
}
