/* SPDX-License-Identifier: MIT */
/* test-status.c - the table, against the IANA registry and by hand */

#include <httpstatus.h>

#include <errno.h>
#include <limits.h>

#include "testing.h"

/* The flags of each code, from RFC 9110 and the other specifications; typed
   again here, not taken from the list.  */
enum
{
  DAV = HTTPSTATUS_FLAG_WEBDAV,
  DELTA = HTTPSTATUS_FLAG_DELTA_ENCODING,
  DEPRECATED = HTTPSTATUS_FLAG_DEPRECATED,
  EXPERIMENTAL = HTTPSTATUS_FLAG_EXPERIMENTAL,
  OBSOLETE = HTTPSTATUS_FLAG_OBSOLETE,
  NOT_USED = HTTPSTATUS_FLAG_UNUSED,
  TEMPORARY = HTTPSTATUS_FLAG_TEMPORARY_REGISTRATION,
  NO_BODY = HTTPSTATUS_FLAG_NO_BODY,
  CACHE = HTTPSTATUS_FLAG_CACHEABLE,
  REDIRECT = HTTPSTATUS_FLAG_REDIRECT,
  RETRY = HTTPSTATUS_FLAG_RETRY,
  AFTER = HTTPSTATUS_FLAG_RETRY_AFTER
};

static const struct
{
  int code;
  const char *symbol;
  unsigned flags;
} codes[] = {
  { 100, "CONTINUE", NO_BODY },
  { 101, "SWITCHING_PROTOCOLS", NO_BODY },
  { 102, "PROCESSING", NO_BODY | DAV },
  { 103, "EARLY_HINTS", NO_BODY },
  { 104, "UPLOAD_RESUMPTION_SUPPORTED", NO_BODY | TEMPORARY },
  { 200, "OK", CACHE },
  { 201, "CREATED", 0 },
  { 202, "ACCEPTED", 0 },
  { 203, "NON_AUTHORITATIVE_INFORMATION", CACHE },
  { 204, "NO_CONTENT", CACHE | NO_BODY },
  { 205, "RESET_CONTENT", NO_BODY },
  { 206, "PARTIAL_CONTENT", CACHE },
  { 207, "MULTI_STATUS", DAV },
  { 208, "ALREADY_REPORTED", DAV },
  { 226, "IM_USED", DELTA },
  { 300, "MULTIPLE_CHOICES", CACHE },
  { 301, "MOVED_PERMANENTLY", CACHE | REDIRECT | AFTER },
  { 302, "FOUND", REDIRECT | AFTER },
  { 303, "SEE_OTHER", REDIRECT | AFTER },
  { 304, "NOT_MODIFIED", NO_BODY },
  { 305, "USE_PROXY", DEPRECATED },
  { 306, "UNUSED", NOT_USED },
  { 307, "TEMPORARY_REDIRECT", REDIRECT | AFTER },
  { 308, "PERMANENT_REDIRECT", CACHE | REDIRECT | AFTER },
  { 400, "BAD_REQUEST", 0 },
  { 401, "UNAUTHORIZED", 0 },
  { 402, "PAYMENT_REQUIRED", EXPERIMENTAL },
  { 403, "FORBIDDEN", 0 },
  { 404, "NOT_FOUND", CACHE },
  { 405, "METHOD_NOT_ALLOWED", CACHE },
  { 406, "NOT_ACCEPTABLE", 0 },
  { 407, "PROXY_AUTHENTICATION_REQUIRED", 0 },
  { 408, "REQUEST_TIMEOUT", RETRY },
  { 409, "CONFLICT", 0 },
  { 410, "GONE", CACHE },
  { 411, "LENGTH_REQUIRED", 0 },
  { 412, "PRECONDITION_FAILED", 0 },
  { 413, "CONTENT_TOO_LARGE", AFTER },
  { 414, "URI_TOO_LONG", CACHE },
  { 415, "UNSUPPORTED_MEDIA_TYPE", 0 },
  { 416, "RANGE_NOT_SATISFIABLE", 0 },
  { 417, "EXPECTATION_FAILED", 0 },
  { 418, "IM_A_TEAPOT", NOT_USED },
  { 421, "MISDIRECTED_REQUEST", RETRY },
  { 422, "UNPROCESSABLE_CONTENT", DAV },
  { 423, "LOCKED", DAV },
  { 424, "FAILED_DEPENDENCY", DAV },
  { 425, "TOO_EARLY", EXPERIMENTAL | RETRY },
  { 426, "UPGRADE_REQUIRED", 0 },
  { 428, "PRECONDITION_REQUIRED", 0 },
  { 429, "TOO_MANY_REQUESTS", RETRY | AFTER },
  { 431, "REQUEST_HEADER_FIELDS_TOO_LARGE", 0 },
  { 451, "UNAVAILABLE_FOR_LEGAL_REASONS", CACHE },
  { 500, "INTERNAL_SERVER_ERROR", RETRY },
  { 501, "NOT_IMPLEMENTED", CACHE },
  { 502, "BAD_GATEWAY", RETRY },
  { 503, "SERVICE_UNAVAILABLE", RETRY | AFTER },
  { 504, "GATEWAY_TIMEOUT", RETRY },
  { 505, "HTTP_VERSION_NOT_SUPPORTED", 0 },
  { 506, "VARIANT_ALSO_NEGOTIATES", 0 },
  { 507, "INSUFFICIENT_STORAGE", DAV | RETRY },
  { 508, "LOOP_DETECTED", DAV },
  { 510, "NOT_EXTENDED", OBSOLETE },
  { 511, "NETWORK_AUTHENTICATION_REQUIRED", 0 },
};

/* What every function says of STATUS, a code of the registry, that does not
   depend on the code.  */
static void
expect_registered (int code)
{
  expect_int ("code", code, httpstatus_code (code), code);
  expect_int ("vendor", code, httpstatus_vendor (code),
              HTTPSTATUS_VENDOR_IANA);
  expect_int ("is_registered", code, httpstatus_is_registered (code), 1);
  expect_int ("class_of", code, httpstatus_class_of (code), code / 100);
  expect_int ("reading 0", code, httpstatus_reading (code, 0), code);
  expect_int ("reading -1", code, httpstatus_reading (code, -1), 0);
  expect_int ("reading INT_MAX", code, httpstatus_reading (code, INT_MAX), 0);
}

/* The same of a bare code that is nobody's.  */
static void
expect_unassigned (int code)
{
  expect_int ("code", code, httpstatus_code (code), code < 0 ? 0 : code);
  expect_int ("vendor", code, httpstatus_vendor (code),
              HTTPSTATUS_VENDOR_IANA);
  expect_int ("is_registered", code, httpstatus_is_registered (code), 0);
  expect_int ("flags", code, httpstatus_flags (code), 0);
  expect_text ("phrase", code, httpstatus_phrase (code), "Unassigned");
  expect_text ("symbol", code, httpstatus_symbol (code), NULL);
  expect_text ("reference", code, httpstatus_reference (code), NULL);
  expect_text ("url", code, httpstatus_url (code), NULL);
  expect_text ("former name", code, httpstatus_former_name (code, 0), NULL);
  expect_int ("reading 0", code, httpstatus_reading (code, 0), 0);
}

/* The registry in its CSV form
   ----------------------------  */

struct row
{
  int first, last; /* codes */
  char phrase[200];
  char reference[200];
};

/* One field of a line: bare, or between quotes, "" being one.  */
static const char *
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
      ck_assert_uint_lt (length, size - 1);
      field[length++] = *at;
    }
  field[length] = '\0';
  return *at == ',' ? at + 1 : at;
}

static bool
read_row (FILE *csv, struct row *row)
{
  char line[1000], value[20];
  if (!fgets (line, sizeof line, csv))
    return false;
  const char *at = read_field (line, value, sizeof value);
  at = read_field (at, row->phrase, sizeof row->phrase);
  read_field (at, row->reference, sizeof row->reference);
  int numbers = sscanf (value, "%d-%d", &row->first, &row->last);
  ck_assert_msg (numbers >= 1, "the registry has \"%s\" for a code", value);
  if (numbers == 1)
    row->last = row->first;
  return true;
}

/* Cuts " (TEMPORARY ...)" or " (OBSOLETED)" off: it is no part of the phrase.
   Its flag comes back.  */
static unsigned
cut_annotation (char *phrase)
{
  char *annotation = strstr (phrase, " (");
  if (!annotation)
    return 0;
  unsigned flag = !strncmp (annotation, " (TEMPORARY", 11) ? TEMPORARY
                  : !strcmp (annotation, " (OBSOLETED)")   ? OBSOLETE
                                                           : 0;
  ck_assert_msg (flag, "unknown annotation in \"%s\"", phrase);
  *annotation = '\0';
  return flag;
}

/* Where CODE is specified: [RFC9110, Section 15.5.5], [RFC2518] or [draft-...]
   against "RFC 9110, Section 15.5.5".  */
static void
expect_reference (int code, const char *registered)
{
  const char *reference = httpstatus_reference (code);
  char expected[200], url[300];
  int rfc;
  size_t length = strcspn (registered + 1, "]");
  ck_assert_msg (*registered == '[' && reference, "reference (%d)", code);
  if (sscanf (registered, "[RFC%d", &rfc) != 1)
    {
      snprintf (expected, sizeof expected, "%.*s", (int) length,
                registered + 1);
      snprintf (url, sizeof url, "https://datatracker.ietf.org/doc/html/%s",
                expected);
    }
  else
    {
      const char *section = strstr (reference, ", Section ");
      ck_assert_msg (section != NULL, "reference (%d) has no section", code);
      section += strlen (", Section ");
      const char *comma = memchr (registered, ',', length);
      if (comma)
        snprintf (expected, sizeof expected, "RFC %d%.*s", rfc,
                  (int) (registered + 1 + length - comma), comma);
      else
        snprintf (expected, sizeof expected, "RFC %d, Section %s", rfc,
                  section);
      snprintf (url, sizeof url,
                "https://www.rfc-editor.org/rfc/rfc%d.html#section-%s", rfc,
                section);
    }
  expect_text ("reference", code, reference, expected);
  expect_text ("url", code, httpstatus_url (code), url);
}

START_TEST (registry)
{
  FILE *csv = open_source ("tests/data/http-status-codes-1.csv");
  char heading[100];
  struct row row;
  int next = 100, registered = 0;
  ck_assert (fgets (heading, sizeof heading, csv) != NULL);
  while (read_row (csv, &row))
    {
      expect_int ("the row after", next, row.first, next);
      next = row.last + 1;
      if (!strcmp (row.phrase, "Unassigned"))
        {
          for (int code = row.first; code <= row.last; code++)
            {
              expect_unassigned (code);
              expect_int ("class_of", code, httpstatus_class_of (code),
                          code / 100);
            }
          continue;
        }
      registered++;
      int code = row.first;
      unsigned flags = 0;
      if (!strcmp (row.phrase, "(Unused)"))
        {
          flags = NOT_USED;
          strcpy (row.phrase, code == 418 ? "I'm a teapot" : "Unused");
        }
      else
        flags = cut_annotation (row.phrase);
      expect_registered (code);
      expect_text ("phrase", code, httpstatus_phrase (code), row.phrase);
      expect_reference (code, row.reference);
      expect_int ("flags from the registry", code,
                  httpstatus_flags (code) & (TEMPORARY | OBSOLETE | NOT_USED),
                  flags);
    }
  fclose (csv);
  expect_int ("the code after the last row", 599, next, 600);
  expect_int ("registered codes", 0, registered, 64);
}
END_TEST

/* Sections that the registry does not give, but the reference does.  */
START_TEST (sections)
{
  static const struct
  {
    int code;
    const char *reference;
  } rows[] = {
    { 102, "RFC 2518, Section 10.1" },   { 103, "RFC 8297, Section 2" },
    { 207, "RFC 4918, Section 11.1" },   { 208, "RFC 5842, Section 7.1" },
    { 226, "RFC 3229, Section 10.4.1" }, { 423, "RFC 4918, Section 11.3" },
    { 424, "RFC 4918, Section 11.4" },   { 425, "RFC 8470, Section 5.2" },
    { 428, "RFC 6585, Section 3" },      { 429, "RFC 6585, Section 4" },
    { 431, "RFC 6585, Section 5" },      { 451, "RFC 7725, Section 3" },
    { 506, "RFC 2295, Section 8.1" },    { 507, "RFC 4918, Section 11.5" },
    { 508, "RFC 5842, Section 7.2" },    { 510, "RFC 2774, Section 7" },
    { 511, "RFC 6585, Section 6" },
  };
  for (size_t i = 0; i < COUNT (rows); i++)
    expect_text ("reference", rows[i].code,
                 httpstatus_reference (rows[i].code), rows[i].reference);
}
END_TEST

START_TEST (symbols_and_flags)
{
  for (size_t i = 0; i < COUNT (codes); i++)
    {
      expect_text ("symbol", codes[i].code, httpstatus_symbol (codes[i].code),
                   codes[i].symbol);
      ck_assert_msg (httpstatus_flags (codes[i].code) == codes[i].flags,
                     "flags (%d) are %#x, not %#x", codes[i].code,
                     httpstatus_flags (codes[i].code), codes[i].flags);
    }
}
END_TEST

START_TEST (walk)
{
  size_t n = 0;
  for (int s = httpstatus_next (0); s; s = httpstatus_next (s))
    {
      ck_assert_msg (n < COUNT (codes), "next () goes on to %d", s);
      expect_int ("next, step", (int) n, s, codes[n].code);
      n++;
    }
  expect_int ("steps of next", 0, (long) n, 64);
}
END_TEST

/* Every row: codes in order, IANA's first; a vendor's row is marked.  */
START_TEST (walk_any)
{
  int before = 0, registered = 0;
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    {
      int code = httpstatus_code (s), vendor = httpstatus_vendor (s);
      ck_assert_msg (code > httpstatus_code (before)
                         || (code == httpstatus_code (before)
                             && vendor > httpstatus_vendor (before)),
                     "next_any (%#x) is %#x", (unsigned) before, (unsigned) s);
      expect_int ("HTTPSTATUS_OF its vendor", s, HTTPSTATUS_OF (vendor, code),
                  s);
      ck_assert_ptr_nonnull (httpstatus_vendor_name (vendor));
      expect_int ("is_registered", s, httpstatus_is_registered (s),
                  vendor == HTTPSTATUS_VENDOR_IANA);
      expect_int ("UNOFFICIAL", s,
                  (httpstatus_flags (s) & HTTPSTATUS_FLAG_UNOFFICIAL) != 0,
                  vendor != HTTPSTATUS_VENDOR_IANA);
      registered += vendor == HTTPSTATUS_VENDOR_IANA;
      before = s;
    }
  expect_int ("IANA's among next_any", 0, registered, 64);
}
END_TEST

/* A number's readings are its rows.  */
START_TEST (readings)
{
  int rows = 0, found = 0;
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    rows++;
  for (int code = 0; code < 1000; code++)
    for (int n = 0, s; (s = httpstatus_reading (code, n)); n++, found++)
      {
        expect_int ("code of a reading", s, httpstatus_code (s), code);
        for (int earlier = 0; earlier < n; earlier++)
          expect_int ("a reading given twice", s,
                      httpstatus_reading (code, earlier) == s, 0);
      }
  expect_int ("readings", 0, found, rows);
}
END_TEST

START_TEST (vendors)
{
  expect_text ("vendor_name", 0, httpstatus_vendor_name (0), "IANA");
  static const int none[] = { INT_MIN, -1, 0x7ffe, 0x7fff, 65536, INT_MAX };
  for (size_t i = 0; i < COUNT (none); i++)
    expect_text ("vendor_name", none[i], httpstatus_vendor_name (none[i]),
                 NULL);
}
END_TEST

/* Numbers that are no code, or a code in disguise.  AS: the code whose answer
   they have, or 0.  */
static const struct
{
  int status, code, class_, as, next;
} numbers[] = {
  { INT_MIN, 0, 0, 0, 100 },
  { -1, 0, 0, 0, 100 },
  { -404, 0, 0, 0, 100 },
  { 0, 0, 0, 0, 100 },
  { 1, 1, 0, 0, 100 },
  { 99, 99, 0, 0, 100 },
  { 100, 100, 1, 100, 101 },
  { 199, 199, 1, 0, 200 },
  { 299, 299, 2, 0, 300 },
  { 399, 399, 3, 0, 400 },
  { 418, 418, 4, 418, 421 },
  { 511, 511, 5, 511, 0 },
  { 599, 599, 5, 0, 0 },
  { 600, 600, 0, 0, 0 },
  { 999, 999, 0, 0, 0 },
  { 65535, 65535, 0, 0, 0 },
  { 65536, 0, 0, 0, 100 },
  { HTTPSTATUS_OF (HTTPSTATUS_VENDOR_IANA, 404), 404, 4, 404, 405 },
  { HTTPSTATUS_OF (0x7ffe, 404), 404, 4, 404, 405 },
  { HTTPSTATUS_OF (0x7ffe, 511), 511, 5, 511, 0 },
  { HTTPSTATUS_OF (0x7ffe, 299), 299, 2, 0, 300 },
  { 65536 + 404, 404, 4, 404, 405 },
  { INT_MAX, 65535, 0, 0, 0 },
};

START_TEST (any_number)
{
  for (size_t i = 0; i < COUNT (numbers); i++)
    {
      int s = numbers[i].status, as = numbers[i].as;
      expect_int ("code", s, httpstatus_code (s), numbers[i].code);
      expect_int ("class_of", s, httpstatus_class_of (s), numbers[i].class_);
      expect_int ("next", s, httpstatus_next (s), numbers[i].next);
      expect_int ("vendor", s, httpstatus_vendor (s), 0);
      expect_int ("is_registered", s, httpstatus_is_registered (s), as != 0);
      expect_text ("phrase", s, httpstatus_phrase (s),
                   as ? httpstatus_phrase (as) : "Unassigned");
      expect_text ("symbol", s, httpstatus_symbol (s),
                   as ? httpstatus_symbol (as) : NULL);
      expect_text ("reference", s, httpstatus_reference (s),
                   as ? httpstatus_reference (as) : NULL);
      expect_text ("url", s, httpstatus_url (s),
                   as ? httpstatus_url (as) : NULL);
      expect_int ("flags", s, httpstatus_flags (s),
                  as ? httpstatus_flags (as) : 0);
      expect_int ("reading", s, httpstatus_reading (s, 0), s > 65535 ? 0 : as);
      /* A whole walk from any number comes to an end, at a later code.  */
      int steps = 0;
      for (int n = httpstatus_next_any (s), m = 0; n; m = n, steps++)
        {
          ck_assert_int_gt (httpstatus_code (n),
                            m ? httpstatus_code (m) - 1 : numbers[i].code - 1);
          ck_assert_int_lt (steps, 1000);
          n = httpstatus_next_any (n);
        }
    }
}
END_TEST

/* Neither an answer nor a miss touches errno.  */
START_TEST (errno_untouched)
{
  errno = ERANGE;
  for (int s = -1; s < 1000; s++)
    {
      httpstatus_code (s);
      httpstatus_vendor (s);
      httpstatus_vendor_name (s);
      httpstatus_next (s);
      httpstatus_next_any (s);
      httpstatus_reading (s, 1);
      httpstatus_class_of (s);
      httpstatus_flags (s);
      httpstatus_phrase (s);
      httpstatus_symbol (s);
      httpstatus_reference (s);
      httpstatus_url (s);
      httpstatus_former_name (s, 0);
      httpstatus_parse ("99999999999999999999", HTTPSTATUS_NUL);
      httpstatus_parse ("too many requests", HTTPSTATUS_NUL);
      expect_int ("errno", s, errno, ERANGE);
    }
}
END_TEST

START_TEST (version)
{
  expect_text ("version", 0, httpstatus_version (), HTTPSTATUS_VERSION);
  unsigned major, minor, patch;
  ck_assert_int_eq (
      sscanf (HTTPSTATUS_VERSION, "%u.%u.%u", &major, &minor, &patch), 3);
  ck_assert_uint_eq (HTTPSTATUS_VERSION_NUMBER,
                     major << 16 | minor << 8 | patch);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("status");
  TCase *tcase = tcase_create ("table");
  suite_add_tcase (suite, tcase);
  tcase_add_test (tcase, registry);
  tcase_add_test (tcase, sections);
  tcase_add_test (tcase, symbols_and_flags);
  tcase_add_test (tcase, walk);
  tcase_add_test (tcase, walk_any);
  tcase_add_test (tcase, readings);
  tcase_add_test (tcase, vendors);
  tcase_add_test (tcase, any_number);
  tcase_add_test (tcase, errno_untouched);
  tcase_add_test (tcase, version);
  return run_suite (suite);
}
