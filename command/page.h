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

/* The Nth marker of STATUS, "WebDAV", to be looked up with text () or
   text_in (); NULL behind the last.  */
const char *page_marker (int status, int n);

/* Whether A and B are the same but for the case of ASCII letters: a title that
   says no more than the phrase.  */
bool page_same_letters (const char *a, const char *b);

/* "207 Multi-Status (WebDAV)", and the title below it where it says more than
   the phrase.  */
void page_status (int status, bool with_title);

#endif
