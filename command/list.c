/* SPDX-License-Identifier: MIT */
/* list.c - httpstatus list: the reference page */

#include <config.h>

#include <httpstatus.h>
#include <stdlib.h>

#include "command.h"
#include "format.h"
#include "output.h"
#include "page.h"
#include "text.h"

#define REGISTRY                                                              \
  "https://www.iana.org/assignments/http-status-codes/"                       \
  "http-status-codes.xhtml"

static const struct
{
  const char *entry;
  const char *heading;
} classes[] = {
  [HTTPSTATUS_CLASS_INFORMATIONAL] = {
    /* TRANSLATORS: reference page, the list of classes below the
       introduction: one entry each, with its codes in parentheses. */
    NC_ ("class entry", "informational responses (100 to 199)"),
    /* TRANSLATORS: reference page, heading of a class. */
    NC_ ("heading", "Informational responses"),
  },
  [HTTPSTATUS_CLASS_SUCCESSFUL] = {
    /* TRANSLATORS: reference page, entry in the list of classes. */
    NC_ ("class entry", "successful responses (200 to 299)"),
    /* TRANSLATORS: reference page, heading of a class. */
    NC_ ("heading", "Successful responses"),
  },
  [HTTPSTATUS_CLASS_REDIRECTION] = {
    /* TRANSLATORS: reference page, entry in the list of classes. */
    NC_ ("class entry", "redirection messages (300 to 399)"),
    /* TRANSLATORS: reference page, heading of a class. */
    NC_ ("heading", "Redirection messages"),
  },
  [HTTPSTATUS_CLASS_CLIENT_ERROR] = {
    /* TRANSLATORS: reference page, entry in the list of classes. */
    NC_ ("class entry", "client errors (400 to 499)"),
    /* TRANSLATORS: reference page, heading of a class. */
    NC_ ("heading", "Client error responses"),
  },
  [HTTPSTATUS_CLASS_SERVER_ERROR] = {
    /* TRANSLATORS: reference page, entry in the list of classes. */
    NC_ ("class entry", "server errors (500 to 599)"),
    /* TRANSLATORS: reference page, heading of a class. */
    NC_ ("heading", "Server error responses"),
  },
};

static void
put_introduction (void)
{
  /* TRANSLATORS: reference page, title. */
  output_heading (_ ("HTTP response status codes"), '=');
  output_gap ();
  output_text (
      0,
      /* TRANSLATORS: reference page, introduction; a list of the classes
         follows. */
      _ ("HTTP response status codes tell whether an HTTP request was "
         "carried out successfully. The responses form five "
         "classes:"),
      STYLE_PLAIN);
  output_gap ();
  for (int i = HTTPSTATUS_CLASS_INFORMATIONAL;
       i <= HTTPSTATUS_CLASS_SERVER_ERROR; i++)
    {
      char *number = format ("%d.", i);
      output_labelled (2, number, STYLE_PLAIN, 5, text (classes[i].entry),
                       STYLE_PLAIN);
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
  output_heading (text (classes[class_].heading), '-');
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
  /* TRANSLATORS: reference page, heading of the two links at its end. */
  output_heading (C_ ("heading", "See also"), '-');
  output_gap ();
  /* TRANSLATORS: reference page, text of a link. */
  output_text (0, _ ("List of HTTP status codes on Wikipedia"), STYLE_PLAIN);
  output_text (2,
               /* TRANSLATORS: address of that list; give the article in your
                  language, or leave the English one. */
               C_ ("url", "https://en.wikipedia.org/wiki/"
                          "List_of_HTTP_status_codes"),
               STYLE_PLAIN);
  /* TRANSLATORS: reference page, text of a link. IANA is a name: leave it. */
  output_text (0, _ ("Official registry of HTTP status codes at IANA"),
               STYLE_PLAIN);
  output_text (2, REGISTRY, STYLE_PLAIN);
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
