/* SPDX-License-Identifier: MIT */
/* lighttpd.c - pages for lighttpd: a script for its mod_magnet

   The script runs when a response is about to be sent, whoever made it, so it
   sees every error that lighttpd makes itself.  Being a program, it does what
   the library does, and has no table of weights.  */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "alias.h"
#include "field.h"
#include "format.h"
#include "readme.h"

static const char readme[]
    = "lighttpd 1.4.69 or later, with mod_magnet (Debian: "
      "lighttpd-modules-lua).  In its\nconfiguration:\n"
      "\n"
      "    server.modules += ( \"mod_magnet\" )\n"
      "    magnet.attract-response-start-to = ( \"@/httpstatus.lua\" )\n"
      "\n"
      "To replace the errors of backends as well, those in HTML or without a "
      "body, never\nthose in JSON, name httpstatus-backends.lua instead; also "
      "for some addresses only:\n"
      "\n"
      "    $HTTP[\"url\"] =~ \"^/shop/\" {\n"
      "      magnet.attract-response-start-to = "
      "( \"@/httpstatus-backends.lua\" )\n"
      "    }\n"
      "\n"
      "Pages follow the address instead of the reader where mod_setenv says "
      "so:\n"
      "\n"
      "    $HTTP[\"url\"] =~ \"^/fr/\" {\n"
      "      setenv.set-environment = ( \"httpstatus_language\" => \"fr\" )\n"
      "    }\n";

/* What the script is told of this export.  Names stand between single
   quotation marks, of which there are none in them, nor backslashes.  */

/* The scripts that a range may name.  */
static const char *const scripts[] = {
  "arab", "armn", "beng", "cyrl", "deva", "ethi", "geor", "grek", "gujr",
  "guru", "hans", "hant", "hebr", "jpan", "khmr", "knda", "kore", "laoo",
  "latn", "mlym", "mong", "mymr", "sinh", "taml", "telu", "thai", "tibt"
};

/* Adds RANGE, which is freed, if it covers TAG: with the weight 0 it excludes
   that.  CLOSENESS: how much it says.  */
static bool
add_cover (struct string *script, const char *tag, char *range, int closeness)
{
  char *header = format ("%s;q=0, *", range);
  bool covers
      = httpstatus_language_negotiate_among (header, HTTPSTATUS_NUL, &tag, 1)
        < 0;
  if (covers)
    string_add (script, "['%s'] = %d, ", range, closeness);
  free (header);
  free (range);
  return covers;
}

/* The same with CODE, the code of a language, and REGION, "-cn", that of TAG or
   empty.  */
static void
add_covers_of_code (struct string *script, const char *tag, const char *code,
                    const char *region)
{
  if (!add_cover (script, tag, format ("%s", code), 1))
    return;
  if (*region)
    add_cover (script, tag, format ("%s%s", code, region), 3);
  for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
    if (add_cover (script, tag, format ("%s-%s", code, scripts[i]), 2)
        && *region)
      add_cover (script, tag, format ("%s-%s%s", code, scripts[i], region), 3);
}

static void
add_covers (struct string *script, const char *tag)
{
  char *name = format ("%s", tag);
  for (char *p = name; *p; p++)
    if (*p >= 'A' && *p <= 'Z')
      *p = (char) (*p - 'A' + 'a');
  const char *last = strrchr (name, '-');
  const char *region = last && strlen (last) <= 4 ? last : "";
  size_t length = strcspn (name, "-");
  string_add (script, "  { ");
  for (char code[3] = "aa"; code[0] <= 'z'; code[0]++)
    for (code[1] = 'a'; code[1] <= 'z'; code[1]++)
      add_covers_of_code (script, tag, code, region);
  if (length > 2)
    {
      char *code = format ("%.*s", (int) length, name);
      add_covers_of_code (script, tag, code, region);
      free (code);
    }
  string_add (script, "},\n");
  free (name);
}

static void
add_languages (struct string *script, const struct export *export)
{
  struct aliases aliases;
  aliases_find (&aliases, &export->offer);
  string_add (script, "-- The languages on offer, the default first.\n"
                      "local languages = {");
  for (size_t i = 0; i < export->offer.count; i++)
    string_add (script, "%s'%s'", i ? ", " : " ", export->offer.tags[i]);
  string_add (script, " }\n\n-- What they answer to, by their number; those "
                      "in exact, only alone.\n"
                      "local names = {\n");
  for (size_t i = 0; i < aliases.count; i++)
    string_add (script, "  ['%s'] = %zu,\n", aliases.rows[i].name,
                aliases.rows[i].language + 1);
  string_add (script, "}\nlocal exact = {");
  const char *separator = " ";
  for (size_t i = 0; i < aliases.count; i++)
    if (aliases.rows[i].is_exact)
      {
        string_add (script, "%s['%s'] = true", separator,
                    aliases.rows[i].name);
        separator = ", ";
      }
  string_add (script, " }\n\n-- By language, the ranges that exclude it if "
                      "their weight is 0, and how close\n-- they are.\n"
                      "local covers = {\n");
  for (size_t i = 0; i < export->offer.count; i++)
    add_covers (script, export->offer.tags[i]);
  string_add (script, "}\n\n");
  aliases_free (&aliases);
}

/* The names that an Accept has for what is of media TYPE and, if that is not
   null, RELATED; the closest first.  */
static void
add_names (struct string *script, const char *type, const char *related)
{
  string_add (script, "'%s'", type);
  if (related)
    string_add (script, ", '%s'", related);
  string_add (script, ", '%.*s/*', '*/*'", (int) strcspn (type, "/"), type);
}

static void
add_format (struct string *script, const struct export *export, int kind)
{
  struct export_fields fields;
  bool is_json = kind == HTTPSTATUS_FORMAT_PROBLEM_JSON;
  export_fields_find (&fields, export, kind);
  string_add (script,
              "  { extension = '%s', type = '%s', is_plain = %s,\n"
              "    names = { ",
              fields.extension, fields.type, is_json ? "false" : "true");
  char *media_type
      = format ("%.*s", (int) strcspn (fields.type, ";"), fields.type);
  add_names (script, media_type, is_json ? "application/json" : NULL);
  free (media_type);
  string_add (script, " },\n    fields = {\n");
  for (size_t i = 0; i < fields.count; i++)
    string_add (script, "      ['%s'] = \"%s\",\n", fields.rows[i].name,
                fields.rows[i].value);
  string_add (script, "    } },\n");
  export_fields_free (&fields);
}

static void
add_formats (struct string *script, const struct export *export)
{
  string_add (script, "-- The formats, the default first: those with "
                      "parameters in an Accept are\n"
                      "-- other ones, if they are plain.\n"
                      "local formats = {\n");
  for (size_t i = 0; i < export->format_count; i++)
    add_format (script, export, export->formats[i]);
  string_add (script, "}\n\n");
}

static void
add_codes (struct string *script, const struct export *export)
{
  string_add (script, "local codes = {");
  for (size_t i = 0; i < export->status_count; i++)
    string_add (script, "%s[%d] = true",
                i % 5 ? ", "
                : i   ? ",\n  "
                      : "\n  ",
                httpstatus_code (export->statuses[i]));
  string_add (script, "\n}\n\n");
}

/* The rest of the script, line by line.  */
static const char *const program[] = {
#include "lighttpd-script.h"
};

/* Adds the script; it replaces the errors of backends, too, if
   REPLACES_BACKENDS.  */
static void
add_script (const struct export *export, struct tree *tree, const char *name,
            bool replaces_backends)
{
  struct string script = { NULL, 0, 0 };
  string_add (&script,
              "-- Written by httpstatus export lighttpd, and anew by the next "
              "one.\n\n"
              "-- It runs for every response: most have no error.\n"
              "if lighty.r.req_item.http_status < 400 then return 0 end\n\n"
              "local directory = \"%s\"\n"
              "local replaces_backends = %s\n\n",
              export->directory, replaces_backends ? "true" : "false");
  add_languages (&script, export);
  add_formats (&script, export);
  add_codes (&script, export);
  for (size_t i = 0; i < sizeof program / sizeof *program; i++)
    string_add (&script, "%s", program[i]);
  tree_add_string (tree, name, script.bytes);
}

void
export_lighttpd (const struct export *export, struct tree *tree)
{
  add_script (export, tree, "httpstatus.lua", false);
  add_script (export, tree, "httpstatus-backends.lua", true);
  export_add_readme (export, tree, readme);
}
