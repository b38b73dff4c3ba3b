/* SPDX-License-Identifier: MIT */
/* field.c - the header fields that all pages of a format have

   They are what the library says that belongs to a page.  */

#include <config.h>

#include "field.h"

#include <stdlib.h>
#include <string.h>

#include "format.h"
#include "pages.h"

static bool
is_wanted (const struct export *export, int format, const char *name)
{
  static const char *const others[]
      = { "Content-Type", "Content-Language", "Vary" };
  if (word_index (name, others, sizeof others / sizeof *others) >= 0)
    return false;
  return !export->template || format != HTTPSTATUS_FORMAT_HTML
         || strcmp (name, "Content-Security-Policy");
}

void
export_fields_find (struct export_fields *fields, const struct export *export,
                    int format)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  page.status = HTTPSTATUS_NOT_FOUND;
  page.format = format;
  size_t length = httpstatus_page_headers (&page, NULL, 0);
  *fields = (struct export_fields){ .extension = export_extension (format),
                                    .type = httpstatus_format_type (format),
                                    .lines = allocate (length + 1, 1) };
  httpstatus_page_headers (&page, fields->lines, length + 1);
  for (char *line = fields->lines, *end; (end = strchr (line, '\r')) != NULL;
       line = end + 2)
    {
      *end = '\0';
      char *value = line + strcspn (line, ":");
      if (*value)
        *value++ = '\0';
      if (is_wanted (export, format, line)
          && fields->count < EXPORT_FIELDS_AT_MOST)
        fields->rows[fields->count++]
            = (struct export_field){ line, value + strspn (value, " ") };
    }
}

void
export_fields_free (struct export_fields *fields)
{
  free (fields->lines);
}
