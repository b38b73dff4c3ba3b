#!/bin/sh
# SPDX-License-Identifier: MIT
# test-header.sh - the header by itself, in C and in C++, and every function
# called with plain ints

. "${srcdir:-.}/tests/testing.sh"

library=$build/.libs/libhttpstatus.a
[ -f "$library" ] || library="$build/.libs/libhttpstatus.so"

cat >"$scratch/alone.c" <<'END'
#include <httpstatus.h>
#include <httpstatus.h>
int nothing;
END
for standard in c99 c11 c17; do
  $CC -std=$standard -Wall -Wextra -Wpedantic -Wstrict-prototypes -Wundef \
    -Werror -I"$srcdir/include" -c -o "$scratch/alone.o" "$scratch/alone.c" ||
    fail "the header is not clean as $standard"
done

# A call of each function that the header declares.  A pointer becomes 0, any
# other parameter the plain int 404.
"${CC%% *}" -E -P -I"$srcdir/include" "$srcdir/include/httpstatus.h" |
  tr '\n' ' ' | tr ';' '\n' |
  sed -n 's/^.*[ *]\(httpstatus_[a-z_]*\) *(\(.*\)) *$/\1 \2/p' |
  awk '{
    function_name = $1
    sub (/^[^ ]* /, "")
    count = split ($0, parameter, /,/)
    arguments = ""
    for (i = 1; i <= count; i++)
      arguments = arguments (i > 1 ? ", " : "") \
        (parameter[i] ~ /\*/ ? "0" : "number")
    if ($0 ~ /^ *void *$/)
      arguments = ""
    print "  (void) " function_name " (" arguments ");"
  }' >"$scratch/calls"
[ "$(wc -l <"$scratch/calls")" -gt 30 ] ||
  die 'the header declares hardly anything'

cat >"$scratch/calls.cc" <<END
#include <httpstatus.h>

static void
call_everything (int number)
{
$(cat "$scratch/calls")
}

int
main (int argc, char **)
{
  if (argc > 1)
    call_everything (404);

  /* Enumerators are ints: they mix with ints, and with each other.  */
  int status = HTTPSTATUS_NOT_FOUND;
  status = argc > 2 ? HTTPSTATUS_GONE : status;
  unsigned flags = HTTPSTATUS_FLAG_CACHEABLE | HTTPSTATUS_FLAG_RETRY;
  int class_ = HTTPSTATUS_CLASS_CLIENT_ERROR;
  switch (status)
    {
    case HTTPSTATUS_OK:
    case HTTPSTATUS_OF (HTTPSTATUS_VENDOR_IANA, HTTPSTATUS_GONE):
      return 1;
    default:
      break;
    }
  return !(httpstatus_flags (status) & flags)
         || httpstatus_class_of (status) != class_
         || httpstatus_class_title (class_) != httpstatus_title (427)
         || !httpstatus_title_in (0, status);
}
END
if [ -z "$CXX_FOR_CHECK" ]; then
  skip 'no C++ compiler is installed (Debian: g++); C is fine'
fi
for standard in c++98 c++11 c++17; do
  $CXX_FOR_CHECK -std=$standard -Wall -Wextra -Wpedantic -Wundef -Werror \
    -I"$srcdir/include" -c -o "$scratch/calls.o" "$scratch/calls.cc" ||
    fail "the header is not clean as $standard"
done
# shellcheck disable=SC2086 # flags are lists of words
$CXX_FOR_CHECK $CFLAGS -o "$scratch/calls" "$scratch/calls.o" "$library" \
  $LDFLAGS $LIBINTL $LIBS -pthread || fail 'C++ does not link'
LD_LIBRARY_PATH=$build/.libs "$scratch/calls" || fail 'C++ gets other answers'

finish
