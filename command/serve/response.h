/* SPDX-License-Identifier: MIT */
/* response.h - what a server sends

   A page on which nothing is the request's own is rendered once for each
   status, language and format, and its response shared by all threads.  */

#ifndef RESPONSE_H
#define RESPONSE_H

#include <microhttpd.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include "answer.h"
#include "settings.h"

struct response
{
  struct MHD_Response *handle;
  size_t size;    /* of its body */
  bool is_shared; /* not to be freed */
};

struct responses
{
  const struct settings *settings;
  struct response *health;
  /* By language on offer, where there is a reference page.  */
  struct response **references;
  struct search **searches;
  /* By format, language on offer and code; made when they are first wanted,
     and only for codes that mean something, which bounds them.  */
  _Atomic (struct response *) *pages;
};

/* False: out of memory.  */
bool responses_begin (struct responses *responses,
                      const struct settings *settings);
void responses_end (struct responses *responses);

/* What is sent for ANSWER; NULL: out of memory.  */
struct response *responses_find (struct responses *responses,
                                 const struct answer *answer);

/* To be called once RESPONSE is queued.  */
void response_release (struct response *response);

#endif
