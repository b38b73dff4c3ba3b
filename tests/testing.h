/* SPDX-License-Identifier: MIT */
/* testing.h - what the tests share */

#ifndef TESTING_H
#define TESTING_H

#include <check.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof (array) / sizeof *(array))

/* What a test answers that cannot run here.  */
#define SKIPPED 77

/* Fails unless ACTUAL is EXPECTED, text for text; both may be NULL.  WHAT and
   NUMBER say what was asked.  */
static inline void
expect_text (const char *what, int number, const char *actual,
             const char *expected)
{
  bool same
      = actual && expected ? !strcmp (actual, expected) : actual == expected;
  ck_assert_msg (same, "%s (%d) is\n  \"%s\", not\n  \"%s\"", what, number,
                 actual ? actual : "(null)", expected ? expected : "(null)");
}

static inline void
expect_int (const char *what, int number, long actual, long expected)
{
  ck_assert_msg (actual == expected, "%s (%d) is %ld, not %ld", what, number,
                 actual, expected);
}

/* The file NAME of the source directory, opened.  Makefiles and the shell
   tests set srcdir.  */
static inline FILE *
open_source (const char *name)
{
  const char *srcdir = getenv ("srcdir");
  char path[4096];
  snprintf (path, sizeof path, "%s/%s", srcdir ? srcdir : ".", name);
  FILE *file = fopen (path, "r");
  ck_assert_msg (file != NULL, "cannot open %s", path);
  return file;
}

/* Says why and returns true where --with-languages left out texts that the
   test knows.  */
static inline bool
languages_are_missing (void)
{
  const char *names = getenv ("LANGUAGES_LEFT_OUT");
  if (!names || !*names)
    return false;
  printf ("skipped, configured without%s\n", names);
  return true;
}

/* Runs the tests of SUITE, each in a child process; main's value.  */
static inline int
run_suite (Suite *suite)
{
  SRunner *runner = srunner_create (suite);
  srunner_set_fork_status (runner, CK_FORK);
  srunner_run_all (runner, CK_NORMAL);
  int failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed != 0;
}

#endif
