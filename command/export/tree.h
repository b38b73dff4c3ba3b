/* SPDX-License-Identifier: MIT */
/* tree.h - a directory that is written whole or not at all */

#ifndef TREE_H
#define TREE_H

#include <stdbool.h>
#include <stddef.h>

struct tree;

struct tree *tree_new (void);

/* Adds the file NAME, "fr/404.html", with LENGTH bytes, which are copied; a
   NAME that is there already is an error of the program.  */
void tree_add (struct tree *tree, const char *name, const char *bytes,
               size_t length);

/* The same with a string; which is freed.  */
void tree_add_string (struct tree *tree, const char *name, char *string);

/* Puts the files of TREE into the place of DIRECTORY at once: a reader sees the
   former ones or the new ones.  Those that an earlier call wrote and TREE does
   not have are gone then; those of other people stay, and are an error unless
   IS_FORCED.  The exit status; if it is not FOUND, it was said why, and
   DIRECTORY is as it was.  */
int tree_write (struct tree *tree, const char *directory, bool is_forced);

/* DIRECTORY could not be written: ERROR, an errno, says why.  */
void tree_complain (const char *directory, int error);

void tree_free (struct tree *tree);

#endif
