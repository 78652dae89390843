import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/cli/genauth.mjs', import.meta.url));

/** Starts the real command as a child process, with these settings and no others. */
export function launch(words: readonly string[], settings: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(program, words, { env: { PATH, HOME, ...settings }, cwd: '/' });
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real command to its end. */
export async function genauth(words: readonly string[], settings: Record<string, string> = {}): Promise<Ended> {
  const child = launch(words, settings);
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    ended.stdout += text;
  });
  child.stderr.on('data', (text) => {
    ended.stderr += text;
  });
  const [code] = await once(child, 'close');
  return { ...ended, code };
}
