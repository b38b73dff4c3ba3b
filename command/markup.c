/* SPDX-License-Identifier: MIT */
/* markup.c - where in a page of HTML one is */

#include <config.h>

#include "markup.h"

#include <string.h>

enum
{
  DATA,
  RCDATA,  /* title and textarea: text without elements */
  RAWTEXT, /* script and the like: no text at all */
  TAG_OPEN,
  END_TAG_OPEN,
  TAG_NAME,
  BEFORE_ATTRIBUTE,
  ATTRIBUTE_NAME,
  AFTER_ATTRIBUTE_NAME,
  BEFORE_VALUE,
  DOUBLE_QUOTED,
  SINGLE_QUOTED,
  UNQUOTED,
  AFTER_VALUE,
  DECLARATION,
  COMMENT
};

static bool
is_space (char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static char
lower (char c)
{
  return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
}

static bool
is_letter (char c)
{
  return lower (c) >= 'a' && lower (c) <= 'z';
}

/* Whether NAME is one of LIST, words between spaces.  */
static bool
is_among (const char *name, const char *list)
{
  size_t length = strlen (name);
  for (const char *at = strstr (list, name); length && at;
       at = strstr (at + 1, name))
    if ((at == list || at[-1] == ' ')
        && (at[length] == ' ' || at[length] == '\0'))
      return true;
  return false;
}

static void
add_to_name (struct markup *markup, char *name, char c)
{
  if (markup->length < MARKUP_NAME_SIZE - 1)
    {
      name[markup->length] = lower (c);
      name[markup->length + 1] = '\0';
    }
  else
    /* No name that matters begins like it.  */
    name[0] = '?';
  markup->length++;
}

static void
begin_name (struct markup *markup, char *name, char c)
{
  markup->length = 0;
  name[0] = '\0';
  add_to_name (markup, name, c);
}

/* Behind the > of a tag.  */
static void
end_tag (struct markup *markup)
{
  markup->state = DATA;
  if (!strcmp (markup->tag, "noscript"))
    {
      markup->is_noscript = !markup->is_end_tag;
      markup->noscript_length = 0;
    }
  if (markup->is_end_tag)
    return;
  if (is_among (markup->tag, "title textarea"))
    markup->state = RCDATA;
  else if (is_among (markup->tag,
                     "script style xmp iframe noembed noframes plaintext"))
    markup->state = RAWTEXT;
  else if (is_among (markup->tag, "svg math select frameset"))
    markup->has_other_rules = true;
  if (markup->state != DATA)
    {
      strcpy (markup->end, markup->tag);
      markup->end_length = markup->comment_length = 0;
    }
}

static void
begin_attribute (struct markup *markup, char c)
{
  markup->state = ATTRIBUTE_NAME;
  begin_name (markup, markup->attribute, c);
}

/* In the text of a script, a title and the like, which only its own end tag
   ends: "</title" and what ends a name.  "<!--" in a script changes what ends
   it.  In an <svg> and the like these are elements as others are, or none, so
   that a tag in them is one.  */
static bool
read_raw (struct markup *markup, char c)
{
  static const char comment[] = "<!--";
  size_t n = markup->end_length;
  size_t length = strlen (markup->end);
  markup->comment_length = c == comment[markup->comment_length]
                               ? markup->comment_length + 1
                               : c == '<';
  if (markup->comment_length == sizeof comment - 1)
    {
      markup->comment_length = 0;
      if (!strcmp (markup->end, "script"))
        return false;
    }
  if (n == length + 2 && (is_space (c) || c == '/' || c == '>')
      && strcmp (markup->end, "plaintext") != 0)
    {
      strcpy (markup->tag, markup->end);
      markup->is_end_tag = true;
      markup->state = BEFORE_ATTRIBUTE;
      return markup_read (markup, c);
    }
  if (c == '<')
    markup->end_length = 1;
  else if ((n == 1 && c == '/')
           || (n >= 2 && n < length + 2 && lower (c) == markup->end[n - 2]))
    markup->end_length = n + 1;
  else
    markup->end_length = 0;
  if (markup->has_other_rules && markup->end_length <= 1
      && (n > 1 || (n == 1 && (is_letter (c) || c == '!' || c == '?'))))
    markup->is_lost = true;
  return true;
}

/* To a browser with scripts a <noscript> is text that "</noscript" ends; so
   that has to be a tag to one without them, too.  */
static void
read_noscript (struct markup *markup, char c)
{
  static const char end[] = "</noscript";
  size_t n = markup->noscript_length;
  if (n == sizeof end - 1 && (is_space (c) || c == '/' || c == '>')
      && !(markup->state == TAG_NAME && markup->is_end_tag
           && !strcmp (markup->tag, "noscript")))
    markup->is_lost = true;
  markup->noscript_length = lower (c) == end[n] ? n + 1 : c == '<';
}

/* Behind "<!".  Comments begin with "--"; all else ends at the first >, but
   for CDATA sections, which do so only outside of SVG and MathML.  */
static bool
read_declaration (struct markup *markup, char c)
{
  if (markup->length == 0 && c == '[')
    return false;
  if (c == '-' && markup->length < 2)
    {
      if (++markup->length == 2)
        {
          markup->state = COMMENT;
          markup->tag[0] = '\0';
          markup->length = 0;
        }
      return true;
    }
  markup->length = 2;
  if (c == '>')
    markup->state = DATA;
  return true;
}

/* In a comment: "-->" and "--!>" end it, and ">" and "->" at its very
   beginning.  The tag's place holds the last bytes.  */
static void
read_comment (struct markup *markup, char c)
{
  char *last = markup->tag;
  size_t kept = strlen (last);
  if (c == '>'
      && ((markup->length <= 1 && strspn (last, "-") == markup->length)
          || (kept >= 2 && !strcmp (last + kept - 2, "--"))
          || (kept >= 3 && !strcmp (last + kept - 3, "--!"))))
    {
      markup->state = DATA;
      return;
    }
  if (kept == 3)
    memmove (last, last + 1, kept--);
  last[kept] = c;
  last[kept + 1] = '\0';
  markup->length++;
}

static void
read_in_tag (struct markup *markup, char c)
{
  switch (markup->state)
    {
    case TAG_NAME:
      if (is_space (c) || c == '/')
        markup->state = BEFORE_ATTRIBUTE;
      else if (c == '>')
        end_tag (markup);
      else
        add_to_name (markup, markup->tag, c);
      break;
    case ATTRIBUTE_NAME:
    case AFTER_ATTRIBUTE_NAME:
      if (!strcmp (markup->attribute, "http-equiv"))
        markup->is_instruction = true;
      if (c == '=')
        {
          markup->state = BEFORE_VALUE;
          markup->is_value_begun = markup->must_close = false;
        }
      else if (c == '>')
        end_tag (markup);
      else if (c == '/')
        markup->state = BEFORE_ATTRIBUTE;
      else if (is_space (c))
        markup->state = AFTER_ATTRIBUTE_NAME;
      else if (markup->state == ATTRIBUTE_NAME)
        add_to_name (markup, markup->attribute, c);
      else
        begin_attribute (markup, c);
      break;
    case BEFORE_VALUE:
      if (c == '"')
        markup->state = DOUBLE_QUOTED;
      else if (c == '\'')
        markup->state = SINGLE_QUOTED;
      else if (c == '>')
        end_tag (markup);
      else if (!is_space (c))
        markup->state = UNQUOTED;
      break;
    case UNQUOTED:
      if (is_space (c))
        markup->state = BEFORE_ATTRIBUTE;
      else if (c == '>')
        end_tag (markup);
      break;
    default: /* BEFORE_ATTRIBUTE, AFTER_VALUE */
      if (c == '>')
        end_tag (markup);
      else if (is_space (c) || c == '/')
        markup->state = BEFORE_ATTRIBUTE;
      else
        begin_attribute (markup, c);
    }
}

static bool
read_value (struct markup *markup, char c)
{
  if (c == (markup->state == DOUBLE_QUOTED ? '"' : '\''))
    markup->state = AFTER_VALUE;
  else if (markup->must_close)
    return false;
  markup->is_value_begun = true;
  return true;
}

static void
begin_tag (struct markup *markup, char c, bool is_end_tag)
{
  markup->state = TAG_NAME;
  markup->is_end_tag = is_end_tag;
  markup->is_instruction = markup->has_placed_content = false;
  begin_name (markup, markup->tag, c);
}

bool
markup_read (struct markup *markup, char c)
{
  if (markup->is_noscript)
    read_noscript (markup, c);
  switch (markup->state)
    {
    case DATA:
      if (c == '<')
        markup->state = TAG_OPEN;
      return true;
    case RCDATA:
    case RAWTEXT:
      return read_raw (markup, c);
    case TAG_OPEN:
      markup->length = 0;
      if (is_letter (c))
        begin_tag (markup, c, false);
      else if (c == '/')
        markup->state = END_TAG_OPEN;
      else if (c == '!')
        markup->state = DECLARATION;
      else if (c == '?')
        {
          markup->state = DECLARATION;
          markup->length = 2;
        }
      else if (c != '<')
        markup->state = DATA;
      return true;
    case END_TAG_OPEN:
      if (is_letter (c))
        begin_tag (markup, c, true);
      else if (c == '>')
        markup->state = DATA;
      else
        {
          markup->state = DECLARATION;
          markup->length = 2;
        }
      return true;
    case DECLARATION:
      return read_declaration (markup, c);
    case COMMENT:
      read_comment (markup, c);
      return true;
    case DOUBLE_QUOTED:
    case SINGLE_QUOTED:
      return read_value (markup, c);
    default:
      read_in_tag (markup, c);
      return !(markup->is_instruction && markup->has_placed_content);
    }
}

/* Attributes whose value is a text; all that is not known is none.  */
static bool
is_text_attribute (const char *name)
{
  return !strncmp (name, "data-", 5) || !strncmp (name, "aria-", 5)
         || is_among (name,
                      "abbr alt class content datetime dir id label lang "
                      "placeholder summary title value xml:lang");
}

int
markup_place (const struct markup *markup)
{
  if (markup->is_noscript)
    return PLACE_SCRIPT;
  if (markup->is_lost)
    return PLACE_TAG;
  switch (markup->state)
    {
    case DATA:
    case RCDATA:
      /* Behind "<" or "</ti" a value might complete a tag.  */
      return markup->state == RCDATA && markup->end_length ? PLACE_TAG
                                                           : PLACE_TEXT;
    case RAWTEXT:
      return PLACE_SCRIPT;
    case COMMENT:
    case DECLARATION:
      return PLACE_COMMENT;
    case DOUBLE_QUOTED:
    case SINGLE_QUOTED:
      if (is_among (markup->attribute, "action cite href src"))
        return PLACE_ADDRESS;
      return is_text_attribute (markup->attribute) ? PLACE_TEXT
                                                   : PLACE_ATTRIBUTE;
    default:
      return PLACE_TAG;
    }
}

bool
markup_fill (struct markup *markup, int place)
{
  bool is_value
      = markup->state == DOUBLE_QUOTED || markup->state == SINGLE_QUOTED;
  if (!is_value)
    return true;
  if (markup->must_close || (place == PLACE_ADDRESS && markup->is_value_begun)
      || (markup->is_instruction && !strcmp (markup->attribute, "content")))
    return false;
  markup->must_close = place == PLACE_ADDRESS;
  markup->is_value_begun = true;
  if (!strcmp (markup->attribute, "content"))
    markup->has_placed_content = true;
  return true;
}

bool
markup_is_seam (const struct markup *markup)
{
  if (markup->is_noscript)
    return false;
  switch (markup->state)
    {
    case DATA:
    case BEFORE_ATTRIBUTE:
    case DOUBLE_QUOTED:
    case SINGLE_QUOTED:
      return true;
    case RCDATA:
      return !markup->end_length;
    default:
      return false;
    }
}

bool
markup_is_same (const struct markup *a, const struct markup *b)
{
  bool is_value = a->state == DOUBLE_QUOTED || a->state == SINGLE_QUOTED;
  return a->state == b->state && (a->state == DATA || !strcmp (a->tag, b->tag))
         && (!is_value || !strcmp (a->attribute, b->attribute));
}
