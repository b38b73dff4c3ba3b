/* SPDX-License-Identifier: MIT */
/* tree.c - a directory that is written whole or not at all */

#include <config.h>

#include "tree.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "below.h"
#include "charset.h"
#include "command.h"
#include "complaint.h"
#include "file.h"
#include "former.h"
#include "text.h"

struct file
{
  char *name;
  char *bytes;
  size_t length;
};

struct tree
{
  struct file *files; /* in the order of their names */
  size_t count;
  size_t size;
};

struct tree *
tree_new (void)
{
  return allocate (1, sizeof (struct tree));
}

static void
add (struct tree *tree, const char *name, char *bytes, size_t length)
{
  tree->files
      = make_room (tree->files, &tree->size, tree->count, sizeof *tree->files);
  size_t place = tree->count;
  while (place && strcmp (tree->files[place - 1].name, name) > 0)
    place--;
  memmove (tree->files + place + 1, tree->files + place,
           (tree->count - place) * sizeof *tree->files);
  tree->files[place] = (struct file){ format ("%s", name), bytes, length };
  tree->count++;
}

void
tree_add (struct tree *tree, const char *name, const char *bytes,
          size_t length)
{
  char *copy = allocate (length, 1);
  if (length)
    memcpy (copy, bytes, length);
  add (tree, name, copy, length);
}

void
tree_add_string (struct tree *tree, const char *name, char *string)
{
  add (tree, name, string, strlen (string));
}

void
tree_free (struct tree *tree)
{
  for (size_t i = 0; i < tree->count; i++)
    {
      free (tree->files[i].name);
      free (tree->files[i].bytes);
    }
  free (tree->files);
  free (tree);
}

void
tree_complain (const char *directory, int error)
{
  char *visible = charset_visible (directory);
  char *reason = charset_visible (strerror (error));
  /* TRANSLATORS: error message; %s is the name of a directory, and the
     system's reason, such as: No space left on device. */
  complain (_ ("The directory '%s' could not be written: %s."), visible,
            reason);
  free (reason);
  free (visible);
}

static int
complain_about_file (const char *pattern, const char *directory,
                     const char *name)
{
  char *visible = charset_visible (directory);
  char *visible_name = charset_visible (name);
  complain (pattern, visible, visible_name);
  free (visible_name);
  free (visible);
  return NOT_WRITTEN;
}

/* Adds the list of what is in TREE, by which the next call knows it.  */
static void
add_list (struct tree *tree)
{
  struct string list = { NULL, 0, 0 };
  string_append (&list, FORMER_HEAD, strlen (FORMER_HEAD));
  for (size_t i = 0; i < tree->count; i++)
    {
      string_append (&list, tree->files[i].name, strlen (tree->files[i].name));
      string_append (&list, "\n", 1);
    }
  tree_add (tree, FORMER_LIST, list.bytes, list.length);
  free (list.bytes);
}

/* The first name of TREE that would take the place of a foreign file or
   directory; NULL: none.  */
static const char *
find_clash (const struct tree *tree, const struct former *former)
{
  for (size_t i = 0; i < tree->count; i++)
    {
      const char *name = tree->files[i].name;
      if (names_has (&former->foreign, name)
          || names_has (&former->directories, name))
        return name;
      for (size_t j = 0; j < former->foreign.count; j++)
        {
          const char *foreign = former->foreign.names[j];
          size_t length = strlen (foreign);
          if (!strncmp (name, foreign, length) && name[length] == '/'
              && !names_has (&former->directories, foreign))
            return foreign;
        }
    }
  return NULL;
}

/* Whether DIRECTORY may be written, as far as FORMER is in the way.  */
static int
check (const struct tree *tree, const struct former *former,
       const char *directory, bool is_forced)
{
  const char *clash = find_clash (tree, former);
  if (former->foreign.count && !is_forced)
    return complain_about_file (
        /* TRANSLATORS: error message; %s is the name of a directory, and of a
           file in it; leave the option. */
        _ ("The directory '%s' has files that are not from an export, such "
           "as '%s'; '--force' leaves them there."),
        directory, former->foreign.names[0]);
  if (clash)
    return complain_about_file (
        /* TRANSLATORS: error message; %s is the name of a directory, and of a
           file in it. */
        _ ("In the directory '%s' something that is not from an export has "
           "the name '%s', which is needed; move it away."),
        directory, clash);
  return FOUND;
}

/* FILE into the directory ROOT.  */
static bool
write_file (const struct file *file, int root)
{
  int fd = below_make_parents (root, file->name) ? openat (
               root, file->name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)
                                                 : -1;
  if (fd < 0)
    return false;
  bool is_written = below_write (fd, file->bytes, file->length);
#if !HAVE_SYNCFS
  is_written = is_written && !fsync (fd);
#endif
  int error = errno;
  if (close (fd))
    return false;
  errno = error;
  return is_written;
}

/* Sees to it that the names in the directory PATH and, if IS_DEEP, what was
   written below it are on the disk, so that after a crash new names do not
   stand for files without their bytes.  */
static bool
settle (const char *path, bool is_deep)
{
  int fd = below_open (path);
  if (fd < 0)
    return false;
#if HAVE_SYNCFS
  bool is_settled = is_deep ? !syncfs (fd) : !fsync (fd);
#else
  (void) is_deep; /* each file was, when it was written */
  bool is_settled = !fsync (fd);
#endif
  below_close (fd);
  return is_settled;
}

/* Whether the user has asked to end, by a signal that is blocked.  */
static bool
is_interrupted (void)
{
  sigset_t pending;
  sigpending (&pending);
  return sigismember (&pending, SIGINT) || sigismember (&pending, SIGTERM)
         || sigismember (&pending, SIGHUP);
}

static bool
write_files (const struct tree *tree, const char *path)
{
  int root = below_open (path);
  bool is_written = root >= 0;
  for (size_t i = 0; is_written && i < tree->count; i++)
    {
      is_written = !is_interrupted () && write_file (&tree->files[i], root);
      if (!is_written && is_interrupted ())
        errno = EINTR;
    }
  below_close (root);
  return is_written;
}

/* NEW_PATH takes the place of DIRECTORY, and the other way round where there is
   one.  */
static bool
swap (const char *new_path, const char *directory, bool exists)
{
  if (!exists)
    return !rename (new_path, directory);
#if HAVE_RENAMEAT2
  if (!renameat2 (AT_FDCWD, new_path, AT_FDCWD, directory, RENAME_EXCHANGE))
    return true;
  if (errno != ENOSYS && errno != EINVAL)
    return false;
#endif
  /* For a moment there is none.  */
  char *aside = format ("%s-former", new_path);
  bool is_swapped = !rename (directory, aside);
  if (is_swapped && rename (new_path, directory))
    {
      int error = errno;
      rename (aside, directory);
      errno = error;
      is_swapped = false;
    }
  is_swapped = is_swapped && !rename (aside, new_path);
  free (aside);
  return is_swapped;
}

/* A new directory beside DIRECTORY, for nobody else yet; to be freed.  NULL:
   errno says why not.  */
static char *
make_beside (const char *directory, const struct former *former)
{
  const char *base = strrchr (directory, '/') + 1;
  char *path = format ("%.*s.%.64s.XXXXXX", (int) (base - directory),
                       directory, base);
  if (!mkdtemp (path))
    {
      free (path);
      return NULL;
    }
  /* What is written into it gets the group that it has by then.  */
  int fd = former->exists ? below_open (path) : -1;
  if (fd >= 0)
    {
      below_own (fd, (uid_t) -1, former->status.st_gid,
                 0700 | (former->status.st_mode & S_ISGID));
      below_close (fd);
    }
  return path;
}

/* Hands the new directory PATH over to those to whom the former one is.  */
static bool
hand_over (const char *path, const struct former *former)
{
  mode_t mask = umask (0);
  umask (mask);
  int fd = below_open (path);
  bool is_done
      = fd >= 0
        && (former->exists
                ? below_own (fd, former->status.st_uid, former->status.st_gid,
                             former->status.st_mode & 07777)
                : !fchmod (fd, 0777 & ~mask));
  below_close (fd);
  return is_done;
}

/* Removes the directory PATH, which this program alone has written.  */
static void
remove_new (const char *path)
{
  struct former own;
  if (former_read (&own, path))
    former_remove (&own, path);
  former_free (&own);
}

/* DIRECTORY could not be written, as errno says; FAILED: a file in it that could
   not be kept; NULL: it was none.  */
static void
complain_about_failure (const char *directory, const char *failed)
{
  int error = errno;
  if (!failed || (error != EACCES && error != EPERM))
    {
      tree_complain (directory, error);
      return;
    }
  char *file = format ("%s/%s", directory, failed);
  file_complain (file, error);
  free (file);
}

/* The same as tree_write (), with the signals blocked.  */
static int
replace (const struct tree *tree, const char *directory,
         const struct former *former)
{
  char *path = make_beside (directory, former);
  const char *failed = NULL;
  if (!path || !write_files (tree, path)
      || (failed = former_carry (former, directory, path)) != NULL
      || !hand_over (path, former) || !settle (path, true)
      || !swap (path, directory, former->exists))
    {
      complain_about_failure (directory, failed);
      if (path)
        remove_new (path);
      free (path);
      return NOT_WRITTEN;
    }
  char *parent = format (
      "%.*s", (int) (strrchr (directory, '/') - directory) + 1, directory);
  settle (parent, false);
  free (parent);
  int result = FOUND;
  if (former->exists && !former_remove (former, path))
    {
      char *visible = charset_visible (path);
      /* TRANSLATORS: error message; %s is the name of a directory. */
      complain (_ ("What was in the directory before could not be removed: it "
                   "is in '%s'."),
                visible);
      free (visible);
      result = NOT_WRITTEN;
    }
  free (path);
  return result;
}

int
tree_write (struct tree *tree, const char *directory, bool is_forced)
{
  sigset_t signals, before;
  struct former former;
  int result;
  add_list (tree);
  sigemptyset (&signals);
  sigaddset (&signals, SIGINT);
  sigaddset (&signals, SIGTERM);
  sigaddset (&signals, SIGHUP);
  sigprocmask (SIG_BLOCK, &signals, &before);
  if (former_read (&former, directory))
    {
      result = check (tree, &former, directory, is_forced);
      if (result == FOUND)
        result = replace (tree, directory, &former);
    }
  else
    {
      tree_complain (directory, errno);
      result = NOT_WRITTEN;
    }
  former_free (&former);
  /* One that has come ends the program here.  */
  sigprocmask (SIG_SETMASK, &before, NULL);
  return result;
}
