/* SPDX-License-Identifier: MIT */
/* lines.c - the lines of standard input */

#include <config.h>

#include "lines.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "charset.h"
#include "command.h"
#include "complaint.h"
#include "text.h"

enum
{
  BUFFER_SIZE = 1 << 16
};

void
lines_begin (struct lines *lines)
{
  *lines = (struct lines){ .buffer = allocate (BUFFER_SIZE, 1) };
}

/* Reads more; false: there is no more.  errno is 0 at the end.  */
static bool
fill (struct lines *lines)
{
  ssize_t got;
  do
    {
      errno = 0;
      got = read (STDIN_FILENO, lines->buffer, BUFFER_SIZE);
    }
  while (got < 0 && errno == EINTR);
  lines->at = 0;
  lines->end = got > 0 ? (size_t) got : 0;
  return got > 0;
}

bool
lines_next (struct lines *lines)
{
  size_t length = 0;
  bool is_there = false;
  const char *newline = NULL;
  while (!newline && (lines->at < lines->end || fill (lines)))
    {
      const char *begin = lines->buffer + lines->at;
      size_t left = lines->end - lines->at;
      newline = memchr (begin, '\n', left);
      size_t part = newline ? (size_t) (newline - begin) : left;
      size_t room = LINE_SIZE - length;
      memcpy (lines->line + length, begin, part < room ? part : room);
      length += part < room ? part : room;
      lines->at += part + (newline != NULL);
      is_there = true;
    }
  if (length && lines->line[length - 1] == '\r')
    length--;
  lines->line[length] = '\0';
  lines->length = length;
  lines->number += is_there;
  return is_there;
}

int
lines_end (struct lines *lines)
{
  int error = errno;
  free (lines->buffer);
  if (!error)
    return FOUND;
  char *reason = charset_visible (strerror (error));
  /* TRANSLATORS: error message; %s is the system's reason. */
  complain (_ ("Standard input cannot be read: %s."), reason);
  free (reason);
  return NOT_WRITTEN;
}
