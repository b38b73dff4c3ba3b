# SPDX-License-Identifier: MIT
# local.mk - the tests

# Programs with Check, the unit test framework; without it "make check" runs
# the other tests, says what is missing, and fails.

unit_tests = \
  tests/test-catalog \
  tests/test-format \
  tests/test-message \
  tests/test-mo \
  tests/test-negotiate \
  tests/test-negotiate-random \
  tests/test-page \
  tests/test-page-input \
  tests/test-page-rtl \
  tests/test-page-url \
  tests/test-parse \
  tests/test-registry \
  tests/test-server \
  tests/test-server-hostile \
  tests/test-server-log \
  tests/test-status \
  tests/test-text \
  tests/test-vendor
if HAVE_CHECK
check_PROGRAMS += $(unit_tests)
TESTS += $(unit_tests)
else
check-local:
	@echo "make check: the unit tests need Check (Debian: check)," \
	  "then ./configure again" >&2; exit 1
endif

# The rest runs in any case.

check_PROGRAMS += doc/examples/cgi doc/examples/describe \
  doc/examples/respond \
  tests/choices tests/regexes tests/test-threads
shell_tests = \
  tests/test-abi.sh \
  tests/test-catalogs.sh \
  tests/test-command.sh \
  tests/test-completion.sh \
  tests/test-examples.sh \
  tests/test-export.sh \
  tests/test-exports.sh \
  tests/test-header.sh \
  tests/test-install.sh \
  tests/test-json.sh \
  tests/test-lighttpd.sh \
  tests/test-man.sh \
  tests/test-mkcatalog.sh \
  tests/test-musl.sh \
  tests/test-output.sh \
  tests/test-po.sh \
  tests/test-quickstart.sh \
  tests/test-regexes.sh \
  tests/test-registry.sh \
  tests/test-release.sh \
  tests/test-render.sh \
  tests/test-selection.sh \
  tests/test-self-test.sh \
  tests/test-service.sh \
  tests/test-static.sh \
  tests/test-style.sh \
  tests/test-translate.sh \
  tests/test-tree.sh
TESTS += $(shell_tests) tests/test-threads
EXTRA_DIST += $(shell_tests) tests/check-abi tests/data/abi-additions.suppr \
  tests/data/libhttpstatus-x86_64.abi tests/testing.sh tests/command.sh \
  tests/export.sh tests/catalogs.py tests/json-catalog.js tests/json-catalog.py \
  doc/examples/page.html

tests_environment = \
  srcdir='$(srcdir)'; export srcdir; \
  CC='$(CC)'; export CC; \
  CPPFLAGS='$(CPPFLAGS)'; export CPPFLAGS; \
  CFLAGS='$(CFLAGS)'; export CFLAGS; \
  LDFLAGS='$(LDFLAGS)'; export LDFLAGS; \
  LIBS='$(LIBS)'; export LIBS; \
  LIBINTL='$(LIBINTL)'; export LIBINTL; \
  CC_FOR_BUILD='$(CC_FOR_BUILD)'; export CC_FOR_BUILD; \
  CXX_FOR_CHECK='$(CXX_FOR_CHECK)'; export CXX_FOR_CHECK; \
  LANGUAGE_CPPFLAGS='$(LANGUAGE_CPPFLAGS)'; export LANGUAGE_CPPFLAGS; \
  LANGUAGES_LEFT_OUT='$(LANGUAGES_LEFT_OUT)'; export LANGUAGES_LEFT_OUT; \
  LIBRARY_VERSION='$(LIBRARY_VERSION)'; export LIBRARY_VERSION; \
  MSGFMT='$(MSGFMT)'; export MSGFMT; \
  PKG_CONFIG='$(PKG_CONFIG)'; export PKG_CONFIG;
AM_TESTS_ENVIRONMENT = $(tests_environment)

# The server under load; check-all runs it.

EXTRA_DIST += tests/soak.lua tests/soak.py tests/soak.sh

# Locales, for LOCPATH.

check_DATA = tests/locales/made
tests/locales/made: tests/make-locales
	$(AM_V_GEN)$(srcdir)/tests/make-locales tests/locales
	$(AM_V_at)test -f tests/locales/missing || touch $@
EXTRA_DIST += tests/make-locales
CLEAN_DIRECTORIES += tests/locales tests/scratch

# An example, against what is installed.

installcheck-local:
	@$(tests_environment) $(srcdir)/tests/installcheck '$(pkgconfigdir)' \
	  '$(libdir)'
EXTRA_DIST += tests/installcheck

# A program is its one source file and, if nothing else is said, linked so.

LDADD = libhttpstatus.la $(CHECK_LIBS) $(LTLIBINTL)
check_cflags = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_test_catalog_CFLAGS = $(check_cflags)
tests_test_format_SOURCES = tests/test-format.c tests/format-rows.h
tests_test_format_CFLAGS = $(check_cflags)
tests_test_message_CFLAGS = $(check_cflags)
tests_test_mo_CFLAGS = $(check_cflags)
# With the slow twin, a second opinion.
slow_twin = tests/slow-negotiate.c tests/slow-negotiate.h tests/slow-tag.c \
  tests/slow-tag.h
negotiate_cppflags = $(AM_CPPFLAGS) -I$(top_srcdir)/src
tests_test_negotiate_SOURCES = tests/test-negotiate.c tests/negotiate-rows.h \
  tests/tags.h $(slow_twin)
tests_test_negotiate_CPPFLAGS = $(negotiate_cppflags)
tests_test_negotiate_CFLAGS = $(check_cflags)
tests_test_negotiate_LDADD = libcore.la $(CHECK_LIBS)
tests_test_negotiate_random_SOURCES = tests/test-negotiate-random.c \
  tests/tags.h $(slow_twin)
tests_test_negotiate_random_CPPFLAGS = $(negotiate_cppflags)
tests_test_negotiate_random_CFLAGS = $(check_cflags)
tests_test_negotiate_random_LDADD = libcore.la $(CHECK_LIBS)
tests_test_page_CFLAGS = $(check_cflags)
tests_test_page_input_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/src
tests_test_page_input_CFLAGS = $(check_cflags)
tests_test_page_input_LDADD = $(LDADD) libescape.la
# With a catalog of its own in the place of catalog.c.
tests_test_page_rtl_SOURCES = tests/test-page-rtl.c \
  src/english.c src/escape.c src/format.c src/page.c src/page-html.c \
  src/page-text.c src/status.c src/url.c
tests_test_page_rtl_CPPFLAGS = $(AM_CPPFLAGS) -I$(builddir)/src \
  -I$(srcdir)/src
tests_test_page_rtl_CFLAGS = $(check_cflags)
tests_test_page_rtl_LDADD = $(CHECK_LIBS)
tests_test_page_url_CFLAGS = $(check_cflags)
tests_test_parse_SOURCES = tests/test-parse.c tests/parse-rows.h
tests_test_parse_CFLAGS = $(check_cflags)
tests_regexes_SOURCES = tests/regexes.c tests/negotiate-rows.h \
  command/export/alias.c command/export/alias.h command/export/regexes.c \
  command/export/regexes.h command/format.c command/format.h
tests_regexes_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/command
tests_regexes_LDADD = libhttpstatus.la
EXTRA_DIST += tests/regexes.js tests/data/regexes.txt
tests_choices_SOURCES = tests/choices.c tests/format-rows.h \
  tests/negotiate-rows.h
tests_choices_LDADD = libhttpstatus.la
EXTRA_DIST += tests/lighttpd.lua tests/data/lighttpd.txt
tests_registry_check_LDADD = libhttpstatus.la
tests_test_registry_CFLAGS = $(check_cflags)
server_client = tests/server-client.c tests/server-client.h
tests_test_server_SOURCES = tests/test-server.c tests/server-rows.h \
  $(server_client)
tests_test_server_CFLAGS = $(check_cflags)
tests_test_server_DEPENDENCIES = httpstatus
tests_test_server_hostile_SOURCES = tests/test-server-hostile.c \
  $(server_client)
tests_test_server_hostile_CFLAGS = $(check_cflags)
tests_test_server_hostile_DEPENDENCIES = httpstatus
tests_test_server_log_SOURCES = tests/test-server-log.c $(server_client)
tests_test_server_log_CFLAGS = $(check_cflags)
tests_test_server_log_DEPENDENCIES = httpstatus
tests_test_status_CFLAGS = $(check_cflags)
tests_test_text_CFLAGS = $(check_cflags)
tests_test_vendor_CFLAGS = $(check_cflags)
doc_examples_cgi_LDADD = libhttpstatus.la
doc_examples_describe_LDADD = libhttpstatus.la
if HAVE_MICROHTTPD
check_PROGRAMS += doc/examples/server
endif
# libmicrohttpd calls with more than an example needs.
doc_examples_server_CFLAGS = $(AM_CFLAGS) -Wno-unused-parameter
doc_examples_server_CPPFLAGS = $(AM_CPPFLAGS) $(MICROHTTPD_CFLAGS)
doc_examples_server_LDADD = libhttpstatus.la $(MICROHTTPD_LIBS)
doc_examples_respond_LDADD = libhttpstatus.la
tests_test_threads_LDADD = libhttpstatus.la

EXTRA_DIST += tests/locales.h tests/testing.h tests/stand-in/check.h \
  tests/golden \
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

# A newer export of the registry: make registry-check FILE=...

EXTRA_PROGRAMS = tests/registry-check
registry-check: tests/registry-check$(EXEEXT)
	@tests/registry-check '$(FILE)'
.PHONY: registry-check
EXTRA_DIST += tests/registry.h
CLEANFILES += tests/registry-check$(EXEEXT)

# Pages: what they are compared with, and what check-all shows to a validator,
# a parser and a browser.

EXTRA_PROGRAMS += tests/pages
tests_pages_LDADD = libhttpstatus.la
CLEANFILES += tests/pages$(EXEEXT)
EXTRA_DIST += tests/injection-rows.h tests/page-cases.h \
  tests/utf8-twin.h \
  tests/browser/browser.js tests/browser/package.json \
  tests/browser/package-lock.json tests/browser/validate.js \
  tests/browser/screenshots.js tests/browser/serve.js \
  tests/browser/served.js \
  doc/screenshots/404-fr.png doc/screenshots/404-fr-dark.png \
  doc/screenshots/404-fr-phone.png doc/screenshots/reference-fr.png \
  doc/screenshots/404-wall.png doc/screenshots/503-ar.png \
  doc/screenshots/503-he.png \
  tests/data/page-302-en.html tests/data/page-302-fr.html \
  tests/data/page-302-en.json tests/data/page-302-fr.json \
  tests/data/page-302-en.txt tests/data/page-302-fr.txt \
  tests/data/page-404-en.html tests/data/page-404-fr.html \
  tests/data/page-404-en.json tests/data/page-404-fr.json \
  tests/data/page-404-en.txt tests/data/page-404-fr.txt \
  tests/data/page-503-en.html tests/data/page-503-fr.html \
  tests/data/page-503-en.json tests/data/page-503-fr.json \
  tests/data/page-503-en.txt tests/data/page-503-fr.txt \
  tests/data/page-503-fr.aria

# Exports, on the servers that they are for: a step of check-all.

EXTRA_DIST += tests/servers/backend.py tests/servers/check.py \
  tests/servers/client.py tests/servers/rows.py tests/servers/servers.py \
  tests/servers/unpack

# The container and its manifests: another one.

EXTRA_DIST += tests/container tests/manifests.py doc/kubernetes.md \
  doc/servers.md packaging/Containerfile packaging/build-static \
  .containerignore
