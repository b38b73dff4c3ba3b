/* SPDX-License-Identifier: MIT */
/* former.c - what a directory holds before it is written again */

#include <config.h>

#include "former.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "below.h"
#include "format.h"

/* The names in the list of PATH; none where there is no such list.  */
static bool
read_list (const char *path, struct names *listed)
{
  char *name = format ("%s/%s", path, FORMER_LIST);
  FILE *stream = fopen (name, "r");
  free (name);
  if (!stream)
    return errno == ENOENT;
  char *line = NULL;
  size_t size = 0;
  if (getline (&line, &size, stream) > 0 && !strcmp (line, FORMER_HEAD))
    {
      names_add (listed, format ("%s", FORMER_LIST));
      while (getline (&line, &size, stream) > 0)
        names_add (listed, format ("%.*s", (int) strcspn (line, "\n"), line));
    }
  bool is_read = !ferror (stream);
  free (line);
  fclose (stream);
  return is_read;
}

/* Sorts NAME into FORMER; it is LAST in DIRECTORY.  */
static bool
take (struct former *former, const struct names *listed, int directory,
      const char *last, const char *name)
{
  struct stat status;
  if (fstatat (directory, last, &status, AT_SYMLINK_NOFOLLOW))
    return false;
  if (S_ISDIR (status.st_mode))
    names_add (&former->directories, format ("%s", name));
  else
    names_add (S_ISREG (status.st_mode) && names_has (listed, name)
                   ? &former->own
                   : &former->foreign,
               format ("%s", name));
  return true;
}

/* The same for all that is in the directory NAME below ROOT; "": ROOT
   itself.  */
static bool
take_all (struct former *former, const struct names *listed, int root,
          const char *name)
{
  int fd = below_directory (root, name);
  DIR *directory = fd >= 0 ? fdopendir (fd) : NULL;
  if (!directory)
    {
      below_close (fd);
      return false;
    }
  struct dirent *entry;
  bool is_taken = true;
  errno = 0;
  while (is_taken && (entry = readdir (directory)) != NULL)
    {
      if (!strcmp (entry->d_name, ".") || !strcmp (entry->d_name, ".."))
        continue;
      char *inner = format ("%s%s%s", name, *name ? "/" : "", entry->d_name);
      is_taken = take (former, listed, fd, entry->d_name, inner);
      free (inner);
      errno = is_taken ? 0 : errno;
    }
  int error = errno;
  closedir (directory);
  errno = error;
  return is_taken && !error;
}

bool
former_read (struct former *former, const char *path)
{
  struct names listed = { NULL, 0, 0 };
  *former = (struct former){ .exists = false };
  int root = below_open (path);
  if (root < 0)
    return errno == ENOENT;
  former->exists = true;
  bool is_read = !fstat (root, &former->status) && read_list (path, &listed)
                 && take_all (former, &listed, root, "");
  /* The list of directories grows while it is walked.  */
  for (size_t i = 0; is_read && i < former->directories.count; i++)
    is_read = take_all (former, &listed, root, former->directories.names[i]);
  below_close (root);
  int error = errno;
  for (size_t i = 0; is_read && i < former->directories.count; i++)
    if (!names_has_below (&former->own, former->directories.names[i]))
      names_add (&former->foreign,
                 format ("%s", former->directories.names[i]));
  names_free (&listed);
  errno = error;
  return is_read;
}

/* A directory NAME in the directory TO, like the one that STATUS is of.  */
static bool
copy_directory (int to, const char *name, const struct stat *status)
{
  if (mkdirat (to, name, 0700) && errno != EEXIST)
    return false;
  int fd = below_directory (to, name);
  bool is_copied = fd >= 0
                   && below_own (fd, status->st_uid, status->st_gid,
                                 status->st_mode & 07777);
  below_close (fd);
  return is_copied;
}

/* All bytes of the file FROM to the file TO.  */
static bool
copy_bytes (int from, int to)
{
  char bytes[BUFSIZ];
  ssize_t got;
  while ((got = read (from, bytes, sizeof bytes)) != 0)
    if ((got < 0 && errno != EINTR)
        || (got > 0 && !below_write (to, bytes, (size_t) got)))
      return false;
  return true;
}

/* A file NAME in the directory TO, like the one of that name in FROM, of which
   STATUS is.  */
static bool
copy_file (int from, int to, const char *name, const struct stat *status)
{
  int source = openat (from, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  if (source < 0)
    return false;
  int fd = openat (to, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  const struct timespec times[] = { status->st_atim, status->st_mtim };
  bool is_copied = fd >= 0 && copy_bytes (source, fd)
                   && below_own (fd, status->st_uid, status->st_gid,
                                 status->st_mode & 07777)
                   && !futimens (fd, times);
  below_close (source);
  below_close (fd);
  return is_copied;
}

/* What NAME in the directory FROM is, in the directory TO, too.  */
static bool
copy (int from, int to, const char *name)
{
  struct stat status;
  if (fstatat (from, name, &status, AT_SYMLINK_NOFOLLOW))
    return false;
  if (S_ISDIR (status.st_mode))
    return copy_directory (to, name, &status);
  /* A second name of the same file; of a symbolic link, too.  Where the kernel
     does not allow that, because the file is somebody else's or mounted there,
     a copy.  */
  if (!linkat (from, name, to, name, 0))
    return true;
  if (!S_ISREG (status.st_mode) || (errno != EPERM && errno != EXDEV))
    return false;
  return copy_file (from, to, name, &status);
}

/* NAME below OLD, below NEW, too.  */
static bool
carry (int old, int new, const char *name)
{
  const char *last;
  if (!below_make_parents (new, name))
    return false;
  int from = below_parent (old, name, &last);
  int to = below_parent (new, name, &last);
  bool is_carried = from >= 0 && to >= 0 && copy (from, to, last);
  below_close (from);
  below_close (to);
  return is_carried;
}

const char *
former_carry (const struct former *former, const char *path,
              const char *new_path)
{
  const char *failed = NULL;
  int old = below_open (path);
  int new = below_open (new_path);
  for (size_t i = 0; !failed && i < former->foreign.count; i++)
    if (old < 0 || new < 0 || !carry (old, new, former->foreign.names[i]))
      failed = former->foreign.names[i];
  below_close (old);
  below_close (new);
  return failed;
}

/* Removes NAME below ROOT; FLAGS as for unlinkat ().  */
static void
remove_name (int root, const char *name, int flags)
{
  const char *last;
  int parent = below_parent (root, name, &last);
  if (parent < 0)
    return;
  unlinkat (parent, last, flags);
  below_close (parent);
}

bool
former_remove (const struct former *former, const char *path)
{
  int root = below_open (path);
  if (root >= 0)
    {
      for (size_t i = 0; i < former->own.count; i++)
        remove_name (root, former->own.names[i], 0);
      for (size_t i = 0; i < former->foreign.count; i++)
        remove_name (root, former->foreign.names[i], 0);
      for (size_t i = former->directories.count; i-- > 0;)
        remove_name (root, former->directories.names[i], AT_REMOVEDIR);
      below_close (root);
    }
  return !rmdir (path);
}

void
former_free (struct former *former)
{
  names_free (&former->own);
  names_free (&former->foreign);
  names_free (&former->directories);
}
