/* SPDX-License-Identifier: MIT */
/* summary.h - how often each status stands in standard input */

#ifndef SUMMARY_H
#define SUMMARY_H

#include <stdbool.h>

/* Counts the statuses on the lines of standard input, and writes a table of
   them, the most frequent first.  The exit status.  */
int summary (bool is_json);

#endif
