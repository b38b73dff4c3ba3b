/* SPDX-License-Identifier: MIT */
/* environment.c - the language and the charset that the environment asks for

   Where the locale that is asked for is not installed, as in most containers,
   the catalogs inside the library can speak its language all the same.  */

#include <config.h>

#include "environment.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

static bool
is_c_locale (const char *name)
{
  return !strcmp (name, "C") || !strcmp (name, "POSIX");
}

/* The locale's name for the category that VARIABLE names; NULL if the
   environment asks for none.  */
static const char *
name_asked_for (const char *variable)
{
  const char *const variables[] = { "LC_ALL", variable, "LANG" };
  for (size_t i = 0; i < sizeof variables / sizeof *variables; i++)
    {
      const char *name = getenv (variables[i]);
      if (name && *name)
        return name;
    }
  return NULL;
}

/* Sets CATEGORY, which VARIABLE names.  Only the categories that matter here
   are set, and one by one: with LC_ALL a single name that is not installed
   would undo them all.  */
static bool
set_category (int category, const char *variable)
{
  const char *name = name_asked_for (variable);
  const char *got = setlocale (category, "");
  return got && (!name || is_c_locale (name) || !is_c_locale (got));
}

/* The language of LANGUAGE, which stands in for a locale's name, or of that
   NAME: what gettext would look for if the locale were there.  */
static const struct httpstatus_language *
language_asked_for (const char *name)
{
  const char *list = getenv ("LANGUAGE");
  if (!list || !*list)
    return httpstatus_language_find (name);
  while (*list)
    {
      size_t length = strcspn (list, ":");
      char element[64]; /* longer than any tag that is found */
      if (length && length < sizeof element)
        {
          memcpy (element, list, length);
          element[length] = '\0';
          if (is_c_locale (element))
            return NULL;
          const struct httpstatus_language *language
              = httpstatus_language_find (element);
          if (language)
            return language;
        }
      list += length + (list[length] == ':');
    }
  return NULL;
}

bool
environment_begin (const struct httpstatus_language **language)
{
  const char *name = name_asked_for ("LC_MESSAGES");
  bool is_set = set_category (LC_MESSAGES, "LC_MESSAGES");
  /* Where no locale is asked for, gettext ignores LANGUAGE; a person who set
     it in a bare container meant something by it.  */
  if (is_set && name)
    return true;
  *language = language_asked_for (name);
  return false;
}

const char *
environment_charset (void)
{
  bool is_set = set_category (LC_CTYPE, "LC_CTYPE");
  const char *name = name_asked_for ("LC_CTYPE");
  if (is_set && name)
    return nl_langinfo (CODESET);

  /* A name behind which there is no locale still says which charset the
     terminal has.  With no name at all nothing says that it is other than
     UTF-8; LC_ALL=C does say so.  */
  static char charset[32];
  const char *codeset = name ? strchr (name, '.') : NULL;
  size_t length = codeset ? strcspn (++codeset, "@") : 0;
  if (length && length < sizeof charset)
    {
      memcpy (charset, codeset, length);
      return charset;
    }
  /* For the width of characters.  */
  setlocale (LC_CTYPE, "C.UTF-8");
  return "UTF-8";
}
