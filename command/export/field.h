/* SPDX-License-Identifier: MIT */
/* field.h - the header fields that all pages of a format have */

#ifndef EXPORT_FIELD_H
#define EXPORT_FIELD_H

#include "export.h"

enum
{
  EXPORT_FIELDS_AT_MOST = 8
};

struct export_field
{
  const char *name;
  const char *value; /* without double quotation marks */
};

struct export_fields
{
  const char *extension; /* of the files, "html" */
  const char *type;      /* Content-Type */
  char *lines;
  struct export_field rows[EXPORT_FIELDS_AT_MOST];
  size_t count;
};

/* Those of a page in FORMAT; the rows are all but Content-Type, Content-Language
   and Vary.  A
   page in the template has no Content-Security-Policy: what styles and pictures
   it has is its author's business.  */
void export_fields_find (struct export_fields *fields,
                         const struct export *export, int format);
void export_fields_free (struct export_fields *fields);

#endif
