/* SPDX-License-Identifier: MIT */
/* test-registry.c - the table against the IANA registry, code by code */

#include <httpstatus.h>

#include <limits.h>

#include "registry.h"
#include "testing.h"

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

/* Where CODE is specified, by the registry's reference.  */
static void
expect_reference (int code, const char *registered)
{
  const char *reference = httpstatus_reference (code);
  char expected[200], url[300];
  int rfc;
  expected_reference (registered, reference, expected);
  expect_text ("reference", code, reference, expected);
  if (sscanf (expected, "RFC %d, Section", &rfc) == 1)
    snprintf (url, sizeof url,
              "https://www.rfc-editor.org/rfc/rfc%d.html#section-%s", rfc,
              strstr (expected, "Section ") + strlen ("Section "));
  else
    snprintf (url, sizeof url, "https://datatracker.ietf.org/doc/html/%s",
              expected);
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
              /* test-vendor.c has those.  */
              if (httpstatus_vendor (code))
                continue;
              expect_unassigned (code);
              expect_int ("class_of", code, httpstatus_class_of (code),
                          code / 100);
            }
          continue;
        }
      registered++;
      int code = row.first;
      ck_assert_msg (!strchr (row.phrase, '('), "unknown annotation: %s",
                     row.phrase);
      expect_registered (code);
      expect_text ("phrase", code, httpstatus_phrase (code), row.phrase);
      expect_reference (code, row.reference);
      expect_int ("flags from the registry", code,
                  httpstatus_flags (code) & ANNOTATIONS, row.flags);
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

int
main (void)
{
  Suite *suite = suite_create ("registry");
  TCase *tcase = tcase_create ("table");
  suite_add_tcase (suite, tcase);
  tcase_add_test (tcase, registry);
  tcase_add_test (tcase, sections);
  return run_suite (suite);
}
