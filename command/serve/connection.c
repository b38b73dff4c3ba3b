/* SPDX-License-Identifier: MIT */
/* connection.c - the clients of a server */

#include <config.h>

#include "connection.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

void
connections_begin (struct connections *connections)
{
  pthread_mutex_init (&connections->mutex, NULL);
}

void
connections_end (struct connections *connections)
{
  pthread_mutex_destroy (&connections->mutex);
}

static long
seconds_now (void)
{
  struct timespec now;
  clock_gettime (CLOCK_MONOTONIC, &now);
  return now.tv_sec;
}

static struct connection *
make_connection (struct MHD_Connection *handle)
{
  static const char mapped[] = "::ffff:";
  const union MHD_ConnectionInfo *fd
      = MHD_get_connection_info (handle, MHD_CONNECTION_INFO_CONNECTION_FD);
  const union MHD_ConnectionInfo *address
      = MHD_get_connection_info (handle, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  struct connection *connection = calloc (1, sizeof *connection);
  if (!connection)
    return NULL;
  connection->fd = fd->connect_fd;
  connection->since = seconds_now ();
  /* Of either family: an IPv4 address is the shorter one.  */
  if (!address
      || getnameinfo (address->client_addr,
                      address->client_addr->sa_family == AF_INET6
                          ? sizeof (struct sockaddr_in6)
                          : sizeof (struct sockaddr_in),
                      connection->remote, sizeof connection->remote, NULL, 0,
                      NI_NUMERICHOST))
    strcpy (connection->remote, "-");
  /* An IPv4 client of an IPv6 socket.  */
  if (!strncmp (connection->remote, mapped, sizeof mapped - 1)
      && strchr (connection->remote, '.'))
    memmove (connection->remote, connection->remote + sizeof mapped - 1,
             strlen (connection->remote + sizeof mapped - 1) + 1);
  return connection;
}

static void
add (struct connections *connections, struct connection *connection)
{
  pthread_mutex_lock (&connections->mutex);
  connection->next = connections->first;
  if (connection->next)
    connection->next->previous = connection;
  connections->first = connection;
  pthread_mutex_unlock (&connections->mutex);
}

static void
take_out (struct connections *connections, struct connection *connection)
{
  pthread_mutex_lock (&connections->mutex);
  if (connection->previous)
    connection->previous->next = connection->next;
  else
    connections->first = connection->next;
  if (connection->next)
    connection->next->previous = connection->previous;
  pthread_mutex_unlock (&connections->mutex);
}

void
connections_notify (void *closure, struct MHD_Connection *handle,
                    void **context, enum MHD_ConnectionNotificationCode code)
{
  if (code == MHD_CONNECTION_NOTIFY_STARTED)
    {
      *context = make_connection (handle);
      if (*context)
        add (closure, *context);
    }
  else if (*context)
    {
      take_out (closure, *context);
      free (*context);
      *context = NULL;
    }
}

/* Whether libmicrohttpd has memory for URI and its arguments.  Where it has
   none, it forgets the request and lets the client wait.  */
static bool
is_bearable (const char *uri)
{
  size_t size = strlen (uri);
  for (const char *p = strchr (uri, '?'); p; p = strchr (p + 1, '&'))
    size += ARGUMENT_SIZE;
  return size <= ADDRESS_SIZE;
}

void *
connections_read_uri (void *closure, const char *uri,
                      struct MHD_Connection *handle)
{
  (void) closure;
  const union MHD_ConnectionInfo *info
      = MHD_get_connection_info (handle, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  struct connection *connection = info ? info->socket_context : NULL;
  if (connection && !is_bearable (uri))
    {
      shutdown (connection->fd, SHUT_RDWR);
      return NULL;
    }
  if (connection)
    {
      size_t length = strnlen (uri, sizeof connection->uri - 1);
      memcpy (connection->uri, uri, length);
      connection->uri[length] = '\0';
      connection->is_begun = false;
    }
  return connection;
}

bool
connections_begin_request (struct connections *connections,
                           struct connection *connection)
{
  /* Counted first: so either the request sees that the server stops, or the
     server sees the request and waits for it.  */
  connections->in_flight++;
  connection->is_begun = !connections->is_stopping;
  if (!connection->is_begun)
    connections->in_flight--;
  return connection->is_begun;
}

void
connections_complete (void *closure, struct MHD_Connection *handle,
                      void **context, enum MHD_RequestTerminationCode code)
{
  (void) handle;
  (void) code;
  struct connections *connections = closure;
  struct connection *connection = *context;
  if (!connection)
    return;
  connection->since = seconds_now ();
  if (connection->is_begun)
    connections->in_flight--;
  connection->is_begun = false;
}

void
connections_end_slow (struct connections *connections, long seconds)
{
  /* libmicrohttpd counts the seconds since the last byte, so that a client
     that sends one now and then would stay for ever.  */
  long now = seconds_now ();
  pthread_mutex_lock (&connections->mutex);
  for (struct connection *c = connections->first; c; c = c->next)
    if (now - c->since > seconds)
      shutdown (c->fd, SHUT_RDWR);
  pthread_mutex_unlock (&connections->mutex);
}

void
connections_stop (struct connections *connections, long seconds)
{
  const struct timespec moment = { 0, 10L * 1000 * 1000 };
  connections->is_stopping = true;
  long end = seconds_now () + seconds;
  while (connections->in_flight > 0 && seconds_now () < end)
    nanosleep (&moment, NULL);
}
