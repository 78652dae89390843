import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

/** Takes a moment to end, as the server does with requests in flight. */
const program = `
process.on('SIGTERM', () => setTimeout(process.exit, 200));
setTimeout(() => {}, 60_000);
process.stdout.write(String(process.pid));`;

test('a signal to npm alone ends what it started, and npm waits for that', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'genauth-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'tools'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { start: manifest.scripts.start } }));
  writeFileSync(join(folder, 'tools/start.mjs'), program);
  const npm = spawn('npm', ['start', '--silent'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const [pid] = await once(npm.stdout, 'data');
  npm.kill('SIGTERM');
  await once(npm, 'exit');
  expect(() => process.kill(Number(pid), 'SIGKILL')).toThrow('ESRCH');
});
