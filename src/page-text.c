/* SPDX-License-Identifier: MIT */
/* page-text.c - pages without markup: problem+json and text */

#include "page.h"

#include <stdbool.h>

#include "credit.h"
#include "status.h"

/* Writes a member of an object, and the comma behind it.  */
static void
put_member (struct hs_writer *writer, const char *name, struct hs_text text)
{
  if (!text.text)
    return;
  HS_PUT (writer, "\"");
  hs_put_string (writer, name);
  HS_PUT (writer, "\":\"");
  hs_put_text (writer, text, HS_ESCAPE_JSON);
  HS_PUT (writer, "\",");
}

/* RFC 9457, Section 3.1.  Without a type it is about:blank, whose title may be
   in the reader's language (Section 4.2.1).  */
void
hs_put_problem (struct hs_writer *writer, const struct hs_page *page)
{
  HS_PUT (writer, "{");
  put_member (writer, "type", page->type);
  put_member (writer, "title", page->title);
  HS_PUT (writer, "\"status\":");
  hs_put_text (writer, page->code, HS_ESCAPE_JSON);
  HS_PUT (writer, ",");
  put_member (writer, "detail", page->detail);
  put_member (writer, "instance", page->instance);
  put_member (writer, "request_id", page->request_id);
  HS_PUT (writer, "\"language\":\"");
  hs_put (writer, page->tag.text, page->tag.length);
  HS_PUT (writer, "\"}\n");
}

/* Writes U+2066 before and U+2069 behind what runs from left to right whatever
   is around it.  In a page from left to right nothing is needed.  */
static void
put_isolate (struct hs_writer *writer, const struct hs_page *page, bool begins)
{
  if (page->is_rtl && begins)
    HS_PUT (writer, "\342\201\246");
  else if (page->is_rtl)
    HS_PUT (writer, "\342\201\251");
}

static void
put_paragraph (struct hs_writer *writer, struct hs_text text)
{
  if (!text.text)
    return;
  HS_PUT (writer, "\n");
  hs_put_text (writer, text, HS_ESCAPE_TEXT);
  HS_PUT (writer, "\n");
}

/* RFC 3986, Appendix C, for the angle brackets.  */
static void
put_url (struct hs_writer *writer, const struct hs_page *page, int label,
         struct hs_text url)
{
  if (!url.text)
    return;
  HS_PUT (writer, "\n");
  hs_put_text (writer, hs_page_message (page, label), HS_ESCAPE_TEXT);
  HS_PUT (writer, " ");
  put_isolate (writer, page, true);
  HS_PUT (writer, "<");
  hs_put_text (writer, url, HS_ESCAPE_TEXT);
  HS_PUT (writer, ">");
  put_isolate (writer, page, false);
  HS_PUT (writer, "\n");
}

static void
put_retry (struct hs_writer *writer, const struct hs_page *page)
{
  if (!page->retry.text)
    return;
  struct hs_text before, behind;
  int found = hs_split (page->retry, "{count}", &before, &behind);
  HS_PUT (writer, "\n");
  hs_put_text (writer, before, HS_ESCAPE_TEXT);
  if (found)
    hs_put_number (writer, page->count);
  hs_put_text (writer, behind, HS_ESCAPE_TEXT);
  HS_PUT (writer, "\n");
}

static void
put_reference (struct hs_writer *writer, const struct hs_page *page)
{
  if (!page->request_id.text)
    return;
  struct hs_text before, behind;
  hs_split (hs_page_message (page, HS_MESSAGE_REFERENCE), "{id}", &before,
            &behind);
  HS_PUT (writer, "\n");
  hs_put_text (writer, before, HS_ESCAPE_TEXT);
  put_isolate (writer, page, true);
  hs_put_text (writer, page->request_id, HS_ESCAPE_TEXT);
  put_isolate (writer, page, false);
  hs_put_text (writer, behind, HS_ESCAPE_TEXT);
  HS_PUT (writer, "\n");
}

void
hs_put_plain (struct hs_writer *writer, const struct hs_page *page)
{
  hs_put_text (writer, page->title, HS_ESCAPE_TEXT);
  HS_PUT (writer, " ");
  put_isolate (writer, page, true);
  HS_PUT (writer, "(");
  hs_put_text (writer, page->code, HS_ESCAPE_TEXT);
  HS_PUT (writer, " ");
  hs_put_string (writer, httpstatus_phrase (page->status));
  HS_PUT (writer, ")");
  put_isolate (writer, page, false);
  HS_PUT (writer, "\n");
  put_paragraph (writer, page->advice);
  put_retry (writer, page);
  put_paragraph (writer, page->detail);
  put_url (writer, page, HS_MESSAGE_CONTINUE, page->location);
  put_url (writer, page, HS_MESSAGE_HOME, page->home_url);
  put_url (writer, page, HS_MESSAGE_CONTACT, page->contact);
  put_paragraph (writer, page->description);
  if (page->description.text && hs_needs_credit (page->language, page->status))
    HS_PUT (writer, "\n" HS_CREDIT_TEXT "\n");
  put_reference (writer, page);
}
