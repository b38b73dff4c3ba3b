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
#define ROW(accept, otherwise, expected) { accept, otherwise, expected },
#include "format-rows.h"
#undef ROW
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
