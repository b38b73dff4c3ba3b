/* SPDX-License-Identifier: MIT */
/* client.h - asks a server over HTTP, with libcurl */

#ifndef CLIENT_H
#define CLIENT_H

#include "format.h"

/* What a server has answered; NULL: there was no such field.  */
struct reply
{
  int status;
  char *type;
  char *language;
  char *vary; /* its lines joined with commas */
  struct string body;
};

struct client;

/* NULL: the program was built without libcurl, or memory ran out, which was
   said.  */
struct client *client_new (void);

/* Asks for URL with METHOD, "GET", "HEAD" or "POST", and FIELDS, lines such as
   "Accept: text/html", NULL behind the last; a field with nothing behind its
   colon is not sent, one that ends with ";" instead of the colon is empty.  Fills
   REPLY.  What went wrong, valid until the next call; NULL: nothing.  */
const char *client_ask (struct client *client, const char *url,
                        const char *method, const char *const *fields,
                        struct reply *reply);

void reply_free (struct reply *reply);
void client_free (struct client *client);

#endif
