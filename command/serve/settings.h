/* SPDX-License-Identifier: MIT */
/* settings.h - what `httpstatus serve' was told

   Read once, then only looked at: from several threads, too.  */

#ifndef SETTINGS_H
#define SETTINGS_H

#include <stdbool.h>

#include "command.h"
#include "offer.h"
#include "template.h"

/* What is logged of a request.  */
enum
{
  LOG_NONE,
  LOG_COMMON, /* the Common Log Format */
  LOG_JSON
};

struct settings
{
  const char *listen;
  struct offer offer;
  struct template *template; /* NULL: the library's pages */
  const char *home_url;      /* NULL: none */
  const char *contact;       /* likewise */
  bool shows_details;
  bool has_reference; /* "/" is the reference page */
  int default_code;
  int log; /* LOG_* */
};

/* Fills SETTINGS from REQUEST's options and, for those that are not given,
   the environment: --home-url is HTTPSTATUS_HOME_URL there.  Anything but
   FOUND is an exit status, said why.  */
int settings_read (struct settings *settings, const struct request *request);

void settings_free (struct settings *settings);

#endif
