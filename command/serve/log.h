/* SPDX-License-Identifier: MIT */
/* log.h - a line a request */

#ifndef LOG_H
#define LOG_H

#include <stddef.h>

struct log_entry
{
  const char *remote; /* the client's address */
  const char *method;
  const char *uri;
  const char *version;
  int status;
  size_t bytes; /* of the body */
  const char *language;
  const char *request_id; /* or NULL */
};

/* Writes a line about ENTRY in KIND, LOG_*, to standard output, so that lines
   of several threads do not mix.  One that cannot be written, or not at once,
   is lost: neither a full disk nor a pipe that nobody reads may stop the
   answers.  */
void log_write (int kind, const struct log_entry *entry);

#endif
