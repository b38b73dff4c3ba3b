// SPDX-License-Identifier: MIT
// screenshots.js - the pictures in README.md
//
// node screenshots.js PROGRAM DIRECTORY: PROGRAM is httpstatus.  CHROMIUM names
// the browser.  ./quickstart screenshots calls it.

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
await browser.close();
process.exitCode = await server.stop();
