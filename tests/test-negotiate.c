/* SPDX-License-Identifier: MIT */
/* test-negotiate.c - Accept-Language: rows, and names of languages */

#include <errno.h>

#include <httpstatus.h>

#include "lookup.h"
#include "negotiate.h"
#include "slow-negotiate.h"
#include "tags.h"

static const struct row
{
  const char *rule;
  const char *header;
  const char *tags;
  const char *expected;
} rows[] = {
#define ROW(rule, header, tags, expected) { rule, header, tags, expected },
#include "negotiate-rows.h"
#undef ROW
};

START_TEST (rules)
{
  const struct row *row = &rows[_i];
  struct tags tags;
  int index, slow;

  split (&tags, row->tags);
  errno = 4711;
  index = httpstatus_language_negotiate_among (row->header, HTTPSTATUS_NUL,
                                               tags.items, tags.count);
  ck_assert_int_eq (errno, 4711);
  slow = slow_negotiate_among (row->header, HTTPSTATUS_NUL, tags.items,
                               tags.count);
  ck_assert_msg (
      !strcmp (name (&tags, index), row->expected ? row->expected : "(none)"),
      "%s: %s over [%s] is %s, not %s", row->rule, row->header, row->tags,
      name (&tags, index), row->expected ? row->expected : "(none)");
  ck_assert_msg (slow == index, "%s: %s over [%s] is slowly %s, not %s",
                 row->rule, row->header, row->tags, name (&tags, slow),
                 name (&tags, index));

  /* The same header, not NUL-terminated; checked by the sanitizers.  */
  if (row->header)
    {
      size_t length = strlen (row->header);
      char *copy = malloc (length ? length : 1);
      ck_assert_ptr_nonnull (copy);
      memcpy (copy, row->header, length);
      ck_assert_int_eq (httpstatus_language_negotiate_among (
                            copy, length, tags.items, tags.count),
                        index);
      free (copy);
    }
}
END_TEST

/* A rule with few rows is a rule half tested.  */
START_TEST (rows_a_rule)
{
  ck_assert_uint_ge (COUNT (rows), 150);
  for (size_t i = 0; i < COUNT (rows); i++)
    {
      int count = 0;
      for (size_t j = 0; j < COUNT (rows); j++)
        count += !strcmp (rows[i].rule, rows[j].rule);
      ck_assert_msg (count >= 6, "%s has %d rows", rows[i].rule, count);
    }
}
END_TEST

START_TEST (embedded_nul)
{
  static const char *const tags[] = { "en", "fr" };
  static const char header[] = "en\0, fr;q=0.5";
  ck_assert_int_eq (
      httpstatus_language_negotiate_among (header, sizeof header - 1, tags, 2),
      1);
  ck_assert_int_eq (
      httpstatus_language_negotiate_among (header, HTTPSTATUS_NUL, tags, 2),
      0);
}
END_TEST

START_TEST (null_tags)
{
  static const char *const tags[] = { NULL, "fr", NULL, "en" };
  ck_assert_int_eq (httpstatus_language_negotiate_among ("en", 2, tags, 4), 3);
  ck_assert_int_eq (httpstatus_language_negotiate_among ("*", 1, tags, 4), 1);
  ck_assert_int_eq (httpstatus_language_negotiate_among (NULL, 0, tags, 4), 0);
  ck_assert_int_eq (httpstatus_language_negotiate_among ("en", 2, NULL, 0),
                    -1);
}
END_TEST

/* More tags than are looked at in one go.  */
START_TEST (many_tags)
{
  static char text[1000][16];
  static const char *tags[1000];
  for (size_t i = 0; i < 1000; i++)
    {
      snprintf (text[i], sizeof text[i], "q%c%c-x-%u", 'a' + (int) i / 26 % 26,
                'a' + (int) i % 26, (unsigned) i);
      tags[i] = text[i];
    }
  for (size_t i = 0; i < 1000; i += 7)
    {
      static const char en[] = "en-US";
      const char *old = tags[i];
      tags[i] = en;
      ck_assert_int_eq (
          httpstatus_language_negotiate_among ("fr, *;q=0.1, en;q=0.2",
                                               HTTPSTATUS_NUL, tags, 1000),
          (int) i);
      tags[i] = old;
      ck_assert_int_eq (httpstatus_language_negotiate_among (
                            text[i], HTTPSTATUS_NUL, tags, 1000),
                        (int) i);
    }
  ck_assert_int_eq (
      httpstatus_language_negotiate_among ("qaa;q=0, qab;q=0.1, *;q=0.5",
                                           HTTPSTATUS_NUL, tags, 1000),
      2);
}
END_TEST

#define LONG_WORD                                                             \
  "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnop"
#define LONG                                                                  \
  "-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh"           \
  "-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh"

static const struct lookup
{
  const char *name;
  const char *expected;
} lookups[] = {
  { "en", "en" },
  { "en_US.UTF-8", "en" },
  { "pt_BR.UTF-8@latin", "pt-BR" },
  { "pt_PT", "pt-BR" },
  { "pt", "pt-BR" },
  { "sr_RS@latin", "sr-Latn" },
  { "sr_RS.UTF-8@latin", "sr-Latn" },
  { "sr_RS", "sr-Latn" },
  { "zh_TW.Big5", "zh-Hant" },
  { "zh_Hant_HK", "zh-Hant" },
  { "zh_CN", NULL },
  { "uz_UZ@cyrillic", NULL },
  { "uz_UZ", "uz" },
  { "uz_UZ@cyrillics", "uz" },
  { "de_AT@euro", "de" },
  { "DE-ch-1996", "de" },
  { "fre", "fr" },
  { "nn_NO", "nb" },
  { "es_MX", "es-419" },
  { "es_ES", "es" },
  { "iw_IL", "he" },
  { "C", NULL },
  { "C.UTF-8", NULL },
  { "POSIX", NULL },
  { "", NULL },
  { "@latin", NULL },
  { "*", NULL },
  { "en_", NULL },
  { "en us", NULL },
  { "fr" LONG "-x-y", "fr" },
  { "abcdefgh" LONG, NULL },
  { "fr_FR." LONG "@latin", "fr" },
  { "x" LONG_WORD LONG_WORD, NULL },
};

START_TEST (names)
{
  struct tags tags;
  struct hs_offers offers = { tags.items, NULL, 0, 0 };
  split (&tags, "en * fr de pt-BR sr-Latn zh-Hant uz nb es es-419 he");
  offers.count = tags.count;
  for (size_t i = 0; i < COUNT (lookups); i++)
    {
      const char *expected = lookups[i].expected;
      int index = hs_lookup (lookups[i].name, HTTPSTATUS_NUL, &offers);
      ck_assert_msg (
          !strcmp (name (&tags, index), expected ? expected : "(none)"),
          "%s is %s", lookups[i].name, name (&tags, index));
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("negotiate");
  TCase *tests = tcase_create ("negotiate");
  tcase_set_timeout (tests, 120);
  tcase_add_loop_test (tests, rules, 0, (int) COUNT (rows));
  tcase_add_test (tests, rows_a_rule);
  tcase_add_test (tests, embedded_nul);
  tcase_add_test (tests, null_tags);
  tcase_add_test (tests, many_tags);
  tcase_add_test (tests, names);
  suite_add_tcase (suite, tests);
  return run_suite (suite);
}
