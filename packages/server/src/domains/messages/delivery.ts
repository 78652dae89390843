import { sql } from 'kysely';
import type { Platform } from '../../platform/platform.ts';
import { BATCH, deliver, takeDue } from './deliver.ts';

/** Milliseconds between looks for what a process that died has left behind. */
const LOOK = 30_000;

/** Milliseconds between sweeps. */
const SWEEP = 3_600_000;

/** Days that messages are kept, for administrators to see what became of them. */
const KEPT = 30;

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

  const attempt = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => log.warn({ err: error }, 'could not look after the messages'),
    );

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
    running = attempt(drain()).finally(() => {
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

  const old = sql<boolean>`created_at < now() - make_interval(days => ${KEPT})`;
  const looks = setInterval(wake, LOOK);
  const sweeps = setInterval(() => attempt(db.deleteFrom('messages').where(old).execute()), SWEEP);
  changes.watch((change) => {
    if (!change || change.topic === 'messages') wake();
  });
  wake();
  return async () => {
    stopped = true;
    clearInterval(looks);
    clearInterval(sweeps);
    for (const timer of retries) clearTimeout(timer);
    await running;
  };
}
