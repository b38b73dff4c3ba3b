/* SPDX-License-Identifier: MIT */
/* complaint.h - messages on standard error */

#ifndef COMPLAINT_H
#define COMPLAINT_H

#include "format.h"

/* One line; the output comes before it.  Words from outside go in only after
   charset_visible ().  */
void complain (const char *pattern, ...) FORMAT_PRINTF (1, 2);

/* The same for a command line that is wrong, with a hint.  MISUSED.  */
int complain_about_usage (const char *pattern, ...) FORMAT_PRINTF (1, 2);

/* The same with a word of the command line, which is made visible; PATTERN
   has one %s.  */
int complain_about_word (const char *pattern, const char *word)
    FORMAT_PRINTF (1, 0);

/* There is no language TAG.  MISUSED.  */
int complain_about_no_language (const char *tag);

/* The output could not be written: ERROR, an errno, says why.  */
void complain_about_output (int error);

#endif
