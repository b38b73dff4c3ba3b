#!/bin/sh
# SPDX-License-Identifier: MIT
# test-output.sh - the program's output in any width, charset and locale, on a
# terminal, and where it cannot be written

. "${srcdir:-.}/tests/command.sh"

# Widths: no line is longer, but where a word, with its code, is.

for columns in 20 40 80 100; do
  for arguments in --help list languages '503 431 200 455'; do
    # shellcheck disable=SC2086 # a list of words
    run COLUMNS=$columns $arguments
    expect "$what: lines that are too long" "$(
      awk -v columns=$columns \
        'length ($0) > columns && NF > 1 + /^[1-5]/' "$scratch/out"
    )" ''
    grep -q ' $' "$scratch/out" && fail "$what: spaces at the end of a line"
  done
done
run COLUMNS=20 451
out '451 Unavailable For
    Legal Reasons

    A legal demand
    keeps the server
    from giving
    access to the
    resource, as
    with a page that
    a government has
    censored.

    Visitors read:
      This page
      cannot be
      shown for
      legal reasons.
      The people who
      run this site
      may be able to
      tell you more.

    Class:
      Client error
      (4xx)
    Usual cause:
      the request,
      or the client
      that sent it
    Specification:
      RFC 7725,
      Section 3
https://www.rfc-editor.org/rfc/rfc7725.html#section-3
    Other meanings:
      Redirect to
      Other Server
      (Microsoft)'
for columns in 19 0 -5 frog '' 9999999999999999999999; do
  run COLUMNS=$columns 451
  case $columns in
    19) expected='    Legal Reasons' ;;
    *) expected= ;;
  esac
  expect "$what: the second line" "$(sed -n 2p "$scratch/out")" "$expected"
done

# Charsets, in real locales and in those that are not there.

latin='    Le serveur n'"'"'a pas trouv\351 la ressource demand\351e.'
unicode='    Le serveur n\342\200\231a pas trouv\303\251 la ressource'\
' demand\303\251e.'

# french PATTERN: 404 is in French, its description as printf makes PATTERN.
french ()
{
  title Introuvable
  # shellcheck disable=SC2059 # a pattern
  expect "$what: the description" \
    "$(sed -n 's/^\( *Le serveur.*demand[^.]*\.\).*/\1/p' "$scratch/out")" \
    "$(printf "$1")"
}

if has_locales; then
  run LC_ALL=fr_FR.UTF-8 404
  french "$unicode"
  run LC_ALL=de_DE.UTF-8 404
  title 'Nicht gefunden'
  run LC_ALL=de_DE.UTF-8 --lang fr 404
  french "$unicode"
  run LC_ALL=fr_FR.UTF-8 --lang en 404
  out "$not_found"
fi
if has_locales && has_charsets; then
  run LC_ALL=fr_FR.ISO-8859-1 404
  french "$latin"
  run LC_CTYPE=fr_FR.ISO-8859-1 LANG=fr_FR.UTF-8 LC_ALL= 404
  french "$latin"
  run LC_ALL=fr_FR.ISO-8859-1 -- "$(printf 'gr\374n\205')"
  LC_ALL=C grep -q "$(printf 'gr\374n\\\\205')" "$scratch/err" ||
    fail "$what: not escaped: $(cat "$scratch/err")"
  # Columns stand below each other in any charset.
  run LC_ALL=fr_FR.ISO-8859-1 languages
  expect "$what: columns" \
    "$(awk '/ltr$/ { at[index ($0, "ltr")] }
      END { for (i in at) n++; print n }' "$scratch/out")" 1
fi
has_locales || echo "no locales: $(cat "$build/tests/locales/missing")"

# The catalogs inside speak for locales that are not there, without a warning.
run LOCPATH=/nonexistent LC_ALL=fr_FR.UTF-8 404
french "$unicode"
run LOCPATH=/nonexistent LC_ALL=fr_FR 404
french "$unicode"
run LOCPATH=/nonexistent LC_ALL=fr_CA@euro 404
french "$unicode"
run LOCPATH=/nonexistent LC_ALL= LC_MESSAGES=de_AT LANG=fr_FR 404
title 'Nicht gefunden'
run LOCPATH=/nonexistent LC_ALL= LANG=fr_FR 404
french "$unicode"
run LOCPATH=/nonexistent LC_ALL=tlh.UTF-8 404
out "$not_found"
if has_charsets; then
  run LOCPATH=/nonexistent LC_ALL=fr_FR.ISO-8859-1 404
  french "$latin"
fi
if has_glibc; then
  run LOCPATH=/nonexistent LC_ALL=fr_FR.UTF-8 LANGUAGE=tlh::de:fr 404
  title 'Nicht gefunden'
  run LOCPATH=/nonexistent LC_ALL=fr_FR.UTF-8 LANGUAGE=C:de 404
  out "$not_found"
fi
run LC_ALL=C LANGUAGE=fr 404
out "$not_found"
run LC_ALL=POSIX LANGUAGE=fr 404
out "$not_found"
# No locale at all was asked for: a bare container.
run LC_ALL= LANGUAGE=fr 404
french "$unicode"
run LC_ALL= LANGUAGE=tlh 404
out "$not_found"
# LC_ALL=C says that the terminal has ASCII; nothing at all does not.
run LC_ALL=C --lang fr 404
french '    Le serveur n'"'"'a pas trouve la ressource demandee.'
run LC_ALL= --lang fr 404
french "$unicode"
run LC_ALL=C --lang de 302
expect "$what: the title" "$(sed -n '2s/^\( *[^ ]*\).*/\1/p' "$scratch/out")" \
  '    Voruebergehend'

# Output that cannot be written.

# unwritten REASON
unwritten ()
{
  expect "$what: standard error" "$(cat "$scratch/err")" \
    "httpstatus: The output could not be written: $1."
  expect "$what: the exit status" "$status" 3
}
if [ -c /dev/full ]; then
  for arguments in 404 list languages --help --version '404 455' 'search tls' 'explain en' \
    'list --class 1'; do
    # shellcheck disable=SC2086 # a list of words
    "$build/httpstatus" $arguments >/dev/full 2>"$scratch/err"
    status=$?
    what="httpstatus $arguments >/dev/full"
    unwritten 'No space left on device'
  done
else
  echo 'there is no /dev/full'
fi
"$build/httpstatus" 404 >&- 2>"$scratch/err"
status=$?
what='httpstatus 404 >&-'
unwritten 'Bad file descriptor'
(
  trap '' PIPE
  sleep 1
  "$build/httpstatus" list 2>"$scratch/err"
  echo $? >"$scratch/status"
) | true
status=$(cat "$scratch/status")
what='httpstatus list, to a closed pipe'
unwritten 'Broken pipe'
# With nothing to write, nothing is wrong.
"$build/httpstatus" frog >&- 2>"$scratch/err"
status=$?
what='httpstatus frog >&-'
err "httpstatus: 'frog' is not an HTTP status."
ends 1

# Colors, and the width, of a terminal.

# on_terminal VARIABLES: what 404 prints on one with 40 columns.
on_terminal ()
{
  # shellcheck disable=SC2086 # a list of words
  env $1 script -qec "stty cols 40; '$build/httpstatus' 404" /dev/null \
    </dev/null | tr -d '\r' | sed -n 1,4p
}
if has script && script -qec true /dev/null >/dev/null 2>&1 </dev/null; then
  plain='404 Not Found

    The server did not find the
    requested resource. What this code'
  colored=$(printf '\033[1;33m404\033[m \033[1mNot Found\033[m\n%s' \
    "${plain#404 Not Found
}")
  expect 'on a terminal' "$(on_terminal TERM=xterm)" "$colored"
  expect 'NO_COLOR empty' "$(on_terminal 'TERM=xterm NO_COLOR=')" "$colored"
  expect 'NO_COLOR' "$(on_terminal 'TERM=xterm NO_COLOR=1')" "$plain"
  expect 'TERM=dumb' "$(on_terminal TERM=dumb)" "$plain"
  expect 'without TERM' "$(on_terminal '-u TERM')" "$plain"
else
  echo 'script (Debian: bsdutils) is not here: no terminal'
fi
run TERM=xterm 404
out "$not_found"

finish
