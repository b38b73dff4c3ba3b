/* SPDX-License-Identifier: MIT */
/* pages.c - the pages that are exported, the same for all servers */

#include <config.h>

#include "pages.h"

#include <stdlib.h>

#include "format.h"
#include "shared-page.h"

const char *
export_extension (int format)
{
  static const char *const extensions[] = {
    [HTTPSTATUS_FORMAT_HTML] = "html",
    [HTTPSTATUS_FORMAT_PROBLEM_JSON] = "json",
    [HTTPSTATUS_FORMAT_TEXT] = "txt",
  };
  return extensions[format];
}

char *
export_page (const struct export *export,
             const struct httpstatus_language *language, int status,
             int format_, size_t *length)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  char *body;
  page.status = status;
  page.format = format_;
  page.language = language;
  if (export->template && format_ == HTTPSTATUS_FORMAT_HTML)
    {
      body = template_render (export->template, &page, length);
      return body ? body : allocate ((size_t) -1, 1); /* ends */
    }
  *length = httpstatus_page_render (&page, NULL, 0);
  body = allocate (*length + 1, 1);
  httpstatus_page_render (&page, body, *length + 1);
  return body;
}

void
export_add_pages (const struct export *export, struct tree *tree)
{
  for (size_t l = 0; l < export->offer.count; l++)
    for (size_t s = 0; s < export->status_count; s++)
      for (size_t f = 0; f < export->format_count; f++)
        {
          size_t length;
          int status = export->statuses[s];
          char *body = export_page (export, export->offer.languages[l], status,
                                    export->formats[f], &length);
          char *name = format ("%s/%d.%s", export->offer.tags[l],
                               httpstatus_code (status),
                               export_extension (export->formats[f]));
          tree_add (tree, name, body, length);
          free (name);
          free (body);
        }
}

void
export_add_shared_page (const struct export *export, struct tree *tree,
                        int status)
{
  size_t length;
  char *body = shared_page_render (&export->offer, status, &length);
  char *name = format ("%d.html", httpstatus_code (status));
  tree_add (tree, name, body, length);
  free (name);
  free (body);
}
