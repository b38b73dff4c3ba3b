#!/bin/sh
# SPDX-License-Identifier: MIT
# test-tree.sh - httpstatus export into a directory that others use, too

. "${srcdir:-.}/tests/testing.sh"

cd "$scratch" || exit
# What may go wrong is worse for root; the owners need it.
is_root=$([ "$(id -u)" = 0 ] && echo yes)
group=$(id -G | tr ' ' '\n' | sed -n '$p')

# run PROGRAM... -- DIRECTORY: exports into it, with another program in front.
run ()
{
  before=
  while [ "$1" != -- ]; do
    before="$before $1"
    shift
  done
  # shellcheck disable=SC2086 # a list of words
  $before "$build/httpstatus" export static --codes 404 --languages en \
    --output "$2" --force >out 2>err
  ended=$?
}

exports ()
{
  run "$@"
  [ $ended = 0 ] && [ ! -s err ] || fail "the export ends with $ended: $(cat err)"
}

# owners FILE...: the mode, the owner and the group of each.
owners ()
{
  stat -c '%a %u:%g %n' "$@"
}

# The directory stays whose it is.
exports -- a
mkdir a/cache
echo mine >a/cache/file
chmod 640 a/cache/file
if [ "$is_root" ]; then
  chown 1234:4321 a/cache a/cache/file
  chown 1234:4321 a
else
  chgrp "$group" a a/cache
fi
chmod 2750 a
chmod 700 a/cache
kept=$(owners a a/cache a/cache/file)
exports -- a
expect 'whose the directory is' "$(owners a a/cache a/cache/file)" "$kept"
expect 'whose its files are' "$(stat -c %g a/404.html)" "$(stat -c %g a)"
expect 'a file in it' "$(cat a/cache/file)" mine
exports -- b
expect 'the mode of a new one' "$(stat -c %a b)" \
  "$(printf '%o' $((0777 & ~0$(umask))))"

# A file that cannot have a second name, since it is on another file system, is
# copied; what cannot be, is named.
if command -v unshare >/dev/null && unshare -rm true 2>/dev/null; then
  echo elsewhere >elsewhere
  touch -d '2001-02-03 04:05:06' elsewhere
  exports -- c
  : >c/own.conf
  unshare -rm sh -c '
    mkdir disk && mount -t tmpfs none disk && cp -p elsewhere disk &&
      mount --bind disk/elsewhere c/own.conf || exit 77
    "$1" export static --codes 404 --languages en --output c --force 2>err \
      >/dev/null
    echo $? >ended
    cat c/own.conf >read' sh "$build/httpstatus"
  case $? in
    77) echo "$name: no other file system: tmpfs cannot be mounted" ;;
    *)
      # What is mounted there cannot be taken away: it stays in the old
      # directory, and is said to.
      expect 'a mounted file' "$(cat read; stat -c %Y c/own.conf)" \
        "elsewhere
$(stat -c %Y elsewhere)"
      ;;
  esac
fi
# (With --coverage the program of another user cannot write its counts.)
case $CFLAGS in
  *--coverage*) is_root= ;;
esac
if [ "$is_root" ] && has setpriv &&
  setpriv --reuid 1234 --regid 1234 --clear-groups true 2>/dev/null &&
  setpriv --reuid 1234 --regid 1234 --clear-groups test -x "$scratch"; then
  mkdir d
  chown 1234 d
  other='setpriv --reuid 1234 --regid 1234 --clear-groups'
  # shellcheck disable=SC2086 # a list of words
  run $other -- d/pages
  expect 'an export of somebody else' $ended 0
  echo mine >d/pages/own.conf
  # shellcheck disable=SC2086
  exports $other -- d/pages
  expect 'a file of root in it' "$(cat d/pages/own.conf)" mine
  chmod 600 d/pages/own.conf
  kept=$(ls -i d/pages)
  # shellcheck disable=SC2086
  run $other -- d/pages
  if [ "$(cat /proc/sys/fs/protected_hardlinks 2>/dev/null)" = 1 ]; then
    chown root d/pages/own.conf
    kept=$(ls -i d/pages)
    # shellcheck disable=SC2086
    run $other -- d/pages
    expect 'a file that cannot be read' "$ended $(cat err)" "3 httpstatus: \
The file '$(printf '%s\n' "$PWD/d/pages/own.conf" |
      sed 's/^\(.\{76\}\)..*/\1.../')' cannot be read: Permission denied."
    expect 'the directory' "$(ls -i d/pages)" "$kept"
    expect 'what is beside it' "$(ls -A d)" pages
  fi
fi

# A directory of somebody else's in there that becomes a link while the export
# runs does not lead it away.
if has strace && strace -o trace true 2>/dev/null; then
  exports -- e
  mkdir -p e/theirs/deep victim/deep
  echo mine >e/theirs/deep/file
  echo precious >victim/deep/file
  strace -f -o trace -e trace=syncfs,fsync \
    -e inject=syncfs,fsync:delay_enter=2000000:when=1 \
    "$build/httpstatus" export static --codes 404 --languages en --output e \
    --force >out 2>err &
  pid=$!
  tries=0
  until grep -q sync trace 2>/dev/null || [ $tries -gt 100 ]; do
    tries=$((tries + 1))
    sleep 0.1
  done
  mv e/theirs e/theirs.old
  ln -s "$scratch/victim" e/theirs
  wait $pid
  ended=$?
  expect 'what a link leads to' "$(cat victim/deep/file)" precious
  grep -q 'sync.*= 0' trace || fail "the export was not held up: $ended"
else
  echo "$name: nothing can be traced here"
fi

finish
