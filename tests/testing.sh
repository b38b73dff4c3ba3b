# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# testing.sh - what the shell tests share; they begin with
#
#   . "${srcdir:-.}/tests/testing.sh"
#
# and run in the build directory.  The makefile sets srcdir, CC, CFLAGS and
# the like.  A test writes into $scratch alone.

set -u
LC_ALL=C
export LC_ALL
unset LANGUAGE LC_MESSAGES LANG MAKEFLAGS MFLAGS MAKELEVEL

name=$(basename "$0" .sh)
build=$PWD
srcdir=$(cd "${srcdir:-.}" && pwd) || exit
scratch=$build/tests/scratch/$name
rm -rf "$scratch"
mkdir -p "$scratch" || exit
failed=0

: "${CC:=cc}" "${CC_FOR_BUILD:=$CC}" "${CPPFLAGS:=}" "${CFLAGS:=}" \
  "${LDFLAGS:=}" "${LIBS:=}" "${LIBINTL:=}" "${MSGFMT:=msgfmt}" \
  "${LANGUAGE_CPPFLAGS:=}" "${LANGUAGES_LEFT_OUT:=}" "${CXX_FOR_CHECK:=}"

# fail WHAT...: says what is wrong and goes on.
fail ()
{
  echo "$name: $*" >&2
  failed=1
}

# die WHAT...: says what is wrong and ends.
die ()
{
  fail "$@"
  exit 1
}

# skip WHY...: this cannot run here.
skip ()
{
  echo "$name: skipped: $*"
  exit 77
}

# expect WHAT ACTUAL EXPECTED: compares two texts.
expect ()
{
  [ "$2" = "$3" ] || fail "$1 is
$2
not
$3"
}

# has COMMAND: whether there is such a program; configure says ":" for none.
has ()
{
  [ "$1" != : ] && command -v "${1%% *}" >/dev/null 2>&1
}

# Skips where --with-languages left out texts that the test knows.
need_all_languages ()
{
  [ -z "$LANGUAGES_LEFT_OUT" ] || skip "configured without$LANGUAGES_LEFT_OUT"
}

# The languages whose catalogs have to be complete, as po/LINGUAS says.
complete_languages ()
{
  sed -n '/^# Complete/,/^# In progress/s/^[a-z]/&/p' "$srcdir/po/LINGUAS"
}

# Whether catalogs are read with gettext.
has_nls ()
{
  grep -q '^#define ENABLE_NLS 1' "$build/config.h"
}

# The real locales that the makefile made; see make-locales.
has_locales ()
{
  [ -f "$build/tests/locales/made" ]
}

# Whether the C library is the GNU one.  (musl has every locale, always in UTF-8,
# and knows no LANGUAGE.)
has_glibc ()
{
  printf '#include <limits.h>\n#ifdef __GLIBC__\nglibc\n#endif\n' |
    $CC -E - 2>/dev/null | grep -q '^glibc'
}

# Whether the C library has charsets beside UTF-8.  Where programs are made for
# another machine, its modules for them are not here: NO_CHARSETS says so.
has_charsets ()
{
  has_glibc && [ -z "${NO_CHARSETS:-}" ]
}

# listening FILE PROCESS: the address on which the server listens that writes
# its messages to FILE.  Fails when the process ends, or after a minute.
listening ()
{
  tries=0
  until sed -n 's|.*\(http://.*/\)$|\1|p' "$1" | grep .; do
    tries=$((tries + 1))
    [ $tries -le 600 ] && kill -0 "$2" 2>/dev/null || return 1
    sleep 0.1
  done
}

# copy_source DIRECTORY: a copy of the source there, without what was built in
# it.
copy_source ()
{
  mkdir "$1"
  (
    cd "$srcdir" || exit
    for entry in *; do
      case $entry in
        build | build-[!a]* | autom4te.cache | _* | libhttpstatus-[0-9]*) ;;
        node_modules) ;;
        *) echo "$entry" ;;
      esac
    done | tar -cf - --exclude=tests/scratch --exclude=tests/locales \
      --exclude=.libs -T -
  ) | (cd "$1" && tar -xf -) || die 'the source is not copied'
  chmod -R u+w "$1"
  if [ -f "$1/config.status" ]; then
    (cd "$1" && make distclean) >"$scratch/log" 2>&1 ||
      die "distclean: $(tail -n 5 "$scratch/log")"
  fi
}

# Ends the test; what it wrote goes only if it succeeded.
finish ()
{
  cd "$build" || exit
  [ $failed = 0 ] && rm -rf "$scratch"
  exit $failed
}
