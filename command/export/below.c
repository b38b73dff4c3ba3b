/* SPDX-License-Identifier: MIT */
/* below.c - files below a directory, by names that no symbolic link leads
   away */

#include <config.h>

#include "below.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "format.h"

enum
{
  DIRECTORY = O_RDONLY | O_DIRECTORY | O_CLOEXEC
};

int
below_open (const char *path)
{
  return open (path, DIRECTORY);
}

void
below_close (int fd)
{
  int error = errno;
  if (fd >= 0)
    close (fd);
  errno = error;
}

int
below_parent (int root, const char *name, const char **last)
{
  int fd = openat (root, ".", DIRECTORY);
  const char *slash;
  for (; fd >= 0 && (slash = strchr (name, '/')) != NULL; name = slash + 1)
    {
      char *part = format ("%.*s", (int) (slash - name), name);
      int next = openat (fd, part, DIRECTORY | O_NOFOLLOW);
      below_close (fd);
      free (part);
      fd = next;
    }
  *last = name;
  return fd;
}

int
below_directory (int root, const char *name)
{
  const char *last;
  int parent = below_parent (root, name, &last);
  if (parent < 0 || !*last)
    return parent;
  int fd = openat (parent, last, DIRECTORY | O_NOFOLLOW);
  below_close (parent);
  return fd;
}

bool
below_write (int fd, const char *bytes, size_t length)
{
  while (length)
    {
      ssize_t written = write (fd, bytes, length);
      if (written < 0 && errno != EINTR)
        return false;
      if (written > 0)
        {
          bytes += written;
          length -= (size_t) written;
        }
    }
  return true;
}

bool
below_own (int fd, uid_t owner, gid_t group, mode_t mode)
{
  /* A group of one's own may be given where an owner may not.  The mode comes
     last, since another owner takes bits of it.  */
  if (fchown (fd, owner, (gid_t) -1) && errno != EPERM)
    return false;
  if (fchown (fd, (uid_t) -1, group) && errno != EPERM)
    return false;
  return !fchmod (fd, mode);
}

bool
below_make_parents (int root, const char *name)
{
  for (const char *slash = strchr (name, '/'); slash;
       slash = strchr (slash + 1, '/'))
    {
      char *parent = format ("%.*s", (int) (slash - name), name);
      bool is_made = !mkdirat (root, parent, 0777) || errno == EEXIST;
      free (parent);
      if (!is_made)
        return false;
    }
  return true;
}
