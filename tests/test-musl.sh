#!/bin/sh
# SPDX-License-Identifier: MIT
# test-musl.sh - the library and its tests with another C library
#
# Debian's Check does not link with musl: tests/stand-in/check.h stands in.

. "${srcdir:-.}/tests/testing.sh"

# What a test lacks there is seen here, not only where the matrix runs it.
stand_in=$srcdir/tests/stand-in/check.h
for macro in $(cat "$srcdir"/tests/*.[ch] | grep -o '\<ck_[a-z_]*' |
  sort -u); do
  grep -q "^#define $macro\>" "$stand_in" || die "$stand_in lacks $macro"
done

need_all_languages
has musl-gcc || skip 'musl-gcc is not installed (Debian: musl-tools)'
cat >"$scratch/config.h" <<'END'
#define _GNU_SOURCE 1
#define ENABLE_NLS 1
END
cd "$scratch" || exit

compile ()
{
  # shellcheck disable=SC2086 # flags are lists of words
  musl-gcc -std=c11 -Wall -Wextra -O1 -static -D_GNU_SOURCE \
    $LANGUAGE_CPPFLAGS -DLOCALEDIR='"/nonexistent"' -I. \
    -I"$srcdir/include" -I"$build/src" -I"$srcdir/src" \
    -I"$srcdir/tests/stand-in" -I"$srcdir/tests" "$@"
}

mkdir objects root
(cd objects && compile -I.. -c "$srcdir"/src/*.c) || die 'does not compile'

export srcdir
for test in registry status parse text catalog negotiate \
  negotiate-random format page page-input page-url; do
  source=$srcdir/tests/test-$test.c
  [ -f "$source" ] || continue
  helpers=
  case $test in
    negotiate*)
      helpers="$srcdir/tests/slow-negotiate.c $srcdir/tests/slow-tag.c"
      ;;
  esac
  # shellcheck disable=SC2086 # a list of words
  compile -o "test-$test" "$source" $helpers objects/*.o ||
    { fail "test-$test does not compile"; continue; }
  "./test-$test" >"test-$test.log" 2>&1 ||
    fail "test-$test: $(tail -n 5 "test-$test.log")"
done

# Here any name is a locale, and no catalog is installed: the library's own
# answer, even where there is nothing else.  LANGUAGE is GNU's alone.
compile -o root/describe "$srcdir/doc/examples/describe.c" objects/*.o ||
  die 'describe does not compile'
describe ()
{
  env -u LC_ALL "$@" root/describe 404 | head -n 1
}
expect 'describe in C' "$(describe LC_ALL=C)" '404 Not found'
expect 'describe in C.UTF-8' "$(describe LC_ALL=C.UTF-8)" '404 Not found'
expect 'describe in fr_FR.UTF-8' "$(describe LC_ALL=fr_FR.UTF-8)" \
  '404 Introuvable'
expect 'describe in fr_CH' "$(describe LC_MESSAGES=fr_CH)" \
  '404 Introuvable'
expect 'describe in LANGUAGE' \
  "$(describe LC_ALL=xx_XX.UTF-8 LANGUAGE=fr)" '404 Not found'
if [ "$(id -u)" = 0 ] && has chroot; then
  expect 'describe in an empty root' \
    "$(LC_ALL=fr_FR.UTF-8 chroot root /describe 404 | head -n 1)" \
    '404 Introuvable'
fi

finish
