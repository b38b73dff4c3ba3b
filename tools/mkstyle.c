/* SPDX-License-Identifier: MIT */
/* mkstyle.c - build tool: a style sheet becomes C

   cat colors.css page.css | mkstyle prints page-style.h: the style without comments,
   line breaks and indentation as a string literal, and its hash as a
   Content-Security-Policy names it.  */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sha256.h"

#define MOST 16384

static void
die (const char *problem)
{
  fprintf (stderr, "mkstyle: %s\n", problem);
  exit (1);
}

static bool
is_space (char c)
{
  return c == ' ' || c == '\n';
}

/* Takes comments out of STYLE, and the space that nothing needs.  There are
   no strings in it.  */
static size_t
squeeze (char *style)
{
  char *out = style;
  for (char *p = style; *p;)
    if (p[0] == '/' && p[1] == '*')
      {
        p = strstr (p + 2, "*/");
        if (!p)
          die ("a comment does not end");
        p += 2;
      }
    else if (is_space (*p))
      {
        while (is_space (*p))
          p++;
        /* A space before a bracket or a colon may be one that selectors and
           conditions need.  */
        if (out > style && *p && !strchr ("{};,", *p)
            && !strchr ("{};:,", out[-1]) && strncmp (p, "/*", 2) != 0)
          *out++ = ' ';
      }
    else if (*p == '"' || *p == '\\' || *p == '<' || *p == '\t')
      die ("a character that this tool does not take");
    else
      *out++ = *p++;
  return (size_t) (out - style);
}

static void
print_base64 (const unsigned char *data, size_t size)
{
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                               "abcdefghijklmnopqrstuvwxyz0123456789+/";
  for (size_t i = 0; i < size; i += 3)
    {
      unsigned group = (unsigned) data[i] << 16;
      group |= i + 1 < size ? (unsigned) data[i + 1] << 8 : 0;
      group |= i + 2 < size ? (unsigned) data[i + 2] : 0;
      putchar (digits[group >> 18]);
      putchar (digits[group >> 12 & 63]);
      putchar (i + 1 < size ? digits[group >> 6 & 63] : '=');
      putchar (i + 2 < size ? digits[group & 63] : '=');
    }
}

int
main (void)
{
  static char style[MOST];
  size_t size = fread (style, 1, MOST - 1, stdin);
  if (ferror (stdin) || size == MOST - 1 || memchr (style, '\0', size))
    die ("the style cannot be read, is too long, or is no text");
  size = squeeze (style);
  unsigned char digest[32];
  sha256 ((const unsigned char *) style, size, digest);

  printf ("/* SPDX-License" "-Identifier: MIT */\n"
          "/* made by mkstyle from a style sheet: do not change */\n"
          "\n#define STYLE \\\n  \"");
  for (size_t i = 0; i < size; i++)
    {
      putchar (style[i]);
      if (style[i] == '}' && i + 1 < size)
        printf ("\" \\\n  \"");
    }
  printf ("\"\n#define STYLE_HASH \"sha256-");
  print_base64 (digest, sizeof digest);
  printf ("\"\n");
  if (fflush (stdout) || ferror (stdout))
    die ("cannot write");
  return 0;
}
