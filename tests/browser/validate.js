// SPDX-License-Identifier: MIT
// validate.js - the pages that tests/pages wrote, before eyes that are not ours
//
// node validate.js DIRECTORY SHARED: every HTML page by html-validate, every
// JSON one by JSON.parse and against RFC 9457; the hostile ones by an HTML5
// parser: the elements and attributes are those of the benign page, the text is
// the input, with what is no UTF-8 replaced as the WHATWG's decoder replaces it.
// SHARED has pages in several languages, as httpstatus export static wrote them.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';

const directory = process.argv[2];
const read = (name) => readFileSync(`${directory}/${name}`);
const files = readdirSync(directory);
let checks = 0;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off', // it is the caller's
    'doctype-style': 'off',
    'no-inline-style': 'error',
  },
});
const validate = async (name, text = read(name)) => {
  const report = await validator.validateString(text.toString('utf8'));
  assert.ok(report.valid, `${name}: ${JSON.stringify(
    report.results.flatMap((r) => r.messages), null, 1)}`);
  checks++;
};

// RFC 9457, Section 3 and Appendix A: the members' types.
const isProblem = (name) => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(read(name));
  const problem = JSON.parse(text);
  for (const member of ['type', 'title', 'detail', 'instance', 'language'])
    assert.ok(['undefined', 'string'].includes(typeof problem[member]), name);
  assert.ok(Number.isInteger(problem.status), name);
  // Two readings of vendors' have codes beyond 599.
  assert.ok(problem.status >= 100 && problem.status <= 999, name);
  for (const member of ['type', 'instance'])
    if (problem[member])
      new URL(problem[member], 'https://example.org/');
  checks++;
  return problem;
};

for (const name of files) {
  if (name.endsWith('.html')) {
    await validate(name);
    assert.match(read(name).toString(), /^<!DOCTYPE html>\n<html lang="/);
  }
  if (name.endsWith('.json')) {
    const problem = isProblem(name);
    assert.equal(`${problem.language}-${problem.status}.json`, name);
    const known = ['type', 'title', 'status', 'detail', 'instance',
      'request_id', 'language'];
    assert.deepEqual(Object.keys(problem), known);
  }
  if (name.endsWith('.txt')) {
    new TextDecoder('utf-8', { fatal: true }).decode(read(name));
    checks++;
  }
}

// The elements of a page with their attributes, but for URLs' values, and the
// texts of those that hold a caller's.
const walk = (node, out = [], texts = {}) => {
  if (node.tagName) {
    const attributes = node.attrs.map((a) =>
      a.name === 'href' ? 'href' : `${a.name}=${a.value}`);
    out.push(`${node.tagName} ${attributes.join(' ')}`);
    const text = node.childNodes.map((n) => n.value ?? '').join('');
    const kind = node.attrs.find((a) => a.name === 'class')?.value;
    texts[kind ?? node.tagName] ??= text;
    if (node.tagName === 'a')
      texts.href = node.attrs.find((a) => a.name === 'href').value;
  } else if (!['#document', '#text', '#documentType'].includes(node.nodeName)) {
    out.push(node.nodeName);
  }
  for (const child of node.childNodes ?? []) walk(child, out, texts);
  return { out, texts };
};

const fields = {
  title: 'h1', advice: 'advice', detail: 'detail', request_id: 'code',
  home_url: 'href',
};
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const inputs = readdirSync(`${directory}/injection`)
  .filter((name) => name.endsWith('.input'));
assert.ok(inputs.length >= 50);
for (const name of inputs) {
  const input = decoder.decode(read(`injection/${name}`));
  // Controls are replaced, and the parser makes LF of CR and CR LF.
  const expected = input
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/gu, '\ufffd')
    .replace(/\r\n?/g, '\n');
  for (const [field, element] of Object.entries(fields)) {
    const page = (number, format) =>
      `injection/${number}-${field}.${format}`;
    const number = name.replace('.input', '');
    const benign = walk(parse(read(page('benign', 'html')).toString()));
    const got = walk(parse(read(page(number, 'html')).toString()));
    if (field === 'home_url') {
      const shown = got.out.length === benign.out.length;
      if (shown) assert.equal(got.texts[element], '/' + expected, name);
    } else {
      assert.deepEqual(got.out, benign.out, `${name} ${field}`);
      assert.equal(got.texts[element], expected, `${name} ${field}`);
      if (field === 'title')
        assert.equal(got.texts.title, `${expected} (503)`, name);
    }
    const problem = isProblem(page(number, 'json'));
    if (field in problem) assert.equal(problem[field], input, name);
    checks++;
  }
}

// One part a language, marked as such, with a link to it above them.
const elements = (node, tag) => [
  ...(node.tagName === tag ? [node] : []),
  ...(node.childNodes ?? []).flatMap((child) => elements(child, tag))];
const attribute = (node, name) => node.attrs.find((a) => a.name === name)?.value;
const shared = process.argv[3];
const pages = readdirSync(shared).filter((name) => name.endsWith('.html'));
assert.ok(pages.length >= 35);
for (const name of pages) {
  const text = readFileSync(`${shared}/${name}`);
  await validate(name, text);
  const tree = parse(text.toString());
  const tags = elements(tree, 'section').map((s) => attribute(s, 'id'));
  assert.ok(tags.length >= 3, name);
  for (const part of elements(tree, 'section')) {
    assert.equal(attribute(part, 'lang'), attribute(part, 'id'), name);
    assert.match(attribute(part, 'dir'), /^(ltr|rtl)$/, name);
    assert.equal(elements(part, 'h1').length, 1, name);
  }
  const nav = elements(tree, 'nav')[0];
  assert.deepEqual(elements(nav, 'a').map((a) => attribute(a, 'href')),
    tags.map((tag) => `#${tag}`), name);
  assert.deepEqual(elements(nav, 'a').map((a) => attribute(a, 'lang')), tags);
  assert.equal(elements(tree, 'script').length, 0, name);
  assert.equal(elements(tree, 'link').length, 0, name);
  checks++;
}
console.log(`${checks} checks passed`);
