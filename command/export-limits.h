/* SPDX-License-Identifier: MIT */
/* export-limits.h - what a server's choice lacks, for its README */

#ifndef EXPORT_LIMITS_H
#define EXPORT_LIMITS_H

#include "export.h"

/* The paragraph that says what LIMIT_* of the exporter mean, to be freed.  */
char *export_limits (const struct export *export);

#endif
