# SPDX-License-Identifier: MIT
# local.mk - the benchmark: no part of "make" or "make check", since it needs
# all of its peers

bench_peers = glib-2.0 gnutls gpg-error icu-i18n icu-uc libmicrohttpd \
  libsoup-3.0
bench_sources = $(srcdir)/bench/bench.c $(srcdir)/bench/lookup.c \
  $(srcdir)/bench/negotiation.c $(srcdir)/bench/page.c
bench_headers = $(srcdir)/bench/array.h $(srcdir)/bench/bench.h \
  $(srcdir)/bench/icu.h $(srcdir)/src/status-list.h $(srcdir)/src/vendor-list.h

EXTRA_DIST += bench/README.md bench/array.c bench/array.h bench/bench.c \
  bench/bench.h bench/goals.awk bench/icu.cc bench/icu.h bench/lookup.c \
  bench/export bench/measure bench/negotiation.c bench/page.c bench/serve bench/size.c
CLEANFILES += bench/bench bench/figures bench/icu.o bench/libarray.so \
  bench/one.mo \
  bench/rows bench/size bench/times

# Names what is missing, as Debian calls it.
bench-needs:
	@missing=; \
	for need in glib-2.0:libglib2.0-dev gnutls:libgnutls28-dev \
	    gpg-error:libgpg-error-dev \
	    icu-i18n:libicu-dev libmicrohttpd:libmicrohttpd-dev \
	    libsoup-3.0:libsoup-3.0-dev; do \
	  pkg-config --exists $${need%:*} || missing="$$missing $${need#*:}"; \
	done; \
	for need in $(CXX_FOR_CHECK):g++ localedef:locales msggrep:gettext \
	    readelf:binutils valgrind:valgrind nginx:nginx wrk:wrk curl:curl; do \
	  command -v $${need%:*} >/dev/null || missing="$$missing $${need#*:}"; \
	done; \
	test -n '$(CXX_FOR_CHECK)' || missing="$$missing g++"; \
	test -z "$$missing" || { echo "make bench needs:$$missing" >&2; exit 1; }

bench/libarray.so: bench/array.c bench/array.h src/status-list.h src/vendor-list.h
	$(AM_V_at)$(MKDIR_P) bench
	$(AM_V_CCLD)$(CC) $(CFLAGS) -fPIC -shared -I$(srcdir)/src \
	  -o $@ $(srcdir)/bench/array.c

bench/icu.o: bench/icu.cc bench/icu.h | bench-needs
	$(AM_V_at)$(MKDIR_P) bench
	$(AM_V_GEN)$(CXX_FOR_CHECK) $(CFLAGS) -std=c++17 \
	  `pkg-config --cflags icu-i18n` -c -o $@ $(srcdir)/bench/icu.cc

bench/bench: $(bench_sources) $(bench_headers) bench/icu.o bench/libarray.so \
    libhttpstatus.la
	$(AM_V_CCLD)$(CC) $(CFLAGS) -D_GNU_SOURCE -I$(srcdir)/include \
	  -I$(srcdir)/src `pkg-config --cflags $(bench_peers)` -o $@ \
	  $(bench_sources) bench/icu.o -L.libs -lhttpstatus -Lbench -larray \
	  `pkg-config --libs $(bench_peers)` -lstdc++ -pthread

# What a catalog takes inside the library; see there.
bench/size: bench/size.c src/catalog-data.h src/status.h src/status-list.h src/vendor-list.h
	$(AM_V_at)$(MKDIR_P) bench
	$(AM_V_CCLD)$(CC) $(CFLAGS) $(LANGUAGE_CPPFLAGS) -Isrc -I$(srcdir)/src \
	  -I$(srcdir)/include -o $@ $(srcdir)/bench/size.c

# "make bench" prints the figures, "make bench-readme" puts them into the
# README.
bench: bench-build
	@CC='$(CC)' $(srcdir)/bench/measure $(srcdir)
	@$(srcdir)/bench/serve
	@echo
	@$(srcdir)/bench/export

bench-readme: bench-build
	@CC='$(CC)' $(srcdir)/bench/measure $(srcdir) >bench/figures
	@$(srcdir)/bench/serve >>bench/figures
	@echo >>bench/figures
	@$(srcdir)/bench/export >>bench/figures
	@{ sed '/^<!-- figures/q' $(srcdir)/bench/README.md; echo; \
	  cat bench/figures; } >bench/README.new
	@mv bench/README.new $(srcdir)/bench/README.md

bench-build: bench-needs
	@$(MAKE) -s all
	@$(MAKE) -s bench/bench bench/size tests/empty.la tests/test-dlopen

.PHONY: bench bench-build bench-needs bench-readme


CLEAN_DIRECTORIES += bench/catalog bench/locale bench/serve.run \
  bench/export.run
