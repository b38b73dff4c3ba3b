#!/bin/sh
# SPDX-License-Identifier: MIT
# test-fuzz.sh - the fuzz targets on what was found to be worth keeping

. "${srcdir:-.}/tests/testing.sh"

missing=
for corpus in "$srcdir"/tests/fuzz/corpus/*; do
  target=${corpus##*/}
  [ -x "tests/fuzz/$target" ] || { missing="$missing $target"; continue; }
  "tests/fuzz/$target" "$corpus"/* >"$scratch/$target" 2>&1 ||
    fail "$target: $(tail -n 2 "$scratch/$target")"
done
[ $failed = 1 ] || [ -z "$missing" ] ||
  skip "not built, for want of gumbo, jansson or libmicrohttpd:$missing"
finish
