# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# command.sh - runs the program and compares what it prints; for the tests that
# begin with
#
#   . "${srcdir:-.}/tests/command.sh"

. "${srcdir:-.}/tests/testing.sh"
need_all_languages

unset COLUMNS NO_COLOR
TERM=dumb
export TERM
LOCPATH=$build/tests/locales
export LOCPATH

# run [VARIABLE=VALUE]... [--] ARGUMENT...: the program, with its output in
# `out' and `err' and its exit status in $status.
run ()
{
  variables=
  while [ $# -gt 0 ]; do
    case $1 in
      --) shift; break ;;
      [A-Z]*=*) variables="$variables $1"; shift ;;
      *) break ;;
    esac
  done
  # shellcheck disable=SC2086 # no value has a space
  env $variables "$build/httpstatus" "$@" >"$scratch/out" 2>"$scratch/all"
  status=$?
  # In the build directory a shell starts the program and warns of locales.
  grep -v 'warning: setlocale' "$scratch/all" >"$scratch/err"
  what="$variables httpstatus $*"
}

out ()
{
  expect "$what: the output" "$(cat "$scratch/out")" "$1"
}

err ()
{
  expect "$what: standard error" "$(cat "$scratch/err")" "$1"
}

ends ()
{
  expect "$what: the exit status" "$status" "$1"
}

# The second line: the title.
title ()
{
  expect "$what: the title" "$(sed -n 2p "$scratch/out")" "    $1"
  ends 0
  err ''
}

not_found='404 Not Found

    The server did not find the requested resource. What this code is known for
    is how often people meet it on the web.

    Visitors read:
      Check the address, or start again from the home page.

    Class:           Client error (4xx)
    Usual cause:     the request, or the client that sent it
    Specification:   RFC 9110, Section 15.5.5
                     https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5'
