# SPDX-License-Identifier: MIT
# local.mk - the tests

check_PROGRAMS += tests/test-dlopen
TESTS += tests/test-dlopen
check_LTLIBRARIES = tests/empty.la
tests_test_dlopen_LDADD = -ldl
tests_empty_la_SOURCES = tests/empty.c
tests_empty_la_LDFLAGS = -module -avoid-version -rpath /nowhere

check_PROGRAMS += tests/test-cache
TESTS += tests/test-cache
tests_test_cache_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/src
tests_test_cache_LDADD = libhttpstatus.la $(LTLIBINTL)
