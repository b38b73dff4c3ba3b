// SPDX-License-Identifier: MIT
// serve.js - the server under test

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

// Starts PROGRAM serve with ARGUMENTS; its address, and what ends it.
export const serve = async (program, ...args) => {
  const child = spawn(program,
    ['serve', '--listen', '127.0.0.1:0', '--log', 'none', ...args],
    { stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' } });
  process.on('exit', () => child.kill());
  const end = new Promise((resolve) => child.on('exit', resolve));
  for await (const line of createInterface({ input: child.stderr })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return { url, stop: () => { child.kill(); return end; } };
    console.error(line);
  }
  throw new Error(`${program} does not listen`);
};
