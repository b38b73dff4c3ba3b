/* SPDX-License-Identifier: MIT */
/* describe.c - says what a status means, in the language of the locale */

#include <httpstatus.h>
#include <locale.h>
#include <stdio.h>

int
main (int argc, char **argv)
{
  int status = httpstatus_parse (argc > 1 ? argv[1] : "404", HTTPSTATUS_NUL);
  if (!setlocale (LC_ALL, ""))
    fputs ("This locale is not installed: see locale -a.\n", stderr);
  printf ("%d %s\n", httpstatus_code (status), httpstatus_title (status));
  printf ("%s\n", httpstatus_describe (status));
  return status == 0;
}
