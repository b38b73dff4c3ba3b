/* SPDX-License-Identifier: MIT */
/* page.h - private: a page as its formats see it */

#ifndef HS_PAGE_H
#define HS_PAGE_H

#include <httpstatus.h>

#include "escape.h"

/* Where a text comes from.  */
enum
{
  HS_FROM_CATALOG, /* proven by mkcatalog: no markup, no quotes, no controls
                      but line breaks */
  HS_FROM_ENGLISH, /* likewise, where the page's language lacks it */
  HS_FROM_CALLER,  /* to be escaped */
  HS_FROM_CALLER_PLAIN /* nothing in it has to be escaped */
};

/* Small enough to be passed in registers.  */
struct hs_text
{
  const char *text; /* null: none */
  unsigned length;  /* 0 for what is to be escaped */
  int from;
};

struct hs_page
{
  const struct httpstatus_language *language;
  struct hs_text tag; /* the language's */
  int is_rtl;
  int format;
  int status;
  unsigned flags;
  struct hs_text code; /* its digits */
  char digits[8];

  /* What is on it: the caller's or a catalog's.  */
  struct hs_text title;
  struct hs_text advice;
  struct hs_text description;
  struct hs_text retry; /* {count} stands in it */
  unsigned long count;

  /* The caller's.  */
  struct hs_text detail;
  struct hs_text type;
  struct hs_text instance;
  struct hs_text request_id;
  struct hs_text location;
  struct hs_text home_url;
  struct hs_text contact;
  struct hs_text stylesheet_url;
  const char *detail_language;
  unsigned retry_after;
};

/* MESSAGE in PAGE's language.  */
struct hs_text hs_page_message (const struct hs_page *page, int message);

/* What stands before and behind NAME, its only placeholder, in TEXT.  False,
   and all of it before, if it is not there.  */
static inline int
hs_split (struct hs_text text, const char *name, struct hs_text *before,
          struct hs_text *behind)
{
  const char *at = memchr (text.text, '{', text.length);
  unsigned length = at ? (unsigned) (at - text.text) : text.length;
  unsigned skipped = at ? length + (unsigned) strlen (name) : length;
  *before = (struct hs_text){ text.text, length, text.from };
  *behind = (struct hs_text){ text.text + skipped, text.length - skipped,
                              text.from };
  return at != NULL;
}

/* Writes TEXT for where ESCAPE says it stands.  */
static inline void
hs_put_text (struct hs_writer *writer, struct hs_text text, int escape)
{
  if (text.from == HS_FROM_CALLER)
    hs_put_escaped (writer, text.text, escape);
  else
    hs_put (writer, text.text, text.length);
}

/* Writes PAGE in a format.  */
void hs_put_html (struct hs_writer *writer, const struct hs_page *page);
void hs_put_plain (struct hs_writer *writer, const struct hs_page *page);
void hs_put_problem (struct hs_writer *writer, const struct hs_page *page);

#endif
