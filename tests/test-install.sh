#!/bin/sh
# SPDX-License-Identifier: MIT
# test-install.sh - a changed translation, built and installed: what is printed
# changes, and what an administrator changes in the installed catalog, too

. "${srcdir:-.}/tests/testing.sh"

need_all_languages
has "$MSGFMT" || skip 'msgfmt is not installed (Debian: gettext)'
has_locales || skip "no locales: $(cat "$build/tests/locales/missing")"
source=$scratch/source
prefix=$scratch/prefix

mkdir "$scratch/build"
copy_source "$source"

# Another French title for 404, and none for 410.
awk '
  /^msgid / { none = $0 == "msgid \"Gone\"" }
  /^msgstr "Introuvable"$/ { $0 = "msgstr \"Introuvable ici\""; changed++ }
  /^msgstr / && none { $0 = "msgstr \"\""; changed++ }
  { print }
  END { exit changed != 2 }' "$srcdir/po/fr.po" >"$source/po/fr.po" ||
  die 'fr.po is not changed'

# Configured as this build is, but with everything below another prefix.
cd "$scratch/build" || exit
config=$(cd "$build" && ./config.status --config)
for place in exec-prefix: bindir:/bin libdir:/lib includedir:/include \
  datarootdir:/share datadir:/share mandir:/share/man localedir:/share/locale \
  with-systemdsystemunitdir:/systemd; do
  config="$config '--${place%:*}=$prefix${place#*:}'"
done
(eval "sh '$source/configure' $config" "'--srcdir=$source'" \
  "'--prefix=$prefix'" &&
  # One by one, too, a target has made what it includes.
  make MKCATALOG_FLAGS=--drafts libhttpstatus.la && make httpstatus &&
  make && make install) \
  >"$scratch/log" 2>&1 || die "$(tail -n 20 "$scratch/log")"

# run PROGRAM LOCALE [STATUS]: the first line of what it prints.
LOCPATH=$build/tests/locales
export LOCPATH
run ()
{
  LC_ALL=$2 LD_LIBRARY_PATH=$prefix/lib "$scratch/$1" "${3:-404}" | head -n 1
}

PKG_CONFIG_PATH=$prefix/lib/pkgconfig
export PKG_CONFIG_PATH
: "${PKG_CONFIG:=pkg-config}"
programs=
if [ -f "$prefix/lib/libhttpstatus.so" ]; then
  # shellcheck disable=SC2046,SC2086 # flags are lists of words
  $CC $CPPFLAGS $CFLAGS -o "$scratch/shared" \
    "$srcdir/doc/examples/describe.c" $LDFLAGS \
    $($PKG_CONFIG --cflags --libs libhttpstatus) && programs=shared
fi
if [ -f "$prefix/lib/libhttpstatus.a" ]; then
  # Without the shared one beside it, the linker takes the static one.
  mkdir "$scratch/static-only" &&
    cp "$prefix/lib/libhttpstatus.a" "$scratch/static-only"
  # shellcheck disable=SC2046,SC2086
  $CC $CPPFLAGS $CFLAGS -o "$scratch/static" \
    "$srcdir/doc/examples/describe.c" $LDFLAGS -L"$scratch/static-only" \
    $($PKG_CONFIG --static --cflags --libs libhttpstatus) &&
    programs="$programs static"
fi
[ -n "$programs" ] || die 'nothing links against what is installed'

installed=$prefix/share/locale/fr/LC_MESSAGES/httpstatus.mo
for program in $programs; do
  expect "$program in English" "$(run "$program" C)" '404 Not found'
  expect "$program in French" "$(run "$program" fr_FR.UTF-8)" \
    '404 Introuvable ici'
  expect "$program, what is not translated" "$(run "$program" fr_FR.UTF-8 410)" \
    '410 Gone'
  if has_nls; then
    # It came out of the installed catalog: that can be worded anew.
    [ -f "$installed" ] || die "$installed is not installed"
    sed 's/^msgstr "Introuvable ici"$/msgstr "Page perdue"/' \
      "$source/po/fr.po" >"$scratch/fr.po"
    mv "$installed" "$scratch/installed.mo"
    $MSGFMT -o "$installed" "$scratch/fr.po" || die msgfmt
    expect "$program in the wording of an administrator" \
      "$(run "$program" fr_FR.UTF-8)" '404 Page perdue'
    # Without it, the library's own answers, made from the changed source.
    rm "$installed"
    expect "$program without an installed catalog" \
      "$(run "$program" fr_FR.UTF-8)" '404 Introuvable ici'
    mv "$scratch/installed.mo" "$installed"
  fi
done

# The unit names the program where it is.
if [ -f packaging/httpstatus.service ]; then
  expect 'what the unit runs' \
    "$(sed -n 's/^ExecStart=//p' "$prefix/systemd/httpstatus.service")" \
    "$prefix/bin/httpstatus serve"
fi

# Each function has a manual page, which everybody can read: its own, or a link
# to one that is there; however the pages are named.
# manual DIRECTORY PREFIX: checks it.
manual ()
{
  for function in $(sed -n 's/^ *\(httpstatus_[a-z_]*\);$/\1/p' \
    "$srcdir/src/libhttpstatus.map"); do
    page=$1/man3/$2$function.3
    [ -f "$page" ] || { fail "no page of $function"; continue; }
    link=$(sed -n 's/^\.so //p' "$page")
    [ -z "$link" ] || [ -f "$1/$link" ] || fail "$page leads to no $link"
  done
  expect "modes of pages in $1" \
    "$(find "$1" -name "$2*.[13]" ! -perm 644)" ''
}
manual "$prefix/share/man" ''
(umask 077 && make install-man install-data-hook mandir="$scratch/man" \
  transform='s,^,local-,') >"$scratch/log" 2>&1 ||
  fail "renamed: $(tail -n 20 "$scratch/log")"
manual "$scratch/man" local-

unset PKG_CONFIG_PATH
make installcheck >"$scratch/log" 2>&1 ||
  fail "installcheck: $(tail -n 20 "$scratch/log")"
make uninstall >"$scratch/log" 2>&1 ||
  fail "uninstall: $(tail -n 20 "$scratch/log")"
expect 'what uninstall leaves' "$(find "$prefix" ! -type d)" ''

finish
