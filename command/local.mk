# SPDX-License-Identifier: MIT
# local.mk - the httpstatus program

bin_PROGRAMS += httpstatus
httpstatus_SOURCES = command/main.c
# All but that, for tests that call its parts.
noinst_LIBRARIES = command/libcommand.a
command_libcommand_a_SOURCES = \
  command/charset.c command/charset.h \
  command/command.h \
  command/complaint.c command/complaint.h \
  command/entry.c command/entry.h \
  command/environment.c command/environment.h \
  command/explain.c \
  command/file.c command/file.h \
  command/find.c \
  command/flag-names.h \
  command/fold.c command/fold.h \
  command/format.c command/format.h \
  command/help.c \
  command/json.c command/json.h \
  command/languages.c \
  command/lines.c command/lines.h \
  command/list.c \
  command/markup.c command/markup.h \
  command/nearest.c command/nearest.h \
  command/offer.c command/offer.h \
  command/operand.c command/operand.h \
  command/output.c command/output.h \
  command/piece.h \
  command/reference.c command/reference.h \
  command/render.c \
  command/rows.c \
  command/search.c command/search.h \
  command/selection.c command/selection.h \
  command/show.c \
  command/substitute.c command/substitute.h \
  command/summary.c command/summary.h \
  command/table.c command/table.h \
  command/template.c command/template.h \
  command/template-reader.c \
  command/text.c command/text.h \
  command/width.c command/width.h
# httpstatus export
command_libcommand_a_SOURCES += \
  command/export/alias.c command/export/alias.h \
  command/export/apache.c \
  command/export/below.c command/export/below.h \
  command/export/caddy.c \
  command/export/export.c command/export/export.h \
  command/export/field.c command/export/field.h \
  command/export/former.c command/export/former.h \
  command/export/haproxy.c \
  command/export/lighttpd.c \
  command/export/names.c command/export/names.h \
  command/export/nginx.c \
  command/export/options.c \
  command/export/pages.c command/export/pages.h \
  command/export/readme.c command/export/readme.h \
  command/export/regexes.c command/export/regexes.h \
  command/export/self-test.c \
  command/export/self-test-rows.h \
  command/export/shared-page.c command/export/shared-page.h \
  command/export/static.c \
  command/export/tree.c command/export/tree.h
if HAVE_CURL
command_libcommand_a_SOURCES += command/export/client.c command/export/client.h
endif
# httpstatus serve; without libmicrohttpd, serve.c says so.
command_libcommand_a_SOURCES += command/serve/serve.c
if HAVE_MICROHTTPD
command_libcommand_a_SOURCES += \
  command/serve/answer.c command/serve/answer.h \
  command/serve/connection.c command/serve/connection.h \
  command/serve/listen.c command/serve/listen.h \
  command/serve/log.c command/serve/log.h \
  command/serve/reference-page.c command/serve/reference-page.h \
  command/serve/response.c command/serve/response.h \
  command/serve/server.c command/serve/server.h \
  command/serve/settings.c command/serve/settings.h
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
command/lighttpd-script.h: command/export/lighttpd.lua
	$(AM_V_GEN)$(MKDIR_P) command && \
	  sed 's/[\\"]/\\&/g;s/.*/"&\\n",/' $(srcdir)/command/export/lighttpd.lua >$@.new && \
	  mv $@.new $@
command/export/libcommand_a-lighttpd.$(OBJEXT): command/lighttpd-script.h
BUILT_SOURCES += command/lighttpd-script.h
CLEANFILES += command/lighttpd-script.h
EXTRA_DIST += command/export/lighttpd.lua
