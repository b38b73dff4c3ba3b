/* SPDX-License-Identifier: MIT */
/* test-text.c - the texts: English by its rules, French letter for letter */

#include <httpstatus.h>

#include "testing.h"

/* A text of the library, by what it is.  */
enum
{
  TITLE,
  DESCRIPTION,
  ADVICE,
  KINDS
};
static const char *const kinds[] = { "title", "description", "advice" };

static const char *
status_text (const struct httpstatus_language *language, int kind, int status)
{
  return kind == TITLE         ? httpstatus_title_in (language, status)
         : kind == DESCRIPTION ? httpstatus_describe_in (language, status)
                               : httpstatus_advice_in (language, status);
}

static const char *
class_text (const struct httpstatus_language *language, int kind, int class_)
{
  return kind == TITLE ? httpstatus_class_title_in (language, class_)
         : kind == DESCRIPTION
             ? httpstatus_class_describe_in (language, class_)
             : "";
}

/* Every text once: those of the codes in order, then those of the classes.
   NUMBER becomes the code or the class.  */
static const char *
text_at (size_t i, int kind, int *number)
{
  int status = httpstatus_next (0);
  for (; i && status; i--)
    status = httpstatus_next (status);
  *number = status ? status : (int) i;
  return status  ? status_text (NULL, kind, status)
         : i < 6 ? class_text (NULL, kind, (int) i)
                 : NULL;
}

/* English
   -------  */

static bool
ends_in (const char *text, const char *end)
{
  size_t length = strlen (text), end_length = strlen (end);
  return length >= end_length && !strcmp (text + length - end_length, end);
}

/* TEXT's word WORD, in any place and case.  */
static bool
has_word (const char *text, const char *word)
{
  size_t length = strlen (word);
  for (const char *at = text; *at; at++)
    {
      size_t i = 0;
      while (i < length && (at[i] | 0x20) == word[i])
        i++;
      bool begins
          = at == text || !((at[-1] | 0x20) >= 'a' && (at[-1] | 0x20) <= 'z');
      bool ends = !((at[i] | 0x20) >= 'a' && (at[i] | 0x20) <= 'z');
      if (i == length && begins && ends)
        return true;
    }
  return false;
}

/* The rules that hold for every English text.  */
static void
expect_plain (const char *what, int number, const char *text)
{
  static const char *const words[]
      = { "please", "we", "our", "us", "sorry", "oops" };
  for (const char *at = text; *at; at++)
    {
      ck_assert_msg ((*at >= ' ' && *at <= '~')
                         || (*at == '\n' && number == 200),
                     "%s (%d) has the byte %#x: \"%s\"", what, number,
                     (unsigned char) *at, text);
      /* An apostrophe is a contraction or a quotation mark.  */
      ck_assert_msg (!strchr ("\"`!{}%<>&", *at)
                         && (*at != '\'' || number == 418),
                     "%s (%d) has '%c': \"%s\"", what, number, *at, text);
    }
  ck_assert_msg (!strstr (text, "  ") && *text != ' ' && !ends_in (text, " ")
                     && !strstr (text, " \n"),
                 "%s (%d) has superfluous space: \"%s\"", what, number, text);
  for (size_t i = 0; i < COUNT (words); i++)
    ck_assert_msg (!has_word (text, words[i]), "%s (%d) says \"%s\": \"%s\"",
                   what, number, words[i], text);
}

START_TEST (english)
{
  int number;
  const char *text;
  for (size_t i = 0; text_at (i, TITLE, &number); i++)
    {
      text = text_at (i, TITLE, &number);
      expect_plain ("title", number, text);
      ck_assert_msg (*text >= 'A' && *text <= 'Z' && strlen (text) <= 60
                         && !ends_in (text, ".") && !strpbrk (text, "()"),
                     "title (%d): \"%s\"", number, text);
      text = text_at (i, DESCRIPTION, &number);
      expect_plain ("description", number, text);
      ck_assert_msg (*text >= 'A' && *text <= 'Z' && ends_in (text, "."),
                     "description (%d): \"%s\"", number, text);
      text = text_at (i, ADVICE, &number);
      expect_plain ("advice", number, text);
      ck_assert_msg (!*text || ends_in (text, "."), "advice (%d): \"%s\"",
                     number, text);
    }
}
END_TEST

/* No two rows share a title or a description; six at most an advice, letter
   for letter.  */
START_TEST (unique)
{
  static const int most[KINDS] = { 1, 1, 6 };
  int number, other_number;
  const char *text, *other;
  for (int kind = 0; kind < KINDS; kind++)
    for (size_t i = 0; (text = text_at (i, kind, &number)); i++)
      {
        int same = 0;
        for (size_t j = 0; (other = text_at (j, kind, &other_number)); j++)
          same += !strcmp (text, other);
        ck_assert_msg (!*text || same <= most[kind],
                       "%s (%d) stands %d times: \"%s\"", kinds[kind], number,
                       same, text);
      }
}
END_TEST

START_TEST (two_hundred)
{
  static const char *const lines[]
      = { "\nGET: ", "\nHEAD: ", "\nPUT or POST: ", "\nTRACE: " };
  const char *text = httpstatus_describe_in (NULL, 200);
  for (size_t i = 0; i < COUNT (lines); i++)
    ck_assert_msg (strstr (text, lines[i]), "200 lacks \"%s\"", lines[i] + 1);
}
END_TEST

/* Advice: for what a person can meet in a browser, and for nothing else.  */
START_TEST (advice)
{
  static const int advised[] = {
    300, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
    412, 413, 414, 415, 416, 417, 421, 422, 423, 425, 426, 428, 429,
    431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 511,
  };
  size_t n = 0;
  for (int s = httpstatus_next (0); s; s = httpstatus_next (s))
    {
      bool has = *httpstatus_advice_in (NULL, s) != '\0';
      bool should = n < COUNT (advised) && advised[n] == s;
      expect_int ("whether there is advice", s, has, should);
      n += should;
    }
  expect_int ("codes with advice", 0, (long) n, COUNT (advised));
  /* At most two sentences, and no duration.  */
  for (int s = httpstatus_next (0); s; s = httpstatus_next (s))
    {
      const char *text = httpstatus_advice_in (NULL, s);
      int sentences = 0;
      for (const char *at = text; *at; at++)
        sentences += *at == '.' && (at[1] == ' ' || at[1] == '\0');
      ck_assert_msg (sentences <= 2, "advice (%d) is long: \"%s\"", s, text);
      ck_assert_msg (
          !strpbrk (text, "0123456789") && !has_word (text, "minutes")
              && !has_word (text, "seconds") && !has_word (text, "hours"),
          "advice (%d) states a duration: \"%s\"", s, text);
    }
}
END_TEST

/* Texts that are promised by name.  */
START_TEST (by_name)
{
  static const struct
  {
    int number, kind;
    const char *text;
  } rows[] = {
    { 404, TITLE, "Not found" },
    { 404, DESCRIPTION,
      "The server did not find the requested resource. What this code is "
      "known for is how often people meet it on the web." },
    { 404, ADVICE, "Check the address, or start again from the home page." },
    { 306, TITLE, "Unused" },
    { 418, TITLE, "I'm a teapot" },
    { 403, ADVICE,
      "You do not have access to this page. If you think you should, contact "
      "the people who run this site." },
    { 500, ADVICE,
      "The problem comes from the site, not from you. Try again later; if "
      "you were sending a form or paying, first check whether it went "
      "through." },
    { 511, ADVICE,
      "Your network, for example the Wi-Fi of a hotel or a station, asks you "
      "to sign in first. Open its sign-in page, then try again." },
    { 199, TITLE, "Informational response" },
    { 299, TITLE, "Successful response" },
    { 399, TITLE, "Redirection" },
    { 427, TITLE, "Client error" },
    { 597, TITLE, "Server error" },
    { 427, ADVICE, "" },
    { 600, TITLE, "Unknown status" },
    { -1, TITLE, "Unknown status" },
    { 600, ADVICE, "" },
    { 600, DESCRIPTION,
      "The number lies outside the range of the HTTP status codes, which is "
      "100 to 599." },
  };
  for (size_t i = 0; i < COUNT (rows); i++)
    expect_text (kinds[rows[i].kind], rows[i].number,
                 status_text (NULL, rows[i].kind, rows[i].number),
                 rows[i].text);
}
END_TEST

/* French
   ------  */

/* A field of a line of the golden copy, up to a tab or the line's end; "\n"
   in it becomes a newline.  */
static char *
next_field (char **line)
{
  char *field = *line, *to = *line, *at = *line;
  for (; *at && *at != '\t' && *at != '\n'; at++)
    if (at[0] == '\\' && at[1] == 'n')
      *to++ = '\n', at++;
    else
      *to++ = *at;
  *line = *at ? at + 1 : at;
  *to = '\0';
  return field;
}

START_TEST (french)
{
  const struct httpstatus_language *language = httpstatus_language_find ("fr");
  ck_assert_msg (language != NULL, "the library has no French");
  FILE *file = open_source ("tests/data/fr.tsv");
  static char line[8000];
  int rows[KINDS] = { 0 };
  while (fgets (line, sizeof line, file))
    {
      char *at = line;
      if (*line == '#')
        continue;
      const char *number = next_field (&at), *name = next_field (&at),
                 *text = next_field (&at);
      int kind = 0;
      while (kind < KINDS && strcmp (kinds[kind], name))
        kind++;
      ck_assert_msg (kind < KINDS, "what is \"%s\"?", name);
      rows[kind]++;
      if (number[1] == 'x' || *number == '-')
        {
          int class_ = *number == '-' ? 0 : *number - '0';
          expect_text (name, class_, class_text (language, kind, class_),
                       text);
        }
      else
        expect_text (name, atoi (number),
                     status_text (language, kind, atoi (number)), text);
    }
  fclose (file);
  expect_int ("titles in the golden copy", 0, rows[TITLE], 64 + 6);
  expect_int ("descriptions in the golden copy", 0, rows[DESCRIPTION], 64 + 6);
  expect_int ("advice in the golden copy", 0, rows[ADVICE], 38);
}
END_TEST

int
main (void)
{
  if (languages_are_missing ())
    return SKIPPED;
  Suite *suite = suite_create ("text");
  TCase *tcase = tcase_create ("texts");
  suite_add_tcase (suite, tcase);
  tcase_add_test (tcase, english);
  tcase_add_test (tcase, unique);
  tcase_add_test (tcase, two_hundred);
  tcase_add_test (tcase, advice);
  tcase_add_test (tcase, by_name);
  tcase_add_test (tcase, french);
  return run_suite (suite);
}
