#!/bin/sh
# SPDX-License-Identifier: MIT
# test-json.sh - the catalog for other languages of programming, as Python and
# JavaScript read it, against what the library answers; and both schemas

. "${srcdir:-.}/tests/testing.sh"

grep -q '^#define HAVE_JANSSON 1' "$build/config.h" ||
  skip 'configured without jansson'
# The schemas need a python3 with the module.
python=
for candidate in python3 /usr/bin/python3; do
  "$candidate" -c 'import jsonschema' 2>/dev/null && python=$candidate && break
done
[ -n "$python" ] || skip 'python3 has no jsonschema (Debian: python3-jsonschema)'
has node || skip 'node is not installed (Debian: nodejs)'

catalog=$build/doc/httpstatus.json
answers=$scratch/answers.json
"$build/httpstatus" --json --all --all-languages list >"$answers" ||
  die 'httpstatus --json list'
languages=$("$build/httpstatus" --json languages | grep -c '"tag"')
for reader in "$python $srcdir/tests/json-catalog.py" \
  "node $srcdir/tests/json-catalog.js"; do
  expect "$reader" "$($reader "$catalog" "$answers" 2>&1)" \
    "104 statuses in $languages languages"
done

# valid SCHEMA [DEFINITION] <JSON: whether what is on standard input is what the
# schema, or its definition, describes.
cat >"$scratch/valid.py" <<'END'
import json
import sys
import jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
validator = jsonschema.Draft202012Validator
validator.check_schema(schema)
if len(sys.argv) > 2:
    schema = {"$ref": "#/$defs/" + sys.argv[2], "$defs": schema["$defs"]}
errors = list(validator(schema).iter_errors(json.load(sys.stdin)))
for error in errors[:3]:
    print(error.json_path, error.message[:200])
sys.exit(bool(errors))
END
valid ()
{
  schema=$1
  shift
  "$python" "$scratch/valid.py" "$srcdir/doc/$schema.schema.json" "$@"
}

valid httpstatus <"$catalog" || fail 'the catalog is not what its schema says'
valid httpstatus-command translations <"$answers" ||
  fail 'list --all-languages is not what its schema says'

# answer KIND ARGUMENT...: what the program says is of that kind, and no other.
answer ()
{
  kind=$1
  shift
  "$build/httpstatus" --json "$@" >"$scratch/answer.json" \
    <"$scratch/input" 2>/dev/null
  for other in statuses translations languages explanation summary; do
    if [ $other = "$kind" ]; then
      valid httpstatus-command $other <"$scratch/answer.json" ||
        fail "httpstatus --json $*: no $other"
    elif valid httpstatus-command $other <"$scratch/answer.json" \
      >/dev/null; then
      fail "httpstatus --json $*: also $other"
    fi
  done
}
printf '404\n200\n404\nnothing\n' >"$scratch/input"
answer statuses 404 esri:499 299 700
answer statuses --lang de 4xx
answer statuses search request
answer translations --all-languages 404 783
answer languages languages
answer explanation explain 'fr-CH, de;q=0.5, *;q=0, ;;'
answer summary --summary

# A catalog with a fault is told from one without.
sed 's/"registered": true/"registered": 1/' "$catalog" | valid httpstatus \
  >/dev/null && fail 'the schema takes a number for a truth value'
sed 's/"Not found"/"Not fount"/' "$catalog" >"$scratch/faulty.json"
for reader in "$python $srcdir/tests/json-catalog.py" \
  "node $srcdir/tests/json-catalog.js"; do
  $reader "$scratch/faulty.json" "$answers" >/dev/null 2>&1 &&
    fail "$reader does not see a wrong title"
done

finish
