/* SPDX-License-Identifier: MIT */
/* serve.c - httpstatus serve: the error pages of other servers, over HTTP */

#include <config.h>

#include "command.h"
#include "complaint.h"
#include "text.h"

#if HAVE_MICROHTTPD

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "listen.h"
#include "output.h"
#include "server.h"
#include "settings.h"

/* More than server_stop () waits for requests, and less than the
   TimeoutStopSec of packaging/httpstatus.service.in.  */
enum
{
  END_SECONDS = 12
};

static void
end_at_once (int number)
{
  (void) number;
  _exit (NOT_WRITTEN);
}

/* Lets another of SIGNALS end the program at once, and time in any case: a
   thread of the server may wait for a terminal that takes no more of the log.
   (A handler, since process 1 of a container does not end without one.)  */
static void
limit_end (const sigset_t *signals)
{
  signal (SIGTERM, end_at_once);
  signal (SIGINT, end_at_once);
  signal (SIGALRM, end_at_once);
  alarm (END_SECONDS);
  pthread_sigmask (SIG_UNBLOCK, signals, NULL);
}

/* Answers until it is told to end.  The threads of the server have the signals
   blocked, as this one has.  */
static int
serve_until_signal (int fd, const struct settings *settings, const char *url)
{
  const struct timespec second = { 1, 0 };
  sigset_t signals;
  sigemptyset (&signals);
  sigaddset (&signals, SIGTERM);
  sigaddset (&signals, SIGINT);
  pthread_sigmask (SIG_BLOCK, &signals, NULL);
  signal (SIGPIPE, SIG_IGN);

  struct server *server = server_start (fd, settings);
  if (!server)
    {
      /* TRANSLATORS: error message. */
      complain ("%s", _ ("The server could not be started."));
      return NOT_WRITTEN;
    }
  /* TRANSLATORS: message of the server; %s is its address. */
  complain (_ ("Listening on %s"), url);
  while (sigtimedwait (&signals, NULL, &second) < 0)
    server_tick (server);
  limit_end (&signals);
  server_stop (server);
  return FOUND;
}

int
serve (const struct request *request)
{
  struct settings settings;
  char *url = NULL;
  int result = settings_read (&settings, request);
  if (result == FOUND)
    {
      int fd = listen_on (settings.listen, &url);
      result = fd < 0 ? MISUSED : serve_until_signal (fd, &settings, url);
    }
  free (url);
  settings_free (&settings);
  return result;
}

#else

int
serve (const struct request *request)
{
  (void) request;
  /* TRANSLATORS: error message; leave libmicrohttpd. */
  complain ("%s", _ ("This program was built without libmicrohttpd, so that "
                     "it cannot serve pages."));
  return MISUSED;
}

#endif
