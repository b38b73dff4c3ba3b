/* SPDX-License-Identifier: MIT */
/* operand.c - which status a word of the command line is */

#include <config.h>

#include "operand.h"

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "complaint.h"
#include "nearest.h"
#include "text.h"

/* The number that WORD is, of three digits; -1: it is none.  */
static int
number (const char *word)
{
  word += strspn (word, " \t");
  size_t digits = strspn (word, "0123456789");
  if (digits != 3 || word[3 + strspn (word + 3, " \t")])
    return -1;
  return (int) strtol (word, NULL, 10);
}

static void
complain_about_status (const char *word)
{
  char *visible = charset_visible (word);
  int like = number (word) < 0 ? nearest (word) : 0;
  if (like)
    /* TRANSLATORS: error message; what was typed; a code and its English
       phrase. */
    complain (_ ("'%s' is not an HTTP status. Did you mean %d %s?"), visible,
              httpstatus_code (like), httpstatus_phrase (like));
  else if (*word && !word[strspn (word, "0123456789")])
    /* TRANSLATORS: error message; %s is a number. */
    complain (_ ("'%s' is not an HTTP status: codes are from 100 to 599."),
              visible);
  else
    /* TRANSLATORS: error message; %s is what was typed. */
    complain (_ ("'%s' is not an HTTP status."), visible);
  free (visible);
}

int
operand_status (const char *word)
{
  int status = httpstatus_parse (word, HTTPSTATUS_NUL);
  int code = number (word);
  if (!status && code >= 100 && code <= 599)
    status = code;
  if (!status)
    complain_about_status (word);
  return status;
}
