#!/bin/sh
# SPDX-License-Identifier: MIT
# test-po.sh - the catalogs' sources: valid, complete, licensed

. "${srcdir:-.}/tests/testing.sh"

cd "$srcdir" || exit
for program in msgfmt msgmerge xgettext; do
  has $program || skip "$program is not installed (Debian: gettext)"
done
languages=$(sed 's/#.*//' po/LINGUAS)
[ -n "$languages" ] || die 'po/LINGUAS names no language'
complete=$(complete_languages | tr '\n' ' ')
[ -n "$complete" ] || die 'po/LINGUAS names no complete language'

# Every source that marks a text is in POTFILES.in, and nothing else is.
grep -lE '(^|[^A-Za-z0-9_])(N_|NC_|C_|P_|_) ?\("' src/*.[ch] command/*.[ch] command/*/*.[ch] \
  2>/dev/null | sort >"$scratch/marked"
sed -e 's/#.*//' -e '/^ *$/d' po/POTFILES.in | sort >"$scratch/listed"
diff "$scratch/marked" "$scratch/listed" ||
  fail 'sources with texts (<) and po/POTFILES.in (>) differ'

# A fresh template, with the keywords that the makefile uses.
options=$(sed -n '/^XGETTEXT_OPTIONS/,/[^\\]$/p' po/Makevars |
  sed -e 's/^XGETTEXT_OPTIONS *=//' -e 's/\\$//')
# shellcheck disable=SC2086 # a list of words
xgettext $options --files-from=po/POTFILES.in -o "$scratch/fresh.pot" ||
  die 'xgettext failed'
grep -c '^msgid' "$scratch/fresh.pot" >"$scratch/count"
[ "$(cat "$scratch/count")" -ge 150 ] || fail 'the template lost messages'

for language in $languages; do
  po=po/$language.po
  [ -f "$po" ] || { fail "$po is missing"; continue; }
  msgfmt -c -o /dev/null "$po" || fail "msgfmt -c $po"
  grep -q "^\"Language: $language\\\\n\"" "$po" ||
    fail "$po: its header has another Language"
  # The header's comment names the licence: in its first line.
  head -n 1 "$po" |
    grep -qE '^# SPDX-License''-Identifier: MIT( AND CC-BY-SA-4\.0)?$' ||
    fail "$po: the first line names no licence"
  msgmerge -q -o "$scratch/$language.po" "$po" "$scratch/fresh.pot" ||
    fail "msgmerge $po"
  statistics=$(msgfmt --statistics -o /dev/null "$scratch/$language.po" 2>&1)
  case " $complete " in
    *" $language "*)
      case $statistics in
        *fuzzy* | *untranslated*) fail "$po is not complete: $statistics" ;;
      esac
      ;;
  esac
done

# fr.po says where its descriptions come from.
grep -q '^# .*MDN Web Docs' po/fr.po || fail 'po/fr.po does not name MDN'

# What it says is what tests/data holds.
if has msgattrib; then
  tests/golden po/fr.po | diff "$srcdir/tests/data/fr.tsv" - ||
    fail 'po/fr.po changed: read the difference, then run tests/golden'
fi

finish
