# SPDX-License-Identifier: MIT
# local.mk - the unit for systemd; packaging/debian is no part of the tarball

EXTRA_DIST += packaging/httpstatus.service.in
if HAVE_MICROHTTPD
noinst_DATA = packaging/httpstatus.service
if SYSTEMD_UNIT
systemdsystemunit_DATA = packaging/httpstatus.service
endif
endif
packaging/httpstatus.service: packaging/httpstatus.service.in Makefile
	$(AM_V_at)$(MKDIR_P) packaging
	$(AM_V_GEN)sed 's|@bindir[@]|$(bindir)|' \
	  $(srcdir)/packaging/httpstatus.service.in >$@.new
	$(AM_V_at)mv $@.new $@
CLEANFILES += packaging/httpstatus.service
