#!/bin/sh
# SPDX-License-Identifier: MIT
# test-static.sh - linked statically, without a file beside it, the library
# still answers in French

. "${srcdir:-.}/tests/testing.sh"

need_all_languages
library=$build/.libs/libhttpstatus.a
[ -f "$library" ] || skip 'there is no static library here'
echo 'int main (void) { return 0; }' >"$scratch/empty.c"
# shellcheck disable=SC2086 # flags are lists of words
$CC $CFLAGS -static -o "$scratch/empty" "$scratch/empty.c" 2>/dev/null &&
  "$scratch/empty" || skip 'the compiler does not link statically here'

mkdir "$scratch/root"
for example in describe respond; do
  # The C library warns that its locales need files: that is the point.
  # shellcheck disable=SC2086
  $CC $CPPFLAGS $CFLAGS -static -I"$srcdir/include" \
    -o "$scratch/root/$example" "$srcdir/doc/examples/$example.c" \
    "$library" $LDFLAGS $LIBINTL $LIBS -pthread 2>"$scratch/warnings" ||
    die "does not link: $(cat "$scratch/warnings")"
done

response='HTTP/1.1 503 Service Unavailable
Content-Type: text/plain; charset=utf-8
Content-Language: fr
Vary: Accept-Language

Service indisponible

Le site est surchargé ou en maintenance. Réessayez plus tard.'
LOCPATH=/nonexistent
export LOCPATH
expect 'the answer without locales' \
  "$("$scratch/root/respond" fr 503 | tr -d '\r')" "$response"
if has_glibc; then
  expect 'the answer in a locale that is not there' \
    "$(LC_ALL=fr_FR.UTF-8 "$scratch/root/describe" 404 2>/dev/null |
      head -n 1)" '404 Not found'
fi
if [ "$(id -u)" = 0 ] && has chroot; then
  expect 'the answer in an empty root' \
    "$(chroot "$scratch/root" /respond fr 503 | tr -d '\r')" "$response"
else
  echo 'not root: the empty root was not tried'
fi
unset LOCPATH

# With a locale there, the locale is spoken, too.
if has_locales; then
  expect 'the answer in a French locale' \
    "$(LOCPATH=$build/tests/locales LC_ALL=fr_FR.UTF-8 \
      "$scratch/root/describe" 404 | head -n 1)" '404 Introuvable'
fi

finish
