#!/bin/sh
# SPDX-License-Identifier: MIT
# test-export.sh - httpstatus export: what is written, and what is refused

. "${srcdir:-.}/tests/export.sh"

# What is where; the bytes are those of the library's golden pages.
exports static --output a --languages fr,en --codes 503,404 --formats json,html
expect 'what it says' "$(echo $(cat out))" \
  "The files are in '$(shown a)'; README there says how the server comes to use them."
expect 'the files' "$(files a)" '.httpstatus-export
404.html
503.html
README
en
en/404.html
en/404.json
en/503.html
en/503.json
fr
fr/404.html
fr/404.json
fr/503.html
fr/503.json'
expect 'the list' "$(cat a/.httpstatus-export)" 'Files of httpstatus export:
404.html
503.html
README
en/404.html
en/404.json
en/503.html
en/503.json
fr/404.html
fr/404.json
fr/503.html
fr/503.json'
exports static --output b --codes '4xx, 503'
for language in en fr; do
  for kind in html json txt; do
    cmp "$srcdir/tests/data/page-404-$language.$kind" \
      "b/$language/404.$kind" || fail "$language/404.$kind"
  done
  "$build/httpstatus" render --lang $language 503 | cmp - b/$language/503.html ||
    fail "$language/503.html"
done
expect 'the codes' "$(cd b/de && echo [0-9]*.txt | sed 's/\.txt//g')" \
  "$("$build/httpstatus" show 4xx 503 | sed -n 's/^\([0-9][0-9]*\) .*/\1/p' |
    tr '\n' ' ' | sed 's/ $//')"
exports static --output b --codes 'esri:499, 520' --formats html \
  --languages en,de,fr
expect 'vendors' "$(files b)" '.httpstatus-export
499.html
520.html
README
de
de/499.html
de/520.html
en
en/499.html
en/520.html
fr
fr/499.html
fr/520.html'
grep -q '<h1>Token required</h1>' b/en/499.html ||
  fail 'not the reading that was asked for'

# All languages on one page, each marked, with links to them.
expect 'a shared page' "$(sed 's/<style>.*<\/style>//' a/404.html)" \
  '<!DOCTYPE html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Introuvable (404)</title>

</head>
<body>
<main>
<nav>
<a href="#fr" lang="fr" dir="ltr">Français</a>
<a href="#en" lang="en" dir="ltr">English</a>
</nav>
<section id="fr" lang="fr" dir="ltr">
<h1>Introuvable</h1>
<div><bdi dir="ltr">404 <span lang="en">Not Found</span></bdi></div>
<p class="advice">Vérifiez l’adresse, ou repartez de la page d’accueil.</p>
<p>Le serveur n’a pas trouvé la ressource demandée. Ce code de réponse est principalement connu pour son apparition fréquente sur le web.</p>
<div><a href="https://developer.mozilla.org/fr/docs/Web/HTTP/Status">MDN Web Docs</a>, <a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/deed.fr">CC BY-SA 4.0</a></div>
</section>
<section id="en" lang="en" dir="ltr">
<h1>Not found</h1>
<div><bdi dir="ltr">404 <span lang="en">Not Found</span></bdi></div>
<p class="advice">Check the address, or start again from the home page.</p>
<p>'"$(sed -n 's/^<p>\(.*\)<\/p>$/\1/p' a/en/404.html)"'</p>
</section>
</main>
</body>
</html>'

# The same bytes for the same arguments, whatever the locale.
exports static --output c --languages fr,en --codes 404,503 --formats json,html
[ "$(sums a)" = "$(sums c)" ] || fail 'the same export differs'
LC_ALL=C.UTF-8 LANGUAGE=fr "$build/httpstatus" export static --output c \
  --languages fr,en --codes 404,503 --formats json,html --lang de >/dev/null
[ "$(sums a)" = "$(sums c)" ] || fail 'the locale changes an export'
exports nginx --output n
before=$(sums n)
exports nginx --output n
[ "$before" = "$(sums n)" ] || fail 'the same export over itself differs'

# refused MESSAGE ARGUMENT...: with a hint, and status 2; nothing is written.
refused ()
{
  message=$1
  shift
  run "$@" --output refused
  expect "the status of export $*" $ended 2
  expect "the message of export $*" "$(sed "/^Try /d" err)" \
    "httpstatus: $message"
  [ ! -e refused ] || fail "export $* wrote something"
}
known=$("$build/httpstatus" export x --output x 2>&1 |
  sed -n 's/.* known are \(.*\)\.$/\1/p')
case $known in
  *nginx*static) ;;
  *) fail "known servers: $known" ;;
esac
refused "Nothing can be exported for the server 'iis'; those that are known are $known." iis
refused 'No server was given.'
refused "The command takes no argument 'apache'." nginx apache
refused "'foo' is not an HTTP status." nginx --codes 404,foo
refused '477 is not the code of an error: those that are known are from 400 to 599.' nginx --codes 404,477
refused '304 is not the code of an error: those that are known are from 400 to 599.' nginx --codes 404,304
refused '999 is not the code of an error: those that are known are from 400 to 599.' nginx --codes 999
refused "No registered code is in '46x'; --all adds those of vendors." nginx --codes 46x
refused "The list '404,,500' has an empty element." nginx --codes 404,,500
refused "The list '' has an empty element." nginx --formats ''
refused "'xml' is not a format: those are html, json and text." nginx --formats html,xml
refused "The list of formats has 'html' twice." nginx --formats html,json,html
refused "The language 'tlh' is not available; 'httpstatus languages' lists those that are." nginx --languages fr,tlh
refused "The list of languages has the language of 'fr-CA' twice." nginx --languages fr,fr-CA
for prefix in '' / x /x/ //x /x/../y /.x '/x y' '/x"' "/x
y"; do
  run nginx --output refused --prefix "$prefix"
  expect "the status of the prefix '$prefix'" $ended 2
done
refused "'/x/' is not a prefix: that begins with a slash, does not end with one, and has only letters, digits and -, _, ~ and . between slashes." nginx --prefix /x/
for server in haproxy lighttpd static; do
  refused "The command 'export $server' has no option '--exact-q'." $server --exact-q
done
for server in caddy haproxy lighttpd static; do
  refused "The command 'export $server' has no option '--prefix'." $server --prefix /x
done
for server in apache caddy; do
  exports $server --output q --codes 404 --exact-q
done
exports apache --output q --codes 404 --prefix /x
refused "The option '--template' needs html among '--formats'." nginx --formats json --template "$srcdir/doc/examples/page.html"
run nginx
expect 'no directory' "$ended $(head -n 1 err)" "2 httpstatus: The command 'export' needs the option '--output' or '--self-test'."
run nginx --output x --self-test http://127.0.0.1/
expect 'both' "$ended $(head -n 1 err)" "2 httpstatus: The options '--output' and '--self-test' exclude each other."
run nginx --output 'a$b'
expect 'a directory with a meaning' "$ended $(head -n 1 err)" "2 httpstatus: The directory '$(shown 'a$b')' cannot stand in a configuration: its name has a control character, a double quotation mark, or one of \\ \$ % { } [ ] * ?."
exports static --output 'a$b' --codes 404

# A template, and its errors.
exports nginx --output t --template "$srcdir/doc/examples/page.html" \
  --codes 404 --languages fr
"$build/httpstatus" render 404 --languages fr \
  --template "$srcdir/doc/examples/page.html" | cmp - t/fr/404.html ||
  fail 'a template'
! grep -q 'style-src .sha256' t/server.conf || grep -q 'location = ' t/server.conf ||
  fail 'a policy for a page of the user'
printf '<p>\n{{bogus}}\n' >wrong.html
run nginx --output t --template wrong.html
expect 'a wrong template' "$ended $(sed 's/: .*: /: ... /;s/:  *.*//' err | head -n 1)" \
  "2 httpstatus"
grep -q 'wrong.html:2: ' err || fail "no line of the template: $(cat err)"
run nginx --output t --template missing.html
expect 'a missing template' "$ended $(cat err)" "2 httpstatus: The file 'missing.html' cannot be read: No such file or directory."

# nginx: all that is named is there, and nothing but text is in it.
exports nginx --output n --languages fr,en,de --all
[ -z "$(cat n/*.conf n/README | LC_ALL=C tr -d '\n -~')" ] ||
  fail 'a control character or a letter that is not ASCII'
sed -n 's/^error_page \([0-9]*\) .*/\1/p' n/error-pages.conf >named
expect 'the first and the last code' "$(sed -n '1p;$p' named | tr '\n' ' ')" \
  '400 494 '
for code in $(grep -v 494 named); do
  for page in fr/$code.html de/$code.json en/$code.txt; do
    [ -f "n/$page" ] || fail "n/$page is missing"
  done
done
expect 'pages in all languages' "$(cd n && echo [0-9]*.html)" '400.html 431.html'
expect '494, once' "$(grep '^error_page 494 ' n/error-pages.conf)" \
  'error_page 494 =431 /_httpstatus/431.html;'
expect 'their own pages, which were asked for' \
  "$(grep -c '^error_page 49[567] .*/49[567]\.' n/error-pages.conf)" 3
expect 'weights' "$(grep -c 'httpstatus_name_exact";$' n/http.conf)" 11
# What README says of own.conf.
echo '# mine' >n/own.conf
run nginx --output n
expect 'the status with own.conf' $ended 3
exports nginx --output n --force
expect 'own.conf' "$(cat n/own.conf)" '# mine'
rm n/own.conf
exports nginx --output n --codes 401,404,410
expect 'the codes of backends' \
  "$(sed -n 's/.*<httpstatus_code>\([^)]*\)).*/\1/p' n/http.conf)" '404|410'
exports nginx --output n --codes 494,500
expect '494 without 431 and 400' \
  "$(grep '^error_page 494 ' n/error-pages.conf)" \
  'error_page 494 /_httpstatus/$httpstatus_page_language/494.$httpstatus_format;'
exports nginx --output n --exact-q --prefix /errors/pages
expect 'the pages for numbers of nginx itself' \
  "$(grep '^error_page 49' n/error-pages.conf)" \
  'error_page 494 =431 /errors/pages/431.html;
error_page 495 =400 /errors/pages/${httpstatus_early}400.$httpstatus_format;
error_page 496 =400 /errors/pages/${httpstatus_early}400.$httpstatus_format;
error_page 497 =400 /errors/pages/${httpstatus_early}400.$httpstatus_format;'
expect 'the limits' "$(sed -n '/^Limits:/,/^$/p' n/README)" \
  'Limits: an Accept-Language of more than 255 bytes or 20 ranges, and an Accept
likewise, counts as absent.
Weights are told apart by 0.1, those of languages with --exact-q by 0.01.
A range with the weight 0 does not choose, but keeps no other range from
choosing the same language; "*" is the default language.  Likewise, "*/*" is the
first format and "application/*" JSON, even where the Accept gives those a lower
weight, as "text/html;q=0, */*" does.'
expect 'exact weights' "$(grep -c 'httpstatus_name_exact";$' n/http.conf)" 101
expect 'the prefix' "$(grep -c _httpstatus n/*.conf)" 'n/backend.conf:0
n/error-pages.conf:0
n/http.conf:0
n/server.conf:0'
expect 'pages for those who are refused' \
  "$(sed -n 's/^  \(alias\|allow\|auth_basic\) .*/\1/p' n/server.conf |
    uniq -c | tr -s ' \n' ' ')" \
  ' 1 alias 1 allow 1 auth_basic 1 alias 1 allow 1 auth_basic 1 alias 1 allow 1 auth_basic '
expect 'a location before those with expressions' \
  "$(grep '^location [^=]' n/server.conf)" 'location ^~ /errors/pages/ {'
if [ -x /usr/sbin/nginx ]; then
  for arguments in '--all' '--languages fr --formats json' '--codes 404 --formats text,html' \
    '--exact-q --prefix /x/y'; do
    # shellcheck disable=SC2086 # a list of words
    exports nginx --output n $arguments
    cat >nginx.conf <<END
pid $scratch/pid; error_log stderr;
events { }
http {
  access_log off;
  client_body_temp_path $scratch/1; proxy_temp_path $scratch/2;
  fastcgi_temp_path $scratch/3; uwsgi_temp_path $scratch/4;
  scgi_temp_path $scratch/5;
  include "$scratch/n/http.conf";
  server { listen unix:$scratch/s; include "$scratch/n/backend.conf"; }
  server { listen unix:$scratch/t; include "$scratch/n/server.conf"; }
}
END
    /usr/sbin/nginx -t -q -p "$scratch" -c "$scratch/nginx.conf" 2>messages &&
      [ ! -s messages ] || fail "nginx does not take $arguments: $(cat messages)"
  done
fi

finish
