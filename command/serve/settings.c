/* SPDX-License-Identifier: MIT */
/* settings.c - what `httpstatus serve' was told, by options and environment */

#include <config.h>

#include "settings.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "charset.h"
#include "complaint.h"
#include "text.h"
#include "url.h"

/* The environment's name for the option of ROW.  To be freed.  */
static char *
variable_name (const struct option_row *row)
{
  char *name = format ("HTTPSTATUS_%s", row->name);
  for (char *p = name; *p; p++)
    *p = *p == '-' ? '_' : (char) toupper ((unsigned char) *p);
  return name;
}

static const struct option_row *
find_row (unsigned bit)
{
  const struct option_row *row = option_rows;
  while (row->bit != bit)
    row++;
  return row;
}

/* A setting: where it stands, and what.  */
struct setting
{
  char *name;        /* to be freed: --home-url or HTTPSTATUS_HOME_URL */
  const char *value; /* NULL: not set */
};

/* What REQUEST's option of BIT says, else the environment, where empty is
   as good as not there.  */
static struct setting
find_setting (const struct request *request, unsigned bit)
{
  const struct option_row *row = find_row (bit);
  if (request->options & bit)
    return (struct setting){ format ("--%s", row->name),
                             row->value ? option_value (request, bit) : "1" };
  char *name = variable_name (row);
  const char *value = getenv (name);
  return (struct setting){ name, value && *value ? value : NULL };
}

static int
complain_about_setting (const struct setting *setting, const char *wanted)
{
  char *visible = charset_visible (setting->value);
  int result = complain_about_usage (
      /* TRANSLATORS: error message; an option such as --log, or a variable of
         the environment such as HTTPSTATUS_LOG; what it was set to; what it
         takes, such as: none, common or json. */
      _ ("%s is '%s'; it takes %s."), setting->name, visible, wanted);
  free (visible);
  return result;
}

static int
read_switch (const struct setting *setting, bool *is_on)
{
  static const char *const words[]
      = { "0", "1", "no", "yes", "off", "on", "false", "true" };
  if (!setting->value)
    return FOUND;
  int word = word_index (setting->value, words, sizeof words / sizeof *words);
  *is_on = word % 2 == 1;
  if (word >= 0)
    return FOUND;
  /* TRANSLATORS: error message, what a switch takes; leave the words. */
  return complain_about_setting (setting, _ ("1, true, yes, on, or 0, false, "
                                             "no, off"));
}

static int
read_url (const struct setting *setting, const char **url)
{
  *url = setting->value;
  if (!*url || hs_url (*url, HS_URL_LINK).length)
    return FOUND;
  return complain_about_setting (
      setting,
      /* TRANSLATORS: error message, what an option takes; leave http:, https:
         and mailto:. */
      _ ("an address that begins with http:, https:, mailto: or a single /"));
}

static int
read_log (const struct setting *setting, int *log)
{
  static const char *const words[] = { "none", "common", "json" };
  if (!setting->value)
    return FOUND;
  *log = word_index (setting->value, words, sizeof words / sizeof *words);
  if (*log >= 0)
    return FOUND;
  /* TRANSLATORS: error message, what an option takes; leave the three
     words. */
  return complain_about_setting (setting, _ ("none, common or json"));
}

static int
read_default_code (const struct setting *setting, int *code)
{
  if (!setting->value)
    return FOUND;
  *code = answer_code (setting->value, strlen (setting->value));
  if (*code && !answer_is_empty (*code))
    return FOUND;
  return complain_about_setting (
      setting,
      /* TRANSLATORS: error message, what an option takes. */
      _ ("a code from 200 to 599 whose answer has a body"));
}

static int
read_list (const struct setting *setting, struct offer *offer)
{
  return offer_read (offer, setting->value);
}

static int
read_page (const struct setting *setting, struct template **template)
{
  if (!setting->value)
    return FOUND;
  *template = template_read (setting->value);
  return *template ? FOUND : MISUSED;
}

static int
read_listen (const struct setting *setting, const char **listen)
{
  if (setting->value)
    *listen = setting->value;
  return FOUND;
}

/* Each as `result = read_KIND (setting, where)', until one is wrong.  */
#define READ(bit, kind, where)                                                \
  if (result == FOUND)                                                        \
    {                                                                         \
      struct setting setting = find_setting (request, bit);                   \
      result = read_##kind (&setting, where);                                 \
      free (setting.name);                                                    \
    }

int
settings_read (struct settings *settings, const struct request *request)
{
  int result = FOUND;
  *settings = (struct settings){ .listen = "127.0.0.1:8080",
                                 .default_code = HTTPSTATUS_NOT_FOUND,
                                 .log = LOG_COMMON };
  READ (OPTION_LISTEN, listen, &settings->listen)
  READ (OPTION_HOME_URL, url, &settings->home_url)
  READ (OPTION_CONTACT, url, &settings->contact)
  READ (OPTION_REFERENCE, switch, &settings->has_reference)
  READ (OPTION_SHOW_DETAILS, switch, &settings->shows_details)
  READ (OPTION_DEFAULT_CODE, default_code, &settings->default_code)
  READ (OPTION_LOG, log, &settings->log)
  READ (OPTION_LANGUAGES, list, &settings->offer)
  READ (OPTION_TEMPLATE, page, &settings->template)
  return result;
}

void
settings_free (struct settings *settings)
{
  offer_free (&settings->offer);
  template_free (settings->template);
}
