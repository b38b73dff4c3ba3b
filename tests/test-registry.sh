#!/bin/sh
# SPDX-License-Identifier: MIT
# test-registry.sh - make registry-check: what a newer registry would differ in

. "${srcdir:-.}/tests/testing.sh"

# The file with which the other tests compare the table.
csv=$srcdir/tests/data/http-status-codes-1.csv
make -s tests/registry-check >"$scratch/make" 2>&1 ||
  die "$(cat "$scratch/make")"

# check FILE STATUS OUTPUT
check ()
{
  tests/registry-check "$1" >"$scratch/out" 2>"$scratch/err"
  expect "registry-check $1: the exit status" $? "$2"
  expect "registry-check $1" "$(cat "$scratch/out" "$scratch/err")" "$3"
}

check "$csv" 0 '64 codes in the registry, 0 differences'
make -s registry-check FILE="$csv" >"$scratch/out" 2>&1 ||
  fail 'make registry-check ends with an error'
tr '\n' '\r' <"$csv" | sed 's/\r/\r\n/g' >"$scratch/crlf.csv"
check "$scratch/crlf.csv" 0 '64 codes in the registry, 0 differences'

sed 's/^404,Not Found/404,Not There/
  s/^410,.*/410,Gone,[RFC9999]/
  s/^104,"[^"]*"/104,Upload Resumption Supported/
  /^418,/d
  s/^511,.*/&\n512,"Sleeping, Soundly","[RFC10000, Section 1]"/' "$csv" \
  >"$scratch/newer.csv"
check "$scratch/newer.csv" 1 "104: the registry's annotation is 'none', here it \
is 'temporary'
404: the registry's phrase is 'Not There', here it is 'Not Found'
410: the registry's reference is 'RFC 9999, Section 15.5.11', here it is 'RFC \
9110, Section 15.5.11'
512: 'Sleeping, Soundly', [RFC10000, Section 1], is not in the table
418: 'I'm a teapot' is not in the registry
64 codes in the registry, 5 differences"
make -s registry-check FILE="$scratch/newer.csv" >"$scratch/out" 2>&1 &&
  fail 'make registry-check does not end with an error'

echo frog >"$scratch/none.csv"
check "$scratch/none.csv" 2 \
  "registry-check: $scratch/none.csv: no row of the registry is in it"
check "$scratch/absent.csv" 2 \
  "registry-check: $scratch/absent.csv: No such file or directory"
usage='Usage: make registry-check FILE=/directory/http-status-codes-1.csv'
check '' 2 "$usage"
make -s registry-check >"$scratch/out" 2>&1 &&
  fail 'make registry-check without a file does not end with an error'
grep -qxF "$usage" "$scratch/out" ||
  fail "make registry-check without a file: $(cat "$scratch/out")"
finish
