# SPDX-License-Identifier: MIT
# variants.mk - the tests once more, with other compilers, flags and tools
#
# Each build has a directory of its own below this one, made from nothing; it
# stays where something was found.  CK_TIMEOUT_MULTIPLIER: these are slow.

variant = rm -rf $@.dir && $(MKDIR_P) $@.dir && cd $@.dir && \
  CK_TIMEOUT_MULTIPLIER=20 && export CK_TIMEOUT_MULTIPLIER && \
  $(abs_srcdir)/configure --quiet --disable-shared
variants = coverage check-analyzer check-asan check-tsan check-valgrind
CLEAN_DIRECTORIES += $(variants:=.dir)

# Which lines and branches of the library the tests reach; doc/coverage.md has
# the rest.  Threads count, too, hence the atomic counters.
coverage:
	$(variant) CFLAGS='-O0 -g --coverage -fprofile-update=atomic' && \
	  $(MAKE) && $(MAKE) check
	@root=`cd $(srcdir) && pwd` && cd $@.dir && \
	  report="gcovr --root $$root --filter $$root/src/[a-z-]*\.c$$ src" && \
	  $$report && $$report --branches && $$report --print-summary \
	    --fail-under-line 100 --fail-under-branch 95 --output summary

# Memory, and what C leaves undefined.  tests/leaks has what is passed over.
asan_cflags = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all
check-asan:
	$(variant) CFLAGS='$(asan_cflags)' && $(MAKE) && \
	  LSAN_OPTIONS=suppressions=$(abs_srcdir)/tests/leaks:print_suppressions=0 \
	  HTTPSTATUS_LONG=1 $(MAKE) check
	@rm -rf $@.dir

# Threads.
check-tsan:
	$(variant) CFLAGS='-O1 -g -fsanitize=thread' && $(MAKE) && $(MAKE) check
	@rm -rf $@.dir

# Memory that was never written, in the tests that are C.  The random headers of
# test-negotiate-random would take an hour; the corpus of test-fuzz.sh has such.
check-valgrind:
	$(variant) CFLAGS='-O1 -g' && $(MAKE) && $(MAKE) check \
	  TESTS='$(valgrind_tests)' LOG_COMPILER=valgrind \
	  LOG_FLAGS='-q --error-exitcode=9 --trace-children=yes'
	@rm -rf $@.dir
valgrind_tests = $(unit_tests:tests/test-negotiate-random=tests/test-fuzz.sh) \
  tests/test-cache tests/test-threads

# gcc's own analyser.  gcc 12 takes what is stored in an array at an index that
# it does not know for lost; leaks are the sanitizer's and valgrind's to find.
analyzer_cflags = -O2 -g -fanalyzer -Wno-analyzer-malloc-leak -Werror
check-analyzer:
	$(variant) CC=gcc CFLAGS='$(analyzer_cflags)' && $(MAKE)
	@rm -rf $@.dir

# Others that read the code; .clang-tidy and tests/cppcheck-false say what they
# are wrong about.
tidied = $(srcdir)/src/*.c $(srcdir)/command/*.c $(srcdir)/command/*/*.c
tidy_flags = -D_GNU_SOURCE -DLOCALEDIR='""' -I. -Isrc -Icommand \
  -I$(srcdir)/include -I$(srcdir)/src -I$(srcdir)/command
check-tidy: $(BUILT_SOURCES)
	clang-tidy --quiet $(tidied) -- -std=gnu11 $(tidy_flags) 2>$@.log || \
	  { grep -v generated $@.log; exit 1; }
check-cppcheck: $(BUILT_SOURCES)
	cppcheck --quiet --error-exitcode=1 --std=c11 \
	  --enable=warning,performance,portability \
	  --suppressions-list=$(srcdir)/tests/cppcheck-false \
	  -D__GNUC__=12 $(tidy_flags) $(tidied) $(srcdir)/tools/*.c
CLEANFILES += check-tidy.log
EXTRA_DIST += .clang-tidy tests/cppcheck-false tests/leaks

.PHONY: $(variants) check-cppcheck check-tidy
