#!/bin/sh
# SPDX-License-Identifier: MIT
# test-tree.sh - httpstatus export over what is there already: its own files,
# and those of other people

. "${srcdir:-.}/tests/export.sh"

# A program that is killed, that may not write, or that is another user's cannot
# add to the counts.
case $CFLAGS in
  *--coverage*) skip 'there would be broken counts' ;;
esac

is_root=$([ "$(id -u)" = 0 ] && echo yes)
exports static --output a --languages fr,en --codes 503,404 --formats json,html
exports static --output c --languages fr,en --codes 404,503 --formats json,html

# Again is the upgrade: what is exported no more goes.
exports static --output c --languages de --codes 404 --formats html
expect 'an upgrade' "$(files c)" '.httpstatus-export
404.html
README
de
de/404.html'

# Other people's files: refused, kept with --force, never written over.
mkdir -p c/de/own/deep c/empty
echo mine >c/de/own/deep/file
echo mine >c/own.conf
ln -s nowhere c/link
chmod 640 c/own.conf
chmod 711 c
kept=$(sums c)
run static --output c --languages fr
expect 'the status with foreign files' $ended 3
expect 'the message' "$(sed "s/such as '[^']*'/such as '...'/" err)" \
  "httpstatus: The directory '$(shown c)' has files that are not from an export, such as '...'; '--force' leaves them there."
[ "$kept" = "$(sums c)" ] || fail 'a refused export changed something'
exports static --output c --languages fr --codes 404 --formats html --force
expect 'foreign files' "$(files c)" '.httpstatus-export
404.html
README
de
de/own
de/own/deep
de/own/deep/file
empty
fr
fr/404.html
link
own.conf'
expect 'a foreign file' "$(cat c/own.conf c/de/own/deep/file)" 'mine
mine'
expect 'its mode' "$(stat -c %a c/own.conf c)" '640
711'
expect 'a link' "$(readlink c/link)" nowhere
kept=$(sums c)
run static --output c --languages de,fr --codes 404 --formats html
expect 'the status with foreign files once more' $ended 3
mkdir d
echo mine >d/README
run static --output d --force
expect 'the status with a name that is taken' $ended 3
expect 'the message' "$(cat err)" \
  "httpstatus: In the directory '$(shown d)' something that is not from an export has the name 'README', which is needed; move it away."
expect 'the file' "$(files d; cat d/README)" 'README
mine'
rm d/README
echo mine >d/fr
run static --output d --force
expect 'a file in the place of a directory' "$ended $(cat d/fr)" '3 mine'
rm d/fr
mkdir d/404.html
run static --output d --force
expect 'a directory in the place of a file' "$ended $(files d)" '3 404.html'
rmdir d/404.html
# A list that is not one of ours says nothing.
printf 'mine\n' >d/.httpstatus-export
run static --output d
expect 'a foreign list' "$ended $(cat d/.httpstatus-export)" '3 mine'
rm d/.httpstatus-export
exports static --output d --codes 404 --formats html --languages fr
# A listed name outside is nobody's.
echo '../a/404.html' >>d/.httpstatus-export
exports static --output d --codes 404 --formats html --languages fr
[ -f a/404.html ] || fail 'a list removed what is elsewhere'
# The directory may be a link, and be named with a slash.
ln -s d e
exports static --output e/ --codes 503 --formats html --languages fr
[ -L e ] && [ -f d/503.html ] && [ ! -e d/404.html ] || fail 'a link'

# What cannot be written is as before, with nothing left beside it.
kept=$(sums a)
beside=$(ls -A)
(
  ulimit -f 1
  trap '' XFSZ
  run static --output a
  echo $ended >ended
)
expect 'a file that may not grow' "$(cat ended err)" "3
httpstatus: The directory '$(shown a)' could not be written: File too large."
rm ended
[ "$kept" = "$(sums a)" ] || fail 'a failed export changed something'
expect 'what is beside it' "$(ls -A)" "$beside"
run static --output missing/a
expect 'no parent' "$ended $(cat err)" "3 httpstatus: The directory 'missing/a' could not be written: No such file or directory."
run static --output a/404.html
expect 'a file' "$ended $(cat err)" "3 httpstatus: The directory '$(shown a/404.html)' could not be written: Not a directory."
run static --output a/404.html/b
expect 'below a file' "$ended $(cat err)" "3 httpstatus: The directory 'a/404.html/b' could not be written: Not a directory."
# A full disk, where one may be had.
if command -v unshare >/dev/null && unshare -rm true 2>/dev/null; then
  mkdir disk
  unshare -rm sh -c '
    mount -t tmpfs -o size=256k none disk || exit 77
    "$1" export static --output disk/a --codes 404 >/dev/null || exit
    cksum disk/a/*.html disk/a/*/*.html >before
    "$1" export static --output disk/a 2>full && exit 1
    cksum disk/a/*.html disk/a/*/*.html | cmp - before && ls -A disk >left' \
    sh "$build/httpstatus"
  case $? in
    0)
      expect 'a full disk' "$(cat full left)" "httpstatus: The directory '$(shown disk/a)' could not be written: No space left on device.
a"
      ;;
    77) echo "$name: no full disk: tmpfs cannot be mounted" ;;
    *) fail 'a full disk changed something' ;;
  esac
fi
# Whenever it is told to end, the directory is one of the two.
exports static --output f
new=$(sums f)
exports static --output f --codes 404
old=$(sums f)
for delay in 0.002 0.004 0.006 0.01 0.014 0.02 0.03 0.05; do
  "$build/httpstatus" export static --output f >/dev/null 2>&1 &
  pid=$!
  sleep $delay
  kill "$pid" 2>/dev/null
  wait "$pid"
  now=$(sums f)
  [ "$now" = "$new" ] || [ "$now" = "$old" ] || fail "half an export at $delay"
  exports static --output f --codes 404
done
expect 'what is beside it, ended' "$(ls -d .f.* 2>/dev/null)" ''

# again DIRECTORY [PROGRAM...]: exports into it, with another program in front.
again ()
{
  directory=$1
  shift
  "$@" "$build/httpstatus" export static --codes 404 --languages en \
    --output "$directory" --force >out 2>err
  ended=$?
  what="an export into $directory"
}

succeeds ()
{
  expect "$what" "$ended $(cat err)" '0 '
}

# owners FILE...: the mode, the owner and the group of each.
owners ()
{
  stat -c '%a %u:%g %n' "$@"
}

# The directory stays whose it is.
again owned
mkdir owned/cache
echo mine >owned/cache/file
chmod 640 owned/cache/file
if [ "$is_root" ]; then
  chown 1234:4321 owned owned/cache owned/cache/file
else
  chgrp "$(id -G | tr ' ' '\n' | sed -n '$p')" owned owned/cache
fi
chmod 2750 owned
chmod 700 owned/cache
kept=$(owners owned owned/cache owned/cache/file)
again owned
succeeds
expect 'whose the directory is' "$(owners owned owned/cache owned/cache/file)" \
  "$kept"
expect 'whose its files are' "$(stat -c %g owned/404.html)" \
  "$(stat -c %g owned)"
expect 'a file in it' "$(cat owned/cache/file)" mine
again made
expect 'the mode of a new one' "$(stat -c %a made)" \
  "$(printf '%o' $((0777 & ~0$(umask))))"

# A file that cannot have a second name, since it is on another file system, is
# copied.  What is mounted there cannot be taken away: it stays in the former
# directory.
if command -v unshare >/dev/null && unshare -rm true 2>/dev/null; then
  echo elsewhere >elsewhere
  touch -d '2001-02-03 04:05:06' elsewhere
  again mounted
  : >mounted/own.conf
  # shellcheck disable=SC2016 # the inner shell expands it
  unshare -rm sh -c '
    mkdir other && mount -t tmpfs none other && cp -p elsewhere other &&
      mount --bind other/elsewhere mounted/own.conf || exit 77
    "$1" export static --codes 404 --languages en --output mounted --force \
      >/dev/null 2>&1
    cat mounted/own.conf >read' sh "$build/httpstatus"
  case $? in
    77) echo "$name: no other file system: tmpfs cannot be mounted" ;;
    *)
      expect 'a mounted file' "$(cat read; stat -c %Y mounted/own.conf)" \
        "elsewhere
$(stat -c %Y elsewhere)"
      ;;
  esac
fi

# A file that is another user's is copied, too; one that cannot be read is
# named.
other='setpriv --reuid 1234 --regid 1234 --clear-groups'
# shellcheck disable=SC2086 # a list of words
if [ "$is_root" ] && has setpriv && $other test -x "$scratch" 2>/dev/null; then
  mkdir shared
  chown 1234 shared
  again shared/pages $other
  succeeds
  echo mine >shared/pages/own.conf
  again shared/pages $other
  succeeds
  expect 'a file of root in it' "$(cat shared/pages/own.conf)" mine
  if [ "$(cat /proc/sys/fs/protected_hardlinks 2>/dev/null)" = 1 ]; then
    chmod 600 shared/pages/own.conf
    chown root shared/pages/own.conf
    kept=$(ls -i shared/pages)
    again shared/pages $other
    expect 'a file that cannot be read' "$ended $(cat err)" "3 httpstatus: \
The file '$(shown shared/pages/own.conf)' cannot be read: Permission denied."
    expect 'the directory' "$(ls -i shared/pages)" "$kept"
    expect 'what is beside it' "$(ls -A shared)" pages
  fi
fi

# A directory of somebody else's in there that becomes a link while the export
# runs does not lead it away.
if has strace && strace -o trace true 2>/dev/null; then
  again raced
  mkdir -p raced/theirs/deep victim/deep
  echo mine >raced/theirs/deep/file
  echo precious >victim/deep/file
  again raced strace -f -o trace -e trace=syncfs,fsync \
    -e inject=syncfs,fsync:delay_enter=2000000:when=1 &
  tries=0
  until grep -q sync trace 2>/dev/null || [ $tries -gt 100 ]; do
    tries=$((tries + 1))
    sleep 0.1
  done
  mv raced/theirs raced/theirs.old
  ln -s "$scratch/victim" raced/theirs
  wait
  expect 'what a link leads to' "$(cat victim/deep/file)" precious
  grep -q 'sync.*= 0' trace || fail 'the export was not held up'
else
  echo "$name: nothing can be traced here"
fi

finish
