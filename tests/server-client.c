/* SPDX-License-Identifier: MIT */
/* server-client.c - a server under test, and a client that asks it */

#include <config.h>

#include "server-client.h"

#include <arpa/inet.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "testing.h"

const char *const no_arguments[] = { NULL };

pid_t server;
static int port;
static FILE *messages; /* the server's standard error */
char log_name[] = "tests/test-server.XXXXXX";
int standard_output = -1;

int
run_server_tests (TCase *tests, const char *name)
{
#if !HAVE_MICROHTTPD
  puts ("skipped, built without libmicrohttpd");
  return SKIPPED;
#endif
  setenv ("LC_ALL", "C", 1);
  Suite *suite = suite_create (name);
  tcase_set_timeout (tests, 120);
  suite_add_tcase (suite, tests);
  return run_suite (suite);
}

void
start_program (const char *const *argv)
{
  int ends[2];
  strcpy (log_name, "tests/test-server.XXXXXX");
  int log = mkstemp (log_name);
  ck_assert (log >= 0 && !pipe (ends));
  server = fork ();
  ck_assert (server >= 0);
  if (!server)
    {
      dup2 (ends[1], STDERR_FILENO);
      dup2 (standard_output < 0 ? log : standard_output, STDOUT_FILENO);
      close (ends[0]);
      execv (argv[0], (char **) (void *) argv);
      _exit (127);
    }
  close (ends[1]);
  close (log);
  messages = fdopen (ends[0], "r");
  char line[256] = "";
  port = 0;
  while (!port && fgets (line, sizeof line, messages))
    {
      const char *colon = strrchr (line, ':');
      if (strstr (line, "http://") && colon)
        sscanf (colon, ":%d/", &port);
      else
        fputs (line, stderr);
    }
  ck_assert_msg (port, "the server does not listen: %s", line);
}

void
start_server (const char *const *arguments)
{
  const char *argv[24]
      = { "./httpstatus", "serve", "--listen", "127.0.0.1:0" };
  int count = 4;
  while (*arguments)
    argv[count++] = *arguments++;
  start_program (argv);
}

void
wait_for_status (int wanted)
{
  int status;
  ck_assert_int_eq (waitpid (server, &status, 0), server);
  ck_assert_msg (WIFEXITED (status) && WEXITSTATUS (status) == wanted,
                 "the server ended with %#x", (unsigned) status);
  fclose (messages);
  unlink (log_name);
}

void
wait_for_server (void)
{
  wait_for_status (0);
}

void
stop_server (void)
{
  ck_assert (!kill (server, SIGTERM));
  wait_for_server ();
}

int
open_ipv6_connection (void)
{
  struct sockaddr_in6 address = { .sin6_family = AF_INET6,
                                  .sin6_port = htons ((uint16_t) port),
                                  .sin6_addr = IN6ADDR_LOOPBACK_INIT };
  int fd = socket (AF_INET6, SOCK_STREAM, 0);
  if (fd < 0 || !connect (fd, (struct sockaddr *) &address, sizeof address))
    return fd;
  close (fd);
  return -1;
}

int
open_connection (void)
{
  struct sockaddr_in address = { .sin_family = AF_INET,
                                 .sin_port = htons ((uint16_t) port),
                                 .sin_addr.s_addr = htonl (INADDR_LOOPBACK) };
  const struct timeval patience = { 60, 0 };
  int fd = socket (AF_INET, SOCK_STREAM, 0);
  ck_assert (fd >= 0);
  setsockopt (fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  if (connect (fd, (struct sockaddr *) &address, sizeof address))
    ck_abort_msg ("connect: %s", strerror (errno));
  return fd;
}

bool
send_bytes (int fd, const char *bytes, size_t length)
{
  while (length)
    {
      ssize_t sent = send (fd, bytes, length, MSG_NOSIGNAL);
      if (sent <= 0)
        return false;
      bytes += sent;
      length -= (size_t) sent;
    }
  return true;
}

const char *
receive_all (int fd)
{
  static char answer[1 << 18];
  size_t length = 0;
  ssize_t got;
  while (length < sizeof answer - 1
         && (got = recv (fd, answer + length, sizeof answer - 1 - length, 0))
                > 0)
    length += (size_t) got;
  answer[length] = '\0';
  close (fd);
  return answer;
}

const char *
ask (const char *lines)
{
  static const char rest[] = "Host: x\r\nConnection: close\r\n\r\n";
  int fd = open_connection ();
  ck_assert (send_bytes (fd, lines, strlen (lines)));
  if (!strstr (lines, "\r\n\r\n"))
    ck_assert (send_bytes (fd, rest, sizeof rest - 1));
  return receive_all (fd);
}

int
status_of (const char *answer)
{
  int status = 0;
  sscanf (answer, "HTTP/1.1 %d ", &status);
  return status;
}

const char *
field_of (const char *answer, const char *name)
{
  static char value[1024];
  size_t length = strlen (name);
  const char *end = strstr (answer, "\r\n\r\n");
  value[0] = '\0';
  for (const char *at = strstr (answer, "\r\n"); at && at < end;
       at = strstr (at + 2, "\r\n"))
    if (!strncmp (at + 2, name, length) && at[2 + length] == ':')
      {
        snprintf (value, sizeof value, "%.*s",
                  (int) strcspn (at + 4 + length, "\r"), at + 4 + length);
        break;
      }
  return value;
}

const char *
body_of (const char *answer)
{
  const char *end = strstr (answer, "\r\n\r\n");
  return end ? end + 4 : "";
}
