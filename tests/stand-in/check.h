/* SPDX-License-Identifier: MIT */
/* check.h - as much of Check as the tests use, where Check itself is missing

   Each test runs in a process of its own, as with Check.  */

#ifndef CHECK_STAND_IN_H
#define CHECK_STAND_IN_H

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum
{
  CK_ENV,
  CK_NORMAL,
  CK_FORK
};

typedef void TFun (int);

typedef struct
{
  struct
  {
    const char *name;
    TFun *function;
    int first, last;
  } test[100];
  int count, failed;
} Suite;
typedef Suite TCase;
typedef Suite SRunner;

#define START_TEST(name)                                                      \
  static void name (int _i)                                                   \
  {                                                                           \
    (void) _i;
#define END_TEST }

static inline Suite *
suite_create (const char *name)
{
  static Suite suite;
  (void) name;
  return &suite;
}

#define tcase_create(name) suite_create (name)
#define suite_add_tcase(suite, tcase) ((void) (suite), (void) (tcase))
#define tcase_set_timeout(tcase, seconds) ((void) (tcase), (void) (seconds))
#define srunner_create(suite) (suite)
#define srunner_set_fork_status(runner, status)                               \
  ((void) (runner), (void) (status))
#define srunner_free(runner) ((void) (runner))
#define srunner_ntests_failed(runner) ((runner)->failed)
#define tcase_add_test(tcase, test) add_tests (tcase, #test, test, 0, 1)
#define tcase_add_loop_test(tcase, test, begin, end)                          \
  add_tests (tcase, #test, test, begin, end)

static inline void
add_tests (TCase *tcase, const char *name, TFun *function, int first, int last)
{
  if (tcase->count == 100)
    abort ();
  tcase->test[tcase->count].name = name;
  tcase->test[tcase->count].function = function;
  tcase->test[tcase->count].first = first;
  tcase->test[tcase->count++].last = last;
}

/* Whether FUNCTION (N) comes to its end.  */
static inline int
check_passes (TFun *function, int n)
{
  int status;
  fflush (NULL);
  pid_t child = fork ();
  if (child == 0)
    {
      function (n);
      exit (0);
    }
  return child > 0 && waitpid (child, &status, 0) == child && status == 0;
}

static inline void
srunner_run_all (SRunner *runner, int mode)
{
  (void) mode;
  for (int i = 0; i < runner->count; i++)
    {
      int failed = 0;
      for (int n = runner->test[i].first; n < runner->test[i].last; n++)
        failed += !check_passes (runner->test[i].function, n);
      printf ("%s: %s\n", failed ? "failed" : "passed", runner->test[i].name);
      runner->failed += failed;
    }
}

static inline _Noreturn void
check_failed (const char *file, int line, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  fprintf (stderr, "%s:%d: ", file, line);
  vfprintf (stderr, format, arguments);
  fputc ('\n', stderr);
  va_end (arguments);
  exit (1);
}

#define ck_assert_msg(condition, ...)                                         \
  ((condition) ? (void) 0 : check_failed (__FILE__, __LINE__, __VA_ARGS__))
#define ck_abort_msg(...) check_failed (__FILE__, __LINE__, __VA_ARGS__)
#define ck_assert(condition) ck_assert_msg (condition, "%s", #condition)
#define ck_assert_compare(type, format, a, op, b)                             \
  do                                                                          \
    {                                                                         \
      type ck_a = (a);                                                        \
      type ck_b = (b);                                                        \
      ck_assert_msg (ck_a op ck_b, "%s %s %s: " format " and " format, #a,    \
                     #op, #b, ck_a, ck_b);                                    \
    }                                                                         \
  while (0)
#define ck_assert_int_eq(a, b) ck_assert_compare (intmax_t, "%jd", a, ==, b)
#define ck_assert_int_ne(a, b) ck_assert_compare (intmax_t, "%jd", a, !=, b)
#define ck_assert_int_lt(a, b) ck_assert_compare (intmax_t, "%jd", a, <, b)
#define ck_assert_int_le(a, b) ck_assert_compare (intmax_t, "%jd", a, <=, b)
#define ck_assert_int_gt(a, b) ck_assert_compare (intmax_t, "%jd", a, >, b)
#define ck_assert_int_ge(a, b) ck_assert_compare (intmax_t, "%jd", a, >=, b)
#define ck_assert_uint_eq(a, b) ck_assert_compare (uintmax_t, "%ju", a, ==, b)
#define ck_assert_uint_gt(a, b) ck_assert_compare (uintmax_t, "%ju", a, >, b)
#define ck_assert_uint_ge(a, b) ck_assert_compare (uintmax_t, "%ju", a, >=, b)
#define ck_assert_uint_le(a, b) ck_assert_compare (uintmax_t, "%ju", a, <=, b)
#define ck_assert_uint_lt(a, b) ck_assert_compare (uintmax_t, "%ju", a, <, b)
#define ck_assert_ptr_eq(a, b) ck_assert_compare (const void *, "%p", a, ==, b)
#define ck_assert_ptr_ne(a, b) ck_assert_compare (const void *, "%p", a, !=, b)
#define ck_assert_ptr_null(a) ck_assert_ptr_eq (a, NULL)
#define ck_assert_ptr_nonnull(a) ck_assert_ptr_ne (a, NULL)
#define ck_assert_str_eq(a, b)                                                \
  ck_assert_msg (!strcmp (a, b), "%s == %s: \"%s\" and \"%s\"", #a, #b, a, b)
#define ck_assert_str_ne(a, b)                                                \
  ck_assert_msg (strcmp (a, b), "%s != %s: \"%s\"", #a, #b, a)
#define ck_assert_mem_eq(a, b, size)                                          \
  ck_assert_msg (!memcmp (a, b, size), "%s and %s differ", #a, #b)

#endif
