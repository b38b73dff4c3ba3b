/* SPDX-License-Identifier: MIT */
/* shared-page.c - one page in several languages, for readers of any of them

   The default language comes first, and is that of the page as a whole.  */

#include <config.h>

#include "shared-page.h"

#include <shared-page-style.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "credit.h"
#include "escape.h"
#include "format.h"

static void
put_language (struct hs_writer *writer,
              const struct httpstatus_language *language)
{
  HS_PUT (writer, " lang=\"");
  hs_put_string (writer, httpstatus_language_tag (language));
  if (httpstatus_language_is_rtl (language))
    HS_PUT (writer, "\" dir=\"rtl\"");
  else
    HS_PUT (writer, "\" dir=\"ltr\"");
}

static void
put_head (struct hs_writer *writer, const struct httpstatus_language *language,
          int status)
{
  HS_PUT (writer, "<!DOCTYPE html>\n<html");
  put_language (writer, language);
  HS_PUT (writer, ">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, "
                  "initial-scale=1\">\n<title>");
  hs_put_string (writer, httpstatus_title_in (language, status));
  HS_PUT (writer, " (");
  hs_put_number (writer, (unsigned long) httpstatus_code (status));
  static const char style[]
      = ")</title>\n<style>" STYLE "</style>\n</head>\n<body>\n<main>\n";
  hs_put_long (writer, style, sizeof style - 1);
}

static void
put_links (struct hs_writer *writer, const struct offer *offer)
{
  HS_PUT (writer, "<nav>\n");
  for (size_t i = 0; i < offer->count; i++)
    {
      HS_PUT (writer, "<a href=\"#");
      hs_put_string (writer, offer->tags[i]);
      HS_PUT (writer, "\"");
      put_language (writer, offer->languages[i]);
      HS_PUT (writer, ">");
      hs_put_escaped (writer, httpstatus_language_name (offer->languages[i]),
                      HS_ESCAPE_HTML);
      HS_PUT (writer, "</a>\n");
    }
  HS_PUT (writer, "</nav>\n");
}

/* Writes the element whose tag begins with BEGIN and ends with END, with TEXT;
   what LANGUAGE lacks is in English.  */
static void
put_text (struct hs_writer *writer, const char *begin, const char *text,
          const char *english, const char *end,
          const struct httpstatus_language *language)
{
  bool is_english
      = text == english && strcmp (httpstatus_language_tag (language), "en");
  hs_put_string (writer, begin);
  if (is_english)
    HS_PUT (writer, " lang=\"en\" dir=\"ltr\"");
  HS_PUT (writer, ">");
  if (httpstatus_language_is_rtl (language) && !is_english)
    hs_put_isolating (writer, text, strlen (text));
  else
    hs_put_escaped (writer, text, HS_ESCAPE_HTML);
  hs_put_string (writer, end);
}

static void
put_section (struct hs_writer *writer,
             const struct httpstatus_language *language, int status)
{
  const char *advice = httpstatus_advice_in (language, status);
  HS_PUT (writer, "<section id=\"");
  hs_put_string (writer, httpstatus_language_tag (language));
  HS_PUT (writer, "\"");
  put_language (writer, language);
  HS_PUT (writer, ">\n");
  put_text (writer, "<h1", httpstatus_title_in (language, status),
            httpstatus_title_in (NULL, status), "</h1>\n", language);
  HS_PUT (writer, "<div><bdi dir=\"ltr\">");
  hs_put_number (writer, (unsigned long) httpstatus_code (status));
  HS_PUT (writer, " <span lang=\"en\">");
  hs_put_string (writer, httpstatus_phrase (status));
  HS_PUT (writer, "</span></bdi></div>\n");
  if (*advice)
    put_text (writer, "<p class=\"advice\"", advice,
              httpstatus_advice_in (NULL, status), "</p>\n", language);
  put_text (writer, "<p", httpstatus_describe_in (language, status),
            httpstatus_describe_in (NULL, status), "</p>\n", language);
  if (hs_needs_credit (language, status))
    HS_PUT (writer, "<div>" HS_CREDIT_HTML "</div>\n");
  HS_PUT (writer, "</section>\n");
}

static size_t
put_page (char *buffer, size_t size, const struct offer *offer, int status)
{
  struct hs_writer writer;
  hs_begin (&writer, buffer, size);
  put_head (&writer, offer->languages[0], status);
  if (offer->count > 1)
    put_links (&writer, offer);
  for (size_t i = 0; i < offer->count; i++)
    put_section (&writer, offer->languages[i], status);
  HS_PUT (&writer, "</main>\n</body>\n</html>\n");
  return hs_finish (&writer);
}

char *
shared_page_render (const struct offer *offer, int status, size_t *length)
{
  *length = put_page (NULL, 0, offer, status);
  char *page = allocate (*length + 1, 1);
  put_page (page, *length + 1, offer, status);
  return page;
}

const char *
shared_page_style_source (void)
{
  return STYLE_HASH;
}
