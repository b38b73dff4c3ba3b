/* SPDX-License-Identifier: MIT */
/* template-reader.c - a template is read into pieces

   {{name}} is a value, escaped; {{#name}} ... {{/name}} is there only where the
   value is not empty, {{^name}} ... {{/name}} only where it is; {{! ... }} is a
   comment.  The template is read once; where a value could be more than a text
   or an address is found then, not when it is rendered.  */

#include <config.h>

#include "template.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "complaint.h"
#include "escape.h"
#include "file.h"
#include "markup.h"
#include "piece.h"
#include "text.h"

enum
{
  SIZE_MOST = 1 << 20,
  DEPTH_MOST = 32 /* of sections in one another */
};

static const char *const names[NAMES]
    = { "code", "phrase", "title",  "description", "advice",   "class",
        "lang", "dir",    "detail", "request_id",  "home_url", "contact" };

/* A section that is not closed yet.  */
struct open_section
{
  size_t piece;
  size_t line;
  struct markup markup;
};

struct reader
{
  const char *file;
  const char *at;
  size_t line;
  struct markup markup;
  struct template *template;
  struct open_section open[DEPTH_MOST];
  size_t depth;
};

/* FILE:LINE: MESSAGE, and false.  */
static bool
complain_at (const struct reader *reader, size_t line, const char *message)
{
  char *file = charset_visible (reader->file);
  complain ("%s:%zu: %s", file, line, message);
  free (file);
  return false;
}

/* The same of a MESSAGE with one %s for LENGTH bytes at WORD.  */
static bool complain_about_bytes (const struct reader *reader, size_t line,
                                  const char *message, const char *word,
                                  size_t length) FORMAT_PRINTF (3, 0);
static bool
complain_about_bytes (const struct reader *reader, size_t line,
                      const char *message, const char *word, size_t length)
{
  char *copy = format ("%.*s", length < 64 ? (int) length : 64, word);
  char *visible = charset_visible (copy);
  char *whole = format (message, visible);
  complain_at (reader, line, whole);
  free (whole);
  free (visible);
  free (copy);
  return false;
}

static void
add_piece (struct reader *reader, const char *end, int kind, int name)
{
  struct template *template = reader->template;
  const char *begin = template->text;
  if (template->count)
    {
      const struct piece *last = &template->pieces[template->count - 1];
      begin = last->text + last->length;
    }
  /* What stands in the template between two pieces is skipped by
     skip_tag ().  */
  template->pieces[template->count++] = (struct piece){
    .text = begin, .length = (size_t) (end - begin), .kind = kind, .name = name
  };
}

/* Lets the next piece begin at AT.  */
static void
skip_tag (struct reader *reader, const char *at)
{
  struct template *template = reader->template;
  template->pieces[template->count++]
      = (struct piece){ .text = at, .kind = NOTHING };
}

static bool
is_address (int name)
{
  return name == HOME_URL || name == CONTACT;
}

/* Whether the value NAME may stand here; if not, says so.  */
static bool
place_value (struct reader *reader, int name)
{
  int place = markup_place (&reader->markup);
  const char *attribute = reader->markup.attribute;
  switch (place)
    {
    case PLACE_ADDRESS:
      if (is_address (name) && markup_fill (&reader->markup, place))
        return true;
      return complain_about_bytes (
          reader, reader->line,
          /* TRANSLATORS: error in a template; %s is the name of an attribute,
             such as href; leave what stands between braces. */
          _ ("The attribute %s takes {{home_url}} or {{contact}}, alone."),
          attribute, strlen (attribute));
    case PLACE_TEXT:
      if (markup_fill (&reader->markup, place))
        return true;
      /* fall through */
    case PLACE_ATTRIBUTE:
      return complain_about_bytes (
          reader, reader->line,
          /* TRANSLATORS: error in a template; %s is the name of an attribute,
             such as onclick. */
          _ ("No value can stand in the attribute %s."), attribute,
          strlen (attribute));
    case PLACE_COMMENT:
      return complain_at (reader, reader->line,
                          /* TRANSLATORS: error in a template. */
                          _ ("No value can stand in a comment."));
    case PLACE_SCRIPT:
      return complain_at (reader, reader->line,
                          /* TRANSLATORS: error in a template. */
                          _ ("No value can stand in a script or a style."));
    default:
      return complain_at (
          reader, reader->line,
          /* TRANSLATORS: error in a template. */
          _ ("In a tag, a value can only stand between the quotation marks of "
             "an attribute."));
    }
}

/* The name that LENGTH bytes at WORD are; -1, and said so: none.  */
static int
find_name (const struct reader *reader, const char *word, size_t length)
{
  for (int i = 0; i < NAMES; i++)
    if (strlen (names[i]) == length && !memcmp (names[i], word, length))
      return i;
  complain_about_bytes (
      reader, reader->line,
      /* TRANSLATORS: error in a template; %s is what stands there. */
      _ ("There is no value '%s'; those that there are: code, phrase, title, "
         "description, advice, class, lang, dir, detail, request_id, "
         "home_url, contact."),
      word, length);
  return -1;
}

static bool
complain_about_seam (const struct reader *reader)
{
  return complain_at (
      reader, reader->line,
      /* TRANSLATORS: error in a template; a section is what stands between
         {{#name}} and {{/name}}. */
      _ ("A section begins and ends between elements, between attributes, or "
         "between the same quotation marks."));
}

static bool
open_section (struct reader *reader)
{
  if (!markup_is_seam (&reader->markup))
    return complain_about_seam (reader);
  if (reader->depth == DEPTH_MOST)
    return complain_at (reader, reader->line,
                        /* TRANSLATORS: error in a template. */
                        _ ("There are too many sections in one another."));
  reader->open[reader->depth++]
      = (struct open_section){ reader->template->count - 1, reader->line,
                               reader->markup };
  return true;
}

static bool
close_section (struct reader *reader, int name)
{
  struct template *template = reader->template;
  struct open_section *open
      = reader->depth ? &reader->open[reader->depth - 1] : NULL;
  if (!open || template->pieces[open->piece].name != name)
    return complain_about_bytes (
        reader, reader->line,
        /* TRANSLATORS: error in a template; %s is a name. */
        _ ("Here no section '%s' is open."), names[name],
        strlen (names[name]));
  if (!markup_is_seam (&reader->markup)
      || !markup_is_same (&open->markup, &reader->markup))
    return complain_about_seam (reader);
  template->pieces[open->piece].end = template->count;
  reader->depth--;
  return true;
}

/* What stands between the braces that begin at the reader.  */
static bool
read_tag (struct reader *reader)
{
  const char *begin = reader->at + 2;
  const char *end = strstr (begin, "}}");
  if (!end)
    return complain_at (reader, reader->line,
                        /* TRANSLATORS: error in a template; leave the
                           braces. */
                        _ ("Here '{{' has no '}}'."));
  const char *behind = end + 2;
  char sign = *begin;
  bool has_sign = sign && strchr ("#^/!", sign);
  begin += has_sign;
  while (begin < end && *begin == ' ')
    begin++;
  while (end > begin && end[-1] == ' ')
    end--;
  int name = CODE;
  if (sign != '!')
    name = find_name (reader, begin, (size_t) (end - begin));
  if (name < 0)
    return false;

  bool is_good = true;
  int kind = has_sign ? NOTHING : VALUE;
  if (sign == '#' || sign == '^')
    kind = sign == '#' ? SECTION : INVERTED;
  add_piece (reader, reader->at, kind, name);
  if (kind == VALUE)
    is_good = place_value (reader, name);
  else if (kind != NOTHING)
    is_good = open_section (reader);
  else if (sign == '/')
    is_good = close_section (reader, name);
  for (; reader->at < behind; reader->at++)
    reader->line += *reader->at == '\n';
  skip_tag (reader, behind);
  return is_good;
}

/* The whole template into pieces.  */
static bool
read_pieces (struct reader *reader)
{
  while (*reader->at)
    {
      if (reader->at[0] == '{' && reader->at[1] == '{')
        {
          if (!read_tag (reader))
            return false;
          continue;
        }
      if (!markup_read (&reader->markup, *reader->at))
        return complain_at (
            reader, reader->line,
            /* TRANSLATORS: error in a template; CDATA and meta are names. */
            _ ("Here a template cannot have this: text beside an address, "
               "a CDATA section, a comment in a script, or a value in an "
               "instruction of meta."));
      reader->line += *reader->at++ == '\n';
    }
  if (reader->depth)
    {
      const struct open_section *open = &reader->open[reader->depth - 1];
      const char *name = names[reader->template->pieces[open->piece].name];
      return complain_about_bytes (
          reader, open->line,
          /* TRANSLATORS: error in a template; %s is a name. */
          _ ("The section '%s' is not closed."), name, strlen (name));
    }
  add_piece (reader, reader->at, NOTHING, CODE);
  return true;
}

/* Whether TEXT is one that can be read.  */
static bool
check_text (struct reader *reader, const char *bytes, size_t length)
{
  if (length > SIZE_MOST)
    return complain_at (reader, 1,
                        /* TRANSLATORS: error in a template. */
                        _ ("A template has at most 1 MiB."));
  size_t line = 1;
  for (size_t i = 0; i < length;)
    {
      int size = hs_character ((const unsigned char *) bytes + i, length - i);
      if (size < 0 || !bytes[i])
        return complain_at (reader, line,
                            /* TRANSLATORS: error in a template. */
                            _ ("This is not text in UTF-8."));
      line += bytes[i] == '\n';
      i += (size_t) size;
    }
  return true;
}

/* How many pieces TEXT has at most.  */
static size_t
count_pieces (const char *text)
{
  size_t count = 1;
  for (const char *at = strstr (text, "{{"); at; at = strstr (at + 2, "{{"))
    count += 2;
  return count;
}

struct template *
template_read (const char *file)
{
  size_t length;
  char *text = file_read (file, SIZE_MOST + 1, &length);
  if (!text)
    return NULL;
  struct template *template = allocate (1, sizeof *template);
  struct reader *reader = allocate (1, sizeof *reader);
  *reader = (struct reader){
    .file = file, .at = text, .line = 1, .template = template
  };
  template->text = text;
  bool is_good = check_text (reader, text, length);
  if (is_good)
    {
      template->pieces
          = allocate (count_pieces (text), sizeof *template->pieces);
      is_good = read_pieces (reader);
    }
  free (reader);
  if (is_good)
    return template;
  template_free (template);
  return NULL;
}
