/* SPDX-License-Identifier: MIT */
/* bench.h - what the files with rows and the program that runs them share */

#ifndef BENCH_H
#define BENCH_H

#include <stdbool.h>
#include <stddef.h>

/* One line of the figures.  */
struct row
{
  const char *table; /* rows of a table stand together */
  const char *name;
  void (*prepare) (void); /* the locale that RUN wants; may be null */
  void (*run) (size_t operations);
  bool instructions; /* to be counted too */
};

extern const struct row lookup_rows[];
extern const size_t lookup_row_count;
extern const struct row negotiation_rows[];
extern const size_t negotiation_row_count;
extern const struct row page_rows[];
extern const size_t page_row_count;

/* Makes the private catalogs and locales under DIRECTORY the rows' own.  */
void open_lookup (const char *directory);
void open_negotiation (void);
void open_page (void);

/* Makes sure that VALUE is computed.  */
#define KEEP(value) __asm__ volatile ("" : : "g" (value) : "memory")

/* Prints the message and leaves.  */
void die (const char *format, ...)
    __attribute__ ((noreturn, format (printf, 1, 2)));

#endif
