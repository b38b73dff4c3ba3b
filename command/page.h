/* SPDX-License-Identifier: MIT */
/* page.h - what show and list say alike of a status */

#ifndef PAGE_H
#define PAGE_H

#include <stdbool.h>

/* Where the text beside a code begins.  */
enum
{
  PAGE_INDENT = 4
};

/* "207 Multi-Status (WebDAV)", and the title below it where it says more than
   the phrase.  */
void page_status (int status, bool with_title);

#endif
