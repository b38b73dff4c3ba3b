/* SPDX-License-Identifier: MIT */
/* lines.h - the lines of standard input */

#ifndef LINES_H
#define LINES_H

#include <stdbool.h>
#include <stddef.h>

enum
{
  LINE_SIZE = 256 /* what is longer names nothing */
};

struct lines
{
  char *buffer;
  size_t at, end;
  size_t number; /* of the line, from 1 */
  size_t length; /* of the line, without its end; at most LINE_SIZE */
  char line[LINE_SIZE + 1];
};

void lines_begin (struct lines *lines);

/* Reads the next line into LINES, its first LINE_SIZE bytes, NUL-terminated;
   false: there is none, or standard input cannot be read, which is said.  */
bool lines_next (struct lines *lines);

/* What went wrong: FOUND, or an exit status.  */
int lines_end (struct lines *lines);

#endif
