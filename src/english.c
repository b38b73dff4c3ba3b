/* SPDX-License-Identifier: MIT */
/* english.c - the texts of the list in English, which are gettext's msgids */

#include <stdint.h>

#include "status.h"

#define N_(text) text
#define NC_(context, text) context "\004" text
#define P_(one, many) one "\0" many

/* The list as one block of memory: a member for each text.  Offsets into it
   instead of pointers need no relocation.  */
static const struct texts
{
#define CLASS(number, symbol, title, description)                             \
  char class_title_##symbol[sizeof title];                                    \
  char class_description_##symbol[sizeof description];
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  char title_##vendor##_##symbol[sizeof title];                               \
  char description_##vendor##_##symbol[sizeof description];                   \
  char advice_##vendor##_##symbol[sizeof advice];
#define MESSAGE(symbol, text) char message_##symbol[sizeof text];
#include "status-list.h"
  char nothing[1];
} texts = {
#define CLASS(number, symbol, title, description) title, description,
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  title, description, advice,
#define MESSAGE(symbol, text) text,
#include "status-list.h"
  "",
};

_Static_assert(sizeof texts <= UINT16_MAX, "offsets of 16 bits suffice");

#define AT(member) (uint16_t) offsetof (struct texts, member)

/* Where the key of each message begins.  */
static const uint16_t msgids[HS_MESSAGES] = {
#define CLASS(number, symbol, title, description)                             \
  [HS_MESSAGE (number, HS_TITLE)] = AT (class_title_##symbol),                \
                       [HS_MESSAGE (number, HS_DESCRIPTION)]                  \
                       = AT (class_description_##symbol),                     \
                       [HS_MESSAGE (number, HS_ADVICE)] = AT (nothing),
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  [HS_MESSAGE (HS_ROW_##vendor##_##symbol, HS_TITLE)]                         \
      = AT (title_##vendor##_##symbol),                                       \
      [HS_MESSAGE (HS_ROW_##vendor##_##symbol, HS_DESCRIPTION)]               \
      = AT (description_##vendor##_##symbol),                                 \
      [HS_MESSAGE (HS_ROW_##vendor##_##symbol, HS_ADVICE)]                    \
      = AT (advice_##vendor##_##symbol),
#define MESSAGE(symbol, text) [HS_MESSAGE_##symbol] = AT (message_##symbol),
#include "status-list.h"
};

/* How long the key of each message is.  */
#undef P_
#define P_(one, many) one
#define LENGTH(text) (sizeof text - 1)

static const uint16_t lengths[HS_MESSAGES] = {
#define CLASS(number, symbol, title, description)                             \
  [HS_MESSAGE (number, HS_TITLE)] = LENGTH (title),                           \
                       [HS_MESSAGE (number, HS_DESCRIPTION)]                  \
                       = LENGTH (description),
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  [HS_MESSAGE (HS_ROW_##vendor##_##symbol, HS_TITLE)]                         \
      = LENGTH (title),                                                       \
      [HS_MESSAGE (HS_ROW_##vendor##_##symbol, HS_DESCRIPTION)]               \
      = LENGTH (description),                                                 \
      [HS_MESSAGE (HS_ROW_##vendor##_##symbol, HS_ADVICE)] = LENGTH (advice),
#define MESSAGE(symbol, text) [HS_MESSAGE_##symbol] = LENGTH (text),
#include "status-list.h"
};

/* Where the text of each message begins, behind the context of its key.  The
   list read for nothing but the contexts: a text is 0, a text with a context
   the context's size, in which the NUL stands for the EOT.  */
#undef N_
#undef NC_
#undef P_
#define N_(text) 0
#define NC_(context, text) sizeof (context)
#define P_(one, many) 0

static const uint16_t english[HS_MESSAGES] = {
#define CLASS(number, symbol, title, description)                             \
  [HS_MESSAGE (number, HS_TITLE)] = AT (class_title_##symbol) + (title),      \
                       [HS_MESSAGE (number, HS_DESCRIPTION)]                  \
                       = AT (class_description_##symbol),                     \
                       [HS_MESSAGE (number, HS_ADVICE)] = AT (nothing),
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  [HS_MESSAGE (HS_ROW_##vendor##_##symbol, HS_TITLE)]                         \
      = AT (title_##vendor##_##symbol) + (title),                             \
      [HS_MESSAGE (HS_ROW_##vendor##_##symbol, HS_DESCRIPTION)]               \
      = AT (description_##vendor##_##symbol),                                 \
      [HS_MESSAGE (HS_ROW_##vendor##_##symbol, HS_ADVICE)]                    \
      = AT (advice_##vendor##_##symbol),
#define MESSAGE(symbol, text)                                                 \
  [HS_MESSAGE_##symbol] = AT (message_##symbol) + (text),
#include "status-list.h"
};

const char *
hs_msgid (int message)
{
  return (const char *) &texts + msgids[message];
}

const char *
hs_english (int message)
{
  return (const char *) &texts + english[message];
}

unsigned
hs_english_length (int message)
{
  return (unsigned) (lengths[message] - (english[message] - msgids[message]));
}
