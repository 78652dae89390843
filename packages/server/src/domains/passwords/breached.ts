import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Platform } from '../../platform/platform.ts';

/** The first digits of a hash, which name a range of the list. */
const PREFIX = 5;

/** Longer than a line of the list, which is a SHA-1 in hexadecimal, a colon and a count. */
const LINE = 80;

/**
 * Whether a password stands in the operator's list of breached ones: a file of SHA-1 hashes that is sorted by them, or a
 * folder with a file for each prefix, as the downloader of Pwned Passwords writes them. Nobody outside is asked. A list
 * that cannot be read keeps no one out; the log tells of it.
 */
export async function isBreached({ config, log }: Platform, password: string): Promise<boolean> {
  const { breachedPasswords: path } = config;
  if (!path) return false;
  const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
  try {
    const isFolder = (await stat(path)).isDirectory();
    return isFolder ? await isInRange(join(path, `${hash.slice(0, PREFIX)}.txt`), hash) : await isInFile(path, hash);
  } catch (error) {
    log.warn({ path, error: (error as Error).message }, 'the list of breached passwords cannot be read');
    return false;
  }
}

/** The lines of a range leave the prefix out. */
async function isInRange(path: string, hash: string): Promise<boolean> {
  const rest = hash.slice(PREFIX);
  const lines = (await readFile(path, 'latin1')).split('\n');
  return lines.some((line) => line.slice(0, rest.length).toUpperCase() === rest);
}

async function isInFile(path: string, hash: string): Promise<boolean> {
  const file = await open(path);
  try {
    let [low, high] = [0, (await file.stat()).size];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const found = await lineAfter(file, middle);
      if (found.hash === hash) return true;
      // An empty hash is the end of the file: what is looked for stands before it.
      if (found.hash !== '' && found.hash < hash) low = found.end;
      else high = middle;
    }
    return false;
  } finally {
    await file.close();
  }
}

/** The first line that begins at a position or after it. */
async function lineAfter(file: FileHandle, position: number): Promise<{ hash: string; end: number }> {
  const from = Math.max(position - 1, 0);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2 * LINE), 0, 2 * LINE, from);
  const text = buffer.toString('latin1', 0, bytesRead);
  const start = position === 0 ? 0 : text.indexOf('\n') + 1;
  if (position > 0 && start === 0) return { hash: '', end: from + bytesRead };
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? bytesRead : newline + 1;
  return { hash: text.slice(start, end).split(':', 1)[0]?.trim().toUpperCase() ?? '', end: from + end };
}
