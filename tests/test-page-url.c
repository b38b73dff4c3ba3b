/* SPDX-License-Identifier: MIT */
/* test-page-url.c - which of a caller's URLs are shown, and what gets into the
   headers */

#include <httpstatus.h>

#include "testing.h"
#include "utf8-twin.h"

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

/* URLs: what is shown and what is not.  */
static const struct
{
  const char *url;
  bool is_link;
  bool is_name;
} urls[] = {
  { "http://example.org", true, true },
  { "https://example.org/a?b=c&d=e#f", true, true },
  { "HTTPS://EXAMPLE.ORG/", true, true },
  { "https://[2001:db8::1]:8443/", true, true },
  { "https://example.org/caf\303\251", true, true },
  { "https://example.org/\302\240\337\277", true, true },
  { "mailto:help@example.org?subject=x", true, true },
  { "MailTo:help@example.org", true, true },
  { "/", true, true },
  { "/a/b?c#d", true, true },
  { "/a//b", true, true },
  { "/\"><script>alert(1)</script>", true, true },
  { "urn:uuid:9f8e1c4e-2f0c-4e4e-9f5b-1d3b5c7a9e0f", false, true },
  { "tag:example.org,2026:x", false, true },

  { "", false, false },
  { "//evil.example", false, false },
  { "///evil.example", false, false },
  { "/\\evil.example", false, false },
  { "\\\\evil.example", false, false },
  { "/\t/evil.example", false, false },
  { "/\n/evil.example", false, false },
  { "/a b", false, false },
  { " https://example.org/", false, false },
  { "https://example.org/\r\nX: y", false, false },
  { "https://example.org/\001", false, false },
  { "https://example.org/\177", false, false },
  { "https://example.org/\377", false, false },
  { "https://example.org/\303", false, false },
  { "https://example.org/\302\200", false, false },
  { "/a\302\205b", false, false },
  { "urn:a\302\237", false, false },
  { "h", false, false },
  { "ht", false, false },
  { "hello://example.org", false, false },
  { "https:", false, false },
  { "https:/example.org", false, false },
  { "https:///example.org", false, false },
  { "https://", false, false },
  { "https://?x", false, false },
  { "https\t://example.org", false, false },
  { "https:\\\\example.org", false, false },
  { "httpsx://example.org", false, false },
  { "http\032//example.org", false, false },
  { "mailto:", false, false },
  { "mailto\032x", false, false },
  { "javascript:alert(1)", false, false },
  { "JavaScript:alert(1)", false, false },
  { "java\tscript:alert(1)", false, false },
  { "\001javascript:alert(1)", false, false },
  { "data:text/html,<script>alert(1)</script>", false, false },
  { "vbscript:x", false, false },
  { "file:///etc/passwd", false, false },
  { "blob:https://example.org/x", false, false },
  { "ftp://example.org/", false, false },
  { "about:blank", false, false },
  { "example.org", false, false },
  { "a/b", false, false },
  { "../a", false, false },
  { "?a", false, false },
  { "#a", false, false },
  { "urn:", false, false },
};

/* Whether PAGE holds BEFORE, TEXT as the format wants it, and AFTER.  */
static bool
holds (const struct httpstatus_page *page, const char *before,
       const char *text, const char *after)
{
  static const int twins[] = { TWIN_HTML, TWIN_JSON, TWIN_TEXT };
  char *got = render (page);
  char *escaped = twin_escape (text, twins[page->format]);
  char *wanted
      = malloc (strlen (before) + strlen (escaped) + strlen (after) + 1);
  ck_assert_ptr_nonnull (wanted);
  strcat (strcat (strcpy (wanted, before), escaped), after);
  bool found = strstr (got, wanted) != NULL;
  free (got);
  free (escaped);
  free (wanted);
  return found;
}

START_TEST (url)
{
  const char *text = urls[_i].url;
  const struct httpstatus_page none = HTTPSTATUS_PAGE_INIT;
  struct httpstatus_page page;
  for (int which = 0; which < 4; which++)
    {
      struct httpstatus_page bare = none;
      bare.status = 302;
      page = bare;
      *(which == 0   ? &page.location
        : which == 1 ? &page.home_url
        : which == 2 ? &page.contact
                     : &page.stylesheet_url)
          = text;
      bool shown = which == 3 ? urls[_i].is_link && (*text | 0x20) != 'm'
                                    && !strchr (text, '[')
                              : urls[_i].is_link;
      ck_assert_msg (holds (&page, "href=\"", text, "\">") == shown,
                     "HTML, field %d: %s", which, text);
      if (!shown)
        {
          char *with = render (&page), *without = render (&bare);
          ck_assert_msg (!strcmp (with, without), "field %d: %s", which, text);
          free (with);
          free (without);
        }
      page.format = HTTPSTATUS_FORMAT_TEXT;
      if (which < 3)
        ck_assert_msg (holds (&page, " <", text, ">\n") == urls[_i].is_link,
                       "text, field %d: %s", which, text);
    }

  page = none;
  page.status = 404;
  page.format = HTTPSTATUS_FORMAT_PROBLEM_JSON;
  page.type = text;
  ck_assert_msg (holds (&page, "{\"type\":\"", text, "\",\"title\"")
                     == urls[_i].is_name,
                 "type: %s", text);
  page.type = NULL;
  page.instance = text;
  ck_assert_msg (holds (&page, ",\"instance\":\"", text, "\",\"language\"")
                     == urls[_i].is_name,
                 "instance: %s", text);
}
END_TEST

/* A redirection alone leads somewhere.  */
START_TEST (location)
{
  static const int codes[] = { 201, 302, 399, 404, 503 };
  for (size_t i = 0; i < COUNT (codes); i++)
    {
      struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
      page.status = codes[i];
      page.location = "/there";
      ck_assert_msg (holds (&page, "<a href=\"", "/there", "\">")
                         == (codes[i] / 100 == 3),
                     "%d", codes[i]);
    }
}
END_TEST

/* As long as a host in the policy may be.  */
#define HOST_50 "a.example.a.example.a.example.a.example.a.example."
#define HOST_300 HOST_50 HOST_50 HOST_50 HOST_50 HOST_50 HOST_50

/* What the caller's style adds to the policy; null: nothing, and it is not
   linked.  */
static const struct
{
  const char *url;
  const char *origin;
} styles[] = {
  { "/style.css", " 'self'" },
  { "https://cdn.example/s.css", " https://cdn.example" },
  { "https://cdn.example", " https://cdn.example" },
  { "HTTP://Cdn.Example:8080?x", " HTTP://Cdn.Example:8080" },
  { "https://cdn.example#x", " https://cdn.example" },
  { "https://cdn.example/;script-src *", NULL },
  { "https://cdn.example;script-src/x", NULL },
  { "https://cdn.example,x/y", NULL },
  { "https://*.example/x", NULL },
  { "https://" HOST_300 "/x", " https://" HOST_300 },
  { "https://" HOST_300 "a/x", NULL },
  { "https://user@cdn.example/x", NULL },
  { "https://user:1@cdn.example/x", NULL },
  { "https://cdn.example:/x", NULL },
  { "https://cdn.example:123456/x", NULL },
  { "https://[2001:db8::1]/x", NULL },
  { "https://caf\303\251.example/x", NULL },
  { "https://cdn.example/x\r\nSet-Cookie: a=b", NULL },
  { "//cdn.example/x", NULL },
  { "mailto:a@example.org", NULL },
  { "javascript:alert(1)", NULL },
  { "", NULL },
};

START_TEST (stylesheet)
{
  const char *origin = styles[_i].origin ? styles[_i].origin : "";
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  char headers[1024], expected[1024];
  page.status = 404;
  httpstatus_page_headers (&page, headers, sizeof headers);
  char *end = strstr (headers, "'; base-uri");
  ck_assert_ptr_nonnull (end);
  snprintf (expected, sizeof expected, "%.*s'%s%s", (int) (end - headers),
            headers, origin, end + 1);
  page.stylesheet_url = styles[_i].url;
  httpstatus_page_headers (&page, headers, sizeof headers);
  ck_assert_str_eq (headers, expected);
  char *text = render (&page);
  ck_assert_int_eq (strstr (text, "<link") != NULL, styles[_i].origin != NULL);
  free (text);
}
END_TEST

/* No field brings a line into the headers.  */
START_TEST (header_lines)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  char plain[1024], hostile[1024];
  page.status = 503;
  for (int format = 0; format <= HTTPSTATUS_FORMAT_TEXT; format++)
    {
      page = (struct httpstatus_page) HTTPSTATUS_PAGE_INIT;
      page.status = 503;
      page.format = format;
      httpstatus_page_headers (&page, plain, sizeof plain);
      page.title = page.advice = page.detail = page.detail_language = page.type
          = page.instance = page.request_id = page.location = page.home_url
          = page.contact = page.stylesheet_url
          = "/x\r\nSet-Cookie: a=b\r\n\r\n";
      httpstatus_page_headers (&page, hostile, sizeof hostile);
      ck_assert_str_eq (hostile, plain);
    }
}
END_TEST

int
main (void)
{
  twin_begin ();
  Suite *suite = suite_create ("page-url");
  TCase *tcase = tcase_create ("page-url");
  tcase_add_loop_test (tcase, url, 0, (int) COUNT (urls));
  tcase_add_test (tcase, location);
  tcase_add_loop_test (tcase, stylesheet, 0, (int) COUNT (styles));
  tcase_add_test (tcase, header_lines);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
