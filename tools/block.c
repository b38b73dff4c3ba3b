/* SPDX-License-Identifier: MIT */
/* block.c - build tool: texts one behind the other, as C */

#include "block.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *
allocate (size_t count, size_t size)
{
  void *block = calloc (count ? count : 1, size);
  if (!block)
    die ("memory", "%s", strerror (errno));
  return block;
}

/* Prints TEXT as a string literal, for an array of exactly its size.  */
static void
print_literal (struct mo_text text)
{
  putchar ('"');
  for (size_t i = 0; i < text.length; i++)
    {
      unsigned char c = (unsigned char) text.text[i];
      if (c == '"' || c == '\\')
        printf ("\\%c", c);
      else if (c < ' ' || c == 0x7f || c == '?') /* "??" may be a trigraph */
        printf ("\\%03o", c);
      else
        putchar (c);
    }
  putchar ('"');
}

struct block
lay_out (struct mo_text *texts, size_t count, size_t begin)
{
  struct block block = { count, texts, allocate (count, sizeof (size_t)),
                         allocate (count, sizeof (bool)) };
  for (size_t i = 0; i < count; i++)
    {
      size_t same = 0;
      while (
          same < i
          && !(texts[same].text && texts[same].length == texts[i].length
               && texts[i].text
               && !memcmp (texts[same].text, texts[i].text, texts[i].length)))
        same++;
      if (!texts[i].text)
        continue;
      block.is_new[i] = same == i;
      block.offset[i] = same == i ? begin : block.offset[same];
      if (same == i)
        begin += texts[i].length + 1;
    }
  return block;
}

void
print_members (const struct block *block)
{
  for (size_t i = 0; i < block->count; i++)
    if (block->is_new[i])
      printf ("    char t%zu[%zu];\n", i, block->text[i].length + 1);
}

void
print_offsets (const struct block *block)
{
  printf ("    {");
  for (size_t i = 0; i < block->count; i++)
    printf ("%s%zu,", i % 12 ? " " : "\n      ", block->offset[i]);
  printf ("\n    },\n");
}

void
print_entries (const struct block *block, const char *file)
{
  printf ("    {");
  for (size_t i = 0; i < block->count; i++)
    {
      const char *text = block->text[i].text;
      size_t length = text ? strlen (text) : 0;
      if (length >= 1 << 12 || block->offset[i] >= 1 << 20)
        die (file, "a text of 4096 bytes or more, or 1 MiB of texts");
      printf ("%s%zu,", i % 8 ? " " : "\n      ",
              length << 20 | block->offset[i]);
    }
  printf ("\n    },\n");
}

void
print_values (const struct block *block)
{
  for (size_t i = 0; i < block->count; i++)
    if (block->is_new[i])
      {
        printf ("    ");
        print_literal (block->text[i]);
        printf (",\n");
      }
}
