/* SPDX-License-Identifier: MIT */
/* test-cache.c - the current-locale functions remember what gettext said, and
   still say what it says: 100,000 random steps in several threads that hand a
   baton on, each changing what the answers depend on, or comparing them */

#include <config.h>

#include <httpstatus.h>

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#if ENABLE_NLS && HAVE_CATALOG_COUNT
#include <libintl.h>

#define DOMAIN "httpstatus"
#define COUNT(array) (sizeof (array) / sizeof *(array))

enum
{
  STEPS = 100000,
  THREADS = 4,
  LOCALES = 3, /* of its own, that each thread has at most */
  SKIPPED = 77
};

/* Every text's function and key.  */
#define N_(text) text
#define NC_(context, text) context "\004" text
enum kind
{
  TITLE,
  DESCRIPTION,
  ADVICE,
  CLASS_TITLE,
  CLASS_DESCRIPTION
};
static const struct text
{
  enum kind kind;
  int number;
  const char *key;
} texts[] = {
#define CLASS(number, symbol, title, description)                             \
  { CLASS_TITLE, number, title }, { CLASS_DESCRIPTION, number, description },
#define ROW(vendor, code, symbol, phrase, specification, flags, title,        \
            description, advice)                                              \
  { TITLE, HTTPSTATUS_OF (HTTPSTATUS_VENDOR_##vendor, code), title },         \
      { DESCRIPTION, HTTPSTATUS_OF (HTTPSTATUS_VENDOR_##vendor, code),        \
        description },                                                        \
      { ADVICE, HTTPSTATUS_OF (HTTPSTATUS_VENDOR_##vendor, code), advice },
#include "status-list.h"
};

static const char *(*const current[]) (int) = {
  httpstatus_title,       httpstatus_describe,       httpstatus_advice,
  httpstatus_class_title, httpstatus_class_describe,
};
static const char *(*const in_language[]) (const struct httpstatus_language *,
                                           int)
    = {
        httpstatus_title_in,          httpstatus_describe_in,
        httpstatus_advice_in,         httpstatus_class_title_in,
        httpstatus_class_describe_in,
      };

/* Two of them are of one length, so that one may get the other's address; the
   last is longer than what the cache keeps of a name.  */
#define LONG_NAME "fr_FR.UTF-8@a_modifier_that_nobody_has_any_use_for"
static const char *const names[]
    = { "C", "POSIX", "C.UTF-8", "fr_FR.UTF-8", "de_DE.UTF-8", LONG_NAME };

/* "fi" is no language of the library's.  */
static const char *const lists[]
    = { NULL, "", "fr", "de", "fi", "fi:fr", "de:fr", "xx:de", "C:fr" };

/* Directories of catalogs: one with all texts, one with every third, one with
   none.  */
static const char *const directories[] = { "all", "some", "none" };
static const char *const catalog_languages[] = { "fr", "de", "fi" };
static char work[] = "test-cache-XXXXXX";
static char *paths[COUNT (directories)];

static sem_t turns[THREADS];
static int steps;
static int failures;
static long compared, embedded;
static uint32_t state = 20261123;

static size_t
pick (size_t count)
{
  state = state * 1664525U + 1013904223U;
  return (state >> 8) % count;
}

static void
fail (const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  vfprintf (stderr, format, arguments);
  va_end (arguments);
  fputc ('\n', stderr);
  failures++;
}

/* Catalogs and locales of the test's own.  */

static int
compare_keys (const void *a, const void *b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
put (FILE *file, size_t value)
{
  uint32_t word = (uint32_t) value;
  fwrite (&word, sizeof word, 1, file);
}

/* Writes a .mo file that translates every STEP-th text as its key behind
   PREFIX.  */
static void
write_catalog (const char *path, const char *prefix, size_t step)
{
  static const char header[] = "Content-Type: text/plain; charset=UTF-8\n";
  const char *keys[COUNT (texts) + 1] = { "" };
  size_t count = 1;
  for (size_t i = 0; i < COUNT (texts); i += step)
    if (*texts[i].key)
      keys[count++] = texts[i].key;
  qsort (keys, count, sizeof *keys, compare_keys);

  FILE *file = fopen (path, "wb");
  if (!file)
    {
      perror (path);
      exit (1);
    }
  const size_t tables = 7 * 4, strings = tables + count * 16;
  const size_t fields[]
      = { 0x950412de, 0, count, tables, tables + count * 8, 0, strings };
  for (size_t i = 0; i < COUNT (fields); i++)
    put (file, fields[i]);
  size_t at = strings;
  for (size_t i = 0; i < count; i++)
    {
      put (file, strlen (keys[i]));
      put (file, at);
      at += strlen (keys[i]) + 1;
    }
  for (size_t i = 0; i < count; i++)
    {
      size_t length
          = *keys[i] ? strlen (prefix) + strlen (keys[i]) : strlen (header);
      put (file, length);
      put (file, at);
      at += length + 1;
    }
  for (size_t i = 0; i < count; i++)
    fwrite (keys[i], 1, strlen (keys[i]) + 1, file);
  for (size_t i = 0; i < count; i++)
    if (*keys[i])
      fprintf (file, "%s%s%c", prefix, keys[i], 0);
    else
      fwrite (header, 1, sizeof header, file);
  fclose (file);
}

static void
make_catalogs (void)
{
  for (size_t d = 0; d < COUNT (directories); d++)
    {
      char path[200], prefix[30];
      snprintf (path, sizeof path, "%s/%s", work, directories[d]);
      mkdir (path, 0777);
      paths[d] = realpath (path, NULL);
      for (size_t l = 0; l < COUNT (catalog_languages) && d < 2; l++)
        {
          const char *language = catalog_languages[l];
          snprintf (path, sizeof path, "%s/%s/%s", work, directories[d],
                    language);
          mkdir (path, 0777);
          strcat (path, "/LC_MESSAGES");
          mkdir (path, 0777);
          strcat (path, "/" DOMAIN ".mo");
          snprintf (prefix, sizeof prefix, "%s, %s: ", directories[d],
                    language);
          write_catalog (path, prefix, d ? 3 : 1);
        }
    }
}

/* gettext looks at nothing of a locale but its name, so one serves all.  */
static bool
make_locales (void)
{
  char path[200], command[400];
  const char *localedef = getenv ("LOCALEDEF"); /* as in make-locales */
  snprintf (path, sizeof path, "%s/locale", work);
  mkdir (path, 0777);
  setenv ("LOCPATH", path, 1);
  snprintf (command, sizeof command,
            "%.60s -i fr_FR -f UTF-8 %s/fr_FR.UTF-8 >%s/log 2>&1",
            localedef ? localedef : "localedef", path, work);
  if (system (command))
    return false;
  for (size_t i = 0; i < COUNT (names); i++)
    {
      snprintf (path, sizeof path, "%s/locale/%s", work, names[i]);
      if (strchr (names[i], '_') && symlink ("fr_FR.UTF-8", path)
          && errno != EEXIST)
        return false;
      if (!setlocale (LC_ALL, names[i]))
        return false;
    }
  return setlocale (LC_ALL, "C");
}
/* For AddressSanitizer: glibc's newlocale () does not free what it makes of
   LOCPATH.  */
const char *__lsan_default_suppressions (void);

const char *
__lsan_default_suppressions (void)
{
  return "leak:argz_add_sep";
}

/* The steps.  */

/* The library's own language of the locale, by the rules.  */
static const struct httpstatus_language *
expected_language (void)
{
  const char *name = nl_langinfo (NL_LOCALE_NAME (LC_MESSAGES));
  const char *list = getenv ("LANGUAGE");
  if (!strcmp (name, "C") || !strcmp (name, "POSIX"))
    return NULL;
  if (!list || !*list)
    return httpstatus_language_find (name);
  char copy[100];
  snprintf (copy, sizeof copy, "%s", list);
  char *rest = NULL;
  for (char *word = strtok_r (copy, ":", &rest); word;
       word = strtok_r (NULL, ":", &rest))
    if (!strcmp (word, "C"))
      return NULL;
    else if (httpstatus_language_find (word))
      return httpstatus_language_find (word);
  return NULL;
}

static void
compare_text (const struct text *text)
{
  const char *answer = current[text->kind](text->number);
  const char *expected = *text->key ? dgettext (DOMAIN, text->key) : text->key;
  if (expected == text->key)
    {
      expected = in_language[text->kind](expected_language (), text->number);
      embedded++;
    }
  compared++;
  if (strcmp (answer, expected))
    fail ("step %d, %s, LANGUAGE %s, %s: \"%s\" instead of \"%s\"", steps,
          nl_langinfo (NL_LOCALE_NAME (LC_MESSAGES)),
          getenv ("LANGUAGE") ? getenv ("LANGUAGE") : "unset",
          bindtextdomain (DOMAIN, NULL), answer, expected);
}

struct thread
{
  pthread_t thread;
  size_t number;
  locale_t locales[LOCALES];
  size_t used; /* of them; LOCALES: none */
};

static void
change_locale (struct thread *thread)
{
  size_t i = pick (LOCALES);
  if (thread->used < LOCALES && pick (2))
    i = thread->used;
  switch (pick (4))
    {
    case 0:
      /* The list counts with the locale that is set next.  */
      if (pick (2))
        {
          const char *list = lists[pick (COUNT (lists))];
          if (list)
            setenv ("LANGUAGE", list, 1);
          else
            unsetenv ("LANGUAGE");
          setenv ("LC_ALL", names[pick (COUNT (names))], 1);
          if (!setlocale (LC_ALL, ""))
            fail ("no locale %s", getenv ("LC_ALL"));
        }
      else if (!setlocale (pick (2) ? LC_ALL : LC_MESSAGES,
                           names[pick (COUNT (names))]))
        fail ("no locale");
      break;
    case 1:
      bindtextdomain (DOMAIN, paths[pick (COUNT (paths))]);
      break;
    case 2:
      /* Another locale, perhaps where the freed one was.  */
      if (i == thread->used)
        uselocale (LC_GLOBAL_LOCALE);
      if (thread->locales[i])
        freelocale (thread->locales[i]);
      thread->locales[i]
          = newlocale (LC_ALL_MASK, names[pick (COUNT (names))], (locale_t) 0);
      if (!thread->locales[i])
        fail ("no locale");
      else if (i == thread->used)
        uselocale (thread->locales[i]);
      break;
    default:
      thread->used = thread->locales[i] && pick (4) ? i : LOCALES;
      uselocale (thread->used < LOCALES ? thread->locales[i]
                                        : LC_GLOBAL_LOCALE);
    }
}

static void
take_step (struct thread *thread)
{
  /* Now and then all texts, so that the cache is full; mostly a few, in the
     same order, so that many are there already.  */
  if (pick (3) == 0)
    change_locale (thread);
  else if (pick (200) == 0)
    for (size_t i = 0; i < COUNT (texts); i++)
      compare_text (&texts[i]);
  else
    for (size_t i = 0; i < 4; i++)
      compare_text (&texts[pick (12)]);
}

static void *
run (void *argument)
{
  struct thread *thread = argument;
  thread->used = LOCALES;
  for (;;)
    {
      while (sem_wait (&turns[thread->number]))
        ;
      bool over = steps >= STEPS || failures > 10;
      if (!over)
        {
          steps++;
          take_step (thread);
        }
      /* Over: around once, for all to see it.  */
      size_t next = over ? thread->number + 1
                         : (thread->number + 1 + pick (THREADS - 1));
      if (over)
        {
          uselocale (LC_GLOBAL_LOCALE);
          for (size_t i = 0; i < LOCALES; i++)
            if (thread->locales[i])
              freelocale (thread->locales[i]);
        }
      sem_post (&turns[next % THREADS]);
      if (over)
        return NULL;
    }
}

int
main (void)
{
  if (!mkdtemp (work))
    return 1;
  make_catalogs ();
  bool have_locales = make_locales ();
  if (have_locales)
    {
      struct thread threads[THREADS] = { 0 };
      for (size_t i = 0; i < THREADS; i++)
        sem_init (&turns[i], 0, 0);
      for (size_t i = 0; i < THREADS; i++)
        {
          threads[i].number = i;
          if (pthread_create (&threads[i].thread, NULL, run, &threads[i]))
            return 1;
        }
      sem_post (&turns[0]);
      for (size_t i = 0; i < THREADS; i++)
        pthread_join (threads[i].thread, NULL);
    }
  char command[100];
  snprintf (command, sizeof command, "rm -rf %s", work);
  if (system (command))
    failures++;
  for (size_t i = 0; i < COUNT (paths); i++)
    free (paths[i]);
  if (!have_locales)
    {
      puts ("localedef cannot make locales here");
      return SKIPPED;
    }
  printf ("%d steps, %ld texts compared, %ld of them not gettext's\n", steps,
          compared, embedded);
  return failures ? 1 : 0;
}
#else
int
main (void)
{
  puts ("the library asks gettext each time here");
  return 77;
}
#endif
