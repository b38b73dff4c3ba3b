/* SPDX-License-Identifier: MIT */
/* test-dlopen.c - what the library costs a program that loads it: memory of
   its own, and no file for a given language.  Prints the figures.  */

#include <config.h>

#include <httpstatus.h>

#include <dlfcn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>

#define OURS ".libs/libhttpstatus.so"
#define EMPTY "tests/.libs/empty.so"

enum
{
  SKIPPED = 77,
  STRICT = 1, /* SECCOMP_MODE_STRICT of <linux/seccomp.h>, which musl lacks */
  PAGE = 4    /* KiB that the library may have of its own */
};

/* The KiB of memory that this process alone has of the library PATH: of its
   file's mappings, and of the nameless one that follows them.  Private_Dirty
   would also count a new file's pages that are not yet on the disk.  */
static long
private_dirty (const char *path)
{
  char real[4096];
  FILE *maps = fopen ("/proc/self/smaps", "r");
  if (!maps || !realpath (path, real))
    return -1;
  char line[5000];
  bool ours = false;
  unsigned long end = 0;
  long total = 0;
  while (fgets (line, sizeof line, maps))
    {
      unsigned long begin, next;
      long size;
      if (sscanf (line, "%lx-%lx ", &begin, &next) == 2)
        {
          bool has_name = strchr (line, '/') || strchr (line, '[');
          ours = strstr (line, real) || (ours && !has_name && begin == end);
          end = next;
        }
      else if (ours && sscanf (line, "Anonymous: %ld", &size) == 1)
        total += size;
    }
  fclose (maps);
  return total;
}

static void *
load (const char *path)
{
  void *library = dlopen (path, RTLD_NOW | RTLD_LOCAL);
  if (!library)
    fprintf (stderr, "%s\n", dlerror ());
  return library;
}

typedef const struct httpstatus_language *
next_language (const struct httpstatus_language *);
typedef const struct httpstatus_language *find_language (const char *);
typedef const char *text_in (const struct httpstatus_language *, int);

/* Sets *FUNCTION, a pointer to a function, to NAME.  */
static void
look_up (void *library, const char *name, void *function)
{
  void *address = dlsym (library, name);
  memcpy (function, &address, sizeof address);
}

/* Asks for every text in every language where the kernel kills a process that
   does anything but read, write and exit.  */
static void
ask_in_jail (void *library)
{
  static const char *const names[] = {
    "httpstatus_title_in",          "httpstatus_describe_in",
    "httpstatus_advice_in",         "httpstatus_class_title_in",
    "httpstatus_class_describe_in",
  };
  enum
  {
    COUNT = sizeof names / sizeof *names
  };
  next_language *next;
  find_language *find;
  text_in *texts[COUNT];
  look_up (library, "httpstatus_language_next", &next);
  look_up (library, "httpstatus_language_find", &find);
  for (size_t i = 0; i < COUNT; i++)
    look_up (library, names[i], &texts[i]);
  if (prctl (PR_SET_SECCOMP, STRICT))
    _exit (SKIPPED);
  long result = find ("en-CA") ? 0 : 1;
  for (const struct httpstatus_language *language = next (NULL); language;
       language = next (language))
    for (int status = -1; status < 1000; status++)
      for (size_t i = 0; i < COUNT; i++)
        if (!texts[i](language, status))
          result = 1;
  syscall (SYS_exit, result);
}

int
main (void)
{
  if (access (OURS, R_OK) || access (EMPTY, R_OK))
    {
      puts ("there is no shared library to load");
      return SKIPPED;
    }
  void *empty = load (EMPTY);
  void *ours = load (OURS);
  if (!empty || !ours)
    return 1;

  fflush (stdout);
  pid_t child = fork ();
  if (child == 0)
    ask_in_jail (ours);
  int status;
  if (child < 0 || waitpid (child, &status, 0) != child)
    return 1;
  if (WIFEXITED (status) && WEXITSTATUS (status) == SKIPPED)
    {
      puts ("the kernel has no seccomp");
      return SKIPPED;
    }
  bool quiet = WIFEXITED (status) && WEXITSTATUS (status) == 0;
  printf ("files opened, or other calls of the system, by _in functions: %s\n",
          quiet ? "0" : "some");

  /* Here in the parent, with what a lookup may touch touched.  */
  text_in *describe;
  look_up (ours, "httpstatus_describe_in", &describe);
  describe (NULL, 404);
  long dirty = private_dirty (OURS), least = private_dirty (EMPTY);
  printf ("private dirty memory: %ld KiB; of an empty library: %ld KiB\n",
          dirty, least);
  return quiet && dirty > 0 && least > 0 && dirty <= least + PAGE ? 0 : 1;
}
#else
int
main (void)
{
  puts ("only Linux tells");
  return 77;
}
#endif
