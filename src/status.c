/* SPDX-License-Identifier: MIT */
/* status.c - codes, classes and their facts: the list as tables */

#include "status.h"

#include <stdbool.h>
#include <stdint.h>

/* The header's constants are the list's.  */
#define STATUS(code, symbol, phrase, specification, flags, title,             \
               description, advice)                                           \
  _Static_assert(HTTPSTATUS_##symbol == (code), #symbol);
#include "status-list.h"

#define VENDOR(number, symbol, name)                                          \
  _Static_assert(HTTPSTATUS_VENDOR_##symbol == (number), #symbol);
#include "status-list.h"

/* The list's facts that are text, as one block of memory with a member for
   each: offsets into it instead of pointers need no relocation.  */
#define DRAFT(name) name
#define RFC(number, section) "RFC " #number ", Section " section
#define DOC(name, url) name
static const struct facts
{
  char nothing[1];
  char unassigned[sizeof "Unassigned"];
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  char phrase_##vendor##_##symbol[sizeof phrase];                             \
  char symbol_##vendor##_##symbol[sizeof #symbol];                            \
  char reference_##vendor##_##symbol[sizeof specification];
#include "status-list.h"
} facts = {
  "",
  "Unassigned",
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  phrase, #symbol, specification,
#include "status-list.h"
};

#undef DRAFT
#undef RFC
#undef DOC
#define DOC(name, url) url
#define DRAFT(name) "https://datatracker.ietf.org/doc/html/" name
#define RFC(number, section)                                                  \
  "https://www.rfc-editor.org/rfc/rfc" #number ".html#section-" section
static const struct urls
{
  char nothing[1];
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  char url_##vendor##_##symbol[sizeof specification];
#include "status-list.h"
} urls = {
  "",
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  specification,
#include "status-list.h"
};

/* What each row holds; the classes' rows hold nothing but the phrase.  */
#define AT(type, member) (uint16_t) offsetof (struct type, member)
#define F(flag) HTTPSTATUS_FLAG_##flag
static const struct row
{
  int status;
  uint16_t flags;
  uint16_t phrase;
  uint16_t symbol;
  uint16_t reference;
  uint16_t url;
} rows[HS_ROWS] = {
#define CLASS(number, symbol, title, description)                             \
  [number] = { .phrase = AT (facts, unassigned) },
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  [HS_ROW_##vendor##_##symbol] = {                                            \
    HTTPSTATUS_OF (HTTPSTATUS_VENDOR_##vendor, code),                         \
    (flags) | (HTTPSTATUS_VENDOR_##vendor ? HTTPSTATUS_FLAG_UNOFFICIAL : 0),  \
    AT (facts, phrase_##vendor##_##symbol),                                   \
    AT (facts, symbol_##vendor##_##symbol),                                   \
    AT (facts, reference_##vendor##_##symbol),                                \
    AT (urls, url_##vendor##_##symbol)                                        \
  },
#include "status-list.h"
};

const uint8_t hs_row_of_code[900] = {
#define STATUS(code, symbol, phrase, specification, flags, title,             \
               description, advice)                                           \
  [(code) -100] = HS_ROW_IANA_##symbol,
#define CUSTOMARY(code, vendor, symbol)                                       \
  [(code) -100] = HS_ROW_##vendor##_##symbol,
#include "status-list.h"
};
_Static_assert(HS_ROWS <= UINT8_MAX, "row numbers of 8 bits suffice");

/* The vendors' rows follow IANA's, and both are sorted.  */
enum
{
  FIRST_READING = HS_ROW_FIRST_STATUS
#define STATUS(code, symbol, phrase, specification, flags, title,             \
               description, advice)                                           \
  +1
#include "status-list.h"
};

/* STATUS as a number that sorts by code and then by vendor.  */
static int64_t
order (int status)
{
  return status < 0 ? status
                    : (status & 0xffff) * INT64_C (0x10000) + (status >> 16);
}

/* The first of the sorted rows from FIRST on that comes behind STATUS; END, the
   row behind them: none.  */
static int
row_behind (int first, int end, int status)
{
  while (first < end)
    {
      int middle = (first + end) / 2;
      if (order (rows[middle].status) > order (status))
        end = middle;
      else
        first = middle + 1;
    }
  return end;
}

int
hs_row_of_other (int status)
{
  int code = httpstatus_code (status);
  if (status > 0xffff)
    {
      int row = row_behind (FIRST_READING, HS_ROWS, status) - 1;
      if (rows[row].status == status)
        return row;
    }
  return code >= 100 && code <= 999 ? hs_row (code) : HS_ROW_CLASS_UNKNOWN;
}

/* Former names, in the order of their codes.  */
static const struct former_name
{
  int status;
  char name[60];
} former_names[] = {
#define FORMER(code, name) { code, name },
#include "status-list.h"
};

static const char vendor_names[][16] = {
  [HTTPSTATUS_VENDOR_IANA] = "IANA",
#define VENDOR(number, symbol, name) [number] = name,
#include "status-list.h"
};

#define COUNT(array) (sizeof (array) / sizeof *(array))

/* The row of STATUS itself; null if it has none.  */
static const struct row *
own_row (int status)
{
  int row = hs_row (status);
  return row < HS_ROW_FIRST_STATUS ? NULL : &rows[row];
}

int
httpstatus_code (int status)
{
  return status < 0 ? 0 : status & 0xffff;
}

int
httpstatus_vendor (int status)
{
  const struct row *row = own_row (status);
  return row ? row->status >> 16 : HTTPSTATUS_VENDOR_IANA;
}

const char *
httpstatus_vendor_name (int vendor)
{
  return vendor >= 0 && (size_t) vendor < COUNT (vendor_names)
             ? vendor_names[vendor]
             : NULL;
}

int
httpstatus_is_registered (int status)
{
  const struct row *row = own_row (status);
  return row && row->status >> 16 == HTTPSTATUS_VENDOR_IANA;
}

int
httpstatus_next_any (int status)
{
  int official = row_behind (HS_ROW_FIRST_STATUS, FIRST_READING, status);
  int reading = row_behind (FIRST_READING, HS_ROWS, status);
  if (reading == HS_ROWS
      || (official < FIRST_READING
          && order (rows[official].status) < order (rows[reading].status)))
    return official < FIRST_READING ? rows[official].status : 0;
  return rows[reading].status;
}

int
httpstatus_next (int status)
{
  do
    status = httpstatus_next_any (status);
  while (status && !httpstatus_is_registered (status));
  return status;
}

int
httpstatus_reading (int code, int n)
{
  if (code < 0 || code > 0xffff || n < 0)
    return 0;
  /* The customary reading comes first, wherever its row stands.  */
  const struct row *customary = own_row (code);
  if (n == 0)
    return customary ? customary->status : 0;
  for (int row = HS_ROW_FIRST_STATUS; row < HS_ROWS; row++)
    if (httpstatus_code (rows[row].status) == code && &rows[row] != customary
        && --n == 0)
      return rows[row].status;
  return 0;
}

int
httpstatus_class_of (int status)
{
  int code = httpstatus_code (status);
  return code < 100 || code > 599 ? HTTPSTATUS_CLASS_UNKNOWN : code / 100;
}

unsigned
httpstatus_flags (int status)
{
  return rows[hs_row (status)].flags;
}

const char *
httpstatus_phrase (int status)
{
  return (const char *) &facts + rows[hs_row (status)].phrase;
}

const char *
httpstatus_symbol (int status)
{
  const struct row *row = own_row (status);
  return row ? (const char *) &facts + row->symbol : NULL;
}

const char *
httpstatus_reference (int status)
{
  const struct row *row = own_row (status);
  return row ? (const char *) &facts + row->reference : NULL;
}

const char *
httpstatus_url (int status)
{
  const struct row *row = own_row (status);
  return row ? (const char *) &urls + row->url : NULL;
}

const char *
httpstatus_former_name (int status, int n)
{
  const struct row *row = own_row (status);
  for (size_t i = 0; row && n >= 0 && i < COUNT (former_names); i++)
    if (former_names[i].status == row->status && n-- == 0)
      return former_names[i].name;
  return NULL;
}

const char *
httpstatus_version (void)
{
  return HTTPSTATUS_VERSION;
}
