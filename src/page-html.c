/* SPDX-License-Identifier: MIT */
/* page-html.c - the page that a person sees */

#include "page.h"

#include <stdbool.h>
#include <string.h>

#include <page-style.h>
#include "credit.h"
#include "status.h"

/* Writes TEXT in an element of its own.  */
static void
put_text (struct hs_writer *writer, const struct hs_page *page,
          struct hs_text text)
{
  if (page->is_rtl && text.from == HS_FROM_CATALOG)
    hs_put_isolating (writer, text.text, text.length);
  else
    hs_put_text (writer, text, HS_ESCAPE_HTML);
}

/* Writes BEGIN, a literal that begins the tag of TEXT's element, the attributes
   that TEXT wants, and the tag's end.  A caller's text may run either way,
   whatever the page does; a text that the page's language lacks is English. */
#define PUT_TAG(writer, begin, text)                                          \
  do                                                                          \
    if ((text).from == HS_FROM_CATALOG)                                       \
      HS_PUT (writer, begin ">");                                             \
    else if ((text).from == HS_FROM_ENGLISH)                                  \
      HS_PUT (writer, begin " lang=\"en\" dir=\"ltr\">");                     \
    else                                                                      \
      HS_PUT (writer, begin " dir=\"auto\">");                                \
  while (0)

static void
put_head (struct hs_writer *writer, const struct hs_page *page)
{
  HS_PUT (writer, "<!DOCTYPE html>\n<html lang=\"");
  hs_put (writer, page->tag.text, page->tag.length);
  if (page->is_rtl)
    HS_PUT (writer, "\" dir=\"rtl\">\n");
  else
    HS_PUT (writer, "\" dir=\"ltr\">\n");
  HS_PUT (writer, "<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, "
                  "initial-scale=1\">\n");
  /* No markup can stand in a title, not even an isolate.  */
  PUT_TAG (writer, "<title", page->title);
  hs_put_text (writer, page->title, HS_ESCAPE_HTML);
  HS_PUT (writer, " (");
  hs_put_text (writer, page->code, HS_ESCAPE_HTML);
  static const char style[] = ")</title>\n<style>" STYLE "</style>\n";
  hs_put_long (writer, style, sizeof style - 1);
  if (page->stylesheet_url.text)
    {
      HS_PUT (writer, "<link rel=\"stylesheet\" href=\"");
      hs_put_text (writer, page->stylesheet_url, HS_ESCAPE_HTML);
      HS_PUT (writer, "\">\n");
    }
  HS_PUT (writer, "</head>\n<body>\n<main>\n");
}

static void
put_heading (struct hs_writer *writer, const struct hs_page *page)
{
  PUT_TAG (writer, "<h1", page->title);
  put_text (writer, page, page->title);
  HS_PUT (writer, "</h1>\n<div><bdi dir=\"ltr\">");
  hs_put_text (writer, page->code, HS_ESCAPE_HTML);
  HS_PUT (writer, " <span lang=\"en\">");
  hs_put_string (writer, httpstatus_phrase (page->status));
  HS_PUT (writer, "</span></bdi></div>\n");
}

static void
put_advice (struct hs_writer *writer, const struct hs_page *page)
{
  if (!page->advice.text)
    return;
  PUT_TAG (writer, "<p class=\"advice\"", page->advice);
  put_text (writer, page, page->advice);
  HS_PUT (writer, "</p>\n");
}

static void
put_retry (struct hs_writer *writer, const struct hs_page *page)
{
  if (!page->retry.text)
    return;
  struct hs_text before, behind;
  int found = hs_split (page->retry, "{count}", &before, &behind);
  PUT_TAG (writer, "<p", page->retry);
  put_text (writer, page, before);
  if (found)
    {
      HS_PUT (writer, "<bdi>");
      hs_put_number (writer, page->count);
      HS_PUT (writer, "</bdi>");
    }
  put_text (writer, page, behind);
  HS_PUT (writer, "</p>\n");
}

static void
put_detail (struct hs_writer *writer, const struct hs_page *page)
{
  if (!page->detail.text)
    return;
  HS_PUT (writer, "<p class=\"detail\" dir=\"auto\"");
  if (page->detail_language)
    {
      HS_PUT (writer, " lang=\"");
      hs_put_string (writer, page->detail_language);
      HS_PUT (writer, "\"");
    }
  HS_PUT (writer, ">");
  hs_put_text (writer, page->detail, HS_ESCAPE_HTML);
  HS_PUT (writer, "</p>\n");
}

static void
put_link (struct hs_writer *writer, const struct hs_page *page,
          struct hs_text url, int label)
{
  if (!url.text)
    return;
  struct hs_text text = hs_page_message (page, label);
  HS_PUT (writer, "<a href=\"");
  hs_put_text (writer, url, HS_ESCAPE_HTML);
  PUT_TAG (writer, "\"", text);
  put_text (writer, page, text);
  HS_PUT (writer, "</a>\n");
}

static void
put_links (struct hs_writer *writer, const struct hs_page *page)
{
  static const struct hs_text same_page = { "", 0, HS_FROM_CALLER_PLAIN };
  bool retry = page->flags & HTTPSTATUS_FLAG_RETRY;
  if (!retry && !page->location.text && !page->home_url.text
      && !page->contact.text)
    return;
  HS_PUT (writer, "<p class=\"links\">\n");
  put_link (writer, page, page->location, HS_MESSAGE_CONTINUE);
  if (retry)
    put_link (writer, page, same_page, HS_MESSAGE_TRY_AGAIN);
  put_link (writer, page, page->home_url, HS_MESSAGE_HOME);
  put_link (writer, page, page->contact, HS_MESSAGE_CONTACT);
  HS_PUT (writer, "</p>\n");
}

/* The description is for those who ask, unless there is no advice.  */
static void
put_description (struct hs_writer *writer, const struct hs_page *page)
{
  struct hs_text text = page->description;
  if (!text.text)
    return;
  struct hs_text summary = hs_page_message (page, HS_MESSAGE_MEANING);
  if (page->advice.text)
    PUT_TAG (writer, "<details>\n<summary", summary);
  else
    PUT_TAG (writer, "<details open>\n<summary", summary);
  put_text (writer, page, summary);
  PUT_TAG (writer, "</summary>\n<p", text);
  for (const char *end; (end = memchr (text.text, '\n', text.length)) != NULL;)
    {
      struct hs_text line = text;
      line.length = (unsigned) (end - text.text);
      put_text (writer, page, line);
      HS_PUT (writer, "<br>\n");
      text.text = end + 1;
      text.length -= line.length + 1;
    }
  put_text (writer, page, text);
  HS_PUT (writer, "</p>\n");
  if (hs_needs_credit (page->language, page->status))
    HS_PUT (writer, "<div>" HS_CREDIT_HTML "</div>\n");
  HS_PUT (writer, "</details>\n");
}

static void
put_reference (struct hs_writer *writer, const struct hs_page *page)
{
  if (!page->request_id.text)
    return;
  struct hs_text text = hs_page_message (page, HS_MESSAGE_REFERENCE);
  struct hs_text before, behind;
  hs_split (text, "{id}", &before, &behind);
  PUT_TAG (writer, "<p class=\"id\"", text);
  put_text (writer, page, before);
  HS_PUT (writer, "<code dir=\"auto\">");
  hs_put_text (writer, page->request_id, HS_ESCAPE_HTML);
  HS_PUT (writer, "</code>");
  put_text (writer, page, behind);
  HS_PUT (writer, "</p>\n");
}

void
hs_put_html (struct hs_writer *writer, const struct hs_page *page)
{
  put_head (writer, page);
  put_heading (writer, page);
  put_advice (writer, page);
  put_retry (writer, page);
  put_detail (writer, page);
  put_links (writer, page);
  put_description (writer, page);
  put_reference (writer, page);
  HS_PUT (writer, "</main>\n</body>\n</html>\n");
}
