# SPDX-License-Identifier: MIT
# local.mk - the tests

check_PROGRAMS += tests/test-cache
TESTS += tests/test-cache
tests_test_cache_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/src
tests_test_cache_LDADD = libhttpstatus.la $(LTLIBINTL)
