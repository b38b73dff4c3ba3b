/* SPDX-License-Identifier: MIT */
/* file.h - files that are read whole */

#ifndef FILE_H
#define FILE_H

#include <stddef.h>

/* The first MOST bytes of FILE, NUL-terminated, to be freed, and how many there
   are; NULL: said why not.  */
char *file_read (const char *file, size_t most, size_t *length);

/* FILE cannot be read: ERROR, an errno, says why.  */
void file_complain (const char *file, int error);

#endif
