import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Servers work on one core and the load comes from another, where the system lets a process choose. */
const SERVER_CORE = 0;
const LOAD_CORE = 1;

export const isPinned = process.platform === 'linux' && cpus().length > 1;

/** Moves this process, which makes the load, to its core. */
export function pinLoad(): void {
  if (isPinned) execFileSync('taskset', ['--all-tasks', '-cp', String(LOAD_CORE), String(process.pid)]);
}

/** Starts a program on the core of the servers; what it starts stays there too. */
export function startOnServerCore(args: string[], environment: NodeJS.ProcessEnv): ChildProcess {
  const command = isPinned ? ['taskset', '-c', String(SERVER_CORE), process.execPath] : [process.execPath];
  const [program = '', ...rest] = [...command, ...args];
  const child = spawn(program, rest, { env: environment, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  process.on('exit', () => child.kill()); // also when a measurement fails
  return child;
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** A process with its descendants. */
export function familyOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => statOf(Number(name))?.[PARENT] === String(pid));
  return [pid, ...children.flatMap((name) => familyOf(Number(name)))];
}

/** Positions in `/proc/<pid>/stat` behind the name of the program, which may contain anything. */
const PARENT = 1;
const TIMES = [11, 12, 13, 14]; // user and system, its own and of the children that ended

function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined; // it has ended
  }
}

const TICK = 10_000; // microseconds: USER_HZ is 100 on every platform that Node runs on

/** CPU time that processes have used so far, in microseconds. */
export function cpuTime(pids: readonly number[]): number {
  const ticks = pids.map((pid) => TIMES.reduce((sum, at) => sum + Number(statOf(pid)?.[at] ?? 0), 0));
  return TICK * ticks.reduce((sum, one) => sum + one, 0);
}

/** Memory of processes in bytes; what several share counts once (the proportional set size). */
export function memoryOf(pids: readonly number[]): number {
  const sizes = pids.map((pid) => /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]);
  return sizes.reduce((sum, size) => sum + Number(size ?? 0) * 1024, 0);
}
