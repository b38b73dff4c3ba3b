/* SPDX-License-Identifier: MIT */
/* server.c - answers over HTTP, on libmicrohttpd */

#include <config.h>

#include "server.h"

#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/resource.h>
#include <unistd.h>

#include "answer.h"
#include "connection.h"
#include "format.h"
#include "log.h"
#include "response.h"

/* The limits.  README.md names them, too.  */
enum
{
  JOINED_SIZE = 16 * 1024, /* of fields that stand on several lines */
  CONNECTIONS = 1000,
  OTHER_FILES = 24, /* descriptors that are no connection's */
  IDLE_SECONDS = 15,
  REQUEST_SECONDS = 30, /* from its first byte, or the connection's begin */
  STOP_SECONDS = 10,
  THREADS_MOST = 4
};

struct server
{
  struct MHD_Daemon *daemon;
  const struct settings *settings;
  struct connections connections;
  struct responses responses;
};

/* Whether a connection is taken.  (MHD_quiesce_daemon () would refuse it
   earlier, but it and the threads can both remove the socket from their epoll
   set, and the one that comes second aborts the program.)  */
static enum MHD_Result
accept_connection (void *closure, const struct sockaddr *address,
                   socklen_t size)
{
  (void) address;
  (void) size;
  struct server *server = closure;
  return server->connections.is_stopping ? MHD_NO : MHD_YES;
}

/* What is read of a request's header.  */
struct reading
{
  struct question question;
  int hosts; /* lines of Host */
  char *at;  /* in the buffer for fields that stand on several lines */
  size_t room;
  char buffer[JOINED_SIZE];
};

static enum MHD_Result
read_field (void *closure, enum MHD_ValueKind kind, const char *name,
            size_t name_size, const char *value, size_t size)
{
  (void) kind;
  struct reading *reading = closure;
  int number = field_number (name, name_size);
  if (name_size == strlen (MHD_HTTP_HEADER_HOST)
      && !strncasecmp (name, MHD_HTTP_HEADER_HOST, name_size))
    reading->hosts++;
  if (number < 0 || !value)
    return MHD_YES;
  /* RFC 9110, Section 5.5; libmicrohttpd takes away only what is before.  */
  while (size && (value[size - 1] == ' ' || value[size - 1] == '\t'))
    size--;
  struct field *field = &reading->question.fields[number];
  if (!field->value)
    *field = (struct field){ value, size };
  else if (field->length + 1 + size <= reading->room)
    {
      /* RFC 9110, Section 5.3.  */
      char *joined = reading->at;
      memcpy (joined, field->value, field->length);
      joined[field->length] = ',';
      memcpy (joined + field->length + 1, value, size);
      *field = (struct field){ joined, field->length + 1 + size };
      reading->at += field->length;
      reading->room -= field->length;
    }
  return MHD_YES;
}

static enum MHD_Result
send_answer (struct server *server, struct connection *connection,
             struct MHD_Connection *handle, const char *path,
             const char *method, const char *version)
{
  struct reading reading;
  reading.question = (struct question){ .path = path };
  reading.hosts = 0;
  reading.at = reading.buffer;
  reading.room = sizeof reading.buffer;
  MHD_get_connection_values_n (handle, MHD_HEADER_KIND, read_field, &reading);
  /* RFC 9112, Section 3.2.  */
  reading.question.is_bad
      = reading.hosts > 1
        || (!reading.hosts && !strcmp (version, MHD_HTTP_VERSION_1_1));
  reading.question.lang
      = MHD_lookup_connection_value (handle, MHD_GET_ARGUMENT_KIND, "lang");
  reading.question.words
      = MHD_lookup_connection_value (handle, MHD_GET_ARGUMENT_KIND, "q");
  struct answer its;
  answer (&its, server->settings, &reading.question);

  struct response *response = responses_find (&server->responses, &its);
  if (!response)
    return MHD_NO;
  enum MHD_Result result = MHD_queue_response (
      handle, (unsigned) its.page.status, response->handle);
  if (server->settings->log != LOG_NONE)
    {
      struct log_entry entry = {
        .remote = connection->remote,
        .method = method,
        .uri = connection->uri,
        .version = version,
        .status = its.page.status,
        .bytes = strcmp (method, "HEAD") ? response->size : 0,
        .language = httpstatus_language_tag (its.page.language),
        .request_id = its.page.request_id,
      };
      log_write (server->settings->log, &entry);
    }
  response_release (response);
  return result;
}

static enum MHD_Result
handle_request (void *closure, struct MHD_Connection *handle, const char *path,
                const char *method, const char *version, const char *body,
                size_t *size, void **context)
{
  (void) body;
  struct server *server = closure;
  struct connection *connection = *context;
  if (!connection)
    return MHD_NO;
  if (!connection->is_begun)
    return connections_begin_request (&server->connections, connection)
               ? MHD_YES
               : MHD_NO;
  if (*size)
    {
      /* An answer before the end of the body would end the connection, and a
         proxy that still sends may lose it: so the body is read to its end,
         however long, in the time that the request has.  */
      *size = 0;
      return MHD_YES;
    }
  return send_answer (server, connection, handle, path, method, version);
}

static void
free_server (struct server *server)
{
  responses_end (&server->responses);
  connections_end (&server->connections);
  free (server);
}

static unsigned
count_threads (void)
{
  long processors = sysconf (_SC_NPROCESSORS_ONLN);
  return processors < 2              ? 1
         : processors > THREADS_MOST ? THREADS_MOST
                                     : (unsigned) processors;
}

/* As many as there are descriptors for: a thread of libmicrohttpd that has no
   connection tries without rest to take one for which there is none.  */
static unsigned
count_connections (void)
{
  const rlim_t enough = CONNECTIONS + OTHER_FILES;
  struct rlimit limit;
  if (getrlimit (RLIMIT_NOFILE, &limit))
    return CONNECTIONS;
  if (limit.rlim_cur < enough)
    {
      limit.rlim_cur = limit.rlim_max < enough ? limit.rlim_max : enough;
      setrlimit (RLIMIT_NOFILE, &limit);
      getrlimit (RLIMIT_NOFILE, &limit);
    }
  return limit.rlim_cur >= enough ? CONNECTIONS
         : limit.rlim_cur > OTHER_FILES + THREADS_MOST
             ? (unsigned) limit.rlim_cur - OTHER_FILES
             : THREADS_MOST;
}

struct server *
server_start (int fd, const struct settings *settings)
{
  struct server *server = allocate (1, sizeof *server);
  server->settings = settings;
  connections_begin (&server->connections);
  unsigned threads = count_threads ();
  if (responses_begin (&server->responses, settings))
    server->daemon = MHD_start_daemon (
        MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ITC, 0,
        accept_connection, server, handle_request, server,
        MHD_OPTION_LISTEN_SOCKET, fd, MHD_OPTION_CONNECTION_LIMIT,
        count_connections (), MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned) IDLE_SECONDS, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        (size_t) CONNECTION_SIZE, MHD_OPTION_NOTIFY_CONNECTION,
        connections_notify, &server->connections, MHD_OPTION_NOTIFY_COMPLETED,
        connections_complete, &server->connections,
        MHD_OPTION_URI_LOG_CALLBACK, connections_read_uri,
        &server->connections,
        threads > 1 ? MHD_OPTION_THREAD_POOL_SIZE : MHD_OPTION_END, threads,
        MHD_OPTION_END);
  if (server->daemon)
    return server;
  close (fd);
  free_server (server);
  return NULL;
}

void
server_tick (struct server *server)
{
  connections_end_slow (&server->connections, REQUEST_SECONDS);
}

void
server_stop (struct server *server)
{
  connections_stop (&server->connections, STOP_SECONDS);
  MHD_stop_daemon (server->daemon);
  free_server (server);
}
