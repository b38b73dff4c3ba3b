/* SPDX-License-Identifier: MIT */
/* answer.h - which page a request gets; nothing of it depends on the server

   Everything in a question may be hostile.  */

#ifndef ANSWER_H
#define ANSWER_H

#include <httpstatus.h>
#include <stdbool.h>

#include "settings.h"

/* A field of the request's header; VALUE is NULL where it is absent.  */
struct field
{
  const char *value;
  size_t length;
};

/* The fields that matter.  */
enum
{
  FIELD_ACCEPT,
  FIELD_ACCEPT_LANGUAGE,
  FIELD_CODE, /* this and the rest: what an ingress controller sends */
  FIELD_FORMAT,
  FIELD_REQUEST_ID,
  FIELD_ORIGINAL_URI,
  FIELD_NAMESPACE,
  FIELD_INGRESS_NAME,
  FIELD_SERVICE_NAME,
  FIELD_SERVICE_PORT,
  FIELDS
};

struct question
{
  bool is_bad;       /* no request of HTTP's, to be answered with 400 */
  const char *path;  /* of the address or all of it, decoded, without query */
  const char *lang;  /* ?lang=, or NULL */
  const char *words; /* ?q=, or NULL */
  struct field fields[FIELDS];
};

enum
{
  REQUEST_ID_SIZE = 128, /* bytes, so that a page stays a page */
  URI_SIZE = 512,
  NAME_SIZE = 128,
  WORDS_SIZE = 200,
  DETAIL_SIZE = URI_SIZE + 4 * (NAME_SIZE + 16)
};

/* What is answered.  */
enum
{
  ANSWER_PAGE,
  ANSWER_HEALTH,
  ANSWER_REFERENCE
};

struct answer
{
  int kind;
  bool is_shared; /* nothing on the page is this request's own */
  struct httpstatus_page page;
  char request_id[REQUEST_ID_SIZE + 1];
  char detail[DETAIL_SIZE + 1];
  char words[WORDS_SIZE + 1]; /* searched for in the reference */
};

/* The number of FIELD_* that NAME, in any case of letters, is; -1: none.  */
int field_number (const char *name, size_t length);

/* The code from 200 to 599 that LENGTH bytes at TEXT, three digits, are; 0:
   they are none.  An answer with a 1xx code would not be the last one.  */
int answer_code (const char *text, size_t length);

/* Whether an answer with CODE has no body (RFC 9110, Sections 15.3.5, 15.3.6
   and 15.4.5).  */
bool answer_is_empty (int code);

/* Fills ANSWER, whose page points into it, SETTINGS and nothing else.  */
void answer (struct answer *answer, const struct settings *settings,
             const struct question *question);

#endif
