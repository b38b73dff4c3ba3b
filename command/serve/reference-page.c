/* SPDX-License-Identifier: MIT */
/* reference-page.c - the reference page in HTML: every code with its texts

   Without script: the search is a form, and the server's.  */

#include <config.h>

#include "reference-page.h"

#include <httpstatus.h>
#include <reference-style.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "credit.h"
#include "entry.h"
#include "escape.h"
#include "reference.h"
#include "text.h"

/* What is written, and how.  */
struct context
{
  struct hs_writer writer;
  const struct reference_page *page;
  const int *found; /* by the search; 0 behind the last */
  bool is_rtl;
};

static void
put_escaped (struct context *context, const char *text)
{
  hs_put_escaped (&context->writer, text, HS_ESCAPE_HTML);
}

/* Writes the element NAME with TEXT; where the language has none, that is
   ENGLISH itself.  ATTRIBUTES: what stands in its tag, or "".  A newline is a break.  */
static void
put_element (struct context *context, const char *name, const char *attributes,
             const char *text, const char *english)
{
  struct hs_writer *writer = &context->writer;
  bool is_english
      = text == english
        && strcmp (httpstatus_language_tag (context->page->language), "en");
  HS_PUT (writer, "<");
  hs_put_string (writer, name);
  hs_put_string (writer, attributes);
  if (is_english)
    HS_PUT (writer, " lang=\"en\" dir=\"ltr\"");
  HS_PUT (writer, ">");
  for (;;)
    {
      size_t length = strcspn (text, "\n");
      if (context->is_rtl && !is_english)
        hs_put_isolating (writer, text, length);
      else
        hs_put (writer, text, length); /* a catalog has no markup in it */
      text += length;
      if (!*text)
        break;
      HS_PUT (writer, "<br>");
      text++;
    }
  HS_PUT (writer, "</");
  hs_put_string (writer, name);
  HS_PUT (writer, ">");
}

/* The same with a text of the command's own.  */
static void
put_own (struct context *context, const char *name, const char *attributes,
         const char *key)
{
  put_element (context, name, attributes,
               text_in (context->page->language, key), text_in (NULL, key));
}

static void
put_head (struct context *context)
{
  struct hs_writer *writer = &context->writer;
  HS_PUT (writer, "<!DOCTYPE html>\n<html lang=\"");
  hs_put_string (writer, httpstatus_language_tag (context->page->language));
  if (context->is_rtl)
    HS_PUT (writer, "\" dir=\"rtl\">\n");
  else
    HS_PUT (writer, "\" dir=\"ltr\">\n");
  HS_PUT (writer, "<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, "
                  "initial-scale=1\">\n<title>");
  if (context->found)
    {
      put_escaped (context, context->page->words);
      HS_PUT (writer, " - ");
    }
  hs_put_string (writer, text_in (context->page->language,
                                  reference_texts[REFERENCE_TITLE]));
  static const char style[]
      = "</title>\n<style>" STYLE "</style>\n</head>\n<body>\n";
  hs_put_long (writer, style, sizeof style - 1);
}

/* Writes "?lang=TAG".  */
static void
put_address (struct context *context,
             const struct httpstatus_language *language)
{
  HS_PUT (&context->writer, "?lang=");
  hs_put_string (&context->writer, httpstatus_language_tag (language));
}

static void
put_languages (struct context *context)
{
  struct hs_writer *writer = &context->writer;
  const struct offer *offer = context->page->offer;
  HS_PUT (writer, "<nav>\n<details>\n<summary>");
  put_own (context, "span", "",
           /* TRANSLATORS: reference page on a web site: above a menu of the
              languages that it can be read in. */
           NC_ ("reference", "Language"));
  HS_PUT (writer, "</summary>\n<ul>\n");
  for (size_t i = 0; i < offer->count; i++)
    {
      const struct httpstatus_language *language = offer->languages[i];
      const char *tag = httpstatus_language_tag (language);
      HS_PUT (writer, "<li><a href=\"");
      put_address (context, language);
      HS_PUT (writer, "\" lang=\"");
      hs_put_string (writer, tag);
      HS_PUT (writer, "\" hreflang=\"");
      hs_put_string (writer, tag);
      HS_PUT (writer, "\" dir=\"auto\"");
      if (language == context->page->language)
        HS_PUT (writer, " aria-current=\"true\"");
      HS_PUT (writer, ">");
      put_escaped (context, httpstatus_language_name (language));
      HS_PUT (writer, "</a></li>\n");
    }
  HS_PUT (writer, "</ul>\n</details>\n</nav>\n");
}

static void
put_form (struct context *context)
{
  struct hs_writer *writer = &context->writer;
  /* TRANSLATORS: reference page on a web site: before a field for the words
     that are searched, and on the button that searches. */
  static const char search[] = NC_ ("reference", "Search");
  HS_PUT (writer, "<form role=\"search\">\n"
                  "<input type=\"hidden\" name=\"lang\" value=\"");
  hs_put_string (writer, httpstatus_language_tag (context->page->language));
  HS_PUT (writer, "\">\n");
  put_own (context, "label", " for=\"q\"", search);
  HS_PUT (writer, "\n<input type=\"search\" id=\"q\" name=\"q\" dir=\"auto\" "
                  "value=\"");
  if (context->found)
    put_escaped (context, context->page->words);
  HS_PUT (writer, "\">\n");
  put_own (context, "button", " type=\"submit\"", search);
  HS_PUT (writer, "\n</form>\n");
}

static void
put_header (struct context *context)
{
  struct hs_writer *writer = &context->writer;
  HS_PUT (writer, "<header>\n");
  put_languages (context);
  put_own (context, "h1", "", reference_texts[REFERENCE_TITLE]);
  HS_PUT (writer, "\n");
  put_form (context);
  HS_PUT (writer, "</header>\n<main>\n");
}

static void
put_code (struct context *context, int status)
{
  hs_put_number (&context->writer, (unsigned long) httpstatus_code (status));
}

/* The phrase, where the title says something else, and markers.  */
static void
put_names (struct context *context, int status)
{
  struct hs_writer *writer = &context->writer;
  const char *phrase = httpstatus_phrase (status);
  bool has_phrase = !entry_same_letters (
      httpstatus_title_in (context->page->language, status), phrase);
  const char *marker;
  int vendor = httpstatus_vendor (status);
  if (!has_phrase && !entry_marker (status, 0) && !vendor)
    return;
  HS_PUT (writer, "<p class=\"names\">");
  if (has_phrase)
    {
      HS_PUT (writer, "<span lang=\"en\" dir=\"ltr\">");
      put_escaped (context, phrase);
      HS_PUT (writer, "</span> ");
    }
  for (int n = 0; (marker = entry_marker (status, n)) != NULL; n++)
    {
      put_own (context, "b", "", marker);
      HS_PUT (writer, " ");
    }
  if (vendor)
    {
      HS_PUT (writer, "<b lang=\"en\" dir=\"ltr\">");
      put_escaped (context, httpstatus_vendor_name (vendor));
      HS_PUT (writer, "</b>");
    }
  HS_PUT (writer, "</p>\n");
}

/* "404 Not found", then what is known of it.  LEVEL: of the heading.  */
static void
put_status (struct context *context, int status, const char *level)
{
  struct hs_writer *writer = &context->writer;
  const struct httpstatus_language *language = context->page->language;
  const char *title = httpstatus_title_in (language, status);
  const char *advice = httpstatus_advice_in (language, status);
  HS_PUT (writer, "<article id=\"status-");
  put_code (context, status);
  HS_PUT (writer, "\">\n<");
  hs_put_string (writer, level);
  HS_PUT (writer, "><a href=\"#status-");
  put_code (context, status);
  HS_PUT (writer, "\"><bdi dir=\"ltr\">");
  put_code (context, status);
  HS_PUT (writer, "</bdi></a> ");
  put_element (context, "span", "", title, httpstatus_title_in (NULL, status));
  HS_PUT (writer, "</");
  hs_put_string (writer, level);
  HS_PUT (writer, ">\n");
  put_names (context, status);
  put_element (context, "p", "", httpstatus_describe_in (language, status),
               httpstatus_describe_in (NULL, status));
  if (*advice)
    {
      HS_PUT (writer, "\n<p class=\"advice\">");
      put_own (context, "b", "", NC_ ("label", "Visitors read:"));
      HS_PUT (writer, " ");
      put_element (context, "span", "", advice,
                   httpstatus_advice_in (NULL, status));
      HS_PUT (writer, "</p>");
    }
  if (httpstatus_url (status))
    {
      HS_PUT (writer, "\n<p class=\"names\"><a lang=\"en\" dir=\"ltr\" "
                      "href=\"");
      put_escaped (context, httpstatus_url (status));
      HS_PUT (writer, "\">");
      put_escaped (context, httpstatus_reference (status));
      HS_PUT (writer, "</a></p>");
    }
  HS_PUT (writer, "\n</article>\n");
}

static void
put_found (struct context *context)
{
  struct hs_writer *writer = &context->writer;
  /* TRANSLATORS: reference page on a web site: heading of what a search has
     found. */
  put_own (context, "h2", "", NC_ ("reference", "Search results"));
  HS_PUT (writer, "\n");
  if (!*context->found)
    put_own (context, "p", "",
             /* TRANSLATORS: reference page on a web site: a search has found
                nothing. */
             N_ ("No status code matches this search."));
  for (const int *status = context->found; *status; status++)
    put_status (context, *status, "h3");
  HS_PUT (writer, "\n<p><a href=\"");
  put_address (context, context->page->language);
  HS_PUT (writer, "\">");
  put_own (context, "span", "",
           /* TRANSLATORS: reference page on a web site: a link back to the
              whole list. */
           NC_ ("reference", "All status codes"));
  HS_PUT (writer, "</a></p>\n");
}

static void
put_class (struct context *context, int class_)
{
  char attributes[32];
  snprintf (attributes, sizeof attributes, " id=\"class-%d\"", class_);
  put_own (context, "h2", attributes, reference_classes[class_].heading);
  HS_PUT (&context->writer, "\n");
  for (int s = httpstatus_next (0); s; s = httpstatus_next (s))
    if (httpstatus_class_of (s) == class_)
      put_status (context, s, "h3");
}

static void
put_all (struct context *context)
{
  struct hs_writer *writer = &context->writer;
  put_own (context, "p", "", reference_texts[REFERENCE_INTRODUCTION]);
  HS_PUT (writer, "\n<ol>\n");
  for (int i = HTTPSTATUS_CLASS_INFORMATIONAL;
       i <= HTTPSTATUS_CLASS_SERVER_ERROR; i++)
    {
      HS_PUT (writer, "<li><a href=\"#class-");
      hs_put_number (writer, (unsigned long) i);
      HS_PUT (writer, "\">");
      put_own (context, "span", "", reference_classes[i].entry);
      HS_PUT (writer, "</a></li>\n");
    }
  HS_PUT (writer, "</ol>\n");
  for (int i = HTTPSTATUS_CLASS_INFORMATIONAL;
       i <= HTTPSTATUS_CLASS_SERVER_ERROR; i++)
    put_class (context, i);
}

static void
put_link (struct context *context, const char *url, const char *key)
{
  HS_PUT (&context->writer, "<li><a href=\"");
  put_escaped (context, url);
  HS_PUT (&context->writer, "\">");
  put_own (context, "span", "", key);
  HS_PUT (&context->writer, "</a></li>\n");
}

static void
put_footer (struct context *context)
{
  struct hs_writer *writer = &context->writer;
  const struct httpstatus_language *language = context->page->language;
  HS_PUT (writer, "</main>\n<footer>\n");
  put_own (context, "h2", "", reference_texts[REFERENCE_SEE_ALSO]);
  HS_PUT (writer, "\n<ul>\n");
  put_link (context,
            text_in (language, reference_texts[REFERENCE_WIKIPEDIA_URL]),
            reference_texts[REFERENCE_WIKIPEDIA]);
  put_link (context, REFERENCE_REGISTRY_URL,
            reference_texts[REFERENCE_REGISTRY]);
  HS_PUT (writer, "</ul>\n");
  /* Their licence wants it where they are shown.  */
  if (!strcmp (httpstatus_language_tag (language), "fr"))
    {
      HS_PUT (writer, "<p>");
      put_own (context, "span", "",
               N_ ("The French descriptions are adapted from MDN Web Docs, "
                   "under CC-BY-SA-4.0."));
      HS_PUT (writer, " " HS_CREDIT_HTML "</p>\n");
    }
  HS_PUT (writer, "</footer>\n</body>\n</html>\n");
}

static size_t
put_page (const struct reference_page *page, const int *found, char *buffer,
          size_t size)
{
  struct context context
      = { .page = page,
          .found = found,
          .is_rtl = httpstatus_language_is_rtl (page->language) };
  hs_begin (&context.writer, buffer, size);
  put_head (&context);
  put_header (&context);
  if (found)
    put_found (&context);
  else
    put_all (&context);
  put_footer (&context);
  return hs_finish (&context.writer);
}

char *
reference_page_render (const struct reference_page *page, size_t *length)
{
  int *found = NULL;
  if (page->words && *page->words)
    {
      found = search_find (page->search, page->words);
      if (!found)
        return NULL;
    }
  *length = put_page (page, found, NULL, 0);
  char *text = malloc (*length + 1);
  if (text)
    put_page (page, found, text, *length + 1);
  free (found);
  return text;
}

static size_t
put_fields (const struct httpstatus_language *language, char *buffer,
            size_t size)
{
  struct hs_writer writer;
  hs_begin (&writer, buffer, size);
  HS_PUT (&writer, "Content-Type: text/html; charset=utf-8\r\n"
                   "Content-Language: ");
  hs_put_string (&writer, httpstatus_language_tag (language));
  HS_PUT (&writer, "\r\nVary: Accept-Language\r\n"
                   "Cache-Control: no-store\r\n"
                   "X-Content-Type-Options: nosniff\r\n"
                   "Content-Security-Policy: default-src 'none'; "
                   "style-src '" STYLE_HASH "'; base-uri 'none'; "
                   "form-action 'self'; frame-ancestors 'self'\r\n");
  return hs_finish (&writer);
}

char *
reference_page_headers (const struct httpstatus_language *language)
{
  size_t size = put_fields (language, NULL, 0) + 1;
  char *fields = malloc (size);
  if (fields)
    put_fields (language, fields, size);
  return fields;
}
