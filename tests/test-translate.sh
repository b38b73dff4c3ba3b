#!/bin/sh
# SPDX-License-Identifier: MIT
# test-translate.sh - a translator's tool: a new language, from its catalog to
# the pages that show it

. "${srcdir:-.}/tests/testing.sh"

for program in msginit msgattrib xgettext; do
  has $program || skip "$program is not installed (Debian: gettext)"
done
source=$scratch/source
copy_source "$source"
cd "$source" || exit
# The language that it begins with may be there by now.
rm -f po/uk.po
sed '/^uk$/d' "$srcdir/po/LINGUAS" >po/LINGUAS

# translate LANGUAGE...: what the tool says, and its exit status.
translate ()
{
  run "$@" --once
}

run ()
{
  CC=$CC tools/translate "$@" >"$scratch/out" 2>"$scratch/err"
  status=$?
}

for word in '' en Ukrainian uk-UA ../uk 'u k'; do
  translate "$word"
  expect "$word: the exit status" "$status" 2
  [ -s "$scratch/err" ] || fail "$word: no message"
done
run
expect 'no language: the exit status' "$status" 2
expect 'no language' "$(cat "$scratch/err")" \
  'translate: needs a language, as gettext names it: ./quickstart translate uk'
translate uk de
expect 'two languages: the exit status' "$status" 2
expect 'two languages' "$(cat "$scratch/err")" \
  "translate: takes one language, not also 'de'"
run uk --twice
expect 'an option that is none: the exit status' "$status" 2
expect 'an option that is none' "$(cat "$scratch/err")" \
  "translate: unknown option '--twice'"
[ ! -e po/uk.po ] || fail 'a catalog is made in spite of it'
translate qq
expect 'qq: the exit status' "$status" 2
expect 'qq: the message' "$(cat "$scratch/err")" \
  "translate: gettext knows no plural forms for 'qq'"
[ ! -e po/qq.po ] || fail 'po/qq.po is there'
grep -q qq po/LINGUAS && fail 'qq is registered'

translate uk
expect 'uk: the exit status' "$status" 0
total=$(grep -c '^msgid ' po/uk.po)
total=$((total - 1))
[ "$total" -gt 400 ] || fail "po/uk.po has $total texts"
grep -qx "uk: 3 of $total texts are done" "$scratch/out" ||
  fail "uk: $(cat "$scratch/out" "$scratch/err")"
grep -qx uk po/LINGUAS || fail 'uk is not registered'
msgfmt -c -o /dev/null po/uk.po || fail 'po/uk.po'
grep -q '^"Plural-Forms: nplurals=3; plural=(n%10==1' po/uk.po ||
  fail 'not the plural forms of Ukrainian'
expect 'the first line' "$(head -n 1 po/uk.po)" \
  '# SPDX-License''-Identifier: MIT'
expect 'what is left first' \
  "$(sed -n 's/^  left: \(.\{10\}\).*/\1/p' "$scratch/out" | head -n 3)" \
  'translate 
404, title
404, advic'

# One text more: it is on the page, beside English, marked as what it is.
sed '/^msgid "Not found"$/{n;s/""/"Не знайдено"/;}' po/uk.po >uk.new &&
  mv uk.new po/uk.po
translate uk
grep -qx "uk: 4 of $total texts are done" "$scratch/out" ||
  fail "after one: $(cat "$scratch/out" "$scratch/err")"
pages=build/translate/pages/uk
grep -q '<h1>Не знайдено</h1>' $pages/404.uk.html || fail 'not on its page'
grep -q '<html lang="uk" dir="ltr">' $pages/404.uk.html || fail 'not uk'
grep -q '<p[^>]* lang="en"' $pages/404.uk.html ||
  fail 'what falls back to English is not marked'
grep -q '<h1>Not found</h1>' $pages/404.en.html || fail 'no English beside it'
grep -q 'src="404.uk.html"' $pages/index.html || fail 'no page of all'

# A mistake is said, and the pages stay.
sed '/^msgid "Gone"$/{n;s/""/"Немає/;}' po/uk.po >uk.new && mv uk.new po/uk.po
translate uk
expect 'a mistake: the exit status' "$status" 1
grep -q 'uk.po:[0-9]*' "$scratch/err" || fail "of it: $(cat "$scratch/err")"
grep -q '<h1>Не знайдено</h1>' $pages/404.uk.html || fail 'the pages went'

# To visitors it is not offered yet.
touch po/LINGUAS
sed '/^msgid "Gone"$/{n;s/"Немає/""/;}' po/uk.po >uk.new && mv uk.new po/uk.po
make -C build/translate >"$scratch/log" 2>&1 || fail "make: $(cat "$scratch/log")"
grep -q '^mkcatalog: uk: not offered yet' "$scratch/log" ||
  fail 'what is not ready is not named'
build/translate/httpstatus --lang uk 404 >"$scratch/out" 2>"$scratch/err"
expect 'uk, asked for: the exit status' $? 2

finish
