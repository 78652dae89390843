import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSdk } from '../../../../tools/build-sdk.ts';

interface Packed extends Disposable {
  tarball: string;
  /** The unpacked tarball; it lies where its dependency is found. */
  folder: string;
}

/** The package as it is published: built, packed and unpacked again. */
export function packSdk(): Packed {
  const cache = join(import.meta.dirname, '../../.cache');
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, 'packed-'));
  const built = buildSdk(join(root, 'built'));
  const options = { cwd: built, encoding: 'utf8' } as const;
  const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', root], options).trim();
  const tarball = join(root, name);
  execFileSync('tar', ['-xzf', tarball, '-C', root]);
  return {
    tarball,
    folder: join(root, 'package'),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
