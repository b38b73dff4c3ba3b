/* SPDX-License-Identifier: MIT */
/* test-server-log.c - the log of httpstatus serve, and who does not take it

   With HTTPSTATUS_LONG=1 also what takes as long as the server's limits.  */

#include <config.h>

#include <check.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "server-client.h"
#include "testing.h"

enum
{
  LINE_SIZE = 4096,
  LONG = 2040 /* bytes of an address that is logged in whole */
};

/* A request for /404.json with as many bytes of FILLER behind it.  */
static const char *
long_request (char filler)
{
  static char request[LONG + 64];
  char query[LONG - 9];
  memset (query, filler, sizeof query);
  snprintf (request, sizeof request, "GET /404.json?%.*s HTTP/1.1\r\n",
            (int) sizeof query, query);
  return request;
}

/* The line that is logged of REQUEST.  */
static const char *
logged (const char *kind, const char *request)
{
  static char line[16384];
  const char *const arguments[] = { "--log", kind, NULL };
  start_server (arguments);
  ask (request);
  FILE *log = fopen (log_name, "r");
  ck_assert (log && fgets (line, sizeof line, log));
  ck_assert (fgetc (log) == EOF);
  fclose (log);
  stop_server ();
  return line;
}

START_TEST (logs)
{
  char text[64], rest[256];
  int year, n = 0;
  ck_assert_int_eq (
      sscanf (logged ("common", "GET /404.json?a=\"\\\033[1m HTTP/1.1\r\n"),
              "127.0.0.1 - - [%*2d/%*3[A-Za-z]/%d:%*8[0-9:] +0000] \"%63s "
              "%255[^\n]%n",
              &year, text, rest, &n),
      3);
  ck_assert_str_eq (text, "GET");
  ck_assert_str_eq (rest, "/404.json?a=\\x22\\x5c\\x1b[1m HTTP/1.1\" 404 51");
  const char *line
      = logged ("json", "GET /404.json?a=\"\\\033 HTTP/1.1\r\n"
                        "X-Request-ID: \"\r\nAccept-Language: de\r\n");
  ck_assert_str_eq (strstr (line, "\"remote\""),
                    "\"remote\":\"127.0.0.1\",\"method\":\"GET\",\"uri\":"
                    "\"/404.json?a=\\\"\\\\\\u001b\",\"status\":404,\"bytes\":"
                    "74,\"language\":\"de\",\"request_id\":\"\\\"\"}\n");
}
END_TEST

/* A text that is too long is cut, where a character and an escape end, and not
   the line lost.  */
START_TEST (cuts_texts)
{
  static const struct
  {
    const char *kind;
    char filler;
    const char *begin, *one; /* of what is logged; ONE for each filler */
    int count;
    const char *end;
  } rows[] = {
    { "common", 'A', "] \"", "A", 32, " /404 HTTP/1.1\" 404 " },
    { "common", '\377', "] \"", "\\xff", 8, " /404 HTTP/1.1\" 404 " },
    { "json", 'A', "\"method\":\"", "A", 32, "\",\"uri\":\"/404\"," },
    { "json", '\001', "\"method\":\"", "\\u0001", 5, "\",\"uri\":\"/404\"," },
    { "json", '\377', "\"method\":\"", "\357\277\275", 10,
      "\",\"uri\":\"/404\"," },
  };
  for (size_t i = 0; i < COUNT (rows); i++)
    {
      static char request[4200 + sizeof " /404 HTTP/1.1\r\n"];
      char wanted[256];
      memset (request, rows[i].filler, 4200);
      strcpy (request + 4200, " /404 HTTP/1.1\r\n");
      strcpy (wanted, rows[i].begin);
      for (int j = 0; j < rows[i].count; j++)
        strcat (wanted, rows[i].one);
      strcat (wanted, rows[i].end);
      const char *line = logged (rows[i].kind, request);
      ck_assert_msg (strstr (line, wanted) != NULL, "%s%.300s", wanted, line);
    }
  const char *line = logged ("json", long_request ('\001'));
  ck_assert_uint_le (strlen (line), LINE_SIZE);
  ck_assert (strstr (line, "\\u0001\",\"status\":404,") != NULL);
  line = logged ("common", long_request ('a'));
  ck_assert (strstr (line, "aaa HTTP/1.1\" 404 51\n") != NULL);
  ck_assert_uint_gt (strlen (line), LONG);
}
END_TEST

/* A part of a line, as on a full disk, is not the begin of the next.  */
START_TEST (begins_lines_anew)
{
  static const char whole[] = "127.0.0.1 - - [";
  static const char request[] = "GET /404.json HTTP/1.1\r\n";
  static const size_t lengths[] = { 74, 74, 50, 74 };
  const struct rlimit little = { 200, RLIM_INFINITY };
  const struct rlimit enough = { RLIM_INFINITY, RLIM_INFINITY };
  char line[256];
  signal (SIGXFSZ, SIG_IGN);
  start_server (no_arguments);
  ck_assert (!prlimit (server, RLIMIT_FSIZE, &little, NULL));
  for (int i = 0; i < 5; i++)
    ck_assert_int_eq (status_of (ask (request)), 404);
  ck_assert (!prlimit (server, RLIMIT_FSIZE, &enough, NULL));
  ask (request);
  FILE *log = fopen (log_name, "r");
  ck_assert (log != NULL);
  for (size_t i = 0; i < COUNT (lengths); i++)
    {
      ck_assert (fgets (line, sizeof line, log) != NULL);
      ck_assert_msg (!strncmp (line, whole, sizeof whole - 1), "%s", line);
      ck_assert_uint_eq (strcspn (line, "\n"), lengths[i]);
    }
  ck_assert (fgetc (log) == EOF);
  fclose (log);
  stop_server ();
}
END_TEST

/* Sees that each line of LOG is a whole one, and counts them.  */
static int
count_lines (FILE *log)
{
  static const char begin[] = "{\"time\":\"";
  char line[4 * LINE_SIZE];
  int count = 0;
  for (; fgets (line, sizeof line, log); count++)
    {
      size_t length = strlen (line);
      ck_assert_uint_le (length, LINE_SIZE);
      ck_assert_msg (!strncmp (line, begin, sizeof begin - 1)
                         && !strstr (line + 1, begin) && length > 3
                         && !strcmp (line + length - 3, "\"}\n"),
                     "%.300s", line);
    }
  return count;
}

/* A pipe that nobody reads stops neither the answers nor the end.  */
START_TEST (bears_silent_reader)
{
  static const char *const arguments[] = { "--log", "json", NULL };
  enum
  {
    REQUESTS = 400
  };
  int ends[2];
  ck_assert (!pipe (ends));
  standard_output = ends[1];
  start_server (arguments);
  close (ends[1]);
  for (int i = 0; i < REQUESTS; i++)
    ck_assert_int_eq (status_of (ask (long_request ('a'))), 404);
  ck_assert_int_eq (status_of (ask ("GET /healthz HTTP/1.1\r\n")), 200);
  stop_server ();
  FILE *log = fdopen (ends[0], "r");
  int count = count_lines (log);
  ck_assert_int_gt (count, 0);
  ck_assert_int_lt (count, REQUESTS);
  fclose (log);
}
END_TEST

/* Lines of several threads do not mix in a pipe that is read slowly.  */
START_TEST (keeps_lines_apart)
{
  static const char *const arguments[] = { "--log", "json", NULL };
  const struct timespec moment = { 0, 500 * 1000 };
  enum
  {
    CLIENTS = 4,
    REQUESTS = 60
  };
  int ends[2];
  char piece[1000];
  ck_assert (!pipe (ends));
  standard_output = ends[1];
  start_server (arguments);
  close (ends[1]);
  for (int i = 0; i < CLIENTS; i++)
    if (!fork ())
      {
        for (int j = 0; j < REQUESTS; j++)
          if (status_of (ask (long_request ((char) (i + 1)))) != 404)
            _exit (1);
        _exit (0);
      }
  /* The end of the server is the end of the pipe.  */
  pid_t waiter = fork ();
  if (!waiter)
    {
      FILE *log = tmpfile ();
      ssize_t got;
      while ((got = read (ends[0], piece, sizeof piece)) > 0)
        {
          fwrite (piece, 1, (size_t) got, log);
          nanosleep (&moment, NULL);
        }
      rewind (log);
      int count = count_lines (log);
      _exit (count > 0 && count <= CLIENTS * REQUESTS ? 0 : 1);
    }
  close (ends[0]);
  for (int i = 0; i < CLIENTS; i++)
    {
      int status;
      ck_assert (wait (&status) > 0);
      ck_assert_int_eq (status, 0);
    }
  stop_server ();
  int status;
  ck_assert (waitpid (waiter, &status, 0) == waiter);
  ck_assert_int_eq (status, 0);
}
END_TEST

/* A terminal that takes no more lets a thread wait: then time ends the
   program.  */
START_TEST (ends_in_time)
{
  const struct timeval patience = { 2, 0 };
  char byte;
  int terminal = posix_openpt (O_RDWR | O_NOCTTY);
  ck_assert (terminal >= 0 && !grantpt (terminal) && !unlockpt (terminal));
  standard_output = open (ptsname (terminal), O_RDWR | O_NOCTTY);
  ck_assert (standard_output >= 0);
  start_server (no_arguments);
  bool is_stuck = false;
  for (int i = 0; i < 100 && !is_stuck; i++)
    {
      const char *request = long_request ('a');
      int fd = open_connection ();
      setsockopt (fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
      ck_assert (send_bytes (fd, request, strlen (request)));
      ck_assert (send_bytes (fd, "Host: x\r\n\r\n", 11));
      is_stuck = recv (fd, &byte, 1, 0) < 0;
      close (fd);
    }
  ck_assert (is_stuck);
  time_t begin = time (NULL);
  ck_assert (!kill (server, SIGTERM));
  wait_for_status (3);
  ck_assert_int_le (time (NULL) - begin, 14);
  close (terminal);
}
END_TEST

int
main (void)
{
  if (languages_are_missing ())
    return SKIPPED;
  TCase *tests = tcase_create ("log");
  tcase_add_test (tests, logs);
  tcase_add_test (tests, cuts_texts);
  tcase_add_test (tests, begins_lines_anew);
  tcase_add_test (tests, bears_silent_reader);
  tcase_add_test (tests, keeps_lines_apart);
  if (getenv ("HTTPSTATUS_LONG"))
    tcase_add_test (tests, ends_in_time);
  return run_server_tests (tests, "server-log");
}
