/* SPDX-License-Identifier: MIT */
/* text.h - texts in the reader's language, in UTF-8 */

#ifndef TEXT_H
#define TEXT_H

#include <httpstatus.h>

/* A text of the command's own, looked up; with a context; and one that depends
   on a number, which goes in as the last argument.  */
#define _(msgid) text (msgid)
#define C_(context, msgid) text (context "\004" msgid)
#define P_(singular, plural, n) text_plural (singular, plural, n)

/* A text that stands in a table, to be looked up with text () later.  */
#define N_(msgid) msgid
#define NC_(context, msgid) context "\004" msgid

#ifdef __GNUC__
#define TEXT_FORMAT(argument) __attribute__ ((__format_arg__ (argument)))
#else
#define TEXT_FORMAT(argument)
#endif

/* Sets the locale.  The texts are in its language from then on; where the
   locale is not installed, in that language from the embedded catalogs.  */
void text_begin (void);

/* The texts are in LANGUAGE from now on, whatever the locale.  */
void text_set_language (const struct httpstatus_language *language);

/* The language that the texts are in; never NULL.  */
const struct httpstatus_language *text_language (void);

const char *text (const char *key) TEXT_FORMAT (1);
const char *text_plural (const char *singular, const char *plural,
                         unsigned long n) TEXT_FORMAT (1) TEXT_FORMAT (2);

/* The text of KEY in LANGUAGE, from the embedded catalogs only: for any
   thread.  */
const char *text_in (const struct httpstatus_language *language,
                     const char *key);

/* The library's texts.  */
const char *text_title (int status);
const char *text_describe (int status);
const char *text_advice (int status);
const char *text_class_title (int class_);
const char *text_class_describe (int class_);

#endif
