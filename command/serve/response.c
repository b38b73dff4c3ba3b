/* SPDX-License-Identifier: MIT */
/* response.c - what a server sends */

#include <config.h>

#include "response.h"

#include <stdlib.h>
#include <string.h>

#include "format.h"
#include "reference-page.h"
#include "search.h"

enum
{
  FORMATS = 3,
  CODES = 600
};

/* The header fields of an answer that is no page.  */
static const char empty_fields[] = "Cache-Control: no-store\r\n"
                                   "X-Content-Type-Options: nosniff\r\n";

/* Adds the header fields in LINES, each ended by CR LF, to RESPONSE.  False:
   out of memory.  */
static bool
add_fields (struct MHD_Response *response, char *lines)
{
  char *colon, *end;
  while ((colon = strchr (lines, ':')) && (end = strchr (colon, '\r')))
    {
      *colon = *end = '\0';
      if (MHD_add_response_header (response, lines,
                                   colon + 1 + strspn (colon + 1, " "))
          != MHD_YES)
        return false;
      lines = end + 2;
    }
  return true;
}

static void
free_response (struct response *response)
{
  if (response && response->handle)
    MHD_destroy_response (response->handle);
  free (response);
}

static ssize_t
end_body (void *closure, uint64_t position, char *buffer, size_t size)
{
  (void) closure;
  (void) position;
  (void) buffer;
  (void) size;
  return MHD_CONTENT_READER_END_OF_STREAM;
}

/* libmicrohttpd's part of a response with CODE and the SIZE bytes of BODY, which
   are its own then; NULL: out of memory.  */
static struct MHD_Response *
make_handle (int code, char *body, size_t size)
{
  if (code != HTTPSTATUS_NOT_MODIFIED)
    return MHD_create_response_from_buffer (size, body, MHD_RESPMEM_MUST_FREE);
  /* Content-Length would be that of the page that was not modified, and is not
     0 (RFC 9110, Section 8.6).  libmicrohttpd sends none where it does not know
     it, and no chunks to old clients, but then ends the connection.  */
  struct MHD_Response *handle = MHD_create_response_from_callback (
      MHD_SIZE_UNKNOWN, 1, end_body, NULL, NULL);
  if (handle)
    {
      MHD_set_response_options (handle, MHD_RF_HTTP_VERSION_1_0_ONLY,
                                MHD_RO_END);
      free (body);
    }
  return handle;
}

/* A response with CODE, the SIZE bytes of BODY, which it frees, and FIELDS;
   NULL: out of memory, or BODY is null.  */
static struct response *
make_response (int code, char *body, size_t size, char *fields)
{
  struct response *response = calloc (1, sizeof *response);
  if (response && body)
    response->handle = make_handle (code, body, size);
  if (!response || !response->handle)
    free (body);
  else if (add_fields (response->handle, fields))
    {
      response->size = size;
      return response;
    }
  free_response (response);
  return NULL;
}

/* The body of PAGE, and its size; NULL: out of memory.  */
static char *
render_body (const struct settings *settings,
             const struct httpstatus_page *page, size_t *size)
{
  *size = httpstatus_page_render (page, NULL, 0);
  if (settings->template && *size && page->format == HTTPSTATUS_FORMAT_HTML)
    return template_render (settings->template, page, size);
  char *body = malloc (*size + 1);
  if (body)
    httpstatus_page_render (page, body, *size + 1);
  return body;
}

/* Takes the library's policy out of FIELDS: it knows nothing of the styles and
   pictures of a page of the user's own.  */
static void
drop_policy (char *fields)
{
  char *policy = strstr (fields, "Content-Security-Policy:");
  if (policy)
    {
      const char *rest = strchr (policy, '\n') + 1;
      memmove (policy, rest, strlen (rest) + 1);
    }
}

/* PAGE, rendered; NULL: out of memory.  */
static struct response *
render_page (const struct settings *settings,
             const struct httpstatus_page *page)
{
  size_t size;
  size_t fields_size = httpstatus_page_headers (page, NULL, 0);
  char *fields = malloc (fields_size + sizeof empty_fields);
  if (!fields)
    return NULL;
  httpstatus_page_headers (page, fields, fields_size + 1);
  if (settings->template && page->format == HTTPSTATUS_FORMAT_HTML)
    drop_policy (fields);
  if (!fields_size)
    memcpy (fields, empty_fields, sizeof empty_fields);
  char *body = render_body (settings, page, &size);
  struct response *response
      = make_response (httpstatus_code (page->status), body, size, fields);
  free (fields);
  return response;
}

/* The reference page in the language of number NUMBER; NULL: out of memory.  */
static struct response *
render_reference (const struct responses *responses, size_t number,
                  const char *words)
{
  const struct offer *offer = &responses->settings->offer;
  const struct reference_page page = { .offer = offer,
                                       .language = offer->languages[number],
                                       .words = words,
                                       .search = responses->searches[number] };
  size_t size = 0;
  char *fields = reference_page_headers (page.language);
  char *body = fields ? reference_page_render (&page, &size) : NULL;
  struct response *response
      = make_response (HTTPSTATUS_OK, body, size, fields);
  free (fields);
  return response;
}

static size_t
language_number (const struct responses *responses,
                 const struct answer *answer)
{
  size_t number = 0;
  while (responses->settings->offer.languages[number] != answer->page.language)
    number++;
  return number;
}

/* Where the response that ANSWER shares with others is kept; NULL: it shares
   none.  */
static _Atomic (struct response *) *
find_place (struct responses *responses, const struct answer *answer)
{
  const struct offer *offer = &responses->settings->offer;
  if (!answer->is_shared || !httpstatus_is_registered (answer->page.status))
    return NULL;
  size_t language = language_number (responses, answer);
  return &responses
              ->pages[((size_t) answer->page.format * offer->count + language)
                          * CODES
                      + (size_t) answer->page.status];
}

struct response *
responses_find (struct responses *responses, const struct answer *answer)
{
  if (answer->kind == ANSWER_HEALTH)
    return responses->health;
  if (answer->kind == ANSWER_REFERENCE)
    {
      size_t number = language_number (responses, answer);
      return *answer->words
                 ? render_reference (responses, number, answer->words)
                 : responses->references[number];
    }
  _Atomic (struct response *) *place = find_place (responses, answer);
  struct response *response = place ? *place : NULL;
  if (response)
    return response;
  response = render_page (responses->settings, &answer->page);
  struct response *other = NULL;
  if (place && response)
    {
      response->is_shared = true;
      if (!atomic_compare_exchange_strong (place, &other, response))
        {
          /* Another thread was faster.  */
          free_response (response);
          response = other;
        }
    }
  return response;
}

void
response_release (struct response *response)
{
  if (!response->is_shared)
    free_response (response);
}

/* The reference in all languages.  */
static bool
begin_references (struct responses *responses)
{
  const struct offer *offer = &responses->settings->offer;
  responses->references
      = allocate (offer->count, sizeof *responses->references);
  responses->searches = allocate (offer->count, sizeof *responses->searches);
  for (size_t i = 0; i < offer->count; i++)
    {
      responses->searches[i] = search_new (offer->languages[i]);
      responses->references[i] = render_reference (responses, i, NULL);
      if (!responses->references[i])
        return false;
      responses->references[i]->is_shared = true;
    }
  return true;
}

static void
end_references (struct responses *responses)
{
  for (size_t i = 0; i < responses->settings->offer.count; i++)
    {
      free_response (responses->references[i]);
      search_free (responses->searches[i]);
    }
  free (responses->references);
  free (responses->searches);
}

bool
responses_begin (struct responses *responses, const struct settings *settings)
{
  responses->settings = settings;
  responses->pages = allocate (FORMATS * settings->offer.count * CODES,
                               sizeof *responses->pages);
  char *health = format ("OK\n");
  char *fields
      = format ("Content-Type: text/plain; charset=utf-8\r\n%s", empty_fields);
  responses->health
      = make_response (HTTPSTATUS_OK, health, strlen (health), fields);
  free (fields);
  if (responses->health)
    responses->health->is_shared = true;
  return responses->health
         && (!settings->has_reference || begin_references (responses));
}

void
responses_end (struct responses *responses)
{
  size_t count = FORMATS * responses->settings->offer.count * CODES;
  for (size_t i = 0; i < count; i++)
    free_response (responses->pages[i]);
  free_response (responses->health);
  if (responses->references)
    end_references (responses);
  free (responses->pages);
}
