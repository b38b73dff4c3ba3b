#!/bin/sh
# SPDX-License-Identifier: MIT
# test-self-test.sh - httpstatus export --self-test: what a server answers

. "${srcdir:-.}/tests/testing.sh"

need_all_languages
cd "$scratch" || exit
no_proxy='*'
export no_proxy

# run ARGUMENT...: keeps the output, the message and the exit status.
run ()
{
  "$build/httpstatus" export "$@" >out 2>err
  ended=$?
}

if grep -q '^#define HAVE_CURL 1' "$build/config.h"; then
  run nginx --self-test 127.0.0.1
  expect 'no address' "$ended $(head -n 1 err)" "2 httpstatus: '127.0.0.1' is not an address of a server: that begins with http:// or https://."
  run static --self-test http://127.0.0.1/
  expect 'nothing to test' "$ended $(head -n 1 err)" "2 httpstatus: The option '--self-test' does not go with 'static', where nothing chooses a page."
  run nginx --self-test http://127.0.0.1:1
  expect 'nobody there' "$ended $(sed 's/asked: .*/asked: .../' err)" "1 httpstatus: 'http://127.0.0.1:1/httpstatus-self-test' could not be asked: ..."
  # httpstatus serve chooses as the library does.
  if grep -q '^#define HAVE_MICROHTTPD 1' "$build/config.h"; then
    "$build/httpstatus" serve --listen 127.0.0.1:0 --log none \
      --languages fr,en,de 2>served &
    server=$!
    url=$(listening served $server) ||
      die "the server does not start: $(cat served)"
    run nginx --self-test "${url}404" --languages fr,en,de
    expect 'a self-test' "$ended $(sed -n 's/^As expected: //p' out)" \
      '0 59 of 59'
    expect 'the first lines' "$(sed -n 1,4p out | sed 's/ *$//')" \
      'Answer             Accept-Language                Accept
GET 404 fr html    -                              -
GET 404 fr html
GET 404 fr html    fr                             -'
    expect 'a line' "$(grep -A1 'zh-TW' out)" \
      'GET 404 en html    zh-TW,zh;q=0.9,en-US;q=0.8,... -
GET 404 en html    zh-HK, en;q=0.1                -'
    expect 'faults' "$(grep -c Wrong out)" 0
    run nginx --self-test "${url}503" --languages fr,en,de --exact-q
    expect 'an exact one' "$ended $(sed -n 's/^As expected: //p' out)" \
      '0 61 of 61'
    run nginx --self-test "${url}404" --languages en,fr,de
    expect 'other languages' "$ended $(sed -n '2,3p' out)" \
      '1 GET 404 fr html    -                              -
    Wrong: Content-Language, body'
    run nginx --self-test "${url}404" --languages fr,en,de --formats html
    expect 'other formats' \
      "$ended $(grep -A1 ' application/json$' out | sed -n 1,2p)" \
      '1 GET 404 en json    en                             application/json
    Wrong: Content-Type, body'
    run nginx --self-test "${url}404" --languages fr,en,de --codes 500
    expect 'another code' "$ended $(sed -n 3p out)" '1     Wrong: status'
    kill "$server"
    wait "$server"
  fi
else
  run nginx --self-test http://127.0.0.1/
  expect 'no libcurl' "$ended $(cat err)" '2 httpstatus: This program was built without libcurl, so that it cannot ask servers.'
fi
finish
