/* SPDX-License-Identifier: MIT */
/* test-mo.c - the current locale, with installed catalogs

   Each catalog is written here, compiled by msgfmt, and reached by gettext:
   LANGUAGE and the locale choose among those that are bound.  */

#include <config.h>

#include <httpstatus.h>

#include <pthread.h>
#include <unistd.h>

#include "locales.h"

#if ENABLE_NLS

#include <libintl.h>

/* musl knows no LANGUAGE.  */
enum
{
#ifdef __GLIBC__
  HAS_LANGUAGE = 1
#else
  HAS_LANGUAGE = 0
#endif
};

/* A language that the library does not have.  */
static const char klingon[] = "msgctxt \"catalog\"\n"
                              "msgid \"en\"\n"
                              "msgstr \"tlh\"\n"
                              "\n"
                              "msgctxt \"title\"\n"
                              "msgid \"Not found\"\n"
                              "msgstr \"Tu\xca\xbclaHbe\xca\xbc\"\n";
#define KLINGON_404 "Tu\xca\xbclaHbe\xca\xbc"

/* An administrator's wording of one message.  */
static const char wording[] = "msgctxt \"title\"\n"
                              "msgid \"Not found\"\n"
                              "msgstr \"Page \xc3\xa9gar\xc3\xa9"
                              "e\"\n";
#define WORDING_404                                                           \
  "Page \xc3\xa9gar\xc3\xa9"                                                  \
  "e"

/* Another program's catalog.  */
static const char foreign[] = "msgid \"Open a file\"\n"
                              "msgstr \"Ouvrir un fichier\"\n";

static const struct httpstatus_language *
french (void)
{
  return httpstatus_language_find ("fr");
}

static const char *
current (void)
{
  return httpstatus_language_tag (httpstatus_language_current ());
}

/* All that an installed catalog does not say is in LANGUAGE; TITLE is what it
   says for 404, NULL if it does not.  */
static void
expect_rest_in (const struct httpstatus_language *language, const char *title)
{
  for (int s = httpstatus_next (0); s; s = httpstatus_next (s))
    {
      expect_text ("title", s, httpstatus_title (s),
                   title && s == 404 ? title
                                     : httpstatus_title_in (language, s));
      expect_text ("describe", s, httpstatus_describe (s),
                   httpstatus_describe_in (language, s));
      expect_text ("advice", s, httpstatus_advice (s),
                   httpstatus_advice_in (language, s));
    }
  for (int class_ = 0; class_ < 6; class_++)
    {
      expect_text ("class_title", class_, httpstatus_class_title (class_),
                   httpstatus_class_title_in (language, class_));
      expect_text ("class_describe", class_,
                   httpstatus_class_describe (class_),
                   httpstatus_class_describe_in (language, class_));
    }
}

/* An installed catalog answers; what it lacks falls to English where the
   library does not have its language, too.  */
START_TEST (other_language)
{
  const char *directory = catalog_directory ("klingon");
  install_catalog (directory, "tlh", klingon);
  bindtextdomain (DOMAIN, directory);
  use_locale ("tlh.UTF-8", NULL);
  expect_rest_in (NULL, KLINGON_404);
  expect_text ("language_current", 0, current (), "en");
  use_locale ("fr_FR.UTF-8", "tlh");
  expect_rest_in (NULL, KLINGON_404);
  expect_text ("language_current", 0, current (), "en");
  /* The next of the list, message by message.  */
  use_locale ("de_DE.UTF-8", "tlh:fr");
  expect_rest_in (french (), KLINGON_404);
  use_locale ("de_DE.UTF-8", "fr:tlh");
  expect_rest_in (french (), KLINGON_404);
}
END_TEST

START_TEST (own_wording)
{
  const char *directory = catalog_directory ("wording");
  install_catalog (directory, "fr", wording);
  bindtextdomain (DOMAIN, directory);
  use_locale ("fr_FR.UTF-8", NULL);
  expect_rest_in (french (), WORDING_404);
  expect_text ("language_current", 0, current (), "fr");
  /* UTF-8 in every charset, even where the program chose one.  */
  use_locale ("fr_FR.ISO-8859-1", NULL);
  expect_rest_in (french (), WORDING_404);
  /* Given a language, the library answers by itself.  */
  expect_text ("title_in", 404, httpstatus_title_in (french (), 404),
               "Introuvable");
  use_locale ("C", "fr");
  expect_rest_in (NULL, NULL);
}
END_TEST

START_TEST (other_codeset)
{
  const char *directory = catalog_directory ("codeset");
  install_catalog (directory, "fr", wording);
  bindtextdomain (DOMAIN, directory);
  bind_textdomain_codeset (DOMAIN, "ISO-8859-1");
  use_locale ("fr_FR.ISO-8859-1", NULL);
  expect_rest_in (french (), WORDING_404);
}
END_TEST

/* The whole French catalog, in a German locale.  */
START_TEST (french_alone)
{
  const char *directory = catalog_directory ("french");
  install_own_catalog (directory, "fr");
  bindtextdomain (DOMAIN, directory);
  use_locale ("de_DE.UTF-8", "fi:fr");
  expect_text ("title", 404, httpstatus_title (404), "Introuvable");
  expect_text ("language_current", 0, current (), "fr");
  expect_rest_in (french (), NULL);
}
END_TEST

/* A program that bound the domain before the first call keeps its binding;
   where it binds it later, that takes effect.  */
START_TEST (own_binding)
{
  const char *first = catalog_directory ("first"),
             *second = catalog_directory ("second");
  install_catalog (first, "fr", wording);
  install_catalog (second, "fr",
                   "msgctxt \"title\"\nmsgid \"Not found\"\n"
                   "msgstr \"Page perdue\"\n");
  use_locale ("fr_FR.UTF-8", NULL);
  bindtextdomain (DOMAIN, first);
  expect_text ("title", 404, httpstatus_title (404), WORDING_404);
  expect_text ("binding", 0, bindtextdomain (DOMAIN, NULL), first);
  bindtextdomain (DOMAIN, second);
  expect_text ("title", 404, httpstatus_title (404), "Page perdue");
  expect_text ("binding", 0, bindtextdomain (DOMAIN, NULL), second);
}
END_TEST

START_TEST (late_binding)
{
  const char *directory = catalog_directory ("late");
  install_catalog (directory, "fr", wording);
  use_locale ("fr_FR.UTF-8", NULL);
  httpstatus_title (404);
  bindtextdomain (DOMAIN, directory);
  expect_text ("title", 404, httpstatus_title (404), WORDING_404);
}
END_TEST

/* Another program's catalog under this one's name, and one that is older
   than the library: it lacks nearly all.  */
START_TEST (foreign_catalog)
{
  const char *directory = catalog_directory ("foreign");
  install_catalog (directory, "fr", foreign);
  bindtextdomain (DOMAIN, directory);
  use_locale ("fr_FR.UTF-8", NULL);
  expect_rest_in (french (), NULL);
  expect_text ("language_current", 0, current (), "fr");
  use_locale ("de_DE.UTF-8", "fr");
  expect_rest_in (french (), NULL);
}
END_TEST

/* A catalog cut short.  Nothing may crash; what is not there any more falls
   to the library's own.  A text may be cut, too: what is left begins as it
   did.  Only cuts that the C library survives by itself are tried: those that
   leave less than a header, and those within the last page of memory.  Where a
   page is lost it reads beyond what it has mapped; SECURITY.md says so.  */
enum
{
  HEADER = 28,
  PAGE = 4096
};

static void
expect_beginning (long kept, int status, const char *text, const char *whole)
{
  ck_assert_msg (!*text == !*whole && !strncmp (text, whole, strlen (text)),
                 "a text of %d is \"%s\" in a catalog of %ld bytes", status,
                 text, kept);
}

/* Cuts the catalog FILE to KEPT bytes.  */
static void
cut (const char *file, long kept)
{
  ck_assert_int_eq (truncate (file, kept), 0);
}

static long
size_of (const char *file)
{
  struct stat status;
  ck_assert_int_eq (stat (file, &status), 0);
  return (long) status.st_size;
}

START_TEST (truncated)
{
  static const long cuts[] = { 0, 1, 4, 20, HEADER - 1, -PAGE, -600, -1 };
  use_locale ("fr_FR.UTF-8", NULL);
  for (size_t i = 0; i < COUNT (cuts); i++)
    {
      char name[20];
      snprintf (name, sizeof name, "cut%zu", i);
      const char *directory = catalog_directory (name);
      install_own_catalog (directory, "fr");
      const char *file = catalog_file (directory, "fr");
      long size = size_of (file), last_page = (size - 1) / PAGE * PAGE,
           kept = cuts[i] < 0 ? size + cuts[i] : cuts[i];
      if (cuts[i] < 0 && kept <= last_page)
        kept = last_page + 1;
      cut (file, kept);
      bindtextdomain (DOMAIN, directory);
      for (int s = httpstatus_next (0); s; s = httpstatus_next (s))
        {
          expect_beginning (kept, s, httpstatus_title (s),
                            httpstatus_title_in (french (), s));
          expect_beginning (kept, s, httpstatus_describe (s),
                            httpstatus_describe_in (french (), s));
          expect_beginning (kept, s, httpstatus_advice (s),
                            httpstatus_advice_in (french (), s));
        }
      if (kept < HEADER)
        expect_rest_in (french (), NULL);
      expect_text ("language_current", 0, current (), "fr");
    }
}
END_TEST

/* A catalog of a single page, cut everywhere.  */
START_TEST (truncated_small)
{
  long size = 1;
  use_locale ("fr_FR.UTF-8", NULL);
  for (long kept = 0; kept < size; kept += 3)
    {
      char name[30];
      snprintf (name, sizeof name, "small%ld", kept);
      const char *directory = catalog_directory (name);
      install_catalog (directory, "fr", wording);
      const char *file = catalog_file (directory, "fr");
      size = size_of (file);
      ck_assert_int_le (size, PAGE);
      cut (file, kept);
      bindtextdomain (DOMAIN, directory);
      const char *title = httpstatus_title (404);
      if (strcmp (title, httpstatus_title_in (french (), 404)))
        expect_beginning (kept, 404, title, WORDING_404);
      expect_text ("title", 410, httpstatus_title (410),
                   httpstatus_title_in (french (), 410));
      expect_text ("describe", 404, httpstatus_describe (404),
                   httpstatus_describe_in (french (), 404));
      expect_text ("language_current", 0, current (), "fr");
    }
}
END_TEST

/* Each language that the library has: what gettext says of its compiled
   catalog is what the library itself says.  */
static const char *
gettext_says (const char *context, const char *english)
{
  char key[4000];
  if (!*english)
    return english;
  snprintf (key, sizeof key, "%s%s%s", context, *context ? "\004" : "",
            english);
  const char *text = dgettext (DOMAIN, key);
  return text == key ? english : text;
}

START_TEST (embedded)
{
  const char *directory = catalog_directory ("own");
  const struct httpstatus_language *l = httpstatus_language_next (NULL);
  while ((l = httpstatus_language_next (l)))
    {
      /* Where its catalog is: po/LINGUAS has names such as pt_BR.  */
      const char *tag = httpstatus_language_tag (l);
      FILE *linguas = open_source ("po/LINGUAS");
      char name[100] = "", line[100];
      while (fgets (line, sizeof line, linguas))
        if (sscanf (line, "%99[^# \n]", name) == 1
            && httpstatus_language_find (name) == l)
          break;
      fclose (linguas);
      install_own_catalog (directory, name);
      bindtextdomain (DOMAIN, directory);
      bind_textdomain_codeset (DOMAIN, "UTF-8");
      use_locale ("fr_FR.UTF-8", name);
      expect_text ("tag", 0, gettext_says ("catalog", "en"), tag);
      expect_text ("name", 0, gettext_says ("own name", "English"),
                   httpstatus_language_name (l));
      expect_text ("English name", 0, gettext_says ("English name", "English"),
                   httpstatus_language_english_name (l));
      expect_int ("is_rtl", 0,
                  !strcmp (gettext_says ("direction", "ltr"), "rtl"),
                  httpstatus_language_is_rtl (l));
      expect_text ("language_current", 0, current (), tag);
      for (int s = 99; s <= 600; s++)
        {
          expect_text (tag, s, httpstatus_title_in (l, s),
                       gettext_says ("title", httpstatus_title_in (NULL, s)));
          expect_text (tag, s, httpstatus_describe_in (l, s),
                       gettext_says ("", httpstatus_describe_in (NULL, s)));
          expect_text (tag, s, httpstatus_advice_in (l, s),
                       gettext_says ("", httpstatus_advice_in (NULL, s)));
        }
      expect_rest_in (l, NULL);
    }
}
END_TEST

/* Two threads at once, each with its locale's installed catalog.  */
struct speaker
{
  const char *locale, *title;
  int wrong;
};

static pthread_barrier_t barrier;

static void *
speak (void *argument)
{
  struct speaker *speaker = argument;
  locale_t locale = newlocale (LC_ALL_MASK, speaker->locale, (locale_t) 0);
  uselocale (locale);
  pthread_barrier_wait (&barrier);
  for (int round = 0; round < 20000; round++)
    speaker->wrong += strcmp (httpstatus_title (404), speaker->title) != 0;
  uselocale (LC_GLOBAL_LOCALE);
  freelocale (locale);
  return NULL;
}

START_TEST (threads)
{
  struct speaker speakers[]
      = { { "fr_FR.UTF-8", WORDING_404, 0 }, { "tlh.UTF-8", KLINGON_404, 0 } };
  pthread_t thread[COUNT (speakers)];
  const char *directory = catalog_directory ("threads");
  install_catalog (directory, "fr", wording);
  install_catalog (directory, "tlh", klingon);
  bindtextdomain (DOMAIN, directory);
  use_locale ("C", NULL);
  pthread_barrier_init (&barrier, NULL, COUNT (speakers));
  for (size_t i = 0; i < COUNT (speakers); i++)
    ck_assert (!pthread_create (&thread[i], NULL, speak, &speakers[i]));
  for (size_t i = 0; i < COUNT (speakers); i++)
    {
      pthread_join (thread[i], NULL);
      expect_int (speakers[i].locale, 404, speakers[i].wrong, 0);
    }
  expect_text ("title", 404, httpstatus_title (404), "Not found");
}
END_TEST

int
main (void)
{
  const char *msgfmt = getenv ("MSGFMT");
  if (msgfmt && !strcmp (msgfmt, ":"))
    {
      puts ("skipped: msgfmt is not installed (Debian: gettext)");
      return SKIPPED;
    }
  if (languages_are_missing () || locales_are_missing ())
    return SKIPPED;
  Suite *suite = suite_create ("mo");
  TCase *tcase = tcase_create ("installed catalogs");
  suite_add_tcase (suite, tcase);
  tcase_set_timeout (tcase, 30);
  tcase_add_test (tcase, own_wording);
  tcase_add_test (tcase, other_codeset);
  tcase_add_test (tcase, own_binding);
  tcase_add_test (tcase, late_binding);
  tcase_add_test (tcase, truncated);
  tcase_add_test (tcase, truncated_small);
  if (HAS_LANGUAGE)
    {
      tcase_add_test (tcase, other_language);
      tcase_add_test (tcase, french_alone);
      tcase_add_test (tcase, foreign_catalog);
      tcase_add_test (tcase, embedded);
    }
  tcase_add_test (tcase, threads);
  return run_suite (suite);
}

#else /* !ENABLE_NLS */

int
main (void)
{
  puts ("skipped: configured with --disable-nls, nothing reads catalogs");
  return SKIPPED;
}

#endif
