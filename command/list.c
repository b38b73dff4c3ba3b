/* SPDX-License-Identifier: MIT */
/* list.c - httpstatus list: the reference page */

#include <config.h>

#include <httpstatus.h>
#include <stdlib.h>

#include "command.h"
#include "format.h"
#include "output.h"
#include "page.h"
#include "reference.h"
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
  page_status (status, true);
  output_text (PAGE_INDENT, text_describe (status), STYLE_PLAIN);
  if (httpstatus_reference (status))
    {
      output_text (PAGE_INDENT, httpstatus_reference (status), STYLE_PLAIN);
      output_text (PAGE_INDENT, httpstatus_url (status), STYLE_PLAIN);
    }
}

static void
put_class (int class_)
{
  output_heading (text (reference_classes[class_].heading), '-');
  for (int s = httpstatus_next (0); s; s = httpstatus_next (s))
    if (httpstatus_class_of (s) == class_)
      {
        output_gap ();
        put_status (s);
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

int
list (const struct request *request)
{
  if (request->class_)
    {
      put_class (request->class_);
      return FOUND;
    }
  put_introduction ();
  for (int i = HTTPSTATUS_CLASS_INFORMATIONAL;
       i <= HTTPSTATUS_CLASS_SERVER_ERROR; i++)
    {
      if (i > HTTPSTATUS_CLASS_INFORMATIONAL)
        output_gap ();
      put_class (i);
    }
  put_links ();
  return FOUND;
}
