/* SPDX-License-Identifier: MIT */
/* log.c - a line a request */

#include <config.h>

#include "log.h"

#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "escape.h"
#include "settings.h"

/* What is logged of a text, in bytes with the escapes: so a line has no more
   than LINE_SIZE, with a request identifier of answer.h's size, too.  */
enum
{
  LINE_SIZE = 4096, /* PIPE_BUF of Linux: what a pipe takes whole or not */
  WORD_SIZE = 32,   /* of the method, and of the version */
  ADDRESS_SIZE = 2047
};

/* Writes of TEXT, escaped for KIND, what fits into SIZE bytes; never a part of
   a character or of an escape.  */
static void
put_escaped (struct hs_writer *writer, const char *text, size_t size, int kind)
{
  static const char digits[] = "0123456789abcdef";
  const unsigned char *p = (const unsigned char *) text;
  size_t left = strlen (text);
  while (left)
    {
      char escaped[16];
      struct hs_writer its;
      int length = 1;
      hs_begin (&its, escaped, sizeof escaped);
      if (kind == LOG_JSON)
        {
          char character[5] = "";
          length = hs_character (p, left);
          length = length < 0 ? -length : length;
          memcpy (character, p, (size_t) length);
          hs_put_escaped (&its, character, HS_ESCAPE_JSON);
        }
      else if (*p < ' ' || *p > '~' || *p == '"' || *p == '\\')
        {
          /* As web servers do: what could end the quotation or play with a
             terminal is \xHH.  */
          const char escape[]
              = { '\\', 'x', digits[*p >> 4], digits[*p & 15] };
          hs_put (&its, escape, sizeof escape);
        }
      else
        hs_put (&its, (const char *) p, 1);
      size_t escaped_length = hs_finish (&its);
      if (escaped_length > size)
        return;
      hs_put (writer, escaped, escaped_length);
      size -= escaped_length;
      p += length;
      left -= (size_t) length;
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
  put_escaped (writer, entry->method, WORD_SIZE, LOG_COMMON);
  HS_PUT (writer, " ");
  put_escaped (writer, entry->uri, ADDRESS_SIZE, LOG_COMMON);
  HS_PUT (writer, " ");
  put_escaped (writer, entry->version, WORD_SIZE, LOG_COMMON);
  HS_PUT (writer, "\" ");
  hs_put_number (writer, (unsigned long) entry->status);
  HS_PUT (writer, " ");
  if (entry->bytes)
    hs_put_number (writer, (unsigned long) entry->bytes);
  else
    HS_PUT (writer, "-");
  HS_PUT (writer, "\n");
}

/* ,"NAME":"VALUE", with at most SIZE bytes of VALUE. */
static void
put_member (struct hs_writer *writer, const char *name, const char *value,
            size_t size)
{
  HS_PUT (writer, ",\"");
  hs_put_string (writer, name);
  HS_PUT (writer, "\":\"");
  put_escaped (writer, value, size, LOG_JSON);
  HS_PUT (writer, "\"");
}

static void
put_json (struct hs_writer *writer, const struct log_entry *entry)
{
  HS_PUT (writer, "{\"time\":\"");
  put_time (writer, "%Y-%m-%dT%H:%M:%SZ");
  HS_PUT (writer, "\"");
  put_member (writer, "remote", entry->remote, LINE_SIZE);
  put_member (writer, "method", entry->method, WORD_SIZE);
  put_member (writer, "uri", entry->uri, ADDRESS_SIZE);
  HS_PUT (writer, ",\"status\":");
  hs_put_number (writer, (unsigned long) entry->status);
  HS_PUT (writer, ",\"bytes\":");
  hs_put_number (writer, (unsigned long) entry->bytes);
  put_member (writer, "language", entry->language, LINE_SIZE);
  if (entry->request_id)
    put_member (writer, "request_id", entry->request_id, LINE_SIZE);
  HS_PUT (writer, "}\n");
}

/* Whether standard output takes a line at once.  A pipe with any room has
   PIPE_BUF bytes of it.  (O_NONBLOCK would also be that of other programs that
   have the same terminal or pipe.)  */
static bool
is_writable (void)
{
  struct pollfd output = { .fd = STDOUT_FILENO, .events = POLLOUT };
  return poll (&output, 1, 0) > 0 && output.revents & POLLOUT;
}

/* Writes the LENGTH bytes of LINE.  A disk that fills up takes a part of one:
   then the next begins on a line of its own.  */
static void
write_line (const char *line, size_t length)
{
  static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  static bool is_cut;
  pthread_mutex_lock (&mutex);
  if (is_cut && is_writable () && write (STDOUT_FILENO, "\n", 1) == 1)
    is_cut = false;
  if (!is_cut && is_writable ())
    {
      ssize_t written = write (STDOUT_FILENO, line, length);
      is_cut = written > 0 && (size_t) written < length;
    }
  pthread_mutex_unlock (&mutex);
}

void
log_write (int kind, const struct log_entry *entry)
{
  char line[LINE_SIZE + 1];
  struct hs_writer writer;
  hs_begin (&writer, line, sizeof line);
  if (kind == LOG_JSON)
    put_json (&writer, entry);
  else
    put_common (&writer, entry);
  size_t length = hs_finish (&writer);
  if (length < sizeof line)
    write_line (line, length);
}
