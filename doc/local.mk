# SPDX-License-Identifier: MIT
# local.mk - the manual, and what shells complete

dist_man_MANS = doc/httpstatus.1 \
  doc/httpstatus_page_render.3 doc/httpstatus_phrase.3 doc/httpstatus_title.3 \
  doc/httpstatus_title_in.3 doc/libhttpstatus.3

# Each function is a name of its page, too; both are named as --program-prefix
# and its like have it, as automake names the pages.
link_pages = $(AWK) '/^\.Nm httpstatus_/ && FILENAME !~ "/" $$2 "\\.3$$" { \
    page = FILENAME; sub (".*/", "", page); sub (/\.3$$/, "", page); \
    print $$2; print page }' $(srcdir)/doc/*.3 | \
  sed '$(transform);s/$$/.3/'
install-data-hook:
	@$(link_pages) | while read -r name && read -r page; do \
	  link='$(DESTDIR)$(man3dir)'/$$name; \
	  rm -f "$$link" && echo ".so man3/$$page" >"$$link" && \
	    chmod 644 "$$link" || exit; \
	done
uninstall-hook:
	@$(link_pages) | while read -r name && read -r page; do \
	  rm -f '$(DESTDIR)$(man3dir)'/$$name; \
	done

EXTRA_DIST += doc/load.md doc/portability.md

# Where shells look for them.
bashcompdir = $(datadir)/bash-completion/completions
zshcompdir = $(datadir)/zsh/site-functions
fishcompdir = $(datadir)/fish/vendor_completions.d
dist_bashcomp_DATA = doc/completion/httpstatus
dist_zshcomp_DATA = doc/completion/_httpstatus
dist_fishcomp_DATA = doc/completion/httpstatus.fish
