/* SPDX-License-Identifier: MIT */
/* mkcatalog.c - build tool: compiled catalogs become C

   mkcatalog [--drafts] DIRECTORY LANGUAGE... reads DIRECTORY/LANGUAGE.mo and
   prints src/catalog-data.h: the library's catalogs, which hold the messages of
   the list by number, and the command's, which hold all others by msgid.  It
   proves that they can be used as they are, and says on standard error what
   falls back to English.  A language that lacks texts which visitors of a site
   read is left out, but with --drafts, for its translator.  */

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../src/status.h"
#include "block.h"
#include "mo.h"
#include "plural.h"
#include "prove.h"

/* The msgids that a catalog is made of, in order.  */
struct keys
{
  const char **key;
  size_t count;
};

static struct mo *catalogs;
static char **languages;         /* their names, as in po/LINGUAS */
static const char **identifiers; /* of those, in C: sr_latin for sr@latin */
static size_t n_languages;

/* NAME with underscores for what no identifier has.  */
static const char *
identifier_of (const char *name)
{
  size_t length = strlen (name);
  char *identifier = allocate (length + 1, 1);
  for (size_t i = 0; i < length; i++)
    identifier[i] = strchr ("-.@", name[i]) ? '_' : name[i];
  return identifier;
}

static struct keys
list_keys (void)
{
  struct keys keys = { allocate (HS_MESSAGES, sizeof *keys.key), HS_MESSAGES };
  for (int i = 0; i < HS_MESSAGES; i++)
    keys.key[i] = hs_msgid (i);
  return keys;
}

static int
compare (const void *a, const void *b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static bool
has_key (struct keys keys, const char *key)
{
  for (size_t i = 0; i < keys.count; i++)
    if (!strcmp (keys.key[i], key))
      return true;
  return false;
}

/* What any catalog translates and the list does not have, sorted.  */
static struct keys
other_keys (void)
{
  struct keys list = list_keys ();
  size_t most = 0;
  for (size_t l = 0; l < n_languages; l++)
    most += catalogs[l].count;
  struct keys keys = { allocate (most, sizeof *keys.key), 0 };
  for (size_t l = 0; l < n_languages; l++)
    for (size_t i = 0; i < catalogs[l].count; i++)
      {
        const char *key = mo_key (&catalogs[l], i).text;
        if (*key && !has_key (list, key) && !has_key (keys, key))
          keys.key[keys.count++] = key;
      }
  /* No array is empty; nobody looks "" up.  */
  if (!keys.count)
    keys.key[keys.count++] = "";
  qsort (keys.key, keys.count, sizeof *keys.key, compare);
  return keys;
}

/* What language L's catalog has for KEYS, as it is stored: offsets first.  */
static struct block
translations (size_t l, struct keys keys)
{
  struct mo_text *texts = allocate (keys.count, sizeof *texts);
  for (size_t i = 0; i < keys.count; i++)
    if (*keys.key[i])
      texts[i] = mo_find (&catalogs[l], keys.key[i]);
  return lay_out (texts, keys.count, 4 * keys.count);
}

static size_t
count_translated (const struct block *block)
{
  size_t translated = 0;
  for (size_t i = 0; i < block->count; i++)
    translated += block->text[i].text != NULL;
  return translated;
}

/* Messages that have a text in English, so can have one elsewhere.  */
static size_t
count_translatable (struct keys keys)
{
  size_t count = 0;
  for (size_t i = 0; i < keys.count; i++)
    count += *keys.key[i] != '\0';
  return count;
}

/* ENTRIES: with print_entries ().  */
static void
print_catalogs (const struct block *blocks, struct keys keys, bool entries)
{
  printf ("static const struct catalogs\n{\n"
          "  uint32_t nothing; /* so that no catalog begins at 0 */\n");
  for (size_t l = 0; l < n_languages; l++)
    {
      printf ("#if HS_LANGUAGE_%s\n  struct\n  {\n"
              "    uint32_t %s[%zu];\n",
              identifiers[l], entries ? "entry" : "offset", keys.count);
      print_members (&blocks[l]);
      printf ("  } %s;\n#endif\n", identifiers[l]);
    }
  printf ("} catalogs = {\n  0,\n");
  for (size_t l = 0; l < n_languages; l++)
    {
      printf ("#if HS_LANGUAGE_%s\n  {\n", identifiers[l]);
      if (entries)
        print_entries (&blocks[l], catalogs[l].file);
      else
        print_offsets (&blocks[l]);
      print_values (&blocks[l]);
      printf ("  },\n#endif\n");
    }
  printf ("};\n\n");
}

/* The number of each language that is compiled in, English first.  */
static void
print_numbers (void)
{
  printf ("enum\n{\n  LANGUAGE_en,\n");
  for (size_t l = 0; l < n_languages; l++)
    printf ("#if HS_LANGUAGE_%s\n  LANGUAGE_%s,\n#endif\n", identifiers[l],
            identifiers[l]);
  printf ("};\n\n");
}

static void
print_plurals (void)
{
  printf ("/* Which of its plural forms a language takes for N.  */\n"
          "static inline unsigned long\n"
          "plural_form (int language, unsigned long n)\n{\n"
          "  unsigned long form, last;\n"
          "  switch (language)\n    {\n");
  for (size_t l = 0; l < n_languages; l++)
    {
      struct plural plural
          = plural_parse (catalogs[l].file, mo_find (&catalogs[l], "").text);
      printf ("#if HS_LANGUAGE_%s\n    case LANGUAGE_%s:\n"
              "      form = (unsigned long) (%s);\n"
              "      last = %d;\n      break;\n#endif\n",
              identifiers[l], identifiers[l], plural.expression,
              plural.forms - 1);
    }
  printf ("    default:\n      form = n != 1;\n      last = 1;\n    }\n"
          "  return form > last ? last : form;\n}\n");
}

/* The tag of language L, proven: it goes between quotes into the C code, and
   into fields of a response.  */
static const char *
tag_of (size_t l)
{
  const char *tag = mo_find (&catalogs[l], hs_msgid (HS_MESSAGE_TAG)).text;
  if (!tag)
    die (catalogs[l].file, "no translation of \"en\", the catalog's tag");
  size_t length = strlen (tag);
  if (length < 2 || length > 13
      || strspn (tag, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                      "0123456789-")
             != length)
    die (catalogs[l].file, "\"%s\" is no language tag of 2 to 13 letters",
         tag);
  return tag;
}

/* Proves what language L's catalog has for the list.  */
static void
prove_translations (size_t l, const struct block *block)
{
  const char *file = catalogs[l].file;
  int forms = plural_parse (file, mo_find (&catalogs[l], "").text).forms;
  for (int i = 0; i < HS_MESSAGES; i++)
    if (block->text[i].text)
      prove_text (file, i, block->text[i], forms);
}

/* How many texts that visitors read language L lacks: all but descriptions,
   for those stand apart on a page, and may be in English.  */
static size_t
count_missing_for_visitors (size_t l)
{
  size_t missing = 0;
  for (int i = 0; i < HS_MESSAGES; i++)
    {
      bool is_description
          = i < HS_MESSAGE (HS_ROWS, 0) && i % HS_TEXTS == HS_DESCRIPTION;
      if (*hs_msgid (i) && !is_description)
        missing += !mo_find (&catalogs[l], hs_msgid (i)).text;
    }
  return missing;
}

/* Leaves out the languages that are not ready to be offered.  */
static void
leave_out_drafts (void)
{
  size_t kept = 0;
  for (size_t l = 0; l < n_languages; l++)
    {
      size_t missing = count_missing_for_visitors (l);
      if (missing)
        fprintf (stderr, "mkcatalog: %s: not offered yet: %zu %s missing\n",
                 languages[l], missing,
                 missing == 1 ? "text that visitors read is"
                              : "texts that visitors read are");
      else
        {
          languages[kept] = languages[l];
          identifiers[kept] = identifiers[l];
          catalogs[kept++] = catalogs[l];
        }
    }
  n_languages = kept;
}

static void
print_library (void)
{
  struct keys keys = list_keys ();
  size_t translatable = count_translatable (keys);
  prove_list ();
  struct block *blocks = allocate (n_languages, sizeof *blocks);
  for (size_t l = 0; l < n_languages; l++)
    {
      blocks[l] = translations (l, keys);
      prove_translations (l, &blocks[l]);
      size_t missing = translatable - count_translated (&blocks[l]);
      if (missing)
        fprintf (stderr, "mkcatalog: %s: %zu of %zu texts %s to English\n",
                 languages[l], missing, translatable,
                 missing == 1 ? "falls" : "fall");
    }
  printf ("/* What an entry says.  */\n"
          "#define CATALOG_OFFSET(entry) ((entry) & 0xfffff)\n"
          "#define CATALOG_LENGTH(entry) ((entry) >> 20)\n\n");
  printf ("_Static_assert (HS_MESSAGES == %zu, "
          "\"catalog-data.h fits the list\");\n\n",
          keys.count);
  print_catalogs (blocks, keys, true);
  printf ("static const struct httpstatus_language languages[] = {\n"
          "  [LANGUAGE_en] = { 0, %zu, \"en\" },\n",
          translatable);
  for (size_t l = 0; l < n_languages; l++)
    printf (
        "#if HS_LANGUAGE_%s\n"
        "  [LANGUAGE_%s] = { offsetof (struct catalogs, %s), %zu, \"%s\" },"
        "\n#endif\n",
        identifiers[l], identifiers[l], identifiers[l],
        count_translated (&blocks[l]), tag_of (l));
  printf ("};\n");
}

static void
print_command (void)
{
  struct keys keys = other_keys ();
  struct mo_text *texts = allocate (keys.count, sizeof *texts);
  for (size_t i = 0; i < keys.count; i++)
    texts[i] = (struct mo_text){ keys.key[i], strlen (keys.key[i]) };
  struct block msgids = lay_out (texts, keys.count, 4 * keys.count);
  struct block *blocks = allocate (n_languages, sizeof *blocks);
  for (size_t l = 0; l < n_languages; l++)
    blocks[l] = translations (l, keys);

  printf ("/* The msgids, sorted.  */\n"
          "static const struct msgids\n{\n    uint32_t offset[%zu];\n",
          keys.count);
  print_members (&msgids);
  printf ("} msgids = {\n");
  print_offsets (&msgids);
  print_values (&msgids);
  printf ("};\n\n");
  print_catalogs (blocks, keys, false);
  printf ("/* The tag of each language, and where its catalog begins.  */\n"
          "static const struct\n{\n  char tag[16];\n  uint32_t catalog;\n"
          "} languages[] = {\n  [LANGUAGE_en] = { \"en\", 0 },\n");
  for (size_t l = 0; l < n_languages; l++)
    printf ("#if HS_LANGUAGE_%s\n  [LANGUAGE_%s] = { \"%s\", "
            "offsetof (struct catalogs, %s) },\n#endif\n",
            identifiers[l], identifiers[l], tag_of (l), identifiers[l]);
  printf ("};\n");
}

int
main (int argc, char **argv)
{
  bool has_drafts = argc > 1 && !strcmp (argv[1], "--drafts");
  argc -= has_drafts;
  argv += has_drafts;
  if (argc < 2)
    die ("usage", "mkcatalog [--drafts] DIRECTORY LANGUAGE...");
  languages = argv + 2;
  n_languages = (size_t) argc - 2;
  catalogs = allocate (n_languages, sizeof *catalogs);
  identifiers = allocate (n_languages, sizeof *identifiers);
  for (size_t l = 0; l < n_languages; l++)
    {
      identifiers[l] = identifier_of (languages[l]);
      size_t size = strlen (argv[1]) + strlen (languages[l]) + 5;
      char *file = allocate (size, 1);
      snprintf (file, size, "%s/%s.mo", argv[1], languages[l]);
      catalogs[l] = mo_read (file);
    }
  if (!has_drafts)
    leave_out_drafts ();

  printf ("/* SPDX-License-Identifier: MIT AND CC-BY-SA-4.0 */\n"
          "/* catalog-data.h - made by mkcatalog from po/: do not change */\n"
          "\n");
  print_numbers ();
  print_plurals ();
  printf ("\n#ifndef HS_COMMAND_CATALOGS\n\n");
  print_library ();
  printf ("\n#else /* HS_COMMAND_CATALOGS */\n\n");
  print_command ();
  printf ("\n#endif\n");
  if (fflush (stdout) || ferror (stdout))
    die ("standard output", "%s", strerror (errno));
  return 0;
}
