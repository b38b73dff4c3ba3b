// SPDX-License-Identifier: MIT
// screenshots.js - the pictures in README.md
//
// node screenshots.js PROGRAM DIRECTORY: PROGRAM is httpstatus.  CHROMIUM names
// the browser.  ./quickstart screenshots calls it.

import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { serve } from './serve.js';

const [program, directory] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const server = await serve(program, '--reference', '--home-url', '/',
  '--contact', 'mailto:help@example.org');
const pictures = [
  { name: '404-fr', path: '404?lang=fr', width: 1000, height: 480 },
  { name: '404-fr-dark', path: '404?lang=fr', width: 1000, height: 480,
    colorScheme: 'dark' },
  { name: '404-fr-phone', path: '404?lang=fr', width: 390, height: 560 },
  { name: '503-ar', path: '503?lang=ar', width: 1000, height: 480 },
  { name: '503-he', path: '503?lang=he', width: 1000, height: 480 },
  { name: 'reference-fr', path: '?lang=fr&q=proxy', width: 1000, height: 760 },
];
for (const { name, path, width, height, colorScheme } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height }, colorScheme: colorScheme ?? 'light',
  });
  await page.goto(server.url + path);
  await page.screenshot({ path: `${directory}/${name}.png` });
  await page.close();
}

// The same page in all languages, side by side.
const languages = JSON.parse(
  execFileSync(program, ['--json', 'languages'], { encoding: 'utf8' }));
const columns = 3;
const wall = await browser.newPage({
  viewport: { width: 1200, height: Math.ceil(languages.length / columns) * 245 },
});
await wall.setContent(`<style>
  body { margin: 0; display: grid; grid-template-columns: repeat(${columns}, 1fr) }
  div { height: 245px; overflow: hidden; outline: 1px solid #bbb }
  iframe { border: 0; width: 640px; height: 392px; transform: scale(.625);
    transform-origin: 0 0 }
</style>` + languages.map(({ tag }) =>
  `<div><iframe src="${server.url}404?lang=${tag}"></iframe></div>`).join(''),
{ waitUntil: 'networkidle' });
await wall.screenshot({ path: `${directory}/404-wall.png` });
await browser.close();
process.exitCode = await server.stop();
