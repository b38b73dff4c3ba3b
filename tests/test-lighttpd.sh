#!/bin/sh
# SPDX-License-Identifier: MIT
# test-lighttpd.sh - the script for lighttpd chooses as the library does
#
# tests/data/lighttpd.txt has the rows that it chooses otherwise for: codes of
# three letters, and a language in a script that is not its own.

. "${srcdir:-.}/tests/testing.sh"

need_all_languages
for lua in lua5.4 lua5.3 lua; do
  has $lua && break
done
has "$lua" || skip 'no lua (Debian: lua5.4)'

# compare FIELD EXPORT-OPTION CHOICES-ARGUMENT...: says the differences.
compare ()
{
  field=$1
  "$build/httpstatus" export lighttpd --codes 404 --output "$scratch/pages" \
    "$2" >"$scratch/said" || die "export $2 fails"
  shift 2
  tests/choices "$@" >"$scratch/choices" || die 'tests/choices fails'
  $lua "$srcdir/tests/lighttpd.lua" "$scratch/pages/httpstatus.lua" "$field" \
    <"$scratch/choices" || fail "lighttpd.lua fails for $*"
}

all=$("$build/httpstatus" languages | awk '/[lr]t[lr]$/ { print $1 }' |
  paste -s -d ,)
for offer in "$all" fr,en en,fr en,zh-CN de,zh-TW,pt-BR,he; do
  [ "$offer" = "$all" ] && echo all || echo "$offer"
  # shellcheck disable=SC2046 # a list of words
  compare Accept-Language "--languages=$offer" $(echo "$offer" | tr , ' ')
done >"$scratch/differences"
diff "$srcdir/tests/data/lighttpd.txt" "$scratch/differences" ||
  fail 'other rows differ'

for formats in html,json,text json,html,text text,json,html; do
  first=${formats%%,*}
  [ "$first" != text ] || first=txt
  compare Accept "--formats=$formats" "$first"
done >"$scratch/formats"
expect 'the differences of formats' "$(cat "$scratch/formats")" ''
finish
