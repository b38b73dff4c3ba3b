/* SPDX-License-Identifier: MIT */
/* search.c - the statuses that words are about */

#include <config.h>

#include "search.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "fold.h"
#include "format.h"

/* What a find is worth.  In a title one inside a word counts more than a whole
   word of a description; the words as they stand, one behind the other, more
   than all of them apart.  */
enum
{
  TITLE_WORD = 40,
  TITLE_BEGIN = 30, /* of a word */
  TITLE_INSIDE = 20,
  TEXT_WORD = 12,
  TEXT_BEGIN = 8,
  TEXT_INSIDE = 2,
  PHRASE_WHOLE = 1000,
  PHRASE_BEGIN = 200,
  PHRASE_INSIDE = 100
};

enum
{
  WORDS_MOST = 16, /* more than that say no more */
  TITLES_MOST = 8
};

/* What is searched of a status, folded; a text that is NULL is none.  */
struct entry
{
  int status;
  char *titles[TITLES_MOST]; /* code, phrase, titles, former names */
  char *texts[2];
};

struct search
{
  struct entry *entries;
  size_t count;
};

static char *
fold_or_end (const char *text)
{
  char *folded = fold (text);
  return folded ? folded : allocate ((size_t) -1, 1); /* says why, and ends */
}

static void
fill_entry (struct entry *entry, int status,
            const struct httpstatus_language *language)
{
  char *code = format ("%d", httpstatus_code (status));
  const char *name;
  int count = 0;
  entry->status = status;
  entry->titles[count++] = fold_or_end (code);
  entry->titles[count++] = fold_or_end (httpstatus_phrase (status));
  entry->titles[count++] = fold_or_end (httpstatus_title_in (NULL, status));
  entry->titles[count++]
      = fold_or_end (httpstatus_title_in (language, status));
  for (int n = 0; count < TITLES_MOST
                  && (name = httpstatus_former_name (status, n)) != NULL;
       n++)
    entry->titles[count++] = fold_or_end (name);
  entry->texts[0] = fold_or_end (httpstatus_describe_in (NULL, status));
  entry->texts[1] = fold_or_end (httpstatus_describe_in (language, status));
  free (code);
}

struct search *
search_new (const struct httpstatus_language *language)
{
  struct search *search = allocate (1, sizeof *search);
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    search->count++;
  search->entries = allocate (search->count, sizeof *search->entries);
  struct entry *entry = search->entries;
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    fill_entry (entry++, s, language);
  return search;
}

static int
greater (int a, int b)
{
  return a > b ? a : b;
}

/* What WORD, of LENGTH bytes with the spaces round it, is worth in TEXT: WHOLE
   for a word, BEGIN for a word's beginning, INSIDE for a part of one.  */
static int
word_worth (const char *text, char *word, size_t length, int whole, int begin,
            int inside)
{
  if (!text)
    return 0;
  if (strstr (text, word))
    return whole;
  /* Its spaces are taken off for a moment.  */
  word[length - 1] = '\0';
  int worth = strstr (text, word)       ? begin
              : strstr (text, word + 1) ? inside
                                        : 0;
  word[length - 1] = ' ';
  return worth;
}

/* What WORD is worth in all of ENTRY.  */
static int
entry_worth (const struct entry *entry, char *word, size_t length)
{
  int worth = 0;
  for (int i = 0; i < TITLES_MOST; i++)
    worth
        = greater (worth, word_worth (entry->titles[i], word, length,
                                      TITLE_WORD, TITLE_BEGIN, TITLE_INSIDE));
  for (int i = 0; i < 2; i++)
    worth = greater (worth, word_worth (entry->texts[i], word, length,
                                        TEXT_WORD, TEXT_BEGIN, TEXT_INSIDE));
  return worth;
}

/* The same of all the words, as they stand, in a title.  */
static int
phrase_worth (const struct entry *entry, const char *words)
{
  int worth = 0;
  for (int i = 0; i < TITLES_MOST && entry->titles[i]; i++)
    {
      const char *title = entry->titles[i];
      const char *at = strstr (title, words);
      if (at)
        worth = greater (worth, !strcmp (title, words) ? PHRASE_WHOLE
                                : at == title          ? PHRASE_BEGIN
                                                       : PHRASE_INSIDE);
    }
  return worth;
}

/* What WORDS, folded, are worth in ENTRY; 0: one of them is nowhere.  */
static int
words_worth (const struct entry *entry, const char *words)
{
  const char *at = words;
  if (!words[1])
    return 0;
  int worth = phrase_worth (entry, words);
  for (int count = 0; at[1] && count < WORDS_MOST; count++)
    {
      size_t length = strcspn (at + 1, " ") + 2;
      char word[256];
      /* Nothing is as long as that.  */
      if (length >= sizeof word)
        return 0;
      memcpy (word, at, length);
      word[length] = '\0';
      int of_word = entry_worth (entry, word, length);
      if (!of_word)
        return 0;
      worth += of_word;
      at += length - 1;
    }
  return worth;
}

struct match
{
  int worth;
  int status;
};

static int
compare (const void *a, const void *b)
{
  const struct match *x = a, *y = b;
  return x->worth != y->worth    ? (x->worth < y->worth ? 1 : -1)
         : x->status < y->status ? -1
                                 : x->status > y->status;
}

int *
search_find (const struct search *search, const char *words)
{
  char *folded = fold (words);
  struct match *matches = calloc (search->count, sizeof *matches);
  int *found = calloc (search->count + 1, sizeof *found);
  size_t count = 0;
  if (folded && matches && found)
    {
      for (size_t i = 0; i < search->count; i++)
        {
          int worth = words_worth (&search->entries[i], folded);
          if (worth)
            matches[count++]
                = (struct match){ worth, search->entries[i].status };
        }
      qsort (matches, count, sizeof *matches, compare);
      for (size_t i = 0; i < count; i++)
        found[i] = matches[i].status;
    }
  else
    {
      free (found);
      found = NULL;
    }
  free (matches);
  free (folded);
  return found;
}

void
search_free (struct search *search)
{
  if (!search)
    return;
  for (size_t i = 0; i < search->count; i++)
    {
      for (int j = 0; j < TITLES_MOST; j++)
        free (search->entries[i].titles[j]);
      for (int j = 0; j < 2; j++)
        free (search->entries[i].texts[j]);
    }
  free (search->entries);
  free (search);
}
