#!/bin/sh
# SPDX-License-Identifier: MIT
# test-service.sh - the unit for systemd: it is one, it leaves the server little,
# and what it leaves is enough

. "${srcdir:-.}/tests/testing.sh"

[ -f "$build/packaging/httpstatus.service" ] ||
  skip 'there is no server: built without libmicrohttpd'
has systemd-analyze || skip 'systemd-analyze is not installed (Debian: systemd)'

# The unit names the program where it is installed.
unit=$scratch/httpstatus.service
mkdir "$scratch/bin"
cp "$build/httpstatus" "$scratch/bin" || die 'no program'
sed "s|@bindir@|$scratch/bin|" "$srcdir/packaging/httpstatus.service.in" \
  >"$unit"
said=$(systemd-analyze verify --man=no "$unit" 2>&1) ||
  fail "systemd-analyze verify: $said"
expect 'what systemd-analyze verify says' "$said" ''
expect 'what is run' "$(sed -n 's/^ExecStart=//p' "$unit")" \
  "$scratch/bin/httpstatus serve"
expect 'where its settings are' "$(sed -n 's/^EnvironmentFile=-//p' "$unit")" \
  "$(sed -n 's|^\.It Pa \(/etc/.*\)|\1|p' "$srcdir/doc/httpstatus.1" |
    sed 's/ , /\
/')"
case $(grep '^ExecStart=' "$build/packaging/httpstatus.service") in
  ExecStart=/*/httpstatus\ serve) ;;
  *) fail 'the built unit does not name the program' ;;
esac

# 1.1 by systemd 252: it stays on the network and sees the system's files.
# Other versions weigh otherwise; 2 and more is no sandbox of this kind.
level=$(SYSTEMD_COLORS=0 systemd-analyze security --no-pager --offline=true \
  --threshold=20 "$unit" 2>&1) || fail "systemd-analyze security: $level"
printf '%s\n' "$level" | grep 'Overall exposure level'

# What the server asks of the kernel is what the unit allows.
case $CFLAGS in
  *-fsanitize*) skip 'sanitizers ask the kernel for more' ;;
esac
has strace || skip 'strace is not installed (Debian: strace)'
has python3 || skip 'python3 is not installed (Debian: python3)'
systemd-analyze syscall-filter >"$scratch/sets" 2>/dev/null
# By name where there is one, so that names are looked up, too.
host=127.0.0.1
getent hosts localhost >"$scratch/hosts" && host=localhost
"${LIBTOOL:-$build/libtool}" --mode=execute \
  strace -f -qq -o "$scratch/trace" "$build/httpstatus" serve \
  --listen $host:0 --reference >"$scratch/log" 2>"$scratch/errors" &
tracer=$!
if ! url=$(listening "$scratch/errors" $tracer); then
  kill $tracer 2>/dev/null
  case $(cat "$scratch/errors") in
    *ptrace*) skip 'nothing can be traced here' ;;
  esac
  die "the server does not start: $(cat "$scratch/errors")"
fi
python3 - "$url" <<'END' || fail 'the server does not answer'
import sys, urllib.error, urllib.request
for path, status, words in (("404", 404, b"Not found"), ("", 200, b"Teapot"),
                            ("?q=gone", 200, b"410")):
    try:
        answer = urllib.request.urlopen(sys.argv[1] + path, timeout=10)
    except urllib.error.HTTPError as error:
        answer = error
    if answer.status != status or words.lower() not in answer.read().lower():
        sys.exit(f"/{path}: {answer.status}")
END
server=$(sed -n 's/^\([0-9]*\) .*listen(.*/\1/p' "$scratch/trace")
kill "$server" || fail 'there is no server any more'
wait $tracer
expect 'the exit status of the server' $? 0
# Whoever waits for the line must not read half of it.
expect 'the writes of the message' \
  "$(grep -c 'write(2,' "$scratch/trace") of $(wc -l <"$scratch/errors")" \
  '1 of 1'

# The sets hold others, and calls; the unit's ~ takes out of the first.
sed -n 's/^SystemCallFilter=//p' "$unit" | awk -v sets="$scratch/sets" '
  function add (name, on,   n, i, members)
  {
    if (name !~ /^@/)
      return (on ? allowed[name] = 1 : delete_call(name))
    n = split (holds[name], members, " ")
    for (i = 1; i <= n; i++)
      add(members[i], on)
  }
  function delete_call (name) { delete allowed[name]; return 0 }
  BEGIN {
    while ((getline line < sets) > 0)
      {
        sub(/#.*/, "", line)
        if (line ~ /^@/)
          { set = line; gsub(/ /, "", set) }
        else if (split(line, word, " "))
          holds[set] = holds[set] " " word[1]
      }
  }
  {
    on = !sub(/^~/, "")
    for (field = 1; field <= NF; field++)
      add($field, on)
  }
  END { for (name in allowed) print name }' | sort >"$scratch/allowed"
[ "$(wc -l <"$scratch/allowed")" -gt 100 ] || fail 'hardly a call is allowed'
grep -qx ptrace "$scratch/allowed" && fail 'ptrace is allowed'
sed -n 's/^[0-9]* *\([a-z_0-9]*\)(.*/\1/p' "$scratch/trace" | sort -u \
  >"$scratch/made"
grep -qx 'accept4\?' "$scratch/made" || fail 'no connection was traced'
expect 'what the server needs and the unit forbids' \
  "$(comm -13 "$scratch/allowed" "$scratch/made")" ''

finish
