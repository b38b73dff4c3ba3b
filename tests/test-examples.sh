#!/bin/sh
# SPDX-License-Identifier: MIT
# test-examples.sh - what the examples print, and that README.md shows one

. "${srcdir:-.}/tests/testing.sh"

need_all_languages
describe=$build/doc/examples/describe
respond=$build/doc/examples/respond

french='404 Introuvable
Le serveur n’a pas trouvé la ressource demandée. Ce code de réponse est principalement connu pour son apparition fréquente sur le web.'
english='404 Not found
The server did not find the requested resource. What this code is known for is how often people meet it on the web.'

expect 'describe in C' "$("$describe" 404)" "$english"
expect 'describe' "$("$describe")" "$english"
expect 'describe not found' "$("$describe" 'not found')" "$english"
expect "describe a vendor's code" "$("$describe" 499 | head -n 1)" \
  '499 Request closed by the client'
"$describe" frog >/dev/null && fail 'describe frog succeeds'
if has_locales; then
  LOCPATH=$build/tests/locales
  export LOCPATH
  expect 'describe in French' "$(env LC_ALL=fr_FR.UTF-8 "$describe" 404)" "$french"
  expect 'describe in ISO-8859-1' \
    "$(env LC_ALL=fr_FR.ISO-8859-1 "$describe" 404)" "$french"
fi
if has_locales && has_glibc; then
  expect 'describe with LANGUAGE' \
    "$(env LC_ALL=de_DE.UTF-8 LANGUAGE=fr "$describe" 404)" "$french"
fi
if has_glibc; then
  # (In the build directory it is started by a shell, which warns, too.)
  expect 'describe in a locale that is not installed' \
    "$(env LC_ALL=xx_XX.UTF-8 "$describe" 404 2>&1 |
      sed '/warning: setlocale/d')" \
    "This locale is not installed: see locale -a.
$english"
fi

expect 'respond in French' \
  "$("$respond" 'fr-CH, fr;q=0.9, en;q=0.8' 404 | tr -d '\r')" \
  'HTTP/1.1 404 Not Found
Content-Type: text/plain; charset=utf-8
Content-Language: fr
Vary: Accept-Language

Introuvable

Vérifiez l’adresse, ou repartez de la page d’accueil.'
expect 'respond without a header' "$("$respond" | tail -n 3)" \
  'Not found

Check the address, or start again from the home page.'

expect 'cgi in French' "$(env HTTP_ACCEPT_LANGUAGE=fr HTTP_ACCEPT=text/plain \
  REDIRECT_STATUS=503 "$build/doc/examples/cgi" | tr -d '\r' | sed '/^$/q')" \
  "Status: 503 Service Unavailable
Content-Type: text/plain; charset=utf-8
Content-Language: fr
Vary: Accept, Accept-Language
Cache-Control: no-store
X-Content-Type-Options: nosniff
Content-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'"
for row in '499 Client Closed Request' '404 Not Found'; do
  asked=${row%% *}
  [ "$asked" = 499 ] || asked=frog
  expect "cgi with the status $asked" "$(env REDIRECT_STATUS="$asked" \
    "$build/doc/examples/cgi" | sed -n '1s/\r$//p')" "Status: $row"
done
expect 'cgi in text' "$(env HTTP_ACCEPT=text/plain "$build/doc/examples/cgi" |
  tr -d '\r' | sed '1,/^$/d' | head -n 1)" 'Not found (404 Not Found)'
expect 'cgi' "$("$build/doc/examples/cgi" | grep '<h1>')" \
  '<h1>Not found</h1>'

# README.md shows them whole, from the first #include on.
for example in describe server cgi; do
  awk -v name="doc/examples/$example.c" '
    shown && /^```$/ { exit }
    shown { print }
    index ($0, "<!-- " name " -->") { marked = 1 }
    marked && /^```c$/ { shown = 1 }' "$srcdir/README.md" >"$scratch/readme.c"
  sed -n '/^#include/,$p' "$srcdir/doc/examples/$example.c" \
    >"$scratch/example.c"
  [ -s "$scratch/readme.c" ] && cmp "$scratch/readme.c" "$scratch/example.c" ||
    fail "README.md does not show doc/examples/$example.c"
done
for limit in server:40 cgi:20; do
  lines=$(sed -n '/^#include/,$p' "$srcdir/doc/examples/${limit%:*}.c" |
    grep -c .)
  [ "$lines" -le "${limit#*:}" ] ||
    fail "doc/examples/${limit%:*}.c has $lines lines"
done

# The languages in README.md are those that there are.
(cd "$scratch" && "$srcdir/tools/show-languages" "$build/httpstatus" \
  "$srcdir/README.md") >"$scratch/README.md"
difference=$(diff "$srcdir/README.md" "$scratch/README.md") ||
  fail "README.md shows other languages (<) than there are (>); \
tools/show-languages prints it anew: $difference"
grep -q '^fr  *Français  *French  *100%' "$scratch/README.md" ||
  fail 'README.md shows no languages'

finish
