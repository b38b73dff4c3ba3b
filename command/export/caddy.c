/* SPDX-License-Identifier: MIT */
/* caddy.c - pages for Caddy: a snippet with handle_errors

   Its directive "map" takes the first expression that matches, as nginx's does,
   in the syntax of RE2.  */

#include <config.h>

#include <stdlib.h>

#include "alias.h"
#include "field.h"
#include "format.h"
#include "pages.h"
#include "readme.h"
#include "regexes.h"

/* Begins a map from the header field NAME to PLACEHOLDER; what is too long
   leads to nothing.  */
static void
add_map (struct string *conf, const char *name, const char *placeholder)
{
  char *guard = regex_guard ();
  string_add (conf, "\t\tmap {header.%s} {%s} {\n\t\t\t\"~%s\" \"\"\n", name,
              placeholder, guard);
  free (guard);
}

/* Adds the maps from Accept-Language to the name of an alias, and from that to
   the language.  What was said of the language comes first.  */
static void
add_languages (struct string *conf, const struct export *export)
{
  struct aliases aliases;
  aliases_find (&aliases, &export->offer);
  add_map (conf, "Accept-Language", "httpstatus_range");
  for (size_t n = 0; n < regex_weights (export->is_exact_q); n++)
    {
      char *regex = regex_language (&aliases, export->is_exact_q, n, "name");
      string_add (conf, "\t\t\t\"~(?i)%s\" \"${1}${2}\"\n", regex);
      free (regex);
    }
  string_add (conf, "\t\t\tdefault \"\"\n"
                    "\t\t}\n"
                    "\t\tmap {httpstatus_language}:{httpstatus_range} "
                    "{httpstatus_tag} {\n");
  for (size_t l = 0; l < export->offer.count; l++)
    string_add (conf, "\t\t\t\"~^%s:\" %s\n", export->offer.tags[l],
                export->offer.tags[l]);
  for (size_t l = 0; l < export->offer.count; l++)
    {
      string_add (conf, "\t\t\t\"~(?i):(?:");
      bool is_first = true;
      for (size_t i = 0; i < aliases.count; i++)
        if (aliases.rows[i].language == l)
          {
            string_add (conf, is_first ? "%s" : "|%s", aliases.rows[i].name);
            is_first = false;
          }
      string_add (conf, ")$\" %s\n", export->offer.tags[l]);
    }
  string_add (conf, "\t\t\tdefault %s\n\t\t}\n", export->offer.tags[0]);
  aliases_free (&aliases);
}

/* Adds the maps from Accept to a media range, and from that to a format.  */
static void
add_formats (struct string *conf, const struct export *export)
{
  const int *formats = export->formats;
  struct media_range range;
  add_map (conf, "Accept", "httpstatus_media_range");
  char *regex;
  for (size_t n = 0;
       (regex = regex_format (formats, export->format_count, n, "range"))
       != NULL;
       n++)
    {
      string_add (conf, "\t\t\t\"~(?i)%s\" \"${1}\"\n", regex);
      free (regex);
    }
  string_add (conf,
              "\t\t\tdefault \"\"\n"
              "\t\t}\n"
              "\t\tmap {httpstatus_media_range} {httpstatus_format} {\n");
  for (size_t f = 0; f < export->format_count; f++)
    {
      size_t met = 0;
      for (size_t n = 0;
           regex_range (&range, formats, export->format_count, n); n++)
        if (range.format == formats[f])
          {
            string_add (conf, met++ ? "|" : "\t\t\t\"~(?i)^(?:");
            for (const char *p = range.name; *p; p++)
              string_add (conf, *p == '*' || *p == '+' ? "\\%c" : "%c", *p);
          }
      if (met)
        string_add (conf, ")$\" %s\n", export_extension (formats[f]));
    }
  string_add (conf, "\t\t\tdefault %s\n\t\t}\n",
              export_extension (formats[0]));
}

/* Adds the header fields.  Those of the file are not for an error.  */
static void
add_fields (struct string *conf, const struct export *export)
{
  string_add (conf, "\t\t\theader {\n"
                    "\t\t\t\tContent-Language {httpstatus_tag}\n"
                    "\t\t\t\t+Vary \"Accept, Accept-Language\"\n"
                    "\t\t\t\t-Etag\n"
                    "\t\t\t\t-Last-Modified\n"
                    "\t\t\t\t-Accept-Ranges\n"
                    "\t\t\t}\n");
  for (size_t f = 0; f < export->format_count; f++)
    {
      struct export_fields fields;
      export_fields_find (&fields, export, export->formats[f]);
      string_add (conf,
                  "\t\t\t@httpstatus_%s path *.%s\n"
                  "\t\t\theader @httpstatus_%s {\n"
                  "\t\t\t\tContent-Type \"%s\"\n",
                  fields.extension, fields.extension, fields.extension,
                  fields.type);
      for (size_t i = 0; i < fields.count; i++)
        string_add (conf, "\t\t\t\t%s \"%s\"\n", fields.rows[i].name,
                    fields.rows[i].value);
      string_add (conf, "\t\t\t}\n");
      export_fields_free (&fields);
    }
}

static void
add_configuration (const struct export *export, struct tree *tree)
{
  struct string conf = { NULL, 0, 0 };
  string_add (&conf, "# Written by httpstatus export caddy, and anew by the "
                     "next one.\n\n"
                     "(httpstatus) {\n"
                     "\thandle_errors {\n");
  add_languages (&conf, export);
  add_formats (&conf, export);
  string_add (&conf,
              "\t\troot * \"%s\"\n"
              "\t\t@httpstatus_page file "
              "/{httpstatus_tag}/{http.error.status_code}."
              "{httpstatus_format}\n"
              "\t\troute @httpstatus_page {\n"
              "\t\t\trequest_header -Range\n"
              "\t\t\trequest_header -If-Match\n"
              "\t\t\trequest_header -If-None-Match\n"
              "\t\t\trequest_header -If-Modified-Since\n"
              "\t\t\trequest_header -If-Unmodified-Since\n"
              "\t\t\trewrite * /{httpstatus_tag}/{http.error.status_code}."
              "{httpstatus_format}\n",
              export->directory);
  add_fields (&conf, export);
  string_add (&conf, "\t\t\tfile_server\n"
                     "\t\t}\n"
                     "\t}\n"
                     "}\n"
                     "\n"
                     "# Inside of reverse_proxy: not JSON, and nothing that "
                     "asks for a password.\n"
                     "(httpstatus_backends) {\n"
                     "\t@httpstatus_html {\n"
                     "\t\tstatus");
  for (size_t i = 0; i < export->status_count; i++)
    {
      int code = httpstatus_code (export->statuses[i]);
      if (code != 401 && code != 407)
        string_add (&conf, " %d", code);
    }
  string_add (&conf, "\n"
                     "\t\theader Content-Type text/html*\n"
                     "\t}\n"
                     "\thandle_response @httpstatus_html {\n"
                     "\t\tcopy_response_headers {\n"
                     "\t\t\tinclude Allow Retry-After\n"
                     "\t\t}\n"
                     "\t\terror \"upstream\" {rp.status_code}\n"
                     "\t}\n"
                     "}\n");
  tree_add_string (tree, "httpstatus.caddy", conf.bytes);
}

static const char readme[]
    = "Caddy 2.6 or later.  At the top of the Caddyfile, and in each site "
      "that is to\nhave the pages:\n"
      "\n"
      "    import \"@/httpstatus.caddy\"\n"
      "\n"
      "    example.org {\n"
      "      import httpstatus\n"
      "    }\n"
      "\n"
      "To replace the errors of a backend as well, those in HTML, never those "
      "in JSON:\n"
      "\n"
      "    reverse_proxy 127.0.0.1:3000 {\n"
      "      import httpstatus_backends\n"
      "    }\n"
      "\n"
      "Pages follow the address instead of the reader with, in the site,\n"
      "\n"
      "    map {path} {httpstatus_language} {\n"
      "      ~^/fr/ fr\n"
      "      default \"\"\n"
      "    }\n";

void
export_caddy (const struct export *export, struct tree *tree)
{
  add_configuration (export, tree);
  export_add_readme (export, tree, readme);
}
