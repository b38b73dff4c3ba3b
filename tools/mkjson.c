/* SPDX-License-Identifier: MIT */
/* mkjson.c - build tool: the catalog for other languages of programming

   Prints share/httpstatus/httpstatus.json, which httpstatus.schema.json
   describes: all codes with all texts in all languages of the library, whose
   own functions are asked for them.  Written without a JSON library: the build
   machine may have none.  */

#include <httpstatus.h>

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "../command/flag-names.h"

typedef const char *text_of (const struct httpstatus_language *, int);

/* Texts are UTF-8 without controls but line breaks: mkcatalog has proved it.  */
static void
put_string (const char *text)
{
  putchar ('"');
  for (; *text; text++)
    if (*text == '\n')
      fputs ("\\n", stdout);
    else
      {
        if (*text == '"' || *text == '\\')
          putchar ('\\');
        putchar (*text);
      }
  putchar ('"');
}

static void
put_member (const char *name, const char *value)
{
  put_string (name);
  fputs (": ", stdout);
  put_string (value);
}

/* The texts of NUMBER, a status or a class, by language; those that a language
   lacks, which are English, are left out, and so are empty ones.  */
static void
put_texts (const char *name, text_of *find, int number)
{
  const char *english = find (NULL, number);
  bool is_first = true;
  printf (",\n      \"%s\": {", name);
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    {
      const char *text = find (l, number);
      bool is_english = !strcmp (httpstatus_language_tag (l), "en");
      if (!*text || (text == english && !is_english))
        continue;
      printf ("%s\n        ", is_first ? "" : ",");
      put_member (httpstatus_language_tag (l), text);
      is_first = false;
    }
  fputs (is_first ? "}" : "\n      }", stdout);
}

static void
put_languages (void)
{
  fputs ("  \"languages\": {", stdout);
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    {
      bool is_english = !strcmp (httpstatus_language_tag (l), "en");
      printf ("%s\n    ", is_english ? "" : ",");
      put_string (httpstatus_language_tag (l));
      fputs (": { ", stdout);
      put_member ("name", httpstatus_language_name (l));
      fputs (", ", stdout);
      put_member ("englishName", httpstatus_language_english_name (l));
      fputs (", ", stdout);
      put_member ("direction", httpstatus_language_is_rtl (l) ? "rtl" : "ltr");
      fputs (" }", stdout);
    }
  fputs ("\n  },\n", stdout);
}

static void
put_classes (void)
{
  fputs ("  \"classes\": [", stdout);
  for (int i = HTTPSTATUS_CLASS_UNKNOWN; i <= HTTPSTATUS_CLASS_SERVER_ERROR;
       i++)
    {
      printf ("%s\n    {\n      \"class\": %d", i ? "," : "", i);
      put_texts ("titles", httpstatus_class_title_in, i);
      put_texts ("descriptions", httpstatus_class_describe_in, i);
      fputs ("\n    }", stdout);
    }
  fputs ("\n  ],\n", stdout);
}

static void
put_lists (int status)
{
  const char *name;
  fputs (",\n      \"formerNames\": [", stdout);
  for (int n = 0; (name = httpstatus_former_name (status, n)); n++)
    {
      fputs (n ? ", " : "", stdout);
      put_string (name);
    }
  fputs ("],\n      \"flags\": [", stdout);
  bool is_first = true;
  for (size_t i = 0; i < sizeof flag_names / sizeof *flag_names; i++)
    if (httpstatus_flags (status) & flag_names[i].flag)
      {
        fputs (is_first ? "" : ", ", stdout);
        put_string (flag_names[i].name);
        is_first = false;
      }
  putchar (']');
}

static void
put_status (int status)
{
  int code = httpstatus_code (status);
  printf ("    {\n      \"code\": %d,\n      ", code);
  put_member ("vendor", httpstatus_vendor_name (httpstatus_vendor (status)));
  printf (",\n      \"customary\": %s,\n      \"registered\": %s,\n"
          "      \"class\": %d,\n      ",
          httpstatus_reading (code, 0) == status ? "true" : "false",
          httpstatus_is_registered (status) ? "true" : "false",
          httpstatus_class_of (status));
  put_member ("phrase", httpstatus_phrase (status));
  fputs (",\n      ", stdout);
  put_member ("symbol", httpstatus_symbol (status));
  fputs (",\n      ", stdout);
  put_member ("reference", httpstatus_reference (status));
  fputs (",\n      ", stdout);
  put_member ("url", httpstatus_url (status));
  put_lists (status);
  put_texts ("titles", httpstatus_title_in, status);
  put_texts ("descriptions", httpstatus_describe_in, status);
  put_texts ("advice", httpstatus_advice_in, status);
  fputs ("\n    }", stdout);
}

int
main (void)
{
  bool has_french = httpstatus_language_find ("fr") != NULL;
  fputs ("{\n  \"$schema\": \"httpstatus.schema.json\",\n  ", stdout);
  put_member ("version", httpstatus_version ());
  fputs (",\n  ", stdout);
  /* Of the texts: nothing here is from src/subtags.h.  */
  put_member ("license", has_french ? "MIT AND CC-BY-SA-4.0" : "MIT");
  fputs (",\n", stdout);
  if (has_french)
    fputs ("  \"attribution\": {\n"
           "    \"fr\": \"The French descriptions are adapted from MDN Web "
           "Docs, \\\"Codes de réponse HTTP\\\", by Mozilla Contributors, "
           "https://developer.mozilla.org/fr/docs/Web/HTTP/Status, "
           "CC-BY-SA-2.5 or later; used here under CC-BY-SA-4.0. All else is "
           "under the MIT license.\"\n  },\n",
           stdout);
  put_languages ();
  put_classes ();
  fputs ("  \"statuses\": [\n", stdout);
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    {
      put_status (s);
      fputs (httpstatus_next_any (s) ? ",\n" : "\n", stdout);
    }
  fputs ("  ]\n}\n", stdout);
  return fflush (stdout) || ferror (stdout);
}
