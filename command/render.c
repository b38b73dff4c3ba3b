/* SPDX-License-Identifier: MIT */
/* render.c - httpstatus render: a page, for a file or a pipe */

#include <config.h>

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "complaint.h"
#include "format.h"
#include "offer.h"
#include "operand.h"
#include "output.h"
#include "template.h"
#include "text.h"

static int
read_format (const struct request *request, int *format)
{
  static const char *const names[] = {
    [HTTPSTATUS_FORMAT_HTML] = "html",
    [HTTPSTATUS_FORMAT_PROBLEM_JSON] = "json",
    [HTTPSTATUS_FORMAT_TEXT] = "text",
  };
  const char *name = option_value (request, OPTION_FORMAT);
  if (!name && (request->options & OPTION_JSON))
    name = "json";
  *format = name ? word_index (name, names, sizeof names / sizeof *names)
                 : HTTPSTATUS_FORMAT_HTML;
  if (*format >= 0)
    return FOUND;
  return complain_about_word (
      /* TRANSLATORS: error message; %s is what was typed; leave html, json and
         text. */
      _ ("'%s' is not a format: those are html, json and text."), name);
}

/* The language of the page, among those on OFFER.  */
static int
read_language (const struct request *request, const struct offer *offer,
               const struct httpstatus_language **language)
{
  const char *tag = option_value (request, OPTION_LANG);
  const char *header = option_value (request, OPTION_ACCEPT_LANGUAGE);
  if (header)
    *language = offer_choose (offer, header, HTTPSTATUS_NUL);
  else if (tag)
    *language = offer_find (offer, tag);
  else
    {
      tag = httpstatus_language_tag (text_language ());
      *language = offer_find (offer, tag);
      if (!*language)
        *language = offer->languages[0];
    }
  return *language ? FOUND
                   : complain_about_word (
                       /* TRANSLATORS: error message; %s is what was typed;
                            leave the option. */
                       _ ("The language '%s' is not among those of "
                          "'--languages'."),
                       tag);
}

/* Text is for people, so it goes the way of all that the program says.  */
static void
put_text (char *body)
{
  for (char *line = body, *end; *line; line = end)
    {
      end = strchr (line, '\n');
      if (end)
        *end++ = '\0';
      else
        end = line + strlen (line);
      if (*line)
        output_text (0, line, STYLE_PLAIN);
      else
        output_gap ();
    }
}

static void
put_page (const struct httpstatus_page *page, const struct template *template)
{
  size_t length;
  char *body;
  if (template)
    {
      body = template_render (template, page, &length);
      body = body ? body : allocate ((size_t) -1, 1); /* says why, and ends */
    }
  else
    {
      length = httpstatus_page_render (page, NULL, 0);
      body = allocate (length + 1, 1);
      httpstatus_page_render (page, body, length + 1);
    }
  if (page->format == HTTPSTATUS_FORMAT_TEXT)
    put_text (body);
  else
    output_bytes (body, length);
  free (body);
}

static int
check_operands (const struct request *request, int format)
{
  if (!request->count)
    return complain_about_usage ("%s", _ ("No status was given."));
  if (request->count > 1)
    return complain_about_word (_ ("The command takes no argument '%s'."),
                                request->operands[1]);
  if ((request->options & OPTION_JSON)
      && format != HTTPSTATUS_FORMAT_PROBLEM_JSON)
    return complain_about_usage (_ ("The command '%s' has no option '--%s'."),
                                 format == HTTPSTATUS_FORMAT_HTML
                                     ? "render --format=html"
                                     : "render --format=text",
                                 "json");
  if ((request->options & OPTION_TEMPLATE) && format != HTTPSTATUS_FORMAT_HTML)
    return complain_about_usage (
        /* TRANSLATORS: error message; leave the options. */
        "%s", _ ("The option '--template' goes with '--format=html' only."));
  return FOUND;
}

/* The page of STATUS.  */
static int
render_status (const struct request *request, struct httpstatus_page *page,
               const struct template *template)
{
  page->status = operand_status (*request->operands);
  if (!page->status)
    return NOT_FOUND;
  if (!httpstatus_page_render (page, NULL, 0))
    {
      /* TRANSLATORS: error message; %d is a code, such as 304. */
      complain (_ ("An answer with the status %d has no body, so there is no "
                   "page."),
                httpstatus_code (page->status));
      return NOT_FOUND;
    }
  put_page (page, template);
  return httpstatus_symbol (page->status) ? FOUND : NOT_FOUND;
}

int
render (const struct request *request)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  struct offer offer = { 0 };
  struct template *template = NULL;
  const char *file = option_value (request, OPTION_TEMPLATE);
  int result = read_format (request, &page.format);
  if (result == FOUND)
    result = check_operands (request, page.format);
  if (result == FOUND)
    result = offer_read (&offer, option_value (request, OPTION_LANGUAGES));
  if (result == FOUND)
    result = read_language (request, &offer, &page.language);
  if (result == FOUND && file)
    {
      template = template_read (file);
      result = template ? FOUND : MISUSED;
    }
  if (result == FOUND)
    result = render_status (request, &page, template);
  template_free (template);
  offer_free (&offer);
  return result;
}
