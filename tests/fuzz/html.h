/* SPDX-License-Identifier: MIT */
/* html.h - what a parser of HTML that is not ours makes of a page */

#ifndef HTML_H
#define HTML_H

#include <stddef.h>

/* The elements, attributes and texts of the LENGTH bytes at HTML, in a form
   in which no text looks like an element: control characters, which no page
   of ours has, stand for brackets.  To be freed.  */
char *html_read (const char *html, size_t length);

/* TEXT with REPLACEMENT wherever MARK stands; frees TEXT and REPLACEMENT.  To
   be freed.  */
char *html_replace (char *text, const char *mark, char *replacement);

/* What HTML_READ makes of a caller's TEXT.  To be freed.  */
char *html_text (const char *text);

#endif
