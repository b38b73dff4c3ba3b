/* SPDX-License-Identifier: MIT */
/* limit.c - what a server's choice lacks, for its README */

#include <config.h>

#include "limit.h"

#include "format.h"

char *
export_limits (const struct export *export)
{
  unsigned limits = export->exporter->limits;
  struct string text = { NULL, 0, 0 };
  string_add (&text, "\nLimits:");
  if (limits & LIMIT_LENGTH)
    {
      string_add (&text, " an Accept-Language of more than %d bytes",
                  EXPORT_HEADER_SIZE);
      if (limits & LIMIT_WEIGHTS)
        string_add (&text, " or %d ranges, and an Accept\nlikewise,",
                    EXPORT_HEADER_RANGES);
      string_add (&text, " counts as absent.");
    }
  if (limits & LIMIT_WEIGHTS)
    string_add (&text, "\nWeights are told apart by 0.1, those of languages "
                       "with --exact-q by 0.01.");
  if (limits & LIMIT_EXCLUSION)
    string_add (&text,
                "\nA range with the weight 0 does not choose, but keeps no "
                "other range from choosing\nthe same language; \"*\" is the "
                "default language.");
  string_add (&text, "%s",
              limits ? "\n"
                     : " only the codes of two letters of a language are "
                       "known.\n");
  return text.bytes;
}
