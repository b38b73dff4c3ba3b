/* SPDX-License-Identifier: MIT */
/* static.c - pages for hosts where nothing chooses among them */

#include <config.h>

#include "pages.h"
#include "readme.h"

static const char readme[]
    = "404.html and the like have all languages on one page.  Hosts of "
      "static\n"
      "sites take 404.html for addresses that are not there, if it is in the\n"
      "root of what they publish: copy it there.\n"
      "\n"
      "A server that writes its own errors before it has read a request, and "
      "so\n"
      "cannot know the reader's language, can send these pages, too.\n"
      "\n"
      "The folder of a language has the same in that language alone, as "
      "HTML,\n"
      "JSON and text: for those who choose themselves.\n";

void
export_static (const struct export *export, struct tree *tree)
{
  for (size_t i = 0; i < export->status_count; i++)
    export_add_shared_page (export, tree, export->statuses[i]);
  export_add_readme (export, tree, readme);
}
