/* SPDX-License-Identifier: MIT */
/* show.c - httpstatus show: all that is known of a status */

#include <config.h>

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "command.h"
#include "complaint.h"
#include "entry.h"
#include "json.h"
#include "output.h"
#include "selection.h"
#include "summary.h"
#include "text.h"

/* What stands beside labels below the description.  */
enum
{
  CLASS,
  CAUSE,
  SPECIFICATION,
  SOURCE,
  FORMER_NAMES,
  OTHER_MEANINGS,
  FACTS,
  LEAST_COLUMNS = 32 /* for a text beside its label */
};

static const char *const labels[FACTS] = {
  /* TRANSLATORS: label before the class of a code: Client error (4xx). */
  [CLASS] = NC_ ("label", "Class:"),
  /* TRANSLATORS: label before who usually brings a code about: the client. */
  [CAUSE] = NC_ ("label", "Usual cause:"),
  /* TRANSLATORS: label before the RFC that defines a code. */
  [SPECIFICATION] = NC_ ("label", "Specification:"),
  /* TRANSLATORS: label before the documentation of a vendor's code. */
  [SOURCE] = NC_ ("label", "Source:"),
  /* TRANSLATORS: label before names that a code had in the past, separated by
     commas. */
  [FORMER_NAMES] = NC_ ("label", "Former names:"),
  /* TRANSLATORS: label before what vendors, in parentheses, mean by the same
     number: Token Required (Esri). */
  [OTHER_MEANINGS] = NC_ ("label", "Other meanings:"),
};

/* The columns of the widest label; all labels count, so that the texts of
   several statuses stand below each other.  */
static int
label_width (void)
{
  int width = 0;
  for (int i = 0; i < FACTS; i++)
    {
      int of_label = output_measure (text (labels[i]));
      width = of_label > width ? of_label : width;
    }
  return width;
}

/* A fact that is NULL is none.  */
static void
put_facts (char *const facts[FACTS])
{
  int indent = ENTRY_INDENT + label_width () + 2;
  /* Where there is no room beside the labels, the texts stand below them.  */
  if (output_width () - indent < LEAST_COLUMNS)
    indent = ENTRY_INDENT + 2;
  for (int i = 0; i < FACTS; i++)
    if (facts[i])
      output_labelled (ENTRY_INDENT, text (labels[i]), STYLE_PLAIN, indent,
                       facts[i], STYLE_PLAIN);
}

static void
put_advice (int status)
{
  const char *advice = text_advice (status);
  if (!*advice)
    return;
  /* TRANSLATORS: label above the text that visitors of a web page get to read
     when they meet the status. */
  output_text (ENTRY_INDENT, C_ ("label", "Visitors read:"), STYLE_PLAIN);
  output_text (ENTRY_INDENT + 2, advice, STYLE_PLAIN);
  output_gap ();
}

static char *
former_names (int status)
{
  struct string names = { NULL, 0, 0 };
  const char *name;
  for (int n = 0; (name = httpstatus_former_name (status, n)); n++)
    {
      if (n)
        string_append (&names, ", ", 2);
      string_append (&names, name, strlen (name));
    }
  return names.bytes;
}

/* Who usually brings STATUS about; NULL: there is nobody to name.  */
static const char *
cause (int status)
{
  /* Of a code whose class says less than is known.  */
  static const struct
  {
    int first, last;
    const char *cause;
  } rows[] = {
    /* TRANSLATORS: the usual cause of a code; it is 407, 511 and the like. */
    { 407, 407, NC_ ("cause", "a proxy between the client and the server") },
    { 511, 511, NC_ ("cause", "the network of the client") },
    { 408, 408, NC_ ("cause", "a slow connection or client") },
    { 450, 450, NC_ ("cause", "the computer of the client") },
    { 463, 464, NC_ ("cause", "a proxy between the client and the server") },
    { 502, 502, NC_ ("cause", "another server, behind the one that answers") },
    { 504, 504, NC_ ("cause", "another server, behind the one that answers") },
    { 520, 527, NC_ ("cause", "another server, behind the one that answers") },
    { 561, 561, NC_ ("cause", "another server, behind the one that answers") },
    { 598, 599, NC_ ("cause", "another server, behind the one that answers") },
  };
  int code = httpstatus_code (status);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (code >= rows[i].first && code <= rows[i].last)
      return text (rows[i].cause);
  switch (httpstatus_class_of (status))
    {
    case HTTPSTATUS_CLASS_CLIENT_ERROR:
      /* TRANSLATORS: the usual cause of most 4xx codes. */
      return C_ ("cause", "the request, or the client that sent it");
    case HTTPSTATUS_CLASS_SERVER_ERROR:
      /* TRANSLATORS: the usual cause of most 5xx codes. */
      return C_ ("cause", "the server");
    default:
      return NULL;
    }
}

/* What others mean by STATUS's code; NULL: nothing.  To be freed.  */
static char *
other_meanings (int status)
{
  struct string meanings = { NULL, 0, 0 };
  int other;
  for (int n = 0; (other = httpstatus_reading (httpstatus_code (status), n));
       n++)
    if (httpstatus_vendor (other) != httpstatus_vendor (status))
      {
        char *meaning
            = format ("%s%s (%s)", meanings.length ? ", " : "",
                      httpstatus_phrase (other),
                      httpstatus_vendor_name (httpstatus_vendor (other)));
        string_append (&meanings, meaning, strlen (meaning));
        free (meaning);
      }
  return meanings.bytes;
}

static void
show_status (int status)
{
  entry_status (status, true);
  output_gap ();
  output_text (ENTRY_INDENT, text_describe (status), STYLE_PLAIN);
  output_gap ();

  put_advice (status);
  int class_ = httpstatus_class_of (status);
  char *facts[FACTS] = {
    [CLASS]
    = class_ ? format ("%s (%dxx)", text_class_title (class_), class_) : NULL,
    [CAUSE] = cause (status) ? format ("%s", cause (status)) : NULL,
    [FORMER_NAMES] = former_names (status),
    [OTHER_MEANINGS] = other_meanings (status),
  };
  facts[httpstatus_is_registered (status) ? SPECIFICATION : SOURCE] = format (
      "%s\n%s", httpstatus_reference (status), httpstatus_url (status));
  put_facts (facts);
  for (int i = 0; i < FACTS; i++)
    free (facts[i]);
}

/* A code that has no meaning but its class's.  */
static void
show_unregistered (int code)
{
  entry_status (code, false);
  output_gap ();
  output_text (ENTRY_INDENT,
               /* TRANSLATORS: about a code such as 455; the description of its
                  class follows. */
               _ ("This code is not registered. Programs that meet it go by "
                  "its class."),
               STYLE_PLAIN);
  output_gap ();
  output_text (ENTRY_INDENT, text_describe (code), STYLE_PLAIN);
  output_gap ();
  int class_ = httpstatus_class_of (code);
  char *facts[FACTS]
      = { [CLASS] = format ("%s (%dxx)", text_class_title (class_), class_) };
  put_facts (facts);
  free (facts[CLASS]);
}

static void
put_statuses (const struct selection *selection)
{
  for (size_t i = 0; i < selection->count; i++)
    {
      int status = selection->statuses[i];
      if (i)
        output_gap ();
      if (httpstatus_symbol (status))
        show_status (status);
      else
        show_unregistered (status);
    }
}

/* What --summary cannot go with.  */
static int
show_summary (const struct request *request)
{
  unsigned others = OPTION_ALL | OPTION_ALL_LANGUAGES;
  if (request->count)
    return complain_about_word (_ ("The command takes no argument '%s'."),
                                *request->operands);
  if (request->options & others)
    return complain_about_usage (
        /* TRANSLATORS: error message; leave the options. */
        "%s", _ ("The option '--summary' goes with '--json' only."));
  return summary (request->options & OPTION_JSON);
}

int
show (const struct request *request)
{
  if (request->options & OPTION_SUMMARY)
    return show_summary (request);
  struct selection selection;
  int result = selection_read (&selection, request);
  if (result == MISUSED)
    return result;
  if (request->options & OPTION_ALL_LANGUAGES)
    selection_put_all_languages (&selection, request->options & OPTION_JSON);
  else if (request->options & OPTION_JSON)
    json_statuses (selection.statuses, selection.count);
  else
    put_statuses (&selection);
  selection_free (&selection);
  return result;
}
