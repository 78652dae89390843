import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApi } from './generate/openapi.ts';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
writeFileSync(join(root, 'openapi.json'), `${JSON.stringify(openApi(version), null, 2)}\n`);
