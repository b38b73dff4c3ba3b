/* SPDX-License-Identifier: MIT */
/* operand.h - which status a word of the command line is */

#ifndef OPERAND_H
#define OPERAND_H

/* The status that WORD is, registered or not; 0: none, and said so.  */
int operand_status (const char *word);

#endif
