/* SPDX-License-Identifier: MIT */
/* test-status.c - the table, by hand */

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
  static const int none[] = { INT_MIN, -1, 17, 0x7ffe, 0x7fff, 65536, INT_MAX };
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
  { 597, 597, 5, 0, 0 },
  { 600, 600, 0, 0, 0 },
  { 998, 998, 0, 0, 0 },
  { 1000, 1000, 0, 0, 0 },
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
