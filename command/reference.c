/* SPDX-License-Identifier: MIT */
/* reference.c - the texts of the reference page round those of the codes */

#include <config.h>

#include "reference.h"

#include <httpstatus.h>

#include "text.h"

const struct reference_class reference_classes[] = {
  [HTTPSTATUS_CLASS_INFORMATIONAL] = {
    /* TRANSLATORS: reference page, the list of classes below the
       introduction: one entry each, with its codes in parentheses. */
    NC_ ("class entry", "informational responses (100 to 199)"),
    /* TRANSLATORS: reference page, heading of a class. */
    NC_ ("heading", "Informational responses"),
  },
  [HTTPSTATUS_CLASS_SUCCESSFUL] = {
    /* TRANSLATORS: reference page, entry in the list of classes. */
    NC_ ("class entry", "successful responses (200 to 299)"),
    /* TRANSLATORS: reference page, heading of a class. */
    NC_ ("heading", "Successful responses"),
  },
  [HTTPSTATUS_CLASS_REDIRECTION] = {
    /* TRANSLATORS: reference page, entry in the list of classes. */
    NC_ ("class entry", "redirection messages (300 to 399)"),
    /* TRANSLATORS: reference page, heading of a class. */
    NC_ ("heading", "Redirection messages"),
  },
  [HTTPSTATUS_CLASS_CLIENT_ERROR] = {
    /* TRANSLATORS: reference page, entry in the list of classes. */
    NC_ ("class entry", "client errors (400 to 499)"),
    /* TRANSLATORS: reference page, heading of a class. */
    NC_ ("heading", "Client error responses"),
  },
  [HTTPSTATUS_CLASS_SERVER_ERROR] = {
    /* TRANSLATORS: reference page, entry in the list of classes. */
    NC_ ("class entry", "server errors (500 to 599)"),
    /* TRANSLATORS: reference page, heading of a class. */
    NC_ ("heading", "Server error responses"),
  },
};

const char *const reference_texts[] = {
  [REFERENCE_TITLE] =
      /* TRANSLATORS: reference page, title. */
  N_ ("HTTP response status codes"),
  [REFERENCE_INTRODUCTION] =
      /* TRANSLATORS: reference page, introduction; a list of the classes
     follows. */
  N_ ("HTTP response status codes tell whether an HTTP request was "
      "carried out successfully. The responses form five "
      "classes:"),
  [REFERENCE_SEE_ALSO] =
      /* TRANSLATORS: reference page, heading of the two links at its end. */
  NC_ ("heading", "See also"),
  [REFERENCE_WIKIPEDIA] =
      /* TRANSLATORS: reference page, text of a link. */
  N_ ("List of HTTP status codes on Wikipedia"),
  [REFERENCE_WIKIPEDIA_URL] =
      /* TRANSLATORS: address of that list; give the article in your language, or
     leave the English one. */
  NC_ ("url", "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
  [REFERENCE_REGISTRY] =
      /* TRANSLATORS: reference page, text of a link. IANA is a name: leave it. */
  N_ ("Official registry of HTTP status codes at IANA"),
};
