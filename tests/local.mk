# SPDX-License-Identifier: MIT
# local.mk - the tests

# Programs with Check, the unit test framework; without it "make check" runs
# the other tests, says what is missing, and fails.

unit_tests = \
  tests/test-catalog \
  tests/test-message \
  tests/test-mo \
  tests/test-parse \
  tests/test-status \
  tests/test-text
if HAVE_CHECK
check_PROGRAMS += $(unit_tests)
TESTS += $(unit_tests)
else
check-local:
	@echo "make check: the unit tests need Check (Debian: check)," \
	  "then ./configure again" >&2; exit 1
endif
AM_TESTS_ENVIRONMENT = \
  srcdir='$(srcdir)'; export srcdir; \
  MSGFMT='$(MSGFMT)'; export MSGFMT;

# Locales, for LOCPATH.

check_DATA = tests/locales/made
tests/locales/made: tests/make-locales
	$(AM_V_GEN)$(srcdir)/tests/make-locales tests/locales
	$(AM_V_at)test -f tests/locales/missing || touch $@
EXTRA_DIST += tests/make-locales
CLEAN_DIRECTORIES += tests/locales tests/scratch


check_cflags = $(AM_CFLAGS) $(CHECK_CFLAGS)
check_libs = libhttpstatus.la $(CHECK_LIBS)
check_headers = tests/testing.h

tests_test_catalog_SOURCES = tests/test-catalog.c $(check_headers)
tests_test_catalog_CFLAGS = $(check_cflags)
tests_test_catalog_LDADD = $(check_libs)
tests_test_message_SOURCES = tests/test-message.c tests/locales.h \
  $(check_headers)
tests_test_message_CFLAGS = $(check_cflags)
tests_test_message_LDADD = $(check_libs) $(LIBINTL)
tests_test_mo_SOURCES = tests/test-mo.c tests/locales.h $(check_headers)
tests_test_mo_CFLAGS = $(check_cflags)
tests_test_mo_LDADD = $(check_libs) $(LIBINTL)
tests_test_parse_SOURCES = tests/test-parse.c $(check_headers)
tests_test_parse_CFLAGS = $(check_cflags)
tests_test_parse_LDADD = $(check_libs)
tests_test_status_SOURCES = tests/test-status.c $(check_headers)
tests_test_status_CFLAGS = $(check_cflags)
tests_test_status_LDADD = $(check_libs)
tests_test_text_SOURCES = tests/test-text.c $(check_headers)
tests_test_text_CFLAGS = $(check_cflags)
tests_test_text_LDADD = $(check_libs)

EXTRA_DIST += tests/stand-in/check.h tests/golden \
  tests/data/fr.tsv tests/data/http-status-codes-1.csv

# Programs of their own.

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
