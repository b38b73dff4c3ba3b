#!/bin/sh
# SPDX-License-Identifier: MIT
# test-mkcatalog.sh - the build tool: what it makes, and what it refuses

. "${srcdir:-.}/tests/testing.sh"

has "$MSGFMT" || skip 'msgfmt is not installed (Debian: gettext)'
cd "$scratch" || exit

# With the sanitizers where the compiler has them: it reads hostile files.
tool=$scratch/mkcatalog
sources="tools/mkcatalog.c tools/block.c tools/mo.c tools/plural.c
  tools/prove.c src/english.c"
compile ()
{
  # shellcheck disable=SC2086 # lists of words
  (cd "$srcdir" && $CC_FOR_BUILD "$@" -Iinclude -o "$tool" $sources)
}
ASAN_OPTIONS=detect_leaks=0
export ASAN_OPTIONS
compile -g -fsanitize=address,undefined -fno-sanitize-recover=all \
  2>/dev/null && "$tool" . >/dev/null 2>&1 || compile || die 'does not compile'

# po LANGUAGE PLURAL-FORMS: writes LANGUAGE.po with few messages.
po ()
{
  {
    cat <<END
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: $2\\n"

msgctxt "catalog"
msgid "en"
msgstr "$1"

msgctxt "title"
msgid "Not found"
msgstr "Pas là"

END
    cat
  } >"$1.po"
}
mkdir -p mo

# refused FILE-NAME PATTERN WHAT...: mo/xx.mo makes the tool fail, with a
# message that names the file.
refused ()
{
  pattern=$1
  shift
  "$tool" --drafts mo xx >out 2>err && fail "$*: is taken"
  grep -q 'Sanitizer\|runtime error' err && fail "$*: $(cat err)"
  grep -q "^mkcatalog: mo/xx.mo: .*$pattern" err ||
    fail "$*: says \"$(head -n 3 err)\""
}

# Identical input makes an identical file.
languages=$(sed 's/#.*//' "$srcdir/po/LINGUAS")
for language in $languages; do
  $MSGFMT -o "mo/$language.mo" "$srcdir/po/$language.po" || die msgfmt
done
# shellcheck disable=SC2086
"$tool" mo $languages >one 2>/dev/null || die 'fails on po/*.po'
(TZ=Asia/Tokyo LC_ALL=C.UTF-8 "$tool" mo $languages >two 2>/dev/null)
cmp one two || fail 'two runs differ'
grep -q '"$' one && fail 'a text is not closed'

# A language's name need be no identifier.
po sr@latin 'nplurals=2; plural=n != 1;' </dev/null
sed 's/"sr@latin"/"sr-Latn"/' sr@latin.po >sr.po
$MSGFMT -o mo/sr@latin.mo sr.po || die msgfmt
"$tool" --drafts mo sr@latin >sr 2>/dev/null || fail 'fails on sr@latin'
grep -q 'LANGUAGE_sr_latin\] = .*, "sr-Latn" }' sr || fail 'no sr_latin'
grep -q 'sr@' sr && fail 'a name that is no identifier'

# What is fuzzy or untranslated falls to English, and is counted.
po xx 'nplurals=2; plural=n != 1;' <<'END'
#, fuzzy
msgctxt "title"
msgid "Gone"
msgstr "Parti"

msgctxt "title"
msgid "Conflict"
msgstr ""
END
$MSGFMT -o mo/xx.mo xx.po || die msgfmt
"$tool" --drafts mo xx >few 2>err || fail 'fails on a catalog of few messages'
grep -q 'Pas l' few || fail 'lost a translation'
grep -q 'Parti' few && fail 'took a fuzzy translation'
total=$(sed -n 's/^  \[LANGUAGE_en\] = { 0, \([0-9]*\), "en" },$/\1/p' few)
expect 'the count of untranslated texts' "$(cat err)" \
  "mkcatalog: xx: $((total - 2)) of $total texts fall to English"
grep -q 'LANGUAGE_xx\] = .*, 2, "xx" }' few || fail 'miscounted translations'

# For visitors it is not ready: without --drafts it is left out.
"$tool" mo xx fr >ready 2>err || fail 'fails on a draft'
grep -q 'LANGUAGE_xx' ready && fail 'offers a language that is not ready'
grep -q 'LANGUAGE_fr\]' ready || fail 'lost a language that is'
grep -qx "mkcatalog: xx: not offered yet: [1-9][0-9]* texts that visitors \
read are missing" err || fail "of a draft it says: $(cat err)"

# Ready is a language that lacks nothing but descriptions.
awk -v RS= -v ORS='\n\n' '/[0-9], (long )?description[;.]/ {
    sub (/\nmsgstr.*/, "\nmsgstr \"\"") } { print }' "$srcdir/po/fr.po" >ready.po
$MSGFMT -o mo/xx.mo ready.po || die msgfmt
"$tool" mo xx >ready 2>err || fail 'fails on a language without descriptions'
grep -q 'LANGUAGE_xx\] = ' ready || fail "does not offer it: $(cat err)"
grep -q '^mkcatalog: xx: [1-9][0-9]* of [0-9]* texts fall to English$' err ||
  fail "of a language without descriptions it says: $(cat err)"

# One title is enough to leave it out; one description is not.
awk -v RS= -v ORS='\n\n' '/msgid "Gone"/ {
    sub (/\nmsgstr.*/, "\nmsgstr \"\"") } { print }' "$srcdir/po/fr.po" >ready.po
$MSGFMT -o mo/xx.mo ready.po || die msgfmt
"$tool" mo xx >ready 2>err || fail 'fails on a language without a title'
grep -q 'LANGUAGE_xx' ready && fail 'offers a language without a title'
expect 'a language without a title' "$(cat err)" \
  'mkcatalog: xx: not offered yet: 1 text that visitors read is missing'
awk -v RS= -v ORS='\n\n' '/404, description/ {
    sub (/\nmsgstr.*/, "\nmsgstr \"\"") } { print }' "$srcdir/po/fr.po" >ready.po
$MSGFMT -o mo/xx.mo ready.po || die msgfmt
"$tool" mo xx >ready 2>err || fail 'fails on a language without a description'
grep -q 'LANGUAGE_xx\] = ' ready || fail "does not offer it: $(cat err)"
expect 'a language without a description' "$(cat err)" \
  "mkcatalog: xx: 1 of $total texts falls to English"

# An msgid that is not the list's is the command's.
po xx 'nplurals=2; plural=n != 1;' <<'END'
msgid "Usage"
msgstr "Emploi"
END
$MSGFMT -o mo/xx.mo xx.po || die msgfmt
"$tool" --drafts mo xx 2>/dev/null | sed -n '/HS_COMMAND_CATALOGS \*\//,$p' |
  grep -q '"Emploi"' || fail "lost a text of the command's"

# Broken files: cut at every length, and with offsets that lie outside.
good=$scratch/good.mo
mv mo/xx.mo "$good"
size=$(wc -c <"$good")
for length in 0 1 3 4 19 27 28 40 60 $((size / 2)) $((size - 1)); do
  head -c "$length" "$good" >mo/xx.mo
  refused '' "a catalog cut to $length of $size bytes"
done
# patch OFFSET BYTES: changes four bytes of mo/xx.mo, least first.
patch ()
{
  # shellcheck disable=SC2059 # the format is the bytes
  cp "$good" mo/xx.mo && chmod u+w mo/xx.mo &&
    printf "$2" | dd of=mo/xx.mo bs=1 seek="$1" conv=notrunc 2>/dev/null
}
word_at ()
{
  od -An -tu4 -j "$1" -N 4 "$good" | tr -d ' '
}
originals=$(word_at 12)
translations=$(word_at 16)
for bytes in '\377\377\377\377' '\377\377\377\177' '\000\000\000\200' \
  '\374\377\377\377'; do
  patch 8 "$bytes"
  refused '' "$bytes messages"
  for table in 12 16; do
    patch $table "$bytes"
    refused '' "a table at $bytes"
  done
  for table in $originals $translations; do
    for entry in 0 1; do
      patch $((table + 8 * entry)) "$bytes"
      refused 'outside the file' "a text of $bytes bytes"
      patch $((table + 8 * entry + 4)) "$bytes"
      refused 'outside the file' "a text at $bytes"
    done
  done
done
patch 0 'GNU '
refused 'not a compiled catalog' 'another magic number'
printf 'msgid "text"\n' >mo/xx.mo
refused '' 'a .po file'
rm mo/xx.mo
refused '' 'no file'

# Not UTF-8: an overlong form, a surrogate, Latin-1, a cut sequence, too high.
for bytes in '\300\257' '\355\240\200' '\351t\351' '\303' '\364\220\200\200' \
  '\200' '\377'; do
  cp "$good" mo/xx.mo
  at=$(grep -abo 'Emploi' mo/xx.mo | sed 's/:.*//')
  # shellcheck disable=SC2059
  printf "$bytes" | dd of=mo/xx.mo bs=1 seek="$at" conv=notrunc 2>/dev/null
  [ "$bytes" = '\303' ] || refused 'not UTF-8' "the bytes $bytes"
done

# A catalog has to say its tag.
sed '/^msgctxt "catalog"/,/^$/d' xx.po >tagless.po
$MSGFMT -o mo/xx.mo tagless.po || die msgfmt
refused 'tag' 'a catalog without a tag'
for tag in x 'x y' 'en"' 'abcdefghijklmnop' 'fr\\r\\nX: y'; do
  sed "s/^msgstr \"xx\"/msgstr \"$(printf %s "$tag" | sed 's/["\\]/\\&/g')\"/" \
    xx.po >tag.po
  $MSGFMT -o mo/xx.mo tag.po 2>/dev/null || continue
  refused '' "the tag $tag"
done

# What cannot stand in a page as it is, and placeholders that English lacks or
# that are lost.  Of a plural message a form may spell its number.
while IFS='|' read -r problem id text; do
  po xx 'nplurals=2; plural=n != 1;' <<END
$id
$text
END
  $MSGFMT -o mo/xx.mo xx.po || die msgfmt
  if [ "$problem" = none ]; then
    "$tool" --drafts mo xx >/dev/null 2>err || fail "$text: $(cat err)"
  else
    refused "$problem" "$text"
  fi
done <<'END'
cannot stand|msgid "What this status code means"|msgstr "a < b"
cannot stand|msgid "What this status code means"|msgstr "a > b"
cannot stand|msgid "What this status code means"|msgstr "a & b"
cannot stand|msgid "What this status code means"|msgstr "a \" b"
cannot stand|msgid "What this status code means"|msgstr "a \\ b"
cannot stand|msgid "What this status code means"|msgstr "a\nb"
cannot stand|msgid "What this status code means"|msgstr "a\tb"
cannot stand|msgid "What this status code means"|msgstr "a\033b"
cannot stand|msgid "What this status code means"|msgstr "a\177b"
cannot stand|msgid "What this status code means"|msgstr "a\302\205b"
placeholders|msgid "What this status code means"|msgstr "{x}"
placeholders|msgid "If you ask for help, give this reference: {id}"|msgstr "x"
placeholders|msgid "If you ask for help, give this reference: {id}"|msgstr "{id} {x}"
placeholders|msgid "If you ask for help, give this reference: {id}"|msgstr "{ID}"
none|msgid "If you ask for help, give this reference: {id}"|msgstr "{id} x"
1 forms, not 2|msgid "You can try again in {count} hour."|msgstr "{count}"
END
plural='msgid "You can try again in {count} hour."
msgid_plural "You can try again in {count} hours."'
while IFS='|' read -r problem one many; do
  po xx 'nplurals=2; plural=n != 1;' <<END
$plural
msgstr[0] "$one"
msgstr[1] "$many"
END
  $MSGFMT -o mo/xx.mo xx.po || die msgfmt
  if [ "$problem" = none ]; then
    "$tool" --drafts mo xx >/dev/null 2>err || fail "$one, $many: $(cat err)"
  else
    refused "$problem" "$one, $many"
  fi
done <<'END'
none|{count} x|{count} xs
none|one x|{count} xs
placeholders|one x|{n} xs
placeholders|{id} x|{count} xs
cannot stand|one x|{count} <xs>
END

# Plural-Forms that are not gettext's, or that would divide by nothing.
deep=$(printf '%060d' 0 | sed 's/0/(/g')n$(printf '%060d' 0 | sed 's/0/)/g')
nots=$(printf '%0200d' 0 | sed 's/0/!/g')n
while IFS= read -r forms; do
  po xx "$forms" </dev/null
  $MSGFMT -o mo/xx.mo xx.po 2>/dev/null || die "msgfmt does not take $forms"
  refused 'Plural-Forms' "$forms"
done <<END
nplurals=2; plural=n%0;
nplurals=2; plural=n/0;
nplurals=2; plural=n%n;
nplurals=2; plural=n%(n-n);
nplurals=2; plural=n%00;
nplurals=2; plural=n!=1
nplurals=2; plural=;
nplurals=2; plural=x;
nplurals=2; plural=nn;
nplurals=2; plural=n!=1; system(n);
nplurals=2; plural=abort();
nplurals=2; plural=n ? 1;
nplurals=2; plural=n ? 1 : ;
nplurals=2; plural=(n;
nplurals=2; plural=n);
nplurals=2; plural=n=1;
nplurals=2; plural=n&1;
nplurals=2; plural=n|1;
nplurals=2; plural=~n;
nplurals=2; plural=-n;
nplurals=2; plural=n,1;
nplurals=2; plural=n<<1;
nplurals=2; plural=0x1;
nplurals=2; plural=n++;
nplurals=2; plural=n>1 /* ... */;
nplurals=0; plural=0;
nplurals=x; plural=0;
nplurals=10; plural=0;
nplurals; plural=n;
plural=n;
nplurals=2 plural=n;
nplurals=2; plural=$deep;
nplurals=2; plural=$nots;
nplurals=2; plural=$(printf '%0600d' 0 | sed 's/0/n+/g')n;
END

# Those of real languages, against another evaluator: awk's.
rule ()
{
  case $1 in
    ru) echo '3 n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2' ;;
    ar) echo '6 n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5' ;;
    pl) echo '3 n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2' ;;
    ga) echo '5 n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4' ;;
    ja) echo '1 0' ;;
    fr) echo '2 (n > 1)' ;;
    is) echo '2 n%10!=1 || n%100==11' ;;
  esac
}
{
  for language in ru ar pl ga ja fr is; do
    echo "#define HS_LANGUAGE_$language 1"
  done
  cat <<'END'
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#define HS_COMMAND_CATALOGS
#include "plural.h"

#define SAY(language)                                                         \
  printf (#language " %lu %lu\n", n, plural_form (LANGUAGE_##language, n))

int
main (void)
{
  for (unsigned long n = 0; n <= 1000; n++)
    {
END
  for language in ru ar pl ga ja fr is; do
    forms=$(rule $language)
    expression=${forms#* }
    po "$language" "nplurals=${forms%% *}; plural=$expression;" </dev/null
    $MSGFMT -o "mo/$language.mo" "$language.po" || die msgfmt
    echo "      SAY ($language);"
    cat >>evaluate <<END
  x = $expression
  print "$language " n " " (x + 0)
END
  done
  echo '    }'
  echo '}'
} >plural.c
"$tool" --drafts mo ru ar pl ga ja fr is >plural.h 2>/dev/null || fail 'real plurals'
$CC_FOR_BUILD -Wno-unused -o plural plural.c || fail 'plurals do not compile'
./plural >compiled
awk "BEGIN { for (n = 0; n <= 1000; n++) {
$(cat evaluate)
} }" >evaluated
cmp compiled evaluated || fail "$(diff compiled evaluated | head -n 5)"

# A form beyond the last is the last: what the language has.
po xx 'nplurals=2; plural=n;' </dev/null
$MSGFMT -o mo/xx.mo xx.po || die msgfmt
"$tool" --drafts mo xx >plural.h 2>/dev/null || fail 'plural=n is not taken'
cat >clamp.c <<'END'
#include <stddef.h>
#include <stdint.h>
#define HS_LANGUAGE_xx 1
#define HS_COMMAND_CATALOGS
#include "plural.h"
int
main (void)
{
  return plural_form (LANGUAGE_xx, 0) != 0 || plural_form (LANGUAGE_xx, 1) != 1
         || plural_form (LANGUAGE_xx, 7) != 1
         || plural_form (LANGUAGE_xx, -1UL) != 1
         || plural_form (LANGUAGE_en, 1) != 0
         || plural_form (LANGUAGE_en, 0) != 1;
}
END
$CC_FOR_BUILD -Wno-unused -o clamp clamp.c && ./clamp || fail 'forms are not clamped'

finish
