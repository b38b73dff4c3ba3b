/* SPDX-License-Identifier: MIT */
/* format.c - Accept: which format of a page a client gets

   RFC 9110, Section 12.5.1: a format has the weight of the most specific
   range that covers it, and the highest weight wins.  Of equal weights that
   of the more specific range wins, so that what libraries send, JSON and
   anything else beside it, is JSON; then the range that comes first; then
   `otherwise', then the order of the constants.  */

#include <httpstatus.h>

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* How closely a range covers a format.  */
enum
{
  NOT,
  ANY,       /* everything */
  TYPE,      /* all of text */
  RELATED,   /* application/json, which problem+json is */
  EXACT,     /* text/html */
  PARAMETERS /* text/html;charset=utf-8 */
};

#define FORMATS 3
static const struct format
{
  char media_type[40];
  uint8_t type;     /* length of "text" */
  uint8_t range;    /* length of "text/html" */
  char related[20]; /* what it is, too */
} formats[FORMATS] = {
  [HTTPSTATUS_FORMAT_HTML] = { "text/html; charset=utf-8", 4, 9, "" },
  [HTTPSTATUS_FORMAT_PROBLEM_JSON]
  = { "application/problem+json", 11, 24, "application/json" },
  [HTTPSTATUS_FORMAT_TEXT] = { "text/plain; charset=utf-8", 4, 10, "" },
};

/* What a range says of a format.  */
struct say
{
  int closeness;
  int weight; /* in thousandths */
  size_t place;
};

/* Bytes of the header.  */
struct bytes
{
  const char *at;
  const char *end;
};

static size_t
length_of (struct bytes text)
{
  return (size_t) (text.end - text.at);
}

static char
lower (char c)
{
  return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/* Whether TEXT is NAME, which is in lower case and LENGTH bytes long, in any
   case of ASCII letters.  */
static bool
is_name (struct bytes text, const char *name, size_t length)
{
  if (length_of (text) != length)
    return false;
  for (size_t i = 0; i < length; i++)
    if (lower (text.at[i]) != name[i])
      return false;
  return true;
}

/* RFC 9110, Section 5.6.2.  */
static bool
is_token_byte (char c)
{
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
         || (c >= 'A' && c <= 'Z') || (c && strchr ("!#$%&'*+-.^_`|~", c));
}

static struct bytes
token (struct bytes *rest)
{
  struct bytes token = { rest->at, rest->at };
  while (token.end < rest->end && is_token_byte (*token.end))
    token.end++;
  rest->at = token.end;
  return token;
}

static void
skip_space (struct bytes *rest)
{
  while (rest->at < rest->end && (*rest->at == ' ' || *rest->at == '\t'))
    rest->at++;
}

static bool
take (struct bytes *rest, char c)
{
  if (rest->at == rest->end || *rest->at != c)
    return false;
  rest->at++;
  return true;
}

/* RFC 9110, Section 12.4.2: TEXT, which is not empty, in thousandths; -1:
   malformed.  */
static int
weight (struct bytes text)
{
  size_t length = length_of (text);
  if (length > 5 || (*text.at != '0' && *text.at != '1')
      || (length > 1 && text.at[1] != '.'))
    return -1;
  int value = (*text.at - '0') * 1000;
  int unit = 100;
  for (const char *p = text.at + 2; p < text.end; p++, unit /= 10)
    if (*p < '0' || *p > '9')
      return -1;
    else
      value += (*p - '0') * unit;
  return value > 1000 ? -1 : value;
}

/* The quoted string at REST, without its quotes; escapes in it stay.  */
static bool
quoted (struct bytes *rest, struct bytes *value)
{
  value->at = ++rest->at;
  while (rest->at < rest->end && *rest->at != '"')
    rest->at += *rest->at == '\\' && rest->end - rest->at > 1 ? 2 : 1;
  value->end = rest->at;
  return take (rest, '"');
}

/* An element of the header.  */
struct range
{
  struct bytes type; /* "text" */
  struct bytes all;  /* "text/html" */
  bool any_subtype;
  bool utf8;            /* charset=utf-8 */
  bool other_parameter; /* anything else */
  int weight;
};

/* Reads the parameters of RANGE from REST; false: malformed.  */
static bool
read_parameters (struct bytes *rest, struct range *range)
{
  bool weighed = false;
  for (;;)
    {
      skip_space (rest);
      if (!take (rest, ';'))
        return true;
      skip_space (rest);
      struct bytes name = token (rest), value;
      if (length_of (name) == 0)
        continue; /* an empty parameter */
      if (!take (rest, '='))
        return false;
      bool in_quotes = rest->at < rest->end && *rest->at == '"';
      if (in_quotes ? !quoted (rest, &value)
                    : (value = token (rest), length_of (value) == 0))
        return false;
      if (is_name (name, "q", 1))
        {
          range->weight = in_quotes || weighed ? -1 : weight (value);
          weighed = true;
          if (range->weight < 0)
            return false;
        }
      else if (is_name (name, "charset", 7) && is_name (value, "utf-8", 5))
        range->utf8 = true;
      else
        range->other_parameter = true;
    }
}

/* Reads an element from REST, up to the comma; false: malformed or empty.  */
static bool
read_range (struct bytes *rest, struct range *range)
{
  *range = (struct range){ .weight = 1000 };
  skip_space (rest);
  range->type = token (rest);
  if (length_of (range->type) == 0 || !take (rest, '/'))
    return false;
  struct bytes subtype = token (rest);
  range->all = (struct bytes){ range->type.at, subtype.end };
  range->any_subtype = is_name (subtype, "*", 1);
  if (length_of (subtype) == 0
      || (is_name (range->type, "*", 1) && !range->any_subtype)
      || !read_parameters (rest, range))
    return false;
  return rest->at == rest->end || *rest->at == ',';
}

/* Moves REST behind the next comma that is not in quotes.  */
static void
skip_element (struct bytes *rest)
{
  while (rest->at < rest->end && *rest->at != ',')
    {
      struct bytes value;
      if (*rest->at != '"')
        rest->at++;
      else
        quoted (rest, &value);
    }
  take (rest, ',');
}

static int
closeness (const struct range *range, const struct format *format)
{
  if (range->any_subtype)
    return range->other_parameter                                    ? NOT
           : is_name (range->type, "*", 1)                           ? ANY
           : is_name (range->type, format->media_type, format->type) ? TYPE
                                                                     : NOT;
  if (*format->related)
    /* JSON has no parameters: what clients put there means nothing.  */
    return is_name (range->all, format->media_type, format->range) ? EXACT
           : is_name (range->all, format->related, strlen (format->related))
               ? RELATED
               : NOT;
  if (range->other_parameter
      || !is_name (range->all, format->media_type, format->range))
    return NOT;
  return range->utf8 ? PARAMETERS : EXACT;
}

/* Whether a format of which A is said is better than one of which B is.  */
static bool
is_better (struct say a, struct say b)
{
  if (a.weight != b.weight || a.weight == 0)
    return a.weight > b.weight;
  /* Whoever names JSON names it as closely as can be.  */
  int a_close = a.closeness > RELATED ? RELATED : a.closeness;
  int b_close = b.closeness > RELATED ? RELATED : b.closeness;
  if (a_close != b_close)
    return a_close > b_close;
  return a.place < b.place;
}

int
httpstatus_format_negotiate (const char *accept, size_t length, int otherwise)
{
  struct say says[FORMATS] = { { NOT, 0, 0 } };
  if (!accept)
    return otherwise;
  struct bytes rest
      = { accept,
          accept + (length == HTTPSTATUS_NUL ? strlen (accept) : length) };
  for (size_t place = 0; rest.at < rest.end; place++)
    {
      struct range range;
      struct bytes element = rest;
      bool well_formed = read_range (&rest, &range);
      if (!well_formed)
        rest = element;
      else
        for (int i = 0; i < FORMATS; i++)
          {
            struct say say
                = { closeness (&range, &formats[i]), range.weight, place };
            if (say.closeness > says[i].closeness
                || (say.closeness == says[i].closeness && say.closeness
                    && say.weight > says[i].weight))
              says[i] = say;
          }
      if (well_formed)
        take (&rest, ',');
      else
        skip_element (&rest);
    }

  int best = otherwise >= 0 && otherwise < FORMATS ? otherwise : 0;
  bool chosen = false;
  for (int i = 0; i < FORMATS; i++)
    {
      chosen = chosen || is_better (says[i], says[best])
               || is_better (says[best], says[i]);
      if (is_better (says[i], says[best]))
        best = i;
    }
  return chosen ? best : otherwise;
}

const char *
httpstatus_format_type (int format)
{
  return formats[format > 0 && format < FORMATS ? format : 0].media_type;
}
