/* SPDX-License-Identifier: MIT */
/* list.c - httpstatus list: the reference page */

#include <config.h>

#include <httpstatus.h>
#include <stdlib.h>

#include "command.h"
#include "entry.h"
#include "format.h"
#include "json.h"
#include "output.h"
#include "reference.h"
#include "selection.h"
#include "text.h"

static void
put_introduction (void)
{
  output_heading (text (reference_texts[REFERENCE_TITLE]), '=');
  output_gap ();
  output_text (0, text (reference_texts[REFERENCE_INTRODUCTION]), STYLE_PLAIN);
  output_gap ();
  for (int i = HTTPSTATUS_CLASS_INFORMATIONAL;
       i <= HTTPSTATUS_CLASS_SERVER_ERROR; i++)
    {
      char *number = format ("%d.", i);
      output_labelled (2, number, STYLE_PLAIN, 5,
                       text (reference_classes[i].entry), STYLE_PLAIN);
      free (number);
    }
  output_gap ();
}

static void
put_status (int status)
{
  entry_status (status, true);
  output_text (ENTRY_INDENT, text_describe (status), STYLE_PLAIN);
  if (httpstatus_reference (status))
    {
      output_text (ENTRY_INDENT, httpstatus_reference (status), STYLE_PLAIN);
      output_text (ENTRY_INDENT, httpstatus_url (status), STYLE_PLAIN);
    }
}

static void
put_class (int class_, const struct selection *selection)
{
  output_heading (text (reference_classes[class_].heading), '-');
  for (size_t i = 0; i < selection->count; i++)
    if (httpstatus_class_of (selection->statuses[i]) == class_)
      {
        output_gap ();
        put_status (selection->statuses[i]);
      }
}

static void
put_links (void)
{
  output_gap ();
  output_heading (text (reference_texts[REFERENCE_SEE_ALSO]), '-');
  output_gap ();
  output_text (0, text (reference_texts[REFERENCE_WIKIPEDIA]), STYLE_PLAIN);
  output_text (2, text (reference_texts[REFERENCE_WIKIPEDIA_URL]),
               STYLE_PLAIN);
  output_text (0, text (reference_texts[REFERENCE_REGISTRY]), STYLE_PLAIN);
  output_text (2, REFERENCE_REGISTRY_URL, STYLE_PLAIN);
}

static void
put_page (const struct selection *selection)
{
  put_introduction ();
  for (int i = HTTPSTATUS_CLASS_INFORMATIONAL;
       i <= HTTPSTATUS_CLASS_SERVER_ERROR; i++)
    {
      if (i > HTTPSTATUS_CLASS_INFORMATIONAL)
        output_gap ();
      put_class (i, selection);
    }
  bool is_first = true;
  for (size_t i = 0; i < selection->count; i++)
    if (!httpstatus_class_of (selection->statuses[i]))
      {
        output_gap ();
        if (is_first)
          {
            /* TRANSLATORS: reference page, heading of the codes of vendors
               that belong to no class: 783 and 999. */
            output_heading (C_ ("heading", "Outside the classes"), '-');
            output_gap ();
          }
        is_first = false;
        put_status (selection->statuses[i]);
      }
  put_links ();
}

int
list (const struct request *request)
{
  struct selection selection;
  selection_fill (&selection, request->class_, request->options & OPTION_ALL);
  if (request->options & OPTION_ALL_LANGUAGES)
    selection_put_all_languages (&selection, request->options & OPTION_JSON);
  else if (request->options & OPTION_JSON)
    json_statuses (selection.statuses, selection.count);
  else if (request->class_)
    put_class (request->class_, &selection);
  else
    put_page (&selection);
  selection_free (&selection);
  return FOUND;
}
