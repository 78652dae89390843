import type { Platform } from '../../platform/platform.ts';
import { BATCH, deliver, takeDue } from './deliver.ts';

/** Milliseconds between looks for what a process that died has left behind. */
const LOOK = 30_000;

/**
 * Delivers messages as they are written. Every process may do so: each message is taken by one of them. Returns what
 * stops it after the messages that are under way.
 */
export function startDelivery(platform: Platform): () => Promise<void> {
  const { changes, databases, log } = platform;
  const db = databases.everyPool;
  const retries = new Set<NodeJS.Timeout>();
  let stopped = false;
  let wanted = false;
  let running: Promise<void> | undefined;

  async function drain(): Promise<void> {
    while (wanted && !stopped) {
      wanted = false;
      const due = await takeDue(db);
      if (due.length === BATCH) wanted = true;
      const waits = await Promise.all(due.map((message) => deliver(platform, message)));
      for (const wait of waits) if (wait !== undefined) later(wait * 1000);
    }
  }

  function wake(): void {
    wanted = true;
    if (stopped || running) return;
    const failed = (error: unknown) => log.warn({ err: error }, 'could not look after the messages');
    running = drain()
      .catch(failed)
      .finally(() => {
        running = undefined;
        if (wanted) wake(); // somebody wrote between the last look and this line
      });
  }

  function later(milliseconds: number): void {
    const timer = setTimeout(() => {
      retries.delete(timer);
      wake();
    }, milliseconds);
    retries.add(timer);
  }

  const looks = setInterval(wake, LOOK);
  changes.watch((change) => {
    if (!change || change.topic === 'messages') wake();
  });
  wake();
  return async () => {
    stopped = true;
    clearInterval(looks);
    for (const timer of retries) clearTimeout(timer);
    await running;
  };
}
