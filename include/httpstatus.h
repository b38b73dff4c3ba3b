/* SPDX-License-Identifier: MIT */
/* httpstatus.h - what an HTTP status code means, in the reader's language

   The four strings that can be "the reason", here for 404:

     function             in French                      for
     httpstatus_phrase    Not Found                      the status line;
                                                         always English ASCII
     httpstatus_title     Introuvable                    a heading
     httpstatus_describe  Le serveur n’a pas trouvé ...  people who build or
                                                         run software
     httpstatus_advice    Vérifiez l’adresse ...         the person in front
                                                         of the page

   A status is an int: a code such as 404, or a code together with the vendor
   whose meaning is wanted, HTTPSTATUS_OF (vendor, code).  Every int is a legal
   argument to every function:

     - a code from 100 to 599 that has no row has the title and the
       description of its class, any other int those of "unknown status";
     - both have no advice (""), the phrase "Unassigned", no symbol, reference
       or URL (NULL), and no flags (0);
     - a vendor that gives the code no meaning has the bare code's answer;
     - a bare code that IANA has not assigned, but vendors use, has its
       customary reading: 499 is nginx's, though Esri has another one.  783 and
       999 are such codes, too; their class is unknown.

   Texts are UTF-8, NUL-terminated and static: valid until the library is
   unloaded, never to be freed or changed.  They are never printf formats.
   No function returns a NULL text unless its comment says so.

   Every function may be called from several threads at once.  The table and
   the given-language functions take no lock, allocate nothing, use no
   thread-local storage and leave errno alone: they may be called in a signal
   handler.  The current-locale functions may do what gettext does.

   A field of a request's header comes as (pointer, length).  HTTPSTATUS_NUL as
   the length means that the text ends with NUL; a NULL pointer means that the
   request has no such field.  A field that stands on several lines is one
   field: join its lines with commas first (RFC 9110, Section 5.3).  */

#ifndef HTTPSTATUS_H
#define HTTPSTATUS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined __GNUC__ && __GNUC__ >= 4
#define HTTPSTATUS_API __attribute__ ((__visibility__ ("default")))
#else
#define HTTPSTATUS_API
#endif

/* The version of this header: a string, and a number that compares, with two
   hexadecimal digits for each part: 0x010203 is 1.2.3.  */
#define HTTPSTATUS_VERSION "0.1.0"
#define HTTPSTATUS_VERSION_NUMBER 0x000100

/* As a length: the text ends with NUL.  */
#define HTTPSTATUS_NUL ((size_t) -1)

/* The status that is CODE as VENDOR means it, for example
   HTTPSTATUS_OF (HTTPSTATUS_VENDOR_IANA, 404), which is 404.  A vendor is
   from 0 to 0x7ffe, a code from 0 to 0xffff.  */
#define HTTPSTATUS_OF(vendor, code) \
  ((int) ((unsigned) (vendor) << 16 | ((unsigned) (code) & 0xffffu)))

/* The codes of the IANA HTTP Status Code Registry.  */
enum
{
  HTTPSTATUS_CONTINUE = 100,
  HTTPSTATUS_SWITCHING_PROTOCOLS = 101,
  HTTPSTATUS_PROCESSING = 102,
  HTTPSTATUS_EARLY_HINTS = 103,
  HTTPSTATUS_UPLOAD_RESUMPTION_SUPPORTED = 104,

  HTTPSTATUS_OK = 200,
  HTTPSTATUS_CREATED = 201,
  HTTPSTATUS_ACCEPTED = 202,
  HTTPSTATUS_NON_AUTHORITATIVE_INFORMATION = 203,
  HTTPSTATUS_NO_CONTENT = 204,
  HTTPSTATUS_RESET_CONTENT = 205,
  HTTPSTATUS_PARTIAL_CONTENT = 206,
  HTTPSTATUS_MULTI_STATUS = 207,
  HTTPSTATUS_ALREADY_REPORTED = 208,
  HTTPSTATUS_IM_USED = 226,

  HTTPSTATUS_MULTIPLE_CHOICES = 300,
  HTTPSTATUS_MOVED_PERMANENTLY = 301,
  HTTPSTATUS_FOUND = 302,
  HTTPSTATUS_SEE_OTHER = 303,
  HTTPSTATUS_NOT_MODIFIED = 304,
  HTTPSTATUS_USE_PROXY = 305,
  HTTPSTATUS_UNUSED = 306,
  HTTPSTATUS_TEMPORARY_REDIRECT = 307,
  HTTPSTATUS_PERMANENT_REDIRECT = 308,

  HTTPSTATUS_BAD_REQUEST = 400,
  HTTPSTATUS_UNAUTHORIZED = 401,
  HTTPSTATUS_PAYMENT_REQUIRED = 402,
  HTTPSTATUS_FORBIDDEN = 403,
  HTTPSTATUS_NOT_FOUND = 404,
  HTTPSTATUS_METHOD_NOT_ALLOWED = 405,
  HTTPSTATUS_NOT_ACCEPTABLE = 406,
  HTTPSTATUS_PROXY_AUTHENTICATION_REQUIRED = 407,
  HTTPSTATUS_REQUEST_TIMEOUT = 408,
  HTTPSTATUS_CONFLICT = 409,
  HTTPSTATUS_GONE = 410,
  HTTPSTATUS_LENGTH_REQUIRED = 411,
  HTTPSTATUS_PRECONDITION_FAILED = 412,
  HTTPSTATUS_CONTENT_TOO_LARGE = 413,
  HTTPSTATUS_URI_TOO_LONG = 414,
  HTTPSTATUS_UNSUPPORTED_MEDIA_TYPE = 415,
  HTTPSTATUS_RANGE_NOT_SATISFIABLE = 416,
  HTTPSTATUS_EXPECTATION_FAILED = 417,
  HTTPSTATUS_IM_A_TEAPOT = 418,
  HTTPSTATUS_MISDIRECTED_REQUEST = 421,
  HTTPSTATUS_UNPROCESSABLE_CONTENT = 422,
  HTTPSTATUS_LOCKED = 423,
  HTTPSTATUS_FAILED_DEPENDENCY = 424,
  HTTPSTATUS_TOO_EARLY = 425,
  HTTPSTATUS_UPGRADE_REQUIRED = 426,
  HTTPSTATUS_PRECONDITION_REQUIRED = 428,
  HTTPSTATUS_TOO_MANY_REQUESTS = 429,
  HTTPSTATUS_REQUEST_HEADER_FIELDS_TOO_LARGE = 431,
  HTTPSTATUS_UNAVAILABLE_FOR_LEGAL_REASONS = 451,

  HTTPSTATUS_INTERNAL_SERVER_ERROR = 500,
  HTTPSTATUS_NOT_IMPLEMENTED = 501,
  HTTPSTATUS_BAD_GATEWAY = 502,
  HTTPSTATUS_SERVICE_UNAVAILABLE = 503,
  HTTPSTATUS_GATEWAY_TIMEOUT = 504,
  HTTPSTATUS_HTTP_VERSION_NOT_SUPPORTED = 505,
  HTTPSTATUS_VARIANT_ALSO_NEGOTIATES = 506,
  HTTPSTATUS_INSUFFICIENT_STORAGE = 507,
  HTTPSTATUS_LOOP_DETECTED = 508,
  HTTPSTATUS_NOT_EXTENDED = 510,
  HTTPSTATUS_NETWORK_AUTHENTICATION_REQUIRED = 511
};

/* The classes: the first digit of a code (RFC 9110, Section 15).  */
enum
{
  HTTPSTATUS_CLASS_UNKNOWN = 0,
  HTTPSTATUS_CLASS_INFORMATIONAL = 1,
  HTTPSTATUS_CLASS_SUCCESSFUL = 2,
  HTTPSTATUS_CLASS_REDIRECTION = 3,
  HTTPSTATUS_CLASS_CLIENT_ERROR = 4,
  HTTPSTATUS_CLASS_SERVER_ERROR = 5
};

/* What httpstatus_flags () says of a status, as bits.  The markers are those
   of the reference page; the rest is what its specification says.  */
enum
{
  HTTPSTATUS_FLAG_WEBDAV = 1 << 0,         /* from WebDAV and its extensions */
  HTTPSTATUS_FLAG_DELTA_ENCODING = 1 << 1, /* from RFC 3229 */
  HTTPSTATUS_FLAG_DEPRECATED = 1 << 2,
  HTTPSTATUS_FLAG_EXPERIMENTAL = 1 << 3,
  HTTPSTATUS_FLAG_OBSOLETE = 1 << 4, /* the registry calls it obsoleted */
  HTTPSTATUS_FLAG_UNUSED = 1 << 5,   /* the registry keeps it unused */
  HTTPSTATUS_FLAG_TEMPORARY_REGISTRATION = 1 << 6,
  HTTPSTATUS_FLAG_UNOFFICIAL = 1 << 7,   /* a vendor's, not IANA's */
  HTTPSTATUS_FLAG_NO_BODY = 1 << 8,      /* RFC 9110, 6.4.1 and 15.3.6 */
  HTTPSTATUS_FLAG_CACHEABLE = 1 << 9,    /* heuristically; RFC 9110, 15.1 */
  HTTPSTATUS_FLAG_REDIRECT = 1 << 10,    /* to its Location; RFC 9110, 15.4 */
  HTTPSTATUS_FLAG_RETRY = 1 << 11,       /* the same request may succeed yet */
  HTTPSTATUS_FLAG_RETRY_AFTER = 1 << 12  /* Retry-After has a meaning here */
};

/* Whose meaning of a code it is.  */
enum
{
  HTTPSTATUS_VENDOR_IANA = 0,
  HTTPSTATUS_VENDOR_NGINX = 1,
  HTTPSTATUS_VENDOR_MICROSOFT = 2,     /* IIS and Exchange */
  HTTPSTATUS_VENDOR_AWS = 3,           /* its load balancers */
  HTTPSTATUS_VENDOR_ALIBABA_CLOUD = 4, /* likewise */
  HTTPSTATUS_VENDOR_CLOUDFLARE = 5,
  HTTPSTATUS_VENDOR_PANTHEON = 6,
  HTTPSTATUS_VENDOR_ESRI = 7, /* ArcGIS */
  HTTPSTATUS_VENDOR_LARAVEL = 8,
  HTTPSTATUS_VENDOR_TWITTER = 9,
  HTTPSTATUS_VENDOR_SPRING = 10,
  HTTPSTATUS_VENDOR_SHOPIFY = 11,
  HTTPSTATUS_VENDOR_APACHE = 12,
  HTTPSTATUS_VENDOR_CPANEL = 13,
  HTTPSTATUS_VENDOR_QUALYS = 14,
  HTTPSTATUS_VENDOR_PROXIES = 15, /* of several makers */
  HTTPSTATUS_VENDOR_LINKEDIN = 16
};

/* The formats of a page.  */
enum
{
  HTTPSTATUS_FORMAT_HTML = 0,
  HTTPSTATUS_FORMAT_PROBLEM_JSON = 1, /* RFC 9457 */
  HTTPSTATUS_FORMAT_TEXT = 2
};

/* A language that the library can answer in: opaque, static.  */
struct httpstatus_language;


/* The table
   ---------  */

/* The number that goes on the wire for STATUS: its code, without the vendor.
   0 for a negative STATUS.  Since 0.1.  */
HTTPSTATUS_API int httpstatus_code (int status);

/* The vendor whose meaning STATUS has: HTTPSTATUS_VENDOR_IANA for registered
   and for unassigned codes.  A bare code that only vendors use has its
   customary reading's vendor.  Since 0.1.  */
HTTPSTATUS_API int httpstatus_vendor (int status);

/* The name of VENDOR in English ASCII, for example "IANA"; NULL for a number
   that is no vendor.  Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_vendor_name (int vendor);

/* The smallest code of the IANA registry above STATUS; 0 after the last.
   for (s = httpstatus_next (0); s; s = httpstatus_next (s)) walks all 64.
   Since 0.1.  */
HTTPSTATUS_API int httpstatus_next (int status);

/* The row that follows STATUS in the whole table, ordered by code and then by
   vendor, IANA first; 0 after the last.  The walk begins with 0 and visits
   vendors' readings, too, as HTTPSTATUS_OF (vendor, code).  A STATUS without a
   row of its own stands where its code would.  Since 0.1.  */
HTTPSTATUS_API int httpstatus_next_any (int status);

/* The N-th meaning of the number CODE, counted from 0: the customary reading
   first, then others in the order of httpstatus_next_any ().  A status, or 0
   past the last one and for a negative N.  Since 0.1.  */
HTTPSTATUS_API int httpstatus_reading (int code, int n);

/* Whether STATUS is a code of the IANA registry: 1 or 0.  Since 0.1.  */
HTTPSTATUS_API int httpstatus_is_registered (int status);

/* The class of STATUS, HTTPSTATUS_CLASS_INFORMATIONAL = 1 to
   HTTPSTATUS_CLASS_SERVER_ERROR = 5, by the first digit of a code from 100 to
   599, registered or not; HTTPSTATUS_CLASS_UNKNOWN = 0 for any other.
   Since 0.1.  RFC 9110, Section 15.  */
HTTPSTATUS_API int httpstatus_class_of (int status);

/* What is known of STATUS: HTTPSTATUS_FLAG_* bits, 0 for a status without a
   row.  Since 0.1.  */
HTTPSTATUS_API unsigned httpstatus_flags (int status);

/* The reason phrase of STATUS for the status line, "Not Found": 7-bit ASCII,
   English in every locale.  "Unassigned" for a status without a row.
   Since 0.1.  RFC 9112, Section 4.  */
HTTPSTATUS_API const char *httpstatus_phrase (int status);

/* The name of STATUS's constant without its prefix, "NOT_FOUND"; that of a
   vendor's reading has no constant.  NULL for a status without a row.
   Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_symbol (int status);

/* Where STATUS is specified, "RFC 9110, Section 15.5.5", or, for a vendor's
   reading, documented; NULL for a status without a row.  English ASCII.  Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_reference (int status);

/* The URL of that place; NULL for a status without a row.  Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_url (int status);

/* A former name of STATUS, counted from 0, "Payload Too Large" for 413; NULL
   past the last one and for a negative N.  English ASCII.  Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_former_name (int status, int n);

/* The status that TEXT names: a code of three digits with a row ("404"); a
   phrase or a former name ("Not Found", "Payload Too Large"); a symbol, also as
   programs write it ("NOT_FOUND", "HTTP_404_NOT_FOUND", "StatusNotFound",
   "SC_NOT_FOUND"); or both ("404 Not Found", "HTTP/1.1 404 Not Found"), which
   have to agree.  Letters' case, spaces and punctuation do not count, but
   within a code.  A name of IANA's wins over one of a vendor's.
   LENGTH: in bytes, or HTTPSTATUS_NUL.  0: TEXT is NULL, or names nothing.
   Since 0.1.  */
HTTPSTATUS_API int httpstatus_parse (const char *text, size_t length);


/* The current locale
   ------------------
   The locale of the thread for LC_MESSAGES, as setlocale () or uselocale ()
   made it, and LANGUAGE as gettext honours it.  Each text comes from an
   installed catalog of the domain "httpstatus" if there is one, else from the
   library's own, else it is English.

   The library binds its domain to the directory that it was configured with,
   at the first call and only where the program has not bound it.  It never
   calls setlocale () or textdomain ().  */

/* The reason for STATUS in two words, for a heading: "Introuvable".
   UTF-8.  Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_title (int status);

/* The reason for STATUS in sentences, for people who build or run software.
   UTF-8; only the text for 200 has newlines in it.  Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_describe (int status);

/* What the person in front of the page can do about STATUS; "" where there is
   nothing to advise.  UTF-8.  Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_advice (int status);

/* The title of a class, "Client error"; CLASS_: HTTPSTATUS_CLASS_*, any other
   int means HTTPSTATUS_CLASS_UNKNOWN.  UTF-8.  Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_class_title (int class_);

/* What the codes of a class have in common; CLASS_ as above.  UTF-8.
   Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_class_describe (int class_);


/* A given language
   ----------------
   These functions never look at the locale: the texts are in the language
   asked for, out of the catalogs inside the library, whatever is installed.
   A text that a language lacks is in English.  A NULL language is English,
   everywhere.  */

/* The language that serves TAG best: a BCP 47 tag ("pt-BR") or a locale's name
   ("pt_BR.UTF-8", "sr_RS@latin"), in any case of letters.  What is not there
   under that name is looked for as httpstatus_language_negotiate () does, so
   that "fr-CA" is French and "pt" Portuguese as Brazil has it.
   NULL: TAG is NULL, malformed, or of a language that the library does not
   have.  Since 0.1.  RFC 4647, Section 3.4.  */
HTTPSTATUS_API const struct httpstatus_language *
httpstatus_language_find (const char *tag);

/* The language that the current-locale functions speak; never NULL.  Where
   they speak that of an installed catalog which the library itself does not
   have, English.  Since 0.1.  */
HTTPSTATUS_API const struct httpstatus_language *
httpstatus_language_current (void);

/* The language after LANGUAGE in the library; NULL: the first, English.  NULL
   after the last.  Since 0.1.  */
HTTPSTATUS_API const struct httpstatus_language *
httpstatus_language_next (const struct httpstatus_language *language);

/* The language that the reader prefers among those of the library.
   ACCEPT_LANGUAGE, LENGTH: the request's Accept-Language field; see above.
   Never NULL: English where the field is absent or empty, has no well-formed
   element, or accepts nothing that is there.  Any bytes are safe.
   Since 0.1.  RFC 9110, Sections 12.4.2 and 12.5.4; RFC 4647, Section 3.4;
   negotiate.c says how ties are broken.  */
HTTPSTATUS_API const struct httpstatus_language *
httpstatus_language_negotiate (const char *accept_language, size_t length);

/* The same choice among a server's own languages.
   TAGS, COUNT: their BCP 47 tags; the first is the default.  A NULL or
   malformed tag is never chosen but as the default.
   The index of the best tag: 0 where the field is absent or has no well-formed
   element; -1 where it accepts none of them, or COUNT is 0.  Time is linear
   in LENGTH for a given list.  Since 0.1.  */
HTTPSTATUS_API int
httpstatus_language_negotiate_among (const char *accept_language,
                                     size_t length, const char *const *tags,
                                     size_t count);

/* The BCP 47 tag of LANGUAGE, "pt-BR": for Content-Language and the lang
   attribute.  ASCII.  Since 0.1.  */
HTTPSTATUS_API const char *
httpstatus_language_tag (const struct httpstatus_language *language);

/* The name of LANGUAGE in itself, "Português (Brasil)".  UTF-8.  Since 0.1. */
HTTPSTATUS_API const char *
httpstatus_language_name (const struct httpstatus_language *language);

/* The name of LANGUAGE in English, "Portuguese (Brazil)".  Since 0.1.  */
HTTPSTATUS_API const char *
httpstatus_language_english_name (const struct httpstatus_language *language);

/* Whether LANGUAGE is written from right to left: 1 or 0.  Since 0.1.  */
HTTPSTATUS_API int
httpstatus_language_is_rtl (const struct httpstatus_language *language);

/* How much of the library's texts LANGUAGE has, in percent, rounded down; the
   rest is in English.  Since 0.1.  */
HTTPSTATUS_API int
httpstatus_language_coverage (const struct httpstatus_language *language);

/* What httpstatus_title (), httpstatus_describe (), httpstatus_advice (),
   httpstatus_class_title () and httpstatus_class_describe () say, in LANGUAGE.
   UTF-8.  Since 0.1.  */
HTTPSTATUS_API const char *
httpstatus_title_in (const struct httpstatus_language *language, int status);
HTTPSTATUS_API const char *
httpstatus_describe_in (const struct httpstatus_language *language,
                        int status);
HTTPSTATUS_API const char *
httpstatus_advice_in (const struct httpstatus_language *language, int status);
HTTPSTATUS_API const char *
httpstatus_class_title_in (const struct httpstatus_language *language,
                           int class_);
HTTPSTATUS_API const char *
httpstatus_class_describe_in (const struct httpstatus_language *language,
                              int class_);


/* A whole page
   ------------
   What a server sends with a status: a page for a person, or its equal for a
   program, in a given language and never the locale's.

     struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
     char body[HTTPSTATUS_PAGE_SIZE];
     page.status = 404;
     page.language = httpstatus_language_negotiate (accept_language, length);
     size_t size = httpstatus_page_render (&page, body, sizeof body);

   The caller's texts may hold any bytes: they are escaped for where they stand,
   and what is not UTF-8 becomes U+FFFD.  Control characters become U+FFFD,
   too, but line breaks and tabs; JSON has them all, as escapes.

   The caller's URLs may be http, https and mailto ones, or begin with a single
   slash: a path on the same site.  Anything else, and a URL with spaces,
   control characters or backslashes in it, counts as absent.  */

/* The format that the client prefers: HTTPSTATUS_FORMAT_*.
   ACCEPT, LENGTH: the request's Accept field; see above.  application/json is
   served application/problem+json.
   OTHERWISE: what comes back where the field is absent, has no well-formed
   element, accepts all formats alike, or accepts none.  Of formats that are
   accepted alike it goes first, unless one is named more closely or earlier
   than the others.
   Any bytes are safe; time is linear in LENGTH.
   Since 0.1.  RFC 9110, Sections 12.4.2 and 12.5.1; format.c says how ties are
   broken.  */
HTTPSTATUS_API int httpstatus_format_negotiate (const char *accept,
                                                size_t length, int otherwise);

/* The media type of FORMAT, as Content-Type has it: "text/html;
   charset=utf-8".  An int that is no format: HTML's.  ASCII.  Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_format_type (int format);

/* What is on a page.  Begin with HTTPSTATUS_PAGE_INIT, which sets SIZE and
   leaves every other field at its default, 0 or NULL; set what is known.  A
   text or URL that is NULL or "" is absent, unless said otherwise.  Texts are
   in LANGUAGE.

   SIZE says which fields the program knows: in a later version of the library
   this struct may have more of them at its end.  Fields that a smaller struct
   lacks have their defaults, those of a larger one that the library does not
   know are ignored.  */
struct httpstatus_page
{
  size_t size;                                /* sizeof this struct */
  int status;                                 /* any int */
  int format;                                 /* HTTPSTATUS_FORMAT_* */
  const struct httpstatus_language *language; /* NULL: English */

  const char *title;  /* instead of httpstatus_title_in () */
  const char *advice; /* instead of httpstatus_advice_in (); "": none */
  const char *detail; /* what happened this time */
  const char *detail_language; /* DETAIL's BCP 47 tag; NULL: LANGUAGE's */

  /* For JSON: URLs that name the kind of problem and this occurrence of it;
     beside the URLs above, urn: and tag: ones.  */
  const char *type; /* NULL: the status says it all */
  const char *instance;

  const char *request_id;     /* what support can find the request by */
  const char *location;       /* where a redirection (3xx) leads */
  const char *home_url;       /* the site's home page */
  const char *contact;        /* mailto: or a page */
  const char *stylesheet_url; /* applied after the page's own style; http,
                                 https, or a path */

  unsigned retry_after; /* seconds; 0: not known */
  int hide_description; /* not 0: without the texts for people who build or
                           run software */
};

/* A page without anything on it but its size.  */
#define HTTPSTATUS_PAGE_INIT                                                  \
  {                                                                           \
    sizeof (struct httpstatus_page), 0, 0, NULL, NULL, NULL, NULL, NULL,      \
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0                        \
  }

/* A buffer of so many bytes holds any page without texts of the caller's, in
   any format and language.  In HTML a byte of the caller's becomes at most
   six, and the title stands there twice.  */
#define HTTPSTATUS_PAGE_SIZE 6144

/* Writes the body of PAGE into the SIZE bytes of BUF: UTF-8, NUL-terminated,
   the same bytes for the same arguments.
   PAGE: NULL is a page with no field set.
   BUF: may be NULL if SIZE is 0.
   The length of the whole body, without the NUL, as snprintf () counts:
   if it is SIZE or more, BUF has the beginning of it, cut before a character
   that does not fit.  A length above SIZE_MAX is SIZE_MAX.  0, and an empty
   BUF: a response with that status has no body (1xx, 204, 205, 304).
   HTML: one page without scripts; nothing is loaded but STYLESHEET_URL.
   JSON: type, title, status, detail, instance and, as extensions, language and
   request_id.  Text: a paragraph a line, empty lines between them.
   Since 0.1.  RFC 9457 (JSON).  */
HTTPSTATUS_API size_t httpstatus_page_render (
    const struct httpstatus_page *page, char *buf, size_t size);

/* Writes the header fields that belong to PAGE's body into the SIZE bytes of
   BUF: lines that end with CR LF, without an empty one at the end.  ASCII.
   Content-Type, Content-Language, Vary (Accept and Accept-Language),
   Cache-Control, X-Content-Type-Options, Content-Security-Policy, which allows
   this page's style and the origin of STYLESHEET_URL and nothing else, and
   Retry-After where RETRY_AFTER is not 0.  What the caller brought never puts
   a CR or LF there.
   PAGE, BUF, and what comes back: as above; 0 for a status without a body.
   Since 0.1.  */
HTTPSTATUS_API size_t httpstatus_page_headers (
    const struct httpstatus_page *page, char *buf, size_t size);


/* The version of the library that runs, "0.1.0": HTTPSTATUS_VERSION is the
   one that the program was compiled with.  Since 0.1.  */
HTTPSTATUS_API const char *httpstatus_version (void);

#ifdef __cplusplus
}
#endif

#endif /* HTTPSTATUS_H */
