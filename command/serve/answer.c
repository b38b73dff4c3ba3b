/* SPDX-License-Identifier: MIT */
/* answer.c - which page a request gets */

#include <config.h>

#include "answer.h"

#include <string.h>
#include <strings.h>

#include "escape.h"
#include "format.h"

static const char *const field_names[FIELDS] = {
  [FIELD_ACCEPT] = "Accept",
  [FIELD_ACCEPT_LANGUAGE] = "Accept-Language",
  [FIELD_CODE] = "X-Code",
  [FIELD_FORMAT] = "X-Format",
  [FIELD_REQUEST_ID] = "X-Request-ID",
  [FIELD_ORIGINAL_URI] = "X-Original-URI",
  [FIELD_NAMESPACE] = "X-Namespace",
  [FIELD_INGRESS_NAME] = "X-Ingress-Name",
  [FIELD_SERVICE_NAME] = "X-Service-Name",
  [FIELD_SERVICE_PORT] = "X-Service-Port",
};

int
field_number (const char *name, size_t length)
{
  for (int i = 0; i < FIELDS; i++)
    if (strlen (field_names[i]) == length
        && !strncasecmp (field_names[i], name, length))
      return i;
  return -1;
}

int
answer_code (const char *text, size_t length)
{
  if (length != 3 || text[0] < '2' || text[0] > '5')
    return 0;
  int code = 0;
  for (size_t i = 0; i < length; i++)
    {
      if (text[i] < '0' || text[i] > '9')
        return 0;
      code = 10 * code + (text[i] - '0');
    }
  return code;
}

bool
answer_is_empty (int code)
{
  /* Not by the table: a client goes by the number, whatever the code means
     to a vendor.  */
  return code == HTTPSTATUS_NO_CONTENT || code == HTTPSTATUS_RESET_CONTENT
         || code == HTTPSTATUS_NOT_MODIFIED;
}

/* What comes behind the dot for each format.  */
static const char *const extensions[] = {
  [HTTPSTATUS_FORMAT_HTML] = "html",
  [HTTPSTATUS_FORMAT_PROBLEM_JSON] = "json",
  [HTTPSTATUS_FORMAT_TEXT] = "txt",
};

/* The path in TARGET, which is one already or, as a proxy is asked,
   "http://example.org/404" (RFC 9112, Section 3.2.2).  */
static const char *
find_path (const char *target)
{
  static const char *const schemes[] = { "http://", "https://" };
  for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
    {
      size_t length = strlen (schemes[i]);
      if (!strncasecmp (target, schemes[i], length))
        {
          const char *path = strchr (target + length, '/');
          return path ? path : "/";
        }
    }
  return target;
}

/* The code and the format that PATH names, "/404.json".  Code 0: it names
   none; format -1: likewise.  */
static void
read_path (const char *path, int *code, int *format)
{
  *code = 0;
  *format = -1;
  if (*path++ != '/')
    return;
  size_t length = strcspn (path, ".");
  if (path[length])
    *format = word_index (path + length + 1, extensions,
                          sizeof extensions / sizeof *extensions);
  if (!path[length] || *format >= 0)
    *code = answer_code (path, length);
}

/* Copies at most SIZE bytes of FIELD to BUFFER and ends them with NUL; never a
   part of a character.  */
static void
copy_field (char *buffer, size_t size, const struct field *field)
{
  size_t length = field->length;
  if (length > size)
    {
      length = size;
      while (length && ((unsigned char) field->value[length] & 0xc0) == 0x80)
        length--;
    }
  if (length)
    memcpy (buffer, field->value, length);
  buffer[length] = '\0';
}

/* What an ingress controller says of the request, in a sentence of names and
   values, which are no language's.  */
static void
put_details (struct answer *answer, const struct question *question)
{
  static const struct
  {
    int field;
    size_t size;
    const char *label;
  } rows[] = {
    { FIELD_ORIGINAL_URI, URI_SIZE, "URI: " },
    { FIELD_NAMESPACE, NAME_SIZE, "Namespace: " },
    { FIELD_INGRESS_NAME, NAME_SIZE, "Ingress: " },
    { FIELD_SERVICE_NAME, NAME_SIZE, "Service: " },
    { FIELD_SERVICE_PORT, NAME_SIZE, "Port: " },
  };
  struct hs_writer writer;
  hs_begin (&writer, answer->detail, sizeof answer->detail);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    {
      const struct field *field = &question->fields[rows[i].field];
      char value[URI_SIZE + 1];
      if (!field->length)
        continue;
      copy_field (value, rows[i].size, field);
      if (writer.at != writer.buffer)
        HS_PUT (&writer, ", ");
      hs_put_string (&writer, rows[i].label);
      hs_put_string (&writer, value);
    }
  hs_finish (&writer);
}

static const struct httpstatus_language *
choose_language (const struct offer *offer, const struct question *question)
{
  const struct httpstatus_language *asked_for
      = question->lang ? offer_find (offer, question->lang) : NULL;
  const struct field *field = &question->fields[FIELD_ACCEPT_LANGUAGE];
  return asked_for ? asked_for
                   : offer_choose (offer, field->value, field->length);
}

static int
choose_format (const struct question *question)
{
  /* An ingress controller hands the client's Accept on as X-Format.  */
  const struct field *field = &question->fields[FIELD_FORMAT];
  if (!field->length)
    field = &question->fields[FIELD_ACCEPT];
  return httpstatus_format_negotiate (field->value, field->length,
                                      HTTPSTATUS_FORMAT_HTML);
}

void
answer (struct answer *answer, const struct settings *settings,
        const struct question *question)
{
  const struct field *x_code = &question->fields[FIELD_CODE];
  const struct field *id = &question->fields[FIELD_REQUEST_ID];
  const char *path = find_path (question->path);
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  answer->request_id[0] = answer->detail[0] = answer->words[0] = '\0';
  answer->kind = ANSWER_PAGE;

  read_path (path, &page.status, &page.format);
  int code_asked_for = answer_code (x_code->value, x_code->length);
  if (code_asked_for)
    page.status = code_asked_for;
  if (question->is_bad)
    page.status = HTTPSTATUS_BAD_REQUEST;
  if (!page.status)
    {
      page.status = settings->default_code;
      if (!strcmp (path, "/healthz"))
        answer->kind = ANSWER_HEALTH;
      else if (settings->has_reference && !strcmp (path, "/"))
        answer->kind = ANSWER_REFERENCE;
    }
  if (answer->kind != ANSWER_PAGE)
    page.status = HTTPSTATUS_OK;
  if (answer->kind == ANSWER_REFERENCE && question->words)
    {
      const struct field words = { question->words, strlen (question->words) };
      copy_field (answer->words, WORDS_SIZE, &words);
    }
  if (page.format < 0)
    page.format = choose_format (question);
  page.language = choose_language (&settings->offer, question);
  page.home_url = settings->home_url;
  page.contact = settings->contact;

  if (id->length)
    {
      copy_field (answer->request_id, REQUEST_ID_SIZE, id);
      page.request_id = answer->request_id;
    }
  if (settings->shows_details)
    {
      put_details (answer, question);
      page.detail = answer->detail;
      page.detail_language = "en";
    }
  answer->is_shared = !answer->request_id[0] && !answer->detail[0];
  answer->page = page;
}
