/* SPDX-License-Identifier: MIT */
/* connection.h - the clients of a server

   What libmicrohttpd does not do: an end to clients that are slow for ever, and
   the number of requests that are not answered yet.  */

#ifndef CONNECTION_H
#define CONNECTION_H

#include <microhttpd.h>
#include <netdb.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

enum
{
  LOGGED_URI_SIZE = 2048,
  CONNECTION_SIZE = 24 * 1024, /* memory that libmicrohttpd has for one */
  ADDRESS_SIZE = 18 * 1024,    /* and for a request's address */
  ARGUMENT_SIZE = 64           /* and for each argument in that, beside it */
};

/* A client.  */
struct connection
{
  struct connection *next, *previous;
  int fd;
  atomic_long since; /* when its request, or the wait for it, began */
  bool is_begun;     /* the header of its request was read */
  char remote[NI_MAXHOST];
  char uri[LOGGED_URI_SIZE];
};

/* All of them.  */
struct connections
{
  pthread_mutex_t mutex; /* for the list */
  struct connection *first;
  atomic_int in_flight;    /* requests whose header was read */
  atomic_bool is_stopping; /* no more of them begin */
};

void connections_begin (struct connections *connections);
void connections_end (struct connections *connections);

/* For libmicrohttpd, with a struct connections as the closure.  The first gives
   a connection its struct connection, where there is memory for one; the second
   hands it to the request, or ends one whose address is too long; the third
   takes the request's end.  */
void connections_notify (void *closure, struct MHD_Connection *handle,
                         void **context,
                         enum MHD_ConnectionNotificationCode code);
void *connections_read_uri (void *closure, const char *uri,
                            struct MHD_Connection *handle);
void connections_complete (void *closure, struct MHD_Connection *handle,
                           void **context,
                           enum MHD_RequestTerminationCode code);

/* The header of CONNECTION's request was read.  False: it comes too late, and is
   not to be answered.  */
bool connections_begin_request (struct connections *connections,
                                struct connection *connection);

/* Ends those whose request takes longer than SECONDS.  */
void connections_end_slow (struct connections *connections, long seconds);

/* Lets no more requests begin, and waits until none is in flight, for at most
   SECONDS.  */
void connections_stop (struct connections *connections, long seconds);

#endif
