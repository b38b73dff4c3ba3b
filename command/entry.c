/* SPDX-License-Identifier: MIT */
/* entry.c - what show and list say alike of a status */

#include <config.h>

#include "entry.h"

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "format.h"
#include "output.h"
#include "text.h"

static const struct
{
  unsigned flag;
  const char *name;
} markers[] = {
  { HTTPSTATUS_FLAG_WEBDAV,
    /* TRANSLATORS: reference page, marker beside a code, in parentheses.
       WebDAV is a name: leave it. */
    NC_ ("marker", "WebDAV") },
  { HTTPSTATUS_FLAG_DEPRECATED,
    /* TRANSLATORS: marker beside 305: still defined, but not to be used. */
    NC_ ("marker", "Deprecated") },
  { HTTPSTATUS_FLAG_EXPERIMENTAL,
    /* TRANSLATORS: marker beside 402 and 425: not yet settled. */
    NC_ ("marker", "Experimental") },
  { HTTPSTATUS_FLAG_DELTA_ENCODING,
    /* TRANSLATORS: marker beside 226: the extension of HTTP in RFC 3229. */
    NC_ ("marker", "HTTP delta encoding") },
  { HTTPSTATUS_FLAG_OBSOLETE,
    /* TRANSLATORS: marker beside 510: its specification is historic. */
    NC_ ("marker", "Obsolete") },
  { HTTPSTATUS_FLAG_UNUSED,
    /* TRANSLATORS: marker beside 306 and 418: the code is reserved, not
       used. */
    NC_ ("marker", "Unused") },
  { HTTPSTATUS_FLAG_TEMPORARY_REGISTRATION,
    /* TRANSLATORS: marker beside 104: the registry lists the code for a
       limited time only. */
    NC_ ("marker", "Temporary registration") },
};

const char *
entry_marker (int status, int n)
{
  for (size_t i = 0; i < sizeof markers / sizeof *markers; i++)
    if ((httpstatus_flags (status) & markers[i].flag) && !n--)
      return markers[i].name;
  return NULL;
}

static void
append (struct string *string, const char *bytes)
{
  string_append (string, bytes, strlen (bytes));
}

bool
entry_same_letters (const char *a, const char *b)
{
  for (; *a && *b; a++, b++)
    {
      unsigned char difference = (unsigned char) (*a ^ *b);
      unsigned char lower = (unsigned char) (*a | 0x20);
      if (difference && (difference != 0x20 || lower < 'a' || lower > 'z'))
        return false;
    }
  return *a == *b;
}

void
entry_status (int status, bool with_title)
{
  struct string heading = { NULL, 0, 0 };
  append (&heading, httpstatus_phrase (status));
  const char *marker;
  int count = 0;
  for (; (marker = entry_marker (status, count)) != NULL; count++)
    {
      append (&heading, count ? ", " : " (");
      append (&heading, text (marker));
    }
  if (httpstatus_vendor (status))
    {
      append (&heading, count++ ? ", " : " (");
      append (&heading, httpstatus_vendor_name (httpstatus_vendor (status)));
    }
  if (count)
    append (&heading, ")");

  char *code = format ("%d", httpstatus_code (status));
  output_labelled (0, code, STYLE_CLASS + httpstatus_class_of (status),
                   ENTRY_INDENT, heading.bytes, STYLE_STRONG);
  free (code);
  free (heading.bytes);
  const char *title = text_title (status);
  if (with_title && !entry_same_letters (title, httpstatus_phrase (status)))
    output_text (ENTRY_INDENT, title, STYLE_STRONG);
}
