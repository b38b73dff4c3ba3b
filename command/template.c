/* SPDX-License-Identifier: MIT */
/* template.c - a page of the user's own, with the values in their places */

#include <config.h>

#include "template.h"

#include <stdio.h>
#include <stdlib.h>

#include "escape.h"
#include "piece.h"
#include "url.h"

static const char *
address (const char *url)
{
  return url && hs_url (url, HS_URL_LINK).length ? url : "";
}

static void
fill_values (const char *values[NAMES], char code[static 12],
             const struct httpstatus_page *page)
{
  int status = page->status;
  snprintf (code, 12, "%d", httpstatus_code (status));
  values[CODE] = code;
  values[PHRASE] = httpstatus_phrase (status);
  values[TITLE] = page->title && *page->title
                      ? page->title
                      : httpstatus_title_in (page->language, status);
  values[DESCRIPTION] = page->hide_description
                            ? ""
                            : httpstatus_describe_in (page->language, status);
  values[ADVICE] = page->advice
                       ? page->advice
                       : httpstatus_advice_in (page->language, status);
  values[CLASS] = httpstatus_class_title_in (page->language,
                                             httpstatus_class_of (status));
  values[LANG] = httpstatus_language_tag (page->language);
  values[DIR] = httpstatus_language_is_rtl (page->language) ? "rtl" : "ltr";
  values[DETAIL] = page->detail ? page->detail : "";
  values[REQUEST_ID] = page->request_id ? page->request_id : "";
  values[HOME_URL] = address (page->home_url);
  values[CONTACT] = address (page->contact);
}

static size_t
put_pieces (const struct template *template, const char *const values[NAMES],
            char *buffer, size_t size)
{
  struct hs_writer writer;
  hs_begin (&writer, buffer, size);
  for (size_t i = 0; i < template->count; i++)
    {
      const struct piece *piece = &template->pieces[i];
      const char *value = values[piece->name];
      hs_put (&writer, piece->text, piece->length);
      if (piece->kind == VALUE)
        hs_put_escaped (&writer, value, HS_ESCAPE_HTML);
      else if ((piece->kind == SECTION && !*value)
               || (piece->kind == INVERTED && *value))
        i = piece->end - 1; /* behind the piece that closes it */
    }
  return hs_finish (&writer);
}

char *
template_render (const struct template *template,
                 const struct httpstatus_page *page, size_t *length)
{
  const char *values[NAMES];
  char code[12];
  fill_values (values, code, page);
  *length = put_pieces (template, values, NULL, 0);
  char *text = malloc (*length + 1);
  if (text)
    put_pieces (template, values, text, *length + 1);
  return text;
}

void
template_free (struct template *template)
{
  if (!template)
    return;
  free (template->pieces);
  free (template->text);
  free (template);
}
