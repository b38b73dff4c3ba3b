// SPDX-License-Identifier: MIT
// served.js - what httpstatus serve answers, in Chromium
//
// node served.js PROGRAM TEMPLATE: PROGRAM is httpstatus, TEMPLATE a page of
// one's own for it.  CHROMIUM names the browser.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';
import { serve } from './serve.js';

const [program, template] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url)
  .resolve('axe-core/axe.min.js'), 'utf8');
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'doctype-style': 'off', 'no-inline-style': 'error' },
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let checks = 0;

const validate = async (url) => {
  const text = await (await fetch(url)).text();
  const report = await validator.validateString(text);
  assert.ok(report.valid, `${url}: ${JSON.stringify(
    report.results.flatMap((r) => r.messages), null, 1)}`);
};

// Opens URL in every width and colour, with and without scripts, or, where that
// was done with its like, in ONE of these ways; sees that nothing is wrong with
// it; USE does the rest.
const ways = [360, 1280].flatMap((width) => ['light', 'dark'].flatMap(
  (colorScheme) => [true, false].map((javaScriptEnabled) => (
    { width, colorScheme, javaScriptEnabled }))));
const look = async (url, use, one) => {
  await validate(url);
  for (const { width, colorScheme, javaScriptEnabled } of
    one === undefined ? ways : [ways[one]]) {
    const what = `${url} ${width} ${colorScheme} ${javaScriptEnabled}`;
    const context = await browser.newContext({
      viewport: { width, height: 740 }, colorScheme, javaScriptEnabled,
    });
    const page = await context.newPage();
    const messages = [];
    const requests = [];
    page.on('console', (m) => messages.push(m.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('request', (r) => requests.push(r.url()));
    await page.goto(url);
    assert.deepEqual(messages.filter((m) =>
      !m.startsWith('Failed to load resource: the server')), [], what);
    assert.deepEqual(requests.filter((u) => !u.endsWith('favicon.ico')),
      [url], what);
    assert.ok(await page.evaluate(() =>
      document.documentElement.scrollWidth <= window.innerWidth), what);
    if (javaScriptEnabled) {
      await page.evaluate(() => document.querySelectorAll('details')
        .forEach((d) => { d.open = true; }));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(violations.map((v) =>
        `${v.id}: ${v.nodes.map((n) => n.html)}`), [], what);
    }
    await use(page, what);
    await context.close();
    checks++;
  }
};

// The reference page, and another, in every language that is on offer; the
// first of each direction and script in every way.
const whole = ['en', 'ar', 'ja'];
{
  const server = await serve(program, '--reference');
  const start = await (await fetch(server.url)).text();
  const tags = [...start.matchAll(/hreflang="([^"]+)"/g)].map((m) => m[1]);
  assert.ok(tags.includes('en') && tags.includes('fr'));
  for (const tag of tags) {
    await look(`${server.url}503?lang=${tag}`, async (page, what) =>
      assert.equal(await page.locator('html').getAttribute('lang'), tag, what),
    0);
    await look(`${server.url}?lang=${tag}`, async (page, what) => {
      assert.equal(await page.locator('html').getAttribute('lang'), tag, what);
      assert.equal(await page.locator('article').count(), 64, what);
      assert.equal(await page.locator('body').evaluate((b) =>
        getComputedStyle(b).maxWidth), '704px', what);
      // By keyboard, as a reader would.
      await page.locator('#q').focus();
      await page.keyboard.type('404');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=404/);
      assert.equal(await page.locator('html').getAttribute('lang'), tag, what);
      assert.match(await page.locator('article h3').first().innerText(),
        /^404/, what);
      assert.equal(await page.locator('#q').inputValue(), '404', what);
      await page.locator('main > p a').click();
      await page.waitForURL(`${server.url}?lang=${tag}`);
    }, whole.includes(tag) ? undefined : 0);
  }
  await look(`${server.url}?q=xyzzy`, async (page, what) =>
    assert.equal(await page.locator('article').count(), 0, what));
  assert.equal(await server.stop(), 0);
}

// A page of one's own.
{
  const server = await serve(program, '--languages', 'fr,en', '--home-url',
    '/home', '--template', template);
  for (const path of ['404', '503?lang=en'])
    await look(server.url + path, async (page, what) =>
      assert.equal(await page.locator('h1').count(), 1, what));
  assert.equal(await server.stop(), 0);
}

await browser.close();
console.log(`${checks} checks passed`);
