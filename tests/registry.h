/* SPDX-License-Identifier: MIT */
/* registry.h - IANA's registry of status codes in its CSV form */

#ifndef REGISTRY_H
#define REGISTRY_H

#include <httpstatus.h>

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum
{
  TEMPORARY = HTTPSTATUS_FLAG_TEMPORARY_REGISTRATION,
  OBSOLETE = HTTPSTATUS_FLAG_OBSOLETE,
  NOT_USED = HTTPSTATUS_FLAG_UNUSED,
  ANNOTATIONS = TEMPORARY | OBSOLETE | NOT_USED
};

struct row
{
  int first, last; /* codes; 0: the line is no row */
  char phrase[200];
  unsigned flags; /* those that the registry puts into the phrase */
  char reference[200];
};

/* Copies one field of a line, bare or between quotes, "" being one, to FIELD;
   where the next begins.  What does not fit is cut.  */
static inline const char *
read_field (const char *at, char *field, size_t size)
{
  bool quoted = *at == '"';
  size_t length = 0;
  if (quoted)
    at++;
  for (; *at && *at != '\n' && *at != '\r'; at++)
    {
      if (quoted && at[0] == '"' && *++at != '"')
        break;
      if (!quoted && *at == ',')
        break;
      if (length < size - 1)
        field[length++] = *at;
    }
  field[length] = '\0';
  return *at == ',' ? at + 1 : at;
}

/* Cuts " (TEMPORARY ...)" or " (OBSOLETED)" off: it is no part of the phrase.
   Its flag comes back.  */
static inline unsigned
cut_annotation (char *phrase)
{
  char *annotation = strstr (phrase, " (");
  unsigned flag = !annotation                                ? 0
                  : !strncmp (annotation, " (TEMPORARY", 11) ? TEMPORARY
                  : !strcmp (annotation, " (OBSOLETED)")     ? OBSOLETE
                                                             : 0;
  if (flag)
    *annotation = '\0';
  return flag;
}

/* Reads the next line; false: there is none.  */
static inline bool
read_row (FILE *csv, struct row *row)
{
  char line[1000], value[20];
  if (!fgets (line, sizeof line, csv))
    return false;
  const char *at = read_field (line, value, sizeof value);
  at = read_field (at, row->phrase, sizeof row->phrase);
  read_field (at, row->reference, sizeof row->reference);
  int numbers = sscanf (value, "%d-%d", &row->first, &row->last);
  if (numbers < 1)
    row->first = 0;
  if (numbers <= 1)
    row->last = row->first;
  row->flags = cut_annotation (row->phrase);
  if (!strcmp (row->phrase, "(Unused)"))
    {
      row->flags = NOT_USED;
      strcpy (row->phrase, row->first == 418 ? "I'm a teapot" : "Unused");
    }
  return true;
}

/* What httpstatus_reference () has to be for CODE, whose reference is here
   REFERENCE, and REGISTERED in the registry: [RFC9110, Section 15.5.5],
   [RFC2518] or [draft-...].  Where the registry gives no section, any will
   do.  */
static inline void
expected_reference (const char *registered, const char *reference,
                    char expected[200])
{
  int rfc;
  size_t length = *registered ? strcspn (registered + 1, "]") : 0;
  const char *comma = memchr (registered, ',', length);
  const char *section = reference ? strstr (reference, ", Section ") : NULL;
  if (sscanf (registered, "[RFC%d", &rfc) != 1)
    snprintf (expected, 200, "%.*s", (int) length, registered + !!length);
  else if (comma)
    snprintf (expected, 200, "RFC %d%.*s", rfc,
              (int) (registered + 1 + length - comma), comma);
  else
    snprintf (expected, 200, "RFC %d%s", rfc, section ? section : "");
}

#endif
