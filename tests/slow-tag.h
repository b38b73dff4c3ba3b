/* SPDX-License-Identifier: MIT */
/* slow-tag.h - language tags, slowly and obviously: strings and lists of them,
   and every rule a loop over all there is */

#ifndef SLOW_TAG_H
#define SLOW_TAG_H

#include <stddef.h>

/* A list of strings that the list owns.  */
struct list
{
  char **items;
  size_t count;
};

struct tag
{
  int ok;
  char *text; /* in lower case */
  char spelled[9];
  char language[9];
  char script[9]; /* "": unknown */
  int asked_script;
  char region[9];
  struct list rest;
};

struct level
{
  char language[9];
  char region[9]; /* "": any */
  size_t rest;    /* words of the range's that must follow */
  int other_script;
};

struct levels
{
  struct level *items;
  size_t count;
};

/* P, or the end where it is NULL.  */
void *slow_check (void *p);

/* LENGTH bytes of TEXT as a string, to be freed.  */
char *slow_copy (const char *text, size_t length);

struct list slow_split (const char *text, size_t length, char separator);
void slow_discard (struct list *list);

/* RFC 4647, 2.1 */
int slow_tag_is_well_formed (const char *text);

/* TEXT as a tag or range; not ok: it is none.  */
struct tag slow_tag_parse (const char *text);
void slow_tag_forget (struct tag *tag);

int slow_tag_is (const struct tag *a, const struct tag *b);

/* How much of TAG RANGE says; 0: it does not cover it.  */
size_t slow_tag_covers (const struct tag *range, const struct tag *tag);

/* Where RANGE is looked for, in order.  */
struct levels slow_levels (const struct tag *range);

/* 0: does not fit; 1: longer; 2: exact, but for an unknown script; 3: exact */
int slow_tag_fits (const struct tag *tag, const struct level *level,
                   const struct tag *range);

/* The nearer the common parent, first to the range, then to the tag, the
   smaller.  */
size_t slow_tag_kinship (const struct tag *range, const struct tag *tag);

/* Whether TAG is for the region where RANGE is most likely; whether it is spelled
   as RANGE begins.  */
int slow_tag_is_likely (const struct tag *range, const struct tag *tag);
int slow_tag_is_spelled (const struct tag *range, const struct tag *tag);

#endif
