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

/* Sorts NAME, in PATH, into FORMER.  */
static bool
take (struct former *former, const struct names *listed, const char *path,
      const char *name)
{
  struct stat status;
  char *whole = format ("%s/%s", path, name);
  bool is_known = !lstat (whole, &status);
  free (whole);
  if (!is_known)
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

/* The same for all that is in the directory NAME of PATH; "": itself.  */
static bool
take_all (struct former *former, const struct names *listed, const char *path,
          const char *name)
{
  char *whole = format ("%s/%s", path, name);
  DIR *directory = opendir (whole);
  free (whole);
  if (!directory)
    return false;
  struct dirent *entry;
  bool is_taken = true;
  errno = 0;
  while (is_taken && (entry = readdir (directory)) != NULL)
    {
      if (!strcmp (entry->d_name, ".") || !strcmp (entry->d_name, ".."))
        continue;
      char *inner = format ("%s%s%s", name, *name ? "/" : "", entry->d_name);
      is_taken = take (former, listed, path, inner);
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
  struct stat status;
  *former = (struct former){ .exists = false };
  if (stat (path, &status))
    return errno == ENOENT;
  former->exists = true;
  former->mode = status.st_mode & 07777;
  bool is_read
      = read_list (path, &listed) && take_all (former, &listed, path, "");
  /* The list of directories grows while it is walked.  */
  for (size_t i = 0; is_read && i < former->directories.count; i++)
    is_read = take_all (former, &listed, path, former->directories.names[i]);
  int error = errno;
  for (size_t i = 0; is_read && i < former->directories.count; i++)
    if (!names_has_below (&former->own, former->directories.names[i]))
      names_add (&former->foreign,
                 format ("%s", former->directories.names[i]));
  names_free (&listed);
  errno = error;
  return is_read;
}

/* Makes the directories that NAME in PATH stands in.  */
static bool
make_parents (const char *path, const char *name)
{
  for (const char *slash = strchr (name, '/'); slash;
       slash = strchr (slash + 1, '/'))
    {
      char *parent = format ("%s/%.*s", path, (int) (slash - name), name);
      bool is_made = !mkdir (parent, 0777) || errno == EEXIST;
      free (parent);
      if (!is_made)
        return false;
    }
  return true;
}

/* The file, link or directory FROM as TO, too.  */
static bool
copy (const char *from, const char *to)
{
  struct stat status;
  if (lstat (from, &status))
    return false;
  if (S_ISDIR (status.st_mode))
    return (!mkdir (to, 0777) || errno == EEXIST)
           && !chmod (to, status.st_mode & 07777);
  /* A second name of the same file; of a symbolic link, too.  */
  return !linkat (AT_FDCWD, from, AT_FDCWD, to, 0);
}

bool
former_carry (const struct former *former, const char *path,
              const char *new_path)
{
  bool is_carried = true;
  for (size_t i = 0; is_carried && i < former->foreign.count; i++)
    {
      const char *name = former->foreign.names[i];
      char *from = format ("%s/%s", path, name);
      char *to = format ("%s/%s", new_path, name);
      is_carried = make_parents (new_path, name) && copy (from, to);
      free (from);
      free (to);
    }
  return is_carried;
}

static void
remove_names (const struct names *names, const char *path)
{
  for (size_t i = 0; i < names->count; i++)
    {
      char *whole = format ("%s/%s", path, names->names[i]);
      unlink (whole);
      free (whole);
    }
}

bool
former_remove (const struct former *former, const char *path)
{
  remove_names (&former->own, path);
  remove_names (&former->foreign, path);
  for (size_t i = former->directories.count; i-- > 0;)
    {
      char *whole = format ("%s/%s", path, former->directories.names[i]);
      rmdir (whole);
      free (whole);
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
