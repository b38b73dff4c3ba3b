#!/bin/sh
# SPDX-License-Identifier: MIT
# test-selection.sh - what the command finds: by name, pattern, words, and on
# standard input

. "${srcdir:-.}/tests/testing.sh"
need_all_languages

unset COLUMNS NO_COLOR
TERM=dumb
export TERM
input=/dev/null

# run ARGUMENT...: the program, with $input as its standard input.
run ()
{
  "$build/httpstatus" "$@" <"$input" >"$scratch/out" 2>"$scratch/err"
  status=$?
  what="httpstatus $*"
}

# ends STATUS [MESSAGE]: the exit status, and standard error.
ends ()
{
  expect "$what: the exit status" "$status" "$1"
  expect "$what: standard error" "$(cat "$scratch/err")" "${2-}"
}

# heads EXPECTED: the first lines of each entry, without the texts.
heads ()
{
  expect "$what: the entries" "$(grep '^[0-9]' "$scratch/out")" "$1"
}

out ()
{
  expect "$what: the output" "$(cat "$scratch/out")" "$1"
}

# A code with several meanings.

run 499
ends 0
out '499 Client Closed Request (nginx)
    Request closed by the client

    The client closed the connection while nginx was still working on the
    response. The code appears in logs only.

    Class:           Client error (4xx)
    Usual cause:     the request, or the client that sent it
    Source:          nginx, ngx_http_special_response.c
 https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c
    Other meanings:  Token Required (Esri)'
[ "$(wc -l <"$scratch/out")" -le 12 ] || fail "$what: more than some ten lines"

# one WORD ENTRY: WORD is that one.
one ()
{
  run -- "$1"
  heads "$2"
  ends 0
}
one esri:499 '499 Token Required (Esri)'
one ESRI:499 '499 Token Required (Esri)'
one nginx:499 '499 Client Closed Request (nginx)'
one 'Alibaba Cloud:463' '463 Forwarding Loop Detected (Alibaba Cloud)'
one alibabacloud:463 '463 Forwarding Loop Detected (Alibaba Cloud)'
one alibaba-cloud:463 '463 Forwarding Loop Detected (Alibaba Cloud)'
one microsoft:451 '451 Redirect to Other Server (Microsoft)'
one iana:451 '451 Unavailable For Legal Reasons'
one 451 '451 Unavailable For Legal Reasons'
one 999 '999 Request Denied (LinkedIn)'
one 783 '783 Unexpected Token (Shopify)'
one StatusNotFound '404 Not Found'
one 'HTTP/1.1 404 Not Found' '404 Not Found'
one introuvable '404 Not Found'
one INTROUVABLE '404 Not Found'
one 'nicht gefunden' '404 Not Found'
one 'Requête incorrecte' '400 Bad Request'
if grep -q '^#define HAVE_UNISTRING 1' "$build/config.h"; then
  one 'REQUETE INCORRECTE' '400 Bad Request'
  one 'inhalt zu gross' '413 Content Too Large'
fi
run esri:404
ends 1 "httpstatus: 'esri:404' is not an HTTP status."
run esri:
ends 1 "httpstatus: 'esri:' is not an HTTP status."
run :499
ends 1 "httpstatus: ':499' is not an HTTP status. Did you mean 499 Client \
Closed Request?"

# Patterns and ranges.

run 1xx
ends 0
heads '100 Continue
101 Switching Protocols
102 Processing (WebDAV)
103 Early Hints
104 Upload Resumption Supported (Temporary registration)'
run 43X
ends 0
heads '431 Request Header Fields Too Large'
run 500-502 410
ends 0
heads '500 Internal Server Error
501 Not Implemented
502 Bad Gateway
410 Gone'
run 46x
ends 1 "httpstatus: No registered code is in '46x'; --all adds those of vendors."
run --all 46x
ends 0
heads '460 Client Closed Connection (AWS)
463 Too Many Forwarded IP Addresses (AWS)
463 Forwarding Loop Detected (Alibaba Cloud)
464 Incompatible Protocol Versions (AWS)'
run --all 499-500
ends 0
heads '499 Client Closed Request (nginx)
499 Token Required (Esri)
500 Internal Server Error'
run 7xx
ends 1 "httpstatus: No registered code is in '7xx'; --all adds those of vendors."
for word in 504-500 0xx 6xx 48x; do
  run "$word"
  ends 1 "httpstatus: '$word' is not an HTTP status."
  run --all "$word"
  ends 1 "httpstatus: '$word' is not an HTTP status."
done
for word in 4x 4xxx x04 4x4 500- 500-5004 500--504 50-504; do
  run -- "$word"
  ends 1 "$(cat "$scratch/err")"
  expect "$what: standard error" "$(sed 's/ Did you mean .*//' \
    "$scratch/err")" "httpstatus: '$word' is not an HTTP status."
  heads ''
done

# list and its --all.

run list
ends 0
expect 'codes of list' "$(grep -c '^[1-9][0-9][0-9] ' "$scratch/out")" 64
run list --all
ends 0
expect 'codes of list --all' "$(grep -c '^[1-9][0-9][0-9] ' "$scratch/out")" 104
expect 'the end of list --all' "$(sed -n '/^Outside/,/^See/p' "$scratch/out" |
  grep '^[0-9A-Z]')" 'Outside the classes
783 Unexpected Token (Shopify)
999 Request Denied (LinkedIn)
See also'
run list --class 4 --all
expect 'codes of list --class 4 --all' \
  "$(grep -c '^4[0-9][0-9] ' "$scratch/out")" 50

# search: the best first, in the reader's language and English.

run search teapot
ends 0
heads "418 I'm a teapot (Unused)"
run search not found
expect 'the best match' "$(head -n 1 "$scratch/out")" '404 Not Found'
run search --lang fr authentification
ends 0
heads '401 Unauthorized
407 Proxy Authentication Required
511 Network Authentication Required'
run search --lang fr authentication proxy
expect 'an English word for a French reader' "$(head -n 1 "$scratch/out")" \
  '407 Proxy Authentication Required'
run search 404
expect 'a code' "$(head -n 1 "$scratch/out")" '404 Not Found'
run search xyzzy
ends 1 'httpstatus: No status code matches this search.'
out ''
run search '!!'
ends 1 'httpstatus: No status code matches this search.'
run search
ends 2 "httpstatus: No word was given.
Try 'httpstatus --help'."

# --all-languages.

run --all-languages 404
ends 0
expect "$what: three lines" \
  "$(grep -E '^(404|de|fr) ' "$scratch/out" | sed 's/  */ /')" \
  '404 Not Found
de Nicht gefunden
fr Introuvable'
expect "$what: the languages" \
  "$(sed -n '2,$s/ .*//p' "$scratch/out")" \
  "$(run languages && sed -n '2,$s/ .*//p' "$scratch/out")"

# explain.

run explain 'de;q=0.5, fr-CH'
ends 0
expect 'what explain says' "$(tail -n 1 "$scratch/out")" \
  'Langue de la reponse : Francais (fr)'
run explain
ends 2 "httpstatus: The command 'explain' takes the value of one \
Accept-Language.
Try 'httpstatus --help'."
run explain --lang de fr
ends 2 "httpstatus: Der Befehl \"explain\" nimmt weder \"--lang\" noch \
\"--accept-language\" an.
\"httpstatus --help\" liefert weitere Informationen."

# Standard input.

input=$scratch/in
printf '404\r\n\n  500-501  \nfrog\033[1m\n410' >"$input"
run -
ends 1 "httpstatus: 'frog\\033[1m' is not an HTTP status."
heads '404 Not Found
500 Internal Server Error
501 Not Implemented
410 Gone'
printf '200\n404\n404\n"frog"\033\n200 OK\n499\n999\n\n7' >"$input"
run --summary
ends 1 "httpstatus: 2 lines are not an HTTP status, the first is line 4: \
'\"frog\"\\033'."
out 'Count  Code  Title
    2  200   OK
    2  404   Not found
    1  499   Request closed by the client
    1  999   Request denied'
run --summary --lang fr 404
ends 2 "httpstatus: La commande n'accepte pas l'argument << 404 >>.
Saisissez << httpstatus --help >> pour plus d'informations."
run --summary --all
ends 2 "httpstatus: The option '--summary' goes with '--json' only.
Try 'httpstatus --help'."
: >"$input"
run --summary
ends 0
out ''
awk 'BEGIN { for (i = 0; i < 1048576; i++) printf "4"; print ""; print 404 }' \
  >"$input"
run --summary
expect 'a line of 1 MiB' "$(sed -n 2p "$scratch/out")" '    1  404   Not found'
expect 'a line of 1 MiB' "$status" 1
[ "$(wc -c <"$scratch/err")" -lt 400 ] || fail 'a long line is shown whole'
input=$scratch
run --summary
ends 3 'httpstatus: Standard input cannot be read: Is a directory.'
input=/dev/null

# JSON.

if grep -q '^#define HAVE_JANSSON 1' "$build/config.h"; then
  run --json 413
  ends 0
  out '[
  {
    "code": 413,
    "vendor": "IANA",
    "registered": true,
    "class": 4,
    "phrase": "Content Too Large",
    "symbol": "CONTENT_TOO_LARGE",
    "reference": "RFC 9110, Section 15.5.14",
    "url": "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14",
    "formerNames": [
      "Payload Too Large",
      "Request Entity Too Large"
    ],
    "flags": [
      "retryAfter"
    ],
    "language": "en",
    "title": "Content too large",
    "description": "'"$("$build/httpstatus" 413 | sed -n '3,/^$/p' |
    tr -s '\n ' ' ' | sed 's/^ //; s/ $//')"'",
    "advice": "'"$("$build/httpstatus" 413 | sed -n '/^    Visitors/,/^$/p' |
    sed 1d | tr -s '\n ' ' ' | sed 's/^ //; s/ $//')"'"
  }
]'
  run --json frog
  ends 1 "httpstatus: 'frog' is not an HTTP status."
  out '[]'
  for arguments in 'list --json' 'list --json --all-languages' \
    'search --json proxy' 'languages --json' 'explain --json fr,*;q=0,a@b' \
    '--json --all-languages 404' 'render --json 404' '--json 455 999'; do
    # shellcheck disable=SC2086 # a list of words
    run $arguments
    if has jq; then
      jq . "$scratch/out" >/dev/null 2>"$scratch/err" ||
        fail "$what: $(cat "$scratch/err")"
    fi
  done
  input=$scratch/in
  printf '200\n404\n404\n' >"$input"
  run --summary --json --lang fr
  ends 0
  out '{
  "language": "fr",
  "statuses": [
    {
      "code": 404,
      "title": "Introuvable",
      "count": 2
    },
    {
      "code": 200,
      "title": "OK",
      "count": 1
    }
  ],
  "others": 0
}'
else
  run --json 404
  ends 2 "httpstatus: This program was built without jansson, so that it has \
no '--json'."
fi
finish
