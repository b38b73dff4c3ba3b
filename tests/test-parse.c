/* SPDX-License-Identifier: MIT */
/* test-parse.c - which status a text names */

#include <httpstatus.h>

#include "testing.h"

#include "parse-rows.h"

/* TEXT's first LENGTH bytes parsed in a block of just that size, so that a
   byte read behind it is found by the tools that look for such.  */
static int
parse_exactly (const char *text, size_t length)
{
  char *block = malloc (length ? length : 1);
  ck_assert_ptr_nonnull (block);
  memcpy (block, text, length);
  int status = httpstatus_parse (block, length);
  free (block);
  return status;
}

static void
expect_parsed (const char *text, int status)
{
  int parsed = httpstatus_parse (text, HTTPSTATUS_NUL);
  ck_assert_msg (parsed == status, "parse (\"%s\") is %d, not %d", text,
                 parsed, status);
  parsed = parse_exactly (text, strlen (text));
  ck_assert_msg (parsed == status, "parse (\"%s\", %zu) is %d, not %d", text,
                 strlen (text), parsed, status);
}

START_TEST (parses)
{
  for (size_t i = 0; i < COUNT (names); i++)
    expect_parsed (names[i].text, names[i].status);
}
END_TEST

START_TEST (does_not_parse)
{
  for (size_t i = 0; i < COUNT (others); i++)
    expect_parsed (others[i], 0);
  ck_assert_int_eq (httpstatus_parse (NULL, 0), 0);
  ck_assert_int_eq (httpstatus_parse (NULL, 3), 0);
  ck_assert_int_eq (httpstatus_parse (NULL, HTTPSTATUS_NUL), 0);
}
END_TEST

/* The length counts, not what stands behind it; a NUL within is no letter.  */
START_TEST (lengths)
{
  static const struct
  {
    const char *text;
    size_t length;
    int status;
  } rows[] = {
    { "404", 0, 0 },
    { "404", 1, 0 },
    { "404", 2, 0 },
    { "404", 3, 404 },
    { "4041", 3, 404 },
    { "404\0", 4, 0 },
    { "Not Found", 8, 0 },
    { "Not Found", 9, 404 },
    { "Not Foundling", 9, 404 },
    { "Not Found\0", 10, 0 },
    { "Not\0Found", 9, 0 },
    { "Found", 5, 302 },
    { "Gone with the wind", 4, 410 },
    { "ok", 2, 200 },
    { "\0OK", 3, 0 },
  };
  for (size_t i = 0; i < COUNT (rows); i++)
    {
      int parsed = parse_exactly (rows[i].text, rows[i].length);
      ck_assert_msg (parsed == rows[i].status,
                     "parse (\"%s\", %zu) is %d, not %d", rows[i].text,
                     rows[i].length, parsed, rows[i].status);
    }
}
END_TEST

START_TEST (round_trips)
{
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    {
      char code[20];
      if (httpstatus_is_registered (s))
        {
          snprintf (code, sizeof code, "%d", s);
          expect_parsed (code, s);
        }
      expect_parsed (httpstatus_phrase (s), s);
      expect_parsed (httpstatus_symbol (s), s);
      const char *name;
      for (int n = 0; (name = httpstatus_former_name (s, n)); n++)
        expect_parsed (name, s);
    }
}
END_TEST

START_TEST (former_names)
{
  static const struct
  {
    int code, n;
    const char *name;
  } rows[] = {
    { 413, 0, "Payload Too Large" },
    { 413, 1, "Request Entity Too Large" },
    { 413, 2, NULL },
    { 413, -1, NULL },
    { 422, 0, "Unprocessable Entity" },
    { 302, 0, "Moved Temporarily" },
    { 404, 0, NULL },
    { 998, 0, NULL },
    { 999, 0, NULL },
    { -1, 0, NULL },
  };
  for (size_t i = 0; i < COUNT (rows); i++)
    expect_text ("former_name", rows[i].code,
                 httpstatus_former_name (rows[i].code, rows[i].n),
                 rows[i].name);
}
END_TEST

/* A MiB of one byte, then TAIL.  */
static void
expect_long (char byte, const char *tail, int status)
{
  size_t size = (size_t) 1 << 20;
  char *text = malloc (size + strlen (tail) + 1);
  ck_assert_ptr_nonnull (text);
  memset (text, byte, size);
  strcpy (text + size, tail);
  int parsed = httpstatus_parse (text, size + strlen (tail));
  ck_assert_msg (parsed == status, "parse (1 MiB of '%c', \"%s\") is %d", byte,
                 tail, parsed);
  ck_assert_int_eq (httpstatus_parse (text, HTTPSTATUS_NUL), status);
  free (text);
}

START_TEST (long_texts)
{
  expect_long ('4', "", 0);
  expect_long ('0', "404", 0);
  expect_long (' ', "", 0);
  expect_long (' ', "404", 404);
  expect_long (' ', "Not Found", 404);
  expect_long ('-', "gone", 410);
  expect_long ('n', "", 0);
  expect_long ('o', "k", 0);
  expect_long ('\xff', "ok", 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("parse");
  TCase *tcase = tcase_create ("names");
  suite_add_tcase (suite, tcase);
  tcase_set_timeout (tcase, 30);
  tcase_add_test (tcase, parses);
  tcase_add_test (tcase, does_not_parse);
  tcase_add_test (tcase, lengths);
  tcase_add_test (tcase, round_trips);
  tcase_add_test (tcase, former_names);
  tcase_add_test (tcase, long_texts);
  return run_suite (suite);
}
