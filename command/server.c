/* SPDX-License-Identifier: MIT */
/* server.c - answers over HTTP, on libmicrohttpd

   A page on which nothing is the request's own is rendered once for each
   status, language and format, and its response shared by all threads.  */

#include <config.h>

#include "server.h"

#include <microhttpd.h>
#include <netdb.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "answer.h"
#include "escape.h"
#include "format.h"
#include "log.h"

/* The limits.  README.md names them, too.  */
enum
{
  HEADER_SIZE = 16 * 1024, /* with what libmicrohttpd needs to read it */
  BODY_SIZE = 64 * 1024,   /* of a request; thrown away */
  CONNECTIONS = 1000,
  IDLE_SECONDS = 15,
  REQUEST_SECONDS = 30, /* from its first byte, or the connection's begin */
  STOP_SECONDS = 10,
  THREADS_MOST = 4,
  LOGGED_URI_SIZE = 2048,
  FORMATS = 3,
  CODES = 600
};

/* A client.  */
struct connection
{
  struct connection *next, *previous;
  int fd;
  atomic_long since; /* when its request, or the wait for it, began */
  bool is_begun;     /* the header of its request was read */
  size_t received;   /* of the request's body */
  char remote[NI_MAXHOST];
  char uri[LOGGED_URI_SIZE];
};

/* What is sent.  */
struct rendered
{
  struct MHD_Response *response;
  size_t size; /* of its body */
};

struct server
{
  struct MHD_Daemon *daemon;
  const struct settings *settings;
  pthread_mutex_t mutex; /* for the list */
  struct connection *connections;
  atomic_int in_flight;
  atomic_bool is_stopping;
  struct rendered health;
  /* By format, language on offer and code; made when they are first wanted,
     and only for codes that mean something, which bounds them.  */
  _Atomic (struct rendered *) *shared;
};

/* The header fields of an answer that is no page.  */
static const char empty_fields[] = "Cache-Control: no-store\r\n"
                                   "X-Content-Type-Options: nosniff\r\n";

static long
seconds_now (void)
{
  struct timespec now;
  clock_gettime (CLOCK_MONOTONIC, &now);
  return now.tv_sec;
}

static struct connection *
connection_of (struct MHD_Connection *handle)
{
  const union MHD_ConnectionInfo *info
      = MHD_get_connection_info (handle, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info ? info->socket_context : NULL;
}

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
  return server->is_stopping ? MHD_NO : MHD_YES;
}

/* A connection begins or ends.  */
static void
note_connection (void *closure, struct MHD_Connection *handle, void **context,
                 enum MHD_ConnectionNotificationCode code)
{
  struct server *server = closure;
  struct connection *connection = *context;
  if (code == MHD_CONNECTION_NOTIFY_STARTED)
    {
      const union MHD_ConnectionInfo *fd = MHD_get_connection_info (
          handle, MHD_CONNECTION_INFO_CONNECTION_FD);
      const union MHD_ConnectionInfo *address = MHD_get_connection_info (
          handle, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
      connection = calloc (1, sizeof *connection);
      if (!connection)
        return; /* its requests are refused */
      connection->fd = fd->connect_fd;
      connection->since = seconds_now ();
      /* Of either family: an IPv4 address is the shorter one.  */
      if (!address
          || getnameinfo (address->client_addr,
                          address->client_addr->sa_family == AF_INET6
                              ? sizeof (struct sockaddr_in6)
                              : sizeof (struct sockaddr_in),
                          connection->remote, sizeof connection->remote, NULL,
                          0, NI_NUMERICHOST))
        strcpy (connection->remote, "-");
      *context = connection;
      pthread_mutex_lock (&server->mutex);
      connection->next = server->connections;
      if (connection->next)
        connection->next->previous = connection;
      server->connections = connection;
      pthread_mutex_unlock (&server->mutex);
    }
  else if (connection)
    {
      pthread_mutex_lock (&server->mutex);
      if (connection->previous)
        connection->previous->next = connection->next;
      else
        server->connections = connection->next;
      if (connection->next)
        connection->next->previous = connection->previous;
      pthread_mutex_unlock (&server->mutex);
      free (connection);
      *context = NULL;
    }
}

/* The first line of a request was read.  */
static void *
note_uri (void *closure, const char *uri, struct MHD_Connection *handle)
{
  (void) closure;
  struct connection *connection = connection_of (handle);
  if (connection)
    {
      size_t length = strnlen (uri, sizeof connection->uri - 1);
      memcpy (connection->uri, uri, length);
      connection->uri[length] = '\0';
      connection->is_begun = false;
      connection->received = 0;
    }
  return connection;
}

/* A request was answered, or its connection is broken.  */
static void
note_completion (void *closure, struct MHD_Connection *handle, void **context,
                 enum MHD_RequestTerminationCode code)
{
  (void) handle;
  (void) code;
  struct server *server = closure;
  struct connection *connection = *context;
  if (!connection)
    return;
  connection->since = seconds_now ();
  if (connection->is_begun)
    server->in_flight--;
  connection->is_begun = false;
}

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

/* A response with BODY, which it frees, and FIELDS; NULL: out of memory.  */
static struct MHD_Response *
make_response (char *body, size_t size, char *fields)
{
  struct MHD_Response *response
      = MHD_create_response_from_buffer (size, body, MHD_RESPMEM_MUST_FREE);
  if (!response)
    free (body);
  else if (!add_fields (response, fields))
    {
      MHD_destroy_response (response);
      response = NULL;
    }
  return response;
}

static void
free_rendered (struct rendered *rendered)
{
  if (rendered)
    MHD_destroy_response (rendered->response);
  free (rendered);
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
static struct rendered *
render_page (const struct settings *settings,
             const struct httpstatus_page *page)
{
  struct rendered *rendered = calloc (1, sizeof *rendered);
  size_t size;
  size_t fields_size = httpstatus_page_headers (page, NULL, 0);
  char *body = render_body (settings, page, &size);
  char *fields = malloc (fields_size + sizeof empty_fields);
  if (rendered && body && fields)
    {
      httpstatus_page_headers (page, fields, fields_size + 1);
      if (settings->template && page->format == HTTPSTATUS_FORMAT_HTML)
        drop_policy (fields);
      if (!fields_size)
        memcpy (fields, empty_fields, sizeof empty_fields);
      rendered->size = size;
      rendered->response = make_response (body, size, fields);
    }
  else
    free (body);
  free (fields);
  if (rendered && !rendered->response)
    {
      free (rendered);
      rendered = NULL;
    }
  return rendered;
}

/* Where the answer that shares its page with others is kept; NULL: it shares
   none.  */
static _Atomic (struct rendered *) *
find_shared (struct server *server, const struct answer *answer)
{
  const struct offer *offer = &server->settings->offer;
  size_t language = 0;
  if (!answer->is_shared || !httpstatus_is_registered (answer->page.status))
    return NULL;
  while (offer->languages[language] != answer->page.language)
    language++;
  return &server
              ->shared[((size_t) answer->page.format * offer->count + language)
                           * CODES
                       + (size_t) answer->page.status];
}

/* ANSWER's page, rendered; NULL: out of memory.  *IS_SHARED: it stays the
   server's.  */
static struct rendered *
find_page (struct server *server, const struct answer *answer, bool *is_shared)
{
  _Atomic (struct rendered *) *place = find_shared (server, answer);
  struct rendered *rendered = place ? *place : NULL;
  *is_shared = place != NULL;
  if (rendered)
    return rendered;
  rendered = render_page (server->settings, &answer->page);
  struct rendered *other = NULL;
  if (place && rendered
      && !atomic_compare_exchange_strong (place, &other, rendered))
    {
      /* Another thread was faster.  */
      free_rendered (rendered);
      rendered = other;
    }
  return rendered;
}

/* What is read of a request's header.  */
struct reading
{
  struct question question;
  char *at; /* in the buffer for fields that stand on several lines */
  size_t room;
  char buffer[HEADER_SIZE];
};

static enum MHD_Result
read_field (void *closure, enum MHD_ValueKind kind, const char *name,
            size_t name_size, const char *value, size_t size)
{
  (void) kind;
  struct reading *reading = closure;
  int number = field_number (name, name_size);
  if (number < 0 || !value)
    return MHD_YES;
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
  reading.at = reading.buffer;
  reading.room = sizeof reading.buffer;
  MHD_get_connection_values_n (handle, MHD_HEADER_KIND, read_field, &reading);
  reading.question.lang
      = MHD_lookup_connection_value (handle, MHD_GET_ARGUMENT_KIND, "lang");
  struct answer its;
  answer (&its, server->settings, &reading.question);

  bool is_shared = true;
  struct rendered *rendered = its.kind == ANSWER_HEALTH
                                  ? &server->health
                                  : find_page (server, &its, &is_shared);
  if (!rendered)
    return MHD_NO;
  enum MHD_Result result = MHD_queue_response (
      handle, (unsigned) its.page.status, rendered->response);
  if (server->settings->log != LOG_NONE)
    {
      struct log_entry entry = {
        .remote = connection->remote,
        .method = method,
        .uri = connection->uri,
        .version = version,
        .status = its.page.status,
        .bytes = strcmp (method, "HEAD") ? rendered->size : 0,
        .language = httpstatus_language_tag (its.page.language),
        .request_id = its.page.request_id,
      };
      log_write (server->settings->log, &entry);
    }
  if (!is_shared)
    free_rendered (rendered);
  return result;
}

/* Whether the request says that its body is longer than what is read of
   one.  */
static bool
is_too_long (struct MHD_Connection *handle)
{
  const char *length = MHD_lookup_connection_value (
      handle, MHD_HEADER_KIND, MHD_HTTP_HEADER_CONTENT_LENGTH);
  return length && (strlen (length) > 9 || atol (length) > BODY_SIZE);
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
    {
      connection->is_begun = true;
      server->in_flight++;
      /* An answer before the end of the body ends the connection.  */
      return is_too_long (handle) ? send_answer (server, connection, handle,
                                                 path, method, version)
                                  : MHD_YES;
    }
  if (*size)
    {
      connection->received += *size;
      *size = 0;
      return connection->received > BODY_SIZE ? MHD_NO : MHD_YES;
    }
  return send_answer (server, connection, handle, path, method, version);
}

static void
free_server (struct server *server)
{
  size_t count = FORMATS * server->settings->offer.count * CODES;
  for (size_t i = 0; i < count; i++)
    free_rendered (server->shared[i]);
  if (server->health.response)
    MHD_destroy_response (server->health.response);
  free (server->shared);
  pthread_mutex_destroy (&server->mutex);
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

struct server *
server_start (int fd, const struct settings *settings)
{
  struct server *server = allocate (1, sizeof *server);
  server->settings = settings;
  server->shared = allocate (FORMATS * settings->offer.count * CODES,
                             sizeof *server->shared);
  pthread_mutex_init (&server->mutex, NULL);
  char *health = format ("OK\n");
  char *fields
      = format ("Content-Type: text/plain; charset=utf-8\r\n%s", empty_fields);
  server->health.size = strlen (health);
  server->health.response
      = make_response (health, server->health.size, fields);
  free (fields);
  unsigned threads = count_threads ();
  if (server->health.response)
    server->daemon = MHD_start_daemon (
        MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ITC, 0,
        accept_connection, server, handle_request, server,
        MHD_OPTION_LISTEN_SOCKET, fd, MHD_OPTION_CONNECTION_LIMIT,
        (unsigned) CONNECTIONS, MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned) IDLE_SECONDS, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        (size_t) HEADER_SIZE, MHD_OPTION_NOTIFY_CONNECTION, note_connection,
        server, MHD_OPTION_NOTIFY_COMPLETED, note_completion, server,
        MHD_OPTION_URI_LOG_CALLBACK, note_uri, server,
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
  /* libmicrohttpd counts the seconds since the last byte, so that a client
     that sends one now and then would stay for ever.  */
  long now = seconds_now ();
  pthread_mutex_lock (&server->mutex);
  for (struct connection *c = server->connections; c; c = c->next)
    if (now - c->since > REQUEST_SECONDS)
      shutdown (c->fd, SHUT_RDWR);
  pthread_mutex_unlock (&server->mutex);
}

void
server_stop (struct server *server)
{
  server->is_stopping = true;
  const struct timespec moment = { 0, 10 * 1000 * 1000 };
  long end = seconds_now () + STOP_SECONDS;
  while (server->in_flight > 0 && seconds_now () < end)
    nanosleep (&moment, NULL);
  MHD_stop_daemon (server->daemon);
  free_server (server);
}
