/* SPDX-License-Identifier: MIT */
/* entry.h - what show and list say alike of a status */

#ifndef ENTRY_H
#define ENTRY_H

#include <stdbool.h>

/* Where the text beside a code begins.  */
enum
{
  ENTRY_INDENT = 4
};

/* The Nth marker of STATUS, "WebDAV", to be looked up with text () or
   text_in (); NULL behind the last.  */
const char *entry_marker (int status, int n);

/* Whether A and B are the same but for the case of ASCII letters: a title that
   says no more than the phrase.  */
bool entry_same_letters (const char *a, const char *b);

/* "207 Multi-Status (WebDAV)", and the title below it where it says more than
   the phrase.  */
void entry_status (int status, bool with_title);

#endif
