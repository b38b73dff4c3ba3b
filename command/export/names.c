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
  names->names = make_room (names->names, &names->size, names->count,
                            sizeof *names->names);
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
