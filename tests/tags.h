/* SPDX-License-Identifier: MIT */
/* tags.h - lists of language tags, for the tests of negotiation */

#ifndef TAGS_H
#define TAGS_H

#include "testing.h"

#define MAX_TAGS 200

struct tags
{
  char text[4096];
  const char *items[MAX_TAGS];
  size_t count;
};

/* The tags that TEXT has between spaces.  */
static inline void
split (struct tags *tags, const char *text)
{
  tags->count = 0;
  ck_assert (strlen (text) < sizeof tags->text);
  strcpy (tags->text, text);
  for (char *p = strtok (tags->text, " "); p; p = strtok (NULL, " "))
    {
      ck_assert (tags->count < MAX_TAGS);
      tags->items[tags->count++] = p;
    }
}

/* The tag at INDEX, which may be -1.  */
static inline const char *
name (const struct tags *tags, int index)
{
  return index < 0 ? "(none)" : tags->items[index];
}

#endif
