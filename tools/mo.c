/* SPDX-License-Identifier: MIT */
/* mo.c - build tool: reads a compiled catalog as msgfmt writes it

   The format is described in the gettext manual, "The Format of GNU MO
   Files".  */

#include "mo.h"

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void
die (const char *file, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  fprintf (stderr, "mkcatalog: %s: ", file);
  vfprintf (stderr, format, arguments);
  fputc ('\n', stderr);
  va_end (arguments);
  exit (1);
}

static uint32_t
word (const struct mo *mo, size_t at)
{
  if (at > mo->size || mo->size - at < 4)
    die (mo->file, "truncated");
  const unsigned char *p = mo->data + at;
  uint32_t little = p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16
                    | (uint32_t) p[3] << 24;
  /* The magic number tells which order this file's words have.  */
  if (mo->data[0] == 0xde)
    return little;
  return little << 24 | (little << 8 & 0xff0000) | (little >> 8 & 0xff00)
         | little >> 24;
}

static struct mo_text
entry (const struct mo *mo, size_t table, size_t i)
{
  size_t at = word (mo, table) + 8 * i;
  struct mo_text entry = { NULL, word (mo, at) };
  size_t offset = word (mo, at + 4);
  if (offset >= mo->size || entry.length >= mo->size - offset
      || mo->data[offset + entry.length] != '\0')
    die (mo->file, "message %zu lies outside the file", i);
  entry.text = (const char *) mo->data + offset;
  return entry;
}

struct mo_text
mo_key (const struct mo *mo, size_t i)
{
  return entry (mo, 12, i);
}

struct mo_text
mo_value (const struct mo *mo, size_t i)
{
  return entry (mo, 16, i);
}

struct mo_text
mo_find (const struct mo *mo, const char *key)
{
  for (size_t i = 0; i < mo->count; i++)
    if (!strcmp (mo_key (mo, i).text, key))
      return mo_value (mo, i);
  return (struct mo_text){ NULL, 0 };
}

/* Whether TEXT is UTF-8 as RFC 3629 has it: shortest forms, no surrogates,
   nothing above U+10FFFF.  */
static bool
is_utf8 (struct mo_text text)
{
  const unsigned char *p = (const unsigned char *) text.text;
  const unsigned char *end = p + text.length;
  while (p < end)
    {
      unsigned char c = *p++;
      int more = c < 0x80                ? 0
                 : c >= 0xc2 && c < 0xe0 ? 1
                 : c >= 0xe0 && c < 0xf0 ? 2
                 : c >= 0xf0 && c < 0xf5 ? 3
                                         : -1;
      if (more < 0 || end - p < more)
        return false;
      if ((c == 0xe0 && *p < 0xa0) || (c == 0xed && *p > 0x9f)
          || (c == 0xf0 && *p < 0x90) || (c == 0xf4 && *p > 0x8f))
        return false;
      for (; more > 0; more--)
        if ((*p++ & 0xc0) != 0x80)
          return false;
    }
  return true;
}

static unsigned char *
read_file (const char *file, size_t *size)
{
  FILE *stream = fopen (file, "rb");
  unsigned char *data = NULL;
  size_t got = 0;
  *size = 0;
  if (!stream)
    die (file, "%s", strerror (errno));
  do
    {
      data = realloc (data, *size + 65536);
      if (!data)
        die (file, "%s", strerror (errno));
      got = fread (data + *size, 1, 65536, stream);
      *size += got;
    }
  while (got);
  if (ferror (stream))
    die (file, "%s", strerror (errno));
  fclose (stream);
  return data;
}

struct mo
mo_read (const char *file)
{
  struct mo mo = { file, NULL, 0, 0 };
  mo.data = read_file (file, &mo.size);
  if (mo.size < 28
      || (memcmp (mo.data, "\xde\x12\x04\x95", 4)
          && memcmp (mo.data, "\x95\x04\x12\xde", 4)))
    die (file, "not a compiled catalog");
  mo.count = word (&mo, 8);
  for (size_t i = 0; i < mo.count; i++)
    if (!is_utf8 (mo_value (&mo, i)) || !is_utf8 (mo_key (&mo, i)))
      die (file, "not UTF-8: the message \"%s\"", mo_key (&mo, i).text);
  return mo;
}
