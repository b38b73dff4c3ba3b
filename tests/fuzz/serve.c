/* SPDX-License-Identifier: MIT */
/* serve.c - what the server makes of a request, without sockets

   This file stands in for libmicrohttpd.  The first byte of the input has the
   bits of the server's settings; the rest is a request: on its first line
   METHOD PATH[?lang=LANG&q=WORDS], then header lines, an empty one, a body.  */

#include <config.h>

#include <jansson.h>
#include <microhttpd.h>
#include <stdarg.h>
#include <stdbool.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../../command/serve/answer.h"
#include "../../command/serve/server.h"
#include "../../command/serve/settings.h"
#include "fuzz.h"

enum
{
  LINES = 64
};

/* What the server gave to libmicrohttpd.  */
static struct
{
  MHD_AccessHandlerCallback handle;
  MHD_NotifyConnectionCallback connect;
  MHD_RequestCompletedCallback complete;
  void *(*read_uri) (void *, const char *, struct MHD_Connection *);
  void *server, *connections;
} hooks;

struct MHD_Response
{
  char *body;
  size_t size;
};

struct MHD_Connection
{
  const char *names[LINES], *values[LINES];
  size_t count;
  const char *lang, *words;
  union MHD_ConnectionInfo context;
  struct sockaddr_storage address;
  unsigned status; /* of the answer; 0: none yet */
};

struct MHD_Daemon *
MHD_start_daemon (unsigned flags, uint16_t port, MHD_AcceptPolicyCallback take,
                  void *take_closure, MHD_AccessHandlerCallback handle,
                  void *closure, ...)
{
  (void) flags;
  (void) port;
  (void) take;
  (void) take_closure;
  hooks.handle = handle;
  hooks.server = closure;
  va_list options;
  va_start (options, closure);
  for (int option; (option = va_arg (options, int)) != MHD_OPTION_END;)
    switch (option)
      {
      case MHD_OPTION_NOTIFY_CONNECTION:
        hooks.connect = va_arg (options, MHD_NotifyConnectionCallback);
        hooks.connections = va_arg (options, void *);
        break;
      case MHD_OPTION_NOTIFY_COMPLETED:
        hooks.complete = va_arg (options, MHD_RequestCompletedCallback);
        EXPECT (va_arg (options, void *) == hooks.connections);
        break;
      case MHD_OPTION_URI_LOG_CALLBACK:
        hooks.read_uri
            = va_arg (options, void *(*) (void *, const char *,
                                          struct MHD_Connection *) );
        EXPECT (va_arg (options, void *) == hooks.connections);
        break;
      case MHD_OPTION_CONNECTION_MEMORY_LIMIT:
        (void) va_arg (options, size_t);
        break;
      default:
        (void) va_arg (options, int);
      }
  va_end (options);
  /* Any address but null.  */
  return (struct MHD_Daemon *) (void *) &hooks;
}

void
MHD_stop_daemon (struct MHD_Daemon *daemon)
{
  (void) daemon;
}

const union MHD_ConnectionInfo *
MHD_get_connection_info (struct MHD_Connection *connection,
                         enum MHD_ConnectionInfoType type, ...)
{
  static union MHD_ConnectionInfo fd = { .connect_fd = -1 }, address;
  switch (type)
    {
    case MHD_CONNECTION_INFO_CONNECTION_FD:
      return &fd;
    case MHD_CONNECTION_INFO_CLIENT_ADDRESS:
      address.client_addr = (struct sockaddr *) &connection->address;
      return &address;
    default:
      return &connection->context;
    }
}

int
MHD_get_connection_values_n (struct MHD_Connection *connection,
                             enum MHD_ValueKind kind,
                             MHD_KeyValueIteratorN iterator, void *closure)
{
  EXPECT (kind == MHD_HEADER_KIND);
  for (size_t i = 0; i < connection->count; i++)
    if (iterator (closure, kind, connection->names[i],
                  strlen (connection->names[i]), connection->values[i],
                  strlen (connection->values[i]))
        != MHD_YES)
      break;
  return (int) connection->count;
}

const char *
MHD_lookup_connection_value (struct MHD_Connection *connection,
                             enum MHD_ValueKind kind, const char *name)
{
  if (kind == MHD_GET_ARGUMENT_KIND)
    return strcmp (name, "lang") ? connection->words : connection->lang;
  for (size_t i = 0; i < connection->count; i++)
    if (!strcasecmp (connection->names[i], name))
      return connection->values[i];
  return NULL;
}

enum MHD_Result
MHD_queue_response (struct MHD_Connection *connection, unsigned status,
                    struct MHD_Response *response)
{
  EXPECT (!connection->status && !response->body[response->size]);
  EXPECT (strlen (response->body) == response->size);
  bool has_body = status != 204 && status != 205 && status != 304;
  EXPECT ((response->size != 0) == has_body);
  connection->status = status;
  return MHD_YES;
}

struct MHD_Response *
MHD_create_response_from_buffer (size_t size, void *buffer,
                                 enum MHD_ResponseMemoryMode mode)
{
  EXPECT (mode == MHD_RESPMEM_MUST_FREE);
  struct MHD_Response *response = malloc (sizeof *response);
  EXPECT (response);
  *response = (struct MHD_Response){ buffer, size };
  return response;
}

/* A body of no bytes, whose size is not to be said.  */
struct MHD_Response *
MHD_create_response_from_callback (uint64_t size, size_t block_size,
                                   MHD_ContentReaderCallback read,
                                   void *closure,
                                   MHD_ContentReaderFreeCallback free_closure)
{
  char byte;
  EXPECT (size == MHD_SIZE_UNKNOWN && block_size && !free_closure);
  EXPECT (read (closure, 0, &byte, 1) == MHD_CONTENT_READER_END_OF_STREAM);
  char *body = calloc (1, 1);
  EXPECT (body);
  return MHD_create_response_from_buffer (0, body, MHD_RESPMEM_MUST_FREE);
}

enum MHD_Result
MHD_set_response_options (struct MHD_Response *response,
                          enum MHD_ResponseFlags flags, ...)
{
  EXPECT (response && flags == MHD_RF_HTTP_VERSION_1_0_ONLY);
  return MHD_YES;
}

enum MHD_Result
MHD_add_response_header (struct MHD_Response *response, const char *name,
                         const char *value)
{
  (void) response;
  EXPECT (*name && *value);
  for (const char *p = name; *p; p++)
    EXPECT (*p > ' ' && *p <= '~' && *p != ':');
  for (const char *p = value; *p; p++)
    EXPECT (*p >= ' ' && *p <= '~');
  return MHD_YES;
}

void
MHD_destroy_response (struct MHD_Response *response)
{
  free (response->body);
  free (response);
}

/* The lines of TEXT as a request; its method and path.  What is behind the
   empty line stays in *TEXT.  */
static void
read_request (struct MHD_Connection *request, char **text, const char **method,
              char **path)
{
  *method = fuzz_line (text);
  char *space = strchr (*method, ' ');
  *path = space ? space + 1 : *text ? *text : strchr (*method, '\0');
  if (space)
    *space = '\0';
  else
    *path = strchr (*method, '\0');
  char *query = strchr (*path, '?');
  if (query)
    *query++ = '\0';
  for (char *word = query ? strtok (query, "&") : NULL; word;
       word = strtok (NULL, "&"))
    if (!strncmp (word, "lang=", 5))
      request->lang = word + 5;
    else if (!strncmp (word, "q=", 2))
      request->words = word + 2;
  for (char *line; (line = fuzz_line (text)) && *line;)
    {
      char *colon = strchr (line, ':');
      if (!colon || request->count == LINES)
        continue;
      *colon++ = '\0';
      request->names[request->count] = line;
      request->values[request->count++] = colon + strspn (colon, " \t");
    }
}

/* One setting for each of the bits that a byte has.  */
static const struct settings *
settings_of (unsigned bits)
{
  static struct settings settings[8];
  struct settings *its = &settings[bits];
  if (!its->offer.count)
    {
      EXPECT (!offer_read (&its->offer, bits & 1 ? "de,en" : NULL));
      its->home_url = bits & 1 ? "/home?a&b" : NULL;
      its->contact = bits & 2 ? "mailto:help@example.org" : NULL;
      its->shows_details = bits & 2;
      its->has_reference = bits & 4;
      its->default_code = bits & 1 ? 503 : 404;
      its->log = bits & 2 ? LOG_JSON : LOG_COMMON;
    }
  return its;
}

/* The server with the settings of BITS, whose hooks are the last.  */
static void
choose_server (unsigned bits)
{
  static __typeof__ (hooks) all[8];
  if (!all[bits].handle)
    {
      EXPECT (server_start (-1, settings_of (bits)));
      all[bits] = hooks;
    }
  hooks = all[bits];
}

/* What was logged is a line: in JSON, or of printable ASCII.  */
static void
check_log (int file, bool is_json)
{
  static char line[1 << 16];
  ssize_t size = pread (file, line, sizeof line - 1, 0);
  EXPECT (size >= 0 && !ftruncate (file, 0) && !lseek (file, 0, SEEK_SET));
  line[size] = '\0';
  if (!size)
    return; /* it was too long */
  EXPECT (strchr (line, '\n') == line + size - 1);
  if (is_json)
    {
      json_t *entry = json_loads (line, JSON_REJECT_DUPLICATES, NULL);
      EXPECT (entry && json_is_string (json_object_get (entry, "uri")));
      json_decref (entry);
      return;
    }
  for (const char *p = line; p < line + size - 1; p++)
    EXPECT (*p >= ' ' && *p <= '~');
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static int file = -1;
  if (file < 0)
    {
      file = fuzz_file ();
      EXPECT (dup2 (file, STDOUT_FILENO) == STDOUT_FILENO);
    }
  if (!size)
    return 0;
  choose_server (*data & 7);
  char *copy = fuzz_text (data + 1, size - 1);
  char *rest = copy, *path;
  const char *method;
  struct MHD_Connection request = { 0 };
  request.address.ss_family = data[0] & 8 ? AF_INET6 : AF_INET;
  char *uri = fuzz_text (copy, strcspn (copy, "\n"));
  read_request (&request, &rest, &method, &path);

  hooks.connect (hooks.connections, &request, &request.context.socket_context,
                 MHD_CONNECTION_NOTIFY_STARTED);
  void *context = hooks.read_uri (hooks.connections, uri, &request);
  size_t none = 0;
  enum MHD_Result result = hooks.handle (hooks.server, &request, path, method,
                                         "HTTP/1.1", NULL, &none, &context);
  /* An address with too many arguments ends the connection.  */
  EXPECT ((context != NULL) == (result == MHD_YES));
  size_t body = rest ? strlen (rest) : 0;
  if (context && body)
    {
      EXPECT (!request.status);
      EXPECT (hooks.handle (hooks.server, &request, path, method, "HTTP/1.1",
                            rest, &body, &context)
              == MHD_YES);
      EXPECT (!body);
    }
  if (context)
    {
      EXPECT (hooks.handle (hooks.server, &request, path, method, "HTTP/1.1",
                            NULL, &none, &context)
              == MHD_YES);
      EXPECT (request.status >= 200 && request.status <= 599);
    }
  check_log (file, settings_of (*data & 7)->log == LOG_JSON);
  hooks.complete (hooks.connections, &request, &context,
                  MHD_REQUEST_TERMINATED_COMPLETED_OK);
  hooks.connect (hooks.connections, &request, &request.context.socket_context,
                 MHD_CONNECTION_NOTIFY_CLOSED);
  free (uri);
  free (copy);
  return 0;
}
