/* SPDX-License-Identifier: MIT */
/* nginx.c - pages for nginx, chosen by maps of regular expressions

   A map takes the first of its expressions that matches, and gives what that
   has captured; a second map, which is a hash, turns the capture into a
   language or format.  They cost nothing until a page is sent.  */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "alias.h"
#include "field.h"
#include "format.h"
#include "pages.h"
#include "readme.h"
#include "regexes.h"
#include "shared-page.h"

static const char head[] = "# Written by httpstatus export nginx, which "
                           "writes it anew: changes are "
                           "lost.\n";

/* A hostile header would otherwise be searched once a weight.  */
static void
put_guard (struct string *out)
{
  char *guard = regex_guard ();
  string_add (out, "  default \"\";\n  \"~%s\" \"\";\n", guard);
  free (guard);
}

static void
put_languages (struct string *out, const struct export *export)
{
  struct aliases aliases;
  aliases_find (&aliases, &export->offer);
  string_add (out, "\n# Accept-Language: a row a weight, the highest first.\n"
                   "map $http_accept_language $httpstatus_range {\n");
  put_guard (out);
  for (size_t n = 0; n < regex_weights (export->is_exact_q); n++)
    {
      char *regex = regex_language (&aliases, export->is_exact_q, n,
                                    "httpstatus_name");
      string_add (out,
                  "  \"~*%s\" \"$httpstatus_name$httpstatus_name_exact\";\n",
                  regex);
      free (regex);
    }
  string_add (out,
              "}\nmap $httpstatus_range $httpstatus_accepted {\n"
              "  default \"%s\";\n",
              export->offer.tags[0]);
  for (size_t i = 0; i < aliases.count; i++)
    string_add (out, "  \"%s\" \"%s\";\n", aliases.rows[i].name,
                export->offer.tags[aliases.rows[i].language]);
  string_add (out, "}\n\n"
                   "# A site whose addresses say the language puts a map of "
                   "this variable behind\n# the include; see README.\n"
                   "map $uri $httpstatus_language {\n  default \"\";\n}\n"
                   "map $httpstatus_language $httpstatus_page_language {\n"
                   "  default $httpstatus_accepted;\n");
  for (size_t i = 0; i < export->offer.count; i++)
    string_add (out, "  \"%s\" \"%s\";\n", export->offer.tags[i],
                export->offer.tags[i]);
  string_add (out, "}\n");
  aliases_free (&aliases);
}

static void
put_formats (struct string *out, const struct export *export)
{
  struct media_range range;
  string_add (out, "\n# Accept, likewise.\n"
                   "map $http_accept $httpstatus_media_range {\n");
  put_guard (out);
  char *regex;
  for (size_t n = 0;
       (regex = regex_format (export->formats, export->format_count, n,
                              "httpstatus_media"))
       != NULL;
       n++)
    {
      string_add (out, "  \"~*%s\" \"$httpstatus_media\";\n", regex);
      free (regex);
    }
  string_add (out,
              "}\nmap $httpstatus_media_range $httpstatus_format {\n"
              "  default \"%s\";\n",
              export_extension (export->formats[0]));
  for (size_t i = 0;
       regex_range (&range, export->formats, export->format_count, i); i++)
    string_add (out, "  \"%s\" \"%s\";\n", range.name,
                export_extension (range.format));
  string_add (out, "}\n");
}

static bool
has_html (const struct export *export)
{
  for (size_t i = 0; i < export->format_count; i++)
    if (export->formats[i] == HTTPSTATUS_FORMAT_HTML)
      return true;
  return false;
}

/* Whether the backend's pages for CODE may be replaced: not where a header that
   goes with them would be lost.  */
static bool
is_replaced (int code)
{
  return code != HTTPSTATUS_UNAUTHORIZED
         && code != HTTPSTATUS_PROXY_AUTHENTICATION_REQUIRED;
}

/* Whether nginx takes CODE for an error_page.  */
static bool
is_taken (int code)
{
  return code != 499; /* it is what the log says where nobody was answered */
}

static void
put_replacement (struct string *out, const struct export *export)
{
  bool is_first = true;
  string_add (out, "\n# Only for a server with backend.conf; see README.\n"
                   "map \"$status $sent_http_content_type\" "
                   "$httpstatus_redirect {\n"
                   "  default \"\";\n"
                   "  \"~*^[0-9]+ [^;]*[/+]json\" \"\";\n"
                   "  \"~^(?<httpstatus_code>");
  for (size_t i = 0; i < export->status_count; i++)
    {
      int code = httpstatus_code (export->statuses[i]);
      if (!is_taken (code) || !is_replaced (code))
        continue;
      string_add (out, is_first ? "%d" : "|%d", code);
      is_first = false;
    }
  string_add (out, ") \" \"%s/backend/$httpstatus_code\";\n}\n",
              export->prefix);
}

/* For http { }.  */
static char *
http_conf (const struct export *export)
{
  struct string out = { NULL, 0, 0 };
  string_add (&out, "%s", head);
  put_languages (&out, export);
  put_formats (&out, export);
  if (has_html (export))
    /* Before it has read the header, nginx knows of no language.  */
    string_add (&out,
                "\n# An error of nginx before the header was read has all "
                "languages on its page.\n"
                "map \"$httpstatus_format:$http_accept_language:"
                "$httpstatus_language\" $httpstatus_early {\n"
                "  default \"$httpstatus_page_language/\";\n"
                "  \"html::\" \"\";\n}\n");
  put_replacement (&out, export);
  return out.bytes;
}

/* The page of CODE for the errors WHICH.  */
static void
put_error_page (struct string *out, const struct export *export,
                const char *which, int code)
{
  const char *directory = code == HTTPSTATUS_BAD_REQUEST && has_html (export)
                              ? "${httpstatus_early}"
                              : "$httpstatus_page_language/";
  string_add (out, "error_page %s %s/%s%d.$httpstatus_format;\n", which,
              export->prefix, directory, code);
}

/* For server { }, by way of server_conf (), and for locations in it.  */
static char *
error_pages_conf (const struct export *export)
{
  struct string out = { NULL, 0, 0 };
  /* nginx's number for a header that is too large, which clients see as 400:
     no page of its own, since nginx may know of no language then.  */
  int too_large = export_has (export, 431) ? 431 : 400;
  bool is_shared = has_html (export) && export_has (export, too_large);
  string_add (&out, "%s\n", head);
  for (size_t i = 0; i < export->status_count; i++)
    {
      int code = httpstatus_code (export->statuses[i]);
      /* Of two lines for a code, nginx goes by the first.  */
      if (!is_taken (code) || (code == 494 && is_shared))
        continue;
      char *number = format ("%d", code);
      put_error_page (&out, export, number, code);
      free (number);
    }
  if (is_shared)
    string_add (&out, "error_page 494 =%d %s/%d.html;\n", too_large,
                export->prefix, too_large);
  /* Its numbers for what is wrong with TLS.  */
  for (int tls = 495; tls <= 497; tls++)
    if (export_has (export, 400) && !export_has (export, tls))
      {
        char *which = format ("%d =400", tls);
        put_error_page (&out, export, which, 400);
        free (which);
      }
  return out.bytes;
}

/* The header fields that all pages have.  POLICY_SOURCE: that of the style of
   the page in all languages, which is in no template; NULL: of the others.  */
static void
put_fields (struct string *out, const struct export *export,
            const char *policy_source)
{
  struct export of_library = *export;
  if (policy_source)
    of_library.template = NULL;
  struct export_fields fields;
  export_fields_find (&fields, &of_library,
                      has_html (export) ? HTTPSTATUS_FORMAT_HTML
                                        : HTTPSTATUS_FORMAT_PROBLEM_JSON);
  string_add (out, "  add_header Vary \"Accept, Accept-Language\" always;\n");
  for (size_t i = 0; i < fields.count; i++)
    {
      const struct export_field *field = &fields.rows[i];
      const char *source
          = policy_source ? strstr (field->value, "sha256-") : NULL;
      if (source)
        string_add (out, "  add_header %s \"%.*s%s%s\" always;\n", field->name,
                    (int) (source - field->value), field->value, policy_source,
                    source + strcspn (source, "'"));
      else
        string_add (out, "  add_header %s \"%s\" always;\n", field->name,
                    field->value);
    }
  export_fields_free (&fields);
}

/* What all locations of pages share.  Whom the server lets in is no matter
   here, or who is refused would be refused the page, too.  ("auth_request off"
   is not for every nginx: a module that may be missing has it.)  */
static void
put_location (struct string *out, const struct export *export)
{
  string_add (out,
              "  internal;\n"
              "  allow all;\n"
              "  auth_basic off;\n"
              "  types {\n"
              "    text/html html;\n"
              "    application/problem+json json;\n"
              "    text/plain txt;\n"
              "  }\n"
              "  charset utf-8;\n"
              "  charset_types text/plain;\n"
              "  etag off;\n"
              "  if_modified_since off;\n"
              "  max_ranges 0;\n"
              "  add_header Retry-After $upstream_http_retry_after always;\n"
              "  include \"%s/own*.conf\";\n",
              export->directory);
}

/* A page in all languages.  */
static void
put_shared_location (struct string *out, const struct export *export, int code)
{
  string_add (out, "location = %s/%d.html {\n  alias \"%s/%d.html\";\n",
              export->prefix, code, export->directory, code);
  put_location (out, export);
  string_add (out, "  add_header Content-Language \"");
  for (size_t i = 0; i < export->offer.count; i++)
    string_add (out, "%s%s", i ? ", " : "", export->offer.tags[i]);
  string_add (out, "\" always;\n");
  put_fields (out, export, shared_page_style_source ());
  string_add (out, "}\n");
}

/* For server { }.  */
static char *
server_conf (const struct export *export, struct tree *tree)
{
  struct string out = { NULL, 0, 0 };
  string_add (&out, "%s\ninclude \"%s/error-pages.conf\";\n", head,
              export->directory);
  /* "^~": no location with an expression takes the pages away.  */
  string_add (&out, "\nlocation ^~ %s/ {\n  alias \"%s/\";\n", export->prefix,
              export->directory);
  put_location (&out, export);
  string_add (&out, "  add_header Content-Language $httpstatus_page_language "
                    "always;\n");
  put_fields (&out, export, NULL);
  string_add (&out, "}\n");
  for (size_t i = 0; has_html (export) && i < export->status_count; i++)
    {
      int code = httpstatus_code (export->statuses[i]);
      if (code != 400 && code != 431)
        continue;
      put_shared_location (&out, export, code);
      export_add_shared_page (export, tree, export->statuses[i]);
    }
  string_add (&out, "\n# What backend.conf asks for; see README.\n");
  for (size_t i = 0; i < export->status_count; i++)
    {
      int code = httpstatus_code (export->statuses[i]);
      if (is_taken (code) && is_replaced (code))
        string_add (&out,
                    "location = %s/backend/%d { internal; return %d; }\n",
                    export->prefix, code, code);
    }
  return out.bytes;
}

static char *
backend_conf (void)
{
  return format ("%s\nadd_header X-Accel-Redirect $httpstatus_redirect "
                 "always;\n",
                 head);
}

static const char readme[]
    = "Into http { }:\n"
      "\n"
      "    include \"@/http.conf\";\n"
      "\n"
      "On Debian that is a file of its own in /etc/nginx/conf.d.  Into each\n"
      "server { } that is to have the pages:\n"
      "\n"
      "    include \"@/server.conf\";\n"
      "\n"
      "Then: nginx -t && nginx -s reload\n"
      "\n"
      "With \"pcre_jit on;\" at the beginning of nginx.conf, outside of http "
      "{ },\n"
      "it chooses faster.\n"
      "\n"
      "A location with an error_page of its own has none of its server's: it\n"
      "needs  include \"@/error-pages.conf\";  beside it.  Your own "
      "add_header\n"
      "lines for these pages go into a file own.conf in this directory; with "
      "it,\n"
      "the next export needs --force, and leaves it there.\n"
      "\n"
      "\"deny\" and \"auth_basic\" may stand in server { }.  With "
      "\"auth_request\" there,\n"
      "put  auth_request off;  into own.conf, or those who are refused get no "
      "page.\n"
      "\"return\", \"rewrite\" and \"if\" belong into a location: in "
      "server { } they would\n"
      "answer for the pages, too.\n"
      "\n"
      "The language of the address instead of the reader's: behind the first\n"
      "include,\n"
      "\n"
      "    map $request_uri $httpstatus_language {\n"
      "      ~^/fr/ fr;\n"
      "      default \"\";\n"
      "    }\n"
      "\n"
      "Where that is empty, or no language that was exported, "
      "Accept-Language\n"
      "chooses.\n"
      "\n"
      "What a backend answers is left as it is.  To have the pages in the "
      "place\n"
      "of its errors, but for JSON, for 401 and for 407, let it be asked by "
      "a\n"
      "server of its own, which the first one asks:\n"
      "\n"
      "    server {\n"
      "      listen unix:/run/nginx-backend.sock;\n"
      "      include \"@/backend.conf\";\n"
      "      location / { proxy_pass http://127.0.0.1:3000; ... }\n"
      "    }\n"
      "    server {\n"
      "      listen 80;\n"
      "      include \"@/server.conf\";\n"
      "      location / {\n"
      "        proxy_pass http://unix:/run/nginx-backend.sock;\n"
      "        proxy_set_header Host $http_host;\n"
      "      }\n"
      "    }\n"
      "\n"
      "Of the answer that is replaced, nginx keeps Cache-Control, Expires,\n"
      "Content-Disposition, Accept-Ranges and Set-Cookie.  \"no-store\" "
      "beside "
      "them\n"
      "holds; but a page with \"attachment\" is a download.  Where there are "
      "none\n"
      "otherwise, this mends it, in the location of the server with "
      "backend.conf:\n"
      "\n"
      "    proxy_hide_header Content-Disposition;\n"
      "\n"
      "Where none of the formats of an Accept was exported, the first one is\n"
      "sent.  What nginx calls 494, a header that is too large, is sent as "
      "431, or\n"
      "as 400 if 431 was not exported, with a page in all languages; 495, 496 "
      "and\n"
      "497, what is wrong with TLS, as 400, with pages of their own after "
      "--all.\n";

void
export_nginx (const struct export *export, struct tree *tree)
{
  tree_add_string (tree, "http.conf", http_conf (export));
  tree_add_string (tree, "error-pages.conf", error_pages_conf (export));
  tree_add_string (tree, "server.conf", server_conf (export, tree));
  tree_add_string (tree, "backend.conf", backend_conf ());
  export_add_readme (export, tree, readme);
}
