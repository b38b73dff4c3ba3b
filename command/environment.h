/* SPDX-License-Identifier: MIT */
/* environment.h - what the environment asks for */

#ifndef ENVIRONMENT_H
#define ENVIRONMENT_H

#include <httpstatus.h>
#include <stdbool.h>

/* Sets the locale.  False: the one that the environment asks for in
   LC_MESSAGES is not installed, and *LANGUAGE is what it would speak.  */
bool environment_begin (const struct httpstatus_language **language);

/* The charset of the output.  After environment_begin ().  */
const char *environment_charset (void);

#endif
