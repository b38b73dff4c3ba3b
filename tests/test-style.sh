#!/bin/sh
# SPDX-License-Identifier: MIT
# test-style.sh - the style's hash, by somebody else's SHA-256

. "${srcdir:-.}/tests/testing.sh"

has sha256sum || skip 'sha256sum is not installed (Debian: coreutils)'
has base64 || skip 'base64 is not installed (Debian: coreutils)'
header=$build/src/page-style.h
[ -f "$header" ] || header=$srcdir/src/page-style.h

style=$(sed -n 's|^<style>\(.*\)</style>$|\1|p' \
  "$srcdir/tests/data/page-404-en.html")
[ -n "$style" ] || fail 'found no style'
digest=$(printf %s "$style" | sha256sum | cut -c 1-64)
bytes=$(printf %s "$digest" | sed 's/../0x& /g')
# shellcheck disable=SC2059,SC2086 # the format is the bytes, a list of words
hash=$(printf "$(printf '\\%03o' $bytes)" | base64)
expect 'the hash' "$(sed -n 's/^#define STYLE_HASH "\(.*\)"$/\1/p' "$header")" \
  "sha256-$hash"

# A page is at most 6 KiB, so that its style has to be small.
[ ${#style} -le 2048 ] || fail "the style has ${#style} bytes"
finish
