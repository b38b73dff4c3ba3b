/* SPDX-License-Identifier: MIT */
/* readme.h - README, which says how a server comes to use the files */

#ifndef EXPORT_README_H
#define EXPORT_README_H

#include "export.h"

/* Adds README to TREE: a heading; TEXT, in English, where "@" stands for the
   directory; what the exporter's limits mean; and what is to be said of the
   pages of any server.  */
void export_add_readme (const struct export *export, struct tree *tree,
                        const char *text);

#endif
