/* SPDX-License-Identifier: MIT */
/* status.h - private: how the rows and the messages are numbered */

#ifndef HS_STATUS_H
#define HS_STATUS_H

#include <httpstatus.h>

#include <stdint.h>

/* Rows.  A row's number says where its facts and its texts stand.  The classes
   come first, so that an unassigned code's row is its class's number.  */
enum
{
#define CLASS(number, symbol, title, description)                             \
  HS_ROW_CLASS_##symbol = HTTPSTATUS_CLASS_##symbol,
#include "status-list.h"
  HS_ROW_FIRST_STATUS = 6,
  HS_ROW_BEFORE_FIRST_STATUS = HS_ROW_FIRST_STATUS - 1,
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  HS_ROW_##vendor##_##symbol,
#include "status-list.h"
  HS_ROWS
};

/* The texts of a row.  */
enum
{
  HS_TITLE,
  HS_DESCRIPTION,
  HS_ADVICE,
  HS_TEXTS
};

/* Messages: all texts of all rows, then those that belong to no row.  */
#define HS_MESSAGE(row, text) ((row) *HS_TEXTS + (text))
enum
{
  HS_MESSAGE_BEFORE_FIRST = HS_MESSAGE (HS_ROWS, 0) - 1,
#define MESSAGE(symbol, text) HS_MESSAGE_##symbol,
#include "status-list.h"
  HS_MESSAGES
};

/* The row of each bare code from 100 to 999; 0 where there is none.  */
extern const uint8_t hs_row_of_code[900];

/* The row of STATUS, which is no code from 100 to 999.  */
int hs_row_of_other (int status);

/* The row that answers for STATUS: its own, else its class's.  Every lookup
   begins here, so it is no function of the library, whose calls of its own
   public functions go through the linker's table.  */
static inline int
hs_row (int status)
{
  unsigned index = (unsigned) status - 100;
  if (index >= 900)
    return hs_row_of_other (status);
  int row = hs_row_of_code[index];
  return row           ? row
         : index < 500 ? (int) index / 100 + 1
                       : HS_ROW_CLASS_UNKNOWN;
}

/* The row of a class.  */
static inline int
hs_class_row (int class_)
{
  return class_ >= 0 && class_ < HS_ROW_FIRST_STATUS ? class_
                                                     : HS_ROW_CLASS_UNKNOWN;
}

/* MESSAGE in English, and its length; of a plural one that of the form for
   1.  */
const char *hs_english (int message);
unsigned hs_english_length (int message);

/* MESSAGE as the key that gettext looks up: its English text, behind its
   context where it has one.  */
const char *hs_msgid (int message);

#endif
