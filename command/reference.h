/* SPDX-License-Identifier: MIT */
/* reference.h - the texts of the reference page round those of the codes

   Keys, to be looked up with text () or text_in ().  */

#ifndef REFERENCE_H
#define REFERENCE_H

/* By HTTPSTATUS_CLASS_*.  */
struct reference_class
{
  const char *entry; /* in the list of classes */
  const char *heading;
};
extern const struct reference_class reference_classes[];

enum
{
  REFERENCE_TITLE,
  REFERENCE_INTRODUCTION,
  REFERENCE_SEE_ALSO,
  REFERENCE_WIKIPEDIA,
  REFERENCE_WIKIPEDIA_URL,
  REFERENCE_REGISTRY
};
extern const char *const reference_texts[];

#define REFERENCE_REGISTRY_URL                                                \
  "https://www.iana.org/assignments/http-status-codes/"                       \
  "http-status-codes.xhtml"

#endif
