/* SPDX-License-Identifier: MIT */
/* block.h - build tool: texts one behind the other, as C */

#ifndef BLOCK_H
#define BLOCK_H

#include <stdbool.h>

#include "mo.h"

/* A text that stands there already is not stored again.  */
struct block
{
  size_t count;
  struct mo_text *text; /* null: not stored */
  size_t *offset;       /* 0: not stored */
  bool *is_new;
};

/* Zeroed memory; exits where there is none.  */
void *allocate (size_t count, size_t size);

/* COUNT texts behind BEGIN bytes of something else.  */
struct block lay_out (struct mo_text *texts, size_t count, size_t begin);

/* Prints the members of a struct for the texts, and their values.  */
void print_members (const struct block *block);
void print_values (const struct block *block);

/* Prints an initializer of offsets; or of entries, as the library's catalogs
   have them: both the offset of a text and its length, so that a page need not
   look for the end; of a plural message that of the first form.  FILE: for the
   message if a text is too long.  */
void print_offsets (const struct block *block);
void print_entries (const struct block *block, const char *file);

#endif
