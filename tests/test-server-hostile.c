/* SPDX-License-Identifier: MIT */
/* test-server-hostile.c - clients that mean httpstatus serve no good

   With HTTPSTATUS_LONG=1 also what takes as long as the server's limits.  */

#include <config.h>

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "server-client.h"
#include "testing.h"

static int
count_files (void)
{
  char name[64];
  snprintf (name, sizeof name, "/proc/%ld/fd", (long) server);
  DIR *directory = opendir (name);
  int count = 0;
  if (!directory)
    return 0;
  while (readdir (directory))
    count++;
  closedir (directory);
  return count;
}

/* Waits until no connection is open but those of BEFORE: at most as long as the
   server lets one idle, which libmicrohttpd takes for one whose client left in
   the middle of a header.  */
static void
wait_for_files (int before)
{
  const struct timespec moment = { 0, 50 * 1000 * 1000 };
  for (int i = 0; i < 600 && count_files () > before; i++)
    nanosleep (&moment, NULL);
  ck_assert_int_le (count_files (), before);
}

static void
send_and_reset (const char *bytes, size_t length)
{
  const struct linger at_once = { 1, 0 };
  int fd = open_connection ();
  send_bytes (fd, bytes, length);
  setsockopt (fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  close (fd);
}

/* The answer to LINES, which the server may refuse to read; "" if none.  */
static const char *
ask_at_most (const char *lines)
{
  int fd = open_connection ();
  if (send_bytes (fd, lines, strlen (lines)))
    send_bytes (fd, "Host: x\r\nConnection: close\r\n\r\n", 30);
  return receive_all (fd);
}

/* None of it keeps the next reader from an answer, or leaves anything.  */
START_TEST (bears_hostile_clients)
{
  static char megabyte[1 << 20];
  static const char begin[] = "GET /404 HTTP/1.1\r\nX: ";
  static const char whole[] = "GET /404 HTTP/1.1\r\nHost: x\r\n\r\n";
  static const char chunked[] = "POST /404 HTTP/1.1\r\nHost: x\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n"
                                "fffffffffffffff\r\n";
  static const char endless[] = "POST /404 HTTP/1.1\r\nHost: x\r\n"
                                "Content-Length: 99999999999\r\n\r\n";
  start_server (no_arguments);
  ck_assert_int_eq (status_of (ask ("GET /404 HTTP/1.1\r\n")), 404);
  int before = count_files ();

  memset (megabyte, 'a', sizeof megabyte);
  int fd = open_connection ();
  send_bytes (fd, begin, sizeof begin - 1);
  send_bytes (fd, megabyte, sizeof megabyte);
  int status = status_of (receive_all (fd));
  ck_assert_msg (status == 0 || status == 413 || status == 431, "%d", status);

  unsigned seed = 1;
  for (int round = 0; round < 200; round++)
    {
      char garbage[512];
      for (size_t i = 0; i < sizeof garbage; i++)
        garbage[i] = (char) ((seed = seed * 1103515245 + 12345) >> 16);
      fd = open_connection ();
      send_bytes (fd, garbage, sizeof garbage);
      close (fd);
    }
  for (int round = 0; round < 200; round++)
    {
      send_and_reset (begin, sizeof begin - 1);
      send_and_reset (begin, 0);
      send_and_reset (whole, sizeof whole - 1);
    }
  fd = open_connection ();
  send_bytes (fd, chunked, sizeof chunked - 1);
  send_bytes (fd, megabyte, sizeof megabyte);
  close (fd);
  fd = open_connection ();
  send_bytes (fd, endless, sizeof endless - 1);
  send_bytes (fd, megabyte, sizeof megabyte);
  close (fd);

  ck_assert_int_eq (status_of (ask ("GET /404 HTTP/1.1\r\n")), 404);
  wait_for_files (before);
  stop_server ();
}
END_TEST

/* An address is answered, or its connection closed at once.  */
START_TEST (bears_long_addresses)
{
  static const struct
  {
    int path, arguments;
    int status; /* 0: none */
  } rows[] = {
    { 1, 279, 404 }, { 1, 280, 0 },      { 1, 400, 0 },     { 1, 2000, 0 },
    { 1, 8000, 0 },  { 9000, 142, 404 }, { 9000, 143, 0 },  { 18365, 1, 404 },
    { 18366, 1, 0 }, { 30000, 1, 414 },  { 70000, 1, 414 },
  };
  static char request[80000];
  start_server (no_arguments);
  for (size_t i = 0; i < COUNT (rows); i++)
    {
      /* "/", the path, "?", and "a" for each argument with "&" between.  */
      char *p = request + sprintf (request, "GET /");
      memset (p, 'a', (size_t) rows[i].path);
      p += rows[i].path;
      *p++ = '?';
      for (int j = 0; j < rows[i].arguments; j++)
        {
          *p++ = 'a';
          *p++ = '&';
        }
      strcpy (p - 1, " HTTP/1.1\r\nX: 12345678901234567890123456789012345\r\n"
                     "Accept-Language: fr-CH, fr;q=0.9, en;q=0.8\r\n");
      time_t begin = time (NULL);
      int status = status_of (ask_at_most (request));
      /* What was not read may drop the 414 on its way.  */
      ck_assert_msg (status == rows[i].status
                         || (!status && rows[i].status == 414),
                     "%zu: %d", i, status);
      ck_assert_int_le (time (NULL) - begin, 5);
    }
  stop_server ();
}
END_TEST

/* More clients than it takes at once, and all of them silent.  */
START_TEST (bears_many_clients)
{
  enum
  {
    MANY = 1000
  };
  static int files[MANY];
  struct rlimit limit;
  if (getrlimit (RLIMIT_NOFILE, &limit) || limit.rlim_max < MANY + 100)
    return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit (RLIMIT_NOFILE, &limit);
  start_server (no_arguments);
  ck_assert_int_eq (status_of (ask ("GET /404 HTTP/1.1\r\n")), 404);
  int before = count_files ();
  for (int i = 0; i < MANY; i++)
    files[i] = open_connection ();
  for (int i = 0; i < MANY; i++)
    send_bytes (files[i], "GET /404 HTTP/1.1\r\n", 19);
  for (int i = 0; i < MANY; i++)
    close (files[i]);
  wait_for_files (before);
  ck_assert_int_eq (status_of (ask ("GET /404 HTTP/1.1\r\n")), 404);
  stop_server ();
}
END_TEST

/* A byte now and then does not keep a connection for ever.  */
START_TEST (ends_slow_clients)
{
  static const char *const requests[]
      = { "GET /404 HTTP/1.1\r\nX: ",
          "POST /404 HTTP/1.1\r\nHost: x\r\nContent-Length: 999\r\n\r\n" };
  const struct timespec second = { 1, 0 };
  start_server (no_arguments);
  int fd = open_connection ();
  ck_assert (send_bytes (fd, requests[_i], strlen (requests[_i])));
  int seconds = 0;
  while (seconds < 60 && send_bytes (fd, "a", 1))
    {
      nanosleep (&second, NULL);
      seconds++;
    }
  close (fd);
  ck_assert_int_ge (seconds, 25);
  ck_assert_int_le (seconds, 40);
  stop_server ();
}
END_TEST

int
main (void)
{
  TCase *tests = tcase_create ("hostile clients");
  tcase_add_test (tests, bears_hostile_clients);
  tcase_add_test (tests, bears_long_addresses);
  tcase_add_test (tests, bears_many_clients);
  if (getenv ("HTTPSTATUS_LONG"))
    tcase_add_loop_test (tests, ends_slow_clients, 0, 2);
  return run_server_tests (tests, "server-hostile");
}
