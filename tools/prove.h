/* SPDX-License-Identifier: MIT */
/* prove.h - build tool: what the library takes for granted of a text */

#ifndef PROVE_H
#define PROVE_H

#include "mo.h"

/* Proves that VALUE, MESSAGE in the catalog FILE or the list, can stand in a
   page as it is, has the placeholders that it should have and, if MESSAGE is a
   plural one, FORMS forms.  Exits with a message that names FILE and the text
   if it does not.  */
void prove_text (const char *file, int message, struct mo_text value,
                 int forms);

/* Proves all English texts of the list.  */
void prove_list (void);

#endif
