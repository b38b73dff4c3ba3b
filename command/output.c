/* SPDX-License-Identifier: MIT */
/* output.c - standard output: lines, labels, headings */

#include <config.h>

#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "charset.h"
#include "command.h"
#include "complaint.h"
#include "text.h"
#include "width.h"

enum
{
  LEAST_WIDTH = 20,
  USUAL_WIDTH = 80,
  MOST_WIDTH = 100, /* longer lines are hard to read */
  HANG = 2
};

static struct
{
  int width;
  bool has_colours;
  bool was_written;
  bool is_aside; /* to standard error */
} output;

static const char *const escapes[] = {
  [STYLE_PLAIN] = "",
  [STYLE_STRONG] = "\033[1m",
  [STYLE_CLASS + 0] = "\033[1m",
  [STYLE_CLASS + 1] = "\033[1;36m",
  [STYLE_CLASS + 2] = "\033[1;32m",
  [STYLE_CLASS + 3] = "\033[1;34m",
  [STYLE_CLASS + 4] = "\033[1;33m",
  [STYLE_CLASS + 5] = "\033[1;31m",
};

static int
terminal_width (void)
{
#ifdef TIOCGWINSZ
  struct winsize size;
  if (!ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) && size.ws_col)
    return size.ws_col;
#endif
  const char *columns = getenv ("COLUMNS");
  char *end;
  long width = columns ? strtol (columns, &end, 10) : 0;
  if (!columns || *end || width <= 0)
    return USUAL_WIDTH;
  return width > MOST_WIDTH ? MOST_WIDTH : (int) width;
}

void
output_begin (void)
{
  int width = terminal_width ();
  output.width = width < LEAST_WIDTH  ? LEAST_WIDTH
                 : width > MOST_WIDTH ? MOST_WIDTH
                                      : width;
  const char *terminal = getenv ("TERM");
  const char *no_color = getenv ("NO_COLOR");
  output.has_colours = isatty (STDOUT_FILENO) && terminal && *terminal
                       && strcmp (terminal, "dumb")
                       && !(no_color && *no_color);
  /* A message is one write, also where a charset has it put there character by
     character: several processes share a log.  */
  setvbuf (stderr, NULL, _IOLBF, BUFSIZ);
}

int
output_width (void)
{
  return output.width;
}

int
output_measure (const char *text)
{
  char *fit = charset_fit (text);
  int width = width_of (fit, strlen (fit));
  free (fit);
  return width;
}

bool
output_is_rtl (void)
{
  return charset_is_utf8 () && httpstatus_language_is_rtl (text_language ());
}

static void
fail (void)
{
  /* Nothing more can be said there: not even what is left in the buffer.  */
  complain_about_output (errno);
  _exit (NOT_WRITTEN);
}

static void
put (const char *text, size_t length)
{
  if (output.is_aside)
    {
      /* Nobody could be told.  */
      charset_write (stderr, text, length);
      return;
    }
  output.was_written = true;
  if (!charset_write (stdout, text, length))
    fail ();
}

void
output_bytes (const char *bytes, size_t length)
{
  output.was_written = true;
  if (length && fwrite (bytes, length, 1, stdout) != 1)
    fail ();
}

void
output_flush (void)
{
  if (output.was_written && fflush (stdout))
    fail ();
}

void
output_aside (bool is_aside)
{
  output_flush ();
  output.is_aside = is_aside;
}

void
output_end (void)
{
  /* Some file systems find out only now that there is no room.  */
  output_flush ();
  if (output.was_written && fclose (stdout))
    fail ();
}

void
output_spaces (int count)
{
  for (; count > 0; count--)
    put (" ", 1);
}

void
output_newline (void)
{
  put ("\n", 1);
}

void
output_gap (void)
{
  output_newline ();
}

static bool
is_ascii (const char *text, size_t length)
{
  while (length && !(*text & 0x80))
    {
      text++;
      length--;
    }
  return !length;
}

static void
put_piece (const char *text, size_t length, int style, bool is_isolated)
{
  const char *escape
      = output.has_colours && !output.is_aside ? escapes[style] : "";
  /* A URL is copied more often than it is read: it stays as it is.  */
  is_isolated = is_isolated && charset_is_utf8 () && !is_ascii (text, length);
  put (escape, strlen (escape));
  if (is_isolated)
    put (ISOLATE, strlen (ISOLATE));
  put (text, length);
  if (is_isolated)
    put (END_ISOLATE, strlen (END_ISOLATE));
  if (*escape)
    put ("\033[m", 3);
}

void
output_piece (const char *text, int style, bool is_isolated)
{
  char *fit = charset_fit (text);
  put_piece (fit, strlen (fit), style, is_isolated);
  free (fit);
}

/* TEXT, wrapped; the line stands at column AT, at most INDENT.  Of a text with
   several lines, those after the first hang where they are wrapped.  */
static void
put_lines (int at, int indent, const char *text, int style)
{
  char *fit = charset_fit (text);
  bool is_first = true;
  int hang = 0;
  for (const char *line = fit, *next; line; line = next)
    {
      const char *end
          = width_break (line, output.width - indent - hang, &next);
      if (end > line)
        {
          int room = output.width - width_of (line, (size_t) (end - line));
          int left = indent + hang;
          if (left > room && !at)
            left = room > 0 ? room : 0;
          output_spaces (left - at);
          put_piece (line, (size_t) (end - line), style, output_is_rtl ());
        }
      output_newline ();
      at = 0;
      is_first = is_first && *end != '\n';
      hang = is_first || *end == '\n' ? 0 : HANG;
    }
  free (fit);
}

void
output_text (int indent, const char *text, int style)
{
  put_lines (0, indent, text, style);
}

void
output_labelled (int margin, const char *label, int label_style, int indent,
                 const char *text, int style)
{
  char *fit = charset_fit (label);
  output_spaces (margin);
  put_piece (fit, strlen (fit), label_style, output_is_rtl ());
  int at = margin + width_of (fit, strlen (fit));
  free (fit);
  if (at >= indent)
    {
      output_newline ();
      at = 0;
    }
  put_lines (at, indent, text, style);
}

void
output_heading (const char *text, char line)
{
  char *fit = charset_fit (text);
  int width = 0;
  for (const char *at = fit, *next; at; at = next)
    {
      const char *end = width_break (at, output.width, &next);
      put_piece (at, (size_t) (end - at), STYLE_STRONG, output_is_rtl ());
      output_newline ();
      int of_line = width_of (at, (size_t) (end - at));
      width = of_line > width ? of_line : width;
    }
  for (int i = 0; i < width; i++)
    put (&line, 1);
  output_newline ();
  free (fit);
}
