/* SPDX-License-Identifier: MIT */
/* page.c - rows: a page with ten substitutions, and hostile text in one */

#include <glib.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <httpstatus.h>

#include "bench.h"

/* What a caller brings to a page, 60 bytes in all.  */
#define DETAIL "No page /a/b here."
#define REQUEST_ID "7f3a91c2"
#define HOME_URL "https://a.example/"
#define CONTACT "mailto:a@example"

#define HOSTILE 1024
#define SUBSTITUTIONS 10

static struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
static struct httpstatus_page bare_page = HTTPSTATUS_PAGE_INIT;
static struct httpstatus_page hostile_pages[3];
static char hostile[3][HOSTILE + 1];

/* The page as others would make it: a format, and what goes into it.  */
static char whole[HTTPSTATUS_PAGE_SIZE];
static size_t whole_length;
static char format[HTTPSTATUS_PAGE_SIZE];
static const char *arguments[SUBSTITUTIONS];

/* Each thread's own.  */
static _Thread_local char buffer[HTTPSTATUS_PAGE_SIZE + 8 * HOSTILE];

/* Appends to FORMAT what stands in the page up to TEXT, and %s for TEXT.  */
static const char *
substitute (const char *at, const char *text, int n)
{
  const char *found = strstr (at, text);
  if (!found)
    die ("substitution %d, '%s', is not on the page", n, text);
  size_t length = strlen (format);
  snprintf (format + length, sizeof format - length, "%.*s%%s",
            (int) (found - at), at);
  arguments[n] = text;
  return found + strlen (text);
}

static void
fill (char *text, const char *pattern)
{
  size_t length = strlen (pattern);
  for (size_t i = 0; i < HOSTILE; i++)
    text[i] = pattern[i % length];
}

#define ARGUMENTS                                                             \
  arguments[0], arguments[1], arguments[2], arguments[3], arguments[4],       \
      arguments[5], arguments[6], arguments[7], arguments[8], arguments[9]

void
open_page (void)
{
  const struct httpstatus_language *french = httpstatus_language_find ("fr");
  page.status = 404;
  page.language = french;
  bare_page = page;
  page.detail = DETAIL;
  page.request_id = REQUEST_ID;
  page.home_url = HOME_URL;
  page.contact = CONTACT;
  whole_length = httpstatus_page_render (&page, whole, sizeof whole);

  const char *at = whole;
  const char *title = httpstatus_title_in (french, 404);
  at = substitute (at, httpstatus_language_tag (french), 0);
  at = substitute (at, title, 1);
  at = substitute (at, title, 2);
  at = substitute (at, httpstatus_phrase (404), 3);
  at = substitute (at, httpstatus_advice_in (french, 404), 4);
  at = substitute (at, DETAIL, 5);
  at = substitute (at, HOME_URL, 6);
  at = substitute (at, CONTACT, 7);
  at = substitute (at, httpstatus_describe_in (french, 404), 8);
  at = substitute (at, REQUEST_ID, 9);
  strncat (format, at, sizeof format - strlen (format) - 1);
  snprintf (buffer, sizeof buffer, format, ARGUMENTS);
  if (strcmp (buffer, whole) != 0)
    die ("snprintf () does not make the same page");

  fill (hostile[0], "<");
  fill (hostile[1], "\377");
  fill (hostile[2], "<a b='c' \"d\">&\303\251\342\202\001\377");
  for (int i = 0; i < 3; i++)
    {
      hostile_pages[i] = bare_page;
      hostile_pages[i].detail = hostile[i];
    }
}

#define RUN(name, call)                                                       \
  static void run_##name (size_t operations)                                  \
  {                                                                           \
    for (size_t i = 0; i < operations; i++)                                   \
      KEEP (call);                                                            \
  }

RUN (memcpy, memcpy (buffer, whole, whole_length + 1))
RUN (snprintf, snprintf (buffer, sizeof buffer, format, ARGUMENTS))
RUN (ours, httpstatus_page_render (&page, buffer, sizeof buffer))
RUN (bare, httpstatus_page_render (&bare_page, buffer, sizeof buffer))
RUN (headers, httpstatus_page_headers (&page, buffer, sizeof buffer))
RUN (less, httpstatus_page_render (&hostile_pages[0], buffer, sizeof buffer))
RUN (broken, httpstatus_page_render (&hostile_pages[1], buffer, sizeof buffer))
RUN (mixed, httpstatus_page_render (&hostile_pages[2], buffer, sizeof buffer))

static void
run_glib (size_t operations)
{
  for (size_t i = 0; i < operations; i++)
    {
      char *text = g_markup_printf_escaped (format, ARGUMENTS);
      KEEP (text);
      g_free (text);
    }
}

#define PAGE "a page with ten substitutions"
#define DETAIL_PAGE "a page with a hostile detail of 1 KiB in it"
const struct row page_rows[] = {
  { PAGE, "memcpy of the page", NULL, run_memcpy, false },
  { PAGE, "snprintf, nothing escaped", NULL, run_snprintf, false },
  { PAGE, "g_markup_printf_escaped", NULL, run_glib, false },
  { PAGE, "**httpstatus_page_render**", NULL, run_ours, true },
  { PAGE, "**httpstatus_page_headers**", NULL, run_headers, true },
  { DETAIL_PAGE, "without the detail", NULL, run_bare, false },
  { DETAIL_PAGE, "all <", NULL, run_less, false },
  { DETAIL_PAGE, "no UTF-8", NULL, run_broken, false },
  { DETAIL_PAGE, "mixed", NULL, run_mixed, false },
};
const size_t page_row_count = sizeof page_rows / sizeof *page_rows;
