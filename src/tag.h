/* SPDX-License-Identifier: MIT */
/* tag.h - private: language tags and ranges, what they say */

#ifndef HS_TAG_H
#define HS_TAG_H

#include <stddef.h>
#include <stdint.h>

/* A tag or range, parsed in place.  Subtags are packed into integers, in
   lower case, the first character highest; 0 is none.  */
struct hs_tag
{
  const char *text; /* as it came */
  const char *rest; /* behind language, script and region */
  size_t length;
  size_t rest_length;
  uint64_t spelled;  /* the language as it came */
  uint64_t language; /* and by the name this library knows it by */
  uint32_t script;   /* its own, else the likely one, else 0 */
  uint32_t region;
  uint32_t place;      /* the region, even where it is in the rest */
  uint32_t parents[2]; /* regions of CLDR parents, nearest first */
  uint16_t row;        /* 1 + that of the language; 0: unknown */
  uint16_t alias;      /* 1 + that of the name it came by; 0: none */
  uint8_t letters;     /* of the language as it came */
  uint8_t has_script;  /* a script was asked for */
  uint8_t is_complete;
  uint8_t has_parents; /* they have been looked up */
};

/* Read the primary subtag at TEXT, of at most SIZE bytes; no more than 9 are
   looked at, and none behind a NUL.  0: it has not 1 to 8 letters.  */
int hs_tag_begin (struct hs_tag *tag, const char *text, size_t size);

/* Read the rest of a tag that hs_tag_begin began, up to END or what belongs to
   no tag.  Returns where it ended, or NULL when it is malformed.  */
const char *hs_tag_end (struct hs_tag *tag, const char *end);

/* Codes of two letters that are aliases; and these, and those that cross: bit
   "second letter & 31" of word "first letter & 31".  */
const unsigned *hs_tag_aliased (void);
const unsigned *hs_tag_unusual (void);

static inline unsigned
hs_tag_is_letter (char c)
{
  return ((unsigned char) c | 0x20u) - 'a' < 26u;
}

/* Does a primary subtag of two letters stand here, not one of EXCEPTIONS?
   These are most, and quickly read.  */
static inline int
hs_tag_is_plain (const char *text, size_t size, const unsigned *exceptions)
{
  return size >= 2 && hs_tag_is_letter (text[0]) && hs_tag_is_letter (text[1])
         && (size == 2 || !hs_tag_is_letter (text[2]))
         && !(exceptions[text[0] & 31] >> (text[1] & 31) & 1);
}

static inline uint64_t
hs_tag_plain_code (const char *text)
{
  const unsigned char *p = (const unsigned char *) text;
  return (uint64_t) (p[0] << 8 | p[1] | 0x2020) << 48;
}

/* Begin a tag that is plain.  */
static inline void
hs_tag_begin_plain (struct hs_tag *tag, const char *text)
{
  tag->text = text;
  tag->spelled = tag->language = hs_tag_plain_code (text);
  tag->letters = 2;
  tag->alias = 0;
}

/* Read a whole NUL-terminated tag.  0: malformed, or NULL.  */
int hs_tag_read (struct hs_tag *tag, const char *text);

/* Add what CLDR knows: row, script.  Whatever follows does so.  */
void hs_tag_look_up (struct hs_tag *tag);

static inline void
hs_tag_complete (struct hs_tag *tag)
{
  if (!tag->is_complete)
    hs_tag_look_up (tag);
}

/* The CLDR parents, all regions of the same language.  */
const uint32_t *hs_tag_parents (struct hs_tag *tag);

/* The region where the language, in the script, is most likely; 0: none.  */
uint32_t hs_tag_likely_region (struct hs_tag *tag);

/* The CLDR parent of *LANGUAGE in *REGION, which may be 0, put into both.
   0: it has none but itself without its last subtag.  */
int hs_tag_parent (uint64_t *language, uint32_t *region);

/* Has language CODE a parent in another language, *PARENT?  "nn" has "nb", and
   Hindi in Latin script English.  */
int hs_tag_crosses (uint64_t code, uint64_t *parent);

/* How the tags begin that a range could fit whose language is CODE: a bit for
   each first letter & 31, and above these 32 one for each second letter.  */
uint64_t hs_tag_want (uint64_t code);

#define HS_TAG_WANT_ALL (UINT64_MAX - 1) /* none begins with a NUL */

static inline int
hs_tag_is_wanted (const char *text, uint64_t wanted)
{
  return wanted >> (text[0] & 31) & 1 && wanted >> 32 >> (text[1] & 31) & 1;
}

/* Letters in lower case, digits, '-'; all else 0.  */
extern const unsigned char hs_tag_fold[256];

/* Four bytes as they stand in the tables.  */
static inline uint32_t
hs_tag_pack (const char *text)
{
  const unsigned char *p = (const unsigned char *) text;
  return ((uint32_t) p[0] << 24 | (uint32_t) p[1] << 16 | (uint32_t) p[2] << 8
          | p[3]);
}

#endif
