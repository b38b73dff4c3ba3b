#!/bin/sh
# SPDX-License-Identifier: MIT
# test-man.sh - the manual: every public symbol, option and command is in it, it
# names none that there is not, and mandoc finds no fault

. "${srcdir:-.}/tests/testing.sh"

cd "$srcdir/doc" || exit
pages='libhttpstatus.3 httpstatus_page_render.3 httpstatus_phrase.3
  httpstatus_title.3 httpstatus_title_in.3'

# What the header declares.
${CC:-cc} -E -P ../include/httpstatus.h |
  sed -e 's/"[^"]*"//g' >"$scratch/header" || die 'the header does not compile'
grep -oE '\bhttpstatus_[a-z_]+ \(' "$scratch/header" |
  sed 's/ ($//' | sort -u >"$scratch/functions"
{
  grep -oE '\bHTTPSTATUS_[A-Z_]+ =' "$scratch/header" | sed 's/ =$//'
  sed -n 's/^#define \(HTTPSTATUS_[A-Z_]*\).*/\1/p' ../include/httpstatus.h |
    grep -vxE 'HTTPSTATUS_(API|H)'
} | sort -u >"$scratch/constants"
[ "$(wc -l <"$scratch/functions")" -ge 40 ] || die 'finds no functions'
[ "$(wc -l <"$scratch/constants")" -ge 100 ] || die 'finds no constants'

# same WHAT MANUAL HEADER: two lists of names.
same ()
{
  difference=$(diff "$2" "$3") ||
    fail "$1 of the manual (<) and of the header (>): $difference"
}
# shellcheck disable=SC2086 # a list of words
grep -hE '^\.Nm httpstatus_' $pages |
  sed -e 's/^\.Nm //' -e 's/ ,$//' | sort >"$scratch/named"
same 'the functions' "$scratch/named" "$scratch/functions"
# shellcheck disable=SC2086
{
  sed -n 's/^\.F[no] \(httpstatus_[a-z_]*\) .*/\1/p' $pages
  sed -n 's/^\.Fo \(httpstatus_[a-z_]*\)$/\1/p' $pages
} | sort -u | comm -13 - "$scratch/functions" >"$scratch/missing"
[ ! -s "$scratch/missing" ] || fail "without a synopsis: $(cat "$scratch/missing")"
# shellcheck disable=SC2086
grep -hv '^\.Dt' $pages | grep -oE '\bHTTPSTATUS_[A-Z_]+' |
  grep -vx 'HTTPSTATUS_CLASS_' | sort -u >"$scratch/named"
same 'the constants' "$scratch/named" "$scratch/constants"

# The prototypes, as the header has them.
tr -s ' \n' '  ' <"$scratch/header" | sed 's/( /(/g' >"$scratch/flat"
# (\: is where a long one may be broken.)
# shellcheck disable=SC2086
sed -n 's/^\.Fn \(httpstatus_[a-z_]*\) \(.*\)/\1 \2/p' $pages | sed 's/\\://g' |
  sed -e 's/^\([a-z_]*\) "\(.*\)"$/\1 (\2)/' -e 's/" "/, /g' \
    -e 's/^\([a-z_]*\) void$/\1 (void)/' | grep '(' >"$scratch/prototypes"
while read -r prototype; do
  grep -qF "$prototype" "$scratch/flat" ||
    fail "not as the header has it: $prototype"
done <"$scratch/prototypes"
# The fields of a page.
sed 's/.*struct httpstatus_page { \([^}]*\)}.*/\1/' "$scratch/flat" |
  grep -oE '[a-z_]+;' | tr -d ';' | sort -u >"$scratch/fields"
[ "$(wc -l <"$scratch/fields")" -ge 17 ] || die 'finds no fields'
while read -r field; do
  grep -qE "^\.It Fa (.* , )?$field( ,.*)?$" httpstatus_page_render.3 ||
    fail "the field $field is not in httpstatus_page_render.3"
done <"$scratch/fields"

# The options and commands of the program.
"$build/httpstatus" --help >"$scratch/help"
sed -n 's/^  --\([a-z-]*\).*/\1/p' "$scratch/help" | sort -u >"$scratch/options"
grep -oE '\bFl -[a-z-]+' httpstatus.1 | sed 's/^Fl -//' | sort -u \
  >"$scratch/named"
same 'the options' "$scratch/named" "$scratch/options"
for option in $(cat "$scratch/options"); do
  grep -qE "^\.It Fl -$option( |$)" httpstatus.1 ||
    fail "--$option is not explained in httpstatus.1"
done
sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z]*\).*/\1/p' "$scratch/help" | sort -u \
  >"$scratch/commands"
sed -n 's/^\.It Cm \([a-z]*\)$/\1/p' httpstatus.1 | sort -u >"$scratch/named"
same 'the commands' "$scratch/named" "$scratch/commands"
for variable in $(grep -rhoE '"HTTPSTATUS_[A-Z_]+"' "$srcdir/command" |
  tr -d '"'); do
  grep -qE "^\.It Ev .*\b$variable\b" httpstatus.1 ||
    fail "$variable is not in httpstatus.1"
done

# The vendors, in their order.
sed -n 's/^VENDOR ([0-9]*, [A-Z_]*, "\(.*\)")$/\1/p' ../src/vendor-list.h \
  >"$scratch/vendors"
[ "$(wc -l <"$scratch/vendors")" -ge 16 ] || die 'finds no vendors'
sed -n '/^The vendors are$/,/\.$/p' httpstatus.1 |
  sed -e 1d -e '/^and$/d' -e 's/[,.]$//' >"$scratch/named"
difference=$(diff "$scratch/named" "$scratch/vendors") ||
  fail "the vendors of the manual (<) and of vendor-list.h (>): $difference"

has mandoc || skip 'mandoc is not installed (Debian: mandoc)'
# What is not about these pages but about which others are installed here.
# shellcheck disable=SC2086
mandoc -Tlint -Wstyle httpstatus.1 $pages 2>&1 |
  grep -vE 'outdated mandoc.db|referenced manual not found' >"$scratch/lint"
[ ! -s "$scratch/lint" ] || fail "$(cat "$scratch/lint")"

# On a terminal of 80 columns, where man leaves two, nothing is cut or too long.
has groff || skip 'groff is not installed (Debian: groff-base)'
for page in httpstatus.1 $pages; do
  groff -mdoc -Tascii -P-c -ww -rLL=78n "$page" >"$scratch/page" \
    2>"$scratch/warnings"
  [ ! -s "$scratch/warnings" ] || fail "$(cat "$scratch/warnings")"
  heading=$(sed -n '/[^ ]/{p;q;}' "$scratch/page")
  case $heading in
    [A-Z]*'('[13]')'*'('[13]')') ;;
    *) fail "$page: its heading is '$heading'" ;;
  esac
done

finish
