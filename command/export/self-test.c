/* SPDX-License-Identifier: MIT */
/* self-test.c - httpstatus export --self-test: what a running server answers

   A table of requests is sent, and each answer compared with the page that was
   exported for the code that it has, in the language and the format that the
   library's negotiation chooses.  */

#include <config.h>

#include "command.h"
#include "complaint.h"
#include "export.h"
#include "text.h"

#if HAVE_CURL

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "charset.h"
#include "client.h"
#include "output.h"
#include "pages.h"

/* A request.  */
struct row
{
  const char *method;
  const char *language;
  const char *accept;
  unsigned limits;
};

static const struct row rows[] = {
#define ROW(method, language, accept, limits)                                 \
  { method, language, accept, limits },
#include "self-test-rows.h"
#undef ROW
};

enum
{
  ROWS = sizeof rows / sizeof *rows,
  SHOWN = 27, /* bytes of a field */
  ANSWER_COLUMNS = 19
};

/* A run over the rows.  */
struct run
{
  const struct export *export;
  struct client *client;
  char *url;
  int asked;
  int agreed;
};

/* PATTERN with languages in their places, to be freed.  */
static char *
fill (const char *pattern, const struct offer *offer)
{
  struct string filled = { NULL, 0, 0 };
  string_append (&filled, "", 0);
  for (const char *p = pattern; *p; p++)
    {
      if (*p != '{')
        {
          string_append (&filled, p, 1);
          continue;
        }
      bool is_upper = p[1] == 'B';
      size_t number = (size_t) (is_upper ? 1 : p[1] - 'a') % offer->count;
      for (const char *tag = offer->tags[number]; *tag; tag++)
        {
          bool is_lower = *tag >= 'a' && *tag <= 'z';
          char c = is_upper && is_lower ? (char) (*tag - 'a' + 'A') : *tag;
          string_append (&filled, &c, 1);
        }
      p += 2;
    }
  return filled.bytes;
}

/* The field NAME with VALUE as client_ask () takes it, to be freed.  */
static char *
make_field (const char *name, const char *value)
{
  return !value   ? format ("%s:", name)
         : *value ? format ("%s: %s", name, value)
                  : format ("%s;", name);
}

/* The format for ACCEPT; -1: one that was not exported.  */
static int
expect_format (const struct export *export, const char *accept)
{
  int wanted = httpstatus_format_negotiate (accept, HTTPSTATUS_NUL,
                                            export->formats[0]);
  if (export->format_count == 1)
    return export->formats[0];
  for (size_t i = 0; i < export->format_count; i++)
    if (export->formats[i] == wanted)
      return wanted;
  return -1;
}

/* Whether BODY is PAGE but for white space: some servers take a page in one
   line only.  */
static bool
is_same_body (const struct string *body, const char *page, size_t length)
{
  size_t i = 0, j = 0;
  for (;;)
    {
      while (i < body->length && strchr (" \t\r\n", body->bytes[i]))
        i++;
      while (j < length && strchr (" \t\r\n", page[j]))
        j++;
      if (i == body->length || j == length)
        return i == body->length && j == length;
      if (body->bytes[i++] != page[j++])
        return false;
    }
}

/* Whether the list VALUE has NAME, or "*".  */
static bool
has_element (const char *value, const char *name)
{
  while (value && *value)
    {
      value += strspn (value, ", \t");
      size_t length = strcspn (value, ", \t");
      if ((length == strlen (name) && !strncasecmp (value, name, length))
          || (length == 1 && *value == '*'))
        return true;
      value += length;
    }
  return false;
}

static int
find_status (const struct export *export, int code)
{
  for (size_t i = 0; i < export->status_count; i++)
    if (httpstatus_code (export->statuses[i]) == code)
      return export->statuses[i];
  return 0;
}

/* What of REPLY is not as it should be: names of fields and the like, which are
   no language's, separated by commas; to be freed.  */
static char *
find_faults (const struct run *run, const struct row *row,
             const struct reply *reply,
             const struct httpstatus_language *language, int format_)
{
  const struct export *export = run->export;
  struct string faults = { NULL, 0, 0 };
  int status = find_status (export, reply->status);
  bool is_empty = !strcmp (row->method, "HEAD");
  size_t length = 0;
  char *page = status && !is_empty
                   ? export_page (export, language, status, format_, &length)
                   : NULL;
  string_append (&faults, "", 0);
#define FAULT(is_fault, name)                                                 \
  if (is_fault)                                                               \
    string_add (&faults, "%s" name, faults.length ? ", " : "");
  FAULT (!status, "status")
  FAULT (
      !reply->language
          || strcasecmp (reply->language, httpstatus_language_tag (language)),
      "Content-Language")
  FAULT (!reply->type
             || strcasecmp (reply->type, httpstatus_format_type (format_)),
         "Content-Type")
  FAULT ((export->offer.count > 1
          && !has_element (reply->vary, "Accept-Language"))
             || (export->format_count > 1
                 && !has_element (reply->vary, "Accept")),
         "Vary")
  FAULT (status && !is_same_body (&reply->body, page, length), "body")
#undef FAULT
  free (page);
  return faults.bytes;
}

/* VALUE, or "-", without what is behind its first bytes; to be freed.  */
static char *
shorten (const char *value)
{
  char *beginning = !value ? format ("-")
                           : format ("%.*s%s", SHOWN, value,
                                     strlen (value) > SHOWN ? "..." : "");
  char *visible = charset_visible (beginning);
  free (beginning);
  return visible;
}

static void
put_line (const char *answer, const char *language, const char *accept)
{
  char *fields = format ("%-30s %s", language, accept);
  output_labelled (0, answer, STYLE_PLAIN, ANSWER_COLUMNS, fields,
                   STYLE_PLAIN);
  free (fields);
}

static void
put_row (const struct row *row, const struct reply *reply, const char *faults,
         const char *header)
{
  const char *type = reply->type ? reply->type : "-";
  for (int i = 0; i < FORMATS; i++)
    if (!strcasecmp (type, httpstatus_format_type (i)))
      type = export_extension (i);
  char *answer = format ("%s %d %s %s", row->method, reply->status,
                         reply->language ? reply->language : "-", type);
  char *visible = charset_visible (answer);
  char *language = shorten (header);
  char *accept = shorten (row->accept);
  put_line (visible, language, accept);
  if (*faults)
    {
      /* TRANSLATORS: below a line about a server's answer, what of it is not
         as it should be: names of header fields. */
      char *line = format (_ ("Wrong: %s"), faults);
      output_text (4, line, STYLE_STRONG);
      free (line);
    }
  free (accept);
  free (language);
  free (visible);
  free (answer);
}

/* Asks for ROW, unless it is beyond what the server can.  What went wrong;
   NULL: nothing.  */
static const char *
ask (struct run *run, const struct row *row)
{
  const struct export *export = run->export;
  unsigned limits = export->exporter->limits;
  int format_ = expect_format (export, row->accept);
  if (export->is_exact_q && !(row->limits & LIMIT_FINE))
    limits &= ~(unsigned) LIMIT_WEIGHTS;
  if ((row->limits & limits) || format_ < 0)
    return NULL;

  char *header = row->language ? fill (row->language, &export->offer) : NULL;
  char *language_field = make_field ("Accept-Language", header);
  char *accept_field = make_field ("Accept", row->accept);
  const char *const fields[] = { language_field, accept_field, NULL };
  struct reply reply;
  const char *error
      = client_ask (run->client, run->url, row->method, fields, &reply);
  if (!error)
    {
      char *faults = find_faults (
          run, row, &reply,
          offer_choose (&export->offer, header, HTTPSTATUS_NUL), format_);
      run->asked++;
      run->agreed += !*faults;
      put_row (row, &reply, faults, header);
      free (faults);
    }
  reply_free (&reply);
  free (accept_field);
  free (language_field);
  free (header);
  return error;
}

static void
put_summary (const struct run *run)
{
  char *line = format (
      /* TRANSLATORS: below a table of a server's answers; how many of them are
         as they should be, and of how many. */
      _ ("As expected: %d of %d"), run->agreed, run->asked);
  output_gap ();
  output_text (0, line, STYLE_PLAIN);
  free (line);
  if (run->asked == ROWS)
    return;
  line = format (
      /* TRANSLATORS: below a table of a server's answers; a number; leave
         README. */
      _ ("Requests left out, because of the limits that README names or "
         "formats that were not exported: %d"),
      ROWS - run->asked);
  output_text (0, line, STYLE_PLAIN);
  free (line);
}

/* URL, with a path that there should be nothing at where it has none; to be
   freed.  NULL: it is none.  */
static char *
find_address (const char *url)
{
  size_t scheme = !strncasecmp (url, "http://", 7)    ? 7
                  : !strncasecmp (url, "https://", 8) ? 8
                                                      : 0;
  if (!scheme || !url[scheme] || url[scheme] == '/')
    return NULL;
  size_t host = scheme + strcspn (url + scheme, "/?#");
  bool has_path = url[host] && strcmp (url + host, "/") != 0;
  return has_path ? format ("%s", url)
                  : format ("%.*s/httpstatus-self-test", (int) host, url);
}

int
self_test (const struct export *export, const char *url)
{
  struct run run = { .export = export, .url = find_address (url) };
  const char *error = NULL;
  if (export->exporter->limits & LIMIT_ALL)
    {
      free (run.url);
      return complain_about_word (
          /* TRANSLATORS: error message; %s is a word of the command line, such
             as static; leave the option. */
          _ ("The option '--self-test' does not go with '%s', where nothing "
             "chooses a page."),
          export->exporter->name);
    }
  if (!run.url)
    return complain_about_word (
        /* TRANSLATORS: error message; %s is what was typed; leave http and
           https. */
        _ ("'%s' is not an address of a server: that begins with http:// or "
           "https://."),
        url);
  run.client = client_new ();
  /* TRANSLATORS: head of a column: what a server has answered. */
  put_line (C_ ("self-test", "Answer"), "Accept-Language", "Accept");
  for (size_t i = 0; !error && i < ROWS; i++)
    error = ask (&run, &rows[i]);
  if (error)
    {
      char *visible = charset_visible (run.url);
      char *reason = charset_visible (error);
      /* TRANSLATORS: error message; an address, and a reason. */
      complain (_ ("'%s' could not be asked: %s."), visible, reason);
      free (reason);
      free (visible);
    }
  else
    put_summary (&run);
  client_free (run.client);
  free (run.url);
  return !error && run.agreed == run.asked ? FOUND : NOT_FOUND;
}

#else

int
self_test (const struct export *export, const char *url)
{
  (void) export;
  (void) url;
  /* TRANSLATORS: error message; leave libcurl. */
  complain ("%s", _ ("This program was built without libcurl, so that it "
                     "cannot ask servers."));
  return MISUSED;
}

#endif
