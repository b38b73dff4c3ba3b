/* SPDX-License-Identifier: MIT */
/* names.c - a list of the names of files */

#include <config.h>

#include "names.h"

#include <stdlib.h>
#include <string.h>

#include "format.h"

void
names_add (struct names *names, char *name)
{
  if (names->count == names->size)
    {
      size_t size = 2 * names->size + 64;
      char **grown = allocate (size, sizeof *grown);
      if (names->count)
        memcpy (grown, names->names, names->count * sizeof *grown);
      free (names->names);
      names->names = grown;
      names->size = size;
    }
  names->names[names->count++] = name;
}

bool
names_has (const struct names *names, const char *name)
{
  for (size_t i = 0; i < names->count; i++)
    if (!strcmp (names->names[i], name))
      return true;
  return false;
}

bool
names_has_below (const struct names *names, const char *name)
{
  size_t length = strlen (name);
  for (size_t i = 0; i < names->count; i++)
    if (!strncmp (names->names[i], name, length)
        && names->names[i][length] == '/')
      return true;
  return false;
}

void
names_free (struct names *names)
{
  for (size_t i = 0; i < names->count; i++)
    free (names->names[i]);
  free (names->names);
  *names = (struct names){ NULL, 0, 0 };
}
