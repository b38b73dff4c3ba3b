/* SPDX-License-Identifier: MIT */
/* client.c - asks a server over HTTP, with libcurl */

#include <config.h>

#include "client.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum
{
  SECONDS = 10,
  BODY_SIZE = 1 << 20 /* no page is larger */
};

struct client
{
  CURL *handle;
  char error[CURL_ERROR_SIZE];
};

static size_t
take_body (char *bytes, size_t size, size_t count, void *closure)
{
  struct reply *reply = closure;
  size_t length = size * count;
  if (reply->body.length + length > BODY_SIZE)
    return 0;
  string_append (&reply->body, bytes, length);
  return length;
}

/* Puts the field NAME of LINE, LENGTH bytes, into *VALUE, behind what is
   there.  */
static void
take_field (const char *line, size_t length, const char *name, char **value)
{
  size_t size = strlen (name);
  if (length <= size || strncasecmp (line, name, size) || line[size] != ':')
    return;
  line += size + 1;
  length -= size + 1;
  while (length && strchr (" \t", *line))
    {
      line++;
      length--;
    }
  while (length && strchr (" \t\r\n", line[length - 1]))
    length--;
  char *former = *value;
  *value = format ("%s%s%.*s", former ? former : "", former ? ", " : "",
                   (int) length, line);
  free (former);
}

static size_t
take_line (char *line, size_t size, size_t count, void *closure)
{
  struct reply *reply = closure;
  size_t length = size * count;
  /* Another answer has begun, behind one with 100 or a proxy's.  */
  if (length > 5 && !strncmp (line, "HTTP/", 5))
    reply_free (reply);
  take_field (line, length, "Content-Type", &reply->type);
  take_field (line, length, "Content-Language", &reply->language);
  take_field (line, length, "Vary", &reply->vary);
  return length;
}

struct client *
client_new (void)
{
  struct client *client = allocate (1, sizeof *client);
  if (!curl_global_init (CURL_GLOBAL_DEFAULT))
    client->handle = curl_easy_init ();
  if (!client->handle)
    allocate ((size_t) -1, 1); /* ends */
  return client;
}

static void
set_method (CURL *handle, const char *method)
{
  curl_easy_setopt (handle, CURLOPT_HTTPGET, 1L);
  if (!strcmp (method, "HEAD"))
    curl_easy_setopt (handle, CURLOPT_NOBODY, 1L);
  else if (!strcmp (method, "POST"))
    {
      curl_easy_setopt (handle, CURLOPT_POSTFIELDSIZE, 4L);
      curl_easy_setopt (handle, CURLOPT_COPYPOSTFIELDS, "a=b\n");
    }
}

const char *
client_ask (struct client *client, const char *url, const char *method,
            const char *const *fields, struct reply *reply)
{
  CURL *handle = client->handle;
  struct curl_slist *list = NULL;
  long status = 0;
  *reply = (struct reply){ .status = 0 };
  for (; *fields; fields++)
    {
      struct curl_slist *longer = curl_slist_append (list, *fields);
      if (!longer)
        allocate ((size_t) -1, 1); /* ends */
      list = longer;
    }
  curl_easy_reset (handle);
  *client->error = '\0';
  curl_easy_setopt (handle, CURLOPT_ERRORBUFFER, client->error);
  curl_easy_setopt (handle, CURLOPT_URL, url);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt (handle, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt (handle, CURLOPT_PROTOCOLS,
                    (long) (CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
  curl_easy_setopt (handle, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt (handle, CURLOPT_TIMEOUT, (long) SECONDS);
  curl_easy_setopt (handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt (handle, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt (handle, CURLOPT_WRITEDATA, reply);
  curl_easy_setopt (handle, CURLOPT_HEADERFUNCTION, take_line);
  curl_easy_setopt (handle, CURLOPT_HEADERDATA, reply);
  set_method (handle, method);
  CURLcode result = curl_easy_perform (handle);
  curl_easy_getinfo (handle, CURLINFO_RESPONSE_CODE, &status);
  reply->status = (int) status;
  curl_slist_free_all (list);
  return result == CURLE_OK ? NULL
         : *client->error   ? client->error
                            : curl_easy_strerror (result);
}

void
reply_free (struct reply *reply)
{
  free (reply->type);
  free (reply->language);
  free (reply->vary);
  free (reply->body.bytes);
  *reply = (struct reply){ .status = 0 };
}

void
client_free (struct client *client)
{
  curl_easy_cleanup (client->handle);
  curl_global_cleanup ();
  free (client);
}
