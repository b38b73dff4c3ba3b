/* SPDX-License-Identifier: MIT */
/* test-page-rtl.c - pages in a language that runs from right to left, has six
   plural forms and lacks some texts

   The catalog is this test's own: it stands in for catalog.c.  */

#include "../src/catalog.h"
#include "../src/status.h"
#include "testing.h"

struct httpstatus_language
{
  char tag[3];
};

static const struct httpstatus_language arabic = { "ar" };

#define TITLE_404 "\330\272\331\212\330\261 Not Found (404)"
#define ADVICE_404                                                            \
  "\330\243 Retry-After: 120 \330\250 https://example.org/a. 4xx ~"
#define HOME "\330\247\331\204\330\261\330\246\331\212\330\263\331\212\330\251"
#define REFERENCE "\330\261\331\202\331\205 {id} HTTP"
#define HOURS "\330\263\330\247\330\271\330\251"

static struct hs_found
own (const char *text)
{
  return (struct hs_found){ text, (unsigned) strlen (text), 1 };
}

struct hs_found
hs_catalog_find (const struct httpstatus_language *language, int message)
{
  if (language)
    switch (message)
      {
      case HS_MESSAGE (HS_ROW_IANA_NOT_FOUND, HS_TITLE):
        return own (TITLE_404);
      case HS_MESSAGE (HS_ROW_IANA_NOT_FOUND, HS_ADVICE):
        return own (ADVICE_404);
      case HS_MESSAGE_HOME:
        return own (HOME);
      case HS_MESSAGE_REFERENCE:
        return own (REFERENCE);
      default:;
      }
  return (struct hs_found){ hs_english (message), hs_english_length (message),
                            !language };
}

struct hs_found
hs_catalog_plural (const struct httpstatus_language *language, int message,
                   unsigned long n)
{
  /* A form for 2 that spells the number; seconds are not translated.  */
  if (language && message == HS_MESSAGE_RETRY_HOURS)
    return own (n == 2 ? HOURS "!" : HOURS " {count}.");
  return hs_catalog_find (language, message);
}

const char *
httpstatus_language_tag (const struct httpstatus_language *language)
{
  return language ? language->tag : "en";
}

int
httpstatus_language_is_rtl (const struct httpstatus_language *language)
{
  return language != NULL;
}

static const struct
{
  unsigned retry_after;
  int format;
  const char *holds;
  int status; /* 0: 404 */
} rows[] = {
  { 0, 0, "<html lang=\"ar\" dir=\"rtl\">", 0 },
  { 0, 0, "<title>" TITLE_404 " (404)</title>", 0 },
  { 0, 0, "<h1>\330\272\331\212\330\261 <bdi>Not Found (404</bdi>)</h1>", 0 },
  { 0, 0,
    "<p class=\"advice\">\330\243 <bdi>Retry-After: 120</bdi> \330\250 "
    "<bdi>https://example.org/a. 4xx</bdi> ~</p>",
    0 },
  { 0, 0, "<bdi dir=\"ltr\">404 <span lang=\"en\">Not Found</span></bdi>", 0 },
  { 0, 0, "<p class=\"detail\" dir=\"auto\" lang=\"de\">hier &lt;404&gt;</p>",
    0 },
  { 0, 0, "<a href=\"/h\">" HOME "</a>", 0 },
  { 0, 0, "<a href=\"/c\" lang=\"en\" dir=\"ltr\">Contact the site</a>", 0 },
  { 0, 0, "<summary lang=\"en\" dir=\"ltr\">What this status", 0 },
  { 0, 0, "<p lang=\"en\" dir=\"ltr\">The server did not find the requested",
    0 },
  { 0, 0,
    "<p class=\"id\">\330\261\331\202\331\205 <code dir=\"auto\">a1</code> "
    "<bdi>HTTP</bdi></p>",
    0 },
  { 7200, 0, "<p>" HOURS "!</p>", 0 },
  { 10800, 0, "<p>" HOURS " <bdi>3</bdi>.</p>", 0 },
  { 1, 0,
    "<p lang=\"en\" dir=\"ltr\">You can try again in <bdi>1</bdi> "
    "second.</p>",
    0 },
  { 0, 2, TITLE_404 " \342\201\246(404 Not Found)\342\201\251\n", 0 },
  { 0, 2, "\n" HOME " \342\201\246</h>\342\201\251\n", 0 },
  { 0, 2, "\n\330\261\331\202\331\205 \342\201\246a1\342\201\251 HTTP\n", 0 },
  { 7200, 2, "\n" HOURS "!\n", 0 },
  { 10800, 2, "\n" HOURS " 3.\n", 0 },
  { 0, 0, "<title lang=\"en\" dir=\"ltr\">Service unavailable (503)", 503 },
  { 0, 0, "<h1 lang=\"en\" dir=\"ltr\">Service unavailable</h1>", 503 },
  { 0, 0, "<p class=\"advice\" lang=\"en\" dir=\"ltr\">The site is", 503 },
  { 0, 0, "<details open>\n<summary lang=\"en\" dir=\"ltr\">What", 200 },
  { 0, 1, "{\"title\":\"" TITLE_404 "\",\"status\":404,", 0 },
};

START_TEST (right_to_left)
{
  char text[HTTPSTATUS_PAGE_SIZE];
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  page.status = rows[_i].status ? rows[_i].status : 404;
  page.format = rows[_i].format;
  page.language = &arabic;
  page.detail = "hier <404>";
  page.detail_language = "de";
  page.request_id = "a1";
  page.home_url = "/h";
  page.contact = "/c";
  page.retry_after = rows[_i].retry_after;
  httpstatus_page_render (&page, text, sizeof text);
  ck_assert_msg (strstr (text, rows[_i].holds), "%s is not in\n%s",
                 rows[_i].holds, text);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("page-rtl");
  TCase *tcase = tcase_create ("page-rtl");
  tcase_add_loop_test (tcase, right_to_left, 0, (int) COUNT (rows));
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
