/* SPDX-License-Identifier: MIT */
/* former.h - what a directory holds before it is written again

   A directory that was written holds a list of its files, by which they are
   told from those of other people.  */

#ifndef FORMER_H
#define FORMER_H

#include <stdbool.h>
#include <sys/stat.h>

#include "names.h"

/* The file with the list: FORMER_HEAD, then a name a line.  */
#define FORMER_LIST ".httpstatus-export"
#define FORMER_HEAD "Files of httpstatus export:\n"

struct former
{
  bool exists;
  struct stat status;       /* of the directory, if it exists */
  struct names own;         /* files that were listed */
  struct names foreign;     /* all others, and directories with nothing in them
                               or below that was */
  struct names directories; /* all, those above first */
};

/* Fills FORMER from the directory PATH; it may be missing.  False: errno says
   why not, and FORMER is to be freed nevertheless.  */
bool former_read (struct former *former, const char *path);

/* Puts the foreign files of PATH into the directory NEW_PATH, too.  NULL, or the
   name of the one that errno says why not of.  */
const char *former_carry (const struct former *former, const char *path,
                          const char *new_path);

/* Removes what FORMER knows of from PATH, then PATH itself; nothing else.
   False: something is left.  */
bool former_remove (const struct former *former, const char *path);

void former_free (struct former *former);

#endif
