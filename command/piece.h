/* SPDX-License-Identifier: MIT */
/* piece.h - what a template is read into */

#ifndef PIECE_H
#define PIECE_H

#include <stddef.h>

/* The values.  */
enum
{
  CODE,
  PHRASE,
  TITLE,
  DESCRIPTION,
  ADVICE,
  CLASS,
  LANG,
  DIR,
  DETAIL,
  REQUEST_ID,
  HOME_URL,
  CONTACT,
  NAMES
};

/* A part of a template: some bytes of it, and what comes behind them.  */
enum
{
  VALUE,
  SECTION,  /* skipped to the piece `end' where the value is empty */
  INVERTED, /* ... where it is not */
  NOTHING
};
struct piece
{
  const char *text;
  size_t length;
  int kind;
  int name;
  size_t end;
};

struct template
{
  char *text;
  struct piece *pieces;
  size_t count;
};

#endif
