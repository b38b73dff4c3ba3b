/* SPDX-License-Identifier: MIT */
/* flag-names.h - what JSON calls the flags */

#ifndef FLAG_NAMES_H
#define FLAG_NAMES_H

#include <httpstatus.h>

static const struct
{
  unsigned flag;
  const char *name;
} flag_names[] = {
  { HTTPSTATUS_FLAG_WEBDAV, "webdav" },
  { HTTPSTATUS_FLAG_DELTA_ENCODING, "deltaEncoding" },
  { HTTPSTATUS_FLAG_DEPRECATED, "deprecated" },
  { HTTPSTATUS_FLAG_EXPERIMENTAL, "experimental" },
  { HTTPSTATUS_FLAG_OBSOLETE, "obsolete" },
  { HTTPSTATUS_FLAG_UNUSED, "unused" },
  { HTTPSTATUS_FLAG_TEMPORARY_REGISTRATION, "temporaryRegistration" },
  { HTTPSTATUS_FLAG_UNOFFICIAL, "unofficial" },
  { HTTPSTATUS_FLAG_NO_BODY, "noBody" },
  { HTTPSTATUS_FLAG_CACHEABLE, "cacheable" },
  { HTTPSTATUS_FLAG_REDIRECT, "redirect" },
  { HTTPSTATUS_FLAG_RETRY, "retry" },
  { HTTPSTATUS_FLAG_RETRY_AFTER, "retryAfter" },
};

#endif
