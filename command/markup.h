/* SPDX-License-Identifier: MIT */
/* markup.h - where in a page of HTML one is

   It follows the tokenizer of the HTML standard (section 13.2.5) closely
   enough to know what a browser would take a text for that stood there.  */

#ifndef MARKUP_H
#define MARKUP_H

#include <stdbool.h>
#include <stddef.h>

enum
{
  MARKUP_NAME_SIZE = 32 /* longer ones are none that matter */
};

struct markup
{
  int state;
  char tag[MARKUP_NAME_SIZE];       /* the last one begun, in lower case */
  char attribute[MARKUP_NAME_SIZE]; /* likewise */
  size_t length;                    /* of the name or comment so far */
  bool is_end_tag;
  bool is_value_begun;     /* something stands in the attribute */
  bool must_close;         /* nothing more may */
  bool is_instruction;     /* a <meta http-equiv> */
  bool has_placed_content; /* a value stands in the tag's content="" */
  bool has_other_rules;    /* behind an <svg>, where a <title> is no title */
  bool is_noscript;        /* text with scripts, elements without */
  bool is_lost;            /* one browser may be in a tag, another not */
  char end[MARKUP_NAME_SIZE]; /* what may end a script, a title ... */
  size_t end_length;          /* of it that was seen */
  size_t comment_length;      /* of "<!--" that was seen in a script */
  size_t noscript_length;     /* of "</noscript" that was seen in one */
};

/* What a place takes.  */
enum
{
  PLACE_TEXT,      /* any text, escaped */
  PLACE_ADDRESS,   /* an address, escaped, and nothing beside it */
  PLACE_ATTRIBUTE, /* nothing: an attribute that is no text */
  PLACE_TAG,       /* nothing: not between quotation marks */
  PLACE_COMMENT,   /* nothing */
  PLACE_SCRIPT     /* nothing: a script, a style, ... */
};

/* Goes on by BYTE.  False: the page has something that this cannot follow.  */
bool markup_read (struct markup *markup, char byte);

/* What may stand here.  */
int markup_place (const struct markup *markup);

/* Something stands here now, as PLACE_TEXT or PLACE_ADDRESS.  False: beside
   what is there it may not.  */
bool markup_fill (struct markup *markup, int place);

/* Whether a part of the page may begin or end here, so that what is round it
   reads the same with and without it.  */
bool markup_is_seam (const struct markup *markup);

/* Whether A and B are the same place.  */
bool markup_is_same (const struct markup *a, const struct markup *b);

#endif
