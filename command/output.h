/* SPDX-License-Identifier: MIT */
/* output.h - standard output: lines, labels, headings

   Texts are UTF-8.  The program ends with a message when they cannot be
   written.  */

#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

/* How a text looks where there are colours; elsewhere all look alike.  */
enum style
{
  STYLE_PLAIN,
  STYLE_STRONG,
  STYLE_CLASS, /* + a class, 1 to 5: a code */
};

/* U+2067 and U+2069: round text that runs from right to left in a line that
   does not; also where it begins with a Latin word.  */
#define ISOLATE "\342\201\247"
#define END_ISOLATE "\342\201\251"

/* Finds out the width and whether there are colours.  */
void output_begin (void);

/* What was written goes out, for something that comes after it elsewhere.  */
void output_flush (void);

/* Whether texts go to standard error, beside what is for programs.  */
void output_aside (bool is_aside);

/* Everything goes out, at the end of the program.  */
void output_end (void);

/* The columns of a line.  */
int output_width (void);

/* The columns that TEXT takes on one.  */
int output_measure (const char *text);

/* A blank line.  */
void output_gap (void);

/* TEXT, wrapped, INDENT columns from the left; less where a word, such as a
   URL, needs the room.  */
void output_text (int indent, const char *text, int style);

/* LENGTH bytes as they are, whatever the charset: for a file of its own.  */
void output_bytes (const char *bytes, size_t length);

/* LABEL, MARGIN columns from the left, and TEXT beside it, INDENT columns from
   the left; below it, if LABEL is too long for that.  */
void output_labelled (int margin, const char *label, int label_style,
                      int indent, const char *text, int style);

/* TEXT on a line of its own, underlined with LINE.  */
void output_heading (const char *text, char line);

/* A piece of a line; see output_newline ().  IS_ISOLATED: in a script that
   runs from right to left, in a line that does not.  */
void output_piece (const char *text, int style, bool is_isolated);
void output_spaces (int count);
void output_newline (void);

/* Whether the reader's language runs from right to left and the output can
   say so.  */
bool output_is_rtl (void);

#endif
