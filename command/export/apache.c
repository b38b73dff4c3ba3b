/* SPDX-License-Identifier: MIT */
/* apache.c - pages for Apache: type maps, and the configuration

   mod_negotiation gives equal weights to its own order of languages, and
   compares them letter by letter.  So expressions choose, as for nginx, and it
   gets to see one language and one media type: the language as a word without
   hyphens, since "sr" would be sr-Latn, too.  SetEnvIf takes the last of its
   expressions that match.  */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "alias.h"
#include "field.h"
#include "format.h"
#include "pages.h"
#include "readme.h"
#include "regexes.h"

/* Adds TAG as the maps have it: ptbr.  */
static void
add_word (struct string *string, const char *tag)
{
  for (; *tag; tag++)
    if (*tag != '-')
      {
        char c = *tag >= 'A' && *tag <= 'Z' ? (char) (*tag - 'A' + 'a') : *tag;
        string_append (string, &c, 1);
      }
}

/* Adds what puts the header field NAME, if it is not too long, into the variable
   httpstatus_VARIABLE.  */
static void
add_guard (struct string *conf, const char *name, const char *variable)
{
  char *guard = regex_guard ();
  string_add (conf, "  SetEnvIf %s \"^(?!%s)(.*)$\" httpstatus_%s=$1\n", name,
              guard, variable);
  free (guard);
}

/* Adds what leaves one word in Accept-Language.  */
static void
add_languages (struct string *conf, const struct export *export)
{
  struct aliases aliases;
  aliases_find (&aliases, &export->offer);
  add_guard (conf, "Accept-Language", "languages");
  for (size_t n = regex_weights (export->is_exact_q); n-- > 0;)
    {
      char *regex = regex_language (&aliases, export->is_exact_q, n, "name");
      string_add (conf,
                  "  SetEnvIfNoCase httpstatus_languages \"%s\" "
                  "httpstatus_name=$1$2\n",
                  regex);
      free (regex);
    }
  string_add (conf, "  RequestHeader set Accept-Language ");
  add_word (conf, export->offer.tags[0]);
  for (size_t l = 1; l < export->offer.count; l++)
    {
      string_add (conf, "\n  RequestHeader set Accept-Language ");
      add_word (conf, export->offer.tags[l]);
      const char *separator = " \"expr=tolower(env('httpstatus_name')) in {";
      for (size_t i = 0; i < aliases.count; i++)
        if (aliases.rows[i].language == l)
          {
            string_add (conf, "%s '%s'", separator, aliases.rows[i].name);
            separator = ",";
          }
      string_add (conf, " }\"");
    }
  string_add (conf, "\n  # What the address says, if it says anything.\n");
  for (size_t l = 0; l < export->offer.count; l++)
    {
      string_add (conf, "  RequestHeader set Accept-Language ");
      add_word (conf, export->offer.tags[l]);
      string_add (conf,
                  " \"expr=env('REDIRECT_httpstatus_language') == '%s'\"\n",
                  export->offer.tags[l]);
    }
  string_add (conf, "  LanguagePriority");
  for (size_t l = 0; l < export->offer.count; l++)
    {
      string_add (conf, " ");
      add_word (conf, export->offer.tags[l]);
    }
  string_add (conf, "\n  ForceLanguagePriority Prefer Fallback\n");
  aliases_free (&aliases);
}

/* The media type of FORMAT, without parameters, to be freed.  */
static char *
media_type (int kind)
{
  const char *type = httpstatus_format_type (kind);
  return format ("%.*s", (int) strcspn (type, ";"), type);
}

/* Adds what leaves one type in Accept.  */
static void
add_formats (struct string *conf, const struct export *export)
{
  const int *formats = export->formats;
  add_guard (conf, "Accept", "types");
  size_t count = 0;
  char *regex;
  while ((regex = regex_format (formats, export->format_count, count, "range"))
         != NULL)
    {
      free (regex);
      count++;
    }
  while (count-- > 0)
    {
      regex = regex_format (formats, export->format_count, count, "range");
      string_add (conf,
                  "  SetEnvIfNoCase httpstatus_types \"%s\" "
                  "httpstatus_range=$1\n",
                  regex);
      free (regex);
    }
  for (size_t i = 0; i < export->format_count; i++)
    {
      char *type = media_type (formats[i]);
      struct media_range range;
      const char *separator = " \"expr=tolower(env('httpstatus_range')) in {";
      string_add (conf, "  RequestHeader set Accept %s", type);
      for (size_t n = 0;
           i && regex_range (&range, formats, export->format_count, n); n++)
        if (range.format == formats[i])
          {
            string_add (conf, "%s '%s'", separator, range.name);
            separator = ",";
          }
      string_add (conf, i ? " }\"\n" : "\n");
      free (type);
    }
}

/* Adds the header fields, and the types of files.  */
static void
add_fields (struct string *conf, const struct export *export)
{
  for (size_t i = 0; i < export->format_count; i++)
    {
      struct export_fields fields;
      export_fields_find (&fields, export, export->formats[i]);
      string_add (conf,
                  "  <FilesMatch \"\\.%s$\">\n"
                  "    ForceType \"%s\"\n",
                  fields.extension, fields.type);
      for (size_t f = 0; f < fields.count; f++)
        string_add (conf, "    Header always set %s \"%s\"\n",
                    fields.rows[f].name, fields.rows[f].value);
      string_add (conf, "  </FilesMatch>\n");
      export_fields_free (&fields);
    }
  string_add (conf, "  Header always merge Vary \"Accept, Accept-Language\"\n"
                    "  Header unset Last-Modified\n"
                    "  Header unset Accept-Ranges\n"
                    "  FileETag None\n");
}

/* Whether Apache 2.4 has an ErrorDocument for CODE.  */
static bool
is_known (int code)
{
  return httpstatus_is_registered (code) && code != HTTPSTATUS_IM_A_TEAPOT
         && code != HTTPSTATUS_TOO_EARLY;
}

static void
add_configuration (const struct export *export, struct tree *tree)
{
  struct string conf = { NULL, 0, 0 };
  string_add (&conf,
              "# Written by httpstatus export apache, and anew by the next "
              "one.\n\n"
              "Alias \"%s\" \"%s\"\n"
              "<IfModule mod_proxy.c>\n"
              "  <Location \"%s\">\n"
              "    ProxyPass \"!\"\n"
              "  </Location>\n"
              "</IfModule>\n"
              "<Directory \"%s\">\n"
              "  # For errors, not for whoever asks for a page.\n"
              "  Require expr \"-n env('REDIRECT_STATUS')\"\n"
              "  AllowOverride None\n"
              "  Options None\n"
              "  <FilesMatch \"\\.var$\">\n"
              "    SetHandler type-map\n"
              "  </FilesMatch>\n",
              export->prefix, export->directory, export->prefix,
              export->directory);
  add_languages (&conf, export);
  add_formats (&conf, export);
  add_fields (&conf, export);
  string_add (&conf, "</Directory>\n");
  for (size_t l = 0; l < export->offer.count; l++)
    string_add (&conf,
                "<Directory \"%s/%s\">\n"
                "  DefaultLanguage %s\n"
                "</Directory>\n",
                export->directory, export->offer.tags[l],
                export->offer.tags[l]);
  for (size_t i = 0; i < export->status_count; i++)
    {
      int code = httpstatus_code (export->statuses[i]);
      if (is_known (code))
        string_add (&conf, "ErrorDocument %d %s/%d.var\n", code,
                    export->prefix, code);
    }
  tree_add_string (tree, "httpstatus.conf", conf.bytes);
}

/* Adds the type map of CODE.  */
static void
add_map (const struct export *export, struct tree *tree, int code)
{
  struct string map = { NULL, 0, 0 };
  for (size_t l = 0; l < export->offer.count; l++)
    for (size_t f = 0; f < export->format_count; f++)
      {
        char *type = media_type (export->formats[f]);
        string_add (&map,
                    "URI: %s/%d.%s\n"
                    "Content-Type: %s\n"
                    "Content-Language: ",
                    export->offer.tags[l], code,
                    export_extension (export->formats[f]), type);
        add_word (&map, export->offer.tags[l]);
        string_add (&map, "\n\n");
        free (type);
      }
  char *name = format ("%d.var", code);
  tree_add_string (tree, name, map.bytes);
  free (name);
}

/* Adds what replaces the errors of backends, but for those that ask for a
   password.  */
static void
add_backends (const struct export *export, struct tree *tree)
{
  struct string conf = { NULL, 0, 0 };
  string_add (&conf, "# Written by httpstatus export apache, and anew by the "
                     "next one.\n\nProxyErrorOverride On");
  for (size_t i = 0; i < export->status_count; i++)
    {
      int code = httpstatus_code (export->statuses[i]);
      if (is_known (code) && code != HTTPSTATUS_UNAUTHORIZED
          && code != HTTPSTATUS_PROXY_AUTHENTICATION_REQUIRED)
        string_add (&conf, " %d", code);
    }
  string_add (&conf, "\n<If \"%%{HTTP_ACCEPT} =~ /json/i\">\n"
                     "  ProxyErrorOverride Off\n"
                     "</If>\n");
  tree_add_string (tree, "backends.conf", conf.bytes);
}

static const char readme[]
    = "Apache 2.4, with mod_headers beside the modules that Debian has "
      "enabled (a2enmod\nheaders).  In the configuration of the server or of "
      "a virtual host:\n"
      "\n"
      "    Include \"@/httpstatus.conf\"\n"
      "\n"
      "To replace the errors of backends as well (Apache 2.4.47 or "
      "later):\n"
      "\n"
      "    <Location \"/shop/\">\n"
      "      Include \"@/backends.conf\"\n"
      "    </Location>\n"
      "\n"
      "Apache decides before it knows the answer: clients that ask for JSON "
      "get what the\nbackend says, all others a page.  So leave out what "
      "answers in JSON unasked.\n"
      "\n"
      "Pages follow the address instead of the reader with\n"
      "\n"
      "    SetEnvIf Request_URI ^/fr/ httpstatus_language=fr\n";

void
export_apache (const struct export *export, struct tree *tree)
{
  add_configuration (export, tree);
  for (size_t i = 0; i < export->status_count; i++)
    if (is_known (httpstatus_code (export->statuses[i])))
      add_map (export, tree, httpstatus_code (export->statuses[i]));
  add_backends (export, tree);
  export_add_readme (export, tree, readme);
}
