/* SPDX-License-Identifier: MIT */
/* test-format.c - Accept: rows by rule */

#include <httpstatus.h>

#include "testing.h"

enum
{
  HTML = HTTPSTATUS_FORMAT_HTML,
  JSON = HTTPSTATUS_FORMAT_PROBLEM_JSON,
  TEXT = HTTPSTATUS_FORMAT_TEXT,
  NONE = -1
};

static const struct
{
  const char *accept;
  int otherwise;
  int expected;
} rows[] = {
  /* Absent, or nothing well-formed.  */
  { NULL, HTML, HTML },
  { NULL, TEXT, TEXT },
  { NULL, NONE, NONE },
  { "", JSON, JSON },
  { " , ,", TEXT, TEXT },
  { "html", JSON, JSON },
  { "*", TEXT, TEXT },
  { "text/", TEXT, TEXT },
  { "/html", TEXT, TEXT },
  { "text /html", TEXT, TEXT },
  { "text/html/x", TEXT, TEXT },
  { "*/html", TEXT, TEXT },
  { "text/html;q=2", TEXT, TEXT },
  { "{text/html}, text|x/html, text[x]/html", TEXT, TEXT },

  /* Everything: otherwise.  */
  { "*/*", HTML, HTML },
  { "*/*", JSON, JSON },
  { "*/*", TEXT, TEXT },
  { "*/*", NONE, NONE },
  { "*/*;q=0.1", JSON, JSON },
  { "*/*", 3, 3 },
  { "text/html, application/json;q=0.5", 3, HTML },
  { "text/html, application/problem+json, text/plain", TEXT, HTML },

  /* One format.  */
  { "text/html", TEXT, HTML },
  { "text/plain", HTML, TEXT },
  { "application/problem+json", HTML, JSON },
  { "application/json", HTML, JSON },
  { "TEXT/Html", TEXT, HTML },
  { "Application/JSON", HTML, JSON },
  { "text/htm", TEXT, TEXT },
  { "text/html5", TEXT, TEXT },
  { "application/jsonx", TEXT, TEXT },

  /* A type.  */
  { "text/*", HTML, HTML },
  { "text/*", TEXT, TEXT },
  { "text/*", JSON, HTML },
  { "application/*", HTML, JSON },
  { "image/*", HTML, HTML },
  { "image/*", JSON, JSON },

  /* Weights.  */
  { "text/html;q=0.5, text/plain", HTML, TEXT },
  { "text/html;q=0.5, text/plain;q=0.6", HTML, TEXT },
  { "text/html;q=0.501, text/plain;q=0.5", TEXT, HTML },
  { "text/html;q=0.5,text/plain;q=0.50", TEXT, HTML },
  { "text/html;Q=0.1, text/plain;q=0.2", HTML, TEXT },
  { "text/html ; q=0.1 , text/plain\t;\tq=0.2", HTML, TEXT },
  { "text/html;q=1.000, text/plain", TEXT, HTML },
  { "text/html;q=0, text/plain;q=0.001", HTML, TEXT },
  { "text/html;q=0., text/plain;q=0.001", HTML, TEXT },
  { "text/html;q=1., text/plain;q=0.9", TEXT, HTML },

  /* A malformed weight drops its element alone.  */
  { "text/html;q=1.5, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=.5, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=0.1234, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=abc, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=05, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=0.x, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=0.+5, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=\"1\", text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=-1, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=1;q=1, text/plain;q=0.1", HTML, TEXT },
  { "text/html;q=1.001, text/plain;q=0.1", HTML, TEXT },

  /* The most specific range says it.  */
  { "*/*;q=0.9, text/html;q=0.1", HTML, JSON },
  { "*/*;q=0.9, text/html;q=0.1", TEXT, TEXT },
  { "text/*;q=0.9, text/html;q=0.1, */*;q=0.5", HTML, TEXT },
  { "text/*;q=0.1, */*", HTML, JSON },
  { "text/html;q=0, */*", HTML, JSON },
  { "text/html;q=0, */*", TEXT, TEXT },
  { "application/json;q=0, */*", JSON, HTML },
  { "application/*;q=0.1, application/json;q=0.9, text/html;q=0.5", HTML,
    JSON },
  { "application/problem+json;q=0.1, application/json;q=0.9, text/html;q=0.5",
    JSON, HTML },
  { "text/html;charset=utf-8;q=0.1, text/html, text/plain;q=0.5", HTML, TEXT },
  { "text/html;charset=UTF-8, text/html;q=0.1, text/plain;q=0.5", TEXT, HTML },

  /* Equal weights: the closer range, then the earlier.  */
  { "application/json, text/plain, */*", HTML, JSON }, /* axios */
  { "text/plain, */*", HTML, TEXT },
  { "*/*, text/plain", HTML, TEXT },
  { "text/plain, text/html", HTML, TEXT },
  { "text/html, application/json", JSON, HTML },
  { "text/*, application/json", HTML, JSON },

  /* The same range twice: the higher weight.  */
  { "text/html;q=0.1, text/plain;q=0.5, text/html;q=0.9", TEXT, HTML },
  { "text/html;q=0.9, text/plain;q=0.5, text/html;q=0.1", TEXT, HTML },

  /* Nothing acceptable.  */
  { "*/*;q=0", TEXT, TEXT },
  { "text/html;q=0", TEXT, TEXT },
  { "text/html;q=0, text/plain;q=0", HTML, HTML },
  { "image/png", NONE, NONE },

  /* Parameters.  */
  { "text/html;level=1", TEXT, TEXT },
  { "text/*;level=1", TEXT, TEXT },
  { "text/html;charset=iso-8859-1, text/plain;q=0.1", HTML, TEXT },
  { "text/html;charset=\"utf-8\"", TEXT, HTML },
  { "text/plain;format=flowed, text/html;q=0.1", TEXT, HTML },
  { "application/json;odata=verbose", HTML, JSON },
  { "application/json; charset=utf-8", HTML, JSON },
  { "text/html;;q=0.5, text/plain;q=0.4", TEXT, HTML },
  { "text/html;a=\"x,y;q=0\"; q=0.3, text/plain;q=0.2", HTML, TEXT },
  { "text/html;a=\"x\\\"y\", text/plain;q=0.2", HTML, TEXT },
  { "application/json;a=\"text/plain, ,\";q=0.3, text/html;q=0.2", HTML,
    JSON },
  { "application/json;a=\"text/plain", HTML, HTML },
  { "text/html;a=\"b, text/plain", JSON, JSON },
  { "text/plain, text/html;a=\"b, text/html", JSON, TEXT },

  /* As clients send it.  */
  { "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,"
    "image/webp,*/*;q=0.8",
    TEXT, HTML },
  { "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,"
    "image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7",
    JSON, HTML },
  { "application/json, text/javascript, */*; q=0.01", HTML, JSON },
  { "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", JSON, HTML },
  { "image/avif,image/webp,image/png,*/*;q=0.8", HTML, HTML },
  { "application/vnd.api+json", TEXT, TEXT },
};

START_TEST (table)
{
  const char *accept = rows[_i].accept;
  int expected = rows[_i].expected;
  int got = httpstatus_format_negotiate (accept, HTTPSTATUS_NUL,
                                         rows[_i].otherwise);
  ck_assert_msg (got == expected, "%s, otherwise %d: %d, not %d",
                 accept ? accept : "(absent)", rows[_i].otherwise, got,
                 expected);
  if (!accept)
    return;
  /* By its length, in a block that ends with it.  */
  size_t length = strlen (accept);
  char *copy = malloc (length ? length : 1);
  ck_assert_ptr_nonnull (copy);
  memcpy (copy, accept, length);
  ck_assert_int_eq (
      httpstatus_format_negotiate (copy, length, rows[_i].otherwise),
      expected);
  free (copy);
}
END_TEST

/* A NUL ends a header only if no length does.  */
START_TEST (embedded_nul)
{
  static const char accept[] = "text/html\0, text/plain;q=0.5";
  ck_assert_int_eq (
      httpstatus_format_negotiate (accept, sizeof accept - 1, JSON), TEXT);
  ck_assert_int_eq (httpstatus_format_negotiate (accept, HTTPSTATUS_NUL, JSON),
                    HTML);
}
END_TEST

/* Any bytes are safe: each prefix of each header, in a block of its own.  */
START_TEST (prefixes)
{
  const char *accept = rows[_i].accept;
  for (size_t length = 0; accept && length <= strlen (accept); length++)
    {
      char *copy = malloc (length ? length : 1);
      ck_assert_ptr_nonnull (copy);
      memcpy (copy, accept, length);
      int got = httpstatus_format_negotiate (copy, length, TEXT);
      ck_assert_int_ge (got, HTML);
      ck_assert_int_le (got, TEXT);
      free (copy);
    }
}
END_TEST

START_TEST (types)
{
  ck_assert_str_eq (httpstatus_format_type (HTML), "text/html; charset=utf-8");
  ck_assert_str_eq (httpstatus_format_type (JSON), "application/problem+json");
  ck_assert_str_eq (httpstatus_format_type (TEXT),
                    "text/plain; charset=utf-8");
  ck_assert_str_eq (httpstatus_format_type (-1), "text/html; charset=utf-8");
  ck_assert_str_eq (httpstatus_format_type (3), "text/html; charset=utf-8");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("format");
  TCase *tcase = tcase_create ("format");
  tcase_add_loop_test (tcase, table, 0, (int) COUNT (rows));
  tcase_add_loop_test (tcase, prefixes, 0, (int) COUNT (rows));
  tcase_add_test (tcase, embedded_nul);
  tcase_add_test (tcase, types);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
