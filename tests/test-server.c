/* SPDX-License-Identifier: MIT */
/* test-server.c - httpstatus serve, asked over the network */

#include <config.h>

#include <check.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "server-client.h"
#include "server-rows.h"
#include "testing.h"

/* Asks ROWS.  VARY: the value of that field; NULL: the answers have no more
   fields than they must.  */
static void
check_rows (const struct row *rows, size_t count, const char *vary)
{
  for (size_t i = 0; i < count; i++)
    {
      const struct row *row = &rows[i];
      const char *answer = ask (row->request);
      ck_assert_msg (status_of (answer) == row->status, "%s%.60s",
                     row->request, answer);
      /* RFC 9110, Section 8.6.  */
      if (row->status == 204 || row->status == 304)
        {
          ck_assert_str_eq (field_of (answer, "Content-Length"), "");
          ck_assert_str_eq (field_of (answer, "Transfer-Encoding"), "");
        }
      /* The reason phrase is libmicrohttpd's.  */
      for (const char *p = answer; *p && *p != '\r'; p++)
        ck_assert (*p >= ' ' && *p <= '~');
      ck_assert_msg (!strcmp (field_of (answer, "Content-Type"), row->type),
                     "%s%s", row->request, field_of (answer, "Content-Type"));
      ck_assert_msg (
          !strcmp (field_of (answer, "Content-Language"), row->language),
          "%s%s", row->request, field_of (answer, "Content-Language"));
      if (!vary)
        {
          ck_assert (strstr (body_of (answer), row->body) != NULL);
          continue;
        }
      ck_assert_str_eq (field_of (answer, "Cache-Control"), "no-store");
      ck_assert_str_eq (field_of (answer, "X-Content-Type-Options"),
                        "nosniff");
      if (*row->language)
        {
          ck_assert_str_eq (field_of (answer, "Vary"), vary);
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

#define CHECK_ROWS(rows)                                                      \
  check_rows (rows, COUNT (rows), "Accept, Accept-Language")

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

START_TEST (answers_with_reference)
{
  static const char *const arguments[] = { "--reference", NULL };
  start_server (arguments);
  check_rows (reference_rows, COUNT (reference_rows), "Accept-Language");
  CHECK_ROWS (beside_reference_rows);
#if HAVE_UNISTRING
  check_rows (folded_rows, COUNT (folded_rows), "Accept-Language");
#endif
  stop_server ();
}
END_TEST

/* The example in README.md; it ends with its standard input.  */
START_TEST (answers_as_example)
{
  static const char *const argv[] = { "doc/examples/server", NULL };
  int ends[2];
  ck_assert (!pipe (ends) && dup2 (ends[0], STDIN_FILENO) >= 0);
  close (ends[0]);
  start_program (argv);
  check_rows (example_rows, COUNT (example_rows), NULL);
  ck_assert (write (ends[1], "\n", 1) == 1);
  wait_for_server ();
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

/* A body is read to its end, or a proxy that sends it would lose the
   answer.  */
START_TEST (reads_bodies)
{
  static const struct
  {
    const char *header, *before, *after, *last;
    int pieces; /* of 1,000 bytes */
  } bodies[] = {
    { "Content-Length: 70000\r\n", "", "", "", 70 },
    { "Content-Length: 10000000\r\n", "", "", "", 10000 },
    { "Transfer-Encoding: chunked\r\n", "3e8\r\n", "\r\n", "0\r\n\r\n", 70 },
    { "Transfer-Encoding: chunked\r\n", "3e8\r\n", "\r\n", "0\r\n\r\n",
      10000 },
  };
  static const char begin[] = "POST /413.json HTTP/1.1\r\nHost: x\r\n"
                              "Connection: close\r\n";
  start_server (no_arguments);
  for (size_t i = 0; i < COUNT (bodies); i++)
    {
      char text[1024];
      int length
          = snprintf (text, sizeof text, "%s%s\r\n", begin, bodies[i].header);
      int fd = open_connection ();
      ck_assert (send_bytes (fd, text, (size_t) length));
      length = snprintf (text, sizeof text, "%s%01000d%s", bodies[i].before, 0,
                         bodies[i].after);
      for (int piece = 0; piece < bodies[i].pieces; piece++)
        ck_assert (send_bytes (fd, text, (size_t) length));
      ck_assert (send_bytes (fd, bodies[i].last, strlen (bodies[i].last)));
      const char *answer = receive_all (fd);
      ck_assert_msg (status_of (answer) == 413, "%zu: %.60s", i, answer);
      ck_assert (strstr (body_of (answer), "\"status\":413") != NULL);
    }
  stop_server ();
}
END_TEST

/* A connection on which a request was sent but for the last two bytes of its
   body, when the server has been told to end.  */
static int
ask_before_end (void)
{
  static const char header[] = "POST /503.json HTTP/1.1\r\nHost: x\r\n"
                               "Connection: close\r\n"
                               "Content-Length: 4\r\n\r\nab";
  const struct timespec moment = { 0, 300 * 1000 * 1000 };
  start_server (no_arguments);
  int fd = open_connection ();
  ck_assert (send_bytes (fd, header, sizeof header - 1));
  nanosleep (&moment, NULL);
  ck_assert (!kill (server, SIGTERM));
  nanosleep (&moment, NULL);
  return fd;
}

/* A request that was read is answered after SIGTERM, and no other.  */
START_TEST (stops_in_peace)
{
  int status, fd = ask_before_end ();
  ck_assert_int_eq (waitpid (server, &status, WNOHANG), 0);
  ck_assert (send_bytes (fd, "cd", 2));
  ck_assert_int_eq (status_of (receive_all (fd)), 503);
  wait_for_server ();
}
END_TEST

/* Whether the machine has ::1.  */
static bool
has_ipv6 (void)
{
  const struct sockaddr_in6 loopback
      = { .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT };
  int fd = socket (AF_INET6, SOCK_STREAM, 0);
  bool has
      = fd >= 0
        && !bind (fd, (const struct sockaddr *) &loopback, sizeof loopback);
  if (fd >= 0)
    close (fd);
  return has;
}

/* Without a host, every address of both families; a client is logged by its
   own.  */
START_TEST (listens_on_every_address)
{
  static const char *const argv[]
      = { "./httpstatus", "serve", "--listen", ":0", NULL };
  static const char request[] = "GET /503 HTTP/1.1\r\nHost: x\r\n"
                                "Connection: close\r\n\r\n";
  char line[256];
  start_program (argv);
  ck_assert_int_eq (status_of (ask (request)), 503);
  if (has_ipv6 ())
    {
      int fd = open_ipv6_connection ();
      ck_assert (fd >= 0 && send_bytes (fd, request, sizeof request - 1));
      ck_assert_int_eq (status_of (receive_all (fd)), 503);
    }
  FILE *log = fopen (log_name, "r");
  ck_assert (log && fgets (line, sizeof line, log));
  ck_assert (!strncmp (line, "127.0.0.1 - - [", 15));
  if (has_ipv6 ())
    {
      ck_assert (fgets (line, sizeof line, log) != NULL);
      ck_assert (!strncmp (line, "::1 - - [", 9));
    }
  fclose (log);
  stop_server ();
}
END_TEST

/* A second signal does not wait for it.  */
START_TEST (stops_at_once)
{
  int fd = ask_before_end ();
  time_t begin = time (NULL);
  ck_assert (!kill (server, SIGINT));
  wait_for_status (3);
  ck_assert_int_le (time (NULL) - begin, 5);
  close (fd);
}
END_TEST

int
main (void)
{
  if (languages_are_missing ())
    return SKIPPED;
  TCase *tests = tcase_create ("server");
  tcase_add_test (tests, answers);
  tcase_add_test (tests, answers_with_settings);
  tcase_add_test (tests, answers_with_environment);
  tcase_add_test (tests, answers_with_template);
  tcase_add_test (tests, answers_with_reference);
  tcase_add_test (tests, answers_as_example);
  tcase_add_test (tests, keeps_connections);
  tcase_add_test (tests, reads_bodies);
  tcase_add_test (tests, listens_on_every_address);
  tcase_add_test (tests, stops_in_peace);
  tcase_add_test (tests, stops_at_once);
  return run_server_tests (tests, "server");
}
