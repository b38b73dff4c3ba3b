/* SPDX-License-Identifier: MIT */
/* server-client.h - a server under test, and a client that asks it

   What goes wrong ends the test.  */

#ifndef SERVER_CLIENT_H
#define SERVER_CLIENT_H

#include <check.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* The server, and the file of its standard output.  */
extern pid_t server;
extern char log_name[];

/* A descriptor that is the server's standard output instead; -1: none.  */
extern int standard_output;

extern const char *const no_arguments[];

/* Runs TESTS; the exit status of a program that does nothing else.  */
int run_server_tests (TCase *tests, const char *name);

/* Starts ARGV, a program that says where it listens.  */
void start_program (const char *const *argv);

/* Starts ./httpstatus serve with ARGUMENTS, up to a NULL.  */
void start_server (const char *const *arguments);

/* Tells the server to end.  */
void stop_server (void);

/* Sees that the server ends in peace; or with STATUS.  */
void wait_for_server (void);
void wait_for_status (int status);

/* By IPv4; by IPv6, or -1.  */
int open_connection (void);
int open_ipv6_connection (void);

/* False: the server has closed it.  */
bool send_bytes (int fd, const char *bytes, size_t length);

/* All that comes until the end, and closes FD.  Static, as what follows.  */
const char *receive_all (int fd);

/* The answer to LINES, a request without Host and its last line, or all of
   one.  */
const char *ask (const char *lines);

/* ANSWER's status; the value of its field NAME, "" if it is not there; its
   body.  */
int status_of (const char *answer);
const char *field_of (const char *answer, const char *name);
const char *body_of (const char *answer);

#endif
