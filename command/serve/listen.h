/* SPDX-License-Identifier: MIT */
/* listen.h - the socket that a server listens on */

#ifndef LISTEN_H
#define LISTEN_H

/* A socket that listens on ADDRESS, "127.0.0.1:8080", "[::1]:8080",
   "localhost:8080" or ":8080", which is every address of the machine, IPv4 and
   IPv6; port 0 is a free one.  *URL: where it can be asked, to be freed.  -1:
   said why.  */
int listen_on (const char *address, char **url);

#endif
