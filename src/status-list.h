/* SPDX-License-Identifier: MIT */
/* status-list.h - every status: its facts, and its English texts (the msgids)

   How to read this list.  It is included several times and has no include
   guard.  Before each reading define those of STATUS, READING, CUSTOMARY,
   VENDOR, FORMER, ALIAS, CLASS and MESSAGE that this reading wants, or ROW,
   which stands for STATUS and READING; what is undefined expands to nothing,
   and all are undefined again at the end.  Whoever uses the arguments also
   defines:

     RFC (number, section)  the section that defines the code
     DRAFT (name)           the same, for an Internet-Draft
     DOC (name, url)        the same, for a vendor's documentation or source
     F (flag)               a flag of httpstatus_flags, without its prefix
     NC_ (context, text)    a translatable text with a msgctxt
     N_ (text)              a translatable text; must expand to bare text
     P_ (one, many)         a translatable text that holds a {count}: its key
                            is ONE, its forms are separated by NULs

   The arguments of STATUS: code; symbol; phrase (the IANA registry's: English
   ASCII, for the wire, never translated); specification; flags, or 0; title;
   description; advice for the visitor of a page, bare "" where there is none.
   FORMER follows its row: a name that the code bore in a specification, or
   that servers or libraries put on the wire.  ALIAS likewise: a name that only
   programs have for it, which is understood and not shown.  A name that differs
   from the phrase in case or punctuation alone needs no row.
   READING, CUSTOMARY and VENDOR are those of vendor-list.h: READING is a STATUS
   with its vendor before it, as is ROW, where the vendor of a STATUS is IANA.

   How to change a text.  Every text is a gettext msgid: changed by a letter,
   it is lost in every language until somebody translates it again.  So the
   texts are frozen: they change only when they are wrong.  A new text is a new
   row.  After mending spelling, run msgmerge --previous and confirm the fuzzy
   entries; see po/README.md.  Texts are 7-bit ASCII, whole sentences, without
   contractions, quotation marks and exclamation marks.  No two rows share a
   title or a description; an advice may be repeated letter for letter, in six
   rows at most.  The TRANSLATORS comment stands directly above each text,
   inside the macro call, or xgettext loses it.

   Where the flags come from:

     WEBDAV        RFC 2518, 4918 and 5842
     DEPRECATED    RFC 9110, Section 15.4.6; RFC 7231, Appendix B
     EXPERIMENTAL  MDN's reference page: no settled use (402), new (425)
     DELTA_ENCODING          RFC 3229
     OBSOLETE                the IANA registry (RFC 2774 is historic)
     UNUSED                  RFC 9110, Sections 15.4.7 and 15.5.19
     TEMPORARY_REGISTRATION  the IANA registry
     NO_BODY       RFC 9110, Sections 6.4.1 (1xx, 204, 304) and 15.3.6 (205)
     CACHEABLE     heuristically cacheable: RFC 9110, Section 15.1;
                   451: RFC 7725, Section 3
     REDIRECT      a user agent may follow Location by itself: RFC 9110,
                   Section 15.4 (so not 300, 304, 305)
     RETRY         the same request, sent again now or later, can succeed:
                   408: RFC 9110, Section 15.5.9; 421: Section 15.5.20;
                   425: RFC 8470, Section 5.2; 429: RFC 6585, Section 4;
                   503: RFC 9110, Section 15.6.4; 507: RFC 4918, Section 11.5;
                   500, 502, 504: no RFC says so, but the fault is the
                   server's, and often passes (RFC 9110, Section 15.6)
     RETRY_AFTER   the specification gives Retry-After a meaning: redirects:
                   RFC 9110, Section 10.2.3; 413: Section 15.5.14;
                   429: RFC 6585, Section 4; 503: RFC 9110, Section 15.6.4  */

#ifdef ROW
#define STATUS(code, symbol, phrase, specification, flags, title, description, \
               advice)                                                        \
  ROW (IANA, code, symbol, phrase, specification, flags, title, description,  \
       advice)
#define READING ROW
#endif
#ifndef STATUS
#define STATUS(code, symbol, phrase, specification, flags, title, description, \
               advice)
#endif
#ifndef READING
#define READING(vendor, code, symbol, phrase, specification, flags, title,    \
                description, advice)
#endif
#ifndef CUSTOMARY
#define CUSTOMARY(code, vendor, symbol)
#endif
#ifndef VENDOR
#define VENDOR(number, symbol, name)
#endif
#ifndef FORMER
#define FORMER(code, name)
#endif
#ifndef ALIAS
#define ALIAS(code, name)
#endif
#ifndef CLASS
#define CLASS(number, symbol, title, description)
#endif
#ifndef MESSAGE
#define MESSAGE(symbol, text)
#endif

MESSAGE (TAG,
  /* TRANSLATORS: translate "en" as the BCP 47 tag of your language: "fr",
     "pt-BR".  The library reads it to know what it speaks.  */
  NC_("catalog", "en"))
MESSAGE (NAME,
  /* TRANSLATORS: translate "English" as the name of your language in your
     language, as a language menu shows it: "Deutsch".  */
  NC_("own name", "English"))
MESSAGE (ENGLISH_NAME,
  /* TRANSLATORS: translate "English" as the English name of your language:
     "German".  */
  NC_("English name", "English"))
MESSAGE (DIRECTION,
  /* TRANSLATORS: leave "ltr", or write "rtl" if your language is written
     from right to left.  */
  NC_("direction", "ltr"))

CLASS (1, INFORMATIONAL,
  /* TRANSLATORS: the class 1xx, title. */
  NC_("title", "Informational response"),
  /* TRANSLATORS: the class 1xx, description; shown for a 1xx code that has
     no meaning of its own. */
  N_("The server has received the request and goes on processing it. This "
     "is an interim response: the final one follows."))

CLASS (2, SUCCESSFUL,
  /* TRANSLATORS: the class 2xx, title. */
  NC_("title", "Successful response"),
  /* TRANSLATORS: the class 2xx, description; shown for a 2xx code that has
     no meaning of its own. */
  N_("The server has received the request, understood it and accepted it."))

CLASS (3, REDIRECTION,
  /* TRANSLATORS: the class 3xx, title. */
  NC_("title", "Redirection"),
  /* TRANSLATORS: the class 3xx, description; shown for a 3xx code that has
     no meaning of its own. */
  N_("The client has to take a further step to complete the request, "
     "usually by turning to another address."))

CLASS (4, CLIENT_ERROR,
  /* TRANSLATORS: the class 4xx, title. The error is on the side of the
     client program; it does not blame a person. */
  NC_("title", "Client error"),
  /* TRANSLATORS: the class 4xx, description; shown for a 4xx code that has
     no meaning of its own. */
  N_("The request appears to contain an error, or cannot be carried out as "
     "it stands."))

CLASS (5, SERVER_ERROR,
  /* TRANSLATORS: the class 5xx, title. */
  NC_("title", "Server error"),
  /* TRANSLATORS: the class 5xx, description; shown for a 5xx code that has
     no meaning of its own. */
  N_("The server failed to carry out a request that appears to be valid."))

CLASS (0, UNKNOWN,
  /* TRANSLATORS: a number that is no status code, title. */
  NC_("title", "Unknown status"),
  /* TRANSLATORS: a number that is no status code, description; shown for a
     number outside 100 to 599. */
  N_("The number lies outside the range of the HTTP status codes, which is "
     "100 to 599."))

STATUS (100, CONTINUE, "Continue",
  RFC (9110, "15.2.1"),
  F (NO_BODY),
  /* TRANSLATORS: 100, title. An instruction to the client program: it can go
     on. */
  NC_("title", "Continue"),
  /* TRANSLATORS: 100, description. */
  N_("Nothing is wrong so far. A client that is still sending its "
     "request can go on; one whose request is already complete can "
     "ignore this interim response."),
  "")

STATUS (101, SWITCHING_PROTOCOLS, "Switching Protocols",
  RFC (9110, "15.2.2"),
  F (NO_BODY),
  /* TRANSLATORS: 101, title. */
  NC_("title", "Switching protocols"),
  /* TRANSLATORS: 101, description. Upgrade is the name of a header field; do
     not translate it. */
  N_("The client asked for another protocol in the Upgrade header field "
     "of its request, and the server switches to the one that this "
     "response names."),
  "")

/* Only RFC 2518 defines 102; RFC 4918, which replaced it, left the code out. */
STATUS (102, PROCESSING, "Processing",
  RFC (2518, "10.1"),
  F (WEBDAV) | F (NO_BODY),
  /* TRANSLATORS: 102, title. The server is at work on the request. */
  NC_("title", "Processing"),
  /* TRANSLATORS: 102, description. */
  N_("The server has received the request and is working on it, but it "
     "cannot give the final response yet."),
  "")

STATUS (103, EARLY_HINTS, "Early Hints",
  RFC (8297, "2"),
  F (NO_BODY),
  /* TRANSLATORS: 103, title. Indications that the server sends before the
     response itself; not tips or advice for a person. */
  NC_("title", "Early hints"),
  /* TRANSLATORS: 103, description. Link is the name of a header field; do
     not translate it. */
  N_("With this status, and the Link header field for which it is made, "
     "the user agent can begin to preload resources before the server "
     "has finished its response."),
  "")

/* The temporary registration of 104 ran out on 2026-11-13: check the
   registry at release. */
STATUS (104, UPLOAD_RESUMPTION_SUPPORTED, "Upload Resumption Supported",
  DRAFT ("draft-ietf-httpbis-resumable-upload-05"),
  F (TEMPORARY_REGISTRATION) | F (NO_BODY),
  /* TRANSLATORS: 104, title. The server is able to continue an upload that
     was interrupted. */
  NC_("title", "Upload resumption supported"),
  /* TRANSLATORS: 104, description. */
  N_("The server supports resumable uploads. If the transfer breaks off, "
     "the client can continue from where it stopped instead of sending "
     "everything again. The Location header field of this interim response "
     "names the resource through which the upload is resumed."),
  "")

STATUS (200, OK, "OK",
  RFC (9110, "15.3.1"),
  F (CACHEABLE),
  /* TRANSLATORS: 200, title. All went well. Many languages keep OK. */
  NC_("title", "OK"),
  /* TRANSLATORS: 200, description. One lead sentence, then one line per
     method: keep the line breaks and the names of the methods. */
  N_("The request succeeded. Each HTTP method has a success of its own:\n"
     "GET: the message body holds the resource that was retrieved.\n"
     "HEAD: the response has the header fields that GET would return, "
     "and no body.\n"
     "PUT or POST: the message body tells how the action turned out.\n"
     "TRACE: the message body is the request message as the server "
     "received it."),
  "")

STATUS (201, CREATED, "Created",
  RFC (9110, "15.3.2"),
  0,
  /* TRANSLATORS: 201, title. What was created is a resource. */
  NC_("title", "Created"),
  /* TRANSLATORS: 201, description. */
  N_("A new resource came into being because the request succeeded. PUT "
     "and POST are the methods that this response typically follows."),
  "")

STATUS (202, ACCEPTED, "Accepted",
  RFC (9110, "15.3.3"),
  0,
  /* TRANSLATORS: 202, title. The request was accepted; it has not been
     carried out yet. */
  NC_("title", "Accepted"),
  /* TRANSLATORS: 202, description. */
  N_("The server has received the request but has yet to carry it out. "
     "That is no promise: HTTP has no means of telling later, in an "
     "asynchronous response, how the processing ended. The code can "
     "serve for batch processing, and is meant for requests that another "
     "process or server handles."),
  "")

STATUS (203, NON_AUTHORITATIVE_INFORMATION, "Non-Authoritative Information",
  RFC (9110, "15.3.4"),
  F (CACHEABLE),
  /* TRANSLATORS: 203, title. The information does not come unaltered from
     the server that has authority over it. */
  NC_("title", "Non-authoritative information"),
  /* TRANSLATORS: 203, description. */
  N_("The request succeeded, but the response is not exactly the one of "
     "the origin server: a proxy on the way has modified its content. With "
     "this code the proxy makes the change known to the recipient. Where "
     "nothing was modified, 200 OK is the right response."),
  "")
FORMER (203, "Non-Authoritative") /* a short form that some servers send */
ALIAS (203, "NonAuthoritativeInfo")

STATUS (204, NO_CONTENT, "No Content",
  RFC (9110, "15.3.5"),
  F (NO_BODY) | F (CACHEABLE),
  /* TRANSLATORS: 204, title. A success: the response has nothing in it
     besides its header fields. */
  NC_("title", "No content"),
  /* TRANSLATORS: 204, description. */
  N_("For this request the server has no content to send, but header "
     "fields that can be useful: the user agent can put them in the "
     "place of those that it has cached for this resource."),
  "")

STATUS (205, RESET_CONTENT, "Reset Content",
  RFC (9110, "15.3.6"),
  F (NO_BODY),
  /* TRANSLATORS: 205, title. An instruction to the client program: clear the
     form, for example. */
  NC_("title", "Reset content"),
  /* TRANSLATORS: 205, description. */
  N_("This response tells the user agent to bring the document that sent "
     "the request back to its initial state."),
  "")

STATUS (206, PARTIAL_CONTENT, "Partial Content",
  RFC (9110, "15.3.7"),
  F (CACHEABLE),
  /* TRANSLATORS: 206, title. A part of the resource, as the client asked. */
  NC_("title", "Partial content"),
  /* TRANSLATORS: 206, description. Range is the name of a header field; do
     not translate it. */
  N_("With the Range header field, the client asked for a part of a "
     "resource, and this response has it. A download, for example, can "
     "be split into several streams that way."),
  "")

STATUS (207, MULTI_STATUS, "Multi-Status",
  RFC (4918, "11.1"),
  F (WEBDAV),
  /* TRANSLATORS: 207, title. One response that contains several status
     codes. */
  NC_("title", "Multi-status"),
  /* TRANSLATORS: 207, description. */
  N_("The response reports on several resources at once, in cases where a "
     "single status code would not do for all of them."),
  "")

STATUS (208, ALREADY_REPORTED, "Already Reported",
  RFC (5842, "7.1"),
  F (WEBDAV),
  /* TRANSLATORS: 208, title. Reported means listed earlier in the same
     response; nobody was denounced. */
  NC_("title", "Already reported"),
  /* TRANSLATORS: 208, description. DAV:propstat is the name of an XML
     element. A binding is a name under which a collection can be reached. */
  N_("This code is used inside a DAV:propstat element of a response. It "
     "avoids listing the internal members of a collection again and again "
     "when several bindings lead to the same collection."),
  "")

STATUS (226, IM_USED, "IM Used",
  RFC (3229, "10.4.1"),
  F (DELTA_ENCODING),
  /* TRANSLATORS: 226, title. The phrase is IM Used; IM means instance
     manipulation, not instant messaging. */
  NC_("title", "Instance manipulation used"),
  /* TRANSLATORS: 226, description. Instance and instance manipulation are
     terms of RFC 3229: an instance is the state of a resource at one time. */
  N_("The server has carried out a GET request for the resource. The "
     "response represents the result of one or more instance manipulations "
     "that were applied to the current instance."),
  "")

STATUS (300, MULTIPLE_CHOICES, "Multiple Choices",
  RFC (9110, "15.4.1"),
  F (CACHEABLE),
  /* TRANSLATORS: 300, title. There are several possibilities to choose from. */
  NC_("title", "Multiple choices"),
  /* TRANSLATORS: 300, description. */
  N_("The user agent or the user has to choose among several possible "
     "responses to the request. How to choose is not standardized, but "
     "HTML links to the possibilities are recommended, for the user to "
     "choose from."),
  /* TRANSLATORS: 300, advice for the visitor of a page. */
  N_("This page exists in several versions. Follow the link to the one you "
     "want."))
ALIAS (300, "Ambiguous")

STATUS (301, MOVED_PERMANENTLY, "Moved Permanently",
  RFC (9110, "15.4.2"),
  F (CACHEABLE) | F (REDIRECT) | F (RETRY_AFTER),
  /* TRANSLATORS: 301, title. The resource has moved. */
  NC_("title", "Moved permanently"),
  /* TRANSLATORS: 301, description. */
  N_("The requested resource has another URL for good, which the "
     "response gives."),
  "")
ALIAS (301, "Moved")

STATUS (302, FOUND, "Found",
  RFC (9110, "15.4.3"),
  F (REDIRECT) | F (RETRY_AFTER),
  /* TRANSLATORS: 302, title. The phrase is Found: the resource is, for now,
     at another address. Not: the server has found something. Must differ
     from the title of 307. */
  NC_("title", "Found elsewhere"),
  /* TRANSLATORS: 302, description. */
  N_("The requested resource is temporarily at a different URI. That URI "
     "may change again later, so the client should keep using the original "
     "URI for future requests."),
  "")
FORMER (302, "Moved Temporarily")
  /* RFC 1945, Section 9.3; RFC 2068, Section 10.3.3 */
ALIAS (302, "Redirect")

STATUS (303, SEE_OTHER, "See Other",
  RFC (9110, "15.4.4"),
  F (REDIRECT) | F (RETRY_AFTER),
  /* TRANSLATORS: 303, title. The phrase is See Other: an instruction to the
     client program to look at another address. */
  NC_("title", "See another address"),
  /* TRANSLATORS: 303, description. */
  N_("The server directs the client to a different URI, from which a GET "
     "request retrieves the response to the original request."),
  "")
ALIAS (303, "RedirectMethod")

STATUS (304, NOT_MODIFIED, "Not Modified",
  RFC (9110, "15.4.5"),
  F (NO_BODY),
  /* TRANSLATORS: 304, title. The resource has not changed since the client
     stored it. */
  NC_("title", "Not modified"),
  /* TRANSLATORS: 304, description. */
  N_("The client can go on using the version that it has cached, because "
     "the response has not changed. Caching is what this code exists "
     "for."),
  "")

STATUS (305, USE_PROXY, "Use Proxy",
  RFC (9110, "15.4.6"),
  F (DEPRECATED),
  /* TRANSLATORS: 305, title. An instruction to the client program. */
  NC_("title", "Use a proxy"),
  /* TRANSLATORS: 305, description. */
  N_("In an earlier version of the HTTP specification, this code said "
     "that the requested response has to be fetched through a proxy. It "
     "is a security risk to let a response configure a proxy, so the "
     "code is deprecated today."),
  "")

/* The registry writes (Unused), for 306 and for 418. */
STATUS (306, UNUSED, "Unused",
  RFC (9110, "15.4.7"),
  F (UNUSED),
  /* TRANSLATORS: 306, title. The code itself is not in use. */
  NC_("title", "Unused"),
  /* TRANSLATORS: 306, description. */
  N_("An earlier version of the HTTP/1.1 specification used this code. "
     "Today it is out of service, and reserved."),
  "")
FORMER (306, "Switch Proxy") /* draft-cohen-http-305-306-responses-00 */

STATUS (307, TEMPORARY_REDIRECT, "Temporary Redirect",
  RFC (9110, "15.4.8"),
  F (REDIRECT) | F (RETRY_AFTER),
  /* TRANSLATORS: 307, title. Must differ from the title of 302. */
  NC_("title", "Temporary redirect"),
  /* TRANSLATORS: 307, description. 302 Found is the phrase of that code as
     it stands on the wire; keep it in English. */
  N_("The server redirects the client to another URI for the requested "
     "resource. The user agent must not change the HTTP method, so that "
     "POST is followed by POST again; in all else this code means what "
     "302 Found means."),
  "")
ALIAS (307, "RedirectKeepVerb")

STATUS (308, PERMANENT_REDIRECT, "Permanent Redirect",
  RFC (9110, "15.4.9"),
  F (CACHEABLE) | F (REDIRECT) | F (RETRY_AFTER),
  /* TRANSLATORS: 308, title. Must differ from the title of 301. */
  NC_("title", "Permanent redirect"),
  /* TRANSLATORS: 308, description. 301 Moved Permanently is the phrase of
     that code as it stands on the wire; keep it in English. */
  N_("The Location header field of the response gives another URI, to "
     "which the resource has moved permanently. The user agent must not "
     "change the HTTP method, so that POST is followed by POST again; in "
     "all else this code means what 301 Moved Permanently means."),
  "")

STATUS (400, BAD_REQUEST, "Bad Request",
  RFC (9110, "15.5.1"),
  0,
  /* TRANSLATORS: 400, title. Bad means faulty: the server cannot process the
     request. */
  NC_("title", "Bad request"),
  /* TRANSLATORS: 400, description. */
  N_("The server cannot make sense of the request, typically because its "
     "syntax is invalid."),
  /* TRANSLATORS: 400, advice for the visitor of a page. */
  N_("Go back, check the address or what you entered, and try again."))

STATUS (401, UNAUTHORIZED, "Unauthorized",
  RFC (9110, "15.5.2"),
  0,
  /* TRANSLATORS: 401, title. The phrase is Unauthorized, but the matter is
     who the user is, not what the user may do (that is 403). */
  NC_("title", "Authentication required"),
  /* TRANSLATORS: 401, description. Unauthorized is the English phrase of
     this code; its translation may follow or replace it. */
  N_("The client has to authenticate itself before it gets the requested "
     "response. The HTTP standard says Unauthorized where it means "
     "unauthenticated."),
  /* TRANSLATORS: 401, advice for the visitor of a page. */
  N_("Sign in to see this page. If you cannot sign in, contact the people "
     "who run this site."))
FORMER (401, "Authorization Required") /* Apache httpd to 2.2, nginx */

STATUS (402, PAYMENT_REQUIRED, "Payment Required",
  RFC (9110, "15.5.3"),
  F (EXPERIMENTAL),
  /* TRANSLATORS: 402, title. */
  NC_("title", "Payment required"),
  /* TRANSLATORS: 402, description. */
  N_("Digital payment systems are what this code was created for, and it "
     "is reserved for future use. Some services use it today, without a "
     "standard convention to go by."),
  /* TRANSLATORS: 402, advice for the visitor of a page. */
  N_("This site asks for a payment before it goes on. Check your account "
     "on the site, or contact the people who run it."))

STATUS (403, FORBIDDEN, "Forbidden",
  RFC (9110, "15.5.4"),
  0,
  /* TRANSLATORS: 403, title. The server understood the request but refuses
     access (compare 401). */
  NC_("title", "Forbidden"),
  /* TRANSLATORS: 403, description. */
  N_("The server refuses to give the real response, because the client "
     "has no right of access to the content."),
  /* TRANSLATORS: 403, advice for the visitor of a page. */
  N_("You do not have access to this page. If you think you should, "
     "contact the people who run this site."))

STATUS (404, NOT_FOUND, "Not Found",
  RFC (9110, "15.5.5"),
  F (CACHEABLE),
  /* TRANSLATORS: 404, title. The code that people meet most. */
  NC_("title", "Not found"),
  /* TRANSLATORS: 404, description. */
  N_("The server did not find the requested resource. What this code is "
     "known for is how often people meet it on the web."),
  /* TRANSLATORS: 404, advice for the visitor of a page. */
  N_("Check the address, or start again from the home page."))

STATUS (405, METHOD_NOT_ALLOWED, "Method Not Allowed",
  RFC (9110, "15.5.6"),
  F (CACHEABLE),
  /* TRANSLATORS: 405, title. The HTTP method, such as GET or POST. */
  NC_("title", "Method not allowed"),
  /* TRANSLATORS: 405, description. */
  N_("The target resource does not support the request method, although "
     "the server knows it. Removing a resource with DELETE, for example, "
     "may be forbidden by an API."),
  /* TRANSLATORS: 405, advice for the visitor of a page. */
  N_("This site does not offer what was asked for here. Go back to the "
     "previous page, or start again from the home page."))

STATUS (406, NOT_ACCEPTABLE, "Not Acceptable",
  RFC (9110, "15.5.7"),
  0,
  /* TRANSLATORS: 406, title. The phrase is Not Acceptable: nothing on offer
     suits what the client accepts. It is no reproach. */
  NC_("title", "No acceptable version"),
  /* TRANSLATORS: 406, description. */
  N_("Server-driven content negotiation has turned up nothing on the web "
     "server that meets the criteria of the user agent."),
  /* TRANSLATORS: 406, advice for the visitor of a page. */
  N_("This page is not available in a form or language that your browser "
     "accepts. Check the language settings of your browser, or contact the "
     "people who run this site."))

STATUS (407, PROXY_AUTHENTICATION_REQUIRED, "Proxy Authentication Required",
  RFC (9110, "15.5.8"),
  0,
  /* TRANSLATORS: 407, title. */
  NC_("title", "Proxy authentication required"),
  /* TRANSLATORS: 407, description. */
  N_("This status is similar to 401, except that the client has to "
     "authenticate itself to a proxy."),
  /* TRANSLATORS: 407, advice for the visitor of a page. */
  N_("Your connection goes through a proxy server that asks you to sign "
     "in. Sign in to it, or ask the people who run your network."))
ALIAS (407, "ProxyAuthRequired")

STATUS (408, REQUEST_TIMEOUT, "Request Timeout",
  RFC (9110, "15.5.9"),
  F (RETRY),
  /* TRANSLATORS: 408, title. The server waited too long for the request of
     the client (compare 504). */
  NC_("title", "Request timeout"),
  /* TRANSLATORS: 408, description. */
  N_("The time that the server allows for a complete request is over, "
     "and none has arrived. On an idle connection that they would like "
     "to close, some servers send this response even where the client "
     "has sent no request, while others simply close it without. "
     "Browsers that open connections in advance, to speed up browsing, "
     "have made the response more frequent."),
  /* TRANSLATORS: 408, advice for the visitor of a page. */
  N_("This site waited for your browser, but nothing arrived in time. "
     "Check your internet connection, then try again."))

STATUS (409, CONFLICT, "Conflict",
  RFC (9110, "15.5.10"),
  0,
  /* TRANSLATORS: 409, title. Two states of one thing do not fit together,
     for example two edits. */
  NC_("title", "Conflict"),
  /* TRANSLATORS: 409, description. */
  N_("The request conflicts with the current state of the target resource "
     "on the server."),
  /* TRANSLATORS: 409, advice for the visitor of a page. */
  N_("Something may have changed on this site while you were working. Load "
     "the page again, then repeat your change if it is still needed."))

STATUS (410, GONE, "Gone",
  RFC (9110, "15.5.11"),
  F (CACHEABLE),
  /* TRANSLATORS: 410, title. A thing that was removed and will not come
     back; not a person who left. Stronger than 404. */
  NC_("title", "Gone"),
  /* TRANSLATORS: 410, description. */
  N_("The requested content is gone from the server for good, and no new "
     "address is known. Clients are expected to keep neither what they "
     "have cached of this resource nor their links to it. The HTTP "
     "specification has services such as promotions of limited duration "
     "in mind; an API is not obliged to report every removed resource "
     "with this code."),
  /* TRANSLATORS: 410, advice for the visitor of a page. */
  N_("This page has been removed for good. Start again from the home page, "
     "and delete any bookmark that leads here."))

STATUS (411, LENGTH_REQUIRED, "Length Required",
  RFC (9110, "15.5.12"),
  0,
  /* TRANSLATORS: 411, title. The length of the content of the request. */
  NC_("title", "Length required"),
  /* TRANSLATORS: 411, description. */
  N_("The server insists on a Content-Length header field, and rejected "
     "the request for want of one."),
  /* TRANSLATORS: 411, advice for the visitor of a page. */
  N_("Your browser and this site did not understand each other. Load the "
     "page again, or try another browser."))

STATUS (412, PRECONDITION_FAILED, "Precondition Failed",
  RFC (9110, "15.5.13"),
  0,
  /* TRANSLATORS: 412, title. A condition that the client had set was not met
     (compare 428). */
  NC_("title", "Precondition failed"),
  /* TRANSLATORS: 412, description. */
  N_("The header fields of the request set preconditions, and the server "
     "does not meet them."),
  /* TRANSLATORS: 412, advice for the visitor of a page. */
  N_("Something may have changed on this site while you were working. Load "
     "the page again, then repeat your change if it is still needed."))

/* No RETRY: only with Retry-After is the condition known to be temporary. */
STATUS (413, CONTENT_TOO_LARGE, "Content Too Large",
  RFC (9110, "15.5.14"),
  F (RETRY_AFTER),
  /* TRANSLATORS: 413, title. The content that the client sent. */
  NC_("title", "Content too large"),
  /* TRANSLATORS: 413, description. */
  N_("The content of the request exceeds the limit that the server sets. "
     "If the condition is temporary, the server may send a Retry-After "
     "header field; it may also close the connection."),
  /* TRANSLATORS: 413, advice for the visitor of a page. */
  N_("What you sent is larger than this site accepts. Send a smaller file, "
     "or send several files one by one."))
FORMER (413, "Payload Too Large") /* RFC 7231, Section 6.5.11 */
FORMER (413, "Request Entity Too Large")
  /* RFC 2068 and RFC 2616, Section 10.4.14 */
ALIAS (413, "Request Too Long")

STATUS (414, URI_TOO_LONG, "URI Too Long",
  RFC (9110, "15.5.15"),
  F (CACHEABLE),
  /* TRANSLATORS: 414, title. The address of a page (the phrase is URI Too
     Long). */
  NC_("title", "Address too long"),
  /* TRANSLATORS: 414, description. */
  N_("The client asked for a URI that is too long for the server to "
     "interpret."),
  /* TRANSLATORS: 414, advice for the visitor of a page. */
  N_("The address is too long for this site. Shorten it, or start again "
     "from the home page."))
FORMER (414, "Request-URI Too Long")
  /* RFC 2068 and RFC 2616, Section 10.4.15 */
FORMER (414, "Request-URI Too Large") /* RFC 2068 and RFC 2616, Section 6.1.1 */

STATUS (415, UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type",
  RFC (9110, "15.5.16"),
  0,
  /* TRANSLATORS: 415, title. A media type is a data format, such as
     image/png; not a storage medium. */
  NC_("title", "Unsupported media type"),
  /* TRANSLATORS: 415, description. */
  N_("The request is rejected, because the media format of its content "
     "is none that the server supports."),
  /* TRANSLATORS: 415, advice for the visitor of a page. */
  N_("This site does not accept this kind of file. Save it in another "
     "format, then send it again."))

STATUS (416, RANGE_NOT_SATISFIABLE, "Range Not Satisfiable",
  RFC (9110, "15.5.17"),
  0,
  /* TRANSLATORS: 416, title. A range is a part of the data, such as bytes
     500 to 999. */
  NC_("title", "Range not satisfiable"),
  /* TRANSLATORS: 416, description. Range with a capital is the name of a
     header field; do not translate it. */
  N_("The server cannot supply the range in the Range header field of "
     "the request. The data at the target URI may end before it."),
  /* TRANSLATORS: 416, advice for the visitor of a page. */
  N_("The download could not be continued. Start it again from the "
     "beginning."))
FORMER (416, "Requested Range Not Satisfiable") /* RFC 2616, Section 10.4.17 */

STATUS (417, EXPECTATION_FAILED, "Expectation Failed",
  RFC (9110, "15.5.18"),
  0,
  /* TRANSLATORS: 417, title. What the request expected of the server, in a
     header field. */
  NC_("title", "Expectation failed"),
  /* TRANSLATORS: 417, description. Expect is the name of a header field; do
     not translate it. */
  N_("The server could not meet the expectation that the Expect header "
     "field of the request states."),
  /* TRANSLATORS: 417, advice for the visitor of a page. */
  N_("Your browser and this site did not understand each other. Load the "
     "page again, or try another browser."))

/* The registry writes (Unused): the code is reserved, since RFC 2324,
   Section 2.3.2, a joke of 1 April, is deployed too widely for another use. */
STATUS (418, IM_A_TEAPOT, "I'm a teapot",
  RFC (9110, "15.5.19"),
  F (UNUSED),
  /* TRANSLATORS: 418, title. A joke of 1 April 1998 (RFC 2324): the server
     says so of itself. */
  NC_("title", "I'm a teapot"),
  /* TRANSLATORS: 418, description. The joke of RFC 2324, told with a
     straight face. */
  N_("The server refuses to brew coffee in a teapot."),
  "")
ALIAS (418, "Teapot")

/* 421 RETRY: over another connection. */
STATUS (421, MISDIRECTED_REQUEST, "Misdirected Request",
  RFC (9110, "15.5.20"),
  F (RETRY),
  /* TRANSLATORS: 421, title. The request went to the wrong server. */
  NC_("title", "Misdirected request"),
  /* TRANSLATORS: 421, description. The authority of a URI is its host name
     and port; the scheme is http or https. */
  N_("The request was sent to a server that cannot give a response to it. "
     "A server may send this code when it is not configured to answer for "
     "the combination of scheme and authority in the URI of the request."),
  /* TRANSLATORS: 421, advice for the visitor of a page. */
  N_("Your browser and this site did not understand each other. Load the "
     "page again, or try another browser."))

/* 422 comes from WebDAV (RFC 4918, Section 11.2); RFC 9110 defines it now. */
STATUS (422, UNPROCESSABLE_CONTENT, "Unprocessable Content",
  RFC (9110, "15.5.21"),
  F (WEBDAV),
  /* TRANSLATORS: 422, title. The content that the client sent. */
  NC_("title", "Unprocessable content"),
  /* TRANSLATORS: 422, description. */
  N_("The request is well formed, but semantic errors in it kept the "
     "server from processing it."),
  /* TRANSLATORS: 422, advice for the visitor of a page. */
  N_("The site could not use what you sent. Check what you entered, then "
     "send it again."))
FORMER (422, "Unprocessable Entity") /* RFC 4918, Section 11.2 */

STATUS (423, LOCKED, "Locked",
  RFC (4918, "11.3"),
  F (WEBDAV),
  /* TRANSLATORS: 423, title. Locked against changes, like a file being
     edited; not blocked as in 403 or 451. */
  NC_("title", "Locked"),
  /* TRANSLATORS: 423, description. */
  N_("The resource that the request would access is locked."),
  /* TRANSLATORS: 423, advice for the visitor of a page. */
  N_("This item is locked, perhaps because somebody else is working on it. "
     "Try again later."))

STATUS (424, FAILED_DEPENDENCY, "Failed Dependency",
  RFC (4918, "11.4"),
  F (WEBDAV),
  /* TRANSLATORS: 424, title. Something on which the request depends has
     failed. */
  NC_("title", "Failed dependency"),
  /* TRANSLATORS: 424, description. */
  N_("The request failed because an earlier request or action, on which it "
     "depended, had failed."),
  "")

/* 425 RETRY: at once, but no longer in early data. */
STATUS (425, TOO_EARLY, "Too Early",
  RFC (8470, "5.2"),
  F (EXPERIMENTAL) | F (RETRY),
  /* TRANSLATORS: 425, title. The request came before the secure connection
     was complete. */
  NC_("title", "Too early"),
  /* TRANSLATORS: 425, description. Replayed: recorded and sent again by an
     attacker. Early data is a term of TLS 1.3. */
  N_("The server does not want to process a request that might be "
     "replayed, because it came in TLS early data. The client can send it "
     "again once the TLS handshake is complete."),
  /* TRANSLATORS: 425, advice for the visitor of a page. */
  N_("Load the page again."))
FORMER (425, "Reserved for WebDAV advanced collections expired proposal")
  /* the IANA registry, as in RFC 2817 */
FORMER (425, "Reserved for WebDAV") /* the same, cut short */
FORMER (425, "Unordered Collection") /* drafts of RFC 3648 */

STATUS (426, UPGRADE_REQUIRED, "Upgrade Required",
  RFC (9110, "15.5.22"),
  0,
  /* TRANSLATORS: 426, title. A change to another protocol; not a new version
     of a product. */
  NC_("title", "Protocol upgrade required"),
  /* TRANSLATORS: 426, description. Upgrade is the name of a header field; do
     not translate it. */
  N_("The server refuses to process the request over the current protocol, "
     "but may accept it if the client changes to another protocol. The "
     "server must send an Upgrade header field in the 426 response to name "
     "the required protocol or protocols (RFC 9110, Section 7.8)."),
  /* TRANSLATORS: 426, advice for the visitor of a page. */
  N_("This site does not accept the kind of connection that your browser "
     "uses. Update your browser, or try another one."))

STATUS (428, PRECONDITION_REQUIRED, "Precondition Required",
  RFC (6585, "3"),
  0,
  /* TRANSLATORS: 428, title. The server asks the client to set a condition
     (compare 412). */
  NC_("title", "Precondition required"),
  /* TRANSLATORS: 428, description. */
  N_("The origin server accepts this request only in conditional form. "
     "This is meant to prevent lost updates: one client retrieves the "
     "state of a resource with GET, changes it and sends it back with PUT, "
     "while somebody else changes the state on the server in the meantime, "
     "which leads to a conflict."),
  /* TRANSLATORS: 428, advice for the visitor of a page. */
  N_("Your browser and this site did not understand each other. Load the "
     "page again, or try another browser."))

STATUS (429, TOO_MANY_REQUESTS, "Too Many Requests",
  RFC (6585, "4"),
  F (RETRY) | F (RETRY_AFTER),
  /* TRANSLATORS: 429, title. */
  NC_("title", "Too many requests"),
  /* TRANSLATORS: 429, description. */
  N_("Too many requests came from the same user within a given period."),
  /* TRANSLATORS: 429, advice for the visitor of a page. */
  N_("Many requests came from your connection in a short time. Wait a "
     "little, then try again."))

STATUS (431, REQUEST_HEADER_FIELDS_TOO_LARGE, "Request Header Fields Too Large",
  RFC (6585, "5"),
  0,
  /* TRANSLATORS: 431, title. */
  NC_("title", "Request header fields too large"),
  /* TRANSLATORS: 431, description. */
  N_("The server declines to process the request because its header fields "
     "are too large. The request can be sent again once its header fields "
     "have been made smaller."),
  /* TRANSLATORS: 431, advice for the visitor of a page. */
  N_("Your browser sent more information than this site accepts. Delete "
     "the cookies of this site in your browser, then try again."))

STATUS (451, UNAVAILABLE_FOR_LEGAL_REASONS, "Unavailable For Legal Reasons",
  RFC (7725, "3"),
  F (CACHEABLE),
  /* TRANSLATORS: 451, title. */
  NC_("title", "Unavailable for legal reasons"),
  /* TRANSLATORS: 451, description. Do not say or suggest that the reader
     does something illegal. */
  N_("A legal demand keeps the server from giving access to the resource, "
     "as with a page that a government has censored."),
  /* TRANSLATORS: 451, advice for the visitor of a page. */
  N_("This page cannot be shown for legal reasons. The people who run this "
     "site may be able to tell you more."))

STATUS (500, INTERNAL_SERVER_ERROR, "Internal Server Error",
  RFC (9110, "15.6.1"),
  F (RETRY),
  /* TRANSLATORS: 500, title. */
  NC_("title", "Internal server error"),
  /* TRANSLATORS: 500, description. */
  N_("A situation has arisen that the server is unable to deal with."),
  /* TRANSLATORS: 500, advice for the visitor of a page. */
  N_("The problem comes from the site, not from you. Try again later; if "
     "you were sending a form or paying, first check whether it went "
     "through."))

STATUS (501, NOT_IMPLEMENTED, "Not Implemented",
  RFC (9110, "15.6.2"),
  F (CACHEABLE),
  /* TRANSLATORS: 501, title. The server lacks the function that the request
     needs. */
  NC_("title", "Not implemented"),
  /* TRANSLATORS: 501, description. */
  N_("The server cannot carry out the request method, because it does "
     "not support it. This code must not be returned for GET and HEAD, "
     "the only methods that every server has to support."),
  /* TRANSLATORS: 501, advice for the visitor of a page. */
  N_("This site does not offer what was asked for here. Go back to the "
     "previous page, or start again from the home page."))

STATUS (502, BAD_GATEWAY, "Bad Gateway",
  RFC (9110, "15.6.3"),
  F (RETRY),
  /* TRANSLATORS: 502, title. A gateway is a server that passes requests on
     to another server. What is bad is the response that it received. */
  NC_("title", "Bad gateway"),
  /* TRANSLATORS: 502, description. */
  N_("For this request the server acts as a gateway, and the response "
     "that it needed to obtain was invalid."),
  /* TRANSLATORS: 502, advice for the visitor of a page. */
  N_("The site did not get an answer from another system that it needs. "
     "Try again later; if you were sending a form or paying, first check "
     "whether it went through."))

STATUS (503, SERVICE_UNAVAILABLE, "Service Unavailable",
  RFC (9110, "15.6.4"),
  F (RETRY) | F (RETRY_AFTER),
  /* TRANSLATORS: 503, title. Temporary (compare 410). */
  NC_("title", "Service unavailable"),
  /* TRANSLATORS: 503, description. */
  N_("The server is overloaded, down for maintenance or, less often, not "
     "ready to handle the request for another reason. The code is meant "
     "for temporary conditions: if possible, a Retry-After header field "
     "should give an estimate of when the service resumes. Usually the "
     "response should not be cached, so webmasters should also watch its "
     "caching header fields. A user-friendly page sent with it can "
     "explain the problem."),
  /* TRANSLATORS: 503, advice for the visitor of a page. */
  N_("The site is overloaded or under maintenance. Try again later."))
FORMER (503, "Service Temporarily Unavailable") /* Apache httpd to 2.2, nginx */

STATUS (504, GATEWAY_TIMEOUT, "Gateway Timeout",
  RFC (9110, "15.6.5"),
  F (RETRY),
  /* TRANSLATORS: 504, title. The server waited too long for another server
     (compare 408). */
  NC_("title", "Gateway timeout"),
  /* TRANSLATORS: 504, description. */
  N_("The server acts as a gateway, and the response that it was waiting "
     "for did not come in time."),
  /* TRANSLATORS: 504, advice for the visitor of a page. */
  N_("The site did not get an answer from another system that it needs. "
     "Try again later; if you were sending a form or paying, first check "
     "whether it went through."))

STATUS (505, HTTP_VERSION_NOT_SUPPORTED, "HTTP Version Not Supported",
  RFC (9110, "15.6.6"),
  0,
  /* TRANSLATORS: 505, title. */
  NC_("title", "HTTP version not supported"),
  /* TRANSLATORS: 505, description. */
  N_("The server does not support the version of HTTP that the request "
     "uses."),
  /* TRANSLATORS: 505, advice for the visitor of a page. */
  N_("This site does not accept the kind of connection that your browser "
     "uses. Update your browser, or try another one."))

STATUS (506, VARIANT_ALSO_NEGOTIATES, "Variant Also Negotiates",
  RFC (2295, "8.1"),
  0,
  /* TRANSLATORS: 506, title. The variant that the server chose starts a
     content negotiation of its own, so the choice never ends. */
  NC_("title", "Variant also negotiates"),
  /* TRANSLATORS: 506, description. */
  N_("Transparent content negotiation for this request ends up in a "
     "circular dependency. The configuration of the server is at fault."),
  /* TRANSLATORS: 506, advice for the visitor of a page. */
  N_("The problem comes from the way the site is set up, not from you. If "
     "it does not go away, contact the people who run this site."))
FORMER (506, "Variant Also Negotiates (Experimental)")
  /* the IANA registry, formerly */

/* 507 RETRY: later, and never by itself after an action of a user. */
STATUS (507, INSUFFICIENT_STORAGE, "Insufficient Storage",
  RFC (4918, "11.5"),
  F (WEBDAV) | F (RETRY),
  /* TRANSLATORS: 507, title. There is not enough space left on the server. */
  NC_("title", "Insufficient storage"),
  /* TRANSLATORS: 507, description. */
  N_("The server cannot store what it has to store in order to complete "
     "the request. The condition is considered temporary. If the request "
     "came from an action of a user, it must not be repeated until the "
     "user asks for it again."),
  /* TRANSLATORS: 507, advice for the visitor of a page. */
  N_("The site has no room left for what you sent. Try again later, or "
     "contact the people who run it."))

STATUS (508, LOOP_DETECTED, "Loop Detected",
  RFC (5842, "7.2"),
  F (WEBDAV),
  /* TRANSLATORS: 508, title. An endless circle in the processing; not a knot
     or a ring. */
  NC_("title", "Loop detected"),
  /* TRANSLATORS: 508, description. */
  N_("While processing the request, the server came upon an infinite loop."),
  /* TRANSLATORS: 508, advice for the visitor of a page. */
  N_("The problem comes from the way the site is set up, not from you. If "
     "it does not go away, contact the people who run this site."))

/* The registry writes Not Extended (OBSOLETED). */
STATUS (510, NOT_EXTENDED, "Not Extended",
  RFC (2774, "7"),
  F (OBSOLETE),
  /* TRANSLATORS: 510, title. The request lacks an extension of the protocol
     that the server requires. */
  NC_("title", "Request not extended"),
  /* TRANSLATORS: 510, description. */
  N_("The request needs further extensions before the server can satisfy "
     "it."),
  "")

STATUS (511, NETWORK_AUTHENTICATION_REQUIRED, "Network Authentication Required",
  RFC (6585, "6"),
  0,
  /* TRANSLATORS: 511, title. It is the network that asks who the user is,
     not the site (compare 401). */
  NC_("title", "Network authentication required"),
  /* TRANSLATORS: 511, description. */
  N_("Status code 511 means that the client has to authenticate itself "
     "before it can access the network."),
  /* TRANSLATORS: 511, advice for the visitor of a page. */
  N_("Your network, for example the Wi-Fi of a hotel or a station, asks "
     "you to sign in first. Open its sign-in page, then try again."))

/* The page
   --------
   What httpstatus_page_render () says around the texts of a status.  Names in
   braces are replaced: a translation keeps them, but for a {count} in a form
   that stands for one number alone.  */

MESSAGE (TRY_AGAIN,
  /* TRANSLATORS: error page, a link that opens the same address again. */
  NC_("link", "Try again"))
MESSAGE (CONTINUE,
  /* TRANSLATORS: error page, a link to the page that a redirection leads
     to. */
  NC_("link", "Continue to the page"))
MESSAGE (HOME,
  /* TRANSLATORS: error page, a link to the home page of the site. */
  NC_("link", "Go to the home page"))
MESSAGE (CONTACT,
  /* TRANSLATORS: error page, a link to the people who run the site, by mail
     or through a form. */
  NC_("link", "Contact the site"))
MESSAGE (MEANING,
  /* TRANSLATORS: error page, what a visitor opens to read the description of
     the status code. */
  N_("What this status code means"))
MESSAGE (REFERENCE,
  /* TRANSLATORS: error page, last line. {id} is replaced by the identifier of
     the request, for example 7f3a-91c2. */
  N_("If you ask for help, give this reference: {id}"))
MESSAGE (RETRY_SECONDS,
  /* TRANSLATORS: error page, how long to wait. {count} is the number. */
  P_("You can try again in {count} second.",
     "You can try again in {count} seconds."))
MESSAGE (RETRY_MINUTES,
  /* TRANSLATORS: error page, how long to wait. {count} is the number. */
  P_("You can try again in {count} minute.",
     "You can try again in {count} minutes."))
MESSAGE (RETRY_HOURS,
  /* TRANSLATORS: error page, how long to wait. {count} is the number. */
  P_("You can try again in {count} hour.",
     "You can try again in {count} hours."))

#include "vendor-list.h"

#undef ROW
#undef STATUS
#undef READING
#undef CUSTOMARY
#undef VENDOR
#undef FORMER
#undef ALIAS
#undef CLASS
#undef MESSAGE
