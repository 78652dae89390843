#!/usr/bin/env node
// Plain JavaScript that runs on the Node of the host; the command itself runs on the one that the project pins.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const node = path('../../../../node_modules/.bin/node');
const command = spawn(node, [path('main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.kill(signal));
command.on('exit', (code) => process.exit(code ?? 1));
command.on('error', () => {
  process.stderr.write('genauth: GenAuth is not installed yet. Run npm start once.\n');
  process.exit(1);
});
