/* SPDX-License-Identifier: MIT */
/* table.h - rows and columns on standard output */

#ifndef TABLE_H
#define TABLE_H

#include <stdbool.h>

struct table;

/* A table with COLUMNS columns.  */
struct table *table_new (int columns);

/* Adds a cell at the end: TEXT, UTF-8, which is copied.  IS_RTL: it is written
   from right to left.  */
void table_add (struct table *table, const char *text, bool is_rtl);

/* Writes the table, INDENT columns from the left, its first row as a heading,
   and frees it.  The columns whose bits are in RIGHT are flush right.  In a
   terminal too narrow for it each row is a paragraph, without the heading.  */
void table_put (struct table *table, int indent, unsigned right);

#endif
