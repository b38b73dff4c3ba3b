/* SPDX-License-Identifier: MIT */
/* readme.c - README, which says how a server comes to use the files */

#include <config.h>

#include "readme.h"

#include <string.h>

#include "format.h"

static void
add_text (struct string *readme, const char *text, const char *directory)
{
  for (;;)
    {
      size_t length = strcspn (text, "@");
      string_append (readme, text, length);
      if (!text[length])
        return;
      string_add (readme, "%s", directory);
      text += length + 1;
    }
}

static void
add_limits (struct string *readme, unsigned limits)
{
  if (limits & LIMIT_ALL)
    return;
  string_add (readme, "\nLimits:");
  if (limits & LIMIT_LENGTH)
    {
      string_add (readme, " an Accept-Language of more than %d bytes",
                  EXPORT_HEADER_SIZE);
      if (limits & LIMIT_WEIGHTS)
        string_add (readme, " or %d ranges, and an Accept\nlikewise,",
                    EXPORT_HEADER_RANGES);
      string_add (readme, " counts as absent.");
    }
  if (limits & LIMIT_WEIGHTS)
    string_add (readme, "\nWeights are told apart by 0.1, those of languages "
                        "with --exact-q by 0.01.");
  if (limits & LIMIT_EXCLUSION)
    string_add (readme,
                "\nA range with the weight 0 does not choose, but keeps no "
                "other range from\nchoosing the same language; \"*\" is the "
                "default language.  Likewise, \"*/*\" is the\nfirst format "
                "and \"application/*\" JSON, even where the Accept gives "
                "those a lower\nweight, as \"text/html;q=0, */*\" does.");
  string_add (readme, "%s",
              limits ? "\n"
                     : " only the codes of two letters of a language are "
                       "known.\n");
}

static bool
has_french (const struct offer *offer)
{
  for (size_t i = 0; i < offer->count; i++)
    if (!strcmp (offer->tags[i], "fr"))
      return true;
  return false;
}

void
export_add_readme (const struct export *export, struct tree *tree,
                   const char *text)
{
  struct string readme = { NULL, 0, 0 };
  string_add (&readme, "Error pages by httpstatus export %s\n\n",
              export->exporter->name);
  add_text (&readme, text, export->directory);
  add_limits (&readme, export->exporter->limits);
  string_add (
      &readme,
      "\nAll files here are written anew by the next export, and those "
      "that it has no\nmore go; what you add yourself needs --force, "
      "and stays.\n");
  if (has_french (&export->offer))
    string_add (&readme, "\nThe French descriptions are adapted from MDN Web "
                         "Docs, \"Codes de reponse HTTP\",\nby Mozilla "
                         "Contributors, under CC-BY-SA-4.0:\n"
                         "https://developer.mozilla.org/fr/docs/Web/HTTP/"
                         "Status\n");
  tree_add_string (tree, "README", readme.bytes);
}
