/* SPDX-License-Identifier: MIT */
/* template.c - templates

   The input is one.  Where it is taken, a page with hostile values in it has to
   be the one with benign values but for these, to a parser that is not ours:
   no place that the reader allows lets a value become more than a text.  */

#include <config.h>

#include <httpstatus.h>
#include <unistd.h>

#include "../../command/charset.h"
#include "../../command/template.h"
#include "fuzz.h"
#include "html.h"

static const struct value
{
  size_t offset;
  const char *mark;
  const char *hostile;
} values[] = {
#define VALUE(name, mark, hostile)                                            \
  {                                                                           \
    offsetof (struct httpstatus_page, name), mark, hostile                    \
  }
  VALUE (title, "Mark0", "<script>alert(1)</script>"),
  VALUE (advice, "Mark1", "\"onload='x'--></title><!--"),
  VALUE (detail, "Mark2", "'><b/x=\"y\">&lt;]]>&#60;"),
  VALUE (request_id, "Mark3", "</textarea></style>`\302\240=\377"),
  VALUE (home_url, "/Mark4", "/'\"><script>alert(1)</script>"),
  VALUE (contact, "mailto:Mark5", "mailto:x@y.example?a&lt;b\"'><!--"),
};
#define VALUES (sizeof values / sizeof *values)

/* What the parser makes of TEMPLATE with the values of the bits in SET; the
   hostile ones if IS_HOSTILE.  To be freed.  */
static char *
read_page (const struct template *template, unsigned set, int is_hostile)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  page.status = 503;
  page.advice = "";
  for (size_t i = 0; i < VALUES; i++)
    if (set >> i & 1)
      memcpy ((char *) &page + values[i].offset,
              is_hostile ? &values[i].hostile : &values[i].mark,
              sizeof values->mark);
  size_t length;
  char *html = template_render (template, &page, &length);
  EXPECT (html && strlen (html) == length);
  char *read = html_read (html, length);
  free (html);
  return read;
}

static void
check (const struct template *template, unsigned set)
{
  char *got = read_page (template, set, 1);
  char *expected = read_page (template, set, 0);
  for (size_t i = 0; i < VALUES; i++)
    expected = html_replace (expected, values[i].mark,
                             html_text (values[i].hostile));
  EXPECT (!strcmp (got, expected));
  free (got);
  free (expected);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static int file = -1;
  static char name[64];
  if (file < 0)
    {
      charset_begin ("UTF-8");
      file = fuzz_file ();
      snprintf (name, sizeof name, "/dev/fd/%d", file);
    }
  EXPECT (!ftruncate (file, 0) && !lseek (file, 0, SEEK_SET));
  EXPECT (pwrite (file, data, size, 0) == (ssize_t) size);

  struct template *template = template_read (name);
  if (!template)
    return 0;
  char *text = fuzz_text (data, size);
  if (!strstr (text, "Mark"))
    {
      check (template, ~0u);
      check (template, 0);
      check (template, 0x15);
    }
  free (text);
  template_free (template);
  return 0;
}
