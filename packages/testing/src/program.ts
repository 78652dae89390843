import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Credentials } from '@genauth/server/cli/first-start.ts';
import { onTestFinished } from 'vitest';

const main = fileURLToPath(import.meta.resolve('@genauth/server/main.ts'));

/** The server as people run it: a process of its own, with its settings in the environment. */
export interface Program {
  url: string;
  child: ChildProcess;
  /** What it has written so far. */
  stdout(): string;
  stderr(): string;
  /** The exit code, or the signal that ended it. */
  exited: Promise<number | NodeJS.Signals | null>;
  /** Resolves when it listens; throws what it wrote when it ends before. */
  ready(): Promise<void>;
  /** Sends SIGTERM and resolves with the exit code. */
  stop(): Promise<number | NodeJS.Signals | null>;
}

/** An unprivileged user without an account. */
export const NOBODY = 65_534;

/** Starts the program. It ends with the test at the latest. `uid` is for tests that run as root. */
export async function launch(settings: Record<string, string>, uid?: number): Promise<Program> {
  const port = settings.PORT ?? `${await freePort()}`;
  const env = { PATH: process.env.PATH, LOG_LEVEL: 'silent', PORT: port, ...settings };
  const [command, ...args] = uid === undefined || uid === process.getuid?.() ? [process.execPath, main] : asUser(uid);
  const child = spawn(command ?? '', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  const exited = once(child, 'close').then(([code, signal]) => code ?? signal);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  return {
    url: `http://localhost:${port}`,
    child,
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    exited,
    ready: () =>
      until('the server is ready', () => {
        if (child.exitCode !== null) throw new Error(written.stderr);
        return written.stdout.includes('GenAuth is ready');
      }),
    stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

/** Starts the program and waits until it listens. */
export async function launchReady(settings: Record<string, string>, uid?: number): Promise<Program> {
  const program = await launch(settings, uid);
  await program.ready();
  return program;
}

/** A fresh data folder, removed after the test with the database that an unclean end may have left running in it. */
export function dataFolder(uid?: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'genauth-process-'));
  if (uid !== undefined) chownSync(folder, uid, uid);
  else chmodSync(folder, 0o755);
  onTestFinished(async () => {
    const pid = postmasterOf(folder);
    if (pid !== undefined) await kill(pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}

/** The process of the embedded database of a data folder, when it lives. */
export function postmasterOf(folder: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8'), 10);
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

/** Signals a process and waits until it is gone. */
export async function kill(pid: number, signal: NodeJS.Signals): Promise<void> {
  process.kill(pid, signal);
  await until(`process ${pid} is gone`, () => {
    try {
      return !process.kill(pid, 0);
    } catch {
      return true;
    }
  });
}

export const credentialsOf = (folder: string): Credentials =>
  JSON.parse(readFileSync(join(folder, 'credentials.json'), 'utf8'));

const PATIENCE = 120_000;

/** Waits for a condition; it fails the test when it does not come true. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await sleep(10);
  }
}

/** A port that nobody listens at, outside the range from which the kernel gives ports to others. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** In a clone that is closed to others (below /root), the user keeps the one capability to read it. */
function asUser(uid: number): string[] {
  const user = ['setpriv', '--reuid', `${uid}`, '--regid', `${uid}`, '--clear-groups'];
  const read = ['--inh-caps', '-all,+dac_read_search', '--ambient-caps', '-all,+dac_read_search'];
  return [...user, ...(isOpen(main) && isOpen(process.execPath) ? [] : read), process.execPath, main];
}

function isOpen(path: string): boolean {
  const { mode } = statSync(path);
  return (mode & 0o005) !== 0 && (dirname(path) === path || isOpen(dirname(path)));
}
