/* SPDX-License-Identifier: MIT */
/* locales.h - what the tests of the current locale share */

#ifndef LOCALES_H
#define LOCALES_H

#include <errno.h>
#include <locale.h>
#include <sys/stat.h>

#include "testing.h"

#define DOMAIN "httpstatus"

/* Made by tests/make-locales.  */
#define LOCALES "tests/locales"

/* The C library's newlocale () does not free what it made of LOCPATH: not
   this library's leak.  LeakSanitizer asks for what to pass over.  */
const char *__lsan_default_suppressions (void);
const char *
__lsan_default_suppressions (void)
{
  return "leak:argz_add_sep\n";
}

/* Says why and returns true where there are no locales to test with.  */
static inline bool
locales_are_missing (void)
{
  FILE *file = fopen (LOCALES "/missing", "r");
  char reason[1000] = "";
  if (!file)
    return false;
  if (fgets (reason, sizeof reason, file))
    printf ("skipped, no locales: %s", reason);
  fclose (file);
  return true;
}

/* What a program's first line does: the locale NAME, and LANGUAGE in the
   environment; NULL for none.  */
static inline void
use_locale (const char *name, const char *language)
{
  setenv ("LOCPATH", LOCALES, 1);
  setenv ("LC_ALL", name, 1);
  if (language)
    setenv ("LANGUAGE", language, 1);
  else
    unsetenv ("LANGUAGE");
  ck_assert_msg (setlocale (LC_ALL, "") != NULL, "setlocale: no %s", name);
}

/* A directory for catalogs, below the build directory, absolute.  It is made,
   but not emptied.  */
static inline const char *
catalog_directory (const char *name)
{
  static char path[4][4096];
  static int next;
  char *here = path[next++ % 4], *slash;
  ck_assert (getcwd (here, 3000) != NULL);
  slash = here + strlen (here);
  snprintf (slash, 1000, "/tests/scratch/catalogs/%s", name);
  while ((slash = strchr (slash + 1, '/')))
    {
      *slash = '\0';
      ck_assert (mkdir (here, 0777) == 0 || errno == EEXIST);
      *slash = '/';
    }
  ck_assert (mkdir (here, 0777) == 0 || errno == EEXIST);
  return here;
}

/* Where the catalog of LANGUAGE stands in DIRECTORY.  */
static inline const char *
catalog_file (const char *directory, const char *language)
{
  static char path[4096];
  int length = snprintf (path, sizeof path - 40, "%s/%s", directory, language);
  ck_assert (mkdir (path, 0777) == 0 || errno == EEXIST);
  strcpy (path + length, "/LC_MESSAGES");
  ck_assert (mkdir (path, 0777) == 0 || errno == EEXIST);
  strcat (path, "/" DOMAIN ".mo");
  return path;
}

/* Compiles the catalog PO, a file, for LANGUAGE in DIRECTORY.  */
static inline void
compile_catalog (const char *directory, const char *language, const char *po)
{
  const char *msgfmt = getenv ("MSGFMT");
  char command[10000];
  snprintf (command, sizeof command, "%s -o '%s' '%s'",
            msgfmt ? msgfmt : "msgfmt", catalog_file (directory, language),
            po);
  ck_assert_msg (system (command) == 0, "failed: %s", command);
}

/* Compiles a catalog of MESSAGES, as they stand in a .po file.  */
static inline void
install_catalog (const char *directory, const char *language,
                 const char *messages)
{
  char po[4096];
  snprintf (po, sizeof po, "%s/%s.po", directory, language);
  FILE *file = fopen (po, "w");
  ck_assert_msg (file != NULL, "cannot write %s", po);
  fprintf (file,
           "msgid \"\"\nmsgstr \"Content-Type: text/plain; "
           "charset=UTF-8\\n\"\n\n%s",
           messages);
  ck_assert_int_eq (fclose (file), 0);
  compile_catalog (directory, language, po);
}

/* Compiles the catalog po/LANGUAGE.po of the source directory.  */
static inline void
install_own_catalog (const char *directory, const char *language)
{
  const char *srcdir = getenv ("srcdir");
  char po[4096];
  snprintf (po, sizeof po, "%s/po/%s.po", srcdir ? srcdir : ".", language);
  compile_catalog (directory, language, po);
}

#endif
