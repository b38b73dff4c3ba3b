// SPDX-License-Identifier: MIT
// json-catalog.js CATALOG ANSWERS - the same for a JavaScript program; see
// json-catalog.py

'use strict';

const assert = require('assert');
const fs = require('fs');
const http = require('http');

// What Node.js calls codes, where IANA's registry has another name today.
const differences = {
  413: 'Payload Too Large',
  418: "I'm a Teapot",
  422: 'Unprocessable Entity',
};

const [catalog, answers] = process.argv
  .slice(2)
  .map((name) => JSON.parse(fs.readFileSync(name, 'utf8')));
const tags = Object.keys(catalog.languages);
const textsIn = (texts) =>
  Object.fromEntries(tags.map((tag) => [tag, texts[tag] ?? texts.en ?? '']));

assert.strictEqual(catalog.statuses.length, answers.length);
catalog.statuses.forEach((status, i) => {
  for (const [name, value] of Object.entries(answers[i])) {
    const mine = ['titles', 'descriptions', 'advice'].includes(name)
      ? textsIn(status[name])
      : status[name];
    assert.deepStrictEqual(mine, value, `${status.code} ${name}`);
  }
});
const phrases = Object.fromEntries(
  catalog.statuses.filter((s) => s.customary).map((s) => [s.code, s.phrase])
);
for (const [code, phrase] of Object.entries(http.STATUS_CODES)) {
  assert.ok(
    phrase === phrases[code] || phrase === differences[code],
    `${code} ${phrase}`
  );
}
console.log(catalog.statuses.length, 'statuses in', tags.length, 'languages');
