/* SPDX-License-Identifier: MIT */
/* page.c - what a server sends with a status: what is on it, and headers */

#include "page.h"

#include <limits.h>
#include <stdbool.h>
#include <string.h>

#include "catalog.h"
#include <page-style.h>
#include "status.h"
#include "url.h"

/* A field added at the end must not fall into padding that an older program
   has left unset.  */
_Static_assert(sizeof (struct httpstatus_page)
                   == offsetof (struct httpstatus_page, hide_description)
                          + sizeof (int),
               "struct httpstatus_page has no padding at its end");

static const struct hs_text none = { NULL, 0, HS_FROM_CATALOG };

static struct hs_text
callers (const char *text)
{
  return text && *text ? (struct hs_text){ text, 0, HS_FROM_CALLER } : none;
}

/* URL, unless it is none of KIND, HS_URL_*.  */
static struct hs_text
callers_url (const char *url, int kind)
{
  if (!url)
    return none;
  struct hs_url found = hs_url (url, kind);
  if (!found.length)
    return none;
  if (found.is_plain && found.length <= UINT_MAX)
    return (struct hs_text){ url, (unsigned) found.length,
                             HS_FROM_CALLER_PLAIN };
  return (struct hs_text){ url, 0, HS_FROM_CALLER };
}

/* TAG, or null if it does not have the form of one: RFC 4647, Section 2.1.  */
static const char *
tag_or_null (const char *tag)
{
  size_t part = 0;
  bool digits = false;
  for (const char *p = tag; p; p++)
    {
      char c = *p;
      if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
          || (c >= '0' && c <= '9' && digits))
        part++;
      else if ((c == '-' || !c) && part >= 1 && part <= 8)
        {
          if (!c)
            return p - tag < 64 ? tag : NULL;
          part = 0;
          digits = true;
        }
      else
        return NULL;
    }
  return NULL;
}

static struct hs_text
library_text (struct hs_found found)
{
  return (struct hs_text){ found.length ? found.text : NULL, found.length,
                           found.is_its_own ? HS_FROM_CATALOG
                                            : HS_FROM_ENGLISH };
}

struct hs_text
hs_page_message (const struct hs_page *page, int message)
{
  return library_text (hs_catalog_find (page->language, message));
}

/* Puts the sentence about Retry-After on PAGE.  */
static void
open_retry (struct hs_page *page)
{
  unsigned long seconds = page->retry_after;
  /* Rounded up: who comes too early is sent away again.  */
  unsigned long minutes = seconds / 60 + (seconds % 60 != 0);
  unsigned long hours = minutes / 60 + (minutes % 60 != 0);
  int message = HS_MESSAGE_RETRY_HOURS;
  page->count = hours;
  if (seconds < 60)
    {
      message = HS_MESSAGE_RETRY_SECONDS;
      page->count = seconds;
    }
  else if (minutes < 120 && minutes != 60)
    {
      message = HS_MESSAGE_RETRY_MINUTES;
      page->count = minutes;
    }
  page->retry = library_text (
      hs_catalog_plural (page->language, message, page->count));
}

static void
open_code (struct hs_page *page)
{
  char *end = page->digits + sizeof page->digits;
  char *p = end;
  int code = httpstatus_code (page->status);
  do
    *--p = (char) ('0' + code % 10);
  while (code /= 10);
  page->code = (struct hs_text){ p, (unsigned) (end - p), HS_FROM_CATALOG };
}

/* Makes PAGE of what the caller has SET; false: a response with that status
   has no body (RFC 9110, Section 6.4.1, and Section 15.3.6 for 205).  */
static bool
open_page (struct hs_page *page, const struct httpstatus_page *set)
{
  struct httpstatus_page own;
  if (!set || set->size < sizeof own)
    {
      own = (struct httpstatus_page) HTTPSTATUS_PAGE_INIT;
      if (set)
        memcpy (&own, set, set->size);
      set = &own;
    }

  int class_ = httpstatus_class_of (set->status);
  page->flags = httpstatus_flags (set->status);
  if (class_ == HTTPSTATUS_CLASS_INFORMATIONAL
      || (page->flags & HTTPSTATUS_FLAG_NO_BODY))
    return false;
  page->language = set->language;
  const char *tag = httpstatus_language_tag (set->language);
  page->tag = (struct hs_text){ tag, 0, HS_FROM_CATALOG };
  while (tag[page->tag.length])
    page->tag.length++;
  page->is_rtl = httpstatus_language_is_rtl (set->language);
  page->format = set->format;
  page->status = set->status;
  open_code (page);

  int row = hs_row (set->status);
  page->title = callers (set->title);
  if (!page->title.text)
    page->title = hs_page_message (page, HS_MESSAGE (row, HS_TITLE));
  page->advice = set->advice
                     ? callers (set->advice)
                     : hs_page_message (page, HS_MESSAGE (row, HS_ADVICE));
  page->description
      = set->hide_description
            ? none
            : hs_page_message (page, HS_MESSAGE (row, HS_DESCRIPTION));
  page->retry_after = set->retry_after;
  page->retry = none;
  if (set->retry_after)
    open_retry (page);

  page->detail = callers (set->detail);
  page->detail_language = tag_or_null (set->detail_language);
  page->type = callers_url (set->type, HS_URL_NAME);
  page->instance = callers_url (set->instance, HS_URL_NAME);
  page->request_id = callers (set->request_id);
  page->location = class_ == HTTPSTATUS_CLASS_REDIRECTION
                       ? callers_url (set->location, HS_URL_LINK)
                       : none;
  page->home_url = callers_url (set->home_url, HS_URL_LINK);
  page->contact = callers_url (set->contact, HS_URL_LINK);
  page->stylesheet_url = callers_url (set->stylesheet_url, HS_URL_LINK);
  if (hs_url_origin (page->stylesheet_url.text) < 0)
    page->stylesheet_url = none;
  return true;
}

size_t
httpstatus_page_render (const struct httpstatus_page *page, char *buf,
                        size_t size)
{
  struct hs_writer writer;
  struct hs_page open;
  hs_begin (&writer, buf, size);
  if (open_page (&open, page))
    switch (open.format)
      {
      case HTTPSTATUS_FORMAT_PROBLEM_JSON:
        hs_put_problem (&writer, &open);
        break;
      case HTTPSTATUS_FORMAT_TEXT:
        hs_put_plain (&writer, &open);
        break;
      default:
        hs_put_html (&writer, &open);
      }
  return hs_finish (&writer);
}

/* The policy: nothing, but the page's style and what the caller's names.
   Framing is left to the site: there is nothing on the page to be clicked by
   mistake, and a frame's error is better read than hidden.  */
static void
put_policy (struct hs_writer *writer, const struct hs_page *page)
{
  HS_PUT (writer, "Content-Security-Policy: default-src 'none'");
  if (page->format != HTTPSTATUS_FORMAT_PROBLEM_JSON
      && page->format != HTTPSTATUS_FORMAT_TEXT)
    {
      HS_PUT (writer, "; style-src '" STYLE_HASH "'");
      int origin = hs_url_origin (page->stylesheet_url.text);
      if (origin == 0)
        HS_PUT (writer, " 'self'");
      else if (origin > 0)
        {
          HS_PUT (writer, " ");
          hs_put (writer, page->stylesheet_url.text, (size_t) origin);
        }
    }
  HS_PUT (writer, "; base-uri 'none'; form-action 'none'\r\n");
}

size_t
httpstatus_page_headers (const struct httpstatus_page *page, char *buf,
                         size_t size)
{
  struct hs_writer writer;
  struct hs_page open;
  hs_begin (&writer, buf, size);
  if (open_page (&open, page))
    {
      HS_PUT (&writer, "Content-Type: ");
      hs_put_string (&writer, httpstatus_format_type (open.format));
      HS_PUT (&writer, "\r\nContent-Language: ");
      hs_put (&writer, open.tag.text, open.tag.length);
      HS_PUT (&writer, "\r\nVary: Accept, Accept-Language\r\n"
                       "Cache-Control: no-store\r\n"
                       "X-Content-Type-Options: nosniff\r\n");
      put_policy (&writer, &open);
      if (open.retry_after)
        {
          HS_PUT (&writer, "Retry-After: ");
          hs_put_number (&writer, open.retry_after);
          HS_PUT (&writer, "\r\n");
        }
    }
  return hs_finish (&writer);
}
