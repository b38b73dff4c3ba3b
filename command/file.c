/* SPDX-License-Identifier: MIT */
/* file.c - files that are read whole */

#include <config.h>

#include "file.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "complaint.h"
#include "text.h"

char *
file_read (const char *file, size_t most, size_t *length)
{
  char *bytes = allocate (most + 1, 1);
  FILE *stream = fopen (file, "rb");
  *length = stream ? fread (bytes, 1, most, stream) : 0;
  bool is_read = stream && !ferror (stream);
  int error = errno;
  if (stream)
    fclose (stream);
  if (is_read)
    return bytes;
  free (bytes);
  file_complain (file, error);
  return NULL;
}

void
file_complain (const char *file, int error)
{
  char *visible = charset_visible (file);
  char *reason = charset_visible (strerror (error));
  /* TRANSLATORS: error message; %s is the name of a file, and the system's
     reason, such as: No such file or directory. */
  complain (_ ("The file '%s' cannot be read: %s."), visible, reason);
  free (reason);
  free (visible);
}
