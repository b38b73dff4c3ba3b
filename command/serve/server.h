/* SPDX-License-Identifier: MIT */
/* server.h - answers over HTTP, on libmicrohttpd */

#ifndef SERVER_H
#define SERVER_H

#include "settings.h"

struct server;

/* Answers on the socket FD as SETTINGS say, from threads of its own.  NULL: it
   could not be started.  FD is the server's from then on.  */
struct server *server_start (int fd, const struct settings *settings);

/* To be called every second: ends requests that take too long.  */
void server_tick (struct server *server);

/* Takes no more connections, lets requests in flight finish, and frees
   SERVER.  */
void server_stop (struct server *server);

#endif
