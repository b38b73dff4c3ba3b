/* SPDX-License-Identifier: MIT */
/* template.h - a page of the user's own, with places for values

   Read once, then only looked at: from several threads, too.  */

#ifndef TEMPLATE_H
#define TEMPLATE_H

#include <httpstatus.h>

struct template;

/* The template in FILE; NULL: it cannot be read or is wrong, and FILE:LINE and
   why were said.  */
struct template *template_read (const char *file);

/* TEMPLATE with what is on PAGE, to be freed; *LENGTH: in bytes.  NULL: out of
   memory.  */
char *template_render (const struct template *template,
                       const struct httpstatus_page *page, size_t *length);

void template_free (struct template *template);

#endif
