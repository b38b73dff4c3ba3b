/* SPDX-License-Identifier: MIT */
/* html.c - what a parser of HTML that is not ours makes of a page */

#include <config.h>

#include "html.h"

#include <gumbo.h>

#include "../utf8-twin.h"
#include "fuzz.h"

struct string
{
  char *text;
  size_t length;
  size_t size;
};

static void
put (struct string *string, const char *bytes, size_t length)
{
  if (string->size - string->length <= length)
    {
      string->size = 2 * (string->size + length + 1);
      string->text = realloc (string->text, string->size);
      EXPECT (string->text);
    }
  memcpy (string->text + string->length, bytes, length);
  string->length += length;
  string->text[string->length] = '\0';
}

static void
put_text (struct string *string, const char *text)
{
  put (string, text, strlen (text));
}

static void put_nodes (struct string *string, const GumboVector *nodes);

static void
put_element (struct string *string, const GumboElement *element)
{
  put_text (string, "\001");
  if (element->tag != GUMBO_TAG_UNKNOWN)
    put_text (string, gumbo_normalized_tagname (element->tag));
  else
    {
      GumboStringPiece name = element->original_tag;
      gumbo_tag_from_original_text (&name);
      put (string, name.data, name.length);
    }
  for (unsigned i = 0; i < element->attributes.length; i++)
    {
      const GumboAttribute *attribute = element->attributes.data[i];
      put_text (string, "\002");
      put_text (string, attribute->name);
      put_text (string, "\003");
      put_text (string, attribute->value);
    }
  put_text (string, "\004");
  put_nodes (string, &element->children);
  put_text (string, "\005");
}

static void
put_nodes (struct string *string, const GumboVector *nodes)
{
  for (unsigned i = 0; i < nodes->length; i++)
    {
      const GumboNode *node = nodes->data[i];
      if (node->type == GUMBO_NODE_ELEMENT
          || node->type == GUMBO_NODE_TEMPLATE)
        put_element (string, &node->v.element);
      else if (node->type != GUMBO_NODE_COMMENT)
        put_text (string, node->v.text.text);
    }
}

char *
html_read (const char *html, size_t length)
{
  struct string string = { NULL, 0, 0 };
  GumboOutput *output
      = gumbo_parse_with_options (&kGumboDefaultOptions, html, length);
  put_nodes (&string, &output->document->v.document.children);
  gumbo_destroy_output (&kGumboDefaultOptions, output);
  return string.text;
}

char *
html_replace (char *text, const char *mark, char *replacement)
{
  struct string string = { NULL, 0, 0 };
  const char *rest = text;
  for (const char *p; (p = strstr (rest, mark)); rest = p + strlen (mark))
    {
      put (&string, rest, (size_t) (p - rest));
      put_text (&string, replacement);
    }
  put_text (&string, rest);
  free (text);
  free (replacement);
  return string.text;
}

/* Whether gumbo takes the character at P for U+FFFD: one that Unicode keeps for
   nobody, U+FDD0 to U+FDEF, U+FFFE, U+FFFF, U+1FFFE ...  */
static int
is_noncharacter (const unsigned char *p)
{
  if (p[0] == 0xef && p[1] == 0xb7)
    return p[2] >= 0x90 && p[2] <= 0xaf;
  if (p[0] == 0xef)
    return p[1] == 0xbf && p[2] >= 0xbe;
  return p[0] >= 0xf0 && (p[1] & 15) == 15 && p[2] == 0xbf && p[3] >= 0xbe;
}

char *
html_text (const char *text)
{
  static int is_begun;
  if (!is_begun++)
    twin_begin ();
  char *read = twin_escape (text, TWIN_HTML_READ);
  /* A parser takes every end of a line for a line feed.  */
  char *to = read;
  for (const char *p = read; *p; p++)
    if (is_noncharacter ((const unsigned char *) p))
      {
        p += (unsigned char) *p < 0xf0 ? 2 : 3;
        memcpy (to, "\357\277\275", 3);
        to += 3;
      }
    else if (*p != '\r')
      *to++ = *p;
    else if (p[1] != '\n')
      *to++ = '\n';
  *to = '\0';
  return read;
}
