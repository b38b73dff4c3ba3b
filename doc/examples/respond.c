/* SPDX-License-Identifier: MIT */
/* respond.c - a server's answer, in the language of one request

   respond ACCEPT-LANGUAGE [STATUS] prints it as it would go to the client.  */

#include <httpstatus.h>
#include <stdio.h>

int
main (int argc, char **argv)
{
  const struct httpstatus_language *language = httpstatus_language_negotiate (
      argc > 1 ? argv[1] : NULL, HTTPSTATUS_NUL);
  int status = httpstatus_parse (argc > 2 ? argv[2] : "404", HTTPSTATUS_NUL);

  printf ("HTTP/1.1 %03d %s\r\n", httpstatus_code (status),
          httpstatus_phrase (status));
  printf ("Content-Type: text/plain; charset=utf-8\r\n");
  printf ("Content-Language: %s\r\n", httpstatus_language_tag (language));
  printf ("Vary: Accept-Language\r\n\r\n");
  printf ("%s\n\n%s\n", httpstatus_title_in (language, status),
          httpstatus_advice_in (language, status));
  return status == 0;
}
