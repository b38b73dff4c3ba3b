#!/bin/sh
# SPDX-License-Identifier: MIT
# test-catalogs.sh - the catalogs, as their readers and gettext's tools see
# them; msgfmt's own checks are in test-po.sh

. "${srcdir:-.}/tests/testing.sh"

python=
for candidate in python3 /usr/bin/python3; do
  "$candidate" -c 'import polib, wcwidth' 2>/dev/null && python=$candidate &&
    break
done
[ -n "$python" ] ||
  skip 'python3 has no polib, wcwidth (Debian: python3-polib python3-wcwidth)'

catalogs=$(sed -e 's/#.*//' -e '/^ *$/d' -e "s|.*|$srcdir/po/&.po|" \
  "$srcdir/po/LINGUAS")
check ()
{
  "$python" "$srcdir/tests/catalogs.py" "$@"
}
# shellcheck disable=SC2086 # a list of names
check $catalogs >"$scratch/report" || fail "$(cat "$scratch/report")"

# A fault of each kind is seen: FAULT SED-SCRIPT WHAT-IS-SAID, on the catalog of
# LANGUAGE.
fault ()
{
  language=$1
  [ -f "$srcdir/po/$language.po" ] || return 0
  sed "$2" "$srcdir/po/$language.po" >"$scratch/$language.po"
  cmp -s "$srcdir/po/$language.po" "$scratch/$language.po" &&
    die "$2 changes nothing"
  check "$scratch/$language.po" >"$scratch/report" &&
    fail "$language, $2: not seen"
  grep -qF -- "$3" "$scratch/report" ||
    fail "$language, $2: $(cat "$scratch/report")"
}
fault fr 's/^msgstr "Introuvable"$/msgstr "Introuvable."/' 'a title with a mark'
fault fr 's/^msgstr "Introuvable"$/msgstr "Accès interdit"/' 'also the title of'
fault fr 's/^msgstr "Introuvable"$/msgstr "Not found"/' 'still English'
fault fr "s/^msgstr \"Introuvable\"\$/msgstr \"Introuvable \"/" 'space around'
fault fr "s/d’accueil/d'accueil/" "': not the language"
fault fr '/^msgstr/s/{id}/{ID}/' 'not the places'
wide=$(printf '%061d' 0 | tr 0 o)
fault fr "s/^msgstr \"Introuvable\"\$/msgstr \"$wide\"/" 'wider than 60'
fault fr 's/^msgstr "Introuvable"$/msgstr "\xe2\x81\xa8Introuvable"/' 'isolates'
fault de 's/^msgstr "Nicht gefunden"$/msgstr "Nicht  gefunden"/' 'two spaces'
fault ru '/^msgstr "Не найдено"$/s/Не/Not/' 'Not: of another'

# Those that have to be complete have been read twice: their heads say so.
for language in $(complete_languages); do
  grep -q '^# Read a second time, whole' "$srcdir/po/$language.po" ||
    fail "po/$language.po does not say that somebody has read it again"
done

# What others see in them, where they are; check-all, which sees to it that
# they are, sets HTTPSTATUS_ALL.  The project has no address yet to write to, and
# names no single translators; and Hebrew has a dual, as CLDR knows by now.
if has i18nspector; then
  # shellcheck disable=SC2086
  i18nspector $catalogs | grep -vE \
    -e ': (no-report-msgid-bugs-to-header-field|invalid-last-translator) ?' \
    -e '/he\.po: unusual-plural-forms ' \
    >"$scratch/report"
  [ ! -s "$scratch/report" ] || fail "i18nspector: $(cat "$scratch/report")"
elif [ -n "${HTTPSTATUS_ALL:-}" ]; then
  fail 'i18nspector is not installed (Debian: i18nspector)'
fi

# Those of its tests that know nothing of a language's own punctuation, and
# that plural forms for one number may spell it (for places see catalogs.py).
# What is in progress may lack texts.
filters='isfuzzy nplurals startwhitespace endwhitespace newlines options tabs'
if has pofilter; then
  complete=" $(complete_languages | tr '\n' ' ')"
  for catalog in $catalogs; do
    language=$(basename "$catalog" .po)
    case $complete in
      *" $language "*) untranslated='-t untranslated' ;;
      *) untranslated= ;;
    esac
    # shellcheck disable=SC2046,SC2086
    pofilter --progress=none --nofuzzy $(printf ' -t %s' $filters) \
      $untranslated "$catalog" 2>/dev/null >"$scratch/report"
    # A header alone means that all is well.
    ! grep -q '^# (pofilter)' "$scratch/report" ||
      fail "pofilter $catalog: $(grep -A 8 '^# (pofilter)' "$scratch/report")"
  done
elif [ -n "${HTTPSTATUS_ALL:-}" ]; then
  fail 'pofilter is not installed (Debian: translate-toolkit)'
fi

finish
