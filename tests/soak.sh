#!/bin/sh
# SPDX-License-Identifier: MIT
# soak.sh - httpstatus serve under load and among clients that mean no good
#
# From the build directory, with SOAK_SECONDS (default: 60) of load; prints what
# it measured.  Needs wrk and python3.  Only 127.0.0.1 is listened on.

: "${srcdir:=$(dirname "$0")/..}"
. "$srcdir/tests/testing.sh"

: "${SOAK_SECONDS:=60}"
# What the second half of the load may add, and each of the faults: 300 more
# connections at once than in the first need as much.
most_memory=8192 # KiB
python=/usr/bin/python3
[ -x "$python" ] || python=python3
for program in wrk "$python"; do
  has "$program" || die "$program is missing (Debian: wrk, python3)"
done
client ()
{
  "$python" "$srcdir/tests/soak.py" "$@"
}

# Not the script that libtool puts in its place: its process is another.
program=$build/.libs/httpstatus
[ -x "$program" ] || program=$build/httpstatus
LD_LIBRARY_PATH=$build/.libs
export LD_LIBRARY_PATH
pid=''
most_files=''

# start LOG ARG...: sets $pid, $port.
start ()
{
  log=$1
  shift
  : >"$scratch/messages"
  (
    # shellcheck disable=SC3045 # every sh here has it
    [ -z "$most_files" ] || ulimit -n "$most_files"
    exec "$program" serve --listen 127.0.0.1:0 --languages en,fr,de "$@"
  ) >>"$log" 2>"$scratch/messages" &
  pid=$!
  port=$(listening "$scratch/messages" $pid) ||
    die "the server does not start: $(cat "$scratch/messages")"
  port=${port##*:}
  port=${port%/}
}

# The server ends in peace.
stop ()
{
  kill "$pid"
  wait "$pid" || fail "$1: the server ended with $?"
  pid=
}

# On any exit, nothing that was started stays.
loads='' disk=''
# shellcheck disable=SC2317 # the trap calls it
clean ()
{
  for process in $pid $loads; do
    kill "$process" 2>/dev/null
  done
  [ -z "$disk" ] || umount "$disk"
}
trap clean EXIT
trap 'exit 1' INT TERM

files ()
{
  find "/proc/$pid/fd" -mindepth 1 2>/dev/null | wc -l
}

# The time that it took of a processor, in milliseconds.
processor ()
{
  awk -v ticks="$(getconf CLK_TCK)" \
    '{ print int (($14 + $15) * 1000 / ticks) }' "/proc/$pid/stat"
}

memory ()
{
  sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status"
}

# Waits until no connection is left that was not there: libmicrohttpd takes 15
# seconds for one whose client went in the middle of a header.
wait_for_files ()
{
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    [ "$(files)" -gt "$1" ] || return 0
    sleep 2
  done
}

# Good requests, no two alike, beside bad clients.  A server keeps each page
# that was once asked for, and as much memory as the most connections that it
# had at a time need: from the middle of the load on, that is all of it.
start /dev/null
client warm "$port" || die 'not every page is answered'
begin_memory=$(memory) begin_files=$(files)
client mix "$port" "$SOAK_SECONDS" >"$scratch/mix" 2>&1 &
mix=$!
wrk -t 1 -c 16 -d "$SOAK_SECONDS" --timeout 30 -s "$srcdir/tests/soak.lua" \
  "http://127.0.0.1:$port" >"$scratch/wrk" 2>&1 &
wrk=$!
loads="$mix $wrk"
sleep $((SOAK_SECONDS / 2))
middle_memory=$(memory) middle_files=$(files)
wait $wrk || fail "wrk: $(cat "$scratch/wrk")"
wait $mix || fail "a good request failed: $(cat "$scratch/mix")"
loads=
end_memory=$(memory)
wait_for_files "$begin_files"
end_files=$(files)

figures=$(grep '^answered' "$scratch/wrk") || die "wrk: $(cat "$scratch/wrk")"
# shellcheck disable=SC2086 # a list of words
set -- $figures
[ "$4" = 0 ] && [ "$8" = 0 ] || fail "good requests failed: $figures"
[ "$6" -le 16 ] || fail "the languages are not those asked for: $figures"
[ "$2" -ge 100000 ] || [ "$SOAK_SECONDS" -lt 60 ] ||
  fail "only $2 requests in $SOAK_SECONDS seconds"
echo "load: $SOAK_SECONDS s, $2 good requests of wrk, each with another" \
  "Accept-Language; 99 of 100 within $((${10} / 1000)) ms"
cat "$scratch/mix"
echo "memory: $begin_memory KiB before, $middle_memory KiB in the middle," \
  "$end_memory KiB at the end"
echo "descriptors: $begin_files before, $middle_files in the middle," \
  "$end_files after"
[ $((end_memory - middle_memory)) -le $most_memory ] ||
  fail "the server grew by $((end_memory - middle_memory)) KiB"
[ "$end_files" -le "$begin_files" ] || fail "descriptors are left open"
stop load

# SIGTERM among requests.
for round in 1 2 3 4 5 6 7 8 9 10; do
  start "$scratch/log" --log common
  client stop "$port" "$pid" "$scratch/log" >"$scratch/stop" ||
    fail "round $round: $(cat "$scratch/stop")"
  wait "$pid" || fail "SIGTERM: the server ended with $?"
  pid=
  sed "s/^stop:/SIGTERM, round $round:/" "$scratch/stop"
  rm "$scratch/log"
done

# burst WHAT COUNT: so many requests are answered.
burst ()
{
  client burst "$port" "$2" >"$scratch/burst" ||
    fail "$1: $(cat "$scratch/burst")"
  echo "$1: $(cat "$scratch/burst")"
}

# The log cannot be written.
start /dev/full --log common
burst 'log on a full disk' 200
stop 'full disk'

# The disk fills up while it is logged, and is cleared.
mkdir "$scratch/disk"
if [ "$(id -u)" = 0 ] &&
  mount -t tmpfs -o size=64k tmpfs "$scratch/disk" 2>/dev/null; then
  disk=$scratch/disk
  start "$scratch/disk/log" --log common
  burst 'log on a disk that fills up' 2000
  size=$(wc -c <"$scratch/disk/log")
  [ "$size" = 65536 ] || fail "the disk was not full: $size bytes"
  : >"$scratch/disk/log"
  burst 'log on a disk that was cleared' 10
  expect 'lines logged once the disk is cleared' \
    "$(grep -c '^127.0.0.1 .* 404 ' "$scratch/disk/log")" 10
  stop 'disk that fills up'
  umount "$scratch/disk" && disk=
else
  echo 'no tmpfs can be mounted here: /dev/full alone was tried'
fi

# No descriptor is left for clients.
most_files=64
start /dev/null
most_files=''
burst '64 descriptors' 10
begin_memory=$(memory) begin_files=$(files)
begin_processor=$(processor)
client exhaust "$port" 300 >"$scratch/exhaust" ||
  fail "no answer once descriptors are there again: $(cat "$scratch/exhaust")"
echo "64 descriptors: $(cat "$scratch/exhaust")"
took=$(($(processor) - begin_processor))
wait_for_files "$begin_files"
echo "64 descriptors: $begin_files taken before, $(files) after;" \
  "$took ms of a processor"
[ "$took" -le 500 ] || fail 'the server does not rest without descriptors'
[ "$(files)" -le "$begin_files" ] || fail 'descriptors are left open'
[ $(($(memory) - begin_memory)) -le $most_memory ] ||
  fail 'the server grew without descriptors'
stop descriptors

finish
