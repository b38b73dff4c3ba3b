/* SPDX-License-Identifier: MIT */
/* message.c - the current locale: the only caller of gettext */

#include <config.h>

#include <httpstatus.h>

#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "catalog.h"
#include "status.h"

#if ENABLE_NLS
#include <libintl.h>
#include <pthread.h>

#define DOMAIN "httpstatus"

static void
bind_domain (void)
{
  /* A domain that was never bound has the default directory: ours is bound
     already if it has another.  */
  const char *bound = bindtextdomain (DOMAIN, NULL);
  const char *unbound = bindtextdomain (DOMAIN "-never-bound", NULL);
  if (!bound || (unbound && !strcmp (bound, unbound)))
    bindtextdomain (DOMAIN, LOCALEDIR);
  bind_textdomain_codeset (DOMAIN, "UTF-8");
}
#endif

/* Whether the first LENGTH bytes of NAME are a locale that gettext never
   translates in.  */
static bool
is_c_locale (const char *name, size_t length)
{
  return (length == 1 && *name == 'C')
         || (length == 5 && !memcmp (name, "POSIX", 5));
}

/* The language of the current locale among the catalogs inside the library,
   found as gettext finds its files.  */
static const struct httpstatus_language *
locale_language (void)
{
#ifdef NL_LOCALE_NAME
  /* Unlike setlocale (), it sees what uselocale () did.  */
  const char *name = nl_langinfo (NL_LOCALE_NAME (LC_MESSAGES));
#else
  const char *name = setlocale (LC_MESSAGES, NULL);
#endif
  if (!name || is_c_locale (name, strlen (name)))
    return NULL;
#if defined __GLIBC__ || defined LIBINTL_VERSION
  /* GNU gettext takes LANGUAGE, a list, in place of the locale's name;
     musl's, which claims to be it (__USE_GNU_GETTEXT), does not.  */
  const char *list = getenv ("LANGUAGE");
  if (list && *list)
    {
      const struct httpstatus_language *language = NULL;
      while (!language && *list)
        {
          size_t length = strcspn (list, ":");
          if (is_c_locale (list, length))
            break;
          language = hs_language_find (list, length);
          list += length;
          list += *list == ':';
        }
      return language;
    }
#endif
  return hs_language_find (name, strlen (name));
}

#if ENABLE_NLS && HAVE_CATALOG_COUNT
#define CACHE 1

/* gettext takes a lock and walks a tree for each text.  This is what it said
   to this thread, for as long as it would say so again: until the locale's
   name changes, or the count that goes up with every setlocale () and
   bindtextdomain ().  As with gettext, LANGUAGE takes effect with those two.
   The name is a copy, since a new locale may get the address of a freed one;
   one that is too long for it matches no locale.  Neither a thread's end nor
   dlclose () has anything to release.  */
extern int _nl_msg_cat_cntr;

static _Thread_local struct cache
{
  char locale[43];
  bool has_language;
  int count;
  const struct httpstatus_language *language; /* of what gettext lacks */
  const char *texts[HS_MESSAGES];
} thread_cache;
#endif

static const char *
look_up (int message)
{
  /* No text, no lookup: the msgid "" is a catalog's header.  */
  if (!*hs_english (message))
    return hs_english (message);
#if ENABLE_NLS
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once (&once, bind_domain);
  const char *msgid = hs_msgid (message);
  const char *text = dgettext (DOMAIN, msgid);
  /* A translation is never empty; that of a catalog cut short can be.  */
  if (text != msgid && *text)
    return text;
#endif
#if CACHE
  struct cache *cache = &thread_cache;
  if (!cache->has_language)
    cache->language = locale_language ();
  cache->has_language = true;
  return hs_catalog_text (cache->language, message);
#else
  return hs_catalog_text (locale_language (), message);
#endif
}

#if CACHE
/* Out of line, so that a text that is there costs none of this.  */
static const char *__attribute__ ((__noinline__)) fill_cache (int message)
{
  struct cache *cache = &thread_cache;
  /* What changes the answers counts afterwards, so a text is never older than
     a count that was read before it.  */
  int count = __atomic_load_n (&_nl_msg_cat_cntr, __ATOMIC_ACQUIRE);
  const char *locale = nl_langinfo (NL_LOCALE_NAME (LC_MESSAGES));
  if (cache->count != count || strcmp (cache->locale, locale))
    {
      memset (cache, 0, sizeof *cache);
      cache->count = count;
      if (strlen (locale) < sizeof cache->locale)
        strcpy (cache->locale, locale);
    }
  return cache->texts[message] = look_up (message);
}

static const char *
translate (int message)
{
  const char *locale = nl_langinfo (NL_LOCALE_NAME (LC_MESSAGES));
  const struct cache *cache = &thread_cache;
  const char *text = cache->texts[message];
  if (text
      && cache->count == __atomic_load_n (&_nl_msg_cat_cntr, __ATOMIC_ACQUIRE)
      && !strcmp (cache->locale, locale))
    return text;
  return fill_cache (message);
}
#else
#define translate look_up
#endif

const struct httpstatus_language *
httpstatus_language_current (void)
{
  /* Each catalog says its own tag; it may be an installed catalog of a
     language that the library itself does not have.  */
  const char *tag = translate (HS_MESSAGE_TAG);
  const struct httpstatus_language *language
      = hs_language_find (tag, strlen (tag));
  return language ? language : httpstatus_language_next (NULL);
}

const char *
httpstatus_title (int status)
{
  return translate (HS_MESSAGE (hs_row (status), HS_TITLE));
}

const char *
httpstatus_describe (int status)
{
  return translate (HS_MESSAGE (hs_row (status), HS_DESCRIPTION));
}

const char *
httpstatus_advice (int status)
{
  return translate (HS_MESSAGE (hs_row (status), HS_ADVICE));
}

const char *
httpstatus_class_title (int class_)
{
  return translate (HS_MESSAGE (hs_class_row (class_), HS_TITLE));
}

const char *
httpstatus_class_describe (int class_)
{
  return translate (HS_MESSAGE (hs_class_row (class_), HS_DESCRIPTION));
}
