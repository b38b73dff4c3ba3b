/* SPDX-License-Identifier: MIT */
/* table.c - rows and columns on standard output */

#include <config.h>

#include "table.h"

#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "format.h"
#include "output.h"
#include "width.h"

enum
{
  GAP = 2,
  MOST_LABEL = 10 /* beside a paragraph */
};

struct cell
{
  char *text; /* fit for the charset */
  int width;
  bool is_rtl;
};

struct table
{
  int columns;
  int count; /* of cells */
  size_t size;
  struct cell *cells;
};

struct table *
table_new (int columns)
{
  struct table *table = allocate (1, sizeof *table);
  table->columns = columns;
  return table;
}

void
table_add (struct table *table, const char *text, bool is_rtl)
{
  table->cells = make_room (table->cells, &table->size, (size_t) table->count,
                            sizeof *table->cells);
  char *fit = charset_fit (text);
  table->cells[table->count++]
      = (struct cell){ fit, width_of (fit, strlen (fit)), is_rtl };
}

static int
column_width (const struct table *table, int column)
{
  int width = 0;
  for (int i = column; i < table->count; i += table->columns)
    if (table->cells[i].width > width)
      width = table->cells[i].width;
  return width;
}

static void
put_row (const struct table *table, int row, const int *widths, int indent,
         unsigned right)
{
  int owed = indent; /* spaces, written only before something */
  for (int i = 0; i < table->columns; i++)
    {
      const struct cell *cell = &table->cells[row * table->columns + i];
      int room = widths[i] - cell->width;
      bool is_right = right >> i & 1;
      if (cell->width)
        {
          output_spaces (owed + (is_right ? room : 0));
          output_piece (cell->text, row ? STYLE_PLAIN : STYLE_STRONG,
                        cell->is_rtl);
          owed = 0;
        }
      else if (is_right)
        owed += room;
      owed += GAP + (is_right ? 0 : room);
    }
  output_newline ();
}

/* A row as a paragraph beside its first cell.  */
static void
put_paragraph (const struct table *table, int row, int indent, int text_at)
{
  const struct cell *cells
      = &table->cells[(size_t) row * (size_t) table->columns];
  struct string rest = { NULL, 0, 0 };
  string_append (&rest, "", 0);
  for (int i = 1; i < table->columns; i++)
    if (cells[i].width)
      {
        bool is_isolated = cells[i].is_rtl && charset_is_utf8 ();
        if (rest.length)
          string_append (&rest, "  ", GAP);
        string_append (&rest, ISOLATE, is_isolated ? strlen (ISOLATE) : 0);
        string_append (&rest, cells[i].text, strlen (cells[i].text));
        string_append (&rest, END_ISOLATE,
                       is_isolated ? strlen (END_ISOLATE) : 0);
      }
  output_labelled (indent, cells[0].text, STYLE_STRONG, text_at, rest.bytes,
                   STYLE_PLAIN);
  free (rest.bytes);
}

void
table_put (struct table *table, int indent, unsigned right)
{
  int *widths = allocate ((size_t) table->columns, sizeof *widths);
  int width = indent + GAP * (table->columns - 1);
  for (int i = 0; i < table->columns; i++)
    {
      widths[i] = column_width (table, i);
      width += widths[i];
    }
  bool is_narrow = width > output_width ();
  int text_at = indent + GAP + (widths[0] < MOST_LABEL ? widths[0] : GAP);
  for (int row = is_narrow; row < table->count / table->columns; row++)
    if (is_narrow)
      put_paragraph (table, row, indent, text_at);
    else
      put_row (table, row, widths, indent, right);
  for (int i = 0; i < table->count; i++)
    free (table->cells[i].text);
  free (table->cells);
  free (table);
  free (widths);
}
