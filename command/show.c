/* SPDX-License-Identifier: MIT */
/* show.c - httpstatus show: all that is known of a status */

#include <config.h>

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "command.h"
#include "complaint.h"
#include "operand.h"
#include "output.h"
#include "page.h"
#include "text.h"

/* What stands beside labels below the description.  */
enum
{
  CLASS,
  SPECIFICATION,
  FORMER_NAMES,
  FACTS,
  LEAST_COLUMNS = 32 /* for a text beside its label */
};

static const char *const labels[FACTS] = {
  /* TRANSLATORS: label before the class of a code: Client error (4xx). */
  [CLASS] = NC_ ("label", "Class:"),
  /* TRANSLATORS: label before the RFC that defines a code. */
  [SPECIFICATION] = NC_ ("label", "Specification:"),
  /* TRANSLATORS: label before names that a code had in the past, separated by
     commas. */
  [FORMER_NAMES] = NC_ ("label", "Former names:"),
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
  int indent = PAGE_INDENT + label_width () + 2;
  /* Where there is no room beside the labels, the texts stand below them.  */
  if (output_width () - indent < LEAST_COLUMNS)
    indent = PAGE_INDENT + 2;
  for (int i = 0; i < FACTS; i++)
    if (facts[i])
      output_labelled (PAGE_INDENT, text (labels[i]), STYLE_PLAIN, indent,
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
  output_text (PAGE_INDENT, C_ ("label", "Visitors read:"), STYLE_PLAIN);
  output_text (PAGE_INDENT + 2, advice, STYLE_PLAIN);
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

static void
show_status (int status)
{
  page_status (status, true);
  output_gap ();
  output_text (PAGE_INDENT, text_describe (status), STYLE_PLAIN);
  output_gap ();

  put_advice (status);
  int class_ = httpstatus_class_of (status);
  char *facts[FACTS] = {
    [CLASS]
    = class_ ? format ("%s (%dxx)", text_class_title (class_), class_) : NULL,
    [SPECIFICATION] = httpstatus_reference (status)
                          ? format ("%s\n%s", httpstatus_reference (status),
                                    httpstatus_url (status))
                          : NULL,
    [FORMER_NAMES] = former_names (status),
  };
  put_facts (facts);
  for (int i = 0; i < FACTS; i++)
    free (facts[i]);
}

/* A code that has no meaning but its class's.  */
static void
show_unregistered (int code)
{
  page_status (code, false);
  output_gap ();
  output_text (PAGE_INDENT,
               /* TRANSLATORS: about a code such as 455; the description of its
                  class follows. */
               _ ("This code is not registered. Programs that meet it go by "
                  "its class."),
               STYLE_PLAIN);
  output_gap ();
  output_text (PAGE_INDENT, text_describe (code), STYLE_PLAIN);
  output_gap ();
  int class_ = httpstatus_class_of (code);
  char *facts[FACTS]
      = { [CLASS] = format ("%s (%dxx)", text_class_title (class_), class_) };
  put_facts (facts);
  free (facts[CLASS]);
}

int
show (const struct request *request)
{
  int result = FOUND;
  bool is_first = true;
  if (!request->count)
    /* TRANSLATORS: error message: the command line names no status. */
    return complain_about_usage ("%s", _ ("No status was given."));
  for (int i = 0; i < request->count; i++)
    {
      const char *word = request->operands[i];
      int status = operand_status (word);
      bool is_known = httpstatus_is_registered (status);
      if (status && !is_first)
        output_gap ();
      if (is_known)
        show_status (status);
      else if (status)
        show_unregistered (status);
      is_first = is_first && !status;
      if (!is_known)
        result = NOT_FOUND;
    }
  return result;
}
