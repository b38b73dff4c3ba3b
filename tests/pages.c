/* SPDX-License-Identifier: MIT */
/* pages.c - writes pages for checks from outside

   pages DIRECTORY writes there LANGUAGE-CODE.FORMAT for every language, code
   and format, with every field set, and CASE-LANGUAGE.html.headers, the headers
   of the golden pages; below injection/, N.input, what a hostile caller brings,
   and N-FIELD.FORMAT, a page with it in a field, and benign-FIELD.html.  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <httpstatus.h>

#include "page-cases.h"

static const char *const injections[] = {
#define ROW(text) text,
#include "injection-rows.h"
#undef ROW
};
#define INJECTIONS (sizeof injections / sizeof *injections)

static const char *directory;

static void
write_file (const char *name, const char *text, size_t length)
{
  char path[4096];
  snprintf (path, sizeof path, "%s/%s", directory, name);
  FILE *file = fopen (path, "wb");
  if (!file || fwrite (text, 1, length, file) != length || fclose (file))
    {
      perror (path);
      exit (1);
    }
}

static void
write_page (const struct httpstatus_page *page, const char *name)
{
  static char text[1 << 16];
  char file[256];
  size_t length = httpstatus_page_render (page, text, sizeof text);
  snprintf (file, sizeof file, "%s.%s", name, page_endings[page->format]);
  if (length)
    write_file (file, text, length);
}

static void
write_all (const struct httpstatus_language *language)
{
  char name[256];
  for (int status = 0; (status = httpstatus_next_any (status));)
    for (int format = 0; format < 3; format++)
      {
        struct httpstatus_page page = page_cases[1].page;
        page.status = status;
        page.language = language;
        page.format = format;
        page.location = "/new?a=b&c=d";
        snprintf (name, sizeof name, "%s-%d",
                  httpstatus_language_tag (language),
                  httpstatus_code (status));
        write_page (&page, name);
      }
}

static void
write_headers (const struct httpstatus_language *language)
{
  for (size_t i = 0; i < PAGE_CASES; i++)
    {
      char text[2048], name[256];
      struct httpstatus_page page = page_cases[i].page;
      page.language = language;
      size_t length = httpstatus_page_headers (&page, text, sizeof text);
      snprintf (name, sizeof name, "%s-%s.html.headers", page_cases[i].name,
                httpstatus_language_tag (language));
      write_file (name, text, length);
    }
}

/* One hostile text in each field in turn.  */
static void
write_fields (const char *text, const char *prefix)
{
  static const char *const fields[]
      = { "title", "advice", "detail", "request_id", "home_url" };
  for (int field = 0; field < 5; field++)
    for (int format = 0; format < 2; format++)
      {
        char name[256];
        char url[1024];
        struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
        page.status = 503;
        page.format = format;
        snprintf (url, sizeof url, "/%s", text);
        *(field == 0   ? &page.title
          : field == 1 ? &page.advice
          : field == 2 ? &page.detail
          : field == 3 ? &page.request_id
                       : &page.home_url)
            = field == 4 ? url : text;
        snprintf (name, sizeof name, "injection/%s-%s", prefix, fields[field]);
        write_page (&page, name);
      }
}

int
main (int argc, char **argv)
{
  if (argc != 2)
    {
      fputs ("usage: pages DIRECTORY\n", stderr);
      return 2;
    }
  directory = argv[1];
  const struct httpstatus_language *language = NULL;
  while ((language = httpstatus_language_next (language)))
    {
      write_all (language);
      write_headers (language);
    }
  write_fields ("benign", "benign");
  for (size_t i = 0; i < INJECTIONS; i++)
    {
      char name[64];
      snprintf (name, sizeof name, "injection/%zu.input", i);
      write_file (name, injections[i], strlen (injections[i]));
      snprintf (name, sizeof name, "%zu", i);
      write_fields (injections[i], name);
    }
  return 0;
}
