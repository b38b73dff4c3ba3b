#!/bin/sh
# SPDX-License-Identifier: MIT
# test-command.sh - the program: what it prints, and how it ends

. "${srcdir:-.}/tests/command.sh"

teapot="418 I'm a teapot (Unused)

    The server refuses to brew coffee in a teapot.

    Class:           Client error (4xx)
    Usual cause:     the request, or the client that sent it
    Specification:   RFC 9110, Section 15.5.19
                     https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19"
unregistered='455 Unassigned

    This code is not registered. Programs that meet it go by its class.

    The request appears to contain an error, or cannot be carried out as it
    stands.

    Class:           Client error (4xx)'

# A status, as people name it.

for word in 404 'not found' NOT_FOUND; do
  run "$word"
  out "$not_found"
  err ''
  ends 0
done
run show 404
out "$not_found"
run 418 404
out "$teapot

$not_found"
ends 0
run 'payload too large'
expect 'a former name' "$(sed -n '1p;$p' "$scratch/out")" '413 Content Too Large
    Former names:    Payload Too Large, Request Entity Too Large'
run 102
expect 'a marker' "$(head -n 1 "$scratch/out")" '102 Processing (WebDAV)'

# What is no status: the others are shown.

run 455
out "$unregistered"
err ''
ends 1
run frog 404 455
out "$not_found

$unregistered"
err "httpstatus: 'frog' is not an HTTP status."
ends 1

# complains WORD MESSAGE: about a word that is no status.
complains ()
{
  run -- -- "$1"
  out ''
  err "httpstatus: '$2"
  ends 1
}
is_none="' is not an HTTP status"
complains fond "fond$is_none. Did you mean 302 Found?"
complains 'nto found' "nto found$is_none. Did you mean 404 Not Found?"
complains 'payload to large' \
  "payload to large$is_none. Did you mean 413 Content Too Large?"
complains 4o4 "4o4$is_none. Did you mean 404 Not Found?"
complains 4040 "4040$is_none. Did you mean 404 Not Found?"

complains 600 "600$is_none: codes are from 100 to 599."
complains 099 "099$is_none: codes are from 100 to 599."
complains 40 "40$is_none: codes are from 100 to 599."
complains '' "$is_none."
complains -404 "-404$is_none. Did you mean 404 Not Found?"
complains 99999999999999999999 \
  "99999999999999999999$is_none: codes are from 100 to 599."
complains 9 "9$is_none: codes are from 100 to 599."
# Nothing from outside reaches the terminal raw, not even UTF-8 in ASCII.
complains "$(printf 'fr\033[31mog\a\177')" "fr\\033[31mog\\007\\177$is_none."
complains "$(printf 'two\nlines')" "two\\012lines$is_none."
complains "$(printf 'gr\303\274n')" "gr\\303\\274n$is_none."
long=0123456789012345678901234567890123456789012345678901234567890123456789
complains "$long$long" "${long}012345...$is_none: codes are from 100 to 599."
run LC_ALL=C.UTF-8 -- "$(printf 'gr\303\274n \302\205 \342\200\256 \377')"
if [ -s "$scratch/err" ] && locale -a 2>/dev/null | grep -q '^C\.utf8'; then
  err "httpstatus: '$(printf 'gr\303\274n')\
 \\302\\205 \\342\\200\\256 \\377$is_none."
fi

# A wrong command line.

# misused MESSAGE ARGUMENT...
misused ()
{
  message=$1
  shift
  run "$@"
  out ''
  err "httpstatus: $message
Try 'httpstatus --help'."
  ends 2
}
misused 'No status was given.'
misused 'No status was given.' show
misused "There is no option '--bogus'." 404 --bogus
misused "There is no option '-x'." -xy
misused "There is no option '--\\033'." "$(printf -- '--\033')"
misused "The option '--lang' needs a value." --lang
misused "The option '--help=much' takes no value." --help=much
if grep -q '^#define HAVE_MICROHTTPD 1' "$build/config.h"; then
  misused "'frog' is not an address to listen on, such as 127.0.0.1:8080." \
    serve --listen frog
  misused "'127.0.0.1:65536' is not an address to listen on, such as \
127.0.0.1:8080." serve --listen 127.0.0.1:65536
  misused "'::1:80' is not an address to listen on, such as 127.0.0.1:8080." \
    serve --listen ::1:80
  misused "--log is 'loud'; it takes none, common or json." serve --log loud
  misused "--default-code is '204'; it takes a code from 200 to 599 whose \
answer has a body." serve --default-code 204
  misused "--home-url is '//host'; it takes an address that begins with http:, \
https:, mailto: or a single /." serve --home-url //host
  misused "The list of languages has an empty element." \
    serve --languages fr,,en
  misused "The list of languages has the language of 'fr-CA' twice." \
    serve --languages fr,fr-CA
  misused "The language 'xx' is not available; 'httpstatus languages' lists \
those that are." serve --languages fr,xx
  HTTPSTATUS_SHOW_DETAILS=maybe
  export HTTPSTATUS_SHOW_DETAILS
  misused "HTTPSTATUS_SHOW_DETAILS is 'maybe'; it takes 1, true, yes, on, or \
0, false, no, off." serve
  unset HTTPSTATUS_SHOW_DETAILS
fi
misused "The command 'show' has no option '--log'." --log none show
misused "The language 'tlh' is not available; 'httpstatus languages' lists\
 those that are." --lang tlh 404
misused "'6xx' is not a class of status codes: those are 1xx to 5xx." \
  list --class 6xx
for class in '' 0 6 4x 4xxx xx 44 4XXX; do
  misused "'$class' is not a class of status codes: those are 1xx to 5xx." \
    list --class="$class"
done
misused "The command 'show' has no option '--class'." --class 4xx 404
misused "The command 'languages' has no option '--class'." languages --class 4
misused "The command takes no argument '404'." list 404
misused "The command takes no argument 'frog'." languages frog
misused "The options '--lang' and '--accept-language' exclude each other." \
  --lang en --accept-language en 404
misused "The option '--explain' needs '--accept-language'." --explain 404

# The reference page.

run list
err ''
ends 0
expect 'the beginning of the page' "$(head -n 21 "$scratch/out")" \
  'HTTP response status codes
==========================

HTTP response status codes tell whether an HTTP request was carried out
successfully. The responses form five classes:

  1. informational responses (100 to 199)
  2. successful responses (200 to 299)
  3. redirection messages (300 to 399)
  4. client errors (400 to 499)
  5. server errors (500 to 599)

Informational responses
-----------------------

100 Continue
    Nothing is wrong so far. A client that is still sending its request can go
    on; one whose request is already complete can ignore this interim response.
    RFC 9110, Section 15.2.1
    https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.1'
expect 'the end of the page' "$(tail -n 8 "$scratch/out")" '
See also
--------

List of HTTP status codes on Wikipedia
  https://en.wikipedia.org/wiki/List_of_HTTP_status_codes
Official registry of HTTP status codes at IANA
  https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml'
expect 'codes in the page' "$(grep -c '^[1-5][0-9][0-9] ' "$scratch/out")" 64
expect 'headings of the page' "$(grep -B 1 '^---' "$scratch/out" |
  grep -v '^--')" 'Informational responses
Successful responses
Redirection messages
Client error responses
Server error responses
See also'
expect 'markers of the page' "$(sed -n \
  's/^\([1-5][0-9][0-9]\) .*(\(.*\))$/\1 \2/p' "$scratch/out")" '102 WebDAV
104 Temporary registration
207 WebDAV
208 WebDAV
226 HTTP delta encoding
305 Deprecated
306 Unused
402 Experimental
418 Unused
422 WebDAV
423 WebDAV
424 WebDAV
425 Experimental
507 WebDAV
508 WebDAV
510 Obsolete'
for class in 5xx 5 5XX; do
  run list --class $class
  expect "the page of $class" "$(grep '^[^ ]' "$scratch/out")" \
    'Server error responses
----------------------
500 Internal Server Error
501 Not Implemented
502 Bad Gateway
503 Service Unavailable
504 Gateway Timeout
505 HTTP Version Not Supported
506 Variant Also Negotiates
507 Insufficient Storage (WebDAV)
508 Loop Detected (WebDAV)
510 Not Extended (Obsolete)
511 Network Authentication Required'
done

# From right to left: each line is a run of its own, also one that begins with a
# Latin word; what is ASCII stands by itself.
if "$build/httpstatus" languages | grep -q '^ar '; then
  begin=$(printf '\342\201\247') end=$(printf '\342\201\251')
  run COLUMNS=60 LC_ALL=C.UTF-8 --lang ar 503
  sed -n "2s/^    $begin.*$end\$/whole/p" "$scratch/out" >"$scratch/whole"
  expect 'a title in Arabic' "$(cat "$scratch/whole")" whole
  expect 'lines with Arabic that are not isolated' "$(grep '[^ -~]' \
    "$scratch/out" | grep -vE "^ *($begin.*$end|$begin.*$end +[ -~]+)\$")" ''
  expect 'lines without that are' "$(sed "s/$begin\([ -~]*\)$end/<\1>/" \
    "$scratch/out" | grep '<')" ''
  run LC_ALL=C.UTF-8 --lang ar 4o4
  sed "s/^httpstatus: $begin.*$end\$/whole/" "$scratch/err" >"$scratch/whole"
  expect 'a message in Arabic' "$(cat "$scratch/whole")" whole
fi

# Languages.

# With no locale to be had the output is UTF-8.
run LC_ALL=en_US.UTF-8 LOCPATH=/nonexistent languages
err ''
ends 0
expect 'languages' \
  "$(sed -n -e 's/  */ /g' -e '/^\(Tag\|en\|de\|fr\) /p' "$scratch/out")" \
  'Tag Own name English name Translated Direction
en English English 100% ltr
de Deutsch German 100% ltr
fr Français French 100% ltr'
run LC_ALL=C languages
expect 'columns stand below each other' \
  "$(awk '{ at[match ($0, NR == 1 ? "Direction" : "(ltr|rtl)$")] }
    END { for (i in at) n++; print n }' "$scratch/out")" 1
run LC_ALL=C COLUMNS=40 languages
expect 'languages in 40 columns' \
  "$(sed -n '/^fr/s/  */ /gp' "$scratch/out")" 'fr Francais French 100% ltr'

run --lang fr 404
title Introuvable
run 404 --lang=FR_ca
title Introuvable
run --lang de_DE.UTF-8 404
title 'Nicht gefunden'
run --lang en 404
out "$not_found"
run --accept-language 'da, fr-CH;q=0.8, en;q=0.7' 404
title Introuvable
run --accept-language '' 404
out "$not_found"

run --accept-language 'fi, *, fr;q=0, de-CH;q=0.9, q' --explain
out 'Accept-Language has 5 ranges, in order of weight:

  Range  Weight  Result                       How
  fi     1       fits no language here
  *      1       fits en, which is chosen     as any language
  q      1       fits no language here
  de-CH  0.9     fits de, but comes too late  shortened
  fr     0       excludes fr

Language of the answer: English (en)'
run --accept-language '*;q=0, fi;q=0, fi' --explain
out 'Accept-Language has 3 ranges, in order of weight:

  Range  Weight  Result                              How
  fi     1       fits no language here
  *      0       excludes what no other range names
  fi     0       excludes nothing that is here

The header accepts no language that is here; the answer is in English.'
run --accept-language "$(printf 'a\033b,, ')" --explain
out '  Range   Weight  Result              How
  a\033b          malformed: ignored

Without a well-formed range, the answer is in English.'
run --accept-language '' --explain
out 'Without a well-formed range, the answer is in English.'
run --accept-language 'xx , de;q=0, de-AT, en;q=0.25, *;q=.5, fr;q=0.2' \
  --explain 404
err ''
ends 0
out "Accept-Language has 5 ranges, in order of weight:

  Range   Weight  Result                       How
  xx      1       fits no language here
  de-AT   1       fits de, which is excluded   shortened
  en      0.25    fits en, which is chosen     exactly
  fr      0.2     fits fr, but comes too late  exactly
  de      0       excludes de
  *;q=.5          malformed: ignored

Language of the answer: English (en)

$not_found"

# What is for programs stays as it is; the explanation stands beside it.
run --accept-language fr --explain
cp "$scratch/out" "$scratch/explanation"
echo >>"$scratch/explanation"
for arguments in 'render 404' 'render --format text 404' '--json 404' \
  'list --json' 'languages --json'; do
  case $arguments in
    *--json*) grep -q '^#define HAVE_JANSSON 1' "$build/config.h" || continue ;;
  esac
  # shellcheck disable=SC2086 # a list of words
  run --accept-language fr $arguments
  ends 0
  cp "$scratch/out" "$scratch/plain"
  # shellcheck disable=SC2086
  run --accept-language fr --explain $arguments
  ends 0
  cmp -s "$scratch/plain" "$scratch/out" || fail "--explain is in $arguments"
  cmp -s "$scratch/explanation" "$scratch/err" ||
    fail "the explanation of $arguments is $(cat "$scratch/err")"
done
run --accept-language fr export static --codes 404 --output "$scratch/pages"
cp "$scratch/out" "$scratch/plain"
run --accept-language fr --explain export static --codes 404 \
  --output "$scratch/pages"
ends 0
cmp -s "$scratch/plain" "$scratch/out" || fail '--explain is in export'
cmp -s "$scratch/explanation" "$scratch/err" ||
  fail "the explanation of export is $(cat "$scratch/err")"
if grep -q '^#define HAVE_JANSSON 1' "$build/config.h"; then
  run explain --json fr
  cp "$scratch/out" "$scratch/explanation"
  run --accept-language fr --explain --json
  ends 0
  err ''
  cmp -s "$scratch/explanation" "$scratch/out" ||
    fail "--explain --json writes $(cat "$scratch/out")"
fi

# --help and --version.

run --version
ends 0
err ''
out "httpstatus $(sed -n 's/^#define HTTPSTATUS_VERSION "\(.*\)"$/\1/p' \
  "$srcdir/include/httpstatus.h") (libhttpstatus $(sed -n \
  's/^#define HTTPSTATUS_VERSION "\(.*\)"$/\1/p' \
  "$srcdir/include/httpstatus.h"))
License: MIT AND CC-BY-SA-4.0 AND Unicode-DFS-2016
The program and its texts may be used under the MIT license.
The French descriptions are adapted from MDN Web Docs, under CC-BY-SA-4.0."
run --help
ends 0
err ''
expect 'the usage' "$(sed 2q "$scratch/out")" \
  'Usage: httpstatus [OPTION]... STATUS...
       httpstatus [OPTION]... COMMAND'
expect 'exit statuses' "$(sed -n '/^Exit status/,/^$/p' "$scratch/out")" \
  'Exit status:
  0   all that was asked for was found
  1   at least one status is unknown, or nothing was found
  2   the command line is wrong
  3   the output could not be written'
expect 'options' "$(sed -n 's/^  \(--[^ ]*\).*/\1/p' "$scratch/out")" \
  '--lang=TAG
--accept-language=HEADER
--explain
--class=CLASS
--all
--all-languages
--json
--summary
--format=FORMAT
--template=FILE
--languages=TAG,...
--listen=HOST:PORT
--reference
--home-url=URL
--contact=URL
--show-details
--default-code=CODE
--log=KIND
--output=DIR
--codes=STATUS,...
--formats=FORMAT,...
--prefix=PATH
--exact-q
--force
--self-test=URL
--help
--version'

finish
