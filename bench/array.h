/* SPDX-License-Identifier: MIT */
/* array.h - the floor's function */

#ifndef ARRAY_H
#define ARRAY_H

const char *array_title (int code);

#endif
