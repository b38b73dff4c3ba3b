# SPDX-License-Identifier: MIT
# local.mk - the fuzz targets: run on their corpora by "make check", and by
# libFuzzer on what it makes up

check_LTLIBRARIES += tests/fuzz/libreplay.la
tests_fuzz_libreplay_la_SOURCES = tests/fuzz/fuzz.h tests/fuzz/replay.c
# make fuzz sets FUZZ_LIBS to libFuzzer, whose main () goes before that of
# replay.c.
FUZZ_LIBS =
fuzz_main = $(FUZZ_LIBS) tests/fuzz/libreplay.la

fuzz_targets = tests/fuzz/find tests/fuzz/format tests/fuzz/language \
  tests/fuzz/parse
check_PROGRAMS += $(fuzz_targets)
tests_fuzz_find_LDADD = $(fuzz_main) libhttpstatus.la
tests_fuzz_format_LDADD = $(fuzz_main) libhttpstatus.la
tests_fuzz_language_SOURCES = tests/fuzz/language.c $(slow_twin)
tests_fuzz_language_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/src
tests_fuzz_language_LDADD = $(fuzz_main) libhttpstatus.la
tests_fuzz_parse_LDADD = $(fuzz_main) libhttpstatus.la

# Those with a second opinion on HTML and JSON.

fuzz_html = tests/fuzz/html.c tests/fuzz/html.h tests/utf8-twin.h
tests_fuzz_page_SOURCES = tests/fuzz/page.c $(fuzz_html)
tests_fuzz_page_CPPFLAGS = $(AM_CPPFLAGS) $(GUMBO_CFLAGS) $(JANSSON_CFLAGS)
tests_fuzz_page_LDADD = $(fuzz_main) libhttpstatus.la $(GUMBO_LIBS) \
  $(JANSSON_LIBS)
tests_fuzz_template_SOURCES = tests/fuzz/template.c $(fuzz_html)
tests_fuzz_template_CPPFLAGS = $(AM_CPPFLAGS) $(GUMBO_CFLAGS)
tests_fuzz_template_LDADD = $(fuzz_main) command/libcommand.a \
  $(command_libraries) $(GUMBO_LIBS)
tests_fuzz_lines_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
tests_fuzz_lines_LDADD = $(fuzz_main) command/libcommand.a \
  $(command_libraries)
tests_fuzz_serve_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/command \
  $(JANSSON_CFLAGS) $(MICROHTTPD_CFLAGS)
tests_fuzz_serve_LDADD = $(fuzz_main) command/libcommand.a \
  $(command_libraries)
if HAVE_GUMBO
check_PROGRAMS += tests/fuzz/template
if HAVE_JANSSON
check_PROGRAMS += tests/fuzz/page
endif
endif
if HAVE_JANSSON
check_PROGRAMS += tests/fuzz/lines
if HAVE_MICROHTTPD
check_PROGRAMS += tests/fuzz/serve
endif
endif

TESTS += tests/test-fuzz.sh
EXTRA_DIST += tests/test-fuzz.sh tests/fuzz/README.md tests/fuzz/corpus

# make fuzz TARGET=page SECONDS=3600: with libFuzzer, from the corpus on.  What
# it finds that reaches more goes to fuzz.dir/found, a crash to fuzz.dir.
TARGET = language
SECONDS = 20
RUNS = -1
# Of what is tried; 0: another each time.
SEED = 0
FUZZ_FLAGS = -max_len=2048 -timeout=10 -print_final_stats=1
fuzz_dir = fuzz.dir
fuzz_cflags = -O1 -g -fno-omit-frame-pointer -fno-sanitize-recover=all \
  -fsanitize=fuzzer-no-link,address,undefined
fuzz_libs = -fsanitize=fuzzer
fuzz:
	@$(MKDIR_P) $(fuzz_dir)/found/$(TARGET)
	@cd $(fuzz_dir) && { test -f config.status || $(abs_srcdir)/configure \
	  --quiet --disable-shared CC=clang CFLAGS='$(fuzz_cflags)'; }
	@cd $(fuzz_dir) && $(MAKE) -s FUZZ_LIBS="$(fuzz_libs)" all && \
	  $(MAKE) -s FUZZ_LIBS="$(fuzz_libs)" tests/fuzz/$(TARGET)$(EXEEXT)
	cd $(fuzz_dir) && tests/fuzz/$(TARGET) found/$(TARGET) \
	  $(abs_srcdir)/tests/fuzz/corpus/$(TARGET) -close_fd_mask=3 \
	  -max_total_time=$(SECONDS) -runs=$(RUNS) -seed=$(SEED) $(FUZZ_FLAGS)

# make fuzz-long TARGET=page: ten million, faster: without sanitizers, and
# libFuzzer sees which edges are taken, not what is compared.
fuzz-long:
	@$(MAKE) fuzz SECONDS=0 RUNS=10000000 fuzz_dir=fuzz-long.dir \
	  fuzz_cflags='-O2 -g -fsanitize-coverage=inline-8bit-counters,pc-table' \
	  fuzz_libs="`clang -print-runtime-dir`/libclang_rt.fuzzer-`uname -m`.a \
	    -lstdc++ -lm -lpthread"
.PHONY: fuzz fuzz-long
CLEAN_DIRECTORIES += fuzz.dir fuzz-long.dir
