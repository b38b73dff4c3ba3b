/* SPDX-License-Identifier: MIT */
/* options.c - what `httpstatus export' was told */

#include <config.h>

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "complaint.h"
#include "export.h"
#include "selection.h"
#include "text.h"

/* The names of exporters, to be freed: "nginx, static".  */
static char *
list_exporters (void)
{
  struct string list = { NULL, 0, 0 };
  for (const struct exporter *row = exporters; row->name; row++)
    {
      if (list.length)
        string_append (&list, ", ", 2);
      string_append (&list, row->name, strlen (row->name));
    }
  return list.bytes;
}

static int
read_exporter (const struct request *request, const struct exporter **exporter)
{
  if (!request->count)
    /* TRANSLATORS: error message: the command line names no server, such as
       nginx. */
    return complain_about_usage ("%s", _ ("No server was given."));
  if (request->count > 1)
    return complain_about_word (_ ("The command takes no argument '%s'."),
                                request->operands[1]);
  const char *name = *request->operands;
  for (const struct exporter *row = exporters; row->name; row++)
    if (!strcmp (name, row->name))
      {
        *exporter = row;
        return FOUND;
      }
  char *visible = charset_visible (name);
  char *list = list_exporters ();
  int result = complain_about_usage (
      /* TRANSLATORS: error message; what was typed; names of servers, such as
         nginx, separated by commas. */
      _ ("Nothing can be exported for the server '%s'; those that are known "
         "are %s."),
      visible, list);
  free (list);
  free (visible);
  return result;
}

/* Whether EXPORTER takes the options that not all of them do.  */
static int
check_options (const struct exporter *exporter, const struct request *request)
{
  unsigned extra = request->options & EXPORTER_OPTIONS & ~exporter->options;
  for (const struct option_row *row = option_rows; extra && row->name; row++)
    if (extra & row->bit)
      {
        char *command = format ("export %s", exporter->name);
        int result = complain_about_usage (
            _ ("The command '%s' has no option '--%s'."), command, row->name);
        free (command);
        return result;
      }
  return FOUND;
}

/* The elements of LIST, "4xx,5xx", in one piece of memory; *COUNT: how many.
   NULL: one is empty, which was said.  */
static char **
split (const char *list, int *count)
{
  size_t length = strlen (list);
  char **words = allocate (1, (length + 2) * sizeof *words + length + 1);
  char *word = (char *) (words + length + 2);
  memcpy (word, list, length + 1);
  *count = 0;
  for (;;)
    {
      word += strspn (word, " ");
      size_t size = strcspn (word, ",");
      bool is_last = !word[size];
      char *end = word + size;
      while (end > word && end[-1] == ' ')
        end--;
      if (end == word)
        break;
      *end = '\0';
      words[(*count)++] = word;
      if (is_last)
        return words;
      word += size + 1;
    }
  free (words);
  complain_about_usage (
      /* TRANSLATORS: error message; the value of an option, such as
         html,,json, is a list. */
      _ ("The list '%s' has an empty element."), list);
  return NULL;
}

/* Adds STATUS to EXPORT, in the order of codes; of a code's readings the
   customary one stays.  */
static void
add_status (struct export *export, int status)
{
  int code = httpstatus_code (status);
  size_t place = export->status_count;
  while (place && httpstatus_code (export->statuses[place - 1]) >= code)
    place--;
  if (place < export->status_count
      && httpstatus_code (export->statuses[place]) == code)
    {
      if (status == httpstatus_reading (code, 0))
        export->statuses[place] = status;
      return;
    }
  memmove (export->statuses + place + 1, export->statuses + place,
           (export->status_count - place) * sizeof *export->statuses);
  export->statuses[place] = status;
  export->status_count++;
}

static int
add_statuses (struct export *export, const struct selection *selection)
{
  export->statuses = allocate (selection->count, sizeof *export->statuses);
  for (size_t i = 0; i < selection->count; i++)
    {
      int status = selection->statuses[i];
      int code = httpstatus_code (status);
      if (code < 400 || code > 599 || !httpstatus_symbol (status))
        {
          /* TRANSLATORS: error message; %d is a code. */
          return complain_about_usage (_ ("%d is not the code of an error: "
                                          "those that are known are from 400 "
                                          "to 599."),
                                       code);
        }
      add_status (export, status);
    }
  return FOUND;
}

static int
read_codes (struct export *export, const struct request *request)
{
  const char *list = option_value (request, OPTION_CODES);
  struct request words = { .options = request->options };
  struct selection selection;
  words.operands = split (list ? list : "4xx,5xx", &words.count);
  if (!words.operands)
    return MISUSED;
  int result = selection_read (&selection, &words);
  /* That a code is not known is said here.  */
  if (result == FOUND || result == NOT_FOUND)
    {
      int of_statuses = add_statuses (export, &selection);
      result = result == FOUND ? of_statuses : MISUSED;
    }
  selection_free (&selection);
  free (words.operands);
  return result;
}

static int
add_format (struct export *export, const char *name)
{
  static const char *const names[] = {
    [HTTPSTATUS_FORMAT_HTML] = "html",
    [HTTPSTATUS_FORMAT_PROBLEM_JSON] = "json",
    [HTTPSTATUS_FORMAT_TEXT] = "text",
  };
  int format = word_index (name, names, sizeof names / sizeof *names);
  if (format < 0)
    return complain_about_word (
        _ ("'%s' is not a format: those are html, json and text."), name);
  for (size_t i = 0; i < export->format_count; i++)
    if (export->formats[i] == format)
      return complain_about_word (
          /* TRANSLATORS: error message; html, json or text. */
          _ ("The list of formats has '%s' twice."), name);
  export->formats[export->format_count++] = format;
  return FOUND;
}

static int
read_formats (struct export *export, const struct request *request)
{
  const char *list = option_value (request, OPTION_FORMATS);
  int count;
  char **names = split (list ? list : "html,json,text", &count);
  int result = names ? FOUND : MISUSED;
  for (int i = 0; result == FOUND && i < count; i++)
    result = add_format (export, names[i]);
  free (names);
  return result;
}

static int
read_prefix (struct export *export, const struct request *request)
{
  const char *prefix = option_value (request, OPTION_PREFIX);
  export->prefix = prefix ? prefix : "/_httpstatus";
  const char *p = export->prefix;
  bool is_path = *p == '/';
  while (is_path && *p)
    {
      size_t length = strspn (p + 1, "abcdefghijklmnopqrstuvwxyz"
                                     "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                     "0123456789-_~.");
      is_path
          = length && p[1] != '.' && (p[1 + length] == '/' || !p[1 + length]);
      p += 1 + length;
    }
  if (is_path)
    return FOUND;
  return complain_about_word (
      /* TRANSLATORS: error message; %s is what was typed. */
      _ ("'%s' is not a prefix: that begins with a slash, does not end with "
         "one, and has only letters, digits and -, _, ~ and . between "
         "slashes."),
      prefix);
}

static int
read_template (struct export *export, const struct request *request)
{
  const char *file = option_value (request, OPTION_TEMPLATE);
  if (!file)
    return FOUND;
  for (size_t i = 0; i < export->format_count; i++)
    if (export->formats[i] == HTTPSTATUS_FORMAT_HTML)
      {
        export->template = template_read (file);
        return export->template ? FOUND : MISUSED;
      }
  return complain_about_usage (
      /* TRANSLATORS: error message; leave the options and html. */
      "%s", _ ("The option '--template' needs html among '--formats'."));
}

/* DIRECTORY from "/" on, whether it is there or not; NULL: errno says why.  */
static char *
find_directory (const char *directory)
{
  char *real = realpath (directory, NULL);
  if (real || errno != ENOENT)
    return real;
  /* Not there yet: its parent is.  */
  size_t length = strlen (directory);
  while (length > 1 && directory[length - 1] == '/')
    length--;
  size_t base = length;
  while (base && directory[base - 1] != '/')
    base--;
  if (!length || base == length)
    return NULL;
  char *parent = base ? format ("%.*s", (int) base, directory) : format (".");
  real = realpath (parent, NULL);
  free (parent);
  if (!real)
    return NULL;
  char *whole = format ("%s/%.*s", strcmp (real, "/") ? real : "",
                        (int) (length - base), directory + base);
  free (real);
  return whole;
}

static int
read_directory (struct export *export, const struct request *request)
{
  const char *directory = option_value (request, OPTION_OUTPUT);
  const char *url = option_value (request, OPTION_SELF_TEST);
  if (url && directory)
    return complain_about_usage (
        /* TRANSLATORS: error message; leave the options. */
        "%s", _ ("The options '--output' and '--self-test' exclude each "
                 "other."));
  if (url)
    return FOUND;
  if (!directory)
    return complain_about_usage (
        /* TRANSLATORS: error message; leave what stands between the quotation
           marks. */
        "%s", _ ("The command 'export' needs the option '--output' or "
                 "'--self-test'."));
  export->directory = find_directory (directory);
  if (!export->directory)
    {
      tree_complain (directory, errno);
      return NOT_WRITTEN;
    }
  for (const char *p = export->directory;
       *p && !(export->exporter->limits & LIMIT_ALL); p++)
    if ((unsigned char) *p < ' ' || *p == '\x7f'
        || strchr ("\"\\$%{}[]*?", *p))
      return complain_about_word (
          /* TRANSLATORS: error message; %s is the name of a directory. */
          _ ("The directory '%s' cannot stand in a configuration: its name "
             "has "
             "a control character, a double quotation mark, or one of "
             "\\ $ %% { } [ ] * ?."),
          export->directory);
  return FOUND;
}

int
export_read (struct export *export, const struct request *request)
{
  *export = (struct export){ .is_exact_q = request->options & OPTION_EXACT_Q };
  int result = read_exporter (request, &export->exporter);
  if (result == FOUND)
    result = check_options (export->exporter, request);
  if (result == FOUND)
    result = read_codes (export, request);
  if (result == FOUND)
    result = read_formats (export, request);
  if (result == FOUND)
    result = read_prefix (export, request);
  if (result == FOUND)
    result = read_directory (export, request);
  if (result == FOUND)
    result = offer_read (&export->offer,
                         option_value (request, OPTION_LANGUAGES));
  if (result == FOUND)
    result = read_template (export, request);
  return result;
}

bool
export_has (const struct export *export, int code)
{
  for (size_t i = 0; i < export->status_count; i++)
    if (httpstatus_code (export->statuses[i]) == code)
      return true;
  return false;
}

void
export_free (struct export *export)
{
  free (export->statuses);
  free (export->directory);
  offer_free (&export->offer);
  template_free (export->template);
}
