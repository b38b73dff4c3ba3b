/* SPDX-License-Identifier: MIT */
/* page-cases.h - the pages under tests/data, one with little on it and two
   with everything: what the golden test and the browser see */

#ifndef PAGE_CASES_H
#define PAGE_CASES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <httpstatus.h>

static const struct page_case
{
  const char *name;
  struct httpstatus_page page; /* without language and format */
} page_cases[] = {
  { "404", { .size = sizeof (struct httpstatus_page), .status = 404 } },
  { "503",
    { .size = sizeof (struct httpstatus_page),
      .status = 503,
      .detail = "The backend app-3 did not answer: <timeout> after 30 s.",
      .detail_language = "en",
      .type = "https://example.org/problems/maintenance",
      .instance = "/reports/2026?page=2&sort=name",
      .request_id = "7f3a91c2-44d0",
      .home_url = "https://example.org/?a=1&b=2",
      .contact = "mailto:help@example.org",
      .retry_after = 5400 } },
  { "302",
    { .size = sizeof (struct httpstatus_page),
      .status = 302,
      .location = "https://example.org/new",
      .stylesheet_url = "/style.css" } },
};

#define PAGE_CASES (sizeof page_cases / sizeof *page_cases)

static const char *const page_endings[] = {
  [HTTPSTATUS_FORMAT_HTML] = "html",
  [HTTPSTATUS_FORMAT_PROBLEM_JSON] = "json",
  [HTTPSTATUS_FORMAT_TEXT] = "txt",
};

#endif
