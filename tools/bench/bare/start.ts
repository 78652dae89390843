import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startOnServerCore } from '../processes.ts';

export interface Bare<Ready> {
  child: ChildProcess;
  pid: number;
  /** What the program told when it was ready. */
  ready: Ready;
}

/** Starts one of the programs of this folder, which tells when it is ready. */
export async function startBare<Ready>(name: string, args: string[] = []): Promise<Bare<Ready>> {
  const child = startOnServerCore([join(import.meta.dirname, `${name}.ts`), ...args], process.env);
  const [ready] = await once(child, 'message');
  return { child, pid: child.pid ?? 0, ready: ready as Ready };
}
