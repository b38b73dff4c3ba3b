/* SPDX-License-Identifier: MIT */
/* test-message.c - the current locale, with nothing but what the library has */

#include <config.h>

#include <httpstatus.h>

#include <limits.h>
#include <pthread.h>
#include <unistd.h>

#include "locales.h"

#if ENABLE_NLS
#include <libintl.h>
#endif

/* Statuses beside all from 0 to 999.  */
static const int odd_statuses[]
    = { INT_MIN, -1, 65535, 65536, 65536 + 404, HTTPSTATUS_OF (0x7ffe, 404),
        INT_MAX };

/* No catalog is installed: the domain is bound to an empty directory.  */
static void
without_catalogs (void)
{
#if ENABLE_NLS
  ck_assert (bindtextdomain (DOMAIN, catalog_directory ("none")) != NULL);
#endif
}

static void
expect_status_in (const struct httpstatus_language *l, int status)
{
  expect_text ("title", status, httpstatus_title (status),
               httpstatus_title_in (l, status));
  expect_text ("describe", status, httpstatus_describe (status),
               httpstatus_describe_in (l, status));
  expect_text ("advice", status, httpstatus_advice (status),
               httpstatus_advice_in (l, status));
  expect_text ("class_title", status, httpstatus_class_title (status),
               httpstatus_class_title_in (l, status));
  expect_text ("class_describe", status, httpstatus_class_describe (status),
               httpstatus_class_describe_in (l, status));
}

/* The current locale speaks the language TAG, in every text.  */
static void
expect_language (const char *tag)
{
  const struct httpstatus_language *l = httpstatus_language_find (tag);
  ck_assert_msg (l != NULL, "the library has no %s", tag);
  expect_text ("language_current", 0,
               httpstatus_language_tag (httpstatus_language_current ()), tag);
  for (int status = 0; status < 1000; status++)
    expect_status_in (l, status);
  for (size_t i = 0; i < COUNT (odd_statuses); i++)
    expect_status_in (l, odd_statuses[i]);
}

START_TEST (without_setlocale)
{
  setenv ("LC_ALL", "fr_FR.UTF-8", 1);
  setenv ("LANGUAGE", "fr", 1);
  without_catalogs ();
  expect_text ("title", 404, httpstatus_title (404), "Not found");
  expect_language ("en");
}
END_TEST

START_TEST (c_locale)
{
  static const char *const names[] = { "C", "POSIX" };
  without_catalogs ();
  for (size_t i = 0; i < COUNT (names); i++)
    {
      use_locale (names[i], NULL);
      expect_language ("en");
      use_locale (names[i], "fr");
      expect_language ("en");
    }
}
END_TEST

START_TEST (french_locale)
{
  without_catalogs ();
  use_locale ("fr_FR.UTF-8", NULL);
  expect_text ("title", 404, httpstatus_title (404), "Introuvable");
  expect_language ("fr");
}
END_TEST

/* Texts are UTF-8, whatever the charset of the locale.  */
START_TEST (other_charsets)
{
  without_catalogs ();
  use_locale ("fr_FR.ISO-8859-1", NULL);
  expect_text ("title", 201, httpstatus_title (201),
               "Ressource cr\xc3\xa9\xc3\xa9"
               "e");
  expect_language ("fr");
  use_locale ("fr_FR.UTF-8", NULL);
  ck_assert (setlocale (LC_CTYPE, "C") != NULL);
  expect_language ("fr");
  /* It is LC_MESSAGES that counts, and it alone.  */
  ck_assert (setlocale (LC_MESSAGES, "C") != NULL);
  expect_language ("en");
  unsetenv ("LC_ALL");
  ck_assert (setlocale (LC_ALL, "C") != NULL);
  ck_assert (setlocale (LC_MESSAGES, "fr_FR.UTF-8") != NULL);
  expect_language ("fr");
}
END_TEST

/* A locale's name and LANGUAGE: which language they mean.  */
static const struct
{
  const char *locale, *language, *tag;
} locales[] = {
  { "fr_FR.UTF-8", NULL, "fr" },
  { "fr_FR.UTF-8", "", "fr" },
  { "fr_FR.ISO-8859-1", NULL, "fr" },
  { "fr_FR", NULL, "fr" },
  { "fr_CH.UTF-8", NULL, "fr" },
  { "fr_XX.UTF-8", NULL, "fr" },
  { "fr_FR@euro", NULL, "fr" },
  { "fr_FR.UTF-8@euro", NULL, "fr" },
  { "fi_FI.UTF-8", NULL, "en" },
  { "tlh.UTF-8", NULL, "en" },
  { "de_DE.UTF-8", "fr", "fr" },
  { "de_DE.UTF-8", "fr_FR", "fr" },
  { "de_DE.UTF-8", "fr_FR.UTF-8", "fr" },
  { "de_DE.UTF-8", "fr_CA@euro", "fr" },
  { "de_DE.UTF-8", "fi:fr", "fr" },
  { "de_DE.UTF-8", "fi:da_DK:tlh:fr:de", "fr" },
  { "de_DE.UTF-8", ":fr", "fr" },
  { "de_DE.UTF-8", "x:fr", "fr" },
  { "de_DE.UTF-8", "::fi::fr::", "fr" },
  { "fr_FR.UTF-8", "fi", "en" },
  { "fr_FR.UTF-8", "C", "en" },
  { "fr_FR.UTF-8", "C:fr", "en" },
  { "fr_FR.UTF-8", "fi:C:fr", "en" },
  { "fr_FR.UTF-8", "POSIX:fr", "en" },
  { "fr_FR.UTF-8", "en", "en" },
  { "fi_FI.UTF-8", "fr", "fr" },
  { "C", "fr", "en" },
  { "POSIX", "fr:en", "en" },
};

START_TEST (names)
{
  without_catalogs ();
#if !defined __GLIBC__ && !defined LIBINTL_VERSION
  if (locales[_i].language)
    return;
#endif
  use_locale (locales[_i].locale, locales[_i].language);
  const char *tag = httpstatus_language_tag (httpstatus_language_current ());
  ck_assert_msg (!strcmp (tag, locales[_i].tag),
                 "locale %s, LANGUAGE %s: \"%s\", not \"%s\"",
                 locales[_i].locale,
                 locales[_i].language ? locales[_i].language : "(none)", tag,
                 locales[_i].tag);
  expect_language (tag);
}
END_TEST

/* German, where the library has it; else as English.  */
static const char *
german (void)
{
  const struct httpstatus_language *l = httpstatus_language_find ("de");
  return l ? httpstatus_language_tag (l) : "en";
}

/* A change of locale takes effect at once: of the process and, with
   uselocale, of the thread.  */
START_TEST (changes)
{
  without_catalogs ();
  use_locale ("C", NULL);
  locale_t french = newlocale (LC_ALL_MASK, "fr_FR.UTF-8", (locale_t) 0);
  locale_t deutsch = newlocale (LC_ALL_MASK, "de_DE.UTF-8", (locale_t) 0);
  ck_assert (french && deutsch);
  for (int i = 0; i < 3; i++)
    {
      expect_language ("en");
      uselocale (french);
      expect_language ("fr");
      uselocale (deutsch);
      expect_language (german ());
      uselocale (LC_GLOBAL_LOCALE);
      ck_assert (setlocale (LC_ALL, "fr_FR.UTF-8") != NULL);
      expect_language ("fr");
      ck_assert (setlocale (LC_ALL, "C") != NULL);
    }
  freelocale (french);
  freelocale (deutsch);
}
END_TEST

/* Two threads at once, each in its own locale.  */
struct speaker
{
  const char *locale, *tag;
  const char *wrong; /* what it said instead */
  int status;        /* of what */
};

static pthread_barrier_t barrier;

static void *
speak (void *argument)
{
  struct speaker *speaker = argument;
  const struct httpstatus_language *l
      = httpstatus_language_find (speaker->tag);
  locale_t locale = newlocale (LC_ALL_MASK, speaker->locale, (locale_t) 0);
  if (!locale)
    {
      speaker->wrong = "no locale";
      return NULL;
    }
  uselocale (locale);
  pthread_barrier_wait (&barrier);
  for (int round = 0; round < 200; round++)
    for (int s = httpstatus_next (0); s; s = httpstatus_next (s))
      {
        const char *text = httpstatus_describe (s);
        if (strcmp (text, httpstatus_describe_in (l, s)))
          {
            speaker->wrong = text;
            speaker->status = s;
          }
      }
  uselocale (LC_GLOBAL_LOCALE);
  freelocale (locale);
  return NULL;
}

START_TEST (threads)
{
  struct speaker speakers[] = {
    { "fr_FR.UTF-8", "fr", NULL, 0 },
    { "de_DE.UTF-8", german (), NULL, 0 },
  };
  pthread_t thread[COUNT (speakers)];
  without_catalogs ();
  use_locale ("C", NULL);
  pthread_barrier_init (&barrier, NULL, COUNT (speakers));
  for (size_t i = 0; i < COUNT (speakers); i++)
    ck_assert (!pthread_create (&thread[i], NULL, speak, &speakers[i]));
  for (size_t i = 0; i < COUNT (speakers); i++)
    {
      pthread_join (thread[i], NULL);
      ck_assert_msg (!speakers[i].wrong, "in %s describe (%d) is \"%s\"",
                     speakers[i].locale, speakers[i].status,
                     speakers[i].wrong);
    }
  expect_language ("en");
}
END_TEST

/* The library sets neither the locale nor the program's text domain.  */
START_TEST (nothing_set)
{
  char before[4096];
  use_locale ("fr_FR.UTF-8", NULL);
  ck_assert (setlocale (LC_NUMERIC, "C") != NULL);
  snprintf (before, sizeof before, "%s", setlocale (LC_ALL, NULL));
#if ENABLE_NLS
  bindtextdomain ("program", catalog_directory ("none"));
  textdomain ("program");
#endif
  httpstatus_title (404);
  httpstatus_describe (404);
  httpstatus_advice (404);
  httpstatus_class_title (4);
  httpstatus_class_describe (4);
  httpstatus_language_current ();
  expect_text ("locale", 0, setlocale (LC_ALL, NULL), before);
  ck_assert (uselocale ((locale_t) 0) == LC_GLOBAL_LOCALE);
#if ENABLE_NLS
  expect_text ("textdomain", 0, textdomain (NULL), "program");
  expect_text ("the program's binding", 0, bindtextdomain ("program", NULL),
               catalog_directory ("none"));
  /* Its own domain is bound now, where it was installed.  */
  expect_text ("binding", 0, bindtextdomain (DOMAIN, NULL), LOCALEDIR);
#endif
}
END_TEST

int
main (void)
{
  if (languages_are_missing ())
    return SKIPPED;
  Suite *suite = suite_create ("message");
  TCase *tcase = tcase_create ("current locale");
  suite_add_tcase (suite, tcase);
  tcase_set_timeout (tcase, 30);
  bool missing = locales_are_missing ();
  tcase_add_test (tcase, without_setlocale);
  tcase_add_test (tcase, c_locale);
  if (!missing)
    {
      tcase_add_test (tcase, french_locale);
      tcase_add_test (tcase, other_charsets);
      tcase_add_loop_test (tcase, names, 0, COUNT (locales));
      tcase_add_test (tcase, changes);
      tcase_add_test (tcase, threads);
      tcase_add_test (tcase, nothing_set);
    }
  int failed = run_suite (suite);
  return !failed && missing ? SKIPPED : failed;
}
