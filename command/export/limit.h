/* SPDX-License-Identifier: MIT */
/* limit.h - what a server's choice lacks, for its README */

#ifndef EXPORT_LIMIT_H
#define EXPORT_LIMIT_H

#include "export.h"

/* The paragraph that says what LIMIT_* of the exporter mean, to be freed.  */
char *export_limits (const struct export *export);

#endif
