/* SPDX-License-Identifier: MIT */
/* test-parse.c - which status a text names */

#include <httpstatus.h>

#include "testing.h"

/* What parses.  */
static const struct
{
  const char *text;
  int status;
} names[] = {
  /* Codes */
  { "100", 100 },
  { "200", 200 },
  { "404", 404 },
  { "418", 418 },
  { "511", 511 },
  { " 404", 404 },
  { "404 ", 404 },
  { "\t404\t ", 404 },
  { "404\n", 404 },
  { "404\r\n", 404 },
  { "\v\f404", 404 },

  /* Phrases, in any case, with any space and punctuation */
  { "Not Found", 404 },
  { "not found", 404 },
  { "NOT FOUND", 404 },
  { "nOT fOUND", 404 },
  { "  Not   Found  ", 404 },
  { "Not\tFound", 404 },
  { "Not Found\n", 404 },
  { "Not\r\nFound", 404 },
  { "NotFound", 404 },
  { "notfound", 404 },
  { "not-found", 404 },
  { "not_found", 404 },
  { "not.found", 404 },
  { "not/found?", 404 },
  { "\"Not Found\"", 404 },
  { "(not found)", 404 },
  { "n o t f o u n d", 404 },
  { "OK", 200 },
  { "ok", 200 },
  { "O.K.", 200 },
  { "ok!", 200 },
  { "Continue", 100 },
  { "switching protocols", 101 },
  { "processing", 102 },
  { "early hints", 103 },
  { "upload resumption supported", 104 },
  { "Non-Authoritative Information", 203 },
  { "non authoritative information", 203 },
  { "multistatus", 207 },
  { "multi-status", 207 },
  { "im used", 226 },
  { "found", 302 },
  { "unused", 306 },
  { "(Unused)", 306 },
  { "gone", 410 },
  { "I'm a teapot", 418 },
  { "im a teapot", 418 },
  { "IM A TEAPOT", 418 },
  { "i-m-a-teapot", 418 },
  { "locked", 423 },
  { "content too large", 413 },
  { "unprocessable content", 422 },
  { "uri too long", 414 },
  { "http version not supported", 505 },
  { "Variant Also Negotiates", 506 },
  { "Not Extended", 510 },
  { "network authentication required", 511 },

  /* Symbols */
  { "NOT_FOUND", 404 },
  { "NON_AUTHORITATIVE_INFORMATION", 203 },
  { "IM_A_TEAPOT", 418 },
  { "REQUEST_HEADER_FIELDS_TOO_LARGE", 431 },
  { "internal_server_error", 500 },

  /* Former names */
  { "Non-Authoritative", 203 },
  { "Moved Temporarily", 302 },
  { "MOVED_TEMPORARILY", 302 },
  { "Switch Proxy", 306 },
  { "Authorization Required", 401 },
  { "Payload Too Large", 413 },
  { "payload_too_large", 413 },
  { "Request Entity Too Large", 413 },
  { "Request-URI Too Long", 414 },
  { "request uri too long", 414 },
  { "Request-URI Too Large", 414 },
  { "Requested Range Not Satisfiable", 416 },
  { "Unprocessable Entity", 422 },
  { "Reserved for WebDAV", 425 },
  { "Reserved for WebDAV advanced collections expired proposal", 425 },
  { "Unordered Collection", 425 },
  { "Service Temporarily Unavailable", 503 },
  { "Variant Also Negotiates (Experimental)", 506 },

  /* Programs' */
  { "StatusContinue", 100 },
  { "StatusSwitchingProtocols", 101 },
  { "StatusProcessing", 102 },
  { "StatusEarlyHints", 103 },
  { "StatusOK", 200 },
  { "StatusCreated", 201 },
  { "StatusAccepted", 202 },
  { "StatusNonAuthoritativeInfo", 203 },
  { "StatusNoContent", 204 },
  { "StatusResetContent", 205 },
  { "StatusPartialContent", 206 },
  { "StatusMultiStatus", 207 },
  { "StatusAlreadyReported", 208 },
  { "StatusIMUsed", 226 },
  { "StatusMultipleChoices", 300 },
  { "StatusMovedPermanently", 301 },
  { "StatusFound", 302 },
  { "StatusSeeOther", 303 },
  { "StatusNotModified", 304 },
  { "StatusUseProxy", 305 },
  { "StatusTemporaryRedirect", 307 },
  { "StatusPermanentRedirect", 308 },
  { "StatusBadRequest", 400 },
  { "StatusUnauthorized", 401 },
  { "StatusPaymentRequired", 402 },
  { "StatusForbidden", 403 },
  { "StatusNotFound", 404 },
  { "StatusMethodNotAllowed", 405 },
  { "StatusNotAcceptable", 406 },
  { "StatusProxyAuthRequired", 407 },
  { "StatusRequestTimeout", 408 },
  { "StatusConflict", 409 },
  { "StatusGone", 410 },
  { "StatusLengthRequired", 411 },
  { "StatusPreconditionFailed", 412 },
  { "StatusRequestEntityTooLarge", 413 },
  { "StatusRequestURITooLong", 414 },
  { "StatusUnsupportedMediaType", 415 },
  { "StatusRequestedRangeNotSatisfiable", 416 },
  { "StatusExpectationFailed", 417 },
  { "StatusTeapot", 418 },
  { "StatusMisdirectedRequest", 421 },
  { "StatusUnprocessableEntity", 422 },
  { "StatusLocked", 423 },
  { "StatusFailedDependency", 424 },
  { "StatusTooEarly", 425 },
  { "StatusUpgradeRequired", 426 },
  { "StatusPreconditionRequired", 428 },
  { "StatusTooManyRequests", 429 },
  { "StatusRequestHeaderFieldsTooLarge", 431 },
  { "StatusUnavailableForLegalReasons", 451 },
  { "StatusInternalServerError", 500 },
  { "StatusNotImplemented", 501 },
  { "StatusBadGateway", 502 },
  { "StatusServiceUnavailable", 503 },
  { "StatusGatewayTimeout", 504 },
  { "StatusHTTPVersionNotSupported", 505 },
  { "StatusVariantAlsoNegotiates", 506 },
  { "StatusInsufficientStorage", 507 },
  { "StatusLoopDetected", 508 },
  { "StatusNotExtended", 510 },
  { "StatusNetworkAuthenticationRequired", 511 },
  { "SC_CONTINUE", 100 },
  { "SC_SWITCHING_PROTOCOLS", 101 },
  { "SC_OK", 200 },
  { "SC_NON_AUTHORITATIVE_INFORMATION", 203 },
  { "SC_MOVED_PERMANENTLY", 301 },
  { "SC_MOVED_TEMPORARILY", 302 },
  { "SC_FOUND", 302 },
  { "SC_BAD_REQUEST", 400 },
  { "SC_NOT_FOUND", 404 },
  { "SC_REQUEST_TIMEOUT", 408 },
  { "SC_REQUEST_TOO_LONG", 413 },
  { "SC_REQUEST_URI_TOO_LONG", 414 },
  { "SC_INTERNAL_SERVER_ERROR", 500 },
  { "SC_HTTP_VERSION_NOT_SUPPORTED", 505 },
  { "HTTP_100_CONTINUE", 100 },
  { "HTTP_203_NON_AUTHORITATIVE_INFORMATION", 203 },
  { "HTTP_404_NOT_FOUND", 404 },
  { "HTTP_413_REQUEST_ENTITY_TOO_LARGE", 413 },
  { "HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE", 416 },
  { "HTTP_418_IM_A_TEAPOT", 418 },
  { "HTTP_422_UNPROCESSABLE_ENTITY", 422 },
  { "HTTP_505_HTTP_VERSION_NOT_SUPPORTED", 505 },
  { "HttpStatus.NOT_FOUND", 404 },
  { "HTTPStatus.NOT_FOUND", 404 },
  { "StatusCode::NOT_FOUND", 404 },
  { "HttpStatusCode.NotFound", 404 },
  { "HttpStatusCode.Ambiguous", 300 },
  { "HttpStatusCode.Moved", 301 },
  { "HttpStatusCode.Redirect", 302 },
  { "HttpStatusCode.RedirectMethod", 303 },
  { "HttpStatusCode.RedirectKeepVerb", 307 },
  { "HTTP_NOT_FOUND", 404 },
  { "HTTP_INTERNAL_SERVER_ERROR", 500 },
  { "HTTPSTATUS_NOT_FOUND", 404 },
  { "HTTPSTATUS_HTTP_VERSION_NOT_SUPPORTED", 505 },
  { "404 Not Found", 404 },
  { "404 NOT_FOUND", 404 },
  { "404: Not Found", 404 },
  { "404 (Not Found)", 404 },
  { "413 Payload Too Large", 413 },
  { "HTTP/1.1 404 Not Found", 404 },
  { "HTTP/1.0 200 OK", 200 },
  { "HTTP/1.1 404", 404 },
  { "HTTP/2 404", 404 },
  { "HTTP/3 503", 503 },
  { "HTTP 404", 404 },
  { "http404", 404 },
  { "HTTP_404", 404 },
  { "Status: 404", 404 },
  { "status 404 Not Found", 404 },
  { "status=503", 503 },
  { "STATUS_CODE_404", 404 },
  { "sc404", 404 },

  /* Vendors' */
  { "999", HTTPSTATUS_OF (HTTPSTATUS_VENDOR_LINKEDIN, 999) },
  { "783", HTTPSTATUS_OF (HTTPSTATUS_VENDOR_SHOPIFY, 783) },
  { "499", HTTPSTATUS_OF (HTTPSTATUS_VENDOR_NGINX, 499) },
  { "498", HTTPSTATUS_OF (HTTPSTATUS_VENDOR_ESRI, 498) },
  { "451", 451 },
  { "client closed request", HTTPSTATUS_OF (HTTPSTATUS_VENDOR_NGINX, 499) },
  { "499 Client Closed Request",
    HTTPSTATUS_OF (HTTPSTATUS_VENDOR_NGINX, 499) },
  { "499 Token Required", HTTPSTATUS_OF (HTTPSTATUS_VENDOR_ESRI, 499) },
  { "HTTP/1.1 499", HTTPSTATUS_OF (HTTPSTATUS_VENDOR_NGINX, 499) },
  { "420 Method Failure", HTTPSTATUS_OF (HTTPSTATUS_VENDOR_SPRING, 420) },
  { "530 Site Is Frozen", HTTPSTATUS_OF (HTTPSTATUS_VENDOR_PANTHEON, 530) },
  { "Enhance Your Calm", HTTPSTATUS_OF (HTTPSTATUS_VENDOR_TWITTER, 420) },
};

/* What does not.  */
static const char *const others[] = {
  "",
  " ",
  "\t\r\n",
  "-",
  "_",
  "()",
  "'",
  "!?",
  "0",
  "4",
  "40",
  "99",
  "105",
  "427",
  "499x",
  "600",
  "000",
  "0404",
  "4040",
  "404404",
  "-404",
  "+404",
  "404.0",
  "4 0 4",
  "40 4",
  "4xx",
  "0x194",
  "1e2",
  "4o4",
  "404.5",
  "4,04",
  "404e0",
  "404%",
  "٤04",
  "99999999999999999999",
  "184467440737095516404",
  "4294967700",
  "404 404",
  "404 OK",
  "404 frog",
  "200 Not Found",
  "4-04 Not Found",
  "4 0 4 Not Found",
  "404.5 Not Found",
  "0404 Not Found",
  "4040 Not Found",
  "Not Found 404",
  "499 OK",
  "600 OK",
  "HTTP",
  "HTTP/1.1",
  "HTTP/1.1 40",
  "HTTP/1.1 4040",
  "HTTP/1.1 4 0 4",
  "HTTP/1.1404",
  "HTTP/1 1111",
  "HTTP/1.1 404 OK",
  "HTTP/1.1 600",
  "HTTP/9 404",
  "HTTP/2",
  "status",
  "status code",
  "STATUS_",
  "StatusFrog",
  "StatusStatusNotFound",
  "sc",
  "SC_",
  "SC_FROG",
  "scnotfoun",
  "HTTP_404_OK",
  "HTTP_4O4_NOT_FOUND",
  "HTTP_40_4",
  "http_frog",
  "frog_not_found",
  "404notfoundnotfound",
  "redirection",
  "client error",
  "error 404",
  "110",
  "113",
  "199",
  "214",
  "299",
  "998",
  "1000",
  "frog",
  "not",
  "not foun",
  "not founds",
  "not found found",
  "unassigned",
  "Unknown status",
  "Introuvable",
  "not f\xc3\xb6und",
  "not\302\240found", /* a no-break space */
  "not found\x7f",
  "not found\x01",
  "\x1bnot found",
  "\xff\xfe",
  "\xd9\xa4\xd9\xa0\xd9\xa4",             /* 404 in Arabic digits */
  "\xef\xbc\x94\xef\xbc\x90\xef\xbc\x94", /* in full-width ones */
  "\xc4\xb0m used",                       /* a Turkish capital I */
};

/* TEXT's first LENGTH bytes parsed in a block of just that size, so that a
   byte read behind it is found by the tools that look for such.  */
static int
parse_exactly (const char *text, size_t length)
{
  char *block = malloc (length ? length : 1);
  ck_assert_ptr_nonnull (block);
  memcpy (block, text, length);
  int status = httpstatus_parse (block, length);
  free (block);
  return status;
}

static void
expect_parsed (const char *text, int status)
{
  int parsed = httpstatus_parse (text, HTTPSTATUS_NUL);
  ck_assert_msg (parsed == status, "parse (\"%s\") is %d, not %d", text,
                 parsed, status);
  parsed = parse_exactly (text, strlen (text));
  ck_assert_msg (parsed == status, "parse (\"%s\", %zu) is %d, not %d", text,
                 strlen (text), parsed, status);
}

START_TEST (parses)
{
  for (size_t i = 0; i < COUNT (names); i++)
    expect_parsed (names[i].text, names[i].status);
}
END_TEST

START_TEST (does_not_parse)
{
  for (size_t i = 0; i < COUNT (others); i++)
    expect_parsed (others[i], 0);
  ck_assert_int_eq (httpstatus_parse (NULL, 0), 0);
  ck_assert_int_eq (httpstatus_parse (NULL, 3), 0);
  ck_assert_int_eq (httpstatus_parse (NULL, HTTPSTATUS_NUL), 0);
}
END_TEST

/* The length counts, not what stands behind it; a NUL within is no letter.  */
START_TEST (lengths)
{
  static const struct
  {
    const char *text;
    size_t length;
    int status;
  } rows[] = {
    { "404", 0, 0 },
    { "404", 1, 0 },
    { "404", 2, 0 },
    { "404", 3, 404 },
    { "4041", 3, 404 },
    { "404\0", 4, 0 },
    { "Not Found", 8, 0 },
    { "Not Found", 9, 404 },
    { "Not Foundling", 9, 404 },
    { "Not Found\0", 10, 0 },
    { "Not\0Found", 9, 0 },
    { "Found", 5, 302 },
    { "Gone with the wind", 4, 410 },
    { "ok", 2, 200 },
    { "\0OK", 3, 0 },
  };
  for (size_t i = 0; i < COUNT (rows); i++)
    {
      int parsed = parse_exactly (rows[i].text, rows[i].length);
      ck_assert_msg (parsed == rows[i].status,
                     "parse (\"%s\", %zu) is %d, not %d", rows[i].text,
                     rows[i].length, parsed, rows[i].status);
    }
}
END_TEST

START_TEST (round_trips)
{
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    {
      char code[20];
      if (httpstatus_is_registered (s))
        {
          snprintf (code, sizeof code, "%d", s);
          expect_parsed (code, s);
        }
      expect_parsed (httpstatus_phrase (s), s);
      expect_parsed (httpstatus_symbol (s), s);
      const char *name;
      for (int n = 0; (name = httpstatus_former_name (s, n)); n++)
        expect_parsed (name, s);
    }
}
END_TEST

START_TEST (former_names)
{
  static const struct
  {
    int code, n;
    const char *name;
  } rows[] = {
    { 413, 0, "Payload Too Large" },
    { 413, 1, "Request Entity Too Large" },
    { 413, 2, NULL },
    { 413, -1, NULL },
    { 422, 0, "Unprocessable Entity" },
    { 302, 0, "Moved Temporarily" },
    { 404, 0, NULL },
    { 998, 0, NULL },
    { 999, 0, NULL },
    { -1, 0, NULL },
  };
  for (size_t i = 0; i < COUNT (rows); i++)
    expect_text ("former_name", rows[i].code,
                 httpstatus_former_name (rows[i].code, rows[i].n),
                 rows[i].name);
}
END_TEST

/* A MiB of one byte, then TAIL.  */
static void
expect_long (char byte, const char *tail, int status)
{
  size_t size = (size_t) 1 << 20;
  char *text = malloc (size + strlen (tail) + 1);
  ck_assert_ptr_nonnull (text);
  memset (text, byte, size);
  strcpy (text + size, tail);
  int parsed = httpstatus_parse (text, size + strlen (tail));
  ck_assert_msg (parsed == status, "parse (1 MiB of '%c', \"%s\") is %d", byte,
                 tail, parsed);
  ck_assert_int_eq (httpstatus_parse (text, HTTPSTATUS_NUL), status);
  free (text);
}

START_TEST (long_texts)
{
  expect_long ('4', "", 0);
  expect_long ('0', "404", 0);
  expect_long (' ', "", 0);
  expect_long (' ', "404", 404);
  expect_long (' ', "Not Found", 404);
  expect_long ('-', "gone", 410);
  expect_long ('n', "", 0);
  expect_long ('o', "k", 0);
  expect_long ('\xff', "ok", 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("parse");
  TCase *tcase = tcase_create ("names");
  suite_add_tcase (suite, tcase);
  tcase_set_timeout (tcase, 30);
  tcase_add_test (tcase, parses);
  tcase_add_test (tcase, does_not_parse);
  tcase_add_test (tcase, lengths);
  tcase_add_test (tcase, round_trips);
  tcase_add_test (tcase, former_names);
  tcase_add_test (tcase, long_texts);
  return run_suite (suite);
}
