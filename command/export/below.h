/* SPDX-License-Identifier: MIT */
/* below.h - files below a directory, by names that no symbolic link leads
   away

   Others may have directories of their own in there, and may change them at any
   moment: a path that was looked at is another one when it is used.  */

#ifndef BELOW_H
#define BELOW_H

#include <stdbool.h>
#include <sys/types.h>

/* The directory PATH; it may be a link to one.  A descriptor to be closed; -1:
   errno says why not.  */
int below_open (const char *path);

/* The same for the directory that NAME, "fr/404.html", stands in, below the one
   that ROOT is; *LAST: the last part of NAME.  No part of NAME before that may
   be a link.  */
int below_parent (int root, const char *name, const char **last);

/* The same for the directory NAME itself, which is no link; "": ROOT's.  */
int below_directory (int root, const char *name);

/* Closes FD, if it is not -1, and leaves errno as it is.  */
void below_close (int fd);

/* Makes the directories that NAME stands in, below ROOT, in which nobody else
   can be.  False: errno says why not.  */
bool below_make_parents (int root, const char *name);

/* All LENGTH bytes to the file FD.  False: errno says why not.  */
bool below_write (int fd, const char *bytes, size_t length);

/* Gives what FD is the MODE, and the owner and the group if that is allowed.
   False: errno says why not.  */
bool below_own (int fd, uid_t owner, gid_t group, mode_t mode);

#endif
