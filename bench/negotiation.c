/* SPDX-License-Identifier: MIT */
/* negotiation.c - rows: Accept-Language, as browsers and as enemies send it */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <httpstatus.h>

#include "bench.h"
#include "icu.h"

static const char *const tags[] = {
  "en",    "ar",    "cs", "da", "de", "el", "es", "fa", "fi",      "fr",
  "he",    "hi",    "hu", "id", "it", "ja", "ko", "nb", "nl",      "pl",
  "pt-BR", "pt-PT", "ro", "ru", "sv", "tr", "uk", "vi", "zh-Hans", "zh-Hant",
};
#define TAGS (sizeof tags / sizeof *tags)

#define SHORT 4096
#define LONG (256 * SHORT)

/* One shape of header in both lengths, NUL-terminated for ICU.  */
static char commas[LONG + 1];
static char one_tag[LONG + 1];
static char a_a_a[LONG + 1];
static char refusals[LONG + 1];
static char noise[LONG + 1];

/* The beginning of a shape, as a string.  */
static char short_commas[SHORT + 1];
static char short_one_tag[SHORT + 1];
static char short_a_a_a[SHORT + 1];
static char short_refusals[SHORT + 1];
static char short_noise[SHORT + 1];

static const char plain[] = "en";
static const char browser[] = "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5";
static const char taiwan[] = "zh-Hant-TW,zh;q=0.8";

/* What a header costs at least: to look at each byte.  */
static size_t __attribute__ ((noinline))
count_commas (const char *header, size_t length)
{
  size_t count = 0;
  for (size_t i = 0; i < length; i++)
    {
      count += header[i] == ',';
      /* A plain loop: not eight or more bytes at a time.  */
      __asm__("" : "+r"(count));
    }
  return count;
}

static int
negotiate (const char *header, size_t length)
{
  return httpstatus_language_negotiate_among (header, length, tags, TAGS);
}

#define RUN(name, call)                                                       \
  static void run_##name (size_t operations)                                  \
  {                                                                           \
    for (size_t i = 0; i < operations; i++)                                   \
      KEEP (call);                                                            \
  }
#define RUN_PEERS(name, header)                                               \
  RUN (name##_ours, negotiate (header, sizeof header - 1))                    \
  RUN (name##_matcher, icu_matcher (header, sizeof header - 1))               \
  RUN (name##_uloc, icu_accept_language (header))
#define RUN_HOSTILE(name)                                                     \
  RUN (name##_commas, count_commas (short_##name, SHORT))                     \
  RUN_PEERS (name, short_##name)                                              \
  RUN (name##_long, negotiate (name, LONG))

RUN_PEERS (plain, plain)
RUN_PEERS (browser, browser)
RUN_PEERS (taiwan, taiwan)
RUN_HOSTILE (commas)
RUN_HOSTILE (one_tag)
RUN_HOSTILE (a_a_a)
RUN_HOSTILE (refusals)
RUN_HOSTILE (noise)

static void
repeat (char *header, const char *unit)
{
  for (size_t i = 0, length = strlen (unit); i < LONG; i++)
    header[i] = unit[i % length];
}

void
open_negotiation (void)
{
  icu_open (tags, TAGS);
  int ours = negotiate (browser, sizeof browser - 1);
  const char *found[] = {
    ours < 0 ? NULL : tags[ours],
    icu_matcher (browser, sizeof browser - 1),
    icu_accept_language (browser),
  };
  for (size_t i = 0; i < sizeof found / sizeof *found; i++)
    if (!found[i] || strcmp (found[i], "fr"))
      die ("negotiator %zu has not chosen French", i);

  repeat (commas, ",");
  repeat (one_tag, "a");
  repeat (a_a_a, "a-");
  uint32_t random = 1;
  for (size_t i = 0; i < LONG; i++)
    {
      random = random * 1664525U + 1013904223U;
      noise[i] = (char) (random >> 24 ? random >> 24 : 1);
    }
  /* Each range comes once: after az-ZZ is ba-AA.  */
  for (size_t i = 0; i + 10 <= LONG; i += 10)
    {
      memcpy (refusals + i, "aa-AA;q=0,", 10);
      size_t n = i / 10;
      static const size_t digits[] = { 4, 3, 1, 0 };
      for (size_t j = 0; j < 4; j++, n /= 26)
        refusals[i + digits[j]] = (char) (refusals[i + digits[j]] + n % 26);
    }
  memcpy (short_commas, commas, SHORT);
  memcpy (short_one_tag, one_tag, SHORT);
  memcpy (short_a_a_a, a_a_a, SHORT);
  memcpy (short_refusals, refusals, SHORT);
  memcpy (short_noise, noise, SHORT);
}

#define PEERS(table, name)                                                    \
  { table, "**httpstatus_language_negotiate_among**", NULL,                   \
    run_##name##_ours, true },                                                \
      { table, "ICU: LocaleMatcher", NULL, run_##name##_matcher, true },      \
  {                                                                           \
    table, "ICU: uloc_acceptLanguageFromHTTP", NULL, run_##name##_uloc, true  \
  }
#define HOSTILE(shape, name)                                                  \
  { shape ", 4 KiB", "byte loop that counts commas", NULL,                    \
    run_##name##_commas, true },                                              \
      PEERS (shape ", 4 KiB", name),                                          \
  {                                                                           \
    shape ", 4 KiB", "**httpstatus_language_negotiate_among**, 1 MiB", NULL,  \
        run_##name##_long, false                                              \
  }

const struct row negotiation_rows[] = {
  PEERS ("`en`", plain),
  PEERS ("`fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5`", browser),
  PEERS ("`zh-Hant-TW,zh;q=0.8`", taiwan),
  HOSTILE ("all commas", commas),
  HOSTILE ("one tag", one_tag),
  HOSTILE ("a-a-a-...", a_a_a),
  HOSTILE ("a list of q=0", refusals),
  HOSTILE ("random bytes", noise),
};
const size_t negotiation_row_count
    = sizeof negotiation_rows / sizeof *negotiation_rows;
