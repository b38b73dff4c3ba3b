/* SPDX-License-Identifier: MIT */
/* size.c - what each language takes inside the library: prints its tag, the
   bytes of its catalog, and the bytes of the texts in it, each counted once */

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "status.h"

/* As in catalog.c.  */
struct httpstatus_language
{
  uint32_t catalog;
  uint16_t translated;
  char tag[14];
};

#include "catalog-data.h"

#define COUNT (sizeof languages / sizeof *languages)

int
main (void)
{
  for (size_t i = 0; i < COUNT; i++)
    {
      uint32_t begin = languages[i].catalog;
      if (!begin)
        continue;
      uint32_t end = sizeof catalogs;
      for (size_t j = 0; j < COUNT; j++)
        if (languages[j].catalog > begin && languages[j].catalog < end)
          end = languages[j].catalog;

      const char *catalog = (const char *) &catalogs + begin;
      uint32_t entries[HS_MESSAGES];
      memcpy (entries, catalog, sizeof entries);
      size_t text = 0;
      for (int message = 0; message < HS_MESSAGES; message++)
        {
          int same = 0;
          while (entries[same] != entries[message])
            same++;
          if (entries[message] && same == message)
            text += CATALOG_LENGTH (entries[message]) + 1;
        }
      printf ("%s %u %zu\n", languages[i].tag, (unsigned) (end - begin), text);
    }
  return 0;
}
