/* SPDX-License-Identifier: MIT */
/* page.c - pages and their headers

   Twelve bytes of numbers, as `open' reads them; then the caller's texts, each
   ended by a NUL, in the order of `fields'.  A page with hostile texts has to
   be the one with benign texts but for these: in HTML to gumbo, in JSON to
   jansson, and byte for byte in text.  */

#include <config.h>

#include <httpstatus.h>
#include <jansson.h>
#include <stdbool.h>
#include <strings.h>

#include "../utf8-twin.h"
#include "fuzz.h"
#include "html.h"

enum
{
  NUMBERS = 12,
  TITLE = 0,
  ADVICE,
  DETAIL,
  DETAIL_LANGUAGE,
  TYPE,
  INSTANCE,
  REQUEST_ID,
  LOCATION,
  HOME_URL,
  CONTACT,
  STYLESHEET_URL,
  FIELDS
};

/* Where a text stands in the page, and what stands for it in the benign
   one.  */
static const struct
{
  size_t offset;
  const char *mark;
} fields[FIELDS] = {
#define FIELD(name, mark)                                                     \
  {                                                                           \
    offsetof (struct httpstatus_page, name), mark                             \
  }
  FIELD (title, "Mark0"),           FIELD (advice, "Mark1"),
  FIELD (detail, "Mark2"),          FIELD (detail_language, NULL),
  FIELD (type, "/Mark4"),           FIELD (instance, "/Mark5"),
  FIELD (request_id, "Mark6"),      FIELD (location, "/Mark7"),
  FIELD (home_url, "/Mark8"),       FIELD (contact, "/Mark9"),
  FIELD (stylesheet_url, "/MarkA"),
};

/* The sizes that the struct has or had: to the end of each field.  */
static const size_t sizes[] = {
  sizeof (struct httpstatus_page),
  offsetof (struct httpstatus_page, hide_description),
  offsetof (struct httpstatus_page, retry_after),
  offsetof (struct httpstatus_page, stylesheet_url),
  offsetof (struct httpstatus_page, contact),
  offsetof (struct httpstatus_page, detail),
  offsetof (struct httpstatus_page, title),
  offsetof (struct httpstatus_page, format),
  sizeof (size_t),
  sizeof (struct httpstatus_page) + 24,
};
#define SIZES (sizeof sizes / sizeof *sizes)

struct texts
{
  const char *of[FIELDS];
};

/* What is shown of URL, plainly.  */
static bool
is_url (const char *url, bool is_name)
{
  size_t behind = 0;
  if (!strncasecmp (url, "http://", 7))
    behind = 7;
  else if (!strncasecmp (url, "https://", 8))
    behind = 8;
  if (behind
          ? !url[behind] || strchr ("/?#", url[behind])
          : !(url[0] == '/' && url[1] != '/')
                && !(!strncasecmp (url, "mailto:", 7) && url[7])
                && !(is_name && url[0] && url[1] && url[2] && url[3] && url[4]
                     && (!strncasecmp (url, "urn:", 4)
                         || !strncasecmp (url, "tag:", 4))))
    return false;
  for (const char *p = url; *p; p++)
    if ((*p > 0 && *p <= ' ') || *p == '\\' || *p == 0x7f
        || (*p == '\302' && (p[1] & 0xe0) == 0x80))
      return false;
  char *same = twin_escape (url, TWIN_JSON_READ);
  bool is_utf8 = !strcmp (same, url);
  free (same);
  return is_utf8;
}

/* How long the origin of the stylesheet at URL is; 0: it is the site's own; -1:
   it is none that a policy takes.  */
static int
origin_of (const char *url)
{
  if (*url == '/')
    return 0;
  if (strncasecmp (url, "http", 4) != 0)
    return -1;
  const char *host = strstr (url, "//") + 2;
  size_t length = strcspn (host, "/?#");
  const char *colon = memchr (host, ':', length);
  size_t name = colon ? (size_t) (colon - host) : length;
  size_t digits = colon ? length - name - 1 : 1;
  if (!name || !digits || digits > 5 || length > 300)
    return -1;
  for (size_t i = 0; i < length; i++)
    if (i != name
        && !strchr (i < name ? "abcdefghijklmnopqrstuvwxyz-."
                               "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                             : "0123456789",
                    host[i]))
      return -1;
  return (int) (host - url + (ptrdiff_t) length);
}

static bool
is_tag (const char *tag)
{
  size_t part = 0;
  if (strlen (tag) > 63)
    return false;
  for (const char *p = tag; *p; p++)
    if (*p == '-')
      {
        if (!part)
          return false;
        part = 0;
      }
    else if (++part > 8
             || !strchr (strchr (tag, '-') && strchr (tag, '-') < p
                             ? "abcdefghijklmnopqrstuvwxyz0123456789"
                             : "abcdefghijklmnopqrstuvwxyz",
                         *p >= 'A' && *p <= 'Z' ? *p | 0x20 : *p))
      return false;
  return part > 0;
}

/* The numbers of a page from DATA.  */
static struct httpstatus_page
open (const uint8_t data[NUMBERS])
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  int number = data[1] << 8 | data[2];
  page.format = data[0] % 4;
  page.status = HTTPSTATUS_OF (number / 1100, number % 1100);
  for (int i = 0; i < data[3] % 32; i++)
    page.language = httpstatus_language_next (page.language);
  page.size = sizes[data[4] % SIZES];
  page.hide_description = data[7] & 1;
  page.retry_after = (unsigned) data[8] << 24 | (unsigned) data[9] << 16
                     | (unsigned) data[10] << 8 | data[11];
  return page;
}

static void
set (struct httpstatus_page *page, const struct texts *texts)
{
  for (int i = 0; i < FIELDS; i++)
    memcpy ((char *) page + fields[i].offset, &texts->of[i],
            sizeof *texts->of);
}

/* PAGE in a block of the size that it says.  To be freed.  */
static struct httpstatus_page *
block_of (const struct httpstatus_page *page)
{
  struct
  {
    struct httpstatus_page page;
    char later[24];
  } larger;
  memset (&larger, 0xff, sizeof larger);
  larger.page = *page;
  return (struct httpstatus_page *) (void *) fuzz_block (&larger, page->size);
}

typedef size_t writer (const struct httpstatus_page *page, char *buffer,
                       size_t size);

/* All that RENDER writes of PAGE; and the part that SIZE bytes take of it is a
   beginning of that, cut between characters.  To be freed.  */
static char *
render_all (const struct httpstatus_page *page, writer *render, size_t size)
{
  struct httpstatus_page *block = block_of (page);
  size_t length = render (block, NULL, 0);
  char *whole = malloc (length + 1);
  EXPECT (whole);
  EXPECT (render (block, whole, length + 1) == length);
  EXPECT (strlen (whole) == length);
  char *part = malloc (size ? size : 1);
  EXPECT (part);
  EXPECT (render (block, part, size) == length);
  if (size)
    {
      size_t kept = strlen (part);
      EXPECT (kept < size && kept <= length);
      EXPECT (!memcmp (part, whole, kept));
      size_t next = kept;
      do
        next += next < length;
      while (((unsigned char) whole[next] & 0xc0) == 0x80);
      EXPECT (kept == length || next >= size);
      EXPECT (((unsigned char) whole[kept] & 0xc0) != 0x80);
    }
  free (part);
  free (block);
  return whole;
}

static char *
concat (const char *text, size_t length, const char *more)
{
  char *all = malloc (length + strlen (more) + 1);
  EXPECT (all);
  memcpy (all, text, length);
  strcpy (all + length, more);
  return all;
}

/* The header lines are lines, and nothing of the caller's but the origin of the
   stylesheet is in them.  */
static void
check_headers (const struct httpstatus_page *hostile,
               const struct httpstatus_page *benign, size_t size)
{
  char *got = render_all (hostile, httpstatus_page_headers, size);
  char *expected = render_all (benign, httpstatus_page_headers, size);
  for (const char *p = got; *p; p++)
    EXPECT ((*p >= ' ' && *p <= '~')
            || (*p == '\r' && p[1] == '\n' && p != got && p[-1] != '\n')
            || (*p == '\n' && p != got && p[-1] == '\r'));
  EXPECT (!*got || got[strlen (got) - 1] == '\n');
  int origin
      = benign->size > fields[STYLESHEET_URL].offset && benign->stylesheet_url
            ? origin_of (hostile->stylesheet_url)
            : 0;
  if (origin > 0)
    {
      char *copy = fuzz_text (hostile->stylesheet_url, (size_t) origin);
      char *source = concat (" ", 1, copy);
      expected = html_replace (expected, " 'self'", source);
      free (copy);
    }
  EXPECT (!strcmp (got, expected));
  free (got);
  free (expected);
}

/* The member NAME of OBJECT is what is read of TEXT; NULL: it is not there.
   Takes it out.  */
static void
check_member (json_t *object, const char *name, const char *text)
{
  json_t *member = json_object_get (object, name);
  EXPECT (!member == !(text && *text));
  if (!member)
    return;
  char *expected = twin_escape (text, TWIN_JSON_READ);
  EXPECT (json_is_string (member));
  EXPECT (!strcmp (json_string_value (member), expected));
  free (expected);
  json_object_del (object, name);
}

static void
check_json (const char *got, const struct httpstatus_page *page)
{
  json_t *object
      = json_loads (got, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, NULL);
  EXPECT (object && json_is_object (object));
  check_member (object, "type",
                page->type && is_url (page->type, true) ? page->type : NULL);
  check_member (object, "title",
                page->title && *page->title
                    ? page->title
                    : httpstatus_title_in (page->language, page->status));
  check_member (object, "detail", page->detail);
  check_member (
      object, "instance",
      page->instance && is_url (page->instance, true) ? page->instance : NULL);
  check_member (object, "request_id", page->request_id);
  check_member (object, "language", httpstatus_language_tag (page->language));
  EXPECT (json_integer_value (json_object_get (object, "status"))
          == httpstatus_code (page->status));
  EXPECT (json_object_size (object) == 1);
  json_decref (object);
}

/* PAGE without what its struct is too small for.  */
static struct httpstatus_page
known (const struct httpstatus_page *page)
{
  struct httpstatus_page all = HTTPSTATUS_PAGE_INIT;
  memcpy (&all, page, page->size < sizeof all ? page->size : sizeof all);
  return all;
}

static void
check_body (const struct httpstatus_page *hostile,
            const struct httpstatus_page *benign, const struct texts *texts,
            size_t size)
{
  struct httpstatus_page set = known (hostile);
  char *got = render_all (hostile, httpstatus_page_render, size);
  char *expected = render_all (benign, httpstatus_page_render, size);
  EXPECT (!*got == !*expected);
  if (*got && set.format == HTTPSTATUS_FORMAT_PROBLEM_JSON)
    check_json (got, &set);
  else if (*got)
    {
      bool is_html = set.format != HTTPSTATUS_FORMAT_TEXT;
      if (is_html)
        {
          char *bytes = got;
          got = html_read (bytes, strlen (bytes));
          free (bytes);
          bytes = expected;
          expected = html_read (bytes, strlen (bytes));
          free (bytes);
        }
      for (int i = 0; i < FIELDS; i++)
        if (texts->of[i] && fields[i].mark)
          expected
              = html_replace (expected, fields[i].mark,
                              is_html ? html_text (texts->of[i])
                                      : twin_escape (texts->of[i], TWIN_TEXT));
      EXPECT (!strcmp (got, expected));
    }
  free (got);
  free (expected);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static bool is_begun;
  if (!is_begun)
    twin_begin ();
  is_begun = true;
  if (size < NUMBERS)
    return 0;
  struct httpstatus_page hostile = open (data);
  struct httpstatus_page benign = hostile;
  size_t room = (size_t) (data[5] << 8 | data[6]) % 8192;

  char *copies[FIELDS] = { NULL };
  struct texts texts = { { NULL } }, marks = { { NULL } };
  const uint8_t *p = data + NUMBERS, *end = data + size;
  for (int i = 0; i < FIELDS && p < end; i++)
    {
      size_t length = strnlen ((const char *) p, (size_t) (end - p));
      copies[i] = fuzz_text (p, length);
      texts.of[i] = copies[i];
      p += length < (size_t) (end - p) ? length + 1 : length;
      if (strstr (copies[i], "Mark"))
        goto done;
      bool is_shown = *copies[i] != '\0';
      if (i == DETAIL_LANGUAGE)
        is_shown = is_tag (copies[i]);
      else if (fields[i].mark[0] == '/')
        is_shown = is_url (copies[i], i == TYPE || i == INSTANCE)
                   && (i != STYLESHEET_URL || origin_of (copies[i]) >= 0);
      /* Advice that is empty is none; NULL is the library's.  */
      marks.of[i] = !is_shown              ? i == ADVICE ? "" : NULL
                    : i == DETAIL_LANGUAGE ? copies[i]
                                           : fields[i].mark;
    }
  set (&hostile, &texts);
  set (&benign, &marks);
  check_headers (&hostile, &benign, room);
  check_body (&hostile, &benign, &texts, room);
done:
  for (int i = 0; i < FIELDS; i++)
    free (copies[i]);
  return 0;
}
