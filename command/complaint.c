/* SPDX-License-Identifier: MIT */
/* complaint.c - messages on standard error */

#include <config.h>

#include "complaint.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "command.h"
#include "output.h"
#include "text.h"

/* The name of the program, in Latin letters, is no part of a message that runs
   from right to left.  */
static void
put_line (const char *name, const char *message)
{
  bool is_isolated = output_is_rtl ();
  char *line = format ("%s%s%s%s\n", name, is_isolated ? ISOLATE : "", message,
                       is_isolated ? END_ISOLATE : "");
  charset_write (stderr, line, strlen (line));
  free (line);
}

/* What the arguments say, behind what was written before.  */
static void
put_arguments (const char *pattern, va_list arguments)
{
  output_flush ();
  char *message = format_arguments (pattern, arguments);
  put_line ("httpstatus: ", message);
  free (message);
}

void
complain (const char *pattern, ...)
{
  va_list arguments;
  va_start (arguments, pattern);
  put_arguments (pattern, arguments);
  va_end (arguments);
}

int
complain_about_usage (const char *pattern, ...)
{
  va_list arguments;
  va_start (arguments, pattern);
  put_arguments (pattern, arguments);
  va_end (arguments);
  /* TRANSLATORS: error message; leave what stands between the quotation
     marks. */
  put_line ("", _ ("Try 'httpstatus --help'."));
  return MISUSED;
}

int
complain_about_word (const char *pattern, const char *word)
{
  char *visible = charset_visible (word);
  int status = complain_about_usage (pattern, visible);
  free (visible);
  return status;
}

int
complain_about_no_language (const char *tag)
{
  return complain_about_word (
      /* TRANSLATORS: error message; %s is what was typed; leave what stands
         between the quotation marks. */
      _ ("The language '%s' is not available; 'httpstatus languages' lists "
         "those that are."),
      tag);
}

void
complain_about_output (int error)
{
  /* The C library speaks in the charset of the locale.  */
  char *reason = charset_visible (strerror (error));
  /* TRANSLATORS: error message; %s is the system's reason, such as: No space
     left on device. */
  char *message = format (_ ("The output could not be written: %s."), reason);
  put_line ("httpstatus: ", message);
  free (message);
  free (reason);
}
