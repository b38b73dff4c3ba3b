#!/bin/sh
# SPDX-License-Identifier: MIT
# test-abi.sh - the binary interface is the recorded one, and check-abi tells
# what was added from what was removed or changed

. "${srcdir:-.}/tests/testing.sh"

recorded=$srcdir/tests/data/libhttpstatus-x86_64.abi

# try WHAT TRIPLET STATUS WORDS: what check-abi says of $library.
try ()
{
  said=$("$srcdir/tests/check-abi" "$library" "$2" 2>&1)
  expect "exit status for $1 as $2" "$?" "$3"
  case $said in
    *"$4"*) ;;
    *) fail "for $1 as $2 check-abi says
$said
and nothing of: $4" ;;
  esac
}

library=$build/.libs/libhttpstatus.so
said=$("$srcdir/tests/check-abi" "$library" "$LIBRARY_VERSION" 2>&1)
case $? in
  0) ;;
  77) skip "$said" ;;
  *) die "$said" ;;
esac
case $CFLAGS in
  *-fsanitize*) skip 'sanitizers add symbols of their own' ;;
esac

# What was recorded, and what libtool wants next.
IFS=: read -r current revision age <<EOF
$(sed -n "s/^ *<!-- The interface of libtool's \([0-9:]*\); .*/\1/p" "$recorded")
EOF
was=$current:$revision:$age
mended=$current:$((revision + 1)):$age
added=$((current + 1)):0:$((age + 1))
broken=$((current + 1)):0:0

# The library's parts, to be put together otherwise.
mkdir "$scratch/parts" "$scratch/src" "$scratch/include"
cp "$srcdir"/src/*.[ch] "$scratch/src"
cp "$build"/src/*.h "$scratch/src" 2>/dev/null
(cd "$scratch/parts" && ar x "$build/.libs/libcore.a") || die 'ar'
header=$srcdir/include/httpstatus.h
map=$srcdir/src/libhttpstatus.map
library=$scratch/changed.so

# compile FILE: src/FILE.c with the header in $scratch/include.
compile ()
{
  # shellcheck disable=SC2086 # flags are lists of words
  $CC -I"$scratch/include" -I"$build" -I"$scratch/src" $CPPFLAGS \
    $LANGUAGE_CPPFLAGS $CFLAGS -fPIC -fvisibility=hidden -c \
    -o "$scratch/$1.o" "$scratch/src/$1.c" || die "$1.c is not compiled"
}

# link MAP [REPLACED]: the library, with $scratch/REPLACED.o for its own.
link ()
{
  set -- "$1" "${2:-}" "$scratch"/parts/*.o
  version_map=$1
  replaced=$2
  shift 2
  if [ -n "$replaced" ]; then
    mkdir "$scratch/kept"
    for part in "$@"; do
      case $part in
        *-"$replaced".o) ;;
        *) cp "$part" "$scratch/kept" ;;
      esac
    done
    cp "$scratch/$replaced.o" "$scratch/kept"
    set -- "$scratch"/kept/*.o
  fi
  # shellcheck disable=SC2086
  $CC $CFLAGS -shared -o "$library" "$@" -Wl,-soname,libhttpstatus.so.0 \
    -Wl,--version-script="$version_map" $LDFLAGS $LIBINTL $LIBS ||
    die 'the library is not linked'
  rm -rf "$scratch/kept"
}

# change FILE EXPRESSION: the header, changed by sed's EXPRESSION, is what
# src/FILE.c is compiled with.
change ()
{
  sed "$2" "$header" >"$scratch/include/httpstatus.h"
  ! cmp -s "$header" "$scratch/include/httpstatus.h" ||
    die "sed changes nothing: $2"
  compile "$1"
}

link "$map"
try 'nothing' "$was" 0 'the recorded one'
try 'nothing' "$mended" 0 'the recorded one'
try 'nothing' "$added" 1 'nothing was added'
try 'nothing' "$broken" 1 'nothing was added'

# A function more: in a version of its own, and in the old one.
sed 's/^HTTPSTATUS_API int httpstatus_code .*/&\
HTTPSTATUS_API int httpstatus_added (int status);/' "$header" \
  >"$scratch/include/httpstatus.h"
echo 'int httpstatus_added (int status) { return httpstatus_code (status); }' \
  >>"$scratch/src/status.c"
compile status
cp "$map" "$scratch/next.map"
echo 'HTTPSTATUS_99 { global: httpstatus_added; };' >>"$scratch/next.map"
link "$scratch/next.map" status
try 'a function more' "$added" 0 'httpstatus_added'
for wrong in "$was" "$mended" "$broken"; do
  try 'a function more' "$wrong" 1 "it has to be $added"
done
sed 's/^ *httpstatus_code;/&httpstatus_added;/' "$map" >"$scratch/late.map"
link "$scratch/late.map" status
try 'a function more, too late' "$added" 1 'httpstatus_added@HTTPSTATUS_'

# A function less.
sed '/^ *httpstatus_url;/d' "$map" >"$scratch/less.map"
link "$scratch/less.map"
for triplet in "$was" "$added" "$broken"; do
  try 'a function less' "$triplet" 1 'httpstatus_url'
done

# A function with another result, and one with another parameter.
cp "$srcdir/src/status.c" "$scratch/src"
sed 's/^httpstatus_code (int/httpstatus_code (long/' "$srcdir/src/status.c" \
  >"$scratch/src/status.c"
change status 's/\(int *httpstatus_code (\)int/\1long/'
link "$map" status
for triplet in "$was" "$added" "$broken"; do
  try 'another parameter' "$triplet" 1 'httpstatus_code(int)'
done

# A page with a field at its end, and one with a field before others.
change page 's/^  unsigned retry_after;/  const char *added;\n&/'
link "$map" page
for triplet in "$was" "$added" "$broken"; do
  try 'a field among others' "$triplet" 1 'retry_after'
done
# (The compiler asks that page.c knows which field is the last one.)
sed 's/hide_description)$/added)/; s/^ *+ sizeof (int),/+ sizeof (char *),/' \
  "$srcdir/src/page.c" >"$scratch/src/page.c"
change page \
  '/^  int hide_description;/,/^};/s/^};/  const char *added;\n&/'
link "$map" page
try 'a field at the end' "$added" 0 'added'
try 'a field at the end' "$was" 1 "it has to be $added"

finish
