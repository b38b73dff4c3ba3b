# SPDX-License-Identifier: MIT
# local.mk - the httpstatus program

bin_PROGRAMS += httpstatus
httpstatus_SOURCES = command/main.c
# All but that, for tests that call its parts.
noinst_LIBRARIES = command/libcommand.a
command_libcommand_a_SOURCES = \
  command/alias.c command/alias.h \
  command/charset.c command/charset.h \
  command/command.h \
  command/complaint.c command/complaint.h \
  command/environment.c command/environment.h \
  command/explain.c \
  command/export.c command/export.h \
  command/export-apache.c \
  command/export-caddy.c \
  command/export-field.c command/export-field.h \
  command/export-haproxy.c \
  command/export-lighttpd.c \
  command/export-limits.c command/export-limits.h \
  command/export-options.c \
  command/export-page.c command/export-page.h \
  command/export-nginx.c \
  command/export-regex.c command/export-regex.h \
  command/export-static.c \
  command/find.c \
  command/flag-names.h \
  command/file.c command/file.h \
  command/fold.c command/fold.h \
  command/format.c command/format.h \
  command/former.c command/former.h \
  command/help.c \
  command/json.c command/json.h \
  command/languages.c \
  command/lines.c command/lines.h \
  command/list.c \
  command/markup.c command/markup.h \
  command/names.c command/names.h \
  command/nearest.c command/nearest.h \
  command/offer.c command/offer.h \
  command/operand.c command/operand.h \
  command/output.c command/output.h \
  command/page.c command/page.h \
  command/reference.c command/reference.h \
  command/render.c \
  command/rows.c \
  command/search.c command/search.h \
  command/selection.c command/selection.h \
  command/self-test.c command/self-test-rows.h \
  command/serve.c \
  command/shared-page.c command/shared-page.h \
  command/show.c \
  command/summary.c command/summary.h \
  command/substitute.c command/substitute.h \
  command/table.c command/table.h \
  command/piece.h \
  command/template.c command/template.h \
  command/template-reader.c \
  command/text.c command/text.h \
  command/tree.c command/tree.h \
  command/width.c command/width.h
if HAVE_CURL
command_libcommand_a_SOURCES += command/client.c command/client.h
endif
if HAVE_MICROHTTPD
command_libcommand_a_SOURCES += \
  command/answer.c command/answer.h \
  command/connection.c command/connection.h \
  command/listen.c command/listen.h \
  command/log.c command/log.h \
  command/reference-page.c command/reference-page.h \
  command/response.c command/response.h \
  command/server.c command/server.h \
  command/settings.c command/settings.h
endif
nodist_command_libcommand_a_SOURCES = src/catalog-data.h \
  command/reference-style.h command/shared-page-style.h \
  command/lighttpd-script.h
command_libcommand_a_CPPFLAGS = $(AM_CPPFLAGS) -I$(builddir)/src \
  -I$(srcdir)/src \
  -I$(builddir)/command -I$(srcdir)/command \
  $(LANGUAGE_CPPFLAGS) $(CURL_CFLAGS) $(JANSSON_CFLAGS) $(MICROHTTPD_CFLAGS)
# --explain asks the library's own negotiation, step by step; a template's
# values are escaped as a page's.
command_libraries = libhttpstatus.la libnegotiate.la libescape.la \
  $(LTLIBINTL) $(LTLIBICONV) $(CURL_LIBS) $(JANSSON_LIBS) \
  $(MICROHTTPD_LIBS) $(UNISTRING_LIBS)
httpstatus_LDADD = command/libcommand.a $(command_libraries)

# The part of lighttpd's script that is the same for all, a string a line.
command/lighttpd-script.h: command/lighttpd.lua
	$(AM_V_GEN)$(MKDIR_P) command && \
	  sed 's/[\\"]/\\&/g;s/.*/"&\\n",/' $(srcdir)/command/lighttpd.lua >$@.new && \
	  mv $@.new $@
command/libcommand_a-export-lighttpd.$(OBJEXT): command/lighttpd-script.h
BUILT_SOURCES += command/lighttpd-script.h
CLEANFILES += command/lighttpd-script.h
EXTRA_DIST += command/lighttpd.lua
