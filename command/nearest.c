/* SPDX-License-Identifier: MIT */
/* nearest.c - which status a mistyped word may mean */

#include <config.h>

#include "nearest.h"

#include <httpstatus.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "format.h"

enum
{
  LONGEST = 63, /* letters: a name has at most 31 */
  UNLIKE = 10000,
  PART = 5000, /* more than any number of edits */
  EDIT = 2,    /* what a letter too many, too few or wrong costs */
};

/* NAME's letters and digits, in lower case; false if there are too many, or
   other bytes than ASCII's.  */
static bool
fold (const char *name, char folded[LONGEST + 1])
{
  size_t length = 0;
  for (; *name; name++)
    {
      unsigned char c = (unsigned char) *name;
      if (c >= 'A' && c <= 'Z')
        c = (unsigned char) (c - 'A' + 'a');
      if (c >= 0x7f || c < ' ')
        return false;
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        {
          if (length == LONGEST)
            return false;
          folded[length++] = (char) c;
        }
    }
  folded[length] = '\0';
  return length > 0;
}

/* What it costs to take letter A for B: less where one looks like the
   other.  */
static int
confusion (char a, char b)
{
  static const char alike[][3]
      = { "o0", "0o", "l1", "1l", "i1", "1i", "s5", "5s", "b8", "8b" };
  if (a == b)
    return 0;
  for (size_t i = 0; i < sizeof alike / sizeof *alike; i++)
    if (a == alike[i][0] && b == alike[i][1])
      return 1;
  return EDIT;
}

static int
least (int a, int b)
{
  return a < b ? a : b;
}

/* How far A is from B: letters too many, too few, wrong or swapped.  */
static int
distance (const char *a, const char *b)
{
  size_t length = strlen (b);
  int rows[3][LONGEST + 1];
  int *before = rows[0], *last = rows[1], *now = rows[2];
  for (size_t j = 0; j <= length; j++)
    last[j] = EDIT * (int) j;
  for (size_t i = 1; a[i - 1]; i++)
    {
      now[0] = EDIT * (int) i;
      for (size_t j = 1; j <= length; j++)
        {
          now[j] = least (least (last[j], now[j - 1]) + EDIT,
                          last[j - 1] + confusion (a[i - 1], b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            now[j] = least (now[j], before[j - 2] + EDIT);
        }
      int *row = before;
      before = last;
      last = now;
      now = row;
    }
  return last[length];
}

/* The names there are, folded: made for the first word, since standard input may
   have many.  */
static struct name
{
  int status;
  size_t length;
  char folded[LONGEST + 1];
} * names;
static size_t name_count;

static void
add_name (int status, const char *name)
{
  struct name *next = &names[name_count];
  if (!fold (name, next->folded))
    return;
  next->status = status;
  next->length = strlen (next->folded);
  name_count++;
}

static void
fold_names (void)
{
  size_t most = 0;
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    {
      most += 2;
      for (int n = 0; httpstatus_former_name (s, n); n++)
        most++;
    }
  names = allocate (most, sizeof *names);
  for (int s = httpstatus_next_any (0); s; s = httpstatus_next_any (s))
    {
      char code[8];
      snprintf (code, sizeof code, "%d", httpstatus_code (s) % 100000);
      add_name (s, code);
      add_name (s, httpstatus_phrase (s));
      const char *name;
      for (int n = 0; (name = httpstatus_former_name (s, n)); n++)
        add_name (s, name);
    }
}

/* How unlike WORD, folded, is to NAME.  */
static int
unlikeness (const char *word, size_t length, const struct name *name)
{
  /* One letter in three may be wrong; where more are missing than that, there
     is nothing to compare.  */
  size_t most = length / 3;
  int cost = length > name->length + most || name->length > length + most
                 ? UNLIKE
                 : distance (word, name->folded);
  if (cost > EDIT * (int) most)
    /* A part of a name, if not a trifle, is better than nothing.  */
    return length >= 4 && length <= name->length && strstr (name->folded, word)
               ? PART + (int) name->length
               : UNLIKE;
  /* Of equals, the one that begins as the word does.  */
  size_t same = 0;
  while (word[same] && word[same] == name->folded[same])
    same++;
  return cost * (LONGEST + 1) - (int) same;
}

int
nearest (const char *word)
{
  char folded[LONGEST + 1];
  if (!fold (word, folded))
    return 0;
  size_t length = strlen (folded);
  if (length < 3)
    return 0;
  if (!names)
    fold_names ();
  int best = 0;
  int least_cost = UNLIKE;
  for (size_t i = 0; i < name_count; i++)
    {
      int cost = unlikeness (folded, length, &names[i]);
      if (cost < least_cost)
        {
          least_cost = cost;
          best = names[i].status;
        }
    }
  return best;
}
