/* SPDX-License-Identifier: MIT */
/* server-rows.h - requests, and what `httpstatus serve' answers */

struct row
{
  const char *request; /* without Host and the line that ends it, or whole */
  int status;
  const char *type;     /* Content-Type; "": none */
  const char *language; /* Content-Language; "": none */
  const char *body;     /* stands in it; NULL: there is none */
};

#define GET(path) "GET " path " HTTP/1.1\r\n"
#define HTML "text/html; charset=utf-8"
#define JSON "application/problem+json"
#define TEXT "text/plain; charset=utf-8"
#define EMPTY "", "", NULL

static const struct row plain_rows[] = {
  /* The code is the path's.  */
  { GET ("/404"), 404, HTML, "en", "<h1>Not found</h1>" },
  { GET ("/503"), 503, HTML, "en", "<h1>Service unavailable</h1>" },
  { GET ("/200"), 200, HTML, "en", "<h1>" },
  { GET ("/302"), 302, HTML, "en", "<h1>" },
  { GET ("/418.json"), 418, JSON, "en", "\"status\":418" },
  { GET ("/499.json"), 499, JSON, "en", "\"status\":499" },
  { GET ("/599.json"), 599, JSON, "en", "\"status\":599" },
  { GET ("/404.json"), 404, JSON, "en",
    "{\"title\":\"Not found\",\"status\":404,\"language\":\"en\"}" },
  { GET ("/404.html"), 404, HTML, "en", "<!DOCTYPE html>" },
  { GET ("/404.txt"), 404, TEXT, "en", "Not found (" },
  /* No body, or none that may come alone.  */
  { GET ("/204"), 204, EMPTY },
  { GET ("/204.json"), 204, EMPTY },
  { GET ("/205"), 205, EMPTY },
  { GET ("/304"), 304, EMPTY },
  { "HEAD /304 HTTP/1.1\r\n", 304, EMPTY },
  { "GET /304 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 304, EMPTY },
  { GET ("/304") "Host: x\r\nConnection: keep-alive\r\n\r\n", 304, EMPTY },
  { GET ("/100"), 404, HTML, "en", "<h1>Not found</h1>" },
  { GET ("/101"), 404, HTML, "en", "<h1>Not found</h1>" },
  { GET ("/103.json"), 404, JSON, "en", "\"status\":404" },
  /* Anything else is the default.  */
  { GET ("/"), 404, HTML, "en", "<h1>Not found</h1>" },
  { GET ("/a/b/c?d=e"), 404, HTML, "en", "<h1>Not found</h1>" },
  { GET ("/600"), 404, HTML, "en", "404" },
  { GET ("/999"), 404, HTML, "en", "404" },
  { GET ("/0503"), 404, HTML, "en", "404" },
  { GET ("/50"), 404, HTML, "en", "404" },
  { GET ("/503/"), 404, HTML, "en", "404" },
  { GET ("/503.xml"), 404, HTML, "en", "404" },
  { GET ("/503.json.json"), 404, HTML, "en", "404" },
  { GET ("/503."), 404, HTML, "en", "404" },
  { GET ("/%35%30%33"), 503, HTML, "en", "503" },
  { GET ("/5%0003"), 404, HTML, "en", "404" },
  { GET ("/503%00"), 503, HTML, "en", "503" },
  { GET ("/healthz"), 200, TEXT, "", "OK\n" },
  { GET ("/healthz/"), 404, HTML, "en", "404" },
  /* A whole address, as a proxy is asked.  */
  { GET ("http://example.org/503"), 503, HTML, "en", "503" },
  { GET ("HTTPS://example.org:8080/503.json?lang=fr"), 503, JSON, "fr",
    "\"status\":503" },
  { GET ("http://example.org/healthz"), 200, TEXT, "", "OK\n" },
  { GET ("http://example.org"), 404, HTML, "en", "404" },
  { GET ("http://503"), 404, HTML, "en", "404" },
  { GET ("ftp://example.org/503"), 404, HTML, "en", "404" },
  { "OPTIONS * HTTP/1.1\r\n", 404, HTML, "en", "404" },
  /* Any method: a proxy hands its client's on.  */
  { "HEAD /404 HTTP/1.1\r\n", 404, HTML, "en", NULL },
  { "HEAD /healthz HTTP/1.1\r\n", 200, TEXT, "", NULL },
  { "DELETE /503.txt HTTP/1.1\r\n", 503, TEXT, "en", "Service unavailable (" },
  { "POST /413.txt HTTP/1.1\r\nContent-Length: 0\r\n", 413, TEXT, "en",
    "Content too large (" },
  { "OPTIONS /404.txt HTTP/1.1\r\n", 404, TEXT, "en", "Not" },
  { "FROG /404.txt HTTP/1.1\r\n", 404, TEXT, "en", "Not" },
  /* A Host, and only one.  */
  { GET ("/404.json") "Connection: close\r\n\r\n", 400, JSON, "en",
    "\"status\":400" },
  { GET ("/healthz") "Connection: close\r\n\r\n", 400, HTML, "en",
    "<h1>Bad request</h1>" },
  { GET ("/") "X-Code: 503\r\nAccept-Language: fr\r\nHost: y\r\n", 400, HTML,
    "fr", "400" },
  { GET ("/503.txt") "hOST: x\r\n", 400, TEXT, "en", "400" },
  { "GET /healthz HTTP/1.0\r\n\r\n", 200, TEXT, "", "OK\n" },
  { "GET /healthz HTTP/1.0\r\nHost: x\r\nHost: x\r\n\r\n", 400, HTML, "en",
    "400" },
  /* The language.  */
  { GET ("/404") "Accept-Language: fr-CH, fr;q=0.9, en;q=0.8\r\n", 404, HTML,
    "fr", "<html lang=\"fr\"" },
  { GET ("/404.txt") "Accept-Language: de\r\n", 404, TEXT, "de",
    "Nicht gefunden (" },
  { GET ("/404.txt") "accept-LANGUAGE: fr;q=0.1\r\n"
                     "Accept-Language: de;q=0.2\r\n",
    404, TEXT, "de", "Nicht gefunden (" },
  { GET ("/404.txt") "Accept-Language: tlh\r\n", 404, TEXT, "en",
    "Not found (" },
  { GET ("/404.txt") "Accept-Language: \377;;,\001\r\n", 404, TEXT, "en",
    "Not found (" },
  { GET ("/404.txt?lang=fr"), 404, TEXT, "fr", "Introuvable (" },
  { GET ("/404.txt?lang=fr") "Accept-Language: de\r\n", 404, TEXT, "fr",
    "Introuvable (" },
  { GET ("/404.txt?a=b&lang=fr-CA"), 404, TEXT, "fr", "Introuvable (" },
  { GET ("/404.txt?lang=xx") "Accept-Language: de\r\n", 404, TEXT, "de",
    "Nicht gefunden (" },
  { GET ("/404.txt?lang="), 404, TEXT, "en", "Not found (" },
  { GET ("/404.txt?lang"), 404, TEXT, "en", "Not found (" },
  /* The format.  */
  { GET ("/404") "Accept: application/problem+json\r\n", 404, JSON, "en",
    "\"status\":404" },
  { GET ("/404") "Accept: application/json\r\n", 404, JSON, "en",
    "\"status\":404" },
  { GET ("/404") "Accept: text/plain, text/html;q=0.5\r\n", 404, TEXT, "en",
    "Not found (" },
  { GET ("/404") "Accept: text/html;q=0.1\r\nAccept: text/plain\r\n", 404,
    TEXT, "en", "Not found (" },
  { GET ("/404") "Accept: image/png\r\n", 404, HTML, "en", "<h1>" },
  { GET ("/404.txt") "Accept: application/json\r\n", 404, TEXT, "en",
    "Not found (" },
  /* What an ingress controller sends.  */
  { GET ("/") "X-Code: 503\r\nX-Format: application/json\r\n", 503, JSON, "en",
    "\"status\":503" },
  { GET ("/404") "X-Code: 503\r\n", 503, HTML, "en", "503" },
  { GET ("/") "X-Code: \t 503 \t\r\nX-Format: application/json \r\n", 503,
    JSON, "en", "\"status\":503" },
  { GET ("/404.json") "X-Request-ID: a b \t \r\n", 404, JSON, "en",
    "\"request_id\":\"a b\"" },
  { GET ("/404.json") "X-Request-ID: a\t\r\nX-Request-ID: b \r\n", 404, JSON,
    "en", "\"request_id\":\"a,b\"" },
  { GET ("/") "X-Code: \t \r\n", 404, HTML, "en", "404" },
  { GET ("/healthz") "X-Code: 502\r\n", 502, HTML, "en", "502" },
  { GET ("/") "X-Code: 503\r\nX-Format: text/html\r\n"
              "Accept: application/json\r\n",
    503, HTML, "en", "503" },
  { GET ("/503") "X-Code: 99999\r\n", 503, HTML, "en", "503" },
  { GET ("/") "X-Code: 101\r\n", 404, HTML, "en", "404" },
  { GET ("/") "X-Code: 304\r\n", 304, EMPTY },
  { GET ("/404") "X-Request-ID: 7f3a<b>\r\n", 404, HTML, "en",
    "<code dir=\"auto\">7f3a&lt;b&gt;</code>" },
  { GET ("/404.json") "X-Request-ID: \"\r\n", 404, JSON, "en",
    "\"request_id\":\"\\\"\"" },
  { GET ("/404") "X-Original-URI: /secret\r\nX-Namespace: secret\r\n"
                 "X-Ingress-Name: secret\r\nX-Service-Name: secret\r\n"
                 "X-Service-Port: secret\r\n",
    404, HTML, "en", "<h1>Not found</h1>" },
};

static const struct row settings_rows[] = {
  { GET ("/"), 503, HTML, "fr", "<h1>Service indisponible</h1>" },
  { GET ("/404.txt") "Accept-Language: de\r\n", 404, TEXT, "fr",
    "Introuvable (" },
  { GET ("/404.txt?lang=de"), 404, TEXT, "fr", "Introuvable (" },
  { GET ("/404.txt?lang=en"), 404, TEXT, "en", "Not found (" },
  { GET ("/404.txt") "Accept-Language: de, en;q=0.1\r\n", 404, TEXT, "en",
    "Not found (" },
  { GET ("/404"), 404, HTML, "fr", "href=\"/home\"" },
  { GET ("/404"), 404, HTML, "fr", "href=\"mailto:help@example.org\"" },
  { GET ("/404.json"), 404, JSON, "fr",
    "{\"title\":\"Introuvable\",\"status\":404,\"language\":\"fr\"}" },
  { GET ("/404.json") "X-Original-URI: /a?b=\"<c>\r\nX-Namespace: shop\r\n"
                      "X-Ingress-Name: web\r\nX-Service-Name: cart\r\n"
                      "X-Service-Port: 80\r\n",
    404, JSON, "fr",
    "\"detail\":\"URI: /a?b=\\\"<c>, Namespace: shop, Ingress: web, "
    "Service: cart, Port: 80\"" },
  { GET ("/404.html") "X-Original-URI: /a?b=\"<c>\r\n", 404, HTML, "fr",
    "URI: /a?b=&quot;&lt;c&gt;" },
  { GET ("/404.json") "X-Namespace: 1234567890123456789012345678901234567890"
                      "1234567890123456789012345678901234567890"
                      "1234567890123456789012345678901234567890"
                      "123456\303\251\303\251\r\n",
    404, JSON, "fr", "123456\303\251\"" },
  { GET ("/404.json") "X-Request-ID: 1234567890123456789012345678901234567890"
                      "1234567890123456789012345678901234567890"
                      "1234567890123456789012345678901234567890"
                      "12345678tail\r\n",
    404, JSON, "fr", "12345678\"" },
};

/* With --reference.  */
static const struct row reference_rows[] = {
  { GET ("/"), 200, HTML, "en", "<h1>HTTP response status codes</h1>" },
  { GET ("/") "Accept-Language: fr\r\n", 200, HTML, "fr",
    "<a href=\"#status-404\"><bdi dir=\"ltr\">404</bdi></a> "
    "<span>Introuvable</span></h3>\n"
    "<p class=\"names\"><span lang=\"en\" dir=\"ltr\">Not Found</span> "
    "</p>\n<p>Le serveur n\342\200\231a pas trouv\303\251 " },
  { GET ("/?lang=fr"), 200, HTML, "fr", "CC BY-SA 4.0</a></p>" },
  { GET ("http://example.org?lang=fr"), 200, HTML, "fr", "status-511" },
  { GET ("/?lang=de"), 200, HTML, "de",
    "<li><a href=\"?lang=fr\" lang=\"fr\" hreflang=\"fr\" dir=\"auto\">"
    "Fran\303\247ais</a></li>" },
  { GET ("/") "Accept: application/json\r\n", 200, HTML, "en", "status-511" },
  { "HEAD / HTTP/1.1\r\n", 200, HTML, "en", NULL },
  { GET ("/?q=not+found"), 200, HTML, "en",
    "<h2>Search results</h2>\n<article id=\"status-404\">" },
  { GET ("/?q=teapot"), 200, HTML, "en",
    "<h2>Search results</h2>\n<article id=\"status-418\">" },
  { GET ("/?lang=fr&q=%3Cb%3E%22'"), 200, HTML, "fr",
    "name=\"q\" dir=\"auto\" value=\"&lt;b&gt;&quot;" },
  { GET ("/?q=%ff%00"), 200, HTML, "en", "value=\"\357\277\275\"" },
  { GET ("/?q=!!"), 200, HTML, "en",
    "<p>No status code matches this search.</p>" },
  { GET ("/?q="), 200, HTML, "en", "id=\"class-5\"" },
  { GET ("/?q"), 200, HTML, "en", "id=\"class-5\"" },
};
static const struct row beside_reference_rows[] = {
  { GET ("/a"), 404, HTML, "en", "<h1>Not found</h1>" },
  { GET ("/") "X-Code: 503\r\n", 503, HTML, "en", "503" },
};
#if HAVE_UNISTRING
/* Without accents, and in any case of letters.  */
static const struct row folded_rows[] = {
  { GET ("/?lang=fr&q=REQUETE+INCORRECTE"), 200, HTML, "fr",
    "</h2>\n<article id=\"status-400\">" },
  { GET ("/?lang=de&q=gross"), 200, HTML, "de",
    "</h2>\n<article id=\"status-413\">" },
};
#endif

/* Of doc/examples/server.c.  */
static const struct row example_rows[] = {
  { GET ("/a") "Accept-Language: fr\r\n", 404, HTML, "fr",
    "<h1>Introuvable</h1>" },
  { GET ("/503") "Accept: application/json\r\n", 404, JSON, "en",
    "\"status\":404" },
};

/* With doc/examples/page.html.  */
static const struct row template_rows[] = {
  { GET ("/404") "X-Request-ID: <7>\r\n", 404, HTML, "fr",
    "<code>&lt;7&gt;</code>" },
  { GET ("/404"), 404, HTML, "fr", "<a href=\"/home\">" },
  { GET ("/503.html?lang=en"), 503, HTML, "en", "<html lang=\"en\"" },
  { GET ("/404.txt"), 404, TEXT, "fr", "Introuvable (" },
  { GET ("/404.json"), 404, JSON, "fr", "\"status\":404" },
  { GET ("/304"), 304, EMPTY },
};

/* What no answer to REQUEST holds.  */
struct absence
{
  const char *request;
  const char *text;
};

static const struct absence plain_absences[] = {
  { GET ("/404") "X-Original-URI: /secret\r\nX-Namespace: secret\r\n"
                 "X-Ingress-Name: secret\r\nX-Service-Name: secret\r\n"
                 "X-Service-Port: secret\r\n",
    "secret" },
  { GET ("/404") "X-Request-ID: <b>\r\n", "<b>" },
  { GET ("/<secret>?lang=<secret>"), "secret" },
};
