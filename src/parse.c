/* SPDX-License-Identifier: MIT */
/* parse.c - which status a text names */

#include <httpstatus.h>

#include <stdbool.h>
#include <string.h>

enum
{
  NAME_SIZE = 80 /* more than any name has */
};

/* Names that only programs have for a status.  */
static const struct alias
{
  int status;
  char name[28];
} aliases[] = {
#define ALIAS(code, name) { code, name },
#include "status-list.h"
};

/* A text as it is read: what is left of it.  */
struct text
{
  const char *at;
  const char *end;
};

/* The next letter or digit of TEXT, letters in lower case; 0 at its end, and
   -1 for a byte that no name has.  Space and ASCII punctuation are passed
   over.  The folding is ASCII's own: the C library's follows the locale.  */
static int
next_letter (struct text *text)
{
  for (; text->at < text->end; text->at++)
    {
      unsigned char c = (unsigned char) *text->at;
      if (c >= 'A' && c <= 'Z')
        c = (unsigned char) (c - 'A' + 'a');
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        return text->at++, c;
      if ((c < ' ' && !(c >= '\t' && c <= '\r')) || c >= 0x7f)
        return -1;
    }
  return 0;
}

/* NAME's letters and digits, in lower case; their number, 0 where it has a byte
   that no name has, or more than any name.  */
static size_t
fold (struct text text, char folded[NAME_SIZE])
{
  size_t length = 0;
  int letter;
  while ((letter = next_letter (&text)) > 0 && length < NAME_SIZE - 1)
    folded[length++] = (char) letter;
  folded[length] = '\0';
  return letter ? 0 : length;
}

/* Whether NAME, folded, is FOLDED.  */
static bool
same_name (const char *folded, const char *name)
{
  struct text text = { name, name + strlen (name) };
  int letter;
  while ((letter = next_letter (&text)) > 0 && letter == *folded)
    folded++;
  return !letter && !*folded;
}

/* Whether FOLDED is a name of STATUS.  */
static bool
is_name_of (const char *folded, int status)
{
  if (same_name (folded, httpstatus_phrase (status))
      || same_name (folded, httpstatus_symbol (status)))
    return true;
  const char *name;
  for (int n = 0; (name = httpstatus_former_name (status, n)); n++)
    if (same_name (folded, name))
      return true;
  for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
    if (aliases[i].status == status && same_name (folded, aliases[i].name))
      return true;
  return false;
}

/* The status of that name, one of IANA's before any other's; 0: none.  */
static int
find_name (const char *folded)
{
  int found = 0;
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    if ((!found || httpstatus_is_registered (s)) && is_name_of (folded, s))
      {
        if (httpstatus_is_registered (s))
          return s;
        found = s;
      }
  return found;
}

static bool
is_space (char c)
{
  return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool
is_digit (char c)
{
  return c >= '0' && c <= '9';
}

/* The registered or customary status whose code TEXT is, else 0.  Within a
   number, space and punctuation do count.  */
static int
parse_code (struct text text)
{
  while (text.at < text.end && is_space (*text.at))
    text.at++;
  while (text.at < text.end && is_space (text.end[-1]))
    text.end--;
  if (text.end - text.at != 3)
    return 0;
  int code = 0;
  for (; text.at < text.end; text.at++)
    if (!is_digit (*text.at))
      return 0;
    else
      code = 10 * code + (*text.at - '0');
  return httpstatus_reading (code, 0);
}

/* The number that the three digits at FOLDED are, if they stand so in TEXT, with
   no digit beside them; 0: they do not.  */
static int
find_code (const char *folded, struct text text)
{
  if (strspn (folded, "0123456789") != 3)
    return 0;
  for (const char *p = text.at; text.end - p >= 3; p++)
    if (!memcmp (p, folded, 3) && (p == text.at || !is_digit (p[-1]))
        && (p + 3 == text.end || !is_digit (p[3])))
      return (folded[0] - '0') * 100 + (folded[1] - '0') * 10
             + (folded[2] - '0');
  return 0;
}

/* The reading of the code at FOLDED, out of TEXT, that has the name behind it;
   HAS_PREFIX: the code alone suffices.  0: none.  */
static int
parse_code_and_name (const char *folded, struct text text, bool has_prefix)
{
  int code = find_code (folded, text);
  if (!code)
    return 0;
  int status;
  for (int n = 0; (status = httpstatus_reading (code, n)); n++)
    if ((has_prefix && !folded[3]) || is_name_of (folded + 3, status))
      return status;
  return 0;
}

int
httpstatus_parse (const char *text, size_t length)
{
  /* What programs write before a name or a code: HTTP_404_NOT_FOUND,
     StatusNotFound, SC_NOT_FOUND, and the version in a status line.  */
  static const char prefixes[][16]
      = { "http10",     "http11", "http2",      "http3",  "httpstatuscode",
          "httpstatus", "http",   "statuscode", "status", "sc" };
  char folded[NAME_SIZE];
  if (!text)
    return 0;
  struct text whole
      = { text, text + (length == HTTPSTATUS_NUL ? strlen (text) : length) };
  int status = parse_code (whole);
  if (status)
    return status;
  if (!fold (whole, folded))
    return 0;
  status = find_name (folded);
  if (!status)
    status = parse_code_and_name (folded, whole, false);
  for (size_t i = 0; !status && i < sizeof prefixes / sizeof *prefixes; i++)
    {
      size_t size = strlen (prefixes[i]);
      if (strncmp (folded, prefixes[i], size) != 0 || !folded[size])
        continue;
      status = parse_code_and_name (folded + size, whole, true);
      if (!status)
        status = find_name (folded + size);
    }
  return status;
}
