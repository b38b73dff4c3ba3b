/* SPDX-License-Identifier: MIT */
/* explain.c - --explain: how Accept-Language chose the language

   The library alone decides what a range is and what it fits: it is asked
   about parts of the header.  */

#include <config.h>

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "command.h"
#include "format.h"
#include "output.h"
#include "table.h"
#include "text.h"

/* An element of the header.  */
struct element
{
  const char *at; /* in the header, without the spaces around it */
  size_t length;
  size_t range_length;
  int weight; /* in thousandths; -1: malformed */
};

static struct
{
  struct element *elements; /* the heaviest first, the malformed last */
  size_t count;
  const char **tags; /* of all languages */
  size_t languages;
  char *exclusions; /* the elements of weight 0, each behind a comma */
} header;

/* Which language the header TEXT would choose; -1: none.  */
static int
choice (const char *text)
{
  return httpstatus_language_negotiate_among (text, HTTPSTATUS_NUL,
                                              header.tags, header.languages);
}

static bool
is_any (const struct element *element)
{
  return element->range_length == 1 && *element->at == '*';
}

/* Whether the library takes an element of the header.  One that is malformed
   is as if absent and chooses the default, even if that is no tag, which
   nothing else does; "en" for "*", which finds everything.  */
static bool
is_well_formed (const struct element *element)
{
  static const char *const none[] = { NULL };
  size_t skipped = *element->at == '*';
  char *alone
      = format ("%s%.*s", skipped ? "en" : "",
                (int) (element->length - skipped), element->at + skipped);
  int found
      = httpstatus_language_negotiate_among (alone, HTTPSTATUS_NUL, none, 1);
  free (alone);
  return found < 0;
}

/* The weight of a well-formed element.  */
static int
weight_of (const struct element *element)
{
  const char *end = element->at + element->length;
  const char *at = memchr (element->at, '=', element->length);
  if (!at)
    return 1000;
  int weight = 0;
  int unit = 1000;
  for (at++; at < end && unit; at++)
    if (*at >= '0' && *at <= '9')
      {
        weight += unit * (*at - '0');
        unit /= 10;
      }
  return weight;
}

static int
compare (const void *a, const void *b)
{
  const struct element *left = a, *right = b;
  if (left->weight != right->weight)
    return left->weight > right->weight ? -1 : 1;
  return left->at < right->at ? -1 : left->at > right->at;
}

static void
read_header (const char *text)
{
  header.elements = allocate (strlen (text) / 2 + 1, sizeof *header.elements);
  struct string exclusions = { NULL, 0, 0 };
  string_append (&exclusions, "", 0);
  for (;; text++)
    {
      text += strspn (text, " \t");
      size_t length = strcspn (text, ",");
      const char *next = text + length;
      while (length && (text[length - 1] == ' ' || text[length - 1] == '\t'))
        length--;
      if (length)
        {
          struct element element = { text, length, 0, 0 };
          while (element.range_length < length
                 && !strchr ("; \t", text[element.range_length]))
            element.range_length++;
          element.weight
              = is_well_formed (&element) ? weight_of (&element) : -1;
          if (!element.weight)
            {
              string_append (&exclusions, ",", 1);
              string_append (&exclusions, text, length);
            }
          header.elements[header.count++] = element;
        }
      text = next;
      if (!*text)
        break;
    }
  header.exclusions = exclusions.bytes;
  qsort (header.elements, header.count, sizeof *header.elements, compare);
}

static void
read_languages (void)
{
  size_t size = 0;
  for (const struct httpstatus_language *l = NULL;
       (l = httpstatus_language_next (l));)
    size++;
  header.tags = allocate (size, sizeof *header.tags);
  for (const struct httpstatus_language *l = NULL;
       (l = httpstatus_language_next (l));)
    header.tags[header.languages++] = httpstatus_language_tag (l);
}

/* What an element's range fits, whatever its weight; with the header's
   exclusions, if they are wanted.  -1: nothing.  */
static int
fit (const struct element *element, bool with_exclusions)
{
  char *alone = format ("%.*s%s", (int) element->range_length, element->at,
                        with_exclusions ? header.exclusions : "");
  int found = choice (alone);
  free (alone);
  return found;
}

/* Whether some range fits language NUMBER by its own name.  */
static bool
is_named (int number)
{
  for (size_t i = 0; i < header.count; i++)
    if (header.elements[i].weight > 0 && !is_any (&header.elements[i])
        && fit (&header.elements[i], false) == number)
      return true;
  return false;
}

/* The tags that an element of weight 0 takes away; NULL: none.  */
static char *
excluded_tags (const struct element *element)
{
  struct string tags = { NULL, 0, 0 };
  char *alone
      = format ("%.*s;q=0,*", (int) element->range_length, element->at);
  for (size_t i = 0; i < header.languages; i++)
    if (httpstatus_language_negotiate_among (alone, HTTPSTATUS_NUL,
                                             &header.tags[i], 1)
        < 0)
      {
        if (tags.length)
          string_append (&tags, ", ", 2);
        string_append (&tags, header.tags[i], strlen (header.tags[i]));
      }
  free (alone);
  return tags.bytes;
}

/* What element I did.  CHOSEN: the header's choice; *IS_DECIDED: a range of
   more weight made it.  */
static char *
result_of (const struct element *element, int chosen, bool *is_decided)
{
  if (element->weight < 0)
    /* TRANSLATORS: what an element of Accept-Language did, in a table. */
    return format ("%s", C_ ("range", "malformed: ignored"));
  if (!element->weight && is_any (element))
    return format ("%s",
                   /* TRANSLATORS: what a range of Accept-Language did, in a
                      table; it is "*" with the weight 0. */
                   C_ ("range", "excludes what no other range names"));
  if (!element->weight)
    {
      char *tags = excluded_tags (element);
      /* TRANSLATORS: what a range of Accept-Language with the weight 0 did, in
         a table; %s is a list of tags: en, fr. */
      char *result = tags ? format (C_ ("range", "excludes %s"), tags)
                          /* TRANSLATORS: what a range of Accept-Language with
                             the weight 0 did, in a table. */
                          : format ("%s", C_ ("range", "excludes nothing "
                                                       "that is here"));
      free (tags);
      return result;
    }
  int alone = fit (element, false);
  bool decides = !*is_decided && chosen >= 0 && fit (element, true) >= 0
                 && !(is_any (element) && is_named (chosen));
  if (decides)
    {
      *is_decided = true;
      /* TRANSLATORS: what a range of Accept-Language did, in a table; %s is
         the tag of a language. */
      return format (C_ ("range", "fits %s, which is chosen"),
                     header.tags[chosen]);
    }
  if (is_any (element))
    return format ("%s",
                   /* TRANSLATORS: what the range "*" of Accept-Language did,
                      in a table. */
                   C_ ("range", "stands for what no other range names"));
  if (alone < 0)
    /* TRANSLATORS: what a range of Accept-Language did, in a table. */
    return format ("%s", C_ ("range", "fits no language here"));
  if (!*is_decided)
    /* TRANSLATORS: what a range of Accept-Language did, in a table; %s is the
       tag of a language. */
    return format (C_ ("range", "fits %s, which is excluded"),
                   header.tags[alone]);
  /* TRANSLATORS: what a range of Accept-Language did, in a table: it fits
     %s, the tag of a language, but another range came first. */
  return format (C_ ("range", "fits %s, but comes too late"),
                 header.tags[alone]);
}

static void
put_elements (int chosen)
{
  bool is_rtl = output_is_rtl ();
  struct table *table = table_new (3);
  /* TRANSLATORS: table about Accept-Language, heading of a column: a language
     range such as fr-CH. */
  table_add (table, C_ ("column", "Range"), is_rtl);
  /* TRANSLATORS: table about Accept-Language, heading of a column: its weight,
     from 0 to 1. */
  table_add (table, C_ ("column", "Weight"), is_rtl);
  /* TRANSLATORS: table about Accept-Language, heading of a column: what each
     range did. */
  table_add (table, C_ ("column", "Result"), is_rtl);
  bool is_decided = false;
  for (size_t i = 0; i < header.count; i++)
    {
      const struct element *element = &header.elements[i];
      char *raw = format ("%.*s",
                          (int) (element->weight < 0 ? element->length
                                                     : element->range_length),
                          element->at);
      char *range = charset_visible (raw);
      char *weight = element->weight < 0
                         ? format ("%s", "")
                         : format ("%d.%03d", element->weight / 1000,
                                   element->weight % 1000);
      size_t length = strlen (weight);
      while (length && weight[length - 1] == '0')
        weight[--length] = '\0';
      if (length && weight[length - 1] == '.')
        weight[length - 1] = '\0';
      char *result = result_of (element, chosen, &is_decided);
      table_add (table, range, false);
      table_add (table, *weight || element->weight < 0 ? weight : "0", false);
      table_add (table, result, is_rtl);
      free (result);
      free (weight);
      free (range);
      free (raw);
    }
  table_put (table, 2, 0);
}

void
explain (const struct request *request)
{
  read_languages ();
  read_header (request->accept_language);
  int chosen = choice (request->accept_language);
  int ranges = 0;
  for (size_t i = 0; i < header.count; i++)
    ranges += header.elements[i].weight >= 0;

  if (ranges)
    {
      char *introduction
          /* TRANSLATORS: above a table with the ranges, such as fr-CH, of the
             header field Accept-Language. */
          = format (P_ ("Accept-Language has %d range:",
                        "Accept-Language has %d ranges, in order of weight:",
                        (unsigned long) ranges),
                    ranges);
      output_text (0, introduction, STYLE_PLAIN);
      output_gap ();
      free (introduction);
    }
  if (header.count)
    {
      put_elements (chosen);
      output_gap ();
    }
  if (!ranges)
    output_text (0,
                 /* TRANSLATORS: about a header field Accept-Language. */
                 _ ("Without a well-formed range, the answer is in English."),
                 STYLE_PLAIN);
  else if (chosen < 0)
    output_text (0,
                 /* TRANSLATORS: about a header field Accept-Language. */
                 _ ("The header accepts no language that is here; the answer "
                    "is in English."),
                 STYLE_PLAIN);
  else
    {
      /* TRANSLATORS: below a table about Accept-Language; the name of a
         language in itself and its tag: English (en). */
      char *answer = format (_ ("Language of the answer: %s (%s)"),
                             httpstatus_language_name (text_language ()),
                             httpstatus_language_tag (text_language ()));
      output_text (0, answer, STYLE_PLAIN);
      free (answer);
    }
  free (header.elements);
  free (header.tags);
  free (header.exclusions);
}
