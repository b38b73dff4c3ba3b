/* TEMPORARY */
#include "negotiate.h"
#include <string.h>
const struct httpstatus_language *hs_language_find (const char *name, size_t length)
{
  for (const struct httpstatus_language *l = httpstatus_language_next (0); l; l = httpstatus_language_next (l))
    if (length >= 2 && !strncmp (httpstatus_language_tag (l), name, 2)) return l;
  return 0;
}
const struct httpstatus_language *httpstatus_language_find (const char *name) { return name ? hs_language_find (name, strlen (name)) : 0; }
