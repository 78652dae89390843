import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { join } from 'node:path';
import { AggregatorRegistry } from 'prom-client';
import { StartError } from './config.ts';
import type { Log } from './platform/log.ts';

/** Milliseconds after which a worker that ended before it listened is started again. */
const PAUSE = 1_000;

/** What a worker tells the primary, beside the messages of prom-client. */
type Message = 'ready' | 'metrics';

/**
 * Starts processes that share the port, and starts another one for each that dies. Resolves when all listen.
 * Returns what ends them after the requests in flight.
 */
export async function startWorkers(
  count: number,
  environment: NodeJS.ProcessEnv,
  log: Log,
): Promise<() => Promise<void>> {
  const registry = new AggregatorRegistry();
  let stopping = false;
  cluster.setupPrimary({ exec: join(import.meta.dirname, 'worker.ts') });

  const fork = (): Worker => {
    const worker = cluster.fork(environment);
    const { pid } = worker.process;
    let listens = false;
    worker.on('message', async (message: Message) => {
      if (message === 'ready') {
        listens = true;
        log.info({ pid }, 'a worker listens');
      }
      if (message !== 'metrics') return;
      const figures = registry.clusterMetrics().catch((error: Error) => `# ${error.message}\n`);
      worker.send({ metrics: await figures });
    });
    worker.on('exit', (code, signal) => {
      if (stopping) return;
      log.error({ pid, code, signal }, 'a worker ended; another one takes its place');
      setTimeout(() => stopping || fork(), listens ? 0 : PAUSE);
    });
    return worker;
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    await Promise.all(
      workers.map(async (worker) => {
        const ended = once(worker, 'exit');
        worker.process.kill('SIGTERM');
        await ended;
      }),
    );
  };

  try {
    await Promise.all(Array.from({ length: count }, () => whenReady(fork())));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

function whenReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if (message === 'ready') resolve();
    });
    worker.on('exit', () => reject(new StartError('A worker ended while it started; its message is above.')));
  });
}
