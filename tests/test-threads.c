/* SPDX-License-Identifier: MIT */
/* test-threads.c - threads at once, each in a language of its own

   A program without Check, so that a sanitizer sees nothing but the library
   and threads.  No locale is set: the given language needs none, and nothing
   of it is locked.  */

#include <config.h>

#include <httpstatus.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum
{
  THREADS = 8,
  ROUNDS = 300
};

struct speaker
{
  const struct httpstatus_language *language;
  const char *title; /* of 404 */
  long sum;          /* of all bytes said */
  int wrong;
};

static pthread_barrier_t barrier;

static long
sum (const char *text)
{
  long total = 0;
  for (; *text; text++)
    total = (31 * total + (unsigned char) *text) % 1000003;
  return total;
}

static void *
speak (void *argument)
{
  struct speaker *speaker = argument;
  pthread_barrier_wait (&barrier);
  for (int round = 0; round < ROUNDS; round++)
    {
      long total = 0;
      for (int s = httpstatus_next (0); s; s = httpstatus_next (s))
        total = (total + sum (httpstatus_title_in (speaker->language, s))
                 + sum (httpstatus_describe_in (speaker->language, s))
                 + sum (httpstatus_advice_in (speaker->language, s))
                 + sum (httpstatus_phrase (s)))
                % 1000003;
      speaker->wrong += strcmp (httpstatus_title_in (speaker->language, 404),
                                speaker->title)
                        != 0;
      speaker->wrong += httpstatus_parse ("gone", HTTPSTATUS_NUL) != 410;
      speaker->wrong += httpstatus_language_find (
                            httpstatus_language_tag (speaker->language))
                        != speaker->language;
      /* The current-locale functions: English, in every thread.  */
      speaker->wrong += strcmp (httpstatus_title (404), "Not found") != 0;
      speaker->wrong += round && total != speaker->sum;
      speaker->sum = total;
    }
  return NULL;
}

int
main (void)
{
  struct speaker speakers[THREADS];
  pthread_t threads[THREADS];
  const struct httpstatus_language *english = httpstatus_language_next (NULL),
                                   *french = httpstatus_language_find ("fr");
  int wrong = 0;
  if (!french)
    {
      const char *left_out = getenv ("LANGUAGES_LEFT_OUT");
      puts ("the library has no French");
      return left_out && *left_out ? 77 : 1;
    }
  pthread_barrier_init (&barrier, NULL, THREADS);
  for (int i = 0; i < THREADS; i++)
    {
      speakers[i]
          = (struct speaker){ i % 2 ? french : english,
                              i % 2 ? "Introuvable" : "Not found", 0, 0 };
      if (pthread_create (&threads[i], NULL, speak, &speakers[i]))
        return 1;
    }
  for (int i = 0; i < THREADS; i++)
    {
      pthread_join (threads[i], NULL);
      if (speakers[i].wrong || speakers[i].sum != speakers[i % 2].sum)
        {
          printf ("thread %d, %s: %d wrong answers, sum %ld\n", i,
                  httpstatus_language_tag (speakers[i].language),
                  speakers[i].wrong, speakers[i].sum);
          wrong = 1;
        }
    }
  return wrong || speakers[0].sum == speakers[1].sum;
}
