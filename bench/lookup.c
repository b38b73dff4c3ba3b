/* SPDX-License-Identifier: MIT */
/* lookup.c - rows: the text of a code, ours and others' */

#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gnutls/gnutls.h>
#include <gpg-error.h>
#include <httpstatus.h>
#include <libsoup/soup.h>
#include <microhttpd.h>

#include "array.h"
#include "bench.h"

#define DOMAIN "httpstatus"
#define CODES 64

static int codes[CODES];        /* of HTTP */
static const char *keys[CODES]; /* their titles' msgids */
static int errors[CODES];       /* of errno and libgpg-error */
static int gnutls_errors[CODES];
static locale_t locales[2]; /* French, and another */
static const struct httpstatus_language *french;
static char catalogs[4096];
static char nothing[4096];

#define NC_(context, text) context "\004" text
static const struct
{
  int code;
  const char *key;
} titles[] = {
#define STATUS(code, symbol, phrase, specification, flags, title,             \
               description, advice)                                           \
  { code, title },
#include "status-list.h"
};

/* A loop of its own for each row, so that no call but the row's is timed.  */
#define RUN(name, call)                                                       \
  static void run_##name (size_t operations)                                  \
  {                                                                           \
    for (size_t i = 0; i < operations; i++)                                   \
      {                                                                       \
        size_t n = i % CODES;                                                 \
        KEEP (call);                                                          \
      }                                                                       \
  }

static const char *inlined[600]; /* filled like array.c's */

RUN (loop, codes[n])
RUN (array, array_title (codes[n]))
RUN (inlined, inlined[codes[n]])
RUN (given, httpstatus_title_in (french, codes[n]))
RUN (english, httpstatus_title_in (NULL, codes[n]))
RUN (current, httpstatus_title (codes[n]))
RUN (dgettext, dgettext (DOMAIN, keys[n]))
RUN (strerror_l, strerror_l (errors[n], locales[0]))
RUN (gpg_strerror, gpg_strerror ((gpg_error_t) errors[n]))
RUN (gnutls_strerror, gnutls_strerror (gnutls_errors[n]))
RUN (MHD, MHD_get_reason_phrase_for ((unsigned) codes[n]))
RUN (soup, soup_status_get_phrase ((guint) codes[n]))
RUN (uselocale, (uselocale (locales[i % 2]), dgettext (DOMAIN, keys[n])))
RUN (uselocale_current,
     (uselocale (locales[i % 2]), httpstatus_title (codes[n])))
RUN (setlocale,
     (setlocale (LC_MESSAGES, i % 2 ? "fr_FR.UTF-8" : "de_DE.UTF-8"),
      dgettext (DOMAIN, keys[n])))

static void
run_newlocale (size_t operations)
{
  for (size_t i = 0; i < operations; i++)
    {
      locale_t locale
          = newlocale (LC_MESSAGES_MASK, "fr_FR.UTF-8", (locale_t) 0);
      locale_t before = uselocale (locale);
      KEEP (dgettext (DOMAIN, keys[i % CODES]));
      uselocale (before);
      freelocale (locale);
    }
}

static void
set_locale (const char *name, const char *language, const char *directory)
{
  uselocale (LC_GLOBAL_LOCALE);
  if (language)
    setenv ("LANGUAGE", language, 1);
  else
    unsetenv ("LANGUAGE");
  /* The same name twice in a row would count as no change.  */
  setlocale (LC_ALL, "C");
  if (!setlocale (LC_ALL, name))
    die ("there is no locale %s", name);
  bindtextdomain (DOMAIN, directory);
  bind_textdomain_codeset (DOMAIN, "UTF-8");
}

/* That each route is the one it is said to be, and is French.  */
static void
check_route (bool from_catalog)
{
  bool found = dgettext (DOMAIN, keys[0]) != keys[0];
  if (found != from_catalog)
    die ("gettext finds %s", found ? "a catalog" : "no catalog");
  for (int i = 0; i < CODES; i++)
    if (strcmp (httpstatus_title (codes[i]),
                httpstatus_title_in (french, codes[i])))
      die ("%d is not French", codes[i]);
}

static void
prepare_installed (void)
{
  set_locale ("fr_FR.UTF-8", NULL, catalogs);
  check_route (true);
}

static void
prepare_embedded (void)
{
  set_locale ("fr_FR.UTF-8", NULL, nothing);
  check_route (false);
}

static void
prepare_c_utf8 (void)
{
  set_locale ("C.UTF-8", "fr", catalogs);
  check_route (true);
}

void
open_lookup (const char *directory)
{
  char path[sizeof catalogs + 16];
  snprintf (path, sizeof path, "%s/locale", directory);
  setenv ("LOCPATH", path, 1);
  unsetenv ("LC_ALL");
  snprintf (catalogs, sizeof catalogs, "%s/catalog", directory);
  snprintf (nothing, sizeof nothing, "%s/nothing", directory);

  locales[0] = newlocale (LC_ALL_MASK, "fr_FR.UTF-8", (locale_t) 0);
  locales[1] = newlocale (LC_ALL_MASK, "de_DE.UTF-8", (locale_t) 0);
  if (!locales[0] || !locales[1])
    die ("there are no private locales in %s", path);
  french = httpstatus_language_find ("fr");
  if (!french)
    die ("the library has no French in it");

  int count = 0;
  for (int code = httpstatus_next (0); code; code = httpstatus_next (code))
    count++;
  if (count != CODES)
    die ("%d codes instead of %d", count, CODES);
  for (int i = 0; i < CODES; i++)
    {
      codes[i] = titles[i].code;
      keys[i] = titles[i].key;
      errors[i] = i + 1;
    }
  unsigned random = 1;
  for (int i = CODES - 1; i > 0; i--)
    {
      random = random * 1103515245U + 12345U;
      int j = (int) (random >> 16) % (i + 1);
      int code = codes[i], error = errors[i];
      const char *key = keys[i];
      codes[i] = codes[j], codes[j] = code;
      keys[i] = keys[j], keys[j] = key;
      errors[i] = errors[j], errors[j] = error;
    }
  int found = 0;
  for (int error = -1; found < CODES; error--)
    if (gnutls_strerror_name (error))
      gnutls_errors[found++] = error;
  for (int i = 0; i < CODES; i++)
    inlined[codes[i]] = array_title (codes[i]);
}

#define TABLE "lookup"
const struct row lookup_rows[] = {
  { "loop", "nothing but the loop", NULL, run_loop, true },
  { TABLE, "array of pointers, in a shared library", NULL, run_array, true },
  { TABLE, "array of pointers, in the loop itself", NULL, run_inlined, true },
  { TABLE, "**httpstatus_title_in**, French", NULL, run_given, true },
  { TABLE, "**httpstatus_title_in**, English", NULL, run_english, true },
  { TABLE, "**httpstatus_title**, installed catalog", prepare_installed,
    run_current, true },
  { TABLE, "**httpstatus_title**, embedded catalog", prepare_embedded,
    run_current, true },
  { TABLE, "**httpstatus_title**, C.UTF-8 with LANGUAGE", prepare_c_utf8,
    run_current, true },
  { TABLE, "dgettext, our catalog", prepare_installed, run_dgettext, true },
  { TABLE, "strerror_l", prepare_installed, run_strerror_l, true },
  { TABLE, "gpg_strerror", prepare_installed, run_gpg_strerror, true },
  { TABLE, "gnutls_strerror", prepare_installed, run_gnutls_strerror, true },
  { TABLE, "MHD_get_reason_phrase_for (English)", prepare_installed, run_MHD,
    true },
  { TABLE, "soup_status_get_phrase (English)", prepare_installed, run_soup,
    true },
  { TABLE, "uselocale + dgettext a request", prepare_installed, run_uselocale,
    true },
  { TABLE, "uselocale + **httpstatus_title** a request", prepare_installed,
    run_uselocale_current, true },
  { TABLE, "setlocale + dgettext a request", prepare_installed, run_setlocale,
    true },
  { TABLE, "newlocale + uselocale + dgettext + freelocale a request",
    prepare_installed, run_newlocale, true },
};
const size_t lookup_row_count = sizeof lookup_rows / sizeof *lookup_rows;
