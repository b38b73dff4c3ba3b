# SPDX-License-Identifier: MIT
# variants.mk - the tests once more, with other compilers, flags and tools
#
# Each has a directory of its own below this one, made from nothing; it stays
# where something was found.  CK_TIMEOUT_MULTIPLIER: these are slow.

variant = rm -rf $@.dir && $(MKDIR_P) $@.dir && cd $@.dir && \
  CK_TIMEOUT_MULTIPLIER=20 && export CK_TIMEOUT_MULTIPLIER && \
  $(abs_srcdir)/configure --quiet --disable-shared
variants = coverage
CLEAN_DIRECTORIES += coverage.dir

# Which lines and branches of the library the tests reach; doc/coverage.md has
# the rest.  Threads count, too, hence the atomic counters.
coverage:
	$(variant) CFLAGS='-O0 -g --coverage -fprofile-update=atomic' && \
	  $(MAKE) && $(MAKE) check
	@root=`cd $(srcdir) && pwd` && cd $@.dir && \
	  report="gcovr --root $$root --filter $$root/src/[a-z-]*\.c$$ src" && \
	  $$report && $$report --branches && $$report --print-summary \
	    --fail-under-line 100 --fail-under-branch 95 --output summary

.PHONY: $(variants)
