/* SPDX-License-Identifier: MIT */
/* test-negotiate-random.c - Accept-Language: random headers, and lists of tags,
   as the slow twin has them */

#include <stdint.h>

#include <httpstatus.h>

#include "negotiate.h"
#include "slow-negotiate.h"
#include "tags.h"

#define HEADER_SIZE 4096

static uint64_t state = 0x6c69626874747073u;

static unsigned
random_below (unsigned limit)
{
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (unsigned) (state >> 32) % limit;
}

/* How often to try what is tried COUNT times: with HTTPSTATUS_SHORT=1, for an
   emulator, a tenth of it.  */
static int
rounds (int count)
{
  return getenv ("HTTPSTATUS_SHORT") ? count / 10 : count;
}

static const char *const lists[] = {
  "en fr de es pt-BR",
  "en-GB en-US en-001 en-150 fr-CA fr-FR fr-CH de-AT de-CH-1996 de-1996",
  "zh-Hant zh-Hans zh-TW zh-HK zh-MO zh-CN zh-SG yue cmn zh",
  "sr-Latn sr sr-Cyrl-BA sr-Latn-RS sh sr-ME hr bs sr-RS-x-a",
  "es es-419 es-MX es-AR es-ES es-US pt pt-PT pt-BR pt-AO pt-MZ-x-a",
  "he iw no nb nn nb-NO id in ji yi ro mo tl fil fra fr ger de-DE",
  "en_US * en- x-foo x-foo-bar i-klingon en-x-foo en-u-co en-u zh-gan-Hant "
  "zh-gan ar-arb qaa qaa-Latn qaa-Cyrl qaa-US qaa-Latn-US q",
  "hi en-IN hi-Latn en-001 en az az-IR az-Arab kk-CN kk uz-Cyrl uz nn nb-NO",
  "ar bg ca cs da de el en es et fa fi fr he hi hu id it ja ko nb nl pl "
  "pt-BR ro ru sv tr uk zh-Hans",
  "de de-CH de-AT de-DE de-1901 de-CH-1901 de-CH-x-a-b de-u-co-phonebk en-a "
  "en-a-bbb en-a-bbb-x-a fr fr-Latn fr-Latn-FR fr-CA nl-NL nl-Latn-NL nl-BE "
  "af sq hy eu be bn bs my hr cy ka gl gu is ga kn kk km lo lv lt mk ms ml mt "
  "mr mn ne pa si sk sl sw ta te th ur uz vi zu zh-Hant zh-TW zh en-GB en-US "
  "pt pt-BR pt-PT sr sr-Latn he iw no nb nn es-419 es-MX es yue zh-HK "
  "en-AU en-001 en-150 en-DE fr-CH fr-BE en",
  "fr",
};

static const char *const languages[] = {
  "en",  "fr",  "de",  "es",  "pt",     "zh",     "sr",     "he",
  "iw",  "no",  "nb",  "nn",  "id",     "in",     "ji",     "yi",
  "mo",  "ro",  "tl",  "fil", "sh",     "cmn",    "yue",    "fra",
  "fre", "deu", "ger", "hi",  "az",     "uz",     "kk",     "qaa",
  "x",   "i",   "ja",  "nl",  "q",      "EN",     "zho",    "abcdefgh",
  "ar",  "prs", "fa",  "sl",  "zh-gan", "zh-cmn", "zh-yue", "ar-arb",
  "hbs", "cnr", "nor", "bs",  "it",
};

static const char *const subtags[] = {
  "US",   "GB",  "AU",  "001",  "150",  "DE",   "AT",   "CH",      "FR",
  "CA",   "BE",  "419", "MX",   "AR",   "ES",   "BR",   "PT",      "AO",
  "MZ",   "TW",  "HK",  "MO",   "CN",   "SG",   "RS",   "ME",      "BA",
  "IN",   "IR",  "NO",  "Latn", "Cyrl", "Hant", "Hans", "Arab",    "1996",
  "1901", "x",   "u",   "a",    "foo",  "bar",  "co",   "phonebk", "oxendict",
  "b",    "bbb", "gan", "cmn",  "yue",  "LATN", "us",
};

static const char *const weights[] = {
  "",     "",       "",         ";q=0.9", ";q=0.8",   ";q=0.5",
  ";q=0", ";q=0.0", ";q=1",     ";Q=0.1", " ; q=0.3", ";q=0.001",
  ";q=0", ";q=0.9", ";q=1.000", ";q=0.",
};

static const char *const junk[] = {
  ";q=1.5",   ";q=.5", ";q=0.1234", ";level=1", "-",        "_US",
  ";q=0;q=1", " x",    ";",         ";q",       ";q=",      "-abcdefghi",
  "--",       "1",     "\x80",      "*",        ";q=1.001", "=",
};

#define PICK(array) (array)[random_below (COUNT (array))]

static size_t
add (char *header, size_t length, const char *text)
{
  strcpy (header + length, text);
  return length + strlen (text);
}

/* At most 40 elements, mostly few: what is on offer, or 9 bytes; and 5 * 9 +
   30 bytes.  */
static size_t
random_header (char *header, const struct tags *tags)
{
  unsigned count
      = random_below (30) ? 1 + random_below (5) : random_below (40);
  size_t length = 0;
  header[0] = '\0';
  for (unsigned i = 0; i < count; i++)
    {
      unsigned kind = random_below (20);
      if (i)
        length = add (header, length, random_below (4) ? "," : ", ");
      if (kind == 0)
        length = add (header, length, "*");
      else if (kind < 9)
        {
          /* What is on offer, so that something fits, and around it.  */
          length = add (header, length,
                        tags->items[random_below ((unsigned) tags->count)]);
          if (!random_below (4))
            {
              length = add (header, length, "-");
              length = add (header, length, PICK (subtags));
            }
          char *dash = strrchr (header, '-');
          if (dash && !random_below (4) && !strchr (dash, ','))
            {
              *dash = '\0';
              length = strlen (header);
            }
        }
      else if (kind < 19)
        {
          length = add (header, length, PICK (languages));
          for (unsigned n = random_below (4); n > 1 || random_below (3) == 1;
               n--)
            {
              length = add (header, length, "-");
              length = add (header, length, PICK (subtags));
              if (n == 0)
                break;
            }
        }
      if (!random_below (24))
        length = add (header, length, PICK (junk));
      length = add (header, length, PICK (weights));
      if (!random_below (8))
        length = add (header, length, random_below (2) ? " " : "\t");
    }
  return length;
}

static void
compare (const char *header, size_t length, const struct tags *tags,
         const char *list)
{
  int fast = httpstatus_language_negotiate_among (header, length, tags->items,
                                                  tags->count);
  int slow = slow_negotiate_among (header, length, tags->items, tags->count);
  ck_assert_msg (fast == slow, "\"%s\" over [%s] is %s, slowly %s", header,
                 list, name (tags, fast), name (tags, slow));
}

START_TEST (random_headers)
{
  struct tags tags;
  char header[HEADER_SIZE];
  int chosen = 0, wanted = 0;

  split (&tags, lists[_i]);
  state += (uint64_t) _i * 0x9e3779b97f4a7c15u;
  /* The twin's time goes with the length of the list.  */
  for (int i = 0; i < rounds (tags.count < 40 ? 11000 : 2000); i++)
    {
      size_t length = random_header (header, &tags);
      compare (header, length, &tags, lists[_i]);
      chosen += httpstatus_language_negotiate_among (header, length,
                                                     tags.items, tags.count)
                > 0;
      wanted++;
    }
  /* Else the generator would compare nothing with nothing.  */
  if (tags.count > 1)
    ck_assert_int_gt (chosen, wanted / 8);
}
END_TEST

/* Random lists, of tags made as the ranges are.  */
START_TEST (random_lists)
{
  for (int i = 0; i < rounds (3000); i++)
    {
      struct tags tags;
      char text[1024], header[HEADER_SIZE];
      size_t length = 0;
      unsigned count = 1 + random_below (10);
      text[0] = '\0';
      for (unsigned j = 0; j < count; j++)
        {
          length = add (text, length, j ? " " : "");
          length = add (text, length, PICK (languages));
          for (unsigned n = random_below (4); n > 0; n--)
            {
              length = add (text, length, "-");
              length = add (text, length, PICK (subtags));
            }
        }
      split (&tags, text);
      for (int j = 0; j < 10; j++)
        {
          length = random_header (header, &tags);
          compare (header, length, &tags, text);
        }
    }
}
END_TEST

START_TEST (random_bytes)
{
  static const char alphabet[] = "aefnrzhXQq=;,,,- \t*019._\x80";
  struct tags tags;
  char header[65];
  split (&tags, lists[_i]);
  for (int i = 0; i < rounds (1000); i++)
    {
      size_t length = random_below (64);
      int any = (int) random_below (4);
      for (size_t j = 0; j < length; j++)
        header[j] = any ? alphabet[random_below (sizeof alphabet)]
                        : (char) random_below (256);
      header[length] = '\0';
      compare (header, length, &tags, lists[_i]);
    }
}
END_TEST

/* Long tags, of subtags that are now and then too long, empty or no subtags:
   these are read eight bytes at a time.  */
START_TEST (long_tags)
{
  struct tags tags;
  split (&tags, "fr en-a en");
  for (int i = 0; i < rounds (20000); i++)
    {
      char header[256] = "en";
      size_t length = 2;
      for (unsigned n = 1 + random_below (12); n > 0; n--)
        {
          unsigned letters
              = random_below (40) ? 1 + random_below (8) : random_below (11);
          header[length++] = '-';
          while (letters-- > 0)
            header[length++] = random_below (80)
                                   ? "abzAMZ0189"[random_below (10)]
                                   : "\x80@[`{/:_. \t,;"[random_below (13)];
        }
      header[length] = '\0';
      if (random_below (2))
        length = add (header, length, ";q=0.5");
      compare (header, length, &tags, "fr en-a en");
    }
}
END_TEST

/* What --explain shows: each range by itself, in the company of the others.
   The first that chooses is the answer of the whole header.  */
START_TEST (one_range_chooses)
{
  struct tags tags;
  struct hs_offers offers = { tags.items, NULL, 0, 0 };
  char header[HEADER_SIZE];

  split (&tags, lists[_i]);
  offers.count = tags.count;
  for (int i = 0; i < rounds (1000); i++)
    {
      size_t length = random_header (header, &tags);
      const char *cursor = header;
      struct hs_match whole, best = { -1, HS_MATCH_NONE, NULL };
      int weight = 0;
      struct hs_range range;
      int said = 0;

      hs_negotiate (&whole, header, length, &offers, NULL);
      while (hs_range_next (&range, &cursor, header + length))
        {
          struct hs_match match;
          said = 1;
          hs_negotiate (&match, header, length, &offers, range.text);
          if (match.index < 0)
            continue;
          ck_assert_ptr_eq (match.range, range.text);
          if (range.weight > weight)
            {
              best = match;
              weight = range.weight;
            }
        }
      if (!said)
        {
          ck_assert_int_eq (whole.meaning, HS_MATCH_DEFAULT);
          ck_assert_int_eq (whole.index, 0);
          continue;
        }
      ck_assert_msg (whole.index == best.index && whole.meaning == best.meaning
                         && whole.range == best.range,
                     "%s over [%s]", header, lists[_i]);
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("negotiate-random");
  TCase *tests = tcase_create ("negotiate-random");
  tcase_set_timeout (tests, 120);
  tcase_add_loop_test (tests, random_headers, 0, (int) COUNT (lists));
  tcase_add_test (tests, random_lists);
  tcase_add_loop_test (tests, random_bytes, 0, (int) COUNT (lists));
  tcase_add_test (tests, long_tags);
  tcase_add_loop_test (tests, one_range_chooses, 0, (int) COUNT (lists));
  suite_add_tcase (suite, tests);
  return run_suite (suite);
}
