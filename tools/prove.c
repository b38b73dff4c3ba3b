/* SPDX-License-Identifier: MIT */
/* prove.c - build tool: what the library takes for granted of a text

   A page copies the texts of the list and of the catalogs into HTML and JSON
   as they are, and searches a plural message for the form that it wants.  */

#include "prove.h"

#include <stdbool.h>
#include <string.h>

#include "../src/status.h"

/* Which messages are plural ones.  */
#define N_(text) false
#define NC_(context, text) false
#define P_(one, many) true
static const bool plurals[HS_MESSAGES] = {
#define MESSAGE(symbol, text) [HS_MESSAGE_##symbol] = text,
#include "../src/status-list.h"
};

/* Refuses what ends an element, an attribute or a string, and controls but the
   line breaks that the English text has, too.  */
static void
prove_bytes (const char *file, const char *text, bool lines)
{
  for (const char *p = text; *p; p++)
    {
      unsigned char c = (unsigned char) *p;
      bool c1 = c == 0xc2 && (unsigned char) p[1] < 0xa0;
      if (strchr ("<>&\"\\", *p))
        die (file, "'%c' cannot stand in a page: \"%s\"", *p, text);
      if ((c < ' ' && !(c == '\n' && lines)) || c == 0x7f || c1)
        die (file, "a control character cannot stand in a page: \"%s\"", text);
    }
}

/* The placeholder at or behind TEXT, "{count}"; its text is null if there is
   none.  */
static struct mo_text
placeholder (const char *text)
{
  const char *begin = strchr (text, '{');
  const char *end = begin ? strchr (begin, '}') : NULL;
  return end ? (struct mo_text){ begin, (size_t) (end + 1 - begin) }
             : (struct mo_text){ NULL, 0 };
}

/* Whether each placeholder of TEXT stands in OTHER.  */
static bool
has_placeholders (const char *text, const char *other)
{
  struct mo_text name, there;
  for (; (name = placeholder (text)).text; text = name.text + name.length)
    {
      const char *rest = other;
      while ((there = placeholder (rest)).text
             && (there.length != name.length
                 || memcmp (there.text, name.text, name.length)))
        rest = there.text + there.length;
      if (!there.text)
        return false;
    }
  return true;
}

void
prove_text (const char *file, int message, struct mo_text value, int forms)
{
  const char *english = hs_english (message);
  const char *form = value.text;
  const char *end = value.text + value.length;
  int found = 0;
  for (; form <= end; form += strlen (form) + 1, found++)
    {
      prove_bytes (file, form, strchr (english, '\n'));
      /* A form for one number alone may spell it.  */
      if (!has_placeholders (form, english)
          || (!plurals[message] && !has_placeholders (english, form)))
        die (file, "not the placeholders of \"%s\": \"%s\"", english, form);
    }
  if (found != (plurals[message] ? forms : 1))
    die (file, "%d forms, not %d: \"%s\"", found, plurals[message] ? forms : 1,
         value.text);
}

void
prove_list (void)
{
  for (int i = 0; i < HS_MESSAGES; i++)
    {
      /* The forms of a plural message stand one behind the other.  */
      struct mo_text text = { hs_english (i), strlen (hs_english (i)) };
      if (plurals[i])
        text.length += 1 + strlen (text.text + text.length + 1);
      prove_text ("status-list.h", i, text, 2);
    }
}
