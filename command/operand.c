/* SPDX-License-Identifier: MIT */
/* operand.c - which status a word of the command line is */

#include <config.h>

#include "operand.h"

#include <httpstatus.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "charset.h"
#include "complaint.h"
#include "fold.h"
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

/* All titles, folded, language by language: made when the first word is looked
   up, since standard input may have many.  */
static struct title
{
  const char *tag; /* of its language */
  int status;
  char *folded; /* NULL: it cannot be */
  size_t length;
} * titles;
static size_t title_count;

static void
fold_titles (void)
{
  size_t most = 0;
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
      most++;
  titles = allocate (most, sizeof *titles);
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
      {
        char *folded = fold (httpstatus_title_in (l, s));
        titles[title_count++]
            = (struct title){ httpstatus_language_tag (l), s, folded,
                              folded ? strlen (folded) : 0 };
      }
}

/* The status whose title WORD is: in the reader's language, else in any.  */
static int
title_status (const char *word)
{
  const char *tag = httpstatus_language_tag (text_language ());
  char *folded = fold (word);
  size_t length = folded ? strlen (folded) : 0;
  int status = 0;
  if (!titles)
    fold_titles ();
  for (size_t i = 0; length > 1 && i < title_count; i++)
    if (titles[i].length == length
        && !memcmp (titles[i].folded, folded, length))
      {
        if (titles[i].tag == tag)
          {
            status = titles[i].status;
            break;
          }
        if (!status)
          status = titles[i].status;
      }
  free (folded);
  return status;
}

/* Whether the LENGTH letters at WORD are NAME, whatever their case; NAME's
   spaces can be left out or be hyphens.  */
static bool
is_vendor_name (const char *word, size_t length, const char *name)
{
  const char *end = word + length;
  for (; *name; name++)
    {
      if (*name == ' ')
        {
          word += word < end && (*word == ' ' || *word == '-');
          continue;
        }
      if (word == end || strncasecmp (word, name, 1) != 0)
        return false;
      word++;
    }
  return word == end;
}

/* The reading that WORD, "esri:499", is; 0: it is none.  */
static int
vendor_status (const char *word)
{
  size_t length = strcspn (word, ":");
  int code = word[length] ? number (word + length + 1) : -1;
  int status;
  for (int n = 0; (status = httpstatus_reading (code, n)); n++)
    if (is_vendor_name (word, length,
                        httpstatus_vendor_name (httpstatus_vendor (status))))
      return status;
  return 0;
}

int
operand_status (const char *word)
{
  int status = httpstatus_parse (word, HTTPSTATUS_NUL);
  int code = number (word);
  if (!status && code >= 100 && code <= 599)
    status = code;
  if (!status)
    status = vendor_status (word);
  if (!status)
    status = title_status (word);
  if (!status)
    complain_about_status (word);
  return status;
}
