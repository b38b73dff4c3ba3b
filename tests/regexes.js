// SPDX-License-Identifier: MIT
// regexes.js - whether regular expressions choose as the library does
//
// Reads what tests/regexes writes.  Says each row that is chosen otherwise, as
// "rule: header: tags: answer, not answer".

'use strict';

const lines = require('fs').readFileSync(0, 'latin1').split('\n');
for (const line of lines.filter((line) => line)) {
  const row = JSON.parse(line);
  const tags = row.tags.split(' ');
  // The library's own tags are well-formed.
  if (tags.some((tag) => !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag)))
    continue;
  let name = '';
  for (const text of row.regexes) {
    const regex = new RegExp(text.replace(/\(\?P</g, '(?<'), 'i');
    const found = regex.exec(row.header || '');
    if (found) {
      name = ((found.groups.name || '') + (found.groups.name_exact || ''))
        .toLowerCase();
      break;
    }
  }
  // Not acceptable is the default, to a server of pages.
  const chosen = tags[name in row.aliases ? row.aliases[name] : 0];
  const answer = row.answer === null ? tags[0] : row.answer;
  if (chosen !== answer)
    console.log(`${row.rule}: ${row.header}: ${row.tags}: ${chosen}, not ${
      answer}`);
}
