/* SPDX-License-Identifier: MIT */
/* listen.c - the socket that a server listens on */

#include <config.h>

#include "listen.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "charset.h"
#include "complaint.h"
#include "text.h"

enum
{
  BACKLOG = 511,
  PORT_MOST = 65535
};

static bool
is_port (const char *text)
{
  size_t length = strspn (text, "0123456789");
  return length && length <= 5 && !text[length]
         && strtol (text, NULL, 10) <= PORT_MOST;
}

/* Cuts COPY, "[::1]:8080", into *HOST, "" for all, and *PORT.  */
static bool
split (char *copy, char **host, char **port)
{
  char *colon = strrchr (copy, ':');
  if (!colon || !is_port (colon + 1))
    return false;
  *colon = '\0';
  *port = colon + 1;
  *host = copy;
  size_t length = strlen (copy);
  if (copy[0] == '[' && length > 2 && copy[length - 1] == ']')
    {
      copy[length - 1] = '\0';
      *host = copy + 1;
      return true;
    }
  /* A bare "::1" would leave open where the port begins.  */
  return !strpbrk (copy, ":[]");
}

static void
complain_about_address (const char *address, const char *reason)
{
  char *visible = charset_visible (address);
  char *visible_reason = charset_visible (reason);
  /* TRANSLATORS: error message; %s is an address, such as 127.0.0.1:8080, and
     the system's reason, such as: Address already in use. */
  complain (_ ("It is not possible to listen on '%s': %s."), visible,
            visible_reason);
  free (visible_reason);
  free (visible);
}

/* A socket that listens on INFO, or -1 with errno.  */
static int
open_socket (const struct addrinfo *info)
{
  int on = 1, off = 0;
  int fd = socket (info->ai_family, info->ai_socktype, info->ai_protocol);
  if (fd < 0)
    return -1;
  /* [::] is every address, whatever the system would make of it.  */
  if (info->ai_family == AF_INET6)
    setsockopt (fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
  /* A server that is started again must not wait for the old connections'
     end.  */
  if (!setsockopt (fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on)
      && !bind (fd, info->ai_addr, info->ai_addrlen) && !listen (fd, BACKLOG))
    return fd;
  int error = errno;
  close (fd);
  errno = error;
  return -1;
}

static char *
url_of (int fd)
{
  struct sockaddr_storage name;
  socklen_t size = sizeof name;
  char host[NI_MAXHOST] = "?", port[NI_MAXSERV] = "?";
  if (!getsockname (fd, (struct sockaddr *) &name, &size))
    getnameinfo ((struct sockaddr *) &name, size, host, sizeof host, port,
                 sizeof port, NI_NUMERICHOST | NI_NUMERICSERV);
  return format (strchr (host, ':') ? "http://[%s]:%s/" : "http://%s:%s/",
                 host, port);
}

/* A socket that listens on the first address of HOST that can be had; FLAGS are
   for getaddrinfo ().  -1 with errno: *REASON says why.  */
static int
open_host (const char *host, const char *port, int flags, const char **reason)
{
  struct addrinfo *found = NULL;
  const struct addrinfo hints
      = { .ai_family = AF_UNSPEC,
          .ai_socktype = SOCK_STREAM,
          .ai_flags = flags | AI_PASSIVE | AI_NUMERICSERV };
  int fd = -1;
  int error = getaddrinfo (host, port, &hints, &found);
  if (error)
    {
      *reason = error == EAI_SYSTEM ? strerror (errno) : gai_strerror (error);
      errno = EADDRNOTAVAIL;
      return -1;
    }
  for (const struct addrinfo *info = found; info && fd < 0;
       info = info->ai_next)
    {
      fd = open_socket (info);
      /* At one of them another program would answer.  */
      if (fd < 0 && errno == EADDRINUSE)
        break;
    }
  error = errno;
  freeaddrinfo (found);
  errno = error;
  *reason = strerror (error);
  return fd;
}

/* A socket that listens on every address: of both families, or of IPv4 where
   the machine has nothing else.  */
static int
open_every (const char *port, const char **reason)
{
  int fd = open_host ("::", port, AI_NUMERICHOST, reason);
  return fd < 0 && errno != EADDRINUSE
             ? open_host ("0.0.0.0", port, AI_NUMERICHOST, reason)
             : fd;
}

int
listen_on (const char *address, char **url)
{
  char *copy = format ("%s", address);
  char *host, *port;
  const char *reason;
  int fd = -1;
  if (!split (copy, &host, &port))
    complain_about_word (
        /* TRANSLATORS: error message; %s is what was typed. */
        _ ("'%s' is not an address to listen on, such as 127.0.0.1:8080."),
        address);
  else
    {
      fd = *host ? open_host (host, port, 0, &reason)
                 : open_every (port, &reason);
      if (fd < 0)
        complain_about_address (address, reason);
      else
        *url = url_of (fd);
    }
  free (copy);
  return fd;
}
