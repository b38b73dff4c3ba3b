/* SPDX-License-Identifier: MIT */
/* url.c - which addresses of a caller's a page shows

   Browsers take more for a URL than RFC 3986 does: they drop tabs and line
   breaks out of the middle, and a backslash is a slash to them.  So a URL with
   any of these, with a space, with another control character (C1 as well, which
   a page shows as U+FFFD) or with bytes that are not UTF-8 is none here.  */

#include "url.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "escape.h"

/* Where URL goes on behind SCHEME, which is in lower case; null if it does not
   begin with it.  */
static const char *
behind (const char *url, const char *scheme)
{
  for (; *scheme; scheme++, url++)
    {
      char c = *url;
      if (c >= 'A' && c <= 'Z')
        c = (char) (c | 0x20);
      if (c != *scheme)
        return NULL;
    }
  return url;
}

/* Whether TEXT goes on with a host.  */
static const char *
host (const char *text)
{
  return text && *text && !strchr ("/?#", *text) ? text : NULL;
}

/* URL behind the scheme that makes it one of KIND; null if none does.  */
static const char *
behind_scheme (const char *url, int kind)
{
  const char *rest;
  switch (*url)
    {
    case '/':
      return url[1] != '/' ? url + 1 : NULL; /* two begin a host */
    case 'h':
    case 'H':
      rest = behind (url, "http");
      if (rest && (*rest == 's' || *rest == 'S'))
        rest++;
      return rest ? host (behind (rest, "://")) : NULL;
    case 'm':
    case 'M':
      rest = behind (url, "mailto:");
      break;
    default:
      if (kind != HS_URL_NAME)
        return NULL;
      rest = behind (url, "urn:");
      if (!rest)
        rest = behind (url, "tag:");
    }
  return rest && *rest ? rest : NULL;
}

/* Bytes that a URL cannot have, NUL included, or that are escaped somewhere:
   1 to 3; and those of longer characters.  */
enum
{
  PLAIN, /* 0 */
  FORBIDDEN,
  SPECIAL,
  LONGER
};
#define EIGHT(first, what)                                                    \
  [(first)] = what, [(first) + 1] = what, [(first) + 2] = what,               \
  [(first) + 3] = what, [(first) + 4] = what, [(first) + 5] = what,           \
  [(first) + 6] = what, [(first) + 7] = what
static const uint8_t meanings[256] = {
  EIGHT (0x00, FORBIDDEN), EIGHT (0x08, FORBIDDEN), EIGHT (0x10, FORBIDDEN),
  EIGHT (0x18, FORBIDDEN), [' '] = FORBIDDEN,       ['\\'] = FORBIDDEN,
  [0x7f] = FORBIDDEN,      ['"'] = SPECIAL,         ['&'] = SPECIAL,
  ['\''] = SPECIAL,        ['<'] = SPECIAL,         ['>'] = SPECIAL,
  EIGHT (0x80, LONGER),    EIGHT (0x88, LONGER),    EIGHT (0x90, LONGER),
  EIGHT (0x98, LONGER),    EIGHT (0xa0, LONGER),    EIGHT (0xa8, LONGER),
  EIGHT (0xb0, LONGER),    EIGHT (0xb8, LONGER),    EIGHT (0xc0, LONGER),
  EIGHT (0xc8, LONGER),    EIGHT (0xd0, LONGER),    EIGHT (0xd8, LONGER),
  EIGHT (0xe0, LONGER),    EIGHT (0xe8, LONGER),    EIGHT (0xf0, LONGER),
  EIGHT (0xf8, LONGER),
};

struct hs_url
hs_url (const char *url, int kind)
{
  const struct hs_url no = { 0, 0 };
  const unsigned char *p = (const unsigned char *) behind_scheme (url, kind);
  int is_plain = 1;
  if (!p)
    return no;
  while (meanings[*(p = hs_skip (p, meanings))] != FORBIDDEN)
    {
      is_plain = 0;
      /* The NUL at the end is no part of any character.  */
      int length = hs_character (p, 4);
      bool is_control = length == 2 && p[0] == 0xc2 && p[1] < 0xa0;
      if (length < 0 || is_control)
        return no;
      p += length;
    }
  return *p ? no
            : (struct hs_url){ (size_t) ((const char *) p - url), is_plain };
}

int
hs_url_origin (const char *url)
{
  if (!url || *url == 'm' || *url == 'M')
    return -1;
  if (*url == '/')
    return 0;
  /* A policy takes letters, digits, dots and a port: no names of users, no
     IPv6 addresses, and nothing that would end its own clause.  */
  size_t scheme = (url[4] | 0x20) == 's' ? 8 : 7;
  const char *name = url + scheme;
  size_t length = strspn (name, "abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");
  if (length && name[length] == ':')
    {
      size_t digits = strspn (name + length + 1, "0123456789");
      if (digits == 0 || digits > 5)
        return -1;
      length += 1 + digits;
    }
  if (!length || length > 300
      || (name[length] && !strchr ("/?#", name[length])))
    return -1;
  return (int) (scheme + length);
}
