/* SPDX-License-Identifier: MIT */
/* bench.c - times all rows, interleaved, in one run

   bench DIRECTORY: all rows as a table with tabs: table, name, ns with one
   thread, ns with two, whether instructions are to be counted.
   bench DIRECTORY ROW OPERATIONS: runs that one row, counted from 0, for
   callgrind, which counts what counted_run () does.  */

#include "bench.h"

#include <locale.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum
{
  REPETITIONS = 9,
  SLICE = 10000000, /* ns that a row gets in each of them */
  THREADS = 2,
  ROWS_AT_MOST = 100
};

static const struct row *rows[ROWS_AT_MOST];
static size_t row_count;

/* What each row took in each repetition, in ns an operation, and how often it
   runs in one.  */
static double times[ROWS_AT_MOST][THREADS][REPETITIONS];
static size_t operations[ROWS_AT_MOST];

void
die (const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  fputs ("bench: ", stderr);
  vfprintf (stderr, format, arguments);
  fputc ('\n', stderr);
  va_end (arguments);
  exit (1);
}

static int64_t
now (void)
{
  struct timespec time;
  clock_gettime (CLOCK_MONOTONIC, &time);
  return time.tv_sec * INT64_C (1000000000) + time.tv_nsec;
}

static void
prepare (const struct row *row)
{
  if (row->prepare)
    row->prepare ();
}

/* Caches are warm: the figures are of a program that runs for a while.  */
static void
warm_up (const struct row *row, size_t count)
{
  row->run (count < 256 ? count : 256);
}

struct worker
{
  pthread_t thread;
  pthread_barrier_t *start;
  const struct row *row;
  size_t operations;
  int64_t began;
  int64_t ended;
};

static void *
work (void *argument)
{
  struct worker *worker = argument;
  warm_up (worker->row, worker->operations);
  pthread_barrier_wait (worker->start);
  worker->began = now ();
  worker->row->run (worker->operations);
  worker->ended = now ();
  return NULL;
}

/* The ns that COUNT threads take for an operation, all of theirs counted.  */
static double
time_row (const struct row *row, size_t count, int threads)
{
  struct worker workers[THREADS];
  pthread_barrier_t start;
  prepare (row);
  pthread_barrier_init (&start, NULL, (unsigned) threads);
  for (int i = 0; i < threads; i++)
    {
      workers[i] = (struct worker){ .start = &start,
                                    .row = row,
                                    .operations = count };
      if (pthread_create (&workers[i].thread, NULL, work, &workers[i]))
        die ("cannot start a thread");
    }
  int64_t began = INT64_MAX, ended = 0;
  for (int i = 0; i < threads; i++)
    {
      pthread_join (workers[i].thread, NULL);
      if (workers[i].began < began)
        began = workers[i].began;
      if (workers[i].ended > ended)
        ended = workers[i].ended;
    }
  pthread_barrier_destroy (&start);
  return (double) (ended - began) / ((double) count * threads);
}

/* How many operations fill a slice.  */
static size_t
fitting_count (const struct row *row)
{
  size_t count = 1;
  double ns;
  while ((ns = time_row (row, count, 1) * (double) count) < SLICE / 10.0)
    count *= 4;
  count = (size_t) ((double) count * SLICE / ns);
  return count ? count : 1;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;
  return (x > y) - (x < y);
}

static double
median (double *values)
{
  qsort (values, REPETITIONS, sizeof *values, compare);
  return values[REPETITIONS / 2];
}

static void
time_all (void)
{
  for (size_t row = 0; row < row_count; row++)
    operations[row] = fitting_count (rows[row]);
  for (int repetition = 0; repetition < REPETITIONS; repetition++)
    for (size_t row = 0; row < row_count; row++)
      for (int threads = 1; threads <= THREADS; threads++)
        times[row][threads - 1][repetition]
            = time_row (rows[row], operations[row], threads);
  setlocale (LC_ALL, "C");
  for (size_t row = 0; row < row_count; row++)
    printf ("%s\t%s\t%.3f\t%.3f\t%d\n", rows[row]->table, rows[row]->name,
            median (times[row][0]), median (times[row][1]),
            rows[row]->instructions);
}

void counted_run (const struct row *row, size_t count);

void __attribute__ ((noinline))
counted_run (const struct row *row, size_t count)
{
  row->run (count);
}

int
main (int argc, char **argv)
{
  if (argc != 2 && argc != 4)
    die ("usage: bench DIRECTORY [ROW OPERATIONS]");
  open_lookup (argv[1]);
  open_negotiation ();
  open_page ();
  for (size_t i = 0; i < lookup_row_count; i++)
    rows[row_count++] = &lookup_rows[i];
  for (size_t i = 0; i < negotiation_row_count; i++)
    rows[row_count++] = &negotiation_rows[i];
  for (size_t i = 0; i < page_row_count; i++)
    rows[row_count++] = &page_rows[i];
  if (argc == 2)
    time_all ();
  else
    {
      size_t row = strtoul (argv[2], NULL, 10);
      size_t count = strtoul (argv[3], NULL, 10);
      if (row >= row_count)
        die ("there is no row %zu", row);
      prepare (rows[row]);
      warm_up (rows[row], count);
      counted_run (rows[row], count);
    }
  return 0;
}
