// SPDX-License-Identifier: MIT
// browser.js - the golden pages in Chromium, with the headers that go with them
//
// node browser.js DIRECTORY DATA: DIRECTORY as tests/pages wrote it, DATA is
// tests/data.  CHROMIUM names the browser.  UPDATE_GOLDEN=1 makes the
// accessibility tree again.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [directory, data] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url)
  .resolve('axe-core/axe.min.js'), 'utf8');
const golden = readdirSync(data)
  .map((name) => /^page-(\d+)-([\w-]+)\.html$/.exec(name))
  .filter(Boolean);
assert.ok(golden.length >= 6);
const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(12);
let checks = 0;

const headersOf = (name) => Object.fromEntries(
  readFileSync(`${directory}/${name}.html.headers`, 'utf8').trim()
    .split('\r\n').map((line) => line.split(/: (.*)/s).slice(0, 2)));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

// Opens a page as a server sends it; says what it asked for and complained of.
const open = async (context, body, headers, status) => {
  const page = await context.newPage();
  const seen = { requests: [], messages: [] };
  page.on('console', (message) => seen.messages.push(message.text()));
  page.on('pageerror', (error) => seen.messages.push(String(error)));
  await page.route('**', (route) => {
    const url = route.request().url();
    seen.requests.push(url);
    return url === 'https://site.example/'
      ? route.fulfill({ status, headers, body })
      : route.fulfill({ contentType: 'text/css', body: 'h1{color:red}' });
  });
  await page.goto('https://site.example/');
  return { page, seen };
};

const axeRuns = async (page) => {
  // Not a script tag, which the policy forbids.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html)}`);
};

const noScroll = (page) => page.evaluate(() =>
  document.documentElement.scrollWidth <= window.innerWidth);

for (const [file, code, language] of golden)
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark']) {
      const what = `${file} ${width} ${colorScheme}`;
      const context = await browser.newContext({
        viewport: { width, height: 740 }, colorScheme,
      });
      const headers = headersOf(`${code}-${language}`);
      const body = readFileSync(`${data}/${file}`, 'utf8');
      const { page, seen } = await open(context, body, headers, Number(code));
      const styled = body.includes('<link');

      // The browser itself says that it got an error; nothing else is said.
      const messages = seen.messages
        .filter((m) => !m.startsWith('Failed to load resource: the server'));
      assert.deepEqual(messages, [], what);
      const wanted = ['https://site.example/'];
      if (styled) wanted.push('https://site.example/style.css');
      assert.deepEqual(seen.requests.filter((u) => !u.endsWith('favicon.ico')),
        wanted, what);

      // The style has survived the policy, and so has the caller's.
      const style = await page.evaluate(() => ({
        width: getComputedStyle(document.querySelector('main')).maxWidth,
        heading: getComputedStyle(document.querySelector('h1')).color,
        page: getComputedStyle(document.body).backgroundColor,
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        title: document.title,
      }));
      assert.equal(style.width, '576px', what);
      assert.equal(style.heading === 'rgb(255, 0, 0)', styled, what);
      assert.equal(style.page, colorScheme === 'light'
        ? 'rgb(251, 250, 248)' : 'rgb(23, 25, 28)', what);
      assert.equal(style.lang, language, what);
      assert.equal(style.dir, 'ltr', what);
      assert.match(style.title, new RegExp(`^\\D+ \\(${code}\\)$`), what);

      // Everything open, and again with words that do not end.
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((d) => { d.open = true; }));
      if (!styled) assert.deepEqual(await axeRuns(page), [], what);
      assert.ok(await noScroll(page), what);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a, summary')]
          .map((e) => e.getBoundingClientRect())
          .filter((r) => r.height < 44 || r.width < 44).length);
      assert.equal(small, 0, `${what}: a target below 44 by 44`);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() =>
        getComputedStyle(document.activeElement).outlineStyle), 'solid', what);
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate(([d, text]) => {
          document.documentElement.dir = d;
          for (const e of document.querySelectorAll(
            'h1, p:not(.links), a, summary, code')) e.textContent = text;
        }, [dir, long]);
        assert.ok(await noScroll(page), `${what}: ${dir}, a long word`);
      }
      await context.close();
      checks++;
    }

// The accessibility tree of one page, as text.
{
  const context = await browser.newContext();
  const { page } = await open(context,
    readFileSync(`${data}/page-503-fr.html`, 'utf8'), headersOf('503-fr'), 503);
  const tree = await page.locator('body').ariaSnapshot() + '\n';
  const name = `${data}/page-503-fr.aria`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(name, tree);
  assert.equal(tree, readFileSync(name, 'utf8'));
  await context.close();
  checks++;
}

await browser.close();
console.log(`${checks} checks passed`);
