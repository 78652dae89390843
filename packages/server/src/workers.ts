import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { join } from 'node:path';
import { AggregatorRegistry } from 'prom-client';
import { StartError } from './config.ts';

/** A worker that dies sooner after its start than this many milliseconds would only die again. */
const SOONEST = 5_000;

/** What a worker tells the primary, beside the messages of prom-client. */
type Message = 'ready' | 'metrics';

/**
 * Starts processes that share the port, and starts another one for each that dies. Resolves when all listen.
 * Returns what ends them after the requests in flight.
 */
export async function startWorkers(count: number, environment: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  const registry = new AggregatorRegistry();
  let stopping = false;
  cluster.setupPrimary({ exec: join(import.meta.dirname, 'worker.ts') });

  const fork = (): Worker => {
    const worker = cluster.fork(environment);
    const started = performance.now();
    worker.on('message', async (message: Message) => {
      if (message !== 'metrics') return;
      const figures = registry.clusterMetrics().catch((error: Error) => `# ${error.message}\n`);
      worker.send({ metrics: await figures });
    });
    worker.on('exit', () => {
      if (!stopping && performance.now() - started > SOONEST) fork();
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
