/* SPDX-License-Identifier: MIT */
/* url.h - private: which addresses of a caller's a page shows */

#ifndef HS_URL_H
#define HS_URL_H

#include <stddef.h>

/* What an address is wanted for.  */
enum
{
  HS_URL_LINK, /* http, https, mailto, or an absolute path on the same site */
  HS_URL_NAME  /* a link, or a name that leads nowhere: urn, tag */
};

struct hs_url
{
  size_t length; /* 0: it must not be shown */
  int is_plain;  /* nothing in it has to be escaped, in any format */
};

/* What is to be known of URL as KIND.  */
struct hs_url hs_url (const char *url, int kind);

/* The length of the origin at the beginning of URL, an HS_URL_LINK or null,
   that leads to a style: 0 if it is the page's own.  -1: no origin that a
   Content-Security-Policy can name.  */
int hs_url_origin (const char *url);

#endif
