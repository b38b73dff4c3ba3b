/* SPDX-License-Identifier: MIT */
/* test-vendor.c - vendors' readings of codes, typed again */

#include <httpstatus.h>

#include "testing.h"

#define OF(vendor, code) HTTPSTATUS_OF (HTTPSTATUS_VENDOR_##vendor, code)

enum
{
  NEVER_SENT = 1 << 30, /* a visitor cannot meet it */
  RETRY = HTTPSTATUS_FLAG_RETRY
};

static const struct
{
  int status;
  unsigned flags;
  const char *phrase;
  const char *symbol;
  const char *title;
} rows[] = {
  { OF (APACHE, 218), NEVER_SENT, "This is fine", "THIS_IS_FINE",
    "This is fine" },
  { OF (LARAVEL, 419), 0, "Page Expired", "PAGE_EXPIRED", "Page expired" },
  { OF (TWITTER, 420), RETRY, "Enhance Your Calm", "ENHANCE_YOUR_CALM",
    "Rate limit reached" },
  { OF (SPRING, 420), NEVER_SENT, "Method Failure", "METHOD_FAILURE",
    "Method failed" },
  { OF (SHOPIFY, 430), 0, "Shopify Security Rejection",
    "SHOPIFY_SECURITY_REJECTION", "Rejected for security reasons" },
  { OF (MICROSOFT, 440), 0, "Login Timeout", "LOGIN_TIMEOUT",
    "Session expired" },
  { OF (NGINX, 444), NEVER_SENT, "No Response", "NO_RESPONSE",
    "Closed without response" },
  { OF (MICROSOFT, 449), 0, "Retry With", "RETRY_WITH",
    "More information needed" },
  { OF (MICROSOFT, 450), 0, "Blocked by Windows Parental Controls",
    "BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS", "Blocked by parental controls" },
  { OF (MICROSOFT, 451), NEVER_SENT, "Redirect to Other Server",
    "REDIRECT_TO_OTHER_SERVER", "Other mail server" },
  { OF (AWS, 460), NEVER_SENT, "Client Closed Connection",
    "CLIENT_CLOSED_CONNECTION", "Connection closed by the client" },
  { OF (AWS, 463), 0, "Too Many Forwarded IP Addresses",
    "TOO_MANY_FORWARDED_IP_ADDRESSES", "Too many forwarded addresses" },
  { OF (ALIBABA_CLOUD, 463), 0, "Forwarding Loop Detected",
    "FORWARDING_LOOP_DETECTED", "Forwarding loop" },
  { OF (AWS, 464), 0, "Incompatible Protocol Versions",
    "INCOMPATIBLE_PROTOCOL_VERSIONS", "Incompatible protocol versions" },
  { OF (NGINX, 494), 0, "Request Header Too Large", "REQUEST_HEADER_TOO_LARGE",
    "Request header too large" },
  { OF (NGINX, 495), 0, "SSL Certificate Error", "SSL_CERTIFICATE_ERROR",
    "Client certificate error" },
  { OF (NGINX, 496), 0, "SSL Certificate Required", "SSL_CERTIFICATE_REQUIRED",
    "Client certificate required" },
  { OF (NGINX, 497), 0, "HTTP Request Sent to HTTPS Port",
    "HTTP_REQUEST_SENT_TO_HTTPS_PORT", "HTTP request on an HTTPS port" },
  { OF (NGINX, 498), NEVER_SENT, "Request Canceled", "REQUEST_CANCELED",
    "Request canceled" },
  { OF (ESRI, 498), 0, "Invalid Token", "INVALID_TOKEN", "Invalid token" },
  { OF (NGINX, 499), NEVER_SENT, "Client Closed Request",
    "CLIENT_CLOSED_REQUEST", "Request closed by the client" },
  { OF (ESRI, 499), 0, "Token Required", "TOKEN_REQUIRED", "Token required" },
  { OF (CPANEL, 509), 0, "Bandwidth Limit Exceeded",
    "BANDWIDTH_LIMIT_EXCEEDED", "Bandwidth limit exceeded" },
  { OF (CLOUDFLARE, 520), RETRY, "Web Server Returned an Unknown Error",
    "WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR",
    "Unknown error of the origin server" },
  { OF (CLOUDFLARE, 521), RETRY, "Web Server Is Down", "WEB_SERVER_IS_DOWN",
    "Web server down" },
  { OF (CLOUDFLARE, 522), RETRY, "Connection Timed Out",
    "CONNECTION_TIMED_OUT", "Connection timed out" },
  { OF (CLOUDFLARE, 523), RETRY, "Origin Is Unreachable",
    "ORIGIN_IS_UNREACHABLE", "Origin server unreachable" },
  { OF (CLOUDFLARE, 524), RETRY, "A Timeout Occurred", "A_TIMEOUT_OCCURRED",
    "Response timed out" },
  { OF (CLOUDFLARE, 525), 0, "SSL Handshake Failed", "SSL_HANDSHAKE_FAILED",
    "TLS handshake failed" },
  { OF (CLOUDFLARE, 526), 0, "Invalid SSL Certificate",
    "INVALID_SSL_CERTIFICATE", "Invalid certificate of the origin server" },
  { OF (CLOUDFLARE, 527), RETRY, "Railgun Error", "RAILGUN_ERROR",
    "Railgun error" },
  { OF (QUALYS, 529), RETRY, "Site Is Overloaded", "SITE_IS_OVERLOADED",
    "Site overloaded" },
  { OF (CLOUDFLARE, 530), RETRY, "Cloudflare 1xxx Error",
    "CLOUDFLARE_1XXX_ERROR", "Cloudflare error" },
  { OF (PANTHEON, 530), 0, "Site Is Frozen", "SITE_IS_FROZEN", "Site frozen" },
  { OF (SHOPIFY, 540), 0, "Temporarily Disabled", "TEMPORARILY_DISABLED",
    "Temporarily disabled" },
  { OF (AWS, 561), 0, "Unauthorized by Identity Provider",
    "UNAUTHORIZED_BY_IDENTITY_PROVIDER", "Error of the identity provider" },
  { OF (PROXIES, 598), RETRY, "Network Read Timeout Error",
    "NETWORK_READ_TIMEOUT_ERROR", "Network read timeout" },
  { OF (PROXIES, 599), RETRY, "Network Connect Timeout Error",
    "NETWORK_CONNECT_TIMEOUT_ERROR", "Network connect timeout" },
  { OF (SHOPIFY, 783), NEVER_SENT, "Unexpected Token", "UNEXPECTED_TOKEN",
    "Unexpected token" },
  { OF (LINKEDIN, 999), 0, "Request Denied", "REQUEST_DENIED",
    "Request denied" },
};

START_TEST (every_row)
{
  size_t n = 0;
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    {
      if (!httpstatus_vendor (s))
        continue;
      ck_assert_uint_lt (n, COUNT (rows));
      expect_int ("the next reading", (int) n, s, rows[n].status);
      n++;
    }
  ck_assert_uint_eq (n, COUNT (rows));
  for (size_t i = 0; i < COUNT (rows); i++)
    {
      int s = rows[i].status;
      expect_text ("phrase", s, httpstatus_phrase (s), rows[i].phrase);
      expect_text ("symbol", s, httpstatus_symbol (s), rows[i].symbol);
      expect_text ("title", s, httpstatus_title_in (NULL, s), rows[i].title);
      ck_assert_uint_eq (httpstatus_flags (s),
                         HTTPSTATUS_FLAG_UNOFFICIAL | (rows[i].flags & RETRY));
      expect_int ("no advice", s, !*httpstatus_advice_in (NULL, s),
                  (rows[i].flags & NEVER_SENT) != 0);
      expect_int ("is_registered", s, httpstatus_is_registered (s), 0);
      ck_assert (!strncmp (httpstatus_url (s), "https://", 8));
      ck_assert (*httpstatus_reference (s));
      ck_assert_ptr_nonnull (httpstatus_describe_in (NULL, s));
      ck_assert_str_ne (
          httpstatus_describe_in (NULL, s),
          httpstatus_class_describe_in (NULL, httpstatus_class_of (s)));
    }
}
END_TEST

/* Each number's readings, the customary one first.  */
START_TEST (collisions)
{
  static const struct
  {
    int code;
    int readings[4];
  } numbers[] = {
    { 218, { OF (APACHE, 218) } },
    { 420, { OF (TWITTER, 420), OF (SPRING, 420) } },
    { 444, { OF (NGINX, 444) } },
    { 451, { 451, OF (MICROSOFT, 451) } },
    { 463, { OF (AWS, 463), OF (ALIBABA_CLOUD, 463) } },
    { 498, { OF (ESRI, 498), OF (NGINX, 498) } },
    { 499, { OF (NGINX, 499), OF (ESRI, 499) } },
    { 530, { OF (CLOUDFLARE, 530), OF (PANTHEON, 530) } },
    { 783, { OF (SHOPIFY, 783) } },
    { 999, { OF (LINKEDIN, 999) } },
    { 404, { 404 } },
    /* Left out: warn codes.  */
    { 110, { 0 } },
    { 111, { 0 } },
    { 112, { 0 } },
    { 113, { 0 } },
    { 199, { 0 } },
    { 214, { 0 } },
    { 299, { 0 } },
    { 600, { 0 } },
    { 998, { 0 } },
  };
  for (size_t i = 0; i < COUNT (numbers); i++)
    for (int n = 0; n < 4; n++)
      expect_int ("reading", numbers[i].code,
                  httpstatus_reading (numbers[i].code, n),
                  numbers[i].readings[n]);
}
END_TEST

/* A bare code has its customary reading's answers, a vendor without one for it
   the bare code's.  */
START_TEST (same_answers)
{
  static const struct
  {
    int status, as;
  } pairs[] = {
    { 218, OF (APACHE, 218) },        { 419, OF (LARAVEL, 419) },
    { 420, OF (TWITTER, 420) },       { 463, OF (AWS, 463) },
    { 498, OF (ESRI, 498) },          { 499, OF (NGINX, 499) },
    { 509, OF (CPANEL, 509) },        { 530, OF (CLOUDFLARE, 530) },
    { 783, OF (SHOPIFY, 783) },       { 999, OF (LINKEDIN, 999) },
    { OF (ESRI, 404), 404 },          { OF (NGINX, 451), 451 },
    { OF (AWS, 499), 499 },           { OF (ESRI, 783), 783 },
    { OF (LINKEDIN, 200), 200 },      { OF (CLOUDFLARE, 600), 600 },
    { HTTPSTATUS_OF (17, 499), 499 },
  };
  for (size_t i = 0; i < COUNT (pairs); i++)
    {
      int s = pairs[i].status, as = pairs[i].as;
      expect_int ("code", s, httpstatus_code (s), httpstatus_code (as));
      expect_int ("vendor", s, httpstatus_vendor (s), httpstatus_vendor (as));
      expect_int ("flags", s, httpstatus_flags (s), httpstatus_flags (as));
      expect_text ("phrase", s, httpstatus_phrase (s), httpstatus_phrase (as));
      expect_text ("url", s, httpstatus_url (s), httpstatus_url (as));
      expect_text ("title", s, httpstatus_title_in (NULL, s),
                   httpstatus_title_in (NULL, as));
      expect_text ("description", s, httpstatus_describe_in (NULL, s),
                   httpstatus_describe_in (NULL, as));
      expect_text ("advice", s, httpstatus_advice_in (NULL, s),
                   httpstatus_advice_in (NULL, as));
    }
  expect_int ("class", 783, httpstatus_class_of (783), 0);
  expect_int ("class", 999, httpstatus_class_of (OF (LINKEDIN, 999)), 0);
  expect_int ("class", 499, httpstatus_class_of (OF (ESRI, 499)), 4);
}
END_TEST

START_TEST (names)
{
  static const char *const vendors[] = {
    "IANA",

    "nginx",    "Microsoft", "AWS",     "Alibaba Cloud", "Cloudflare",
    "Pantheon", "Esri",      "Laravel", "Twitter",       "Spring",
    "Shopify",  "Apache",    "cPanel",  "Qualys",        "network proxies",
    "LinkedIn"
  };
  for (size_t i = 0; i < COUNT (vendors); i++)
    expect_text ("vendor_name", (int) i, httpstatus_vendor_name ((int) i),
                 vendors[i]);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("vendor");
  TCase *tcase = tcase_create ("readings");
  suite_add_tcase (suite, tcase);
  tcase_add_test (tcase, every_row);
  tcase_add_test (tcase, collisions);
  tcase_add_test (tcase, same_answers);
  tcase_add_test (tcase, names);
  return run_suite (suite);
}
