/* SPDX-License-Identifier: MIT */
/* parse.c - which status a text names */

#include <httpstatus.h>

#include <stdbool.h>
#include <string.h>

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

static bool
same_name (struct text text, const char *name)
{
  struct text other = { name, name + strlen (name) };
  int a, b;
  do
    {
      a = next_letter (&text);
      b = next_letter (&other);
    }
  while (a == b && a > 0);
  return a == b && a == 0;
}

static bool
is_space (char c)
{
  return c == ' ' || (c >= '\t' && c <= '\r');
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
    if (*text.at < '0' || *text.at > '9')
      return 0;
    else
      code = 10 * code + (*text.at - '0');
  return httpstatus_reading (code, 0);
}

int
httpstatus_parse (const char *text, size_t length)
{
  if (!text)
    return 0;
  struct text whole
      = { text, text + (length == HTTPSTATUS_NUL ? strlen (text) : length) };
  struct text probe = whole;
  if (next_letter (&probe) <= 0)
    return 0;
  int code = parse_code (whole);
  if (code)
    return code;
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    {
      if (same_name (whole, httpstatus_phrase (s))
          || same_name (whole, httpstatus_symbol (s)))
        return s;
      const char *name;
      for (int n = 0; (name = httpstatus_former_name (s, n)); n++)
        if (same_name (whole, name))
          return s;
    }
  return 0;
}
