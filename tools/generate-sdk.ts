import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateSdk } from './generate/sdk.ts';

const folder = join(import.meta.dirname, '../packages/sdk/src/generated');
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of generateSdk()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
