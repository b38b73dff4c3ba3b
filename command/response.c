/* SPDX-License-Identifier: MIT */
/* response.c - what a server sends */

#include <config.h>

#include "response.h"

#include <stdlib.h>
#include <string.h>

#include "format.h"

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
  while (*lines)
    {
      char *colon = strchr (lines, ':');
      char *end = strchr (lines, '\r');
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

/* A response with the SIZE bytes of BODY, which it frees, and FIELDS; NULL: out
   of memory, or BODY is null.  */
static struct response *
make_response (char *body, size_t size, char *fields)
{
  struct response *response = calloc (1, sizeof *response);
  if (response && body)
    response->handle
        = MHD_create_response_from_buffer (size, body, MHD_RESPMEM_MUST_FREE);
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
  struct response *response = make_response (body, size, fields);
  free (fields);
  return response;
}

/* Where the response that ANSWER shares with others is kept; NULL: it shares
   none.  */
static _Atomic (struct response *) *
find_place (struct responses *responses, const struct answer *answer)
{
  const struct offer *offer = &responses->settings->offer;
  size_t language = 0;
  if (!answer->is_shared || !httpstatus_is_registered (answer->page.status))
    return NULL;
  while (offer->languages[language] != answer->page.language)
    language++;
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

bool
responses_begin (struct responses *responses, const struct settings *settings)
{
  responses->settings = settings;
  responses->pages = allocate (FORMATS * settings->offer.count * CODES,
                               sizeof *responses->pages);
  char *health = format ("OK\n");
  char *fields
      = format ("Content-Type: text/plain; charset=utf-8\r\n%s", empty_fields);
  responses->health = make_response (health, strlen (health), fields);
  free (fields);
  if (responses->health)
    responses->health->is_shared = true;
  return responses->health != NULL;
}

void
responses_end (struct responses *responses)
{
  size_t count = FORMATS * responses->settings->offer.count * CODES;
  for (size_t i = 0; i < count; i++)
    free_response (responses->pages[i]);
  free_response (responses->health);
  free (responses->pages);
}
