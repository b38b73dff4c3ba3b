/* SPDX-License-Identifier: MIT */
/* json.c - the answers as JSON, by jansson */

#include <config.h>

#include "json.h"

#include "command.h"
#include "complaint.h"
#include "text.h"

#if HAVE_JANSSON

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "flag-names.h"
#include "output.h"

int
json_check (void)
{
  return FOUND;
}

/* VALUE, or the end of the program where there is no memory for it.  */
static json_t *
made (json_t *value)
{
  return value ? value : allocate ((size_t) -1, 1);
}

/* The texts are UTF-8; what came from outside was made so.  */
static json_t *
string (const char *text)
{
  return made (json_string (text));
}

/* Adds a member; a NULL VALUE adds none.  */
static void
put (json_t *object, const char *name, json_t *value)
{
  if (value && json_object_set_new (object, name, value))
    made (NULL);
}

static void
append (json_t *array, json_t *value)
{
  if (json_array_append_new (array, value))
    made (NULL);
}

/* Writes VALUE, and frees it.  */
static void
put_value (json_t *value)
{
  char *text = json_dumps (value, JSON_INDENT (2));
  if (!text)
    made (NULL);
  output_bytes (text, strlen (text));
  output_bytes ("\n", 1);
  free (text);
  json_decref (value);
}

static json_t *
flags (unsigned flags)
{
  json_t *array = made (json_array ());
  for (size_t i = 0; i < sizeof flag_names / sizeof *flag_names; i++)
    if (flags & flag_names[i].flag)
      append (array, string (flag_names[i].name));
  return array;
}

/* What does not depend on a language.  */
static json_t *
facts (int status)
{
  json_t *object = made (json_object ());
  put (object, "code", made (json_integer (httpstatus_code (status))));
  put (object, "vendor",
       string (httpstatus_vendor_name (httpstatus_vendor (status))));
  put (object, "registered",
       made (json_boolean (httpstatus_is_registered (status))));
  put (object, "class", made (json_integer (httpstatus_class_of (status))));
  put (object, "phrase", string (httpstatus_phrase (status)));
  if (httpstatus_symbol (status))
    {
      put (object, "symbol", string (httpstatus_symbol (status)));
      put (object, "reference", string (httpstatus_reference (status)));
      put (object, "url", string (httpstatus_url (status)));
    }
  json_t *names = made (json_array ());
  const char *name;
  for (int n = 0; (name = httpstatus_former_name (status, n)) != NULL; n++)
    append (names, string (name));
  put (object, "formerNames", names);
  put (object, "flags", flags (httpstatus_flags (status)));
  return object;
}

static json_t *
in_reader_s_language (int status)
{
  json_t *object = facts (status);
  put (object, "language",
       string (httpstatus_language_tag (text_language ())));
  put (object, "title", string (text_title (status)));
  put (object, "description", string (text_describe (status)));
  put (object, "advice", string (text_advice (status)));
  return object;
}

void
json_statuses (const int *statuses, size_t count)
{
  json_t *array = made (json_array ());
  for (size_t i = 0; i < count; i++)
    append (array, in_reader_s_language (statuses[i]));
  put_value (array);
}

typedef const char *text_in_language (const struct httpstatus_language *, int);

static json_t *
in_all_languages (int status, text_in_language *text_of)
{
  json_t *object = made (json_object ());
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    put (object, httpstatus_language_tag (l), string (text_of (l, status)));
  return object;
}

void
json_statuses_in_all (const int *statuses, size_t count)
{
  json_t *array = made (json_array ());
  for (size_t i = 0; i < count; i++)
    {
      json_t *object = facts (statuses[i]);
      put (object, "titles",
           in_all_languages (statuses[i], httpstatus_title_in));
      put (object, "descriptions",
           in_all_languages (statuses[i], httpstatus_describe_in));
      put (object, "advice",
           in_all_languages (statuses[i], httpstatus_advice_in));
      append (array, object);
    }
  put_value (array);
}

void
json_languages (void)
{
  json_t *array = made (json_array ());
  for (const struct httpstatus_language *l = httpstatus_language_next (NULL);
       l; l = httpstatus_language_next (l))
    {
      json_t *object = made (json_object ());
      put (object, "tag", string (httpstatus_language_tag (l)));
      put (object, "name", string (httpstatus_language_name (l)));
      put (object, "englishName",
           string (httpstatus_language_english_name (l)));
      put (object, "direction",
           string (httpstatus_language_is_rtl (l) ? "rtl" : "ltr"));
      put (object, "translated",
           made (json_integer (httpstatus_language_coverage (l))));
      append (array, object);
    }
  put_value (array);
}

void
json_summary (const int *statuses, const unsigned long *counts, size_t count,
              unsigned long others)
{
  json_t *object = made (json_object ());
  json_t *array = made (json_array ());
  for (size_t i = 0; i < count; i++)
    {
      json_t *row = made (json_object ());
      put (row, "code", made (json_integer (httpstatus_code (statuses[i]))));
      put (row, "title", string (text_title (statuses[i])));
      put (row, "count", made (json_integer ((json_int_t) counts[i])));
      append (array, row);
    }
  put (object, "language",
       string (httpstatus_language_tag (text_language ())));
  put (object, "statuses", array);
  put (object, "others", made (json_integer ((json_int_t) others)));
  put_value (object);
}

void
json_explanation (const char *header, char *const *ranges, const int *weights,
                  const char *const *tags, size_t count)
{
  json_t *object = made (json_object ());
  json_t *array = made (json_array ());
  for (size_t i = 0; i < count; i++)
    {
      json_t *row = made (json_object ());
      put (row, "range", string (ranges[i]));
      put (row, "weight",
           weights[i] < 0 ? made (json_null ())
                          : made (json_real (weights[i] / 1000.0)));
      put (row, "language", tags[i] ? string (tags[i]) : made (json_null ()));
      append (array, row);
    }
  put (object, "acceptLanguage", string (header));
  put (object, "language",
       string (httpstatus_language_tag (text_language ())));
  put (object, "ranges", array);
  put_value (object);
}

#else

int
json_check (void)
{
  /* TRANSLATORS: error message; leave --json and jansson. */
  complain ("%s", _ ("This program was built without jansson, so that it has "
                     "no '--json'."));
  return MISUSED;
}

void
json_statuses (const int *statuses, size_t count)
{
  (void) statuses;
  (void) count;
}

void
json_statuses_in_all (const int *statuses, size_t count)
{
  (void) statuses;
  (void) count;
}

void
json_languages (void)
{
}

void
json_summary (const int *statuses, const unsigned long *counts, size_t count,
              unsigned long others)
{
  (void) statuses;
  (void) counts;
  (void) count;
  (void) others;
}

void
json_explanation (const char *header, char *const *ranges, const int *weights,
                  const char *const *tags, size_t count)
{
  (void) header;
  (void) ranges;
  (void) weights;
  (void) tags;
  (void) count;
}

#endif
