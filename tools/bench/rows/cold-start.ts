import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Effort, median } from '../compare.ts';
import { freePort, MAIN, readCredentials } from '../genauth.ts';
import { cpuTime, familyOf, memoryOf, stop } from '../processes.ts';
import type { Result } from '../result.ts';

const SECONDS = 1.5;
const MEGABYTES = 200;

/** Milliseconds that a server is left alone before its memory counts as idle: V8 gives back what the start took. */
const IDLE = 20_000;

interface Start {
  seconds: number;
  /** Of CPU time, the database apart: what `seconds` would be on a machine with nothing else to do. */
  cpu: number;
  megabytes: number;
}

/** Starts on a data folder that is there already, on all cores, until the first token; then the memory of the idle server. */
export async function coldStart({ rounds }: Effort): Promise<Result[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'genauth-bench-'));
  await startOnce(dataDir, 0);
  const starts: Start[] = [];
  for (let round = 1; round < rounds; round += 1) starts.push(await startOnce(dataDir, 0));
  const last = await startOnce(dataDir, IDLE);
  rmSync(dataDir, { recursive: true });
  const seconds = median([...starts, last].map((start) => start.seconds));
  const cpu = median([...starts, last].map((start) => start.cpu));
  return [
    {
      work: 'Cold start with the embedded database, second run, to the first token',
      budget: `${SECONDS} s`,
      reached: seconds < SECONDS,
      ours: `${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU`,
    },
    {
      work: 'Idle memory with PostgreSQL',
      budget: `${MEGABYTES} MB`,
      reached: last.megabytes < MEGABYTES,
      ours: `${Math.round(last.megabytes)} MB`,
    },
  ];
}

async function startOnce(dataDir: string, idle: number): Promise<Start> {
  const port = await freePort();
  const environment = { ...process.env, GENAUTH_DATA_DIR: dataDir, LOG_LEVEL: 'warn', PORT: String(port) };
  const started = performance.now();
  const child = spawn(process.execPath, [MAIN], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  while (!(await getsToken(port, dataDir))) await sleep(5);
  const seconds = (performance.now() - started) / 1000;
  const cpu = cpuTime([child.pid ?? 0]) / 1e6;
  await sleep(idle);
  const megabytes = memoryOf(familyOf(child.pid ?? 0)) / 1e6;
  await stop(child);
  return { seconds, cpu, megabytes };
}

async function getsToken(port: number, dataDir: string): Promise<boolean> {
  try {
    const { appId, appSecret } = readCredentials(dataDir);
    const form = { grant_type: 'client_credentials', client_id: appId, client_secret: appSecret };
    const answer = await fetch(`http://127.0.0.1:${port}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    return answer.ok && 'access_token' in ((await answer.json()) as object);
  } catch {
    return false; // nobody listens yet
  }
}
