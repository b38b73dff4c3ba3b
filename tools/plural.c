/* SPDX-License-Identifier: MIT */
/* plural.c - build tool: a catalog's Plural-Forms as C

   The grammar is the gettext manual's ("Plural forms"): C's ?: || && == != <
   > <= >= + - * / % ! and parentheses over n and decimal numbers, with C's
   precedence.  What is read is written anew, token by token, so that nothing
   else can reach the compiler.  */

#include "plural.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "mo.h"

struct reader
{
  const char *file;
  const char *at;
  char *out;
  char *out_end;
};

static void
put_bytes (struct reader *reader, const char *text, size_t length)
{
  if ((size_t) (reader->out_end - reader->out) <= length)
    die (reader->file, "Plural-Forms: the expression is too long");
  memcpy (reader->out, text, length);
  reader->out += length;
  *reader->out = '\0';
}

static void
put (struct reader *reader, const char *text)
{
  put_bytes (reader, text, strlen (text));
}

static void
skip_space (struct reader *reader)
{
  reader->at += strspn (reader->at, " \t");
}

/* Takes TOKEN if it stands here.  */
static bool
take (struct reader *reader, const char *token)
{
  size_t length = strlen (token);
  skip_space (reader);
  if (strncmp (reader->at, token, length))
    return false;
  /* "<" must not take the beginning of "<=", nor "!" that of "!=".  */
  if (strchr ("<>!", *token) && length == 1 && reader->at[1] == '=')
    return false;
  reader->at += length;
  return true;
}

static void
expect (struct reader *reader, const char *token)
{
  if (!take (reader, token))
    die (reader->file, "Plural-Forms: \"%s\" expected before \"%.20s\"", token,
         reader->at);
}

static void conditional (struct reader *reader, int depth);

static void
primary (struct reader *reader, int depth)
{
  skip_space (reader);
  size_t digits = strspn (reader->at, "0123456789");
  if (depth > 40)
    die (reader->file, "Plural-Forms: nested too deeply");
  if (digits)
    {
      /* Leading zeros would make it octal.  */
      while (digits > 1 && *reader->at == '0')
        reader->at++, digits--;
      put_bytes (reader, reader->at, digits);
      put (reader, "UL");
      reader->at += digits;
    }
  else if (take (reader, "!"))
    {
      put (reader, "!");
      primary (reader, depth + 1);
    }
  else if (take (reader, "("))
    {
      put (reader, "(");
      conditional (reader, depth + 1);
      expect (reader, ")");
      put (reader, ")");
    }
  else
    {
      expect (reader, "n");
      put (reader, "n");
    }
}

/* The binary operators, a row a precedence, the loosest first.  */
static const char *const operators[][4] = {
  { "||" },     { "&&" },          { "==", "!=" }, { "<=", ">=", "<", ">" },
  { "+", "-" }, { "*", "/", "%" },
};
enum
{
  LEVELS = sizeof operators / sizeof *operators
};

/* The operator of LEVEL that stands here, taken; NULL if none does.  */
static const char *
take_operator (struct reader *reader, int level)
{
  for (size_t i = 0; i < 4 && operators[level][i]; i++)
    if (take (reader, operators[level][i]))
      return operators[level][i];
  return NULL;
}

static void
binary (struct reader *reader, int level, int depth)
{
  if (level == LEVELS)
    {
      primary (reader, depth);
      return;
    }
  char *begin = reader->out;
  binary (reader, level + 1, depth);
  const char *operator;
  while ((operator= take_operator (reader, level)))
    {
      skip_space (reader);
      /* Nothing may be divided by 0, so only by a number that is not.  */
      if (strchr ("/%", *operator)
          && !strchr ("123456789", *reader->at ? *reader->at : '0'))
        die (reader->file, "Plural-Forms: division by \"%.20s\"", reader->at);
      /* Parentheses around all spare the compiler's warnings.  */
      put (reader, ")");
      memmove (begin + 1, begin, (size_t) (reader->out - begin) - 1);
      *begin = '(';
      put (reader, " ");
      put (reader, operator);
      put (reader, " ");
      binary (reader, level + 1, depth);
      put (reader, ")");
    }
}

static void
conditional (struct reader *reader, int depth)
{
  if (depth > 40)
    die (reader->file, "Plural-Forms: nested too deeply");
  binary (reader, 0, depth);
  if (take (reader, "?"))
    {
      put (reader, " ? ");
      conditional (reader, depth + 1);
      expect (reader, ":");
      put (reader, " : ");
      conditional (reader, depth + 1);
    }
}

struct plural
plural_parse (const char *file, const char *header)
{
  struct plural plural = { 2, "n != 1" };
  const char *field = strstr (header, "Plural-Forms:");
  if (!field)
    return plural;
  struct reader reader
      = { file, field + strlen ("Plural-Forms:"), plural.expression,
          plural.expression + sizeof plural.expression };
  expect (&reader, "nplurals");
  expect (&reader, "=");
  skip_space (&reader);
  plural.forms = *reader.at - '0';
  if (plural.forms < 1 || plural.forms > 9)
    die (file, "Plural-Forms: nplurals is not from 1 to 9");
  reader.at++;
  expect (&reader, ";");
  expect (&reader, "plural");
  expect (&reader, "=");
  conditional (&reader, 0);
  expect (&reader, ";");
  skip_space (&reader);
  if (*reader.at != '\n' && *reader.at != '\0')
    die (file, "Plural-Forms: not understood from \"%.20s\"", reader.at);
  return plural;
}
