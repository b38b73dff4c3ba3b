# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# export.sh - runs httpstatus export in $scratch and looks at what it wrote; for
# the tests that begin with
#
#   . "${srcdir:-.}/tests/export.sh"

. "${srcdir:-.}/tests/testing.sh"
need_all_languages
cd "$scratch" || exit

# shown FILE: how a message names it; a long name is cut.
shown ()
{
  printf '%s\n' "$scratch/$1" | sed 's/^\(.\{76\}\)..*/\1.../'
}

# run ARGUMENT...: keeps the output, the message and the exit status.
run ()
{
  "$build/httpstatus" export "$@" >out 2>err
  ended=$?
}

# exports ARGUMENT...: it does.
exports ()
{
  run "$@"
  [ $ended = 0 ] && [ ! -s err ] || fail "export $* ends with $ended: $(cat err)"
}

# files DIRECTORY: the names of all that is in it.
files ()
{
  (cd "$1" && find . ! -name . | sed 's|^\./||' | LC_ALL=C sort)
}

# sums DIRECTORY: the same, with what the files have in them.
sums ()
{
  files "$1"
  (cd "$1" && find . -type f -exec cksum {} + | LC_ALL=C sort -k 3)
}
