/* SPDX-License-Identifier: MIT */
/* test-page.c - pages and their headers

   The golden pages are tests/data/page-CODE-LANGUAGE.FORMAT.  After a change
   that is meant, UPDATE_GOLDEN=1 makes them again; then read them.  */

#include <errno.h>
#include <limits.h>
#include <stdint.h>

#include <httpstatus.h>

#include "page-cases.h"
#include "testing.h"

static char buffer[1 << 16];
static char other[1 << 16];

static const char *const languages[] = { "en", "fr" };

static size_t
render (const struct httpstatus_page *page)
{
  size_t length = httpstatus_page_render (page, buffer, sizeof buffer);
  ck_assert_uint_eq (strlen (buffer), length);
  return length;
}

/* The golden pages.  _i: case, language and format.  */
START_TEST (golden)
{
  int format = _i % 3;
  const char *tag = languages[_i / 3 % 2];
  const struct page_case *golden_case = &page_cases[_i / 6];
  struct httpstatus_page page = golden_case->page;
  page.format = format;
  page.language = httpstatus_language_find (tag);
  if (!page.language)
    return; /* configured without it */

  char name[4096];
  const char *srcdir = getenv ("srcdir");
  snprintf (name, sizeof name, "%s/tests/data/page-%s-%s.%s",
            srcdir ? srcdir : ".", golden_case->name, tag,
            page_endings[format]);
  size_t length = render (&page);
  const char *update = getenv ("UPDATE_GOLDEN");
  FILE *file = fopen (name, update ? "wb" : "rb");
  ck_assert_msg (file, "%s: %s", name, strerror (errno));
  if (update)
    fwrite (buffer, 1, length, file);
  else
    {
      other[fread (other, 1, sizeof other - 1, file)] = '\0';
      ck_assert_msg (!strcmp (buffer, other), "%s is no longer:\n%s", name,
                     buffer);
    }
  ck_assert_int_eq (fclose (file), 0);
}
END_TEST

/* TEXT of LENGTH bytes into a buffer of SIZE: as much as fits, whole
   characters alone, found by counting them from the beginning.  */
static size_t
cut (const char *text, size_t length, size_t size)
{
  size_t end = 0;
  for (size_t i = 0; i <= length; i++)
    if (i < size && ((unsigned char) text[i] & 0xc0) != 0x80)
      end = i;
  return end;
}

typedef size_t writer (const struct httpstatus_page *, char *, size_t);

static void
check_sizes (writer *write, const struct httpstatus_page *page)
{
  size_t length = write (page, other, sizeof other);
  ck_assert_uint_eq (write (page, NULL, 0), length);
  for (size_t size = 1; size <= length + 2; size++)
    {
      /* A block of its own: writing behind it is found by sanitizers; and
         a guard for where there are none.  */
      char *block = malloc (size + 8);
      ck_assert_ptr_nonnull (block);
      memset (block, '#', size + 8);
      ck_assert_uint_eq (write (page, block, size), length);
      size_t end = cut (other, length, size);
      ck_assert_msg (!memcmp (block, other, end) && block[end] == '\0',
                     "size %zu of %zu", size, length);
      ck_assert_msg (!memcmp (block + size, "########", 8),
                     "size %zu: written behind the buffer", size);
      free (block);
    }
}

/* Every size of buffer, for pages with characters of every length.  */
START_TEST (sizes)
{
  struct httpstatus_page page = page_cases[_i / 3].page;
  page.format = _i % 3;
  page.language = httpstatus_language_find ("fr");
  page.detail = "\303\251\342\202\254\360\237\230\200 <&\"'> \377\001"
                "\303\251\342\202\254\360\237\230\200";
  page.title = "\360\237\230\200\360\237\230\200";
  check_sizes (httpstatus_page_render, &page);
  check_sizes (httpstatus_page_headers, &page);
}
END_TEST

/* The statuses without a body.  */
START_TEST (no_body)
{
  static const int codes[] = { 100,
                               101,
                               102,
                               103,
                               104,
                               199,
                               204,
                               205,
                               304,
                               HTTPSTATUS_OF (0x7ffe, 204),
                               HTTPSTATUS_OF (1, 150) };
  for (size_t i = 0; i < COUNT (codes); i++)
    for (int format = 0; format < 3; format++)
      {
        struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
        page.status = codes[i];
        page.format = format;
        page.title = "x";
        page.retry_after = 1;
        strcpy (buffer, "#");
        ck_assert_uint_eq (httpstatus_page_render (&page, buffer, 9), 0);
        ck_assert_str_eq (buffer, "");
        strcpy (buffer, "#");
        ck_assert_uint_eq (httpstatus_page_headers (&page, buffer, 9), 0);
        ck_assert_str_eq (buffer, "");
        ck_assert_uint_eq (httpstatus_page_render (&page, NULL, 0), 0);
      }
}
END_TEST

/* Every language, code and format, and ints that are no code: within
   HTTPSTATUS_PAGE_SIZE, UTF-8, the same bytes twice.  */
START_TEST (every_page)
{
  static const int odd[] = { INT_MIN, -1,  0,   1,   99,    299,    399,
                             499,     599, 600, 999, 65535, INT_MAX };
  const struct httpstatus_language *language = NULL;
  while ((language = httpstatus_language_next (language)))
    for (int status = 0, i = 0; i < (int) COUNT (odd);)
      {
        struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
        status = i == 0 ? httpstatus_next_any (status) : status;
        page.status = status ? status : odd[i];
        if (!status)
          i++;
        page.language = language;
        page.retry_after = UINT_MAX;
        for (page.format = 0; page.format < 3; page.format++)
          {
            size_t length = render (&page);
            ck_assert_msg (length < HTTPSTATUS_PAGE_SIZE, "%s, %d: %zu bytes",
                           httpstatus_language_tag (language), page.status,
                           length);
            strcpy (other, buffer);
            render (&page);
            ck_assert_str_eq (buffer, other);
          }
      }
}
END_TEST

/* No format, a NULL page, a NULL language, and a language that is English.  */
START_TEST (defaults)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  page.status = 404;
  render (&page);
  strcpy (other, buffer);
  page.format = -1;
  render (&page);
  ck_assert_str_eq (buffer, other);
  page.format = 3;
  render (&page);
  ck_assert_str_eq (buffer, other);
  page.format = 0;
  page.language = httpstatus_language_find ("en");
  render (&page);
  ck_assert_str_eq (buffer, other);
  page.title = page.detail = page.detail_language = page.type = page.instance
      = page.request_id = page.location = page.home_url = page.contact
      = page.stylesheet_url = "";
  render (&page);
  ck_assert_str_eq (buffer, other);

  page = (struct httpstatus_page) HTTPSTATUS_PAGE_INIT;
  render (&page);
  strcpy (other, buffer);
  render (NULL);
  ck_assert_str_eq (buffer, other);
  ck_assert_ptr_nonnull (strstr (buffer, "<h1>Unknown status</h1>"));
  ck_assert_ptr_nonnull (
      strstr (buffer, "0 <span lang=\"en\">Unassigned</span>"));
}
END_TEST

/* A struct of another size: missing fields are zero, unknown ones ignored.  */
START_TEST (versions)
{
  static const size_t ends[] = {
    offsetof (struct httpstatus_page, hide_description),
    offsetof (struct httpstatus_page, retry_after),
    offsetof (struct httpstatus_page, stylesheet_url),
    offsetof (struct httpstatus_page, request_id),
    offsetof (struct httpstatus_page, detail),
    offsetof (struct httpstatus_page, title),
    offsetof (struct httpstatus_page, language),
    offsetof (struct httpstatus_page, format),
    offsetof (struct httpstatus_page, status),
    0,
  };
  struct httpstatus_page full = page_cases[1].page;
  full.language = httpstatus_language_find ("fr");
  full.title = "title";
  full.advice = "advice";
  full.stylesheet_url = "/s.css";
  full.hide_description = 1;
  for (size_t i = 0; i < COUNT (ends); i++)
    {
      /* In a block of that size, so that reading behind it is found.  */
      char *block
          = malloc (ends[i] < sizeof full.size ? sizeof full.size : ends[i]);
      ck_assert_ptr_nonnull (block);
      struct httpstatus_page zeros = { 0 };
      memcpy (&zeros, &full, ends[i]);
      zeros.size = sizeof zeros;
      render (&zeros);
      strcpy (other, buffer);
      memcpy (block, &full, ends[i]);
      memcpy (block, &ends[i], sizeof full.size);
      render ((const struct httpstatus_page *) (const void *) block);
      ck_assert_str_eq (buffer, other);
      free (block);
    }

  struct
  {
    struct httpstatus_page page;
    char later[64];
  } larger;
  memset (&larger, 0xff, sizeof larger);
  larger.page = full;
  render (&full);
  strcpy (other, buffer);
  larger.page.size = sizeof larger;
  render (&larger.page);
  ck_assert_str_eq (buffer, other);
  larger.page.size = SIZE_MAX;
  render (&larger.page);
  ck_assert_str_eq (buffer, other);
}
END_TEST

/* What the caller sets goes before what the catalog has.  */
START_TEST (callers_texts)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  page.status = 503;
  page.format = HTTPSTATUS_FORMAT_TEXT;
  page.title = "Closed";
  page.advice = "Come back on Monday.";
  page.hide_description = 1;
  render (&page);
  ck_assert_str_eq (buffer, "Closed (503 Service Unavailable)\n"
                            "\nCome back on Monday.\n");
  page.advice = "";
  render (&page);
  ck_assert_str_eq (buffer, "Closed (503 Service Unavailable)\n");
  page.format = HTTPSTATUS_FORMAT_HTML;
  render (&page);
  ck_assert_ptr_null (strstr (buffer, "class=\"advice\""));
  ck_assert_ptr_null (strstr (buffer, "<details"));
  ck_assert_ptr_nonnull (
      strstr (buffer, "<title dir=\"auto\">Closed (503)</title>"));
  ck_assert_ptr_nonnull (strstr (buffer, "<h1 dir=\"auto\">Closed</h1>"));
  /* Without advice the description need not be opened.  */
  page.hide_description = 0;
  render (&page);
  ck_assert_ptr_nonnull (strstr (buffer, "<details open>"));
}
END_TEST

static const struct
{
  unsigned seconds;
  const char *english;
  const char *french;
} waits[] = {
  { 1, "1 second.", "1\302\240seconde." },
  { 2, "2 seconds.", "2\302\240secondes." },
  { 59, "59 seconds.", "59\302\240secondes." },
  { 60, "1 minute.", "1\302\240minute." },
  { 61, "2 minutes.", "2\302\240minutes." },
  { 120, "2 minutes.", "2\302\240minutes." },
  { 3540, "59 minutes.", "59\302\240minutes." },
  { 3541, "1 hour.", "1\302\240heure." },
  { 3600, "1 hour.", "1\302\240heure." },
  { 3601, "61 minutes.", "61\302\240minutes." },
  { 5400, "90 minutes.", "90\302\240minutes." },
  { 7140, "119 minutes.", "119\302\240minutes." },
  { 7141, "2 hours.", "2\302\240heures." },
  { 7201, "3 hours.", "3\302\240heures." },
  { 86400, "24 hours.", "24\302\240heures." },
  { 4294967295u, "1193047 hours.", "1193047\302\240heures." },
};

START_TEST (retry_after)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  page.status = 503;
  page.format = HTTPSTATUS_FORMAT_TEXT;
  page.advice = "";
  page.hide_description = 1;
  page.retry_after = waits[_i].seconds;
  render (&page);
  snprintf (other, sizeof other,
            "Service unavailable (503 Service Unavailable)\n"
            "\nYou can try again in %s\n",
            waits[_i].english);
  ck_assert_str_eq (buffer, other);
  httpstatus_page_headers (&page, buffer, sizeof buffer);
  snprintf (other, sizeof other, "\r\nRetry-After: %u\r\n", waits[_i].seconds);
  ck_assert_ptr_nonnull (strstr (buffer, other));

  page.language = httpstatus_language_find ("fr");
  if (!page.language)
    return;
  render (&page);
  snprintf (other, sizeof other,
            "Service indisponible (503 Service Unavailable)\n"
            "\nVous pourrez r\303\251essayer dans %s\n",
            waits[_i].french);
  ck_assert_str_eq (buffer, other);
}
END_TEST

/* The link that tries again, for the codes that say so and no other.  */
START_TEST (retry_link)
{
  for (int status = 0; (status = httpstatus_next_any (status));)
    {
      struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
      page.status = status;
      bool has = httpstatus_page_render (&page, buffer, sizeof buffer)
                 && strstr (buffer, "<a href=\"\">Try again</a>");
      ck_assert_msg (
          has == ((httpstatus_flags (status) & HTTPSTATUS_FLAG_RETRY) != 0),
          "%d", status);
    }
}
END_TEST

#define POLICY "Content-Security-Policy: default-src 'none'; "
#define LINES(type, language)                                                 \
  "Content-Type: " type "\r\nContent-Language: " language                     \
  "\r\nVary: Accept, Accept-Language\r\nCache-Control: no-store\r\n"          \
  "X-Content-Type-Options: nosniff\r\n"
#define NOTHING "base-uri 'none'; form-action 'none'\r\n"

START_TEST (headers)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  page.status = 503;
  page.format = HTTPSTATUS_FORMAT_PROBLEM_JSON;
  page.stylesheet_url = "/s.css";
  httpstatus_page_headers (&page, buffer, sizeof buffer);
  ck_assert_str_eq (buffer,
                    LINES ("application/problem+json", "en") POLICY NOTHING);
  page.format = HTTPSTATUS_FORMAT_TEXT;
  page.retry_after = 120;
  page.language = httpstatus_language_find ("fr");
  httpstatus_page_headers (&page, buffer, sizeof buffer);
  if (page.language)
    ck_assert_str_eq (buffer, LINES ("text/plain; charset=utf-8", "fr")
                                  POLICY NOTHING "Retry-After: 120\r\n");

  /* The hash is checked by a browser, and by the shell.  */
  page = (struct httpstatus_page) HTTPSTATUS_PAGE_INIT;
  page.status = 404;
  httpstatus_page_headers (&page, buffer, sizeof buffer);
  static const char begin[]
      = LINES ("text/html; charset=utf-8", "en") POLICY "style-src 'sha256-";
  ck_assert_int_eq (strncmp (buffer, begin, sizeof begin - 1), 0);
  const char *hash = buffer + sizeof begin - 1;
  ck_assert_uint_eq (strspn (hash, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop"
                                   "qrstuvwxyz0123456789+/"),
                     43);
  ck_assert_str_eq (hash + 43, "='; " NOTHING);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("page");
  TCase *tcase = tcase_create ("page");
  tcase_set_timeout (tcase, 60);
  tcase_add_loop_test (tcase, golden, 0, (int) PAGE_CASES * 6);
  tcase_add_loop_test (tcase, sizes, 0, (int) PAGE_CASES * 3);
  tcase_add_test (tcase, no_body);
  tcase_add_test (tcase, every_page);
  tcase_add_test (tcase, defaults);
  tcase_add_test (tcase, versions);
  tcase_add_test (tcase, callers_texts);
  tcase_add_loop_test (tcase, retry_after, 0, (int) COUNT (waits));
  tcase_add_test (tcase, retry_link);
  tcase_add_test (tcase, headers);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
