/* SPDX-License-Identifier: MIT */
/* export.c - httpstatus export: the same pages on other servers */

#include <config.h>

#include "export.h"

#include <stdlib.h>

#include "charset.h"
#include "complaint.h"
#include "output.h"
#include "pages.h"
#include "text.h"

const struct exporter exporters[] = {
  { "apache", LIMIT_WEIGHTS | LIMIT_EXCLUSION | LIMIT_LENGTH,
    OPTION_PREFIX | OPTION_EXACT_Q, export_apache },
  { "caddy", LIMIT_WEIGHTS | LIMIT_EXCLUSION | LIMIT_LENGTH, OPTION_EXACT_Q,
    export_caddy },
  { "haproxy", LIMIT_EXCLUSION | LIMIT_LENGTH, 0, export_haproxy },
  { "lighttpd", 0, 0, export_lighttpd },
  { "nginx", LIMIT_WEIGHTS | LIMIT_EXCLUSION | LIMIT_LENGTH,
    OPTION_PREFIX | OPTION_EXACT_Q, export_nginx },
  { "static", LIMIT_ALL, 0, export_static },
  { NULL, 0, 0, NULL },
};

static int
export_files (const struct export *export, const struct request *request)
{
  struct tree *tree = tree_new ();
  export_add_pages (export, tree);
  export->exporter->write (export, tree);
  int result
      = tree_write (tree, export->directory, request->options & OPTION_FORCE);
  tree_free (tree);
  if (result != FOUND)
    return result;
  char *visible = charset_visible (export->directory);
  char *line = format (
      /* TRANSLATORS: %s is the name of a directory. */
      _ ("The files are in '%s'; README there says how the server comes to "
         "use them."),
      visible);
  output_text (0, line, STYLE_PLAIN);
  free (line);
  free (visible);
  return FOUND;
}

int export(const struct request *request)
{
  struct export export;
  const char *url = option_value (request, OPTION_SELF_TEST);
  int result = export_read (&export, request);
  if (result == FOUND)
    result = url ? self_test (&export, url) : export_files (&export, request);
  export_free (&export);
  return result;
}
