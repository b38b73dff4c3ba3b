/* SPDX-License-Identifier: MIT */
/* format.c - strings that are put together */

#include <config.h>

#include "format.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

static void
out_of_memory (void)
{
  /* Too late for anything that might allocate.  */
  fputs ("httpstatus: out of memory\n", stderr);
  exit (NOT_WRITTEN);
}

void *
allocate (size_t count, size_t size)
{
  void *memory = calloc (count ? count : 1, size);
  if (!memory)
    out_of_memory ();
  return memory;
}

void *
make_room (void *items, size_t *room, size_t count, size_t size)
{
  if (count < *room)
    return items;
  size_t larger = 2 * *room + 64;
  void *grown
      = larger <= SIZE_MAX / size ? realloc (items, larger * size) : NULL;
  if (!grown)
    out_of_memory ();
  *room = larger;
  return grown;
}

char *
format_arguments (const char *pattern, va_list arguments)
{
  va_list again;
  va_copy (again, arguments);
  int length = vsnprintf (NULL, 0, pattern, again);
  va_end (again);
  if (length < 0)
    out_of_memory ();
  char *string = allocate ((size_t) length + 1, 1);
  vsnprintf (string, (size_t) length + 1, pattern, arguments);
  return string;
}

char *
format (const char *pattern, ...)
{
  va_list arguments;
  va_start (arguments, pattern);
  char *string = format_arguments (pattern, arguments);
  va_end (arguments);
  return string;
}

int
word_index (const char *word, const char *const *words, size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (!strcmp (word, words[i]))
      return (int) i;
  return -1;
}

void
string_append (struct string *string, const char *bytes, size_t length)
{
  if (string->size - string->length <= length)
    {
      size_t size = 2 * string->size + length + 1;
      char *grown = realloc (string->bytes, size);
      if (!grown)
        out_of_memory ();
      string->bytes = grown;
      string->size = size;
    }
  if (length)
    memcpy (string->bytes + string->length, bytes, length);
  string->length += length;
  string->bytes[string->length] = '\0';
}

void
string_add (struct string *string, const char *pattern, ...)
{
  va_list arguments;
  va_start (arguments, pattern);
  char *text = format_arguments (pattern, arguments);
  va_end (arguments);
  string_append (string, text, strlen (text));
  free (text);
}
