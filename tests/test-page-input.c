/* SPDX-License-Identifier: MIT */
/* test-page-input.c - hostile input never leaves its place */

#include <stdint.h>

#include <httpstatus.h>

#include "escape.h"
#include "testing.h"
#include "utf8-twin.h"

#define MARK "XMARKX"

static const char *const rows[] = {
#define ROW(text) text,
#include "injection-rows.h"
#undef ROW
};

enum
{
  TITLE,
  ADVICE,
  DETAIL,
  REQUEST_ID,
  FIELDS
};

static void
set (struct httpstatus_page *page, int field, const char *text)
{
  switch (field)
    {
    case TITLE:
      page->title = text;
      break;
    case ADVICE:
      page->advice = text;
      break;
    case DETAIL:
      page->detail = text;
      break;
    default:
      page->request_id = text;
    }
}

/* The page, to be freed.  */
static char *
render (const struct httpstatus_page *page)
{
  size_t length = httpstatus_page_render (page, NULL, 0);
  char *text = malloc (length + 1);
  ck_assert_ptr_nonnull (text);
  ck_assert_uint_eq (httpstatus_page_render (page, text, length + 1), length);
  ck_assert_uint_eq (strlen (text), length);
  return text;
}

/* TEXT with REPLACEMENT wherever MARK stands, to be freed.  */
static char *
replace (const char *text, const char *replacement)
{
  size_t marks = 0;
  for (const char *p = text; (p = strstr (p, MARK)); p++)
    marks++;
  char *out = malloc (strlen (text) + marks * strlen (replacement) + 1);
  char *at = out;
  ck_assert_ptr_nonnull (out);
  for (const char *p; (p = strstr (text, MARK)); text = p + strlen (MARK))
    {
      memcpy (at, text, (size_t) (p - text));
      at += p - text;
      at = strcpy (at, replacement) + strlen (replacement);
    }
  strcpy (at, text);
  return out;
}

/* The page with TEXT in FIELD is the benign one with TEXT escaped in it, byte
   by byte.  */
static void
check_field (const char *text, int field, int format)
{
  static const int twins[] = {
    [HTTPSTATUS_FORMAT_HTML] = TWIN_HTML,
    [HTTPSTATUS_FORMAT_PROBLEM_JSON] = TWIN_JSON,
    [HTTPSTATUS_FORMAT_TEXT] = TWIN_TEXT,
  };
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  page.status = 503;
  page.format = format;
  set (&page, field, MARK);
  char *benign = render (&page);
  set (&page, field, text);
  char *got = render (&page);
  char *escaped = twin_escape (text, twins[format]);
  char *expected = replace (benign, escaped);
  ck_assert_str_eq (got, expected);
  free (benign);
  free (got);
  free (escaped);
  free (expected);
}

START_TEST (injection)
{
  for (int field = 0; field < FIELDS; field++)
    for (int format = 0; format <= HTTPSTATUS_FORMAT_TEXT; format++)
      check_field (rows[_i], field, format);
}
END_TEST

/* All beginnings of each row: cut sequences, and texts of every length.  */
START_TEST (beginnings)
{
  char text[256];
  for (size_t length = 1; length <= strlen (rows[_i]); length++)
    {
      memcpy (text, rows[_i], length);
      text[length] = '\0';
      for (int format = 0; format <= HTTPSTATUS_FORMAT_TEXT; format++)
        check_field (text, DETAIL, format);
    }
}
END_TEST

/* Random bytes, most of them such as characters begin and go on with.  */
START_TEST (random_bytes)
{
  static const unsigned char likely[]
      = { 'a',  '<',  '"',  '\\', '\n', 0x1b, 0x80, 0x8f, 0x90,
          0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xc3, 0xdf, 0xe0, 0xe2,
          0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff };
  uint32_t state = 20260511;
  for (int n = 0; n < 3000; n++)
    {
      char text[33];
      for (size_t i = 0; i < 32; i++)
        {
          state = state * 1664525 + 1013904223;
          text[i] = (char) likely[(state >> 16) % sizeof likely];
        }
      text[32] = '\0';
      check_field (text, DETAIL, n % 3);
    }
}
END_TEST

/* 1 MiB in any field: counted and escaped whole.  */
START_TEST (long_text)
{
  size_t length = 1 << 20;
  char *text = malloc (length + 1);
  ck_assert_ptr_nonnull (text);
  for (int field = 0; field < FIELDS; field++)
    {
      struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
      page.status = 404;
      set (&page, field, "x");
      size_t one = httpstatus_page_render (&page, NULL, 0);
      size_t times = field == TITLE ? 2 : 1;
      memset (text, '"', length);
      text[length] = '\0';
      set (&page, field, text);
      ck_assert_uint_eq (httpstatus_page_render (&page, NULL, 0),
                         one + times * (6 * length - 1));
      memset (text, 'x', length);
      ck_assert_uint_eq (httpstatus_page_render (&page, NULL, 0),
                         one + times * (length - 1));
      char *page_text = render (&page);
      ck_assert_ptr_nonnull (strstr (page_text, text));
      free (page_text);
    }
  free (text);
}
END_TEST

/* A length above SIZE_MAX, which no texts that fit into memory have.  */
START_TEST (saturation)
{
  static const struct
  {
    size_t first, second, length;
  } sums[] = {
    { 3, 4, 7 },
    { SIZE_MAX - 4, 4, SIZE_MAX },
    { SIZE_MAX - 4, 5, SIZE_MAX },
    { SIZE_MAX, SIZE_MAX, SIZE_MAX },
  };
  for (size_t i = 0; i < COUNT (sums); i++)
    for (size_t size = 0; size <= 3; size++)
      {
        char buffer[3];
        struct hs_writer writer;
        hs_begin (&writer, buffer, size);
        hs_put_over (&writer, "abc", sums[i].first);
        hs_put_over (&writer, "def", sums[i].second);
        ck_assert_uint_eq (hs_finish (&writer), sums[i].length);
        if (size)
          ck_assert_mem_eq (buffer, "ab", size - 1);
      }
}
END_TEST

/* The language of the detail: a tag of at most 63 bytes, or none.  */
#define TAG_46 "en-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefg"
static const struct
{
  const char *tag;
  bool is_tag;
} tags[] = {
  { "en", true },
  { "zh-Hant-TW", true },
  { "x-a-b", true },
  { "de-CH-1996", true },
  { "a", true },
  { TAG_46 "-x-abcdefgh-abcde", true },
  { TAG_46 "-x-abcdefgh-abcdef", false },
  { "", false },
  { "de-", false },
  { "-de", false },
  { "de--CH", false },
  { "de_CH", false },
  { "1de", false },
  { "d1", false },
  { "d~", false },
  { "abcdefghi", false },
  { "de-abcdefghi", false },
  { "d\303\251", false },
  { "en\"", false },
  { "en onload=x", false },
  { "en\n", false },
};

START_TEST (detail_language)
{
  char expected[128];
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  page.status = 404;
  page.detail = "x";
  page.detail_language = tags[_i].tag;
  char *text = render (&page);
  snprintf (expected, sizeof expected,
            "<p class=\"detail\" dir=\"auto\"%s%s%s>",
            tags[_i].is_tag ? " lang=\"" : "",
            tags[_i].is_tag ? tags[_i].tag : "", tags[_i].is_tag ? "\"" : "");
  ck_assert_msg (strstr (text, expected), "%s", tags[_i].tag);
  free (text);
}
END_TEST

int
main (void)
{
  twin_begin ();
  Suite *suite = suite_create ("page-input");
  TCase *tcase = tcase_create ("page-input");
  tcase_set_timeout (tcase, 60);
  tcase_add_loop_test (tcase, injection, 0, (int) COUNT (rows));
  tcase_add_loop_test (tcase, beginnings, 0, (int) COUNT (rows));
  tcase_add_test (tcase, random_bytes);
  tcase_add_test (tcase, long_text);
  tcase_add_test (tcase, saturation);
  tcase_add_loop_test (tcase, detail_language, 0, (int) COUNT (tags));
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
