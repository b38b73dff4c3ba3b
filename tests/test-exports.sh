#!/bin/sh
# SPDX-License-Identifier: MIT
# test-exports.sh - the shared library exports what the header declares, and
# has nothing for the dynamic linker to relocate; and what it asks libc for

. "${srcdir:-.}/tests/testing.sh"

library=$build/.libs/libhttpstatus.so
[ -f "$library" ] || skip 'there is no shared library here'
has readelf || skip 'readelf is not installed (Debian: binutils)'

# The header without comments and macros, a declaration a line.
"${CC%% *}" -E -P -I"$srcdir/include" "$srcdir/include/httpstatus.h" |
  tr '\n' ' ' | tr ';' '\n' |
  sed -n 's/^.*[ *]\(httpstatus_[a-z_]*\) *(.*$/\1/p' | sort \
  >"$scratch/declared"
[ "$(wc -l <"$scratch/declared")" -gt 30 ] ||
  die 'the header declares hardly anything'

# What is a version itself (type OBJECT, section ABS) is no function.
readelf --dyn-syms -W "$library" |
  awk '$7 != "UND" && $7 != "ABS" && $5 != "LOCAL" && $8 != "" &&
    $1 ~ /^[0-9]+:$/ { print $8, $4 }' >"$scratch/symbols"
sed 's/[@ ].*$//' "$scratch/symbols" | sort >"$scratch/exported"
diff "$scratch/declared" "$scratch/exported" ||
  fail 'declared (<) and exported (>) functions differ'
grep -v 'FUNC$' "$scratch/symbols" && fail 'what is exported is no function'
if grep -q '^libhttpstatus_la_LDFLAGS.*version-script\|-Wl,--version-script' \
  "$build/Makefile"; then
  grep -v '^[a-z_]*@@HTTPSTATUS_0\.1 ' "$scratch/symbols" &&
    fail 'these have no version HTTPSTATUS_0.1'
fi

# What SECURITY.md says: it opens nothing, allocates nothing, prints nothing, and
# asks for one variable of the environment.  (Sanitizers and the counters of
# gcov do more.)
case $CFLAGS in
  *-fsanitize* | *-fprofile* | *--coverage*) ;;
  *)
    readelf --dyn-syms -W "$library" |
      awk '$7 == "UND" { sub (/@.*/, "", $8); print $8 }' >"$scratch/asked"
    grep -qx 'memcpy\|strlen' "$scratch/asked" || fail 'it asks libc for nothing'
    grep -x -e '.*alloc.*\|free' -e '.*open.*\|.*read\|.*write\|.*printf.*' \
      -e 'f\?put.*\|socket\|exec.*\|system\|fork' \
      -e '.*setlocale\|.*environ\|setenv\|putenv\|secure_getenv' \
      "$scratch/asked" && fail 'it asks libc for these'
    ;;
esac
expect 'the variables that it reads' \
  "$(grep -ho 'getenv *([^)]*)' "$srcdir"/src/*.[ch] | sort -u)" \
  'getenv ("LANGUAGE")'

# Tables and catalogs hold offsets: what is relocated is the C library's own,
# and the functions that are called.
case $(readelf -h "$library" | sed -n 's/^ *Machine: *//p') in
  *X86-64)
    relative=$(readelf -rW "$library" | grep -c R_X86_64_RELATIVE)
    # With a sanitizer there are more.
    case $CFLAGS in
      *-fsanitize*) ;;
      *) [ "$relative" -le 4 ] || fail "$relative relative relocations" ;;
    esac
    ! readelf -rW "$library" | grep R_X86_64_64 || fail 'relocated addresses'
    ;;
esac

finish
