/* SPDX-License-Identifier: MIT */
/* empty.c - a library with nothing in it, to compare ours with */

int httpstatus_test_empty (void);

int
httpstatus_test_empty (void)
{
  return 0;
}
