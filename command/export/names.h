/* SPDX-License-Identifier: MIT */
/* names.h - a list of the names of files */

#ifndef NAMES_H
#define NAMES_H

#include <stdbool.h>
#include <stddef.h>

/* Begins as all zeros.  */
struct names
{
  char **names;
  size_t count;
  size_t size;
};

/* Adds NAME, which becomes the list's.  */
void names_add (struct names *names, char *name);

bool names_has (const struct names *names, const char *name);

/* Whether one of NAMES is in the directory NAME, at any depth.  */
bool names_has_below (const struct names *names, const char *name);

void names_free (struct names *names);

#endif
