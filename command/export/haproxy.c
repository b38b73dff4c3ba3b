/* SPDX-License-Identifier: MIT */
/* haproxy.c - pages for HAProxy: maps, and a "defaults" section

   HAProxy's converter `language' weighs what a list has, be it languages or
   media types.  It misses whatever stands behind an element of the weight 0, so
   that these go first.  */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "alias.h"
#include "field.h"
#include "format.h"
#include "pages.h"
#include "readme.h"
#include "regexes.h"

/* In lower case, without blanks, with a comma at the end, since `language' reads
   on behind a weight there.  There is no "$" in what follows, which would begin
   a variable.  */
#define PLAIN "lower,regsub('[ \\t]+','',g),concat(',')"

/* Without elements of the weight 0.  */
#define WEIGHTY "regsub('(^|,)[^,;]*;q=0(\\.0*)?(?![^,])','',g)"

/* Without those that are malformed.  */
#define WELL_FORMED                                                           \
  "regsub('(^|,)(?!([a-z0-9]+(-[a-z0-9]+)*|\\*)"                              \
  "(;q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?))?(?![^,]))[^,]+','',g)"

enum
{
  BUFFER = 16384,  /* tune.bufsize, if nothing is said */
  RESERVED = 3072, /* for header fields, and for rewriting */
};

/* The codes that HAProxy writes errors with itself: "http-error".  */
static bool
is_own_code (int code)
{
  static const short codes[] = { 400, 401, 403, 404, 405, 407, 408, 410,
                                 413, 425, 429, 500, 501, 502, 503, 504 };
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
    if (codes[i] == code)
      return true;
  return false;
}

/* Adds the pages, one a line, with their key before them: "404:fr:html".  The
   size of the largest one.  */
static size_t
add_pages (const struct export *export, struct tree *tree)
{
  struct string map = { NULL, 0, 0 };
  size_t largest = 0;
  for (size_t s = 0; s < export->status_count; s++)
    for (size_t l = 0; l < export->offer.count; l++)
      for (size_t f = 0; f < export->format_count; f++)
        {
          size_t length;
          char *page
              = export_page (export, export->offer.languages[l],
                             export->statuses[s], export->formats[f], &length);
          while (length && (unsigned char) page[length - 1] <= ' ')
            length--;
          for (size_t i = 0; i < length; i++)
            if ((unsigned char) page[i] < ' ')
              page[i] = ' ';
          largest = length > largest ? length : largest;
          string_add (&map, "%d:%s:%s ", httpstatus_code (export->statuses[s]),
                      export->offer.tags[l],
                      export_extension (export->formats[f]));
          string_append (&map, page, length);
          string_append (&map, "\n", 1);
          free (page);
        }
  tree_add_string (tree, "pages.map", map.bytes);
  return largest;
}

/* Adds what sets the variable of the language.  */
static void
add_language (struct string *conf, struct tree *tree,
              const struct export *export)
{
  struct aliases aliases;
  struct string map = { NULL, 0, 0 };
  aliases_find (&aliases, &export->offer);
  string_add (&map, "* %s\n", export->offer.tags[0]);
  string_add (conf,
              "  http-request set-var(txn.httpstatus_language) str(%s)\n"
              "  http-request set-var(txn.httpstatus_language) "
              "\"req.fhdr(accept-language)," PLAIN "," WELL_FORMED "," WEIGHTY
              ",regsub('([a-z]+-[a-z0-9]+)-[a-z0-9-]+','\\\\1',g),"
              "language('",
              export->offer.tags[0]);
  for (size_t i = 0; i < aliases.count; i++)
    {
      string_add (conf, "%s;", aliases.rows[i].name);
      string_add (&map, "%s %s\n", aliases.rows[i].name,
                  export->offer.tags[aliases.rows[i].language]);
    }
  string_add (conf,
              "*','-'),map_str(\\\"%s/languages.map\\\",'%s')\""
              " if { req.fhdr(accept-language),length lt %d }\n",
              export->directory, export->offer.tags[0],
              EXPORT_HEADER_SIZE + 1);
  tree_add_string (tree, "languages.map", map.bytes);
  aliases_free (&aliases);
}

/* Adds what sets the variable of the format.  A range with "*" that has no
   weight gets a little less than the others, which say more.  */
static void
add_format (struct string *conf, struct tree *tree,
            const struct export *export)
{
  struct media_range range;
  struct string map = { NULL, 0, 0 };
  const char *first = export_extension (export->formats[0]);
  string_add (conf,
              "  http-request set-var(txn.httpstatus_format) str(%s)\n"
              "  http-request set-var(txn.httpstatus_format) "
              "\"req.fhdr(accept)," PLAIN
              ",regsub(';(?!q=)[^,;]*','',g)," WEIGHTY
              ",regsub('([/]\\*)(?![^,])','\\\\1;q=0.999',g),language('",
              first);
  for (size_t n = 0;
       regex_range (&range, export->formats, export->format_count, n); n++)
    {
      string_add (conf, n ? ";%s" : "%s", range.name);
      string_add (&map, "%s %s\n", range.name,
                  export_extension (range.format));
    }
  string_add (conf, "','-'),map_str(\\\"%s/formats.map\\\",'%s')\"\n",
              export->directory, first);
  tree_add_string (tree, "formats.map", map.bytes);
}

/* Adds the header fields of a page, to what has been marked as one.  */
static void
add_fields (struct string *conf, const struct export *export)
{
#define MARKED "{ res.hdr(x-httpstatus-page) -m found }"
  for (size_t f = 0; f < export->format_count; f++)
    {
      struct export_fields fields;
      export_fields_find (&fields, export, export->formats[f]);
      string_add (conf,
                  "  http-after-response set-header Content-Type \"%s\" "
                  "if " MARKED " { var(txn.httpstatus_format) -m str %s }\n",
                  fields.type, fields.extension);
      for (size_t i = 0; i < fields.count; i++)
        string_add (conf,
                    "  http-after-response set-header %s \"%s\" if " MARKED
                    " { var(txn.httpstatus_format) -m str %s }\n",
                    fields.rows[i].name, fields.rows[i].value,
                    fields.extension);
      export_fields_free (&fields);
    }
  string_add (conf, "  http-after-response add-header Vary \"Accept, "
                    "Accept-Language\" if " MARKED "\n"
                    "  http-after-response del-header X-Httpstatus-Page\n");
}

/* What sends the page for CODE: to be freed.  */
static char *
reply (const struct export *export, int code)
{
  return format (
      "content-type \"%s\" lf-string "
      "\"%%[str(%d:),concat(,txn.httpstatus_language,:),"
      "concat(,txn.httpstatus_format),map_str(\\\"%s/pages.map\\\")]\" "
      "hdr X-Httpstatus-Page 1 "
      "hdr Content-Language \"%%[var(txn.httpstatus_language)]\"",
      httpstatus_format_type (export->formats[0]), code, export->directory);
}

/* Adds the errors that HAProxy makes itself.  */
static void
add_own_errors (struct string *conf, const struct export *export)
{
  for (size_t i = 0; i < export->status_count; i++)
    {
      int code = httpstatus_code (export->statuses[i]);
      if (!is_own_code (code))
        continue;
      char *page = reply (export, code);
      string_add (conf, "  http-error status %d %s\n", code, page);
      free (page);
    }
}

/* What a backend says beside its page that its clients need.  */
static const struct
{
  const char *field;
  const char *variable;
} kept[] = {
  { "Allow", "allow" },
  { "Retry-After", "retry_after" },
};

/* Adds what replaces errors of backends: not JSON, and nothing that asks for a
   password.  */
static void
add_backends_errors (struct string *conf, const struct export *export)
{
  string_add (conf,
              "  http-response set-var(txn.httpstatus_replaces) bool(true) "
              "if { status 400:599 } !{ status 401 407 } "
              "{ res.hdr(content-type) -m beg -i text/html }\n"
              "  http-response set-var(txn.httpstatus_replaces) bool(true) "
              "if { status 400:599 } !{ status 401 407 } "
              "!{ res.hdr(content-type) -m found }\n");
  for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
    string_add (conf,
                "  http-response set-var(txn.httpstatus_%s) res.fhdr(%s)\n"
                "  http-after-response set-header %s "
                "\"%%[var(txn.httpstatus_%s)]\" if { "
                "var(txn.httpstatus_replaces) -m bool } "
                "{ var(txn.httpstatus_%s) -m found }\n",
                kept[i].variable, kept[i].field, kept[i].field,
                kept[i].variable, kept[i].variable);
  for (size_t i = 0; i < export->status_count; i++)
    {
      int code = httpstatus_code (export->statuses[i]);
      char *page = reply (export, code);
      if (code != 401 && code != 407)
        string_add (conf,
                    "  http-response return status %d %s "
                    "if { status %d } { var(txn.httpstatus_replaces) "
                    "-m bool }\n",
                    code, page, code);
      free (page);
    }
}

static const char readme[]
    = "HAProxy 2.6 or later.  httpstatus.cfg is read before your "
      "configuration; with\nDebian's unit, in /etc/default/haproxy:\n"
      "\n"
      "    CONFIG=\"@/httpstatus.cfg -f /etc/haproxy/haproxy.cfg\"\n"
      "\n"
      "In haproxy.cfg, take the lines \"errorfile\" out of \"defaults\", and "
      "let each frontend\nthat is to have the pages begin so, with what it "
      "had from \"defaults\":\n"
      "\n"
      "    frontend web from httpstatus\n"
      "      mode http\n"
      "      timeout client 30s\n"
      "\n"
      "To replace the errors of backends as well, those in HTML or without a "
      "type, never\nthose in JSON, write \"from httpstatus-backends\".\n"
      "\n"
      "Pages follow the address instead of the reader with, in the "
      "frontend,\n"
      "\n"
      "    http-request set-var(txn.httpstatus_language) str(fr) "
      "if { path_beg /fr/ }\n"
      "\n"
      "HAProxy keeps the pages in memory: reload it after an export.\n";

/* Adds a section "defaults" with NAME.  */
static void
add_section (struct string *conf, const struct string *rules, const char *name)
{
  string_add (conf, "\ndefaults %s\n  mode http\n", name);
  string_append (conf, rules->bytes, rules->length);
}

void
export_haproxy (const struct export *export, struct tree *tree)
{
  struct string conf = { NULL, 0, 0 }, rules = { NULL, 0, 0 };
  size_t largest = add_pages (export, tree), buffer = BUFFER;
  add_language (&rules, tree, export);
  add_format (&rules, tree, export);
  add_fields (&rules, export);
  add_own_errors (&rules, export);
  string_add (&conf, "# Written by httpstatus export haproxy, and anew by the "
                     "next one.\n");
  while (buffer < largest + RESERVED)
    buffer *= 2;
  if (buffer > BUFFER)
    string_add (&conf, "\nglobal\n  tune.bufsize %zu\n", buffer);
  add_section (&conf, &rules, "httpstatus");
  add_section (&conf, &rules, "httpstatus-backends");
  add_backends_errors (&conf, export);
  free (rules.bytes);
  tree_add_string (tree, "httpstatus.cfg", conf.bytes);
  export_add_readme (export, tree, readme);
}
