/* SPDX-License-Identifier: MIT */
/* log.c - a line a request */

#include <config.h>

#include "log.h"

#include <time.h>
#include <unistd.h>

#include "escape.h"
#include "settings.h"

enum
{
  LINE_SIZE = 16384 /* the fields are cut to less before they come here */
};

/* TEXT between quotation marks as web servers log it: what could end it or
   play with a terminal is \xHH.  */
static void
put_quoted (struct hs_writer *writer, const char *text)
{
  static const char digits[] = "0123456789abcdef";
  for (const unsigned char *p = (const unsigned char *) text; *p; p++)
    {
      char escape[] = { '\\', 'x', digits[*p >> 4], digits[*p & 15] };
      if (*p < ' ' || *p > '~' || *p == '"' || *p == '\\')
        hs_put (writer, escape, sizeof escape);
      else
        hs_put (writer, (const char *) p, 1);
    }
}

static void
put_time (struct hs_writer *writer, const char *pattern)
{
  char buffer[64];
  struct tm tm;
  time_t now = time (NULL);
  /* LC_TIME is never set, so names of months are English.  */
  if (gmtime_r (&now, &tm))
    hs_put (writer, buffer, strftime (buffer, sizeof buffer, pattern, &tm));
}

/* host ident user [time] "request" status bytes */
static void
put_common (struct hs_writer *writer, const struct log_entry *entry)
{
  hs_put_string (writer, entry->remote);
  HS_PUT (writer, " - - [");
  put_time (writer, "%d/%b/%Y:%H:%M:%S +0000");
  HS_PUT (writer, "] \"");
  put_quoted (writer, entry->method);
  HS_PUT (writer, " ");
  put_quoted (writer, entry->uri);
  HS_PUT (writer, " ");
  put_quoted (writer, entry->version);
  HS_PUT (writer, "\" ");
  hs_put_number (writer, (unsigned long) entry->status);
  HS_PUT (writer, " ");
  if (entry->bytes)
    hs_put_number (writer, (unsigned long) entry->bytes);
  else
    HS_PUT (writer, "-");
  HS_PUT (writer, "\n");
}

/* ,"NAME":"VALUE" */
static void
put_member (struct hs_writer *writer, const char *name, const char *value)
{
  HS_PUT (writer, ",\"");
  hs_put_string (writer, name);
  HS_PUT (writer, "\":\"");
  hs_put_escaped (writer, value, HS_ESCAPE_JSON);
  HS_PUT (writer, "\"");
}

static void
put_json (struct hs_writer *writer, const struct log_entry *entry)
{
  HS_PUT (writer, "{\"time\":\"");
  put_time (writer, "%Y-%m-%dT%H:%M:%SZ");
  HS_PUT (writer, "\"");
  put_member (writer, "remote", entry->remote);
  put_member (writer, "method", entry->method);
  put_member (writer, "uri", entry->uri);
  HS_PUT (writer, ",\"status\":");
  hs_put_number (writer, (unsigned long) entry->status);
  HS_PUT (writer, ",\"bytes\":");
  hs_put_number (writer, (unsigned long) entry->bytes);
  put_member (writer, "language", entry->language);
  if (entry->request_id)
    put_member (writer, "request_id", entry->request_id);
  HS_PUT (writer, "}\n");
}

void
log_write (int kind, const struct log_entry *entry)
{
  char line[LINE_SIZE];
  struct hs_writer writer;
  hs_begin (&writer, line, sizeof line);
  if (kind == LOG_JSON)
    put_json (&writer, entry);
  else
    put_common (&writer, entry);
  size_t length = hs_finish (&writer);
  if (length < sizeof line && write (STDOUT_FILENO, line, length) < 0)
    return;
}
