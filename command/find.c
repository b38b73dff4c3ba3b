/* SPDX-License-Identifier: MIT */
/* find.c - httpstatus search: the statuses that words are about */

#include <config.h>

#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "complaint.h"
#include "entry.h"
#include "json.h"
#include "output.h"
#include "search.h"
#include "text.h"

static char *
join (char *const *words, int count)
{
  struct string joined = { NULL, 0, 0 };
  for (int i = 0; i < count; i++)
    {
      if (i)
        string_append (&joined, " ", 1);
      string_append (&joined, words[i], strlen (words[i]));
    }
  return joined.bytes;
}

static void
put_found (const int *found)
{
  for (const int *status = found; *status; status++)
    {
      if (status > found)
        output_gap ();
      entry_status (*status, true);
      output_text (ENTRY_INDENT, text_describe (*status), STYLE_PLAIN);
    }
}

int
find (const struct request *request)
{
  bool is_json = request->options & OPTION_JSON;
  if (!request->count)
    /* TRANSLATORS: error message: the command line has nothing to search
       for. */
    return complain_about_usage ("%s", _ ("No word was given."));
  char *words = join (request->operands, request->count);
  struct search *search = search_new (text_language ());
  int *found = search_find (search, words);
  found = found ? found : allocate ((size_t) -1, 1);
  size_t count = 0;
  while (found[count])
    count++;
  if (is_json)
    json_statuses (found, count);
  else if (count)
    put_found (found);
  else
    complain ("%s", _ ("No status code matches this search."));
  free (found);
  search_free (search);
  free (words);
  return count ? FOUND : NOT_FOUND;
}
