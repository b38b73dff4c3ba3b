/* SPDX-License-Identifier: MIT */
#include <httpstatus.h>
#include <stdio.h>
#include <stdlib.h>

int
main (void)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  char fields[1024], body[HTTPSTATUS_PAGE_SIZE];
  page.status = httpstatus_parse (getenv ("REDIRECT_STATUS"), HTTPSTATUS_NUL);
  if (!page.status)
    page.status = HTTPSTATUS_NOT_FOUND;
  page.format = httpstatus_format_negotiate (
      getenv ("HTTP_ACCEPT"), HTTPSTATUS_NUL, HTTPSTATUS_FORMAT_HTML);
  page.language = httpstatus_language_negotiate (
      getenv ("HTTP_ACCEPT_LANGUAGE"), HTTPSTATUS_NUL);
  httpstatus_page_render (&page, body, sizeof body);
  httpstatus_page_headers (&page, fields, sizeof fields);
  printf ("Status: %d %s\r\n%s\r\n%s", httpstatus_code (page.status),
          httpstatus_phrase (page.status), fields, body);
}
