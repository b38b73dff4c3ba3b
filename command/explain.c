/* SPDX-License-Identifier: MIT */
/* explain.c - explain, --explain: how Accept-Language chose the language

   The library's own negotiation is asked about each range by itself.  */

#include <config.h>

#include <httpstatus.h>

#include <stdlib.h>
#include <string.h>

#include "../src/negotiate.h"
#include "charset.h"
#include "command.h"
#include "complaint.h"
#include "format.h"
#include "json.h"
#include "output.h"
#include "table.h"
#include "text.h"

static struct
{
  const char *text;
  struct hs_range *ranges; /* the heaviest first; the malformed last, with a
                              weight of -1 */
  size_t count;
  struct hs_offers offers; /* all languages */
} header;

/* What RANGE of HEADER chooses among OFFERS; null: what they all choose.  */
static struct hs_match
choose (const char *text, const struct hs_offers *offers,
        const struct hs_range *range)
{
  struct hs_match match;
  hs_negotiate (&match, text, strlen (text), offers,
                range ? range->text : NULL);
  return match;
}

static bool
is_any (const struct hs_range *range)
{
  return range->length == 1 && *range->text == '*';
}

static int
compare (const void *a, const void *b)
{
  const struct hs_range *left = a, *right = b;
  if (left->weight != right->weight)
    return left->weight > right->weight ? -1 : 1;
  return left->text < right->text ? -1 : left->text > right->text;
}

/* Reads the elements of TEXT, which stand between commas.  */
static void
read_header (const char *text)
{
  header.text = text;
  header.ranges = allocate (strlen (text) / 2 + 1, sizeof *header.ranges);
  for (;; text++)
    {
      text += strspn (text, " \t");
      const char *end = text + strcspn (text, ",");
      const char *next = end;
      while (end > text && (end[-1] == ' ' || end[-1] == '\t'))
        end--;
      if (end > text)
        {
          struct hs_range *range = &header.ranges[header.count++];
          const char *cursor = text;
          if (!hs_range_next (range, &cursor, end))
            *range = (struct hs_range){ text, (size_t) (end - text), -1 };
        }
      text = next;
      if (!*text)
        break;
    }
  qsort (header.ranges, header.count, sizeof *header.ranges, compare);
}

static void
read_languages (void)
{
  size_t count = 0;
  const struct httpstatus_language *l = NULL;
  while ((l = httpstatus_language_next (l)))
    count++;
  const char **tags = allocate (count, sizeof *tags);
  for (size_t i = 0; (l = httpstatus_language_next (l)); i++)
    tags[i] = httpstatus_language_tag (l);
  header.offers = (struct hs_offers){ tags, NULL, 0, count };
}

/* The tags that RANGE, whose weight is 0, takes away; NULL: none.  */
static char *
excluded_tags (const struct hs_range *range)
{
  struct string tags = { NULL, 0, 0 };
  char *alone = format ("%.*s;q=0,*", (int) range->length, range->text);
  for (size_t i = 0; i < header.offers.count; i++)
    {
      const char *const *tag = &header.offers.pointers[i];
      struct hs_offers one = { tag, NULL, 0, 1 };
      if (choose (alone, &one, NULL).index >= 0)
        continue;
      if (tags.length)
        string_append (&tags, ", ", 2);
      string_append (&tags, *tag, strlen (*tag));
    }
  free (alone);
  return tags.bytes;
}

static int
count_hyphens (const char *text, size_t length)
{
  int count = 0;
  for (size_t i = 0; i < length; i++)
    count += text[i] == '-';
  return count;
}

/* How RANGE fits what MATCH says.  */
static const char *
how (const struct hs_range *range, struct hs_match match)
{
  switch (match.meaning)
    {
    case HS_MATCH_WILDCARD:
      /* TRANSLATORS: how a range of Accept-Language fits a language: it is
         "*". */
      return C_ ("how", "as any language");
    case HS_MATCH_LONGER:
      /* TRANSLATORS: how a range of Accept-Language fits a language: the
         language says more, as pt-BR does for the range pt. */
      return C_ ("how", "as a longer tag");
    case HS_MATCH_PARENT:
      /* TRANSLATORS: how a range of Accept-Language fits a language: it is a
         parent of it, as es-419 is of the range es-MX. */
      return C_ ("how", "as its parent language");
    case HS_MATCH_OTHER_SCRIPT:
      /* TRANSLATORS: how a range of Accept-Language fits a language: Serbian
         in Latin letters for a reader of Serbian in Cyrillic ones. */
      return C_ ("how", "in another script");
    default:
      break;
    }
  const char *tag = header.offers.pointers[match.index];
  if (count_hyphens (range->text, range->length)
      > count_hyphens (tag, strlen (tag)))
    /* TRANSLATORS: how a range of Accept-Language fits a language: without its
       end, as fr-CH fits fr. */
    return C_ ("how", "shortened");
  /* TRANSLATORS: how a range of Accept-Language fits a language: as it is. */
  return C_ ("how", "exactly");
}

/* What RANGE, whose weight is 0, did.  To be freed.  */
static char *
exclusion (const struct hs_range *range)
{
  if (is_any (range))
    return format ("%s",
                   /* TRANSLATORS: what a range of Accept-Language did, in a
                      table; it is "*" with the weight 0. */
                   C_ ("range", "excludes what no other range names"));
  char *tags = excluded_tags (range);
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

/* What RANGE did, to be freed, and *MANNER: how.  *IS_DECIDED: a range that
   came before it made the choice.  */
static char *
result_of (const struct hs_range *range, const char **manner, bool *is_decided)
{
  *manner = "";
  if (range->weight < 0)
    /* TRANSLATORS: what an element of Accept-Language did, in a table. */
    return format ("%s", C_ ("range", "malformed: ignored"));
  if (!range->weight)
    return exclusion (range);

  struct hs_match match = choose (header.text, &header.offers, range);
  if (match.index >= 0)
    {
      const char *tag = header.offers.pointers[match.index];
      bool is_late = *is_decided;
      *is_decided = true;
      *manner = how (range, match);
      return is_late
                 /* TRANSLATORS: what a range of Accept-Language did, in a
                    table: it fits %s, the tag of a language, but another
                    range came first. */
                 ? format (C_ ("range", "fits %s, but comes too late"), tag)
                 /* TRANSLATORS: what a range of Accept-Language did, in a
                    table; %s is the tag of a language. */
                 : format (C_ ("range", "fits %s, which is chosen"), tag);
    }
  if (is_any (range))
    return format ("%s",
                   /* TRANSLATORS: what the range "*" of Accept-Language did,
                      in a table. */
                   C_ ("range", "stands for what no other range names"));
  char *alone = format ("%.*s", (int) range->length, range->text);
  match = choose (alone, &header.offers, NULL);
  free (alone);
  if (match.index < 0)
    /* TRANSLATORS: what a range of Accept-Language did, in a table. */
    return format ("%s", C_ ("range", "fits no language here"));
  *manner = how (range, match);
  /* TRANSLATORS: what a range of Accept-Language did, in a table; %s is the
     tag of a language. */
  return format (C_ ("range", "fits %s, which is excluded"),
                 header.offers.pointers[match.index]);
}

/* WEIGHT, in thousandths, as a number without zeros at its end.  To be
   freed.  */
static char *
weight_text (int weight)
{
  if (weight < 0)
    return format ("%s", "");
  char *text = format ("%d.%03d", weight / 1000, weight % 1000);
  size_t length = strlen (text);
  while (text[length - 1] == '0')
    length--;
  if (text[length - 1] == '.')
    length--;
  text[length] = '\0';
  return text;
}

static void
put_ranges (void)
{
  bool is_rtl = output_is_rtl ();
  struct table *table = table_new (4);
  /* TRANSLATORS: table about Accept-Language, heading of a column: a language
     range such as fr-CH. */
  table_add (table, C_ ("column", "Range"), is_rtl);
  /* TRANSLATORS: table about Accept-Language, heading of a column: its weight,
     from 0 to 1. */
  table_add (table, C_ ("column", "Weight"), is_rtl);
  /* TRANSLATORS: table about Accept-Language, heading of a column: what each
     range did. */
  table_add (table, C_ ("column", "Result"), is_rtl);
  /* TRANSLATORS: table about Accept-Language, heading of a column: how a range
     fits a language, for example shortened. */
  table_add (table, C_ ("column", "How"), is_rtl);
  bool is_decided = false;
  for (size_t i = 0; i < header.count; i++)
    {
      const struct hs_range *range = &header.ranges[i];
      char *raw = format ("%.*s", (int) range->length, range->text);
      char *visible = charset_visible (raw);
      char *weight = weight_text (range->weight);
      const char *manner;
      char *result = result_of (range, &manner, &is_decided);
      table_add (table, visible, false);
      table_add (table, weight, false);
      table_add (table, result, is_rtl);
      table_add (table, manner, is_rtl);
      free (result);
      free (weight);
      free (visible);
      free (raw);
    }
  table_put (table, 2, 0);
}

static void
put_explanation (void)
{
  int ranges = 0;
  for (size_t i = 0; i < header.count; i++)
    ranges += header.ranges[i].weight >= 0;

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
      put_ranges ();
      output_gap ();
    }
  if (!ranges)
    output_text (0,
                 /* TRANSLATORS: about a header field Accept-Language. */
                 _ ("Without a well-formed range, the answer is in English."),
                 STYLE_PLAIN);
  else if (choose (header.text, &header.offers, NULL).index < 0)
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
}

static void
put_json (void)
{
  char **ranges = allocate (header.count, sizeof *ranges);
  int *weights = allocate (header.count, sizeof *weights);
  const char **tags = allocate (header.count, sizeof *tags);
  for (size_t i = 0; i < header.count; i++)
    {
      const struct hs_range *range = &header.ranges[i];
      char *raw = format ("%.*s", (int) range->length, range->text);
      ranges[i] = charset_visible (raw);
      weights[i] = range->weight;
      if (range->weight > 0)
        {
          int index = choose (header.text, &header.offers, range).index;
          tags[i] = index < 0 ? NULL : header.offers.pointers[index];
        }
      free (raw);
    }
  char *visible = charset_visible (header.text);
  json_explanation (visible, ranges, weights, tags, header.count);
  free (visible);
  for (size_t i = 0; i < header.count; i++)
    free (ranges[i]);
  free (ranges);
  free (weights);
  free (tags);
}

void
explain (const char *text, bool is_json)
{
  read_languages ();
  read_header (text);
  if (is_json)
    put_json ();
  else
    put_explanation ();
  free (header.ranges);
  free ((void *) header.offers.pointers);
}

int
explain_header (const struct request *request)
{
  if (request->count != 1)
    return complain_about_usage (
        /* TRANSLATORS: error message; leave explain. */
        "%s", _ ("The command 'explain' takes the value of one "
                 "Accept-Language."));
  if (request->options & (OPTION_LANG | OPTION_ACCEPT_LANGUAGE))
    return complain_about_usage (
        /* TRANSLATORS: error message; leave explain and the options. */
        "%s", _ ("The command 'explain' takes neither '--lang' nor "
                 "'--accept-language'."));
  text_set_language (
      httpstatus_language_negotiate (*request->operands, HTTPSTATUS_NUL));
  explain (*request->operands, request->options & OPTION_JSON);
  return FOUND;
}
