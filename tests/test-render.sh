#!/bin/sh
# SPDX-License-Identifier: MIT
# test-render.sh - httpstatus render: pages, and templates of one's own

. "${srcdir:-.}/tests/testing.sh"

need_all_languages
cd "$scratch" || exit

# run ARGUMENT...: keeps the output, the message and the exit status.
run ()
{
  "$build/httpstatus" render "$@" >out 2>err
  ended=$?
}

# renders WHAT ARGUMENT...: it does.
renders ()
{
  what=$1
  shift
  run "$@"
  [ $ended = 0 ] && [ ! -s err ] || fail "$what ends with $ended: $(cat err)"
}

# Pages are the library's, byte for byte: the golden ones of the other tests.
for language in en fr; do
  for status in 404; do
    for format in html json; do
      renders "$status in $language as $format" --lang $language \
        --format $format $status
      "$build/httpstatus" render --languages $language --format $format \
        $status | cmp - out || fail "$language $format: the languages differ"
    done
    expect "JSON in $language" "$("$build/httpstatus" render --lang $language \
      --format json 404 | cut -d, -f2)" '"status":404'
  done
done
renders 'a page' --lang fr 404
expect 'its beginning' "$(sed -n '1,2p;/<h1>/p' out)" '<!DOCTYPE html>
<html lang="fr" dir="ltr">
<h1>Introuvable</h1>'
renders 'text' --lang de --format text 404
expect 'text' "$(head -n 1 out)" 'Nicht gefunden (404 Not Found)'
# The locale's charset is for what people read, not for files.
renders 'a page in ASCII' --lang fr 503
grep -q 'indisponible' out && grep -q '’' out || fail 'a page lost its letters'

# Which language.
title ()
{
  "$build/httpstatus" render --format json "$@" 404 |
    sed 's/^{"title":"\([^"]*\)".*/\1/'
}
expect 'the default' "$(title --languages fr,de)" 'Introuvable'
expect 'one on offer' "$(title --languages fr,de --lang de)" 'Nicht gefunden'
expect 'the locale' "$(title --languages fr,en)" 'Not found'
expect 'a header' "$(title --languages fr,de --accept-language 'en, de;q=0.1')" \
  'Nicht gefunden'
expect 'a header without any' \
  "$(title --languages fr,de --accept-language en)" 'Introuvable'

# refused MESSAGE STATUS ARGUMENT...
refused ()
{
  message=$1
  status=$2
  shift 2
  run "$@"
  expect "the message for $*" "$(head -n 1 err)" "httpstatus: $message"
  [ $ended = "$status" ] || fail "$* ends with $ended"
  [ ! -s out ] || fail "$* writes: $(cat out)"
}
refused 'No status was given.' 2
refused "The command takes no argument '503'." 2 404 503
refused "'frog' is not an HTTP status." 1 frog
refused "'pdf' is not a format: those are html, json and text." 2 \
  --format pdf 404
refused 'Die Sprache "de" ist nicht unter denen von "--languages".' 2 \
  --languages fr --lang de 404
refused "The language 'xx' is not available; 'httpstatus languages' lists \
those that are." 2 --languages fr,xx 404
refused "The option '--template' goes with '--format=html' only." 2 \
  --format json --template page 404
if grep -q '^#define HAVE_JANSSON 1' "$build/config.h"; then
  for format in html text; do
    refused "The command 'render --format=$format' has no option '--json'." 2 \
      404 --format $format --json
  done
  renders 'JSON, said twice' 404 --format json --json
fi
for code in 101 204 205 304; do
  refused "An answer with the status $code has no body, so there is no page." \
    1 $code
done
refused "The file 'none' cannot be read: No such file or directory." 2 \
  --template none 404
run 455
[ $ended = 1 ] && grep -q '<h1>' out || fail "455 ends with $ended"
# A code that a vendor has given a meaning is known, as it is to show.
for code in 499 esri:499 nginx:499 520; do
  renders "$code" $code
  grep -q '<h1>' out || fail "$code has no page"
done

# The example.
renders 'the example' --template "$srcdir/doc/examples/page.html" --lang fr 404
expect 'the example' "$(sed '1,/<main>/d;/^$/d' out)" \
  '<h1>Introuvable</h1>
<p><small dir="ltr" lang="en">404 Not Found</small></p>
<p><strong>Vérifiez l’adresse, ou repartez de la page d’accueil.</strong></p>
<p>Le serveur n’a pas trouvé la ressource demandée. Ce code de réponse est principalement connu pour son apparition fréquente sur le web.</p>
</main>
</body>
</html>'

# template TEXT RESULT: what becomes of it.
template ()
{
  printf '%s' "$1" >page
  renders "$1" --template page 418
  expect "$1" "$(cat out)" "$2"
}
template '{{code}} {{ phrase }}' '418 I&#39;m a teapot'
template '<p title="{{phrase}}">' '<p title="I&#39;m a teapot">'
template "<p title='{{phrase}}'>" "<p title='I&#39;m a teapot'>"
template '<p data-code="{{code}}" CLASS="a-{{code}}">' \
  '<p data-code="418" CLASS="a-418">'
template '{{lang}} {{dir}}{{! {{title }}' 'en ltr'
template '{{#code}}a{{/code}}{{^code}}b{{/code}}' 'a'
template '{{#contact}}a{{/contact}}{{^contact}}b{{/contact}}c' 'bc'
template '{{#code}}a{{#contact}}b{{/contact}}c{{/code}}d' 'acd'
template '{{^code}}a{{#code}}b{{/code}}c{{/code}}d' 'd'
template '<p {{#code}}id="a" {{/code}}>' '<p id="a" >'
template '<a href="{{#home_url}}{{home_url}}{{/home_url}}">' '<a href="">'
template '<title>{{code}}</title>{{code}}' '<title>418</title>418'
template '<script>"</scrip" < /</script>{{code}}' \
  '<script>"</scrip" < /</script>418'
template '<title>a <b </titl</title>{{code}}' '<title>a <b </titl</title>418'
template '<svg><title>a < {{code}}</title></svg>{{code}}' \
  '<svg><title>a < 418</title></svg>418'
template '<noscript><p>a</p><!-- b --></noscript>{{code}}' \
  '<noscript><p>a</p><!-- b --></noscript>418'
template '<!--><b>{{code}}' '<!--><b>418'
template '<!---->{{code}}' '<!---->418'
template '<!-- --!>{{code}}' '<!-- --!>418'
template '<!DOCTYPE html>{{code}}' '<!DOCTYPE html>418'
template 'a < b {{code}} </ {' 'a < b 418 </ {'
template '<p a=b c>{{code}}' '<p a=b c>418'

# wrong TEXT LINE MESSAGE: is refused.
wrong ()
{
  printf '%b' "$1" >page
  refused "page:$2: $3" 2 --template page 404
}
tag='In a tag, a value can only stand between the quotation marks of an attribute.'
script='No value can stand in a script or a style.'
comment='No value can stand in a comment.'
seam='A section begins and ends between elements, between attributes, or between the same quotation marks.'
unable='Here a template cannot have this: text beside an address, a CDATA section, a comment in a script, or a value in an instruction of meta.'
wrong '<p>\n{{frog}}' 2 "There is no value 'frog'; those that there are: code, \
phrase, title, description, advice, class, lang, dir, detail, request_id, \
home_url, contact."
wrong '<script>{{code}}' 1 "$script"
wrong '<SCRIPT\nx>"</script-{{code}}' 2 "$script"
wrong '<style>\n\n{{code}}</style>' 3 "$script"
wrong '<noscript>{{code}}' 1 "$script"
wrong '<iframe>{{code}}' 1 "$script"
wrong '<!-- {{code}} -->' 1 "$comment"
wrong '<!-- --{{code}}' 1 "$comment"
wrong '<!frog {{code}}>' 1 "$comment"
wrong '<?frog {{code}}>' 1 "$comment"
wrong '</ {{code}}>' 1 "$comment"
wrong '<{{code}}' 1 "$tag"
wrong '</{{code}}' 1 "$tag"
wrong '<p{{code}}>' 1 "$tag"
wrong '<p {{code}}>' 1 "$tag"
wrong '<p a{{code}}="b">' 1 "$tag"
wrong '<p a={{code}}>' 1 "$tag"
wrong '<p a=b{{code}}>' 1 "$tag"
wrong '<p a="b"{{code}}>' 1 "$tag"
wrong '<p/{{code}}>' 1 "$tag"
wrong '<title></ti{{code}}' 1 "$tag"
# A browser may take these for tags.
wrong '<svg><title><b {{code}}>' 1 "$tag"
wrong '<svg><title/><b {{code}}>' 1 "$tag"
wrong '<MATH><textarea></b {{code}}>' 1 "$tag"
wrong '<select><title></titles {{code}}>' 1 "$tag"
wrong '<svg><style><b a="</style><b c="{{code}}">' 1 "$tag"
wrong '<noscript><p a="</noscript><b c="{{code}}">' 1 "$script"
wrong '<noscript><!-- </NOSCRIPT ><b c="{{code}}">' 1 "$script"
wrong '<plaintext></plaintext>{{code}}' 1 "$script"
for attribute in onclick style srcdoc srcset ping target formaction; do
  wrong "<p $attribute=\"{{code}}\">" 1 \
    "No value can stand in the attribute $attribute."
done
for attribute in href src action cite HREF; do
  small=$(echo $attribute | tr A-Z a-z)
  alone="The attribute $small takes {{home_url}} or {{contact}}, alone."
  wrong "<a $attribute=\"{{code}}\">" 1 "$alone"
  wrong "<a $attribute=\"/{{home_url}}\">" 1 "$alone"
  wrong "<a $attribute=\"{{home_url}}{{contact}}\">" 1 "$alone"
  wrong "<a $attribute=\"{{home_url}}/\">" 1 "$unable"
done
wrong '<meta http-equiv="refresh" content="{{title}}">' 1 \
  'No value can stand in the attribute content.'
wrong '<meta content="{{title}}" http-equiv="refresh">' 1 "$unable"
wrong '<svg><![CDATA[' 1 "$unable"
wrong '<script><!--' 1 "$unable"
wrong '{{#code}}<p>' 1 "The section 'code' is not closed."
wrong '{{#code}}\n{{#title}}{{/code}}' 2 "Here no section 'code' is open."
wrong '{{/code}}' 1 "Here no section 'code' is open."
wrong '<p {{#code}}a="{{/code}}">' 1 "$seam"
wrong '<p a="{{#code}}">{{/code}}' 1 "$seam"
wrong '<s{{#code}}cript{{/code}}>' 1 "$seam"
wrong '{{#code}}<title>{{/code}}' 1 "$seam"
wrong '\n{{code' 2 "Here '{{' has no '}}'."
wrong 'a\n\0377' 2 'This is not text in UTF-8.'
wrong 'a\0000' 1 'This is not text in UTF-8.'
head -c 1048577 /dev/zero | tr '\0' a >page
refused 'page:1: A template has at most 1 MiB.' 2 --template page 404
head -c 1048576 /dev/zero | tr '\0' a >page
renders 'one of 1 MiB' --template page 404
cmp -s page out || fail 'a page of 1 MiB is another'

# A full disk.
if [ -c /dev/full ]; then
  "$build/httpstatus" render 404 >/dev/full 2>err
  [ $? = 3 ] || fail 'a full disk is no error'
fi

finish
