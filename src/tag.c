/* SPDX-License-Identifier: MIT */
/* tag.c - language tags and ranges: what they say */

#include "tag.h"

#include <string.h>

#include "subtags.h"

const unsigned char hs_tag_fold[256] = {
  ['-'] = '-',       ['0'] = '0',       ['1'] = '1',       ['2'] = '2',
  ['3'] = '3',       ['4'] = '4',       ['5'] = '5',       ['6'] = '6',
  ['7'] = '7',       ['8'] = '8',       ['9'] = '9',
#define LETTER(upper, lower) [upper] = lower, [lower] = lower
  LETTER ('A', 'a'), LETTER ('B', 'b'), LETTER ('C', 'c'), LETTER ('D', 'd'),
  LETTER ('E', 'e'), LETTER ('F', 'f'), LETTER ('G', 'g'), LETTER ('H', 'h'),
  LETTER ('I', 'i'), LETTER ('J', 'j'), LETTER ('K', 'k'), LETTER ('L', 'l'),
  LETTER ('M', 'm'), LETTER ('N', 'n'), LETTER ('O', 'o'), LETTER ('P', 'p'),
  LETTER ('Q', 'q'), LETTER ('R', 'r'), LETTER ('S', 's'), LETTER ('T', 't'),
  LETTER ('U', 'u'), LETTER ('V', 'v'), LETTER ('W', 'w'), LETTER ('X', 'x'),
  LETTER ('Y', 'y'), LETTER ('Z', 'z')
#undef LETTER
};

static int
folded (char c)
{
  return hs_tag_fold[(unsigned char) c];
}

static uint64_t
pack_code (const char *code)
{
  return (uint64_t) hs_tag_pack (code) << 32;
}

/* LENGTH bytes, at most 4, as they came.  */
static uint32_t
pack_folded (const char *text, size_t length)
{
  uint32_t packed = 0;
  for (size_t i = 0; i < length; i++)
    packed |= (uint32_t) folded (text[i]) << (24 - 8 * i);
  return packed;
}

/* What starts with the first two letters of a code of two or three; -1 for
   any other code.  */
static int
bucket (uint64_t language)
{
  unsigned first = (unsigned) (language >> 56);
  unsigned second = (unsigned) (language >> 48) & 0xff;
  if (!second || language << 24)
    return -1;
  return (int) (26 * (first - 'a') + second - 'a');
}

/* 1 + a row of aliases; 0: none.  */
static unsigned
find_alias (uint64_t code)
{
  int b = bucket (code);
  if (b >= 0)
    for (unsigned i = aliases_start[b]; i < aliases_start[b + 1]; i++)
      if (hs_tag_pack (aliases[i].code) == code >> 32)
        return i + 1;
  return 0;
}

/* 1 + a row of languages; 0: none.  */
static unsigned
find_row (uint64_t code)
{
  int b = bucket (code);
  if (b >= 0)
    for (unsigned i = languages_start[b]; i < languages_start[b + 1]; i++)
      if (hs_tag_pack (languages[i].code) == code >> 32)
        return i + 1;
  return 0;
}

static uint32_t
likely_script (unsigned row, uint32_t region)
{
  if (!row)
    return 0;
  const struct hs_language *language = &languages[row - 1];
  if (region && language->scripts)
    for (size_t i = language->scripts - 1u;
         i < sizeof scripts / sizeof *scripts
         && hs_tag_pack (scripts[i].language) == hs_tag_pack (language->code);
         i++)
      if (hs_tag_pack (scripts[i].region) == region)
        return hs_tag_pack (scripts[i].script);
  return hs_tag_pack (language->script);
}

uint32_t
hs_tag_likely_region (struct hs_tag *tag)
{
  hs_tag_complete (tag);
  if (!tag->row)
    return 0;
  const struct hs_language *language = &languages[tag->row - 1];
  if (language->regions)
    for (size_t i = language->regions - 1u;
         i < sizeof regions / sizeof *regions
         && hs_tag_pack (regions[i].language) == hs_tag_pack (language->code);
         i++)
      if (hs_tag_pack (regions[i].script) == tag->script)
        return hs_tag_pack (regions[i].region);
  return hs_tag_pack (language->region);
}

static const struct hs_parent *
find_parent (unsigned row, uint32_t region)
{
  if (!row || !languages[row - 1].parents)
    return NULL;
  const struct hs_parent *low = &parents[languages[row - 1].parents - 1];
  size_t count = languages[row - 1].parents_count;
  while (count > 1)
    {
      size_t half = count / 2;
      if (hs_tag_pack (low[half].region) <= region)
        low += half;
      count -= half;
    }
  return hs_tag_pack (low->region) == region ? low : NULL;
}

int
hs_tag_parent (uint64_t *language, uint32_t *region)
{
  const struct hs_parent *parent = find_parent (find_row (*language), *region);
  if (!parent)
    return 0;
  *language = pack_code (parent->parent);
  *region = hs_tag_pack (parent->parent_region);
  return 1;
}

int
hs_tag_crosses (uint64_t code, uint64_t *parent)
{
  if (unusual[code >> 56 & 31] >> (code >> 48 & 31) & 1)
    for (size_t i = 0; i < sizeof crossings / sizeof *crossings; i++)
      if (pack_code (crossings[i][0]) == code)
        {
          *parent = pack_code (crossings[i][1]);
          return 1;
        }
  return 0;
}

const unsigned *
hs_tag_aliased (void)
{
  return aliased;
}

const unsigned *
hs_tag_unusual (void)
{
  return unusual;
}

static uint64_t
start_bits (unsigned first, unsigned second)
{
  return (uint64_t) 1 << (first & 31) | (uint64_t) 1 << (second & 31) << 32;
}

uint64_t
hs_tag_want (uint64_t code)
{
  unsigned first = code >> 56 & 31, second = code >> 48 & 31;
  uint64_t wanted = start_bits (first, second);

  /* Other lengths are rare, so that it is not worth a table how else tags of
     those languages may begin.  */
  if (!second || code << 16)
    return HS_TAG_WANT_ALL;
  if (has_also[first] >> second & 1)
    {
      int b = bucket (code);
      for (unsigned i = also_start[b]; i < also_start[b + 1]; i++)
        wanted |= start_bits ((unsigned char) also[i].tag[0],
                              (unsigned char) also[i].tag[1]);
    }
  return wanted;
}

const uint32_t *
hs_tag_parents (struct hs_tag *tag)
{
  if (!tag->has_parents)
    {
      uint32_t child = tag->region;
      hs_tag_complete (tag);
      for (int i = 0; i < 2; i++)
        {
          const struct hs_parent *parent
              = child ? find_parent (tag->row, child) : NULL;
          child = parent ? hs_tag_pack (parent->parent_region) : 0;
          tag->parents[i] = child;
        }
      tag->has_parents = 1;
    }
  return tag->parents;
}

int
hs_tag_begin (struct hs_tag *tag, const char *text, size_t size)
{
  uint64_t language = 0;
  unsigned i = 0;

  while (i < size && i < 8 && hs_tag_is_letter (text[i]))
    {
      language |= (uint64_t) (text[i] | 0x20) << (56 - 8 * i);
      i++;
    }
  if (i == 8 && i < size && hs_tag_is_letter (text[i]))
    return 0;
  tag->text = text;
  tag->spelled = tag->language = language;
  tag->letters = (uint8_t) i;
  tag->alias = (uint16_t) find_alias (language);
  if (tag->alias)
    tag->language = pack_code (aliases[tag->alias - 1].language);
  return i != 0;
}

void
hs_tag_look_up (struct hs_tag *tag)
{
  tag->is_complete = 1;
  if (!tag->row)
    tag->row = (uint16_t) find_row (tag->language);
  if (tag->alias)
    {
      const struct hs_alias *alias = &aliases[tag->alias - 1];
      if (!tag->place)
        tag->region = tag->place = hs_tag_pack (alias->region);
      if (!tag->script && alias->script[0])
        {
          /* yue is zh-Hant, but yue-CN zh-Hans-CN.  */
          tag->script
              = likely_script (find_row (pack_code (alias->code)), tag->place);
          if (!tag->script)
            tag->script = hs_tag_pack (alias->script);
        }
    }
  tag->has_script = tag->script != 0;
  if (!tag->script)
    tag->script = likely_script (tag->row, tag->place);
}

/* zh-cmn-Hant says zh-Hant, zh-yue says yue: an extended language that is
   but another name of its macro language adds nothing.  1 + the alias.  */
static unsigned
extended (const struct hs_tag *tag, const char *text)
{
  unsigned alias = find_alias ((uint64_t) pack_folded (text, 3) << 32);
  return alias && pack_code (aliases[alias - 1].language) == tag->language
             ? alias
             : 0;
}

/* Four bytes, the first lowest.  */
static uint32_t
unpack (const char *text)
{
  const unsigned char *p = (const unsigned char *) text;
  return ((uint32_t) p[3] << 24 | (uint32_t) p[2] << 16 | (uint32_t) p[1] << 8
          | p[0]);
}

/* Over subtags of 1 to 8 letters or digits, from the '-' before the first;
   NULL: another length.  Here a long tag spends its time, hence eight bytes
   at a time: the top bit of each says what it is, and SEEN has a bit a byte,
   the last one highest, set for '-': no two may be neighbours, nor nine bytes
   without.  */
static const char *
skip_subtags (const char *p, const char *end)
{
  const uint64_t ones = UINT64_MAX / 255, tops = ones << 7;
  unsigned seen = 0x80;

  for (p++; end - p >= 8; p += 8)
    {
      uint64_t word = unpack (p) | (uint64_t) unpack (p + 4) << 32;
      uint64_t small = word | ones * 0x20;
      uint64_t letters
          = (small + ones * (0x80 - 'a')) & ~(small + ones * (0x80 - 'z' - 1));
      uint64_t digits
          = (word + ones * (0x80 - '0')) & ~(word + ones * (0x80 - '9' - 1));
      uint64_t dashes = ~((word ^ ones * '-') + (tops - ones)) & tops;
      if (word & tops || ~(letters | digits | dashes) & tops)
        break;
      /* The top bits, side by side.  */
      seen |= (unsigned) ((dashes >> 7) * 0x0102040810204080u >> 56) << 8;
      unsigned near = seen | seen >> 1;
      near |= near >> 2;
      near |= near >> 4;
      near |= seen >> 8;
      if (seen & seen >> 1 || ~near & 0xff)
        return NULL;
      seen >>= 8;
    }

  size_t run = 0;
  while (run < 8 && !(seen >> (7 - run) & 1))
    run++;
  for (int c; p < end && (c = folded (*p)) != 0; p++)
    if (c != '-' ? ++run > 8 : !run)
      return NULL;
    else if (c == '-')
      run = 0;
  return run ? p : NULL;
}

const char *
hs_tag_end (struct hs_tag *tag, const char *end)
{
  const char *p = tag->text + tag->letters;
  enum
  {
    EXTENDED,
    SCRIPT,
    REGION,
    REST
  } next
      = SCRIPT;

  if (tag->letters == 1)
    next = REST; /* x-..., i-...: nothing to know */
  else if (tag->letters <= 3)
    next = EXTENDED;
  tag->script = tag->region = tag->place = 0;
  tag->row = tag->is_complete = tag->has_parents = 0;
  tag->rest = NULL;

  while (p < end && *p == '-')
    {
      const char *subtag = p + 1;
      size_t n = 0;

      if (next == REST)
        {
          if (!tag->rest)
            tag->rest = subtag;
          p = skip_subtags (p, end);
          if (!p)
            return NULL;
          break;
        }
      int is_letters = 1, is_digits = 1, c;
      while (n < 5 && subtag + n < end && (c = folded (subtag[n])) > '-')
        {
          if (c < 'a')
            is_letters = 0;
          else
            is_digits = 0;
          n++;
        }
      if (next == EXTENDED && n == 3 && is_letters)
        {
          unsigned alias = extended (tag, subtag);
          next = SCRIPT;
          if (alias)
            tag->alias = (uint16_t) alias;
          else
            tag->rest = subtag; /* zh-gan: kept, but for script and region */
        }
      else if (next <= SCRIPT && n == 4 && is_letters)
        {
          tag->script = pack_folded (subtag, n);
          next = REGION;
        }
      else if ((n == 2 && is_letters) || (n == 3 && is_digits))
        {
          tag->place = pack_folded (subtag, n);
          if (!tag->rest)
            tag->region = tag->place;
          next = REST;
        }
      else
        {
          next = REST;
          continue;
        }
      p = subtag + n;
    }

  tag->length = (size_t) (p - tag->text);
  if (!tag->rest)
    tag->rest = p;
  tag->rest_length = (size_t) (p - tag->rest);
  if (tag->alias)
    hs_tag_complete (tag);
  return p;
}

int
hs_tag_read (struct hs_tag *tag, const char *text)
{
  if (!text)
    return 0;
  if (hs_tag_is_plain (text, 3, aliased))
    {
      hs_tag_begin_plain (tag, text);
      if (!text[2])
        {
          tag->rest = text + 2;
          tag->length = 2;
          tag->rest_length = 0;
          tag->script = tag->region = tag->place = 0;
          tag->row = tag->is_complete = tag->has_parents = 0;
          return 1;
        }
    }
  else if (!hs_tag_begin (tag, text, 9))
    return 0;
  const char *end = text + tag->letters;
  end += strlen (end);
  return hs_tag_end (tag, end) == end;
}
