/* SPDX-License-Identifier: MIT */
/* test-server.c - httpstatus serve, asked over the network

   With HTTPSTATUS_LONG=1 also what takes as long as the server's limits.  */

#include <config.h>

#include <arpa/inet.h>
#include <check.h>
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "server-rows.h"
#include "testing.h"

static pid_t server;
static int port;
static FILE *messages; /* the server's standard error */
static char log_name[] = "tests/test-server.XXXXXX";

/* Starts ARGV, a program that says where it listens.  */
static void
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
      dup2 (log, STDOUT_FILENO);
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
      const char *url = strstr (line, "http://127.0.0.1:");
      if (url)
        sscanf (url, "http://127.0.0.1:%d/", &port);
      else
        fputs (line, stderr);
    }
  ck_assert_msg (port, "the server does not listen: %s", line);
}

/* Starts ./httpstatus serve with ARGUMENTS, up to a NULL.  */
static void
start_server (const char *const *arguments)
{
  const char *argv[24]
      = { "./httpstatus", "serve", "--listen", "127.0.0.1:0" };
  int count = 4;
  while (*arguments)
    argv[count++] = *arguments++;
  start_program (argv);
}

/* Tells the server to end, and sees that it does so in peace.  */
static void
stop_server (void)
{
  int status;
  ck_assert (!kill (server, SIGTERM));
  ck_assert_int_eq (waitpid (server, &status, 0), server);
  ck_assert_msg (WIFEXITED (status) && WEXITSTATUS (status) == 0,
                 "the server ended with %#x", (unsigned) status);
  fclose (messages);
  unlink (log_name);
}

static int
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

static bool
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

/* All that comes until the end, and closes FD.  */
static const char *
receive_all (int fd)
{
  static char answer[65536];
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

/* The answer to LINES, a request without its last line.  */
static const char *
ask (const char *lines)
{
  static const char rest[] = "Host: x\r\nConnection: close\r\n\r\n";
  int fd = open_connection ();
  ck_assert (send_bytes (fd, lines, strlen (lines)));
  ck_assert (send_bytes (fd, rest, sizeof rest - 1));
  return receive_all (fd);
}

static int
status_of (const char *answer)
{
  int status = 0;
  sscanf (answer, "HTTP/1.1 %d ", &status);
  return status;
}

/* The value of the field NAME in ANSWER; "" if it is not there.  */
static const char *
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

static const char *
body_of (const char *answer)
{
  const char *end = strstr (answer, "\r\n\r\n");
  return end ? end + 4 : "";
}

/* Asks ROWS; IS_BARE: the answers have no more fields than they must.  */
static void
check_rows (const struct row *rows, size_t count, bool is_bare)
{
  for (size_t i = 0; i < count; i++)
    {
      const struct row *row = &rows[i];
      const char *answer = ask (row->request);
      ck_assert_msg (status_of (answer) == row->status, "%s%.60s",
                     row->request, answer);
      /* The reason phrase is libmicrohttpd's.  */
      for (const char *p = answer; *p && *p != '\r'; p++)
        ck_assert (*p >= ' ' && *p <= '~');
      ck_assert_msg (!strcmp (field_of (answer, "Content-Type"), row->type),
                     "%s%s", row->request, field_of (answer, "Content-Type"));
      ck_assert_msg (
          !strcmp (field_of (answer, "Content-Language"), row->language),
          "%s%s", row->request, field_of (answer, "Content-Language"));
      if (is_bare)
        {
          ck_assert (strstr (body_of (answer), row->body) != NULL);
          continue;
        }
      ck_assert_str_eq (field_of (answer, "Cache-Control"), "no-store");
      ck_assert_str_eq (field_of (answer, "X-Content-Type-Options"),
                        "nosniff");
      if (*row->language)
        {
          ck_assert_str_eq (field_of (answer, "Vary"),
                            "Accept, Accept-Language");
          /* The policy of a page of one's own is one's own.  */
          ck_assert (*field_of (answer, "Content-Security-Policy")
                     || strstr (answer, "<meta name=\"generator\""));
        }
      if (row->body)
        ck_assert_msg (strstr (body_of (answer), row->body) != NULL, "%s%s",
                       row->request, answer);
      else
        ck_assert_msg (!*body_of (answer), "%s%s", row->request, answer);
    }
}

#define CHECK_ROWS(rows) check_rows (rows, COUNT (rows), false)

static const char *const no_arguments[] = { NULL };

START_TEST (answers)
{
  start_server (no_arguments);
  CHECK_ROWS (plain_rows);
  for (size_t i = 0; i < COUNT (plain_absences); i++)
    ck_assert_msg (
        !strstr (ask (plain_absences[i].request), plain_absences[i].text),
        "%s", plain_absences[i].request);
  stop_server ();
}
END_TEST

START_TEST (answers_with_settings)
{
  static const char *const arguments[]
      = { "--languages",    "fr,en",     "--show-details",
          "--default-code", "503",       "--home-url",
          "/home",          "--contact", "mailto:help@example.org",
          "--log",          "none",      NULL };
  start_server (arguments);
  CHECK_ROWS (settings_rows);
  stop_server ();
}
END_TEST

/* The same settings by the environment; options win.  */
START_TEST (answers_with_environment)
{
  static const char *const arguments[] = { "--default-code", "503", NULL };
  setenv ("HTTPSTATUS_LANGUAGES", "fr,en", 1);
  setenv ("HTTPSTATUS_SHOW_DETAILS", "yes", 1);
  setenv ("HTTPSTATUS_DEFAULT_CODE", "500", 1);
  setenv ("HTTPSTATUS_HOME_URL", "/home", 1);
  setenv ("HTTPSTATUS_CONTACT", "mailto:help@example.org", 1);
  setenv ("HTTPSTATUS_LOG", "none", 1);
  start_server (arguments);
  CHECK_ROWS (settings_rows);
  stop_server ();
}
END_TEST

START_TEST (answers_with_template)
{
  char file[4096];
  const char *const arguments[]
      = { "--languages", "fr,en", "--home-url", "/home",
          "--template",  file,    NULL };
  const char *srcdir = getenv ("srcdir");
  snprintf (file, sizeof file, "%s/doc/examples/page.html",
            srcdir ? srcdir : ".");
  start_server (arguments);
  CHECK_ROWS (template_rows);
  stop_server ();
}
END_TEST

/* The example in README.md; it ends with its standard input.  */
START_TEST (answers_as_example)
{
  static const char *const argv[] = { "doc/examples/server", NULL };
  int ends[2], status;
  ck_assert (!pipe (ends) && dup2 (ends[0], STDIN_FILENO) >= 0);
  close (ends[0]);
  start_program (argv);
  check_rows (example_rows, COUNT (example_rows), true);
  ck_assert (write (ends[1], "\n", 1) == 1);
  ck_assert_int_eq (waitpid (server, &status, 0), server);
  ck_assert (WIFEXITED (status) && WEXITSTATUS (status) == 0);
  fclose (messages);
  unlink (log_name);
}
END_TEST

/* One connection, many requests.  */
START_TEST (keeps_connections)
{
  static const char request[] = "GET /404.txt HTTP/1.1\r\nHost: x\r\n\r\n";
  start_server (no_arguments);
  int fd = open_connection ();
  for (int i = 0; i < 100; i++)
    {
      char answer[4096] = "";
      size_t length = 0;
      ck_assert (send_bytes (fd, request, sizeof request - 1));
      while (!strstr (answer, "home page."))
        {
          ssize_t got
              = recv (fd, answer + length, sizeof answer - 1 - length, 0);
          ck_assert (got > 0);
          length += (size_t) got;
          answer[length] = '\0';
        }
      ck_assert_int_eq (status_of (answer), 404);
    }
  close (fd);
  stop_server ();
}
END_TEST

/* What the log says of the requests of ROWS.  */
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

/* A request that was read is answered after SIGTERM, and no other.  */
START_TEST (stops_in_peace)
{
  static const char header[] = "POST /503.json HTTP/1.1\r\nHost: x\r\n"
                               "Connection: close\r\n"
                               "Content-Length: 4\r\n\r\nab";
  const struct timespec moment = { 0, 300 * 1000 * 1000 };
  int status;
  start_server (no_arguments);
  int fd = open_connection ();
  ck_assert (send_bytes (fd, header, sizeof header - 1));
  nanosleep (&moment, NULL);
  ck_assert (!kill (server, SIGTERM));
  nanosleep (&moment, NULL);
  ck_assert_int_eq (waitpid (server, &status, WNOHANG), 0);
  ck_assert (send_bytes (fd, "cd", 2));
  ck_assert_int_eq (status_of (receive_all (fd)), 503);
  ck_assert_int_eq (waitpid (server, &status, 0), server);
  ck_assert (WIFEXITED (status) && WEXITSTATUS (status) == 0);
  fclose (messages);
  unlink (log_name);
}
END_TEST

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

/* None of it keeps the next reader from an answer, or leaves anything.  */
START_TEST (bears_hostile_clients)
{
  static char megabyte[1 << 20];
  static const char begin[] = "GET /404 HTTP/1.1\r\nX: ";
  static const char whole[] = "GET /404 HTTP/1.1\r\nHost: x\r\n\r\n";
  static const char chunked[] = "POST /404 HTTP/1.1\r\nHost: x\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n"
                                "fffffffffffffff\r\n";
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
  ck_assert_int_eq (status_of (ask ("POST /404 HTTP/1.1\r\n"
                                    "Content-Length: 99999999999\r\n")),
                    404);

  ck_assert_int_eq (status_of (ask ("GET /404 HTTP/1.1\r\n")), 404);
  wait_for_files (before);
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
  static const char request[] = "GET /404 HTTP/1.1\r\nX: ";
  const struct timespec second = { 1, 0 };
  start_server (no_arguments);
  int fd = open_connection ();
  ck_assert (send_bytes (fd, request, sizeof request - 1));
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
#if !HAVE_MICROHTTPD
  puts ("skipped, built without libmicrohttpd");
  return SKIPPED;
#endif
  if (languages_are_missing ())
    return SKIPPED;
  setenv ("LC_ALL", "C", 1);
  Suite *suite = suite_create ("server");
  TCase *tests = tcase_create ("server");
  tcase_set_timeout (tests, 120);
  tcase_add_test (tests, answers);
  tcase_add_test (tests, answers_with_settings);
  tcase_add_test (tests, answers_with_environment);
  tcase_add_test (tests, answers_with_template);
  tcase_add_test (tests, answers_as_example);
  tcase_add_test (tests, keeps_connections);
  tcase_add_test (tests, logs);
  tcase_add_test (tests, stops_in_peace);
  tcase_add_test (tests, bears_hostile_clients);
  tcase_add_test (tests, bears_many_clients);
  if (getenv ("HTTPSTATUS_LONG"))
    tcase_add_test (tests, ends_slow_clients);
  suite_add_tcase (suite, tests);
  return run_suite (suite);
}
