/* SPDX-License-Identifier: MIT */
/* test-catalog.c - the given language: the catalogs inside the library */

#include <config.h>

#include <httpstatus.h>

#include <errno.h>
#include <limits.h>
#include <locale.h>

#include "testing.h"

/* What every text function says of STATUS, one after the other.  */
enum
{
  TEXTS = 5
};
static const char *
text_in (const struct httpstatus_language *language, int status, int n)
{
  switch (n)
    {
    case 0:
      return httpstatus_title_in (language, status);
    case 1:
      return httpstatus_describe_in (language, status);
    case 2:
      return httpstatus_advice_in (language, status);
    case 3:
      return httpstatus_class_title_in (language, status);
    default:
      return httpstatus_class_describe_in (language, status);
    }
}

static const struct httpstatus_language *
french (void)
{
  const struct httpstatus_language *language = httpstatus_language_find ("fr");
  ck_assert_msg (language != NULL, "the library has no French");
  return language;
}

/* RFC 3629: shortest forms, no surrogates, nothing above U+10FFFF.  */
static bool
is_utf8 (const char *text)
{
  const unsigned char *p = (const unsigned char *) text;
  while (*p)
    {
      unsigned long c = *p++;
      int more = c < 0x80   ? 0
                 : c < 0xc0 ? -1
                 : c < 0xe0 ? 1
                 : c < 0xf0 ? 2
                            : 3;
      static const unsigned long least[] = { 0, 0x80, 0x800, 0x10000 };
      if (more < 0 || c > 0xf4)
        return false;
      c &= more ? 0x3fUL >> more : 0x7f;
      for (int i = 0; i < more; i++)
        {
          if ((*p & 0xc0) != 0x80)
            return false;
          c = c << 6 | (*p++ & 0x3f);
        }
      if (c < least[more] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return false;
    }
  return true;
}

START_TEST (every_text)
{
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    for (int status = -2; status < 1000; status++)
      for (int n = 0; n < TEXTS; n++)
        {
          const char *text = text_in (l, status, n),
                     *english = text_in (NULL, status, n);
          ck_assert_msg (text && is_utf8 (text), "%s: text %d of %d",
                         httpstatus_language_tag (l), n, status);
          ck_assert_msg (!*text == !*english,
                         "%s: text %d of %d is \"%s\"; in English \"%s\"",
                         httpstatus_language_tag (l), n, status, text,
                         english);
          ck_assert_msg (!strchr (text, '\004'), "%s: text %d of %d",
                         httpstatus_language_tag (l), n, status);
        }
}
END_TEST

/* NULL is English, and English is what comes first.  */
START_TEST (null_is_english)
{
  const struct httpstatus_language *english = httpstatus_language_next (NULL);
  expect_text ("tag", 0, httpstatus_language_tag (english), "en");
  expect_text ("tag of NULL", 0, httpstatus_language_tag (NULL), "en");
  expect_text ("name", 0, httpstatus_language_name (NULL), "English");
  expect_text ("English name", 0, httpstatus_language_english_name (NULL),
               "English");
  expect_int ("is_rtl", 0, httpstatus_language_is_rtl (NULL), 0);
  expect_int ("coverage", 0, httpstatus_language_coverage (NULL), 100);
  expect_int ("coverage", 0, httpstatus_language_coverage (english), 100);
  ck_assert_ptr_eq (httpstatus_language_find ("en"), english);
  for (int status = -2; status < 1000; status++)
    for (int n = 0; n < TEXTS; n++)
      expect_text ("text", status, text_in (english, status, n),
                   text_in (NULL, status, n));
}
END_TEST

/* One language after the other; each is found by its tag, names itself, and
   differs from those before.  */
START_TEST (languages)
{
  int count = 0;
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l), count++)
    {
      const char *tag = httpstatus_language_tag (l);
      size_t length = strlen (tag);
      ck_assert_msg (length >= 2 && length <= 13
                         && strspn (tag,
                                    "abcdefghijklmnopqrstuvwxyz"
                                    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
                                == length,
                     "tag \"%s\"", tag);
      ck_assert_msg (httpstatus_language_find (tag) == l,
                     "find (\"%s\") is another", tag);
      int coverage = httpstatus_language_coverage (l);
      ck_assert_msg (coverage >= 0 && coverage <= 100, "%s: %d percent", tag,
                     coverage);
      if (coverage == 100 && strcmp (tag, "en"))
        ck_assert_msg (
            strcmp (httpstatus_language_name (l), "English")
                && strcmp (httpstatus_language_english_name (l), "English"),
            "%s says that it is English", tag);
      for (const struct httpstatus_language *other
           = httpstatus_language_next (NULL);
           other != l; other = httpstatus_language_next (other))
        ck_assert_msg (strcmp (httpstatus_language_tag (other), tag),
                       "%s is there twice", tag);
    }
  /* All that po/LINGUAS names as complete, and English.  Those in progress are
     there once visitors can be offered them.  */
  FILE *file = open_source ("po/LINGUAS");
  char line[100], word[100];
  int complete = 1, all = 1;
  bool is_draft = false;
  while (fgets (line, sizeof line, file))
    if (!strncmp (line, "# In progress", strlen ("# In progress")))
      is_draft = true;
    else if (sscanf (line, " %99[^# \n]", word) == 1)
      {
        all++;
        if (is_draft)
          continue;
        complete++;
        const struct httpstatus_language *l = httpstatus_language_find (word);
        ck_assert_msg (l != NULL, "%s is not there", word);
        for (char *c = strchr (word, '_'); c; c = strchr (c, '_'))
          *c = '-';
        if (!strchr (word, '@')) /* sr@latin is sr-Latn */
          expect_text ("tag", complete, httpstatus_language_tag (l), word);
      }
  fclose (file);
  ck_assert_msg (is_draft, "po/LINGUAS does not say which are in progress");
  ck_assert_msg (count >= complete && count <= all,
                 "%d languages, not %d to %d", count, complete, all);
}
END_TEST

START_TEST (properties)
{
  static const struct
  {
    const char *tag, *name, *english_name;
    int is_rtl;
    int coverage;
  } rows[] = {
    { "en", "English", "English", 0, 100 },
    { "fr",
      "Fran\xc3\xa7"
      "ais",
      "French", 0, 100 },
    { "de", "Deutsch", "German", 0, 100 },
  };
  for (size_t i = 0; i < COUNT (rows); i++)
    {
      const struct httpstatus_language *l
          = httpstatus_language_find (rows[i].tag);
      if (!l) /* `languages' counts them */
        continue;
      expect_text ("tag", (int) i, httpstatus_language_tag (l), rows[i].tag);
      expect_text ("name", (int) i, httpstatus_language_name (l),
                   rows[i].name);
      expect_text ("English name", (int) i,
                   httpstatus_language_english_name (l), rows[i].english_name);
      expect_int (rows[i].tag, 0, httpstatus_language_is_rtl (l),
                  rows[i].is_rtl);
      expect_int (rows[i].tag, 0, httpstatus_language_coverage (l),
                  rows[i].coverage);
    }
}
END_TEST

/* The classes, by themselves and as the answer for unassigned codes.  */
START_TEST (classes)
{
  static const struct
  {
    int class_, status;
    const char *title;
  } rows[] = {
    { HTTPSTATUS_CLASS_INFORMATIONAL, 199, "R\xc3\xa9ponse informative" },
    { HTTPSTATUS_CLASS_UNKNOWN, 600, "Statut inconnu" },
    { HTTPSTATUS_CLASS_UNKNOWN, INT_MIN, "Statut inconnu" },
    { HTTPSTATUS_CLASS_SUCCESSFUL, 299, NULL },
    { HTTPSTATUS_CLASS_REDIRECTION, 399, NULL },
    { HTTPSTATUS_CLASS_CLIENT_ERROR, 427, NULL },
    { HTTPSTATUS_CLASS_CLIENT_ERROR, HTTPSTATUS_OF (0x7ffe, 427), NULL },
    { HTTPSTATUS_CLASS_SERVER_ERROR, 597, NULL },
    { -1, INT_MAX, "Statut inconnu" },
    { 6, 65535, "Statut inconnu" },
    { INT_MIN, 99, "Statut inconnu" },
    { INT_MAX, 0, "Statut inconnu" },
    { 404, -1, "Statut inconnu" },
  };
  const struct httpstatus_language *l = french ();
  for (size_t i = 0; i < COUNT (rows); i++)
    {
      const char *title = httpstatus_class_title_in (l, rows[i].class_);
      if (rows[i].title)
        expect_text ("class_title", rows[i].class_, title, rows[i].title);
      expect_text ("title", rows[i].status,
                   httpstatus_title_in (l, rows[i].status), title);
      expect_text ("describe", rows[i].status,
                   httpstatus_describe_in (l, rows[i].status),
                   httpstatus_class_describe_in (l, rows[i].class_));
      expect_text ("advice", rows[i].status,
                   httpstatus_advice_in (l, rows[i].status), "");
    }
}
END_TEST

/* A vendor that gives a code no meaning has the bare code's answer.  */
START_TEST (other_vendors)
{
  for (int n = 0; n < TEXTS - 2; n++)
    expect_text ("404 of nobody", n,
                 text_in (french (), HTTPSTATUS_OF (0x7ffe, 404), n),
                 text_in (french (), 404, n));
}
END_TEST

/* The locale changes nothing here, and nothing here changes the locale.  */
START_TEST (no_locale)
{
  expect_text ("title in French", 404, httpstatus_title_in (french (), 404),
               "Introuvable");
  const char *text = httpstatus_describe_in (french (), 404);
  setenv ("LANGUAGE", "de", 1);
  setlocale (LC_ALL, "");
  char before[1000];
  snprintf (before, sizeof before, "%s", setlocale (LC_ALL, NULL));
  ck_assert_ptr_eq (httpstatus_describe_in (french (), 404), text);
  expect_text ("title", 404, httpstatus_title_in (NULL, 404), "Not found");
  expect_text ("locale", 0, setlocale (LC_ALL, NULL), before);
}
END_TEST

START_TEST (errno_untouched)
{
  errno = ERANGE;
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    {
      for (int status = -2; status < 1000; status++)
        for (int n = 0; n < TEXTS; n++)
          text_in (l, status, n);
      httpstatus_language_name (l);
      httpstatus_language_english_name (l);
      httpstatus_language_is_rtl (l);
      httpstatus_language_coverage (l);
      httpstatus_language_find (httpstatus_language_tag (l));
      expect_int ("errno", 0, errno, ERANGE);
    }
  httpstatus_language_find ("no such language at all");
  httpstatus_language_find (NULL);
  expect_int ("errno", 0, errno, ERANGE);
}
END_TEST

/* Names that are found, and names that are not; how they widen is
   negotiation's matter, and tested there.  */
START_TEST (find)
{
  static const char *const names[]
      = { "fr", "FR", "fr-FR", "fr_FR", "fr_FR.UTF-8", "fr_FR@euro", "fr-CA" };
  static const char *const others[]
      = { "", "*", "xx", "C", "POSIX", "-", "fr--", "f" };
  for (size_t i = 0; i < COUNT (names); i++)
    ck_assert_msg (httpstatus_language_find (names[i]) == french (),
                   "find (\"%s\") is not French", names[i]);
  for (size_t i = 0; i < COUNT (others); i++)
    ck_assert_msg (
        !httpstatus_language_find (others[i]), "find (\"%s\") is %s",
        others[i],
        httpstatus_language_tag (httpstatus_language_find (others[i])));
  ck_assert_ptr_null (httpstatus_language_find (NULL));
}
END_TEST

int
main (void)
{
  if (languages_are_missing ())
    return SKIPPED;
  Suite *suite = suite_create ("catalog");
  TCase *tcase = tcase_create ("given language");
  suite_add_tcase (suite, tcase);
  tcase_add_test (tcase, every_text);
  tcase_add_test (tcase, null_is_english);
  tcase_add_test (tcase, languages);
  tcase_add_test (tcase, properties);
  tcase_add_test (tcase, classes);
  tcase_add_test (tcase, other_vendors);
  tcase_add_test (tcase, no_locale);
  tcase_add_test (tcase, errno_untouched);
  tcase_add_test (tcase, find);
  return run_suite (suite);
}
