#!/bin/sh
# SPDX-License-Identifier: MIT
# test-regexes.sh - regular expressions in the place of the library's choice
#
# tests/data/regexes.txt has the rows of negotiate-rows.h that they choose
# otherwise for: exclusions, "*" beside the default, weights that differ by less
# than they tell apart, codes of three letters, and regions that another range
# names.

. "${srcdir:-.}/tests/testing.sh"

has node || skip 'no node (Debian: nodejs)'
limits=$srcdir/tests/data/regexes.txt

tests/regexes >"$scratch/rows" || die 'tests/regexes fails'
node "$srcdir/tests/regexes.js" <"$scratch/rows" >"$scratch/differences" ||
  die 'regexes.js fails'
diff "$limits" "$scratch/differences" || fail 'other rows differ'
[ "$(wc -l <"$scratch/rows")" -gt 250 ] || fail 'rows are missing'

# Weights that differ by 0.01 are told apart with --exact-q.
tests/regexes exact >"$scratch/rows" || die 'tests/regexes fails'
node "$srcdir/tests/regexes.js" <"$scratch/rows" >"$scratch/differences" ||
  die 'regexes.js fails'
grep -v 'q=0.71' "$limits" >"$scratch/limits"
[ "$(wc -l <"$scratch/limits")" = $(($(wc -l <"$limits") - 1)) ] ||
  fail 'the row of --exact-q is missing'
diff "$scratch/limits" "$scratch/differences" ||
  fail 'other rows differ, exactly'
finish
