/* SPDX-License-Identifier: MIT */
/* selection.h - the statuses that the words of a command line name */

#ifndef SELECTION_H
#define SELECTION_H

#include <stdbool.h>
#include <stddef.h>

#include "command.h"

struct selection
{
  int *statuses; /* in the order of the words; registered or not */
  size_t count;
  size_t size;
};

/* Fills SELECTION with what REQUEST's operands name: a code, a name, a title in
   any language, esri:499 for a vendor's reading, 4xx, 42x and 500-504 for the
   registered codes among them, with --all for vendors', too; "-": the words on
   the lines of standard input.  The exit status; NOT_FOUND: at least one names
   nothing that is known, which is said unless it is an unassigned code.  */
int selection_read (struct selection *selection,
                    const struct request *request);

/* Fills it with the rows of CLASS_, or of all where that is 0: IANA's; IS_ALL:
   vendors', too.  */
void selection_fill (struct selection *selection, int class_, bool is_all);

/* Writes the titles in all languages, one a line.  */
void selection_put_all_languages (const struct selection *selection,
                                  bool is_json);

void selection_free (struct selection *selection);

#endif
