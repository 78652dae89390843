import type { Platform } from '../../platform/platform.ts';
import { deliver, type Taken, takeDue, untilNext } from './deliver.ts';

/** Milliseconds between looks, whatever was announced. */
const LOOK = 30_000;

/** Milliseconds between looks at least, when something is due that cannot be taken. */
const PAUSE = 100;

/** Messages that a process has under way at most; and from how many on a pool gets no more of them. */
const SLOTS = 20;
const SHARE = 5;

/**
 * Delivers messages as they are written. Every process may do so: each message is taken by one of them. A pool whose
 * mail server hangs holds no other one up. Returns what stops it after the messages that are under way.
 */
export function startDelivery(platform: Platform): () => Promise<void> {
  const { changes, databases, log } = platform;
  const underWay = new Map<Promise<void>, Taken>();
  let stopped = false;
  let wanted = false;
  let looking: Promise<void> | undefined;
  let next: NodeJS.Timeout | undefined;

  const warn = (error: unknown): void => log.warn({ err: error }, 'could not look after the messages');

  async function look(): Promise<void> {
    while (wanted && !stopped && underWay.size < SLOTS) {
      wanted = false;
      const due = await takeDue(databases.everyPool, SHARE, busyPools());
      for (const message of due) start(message);
      if (due.length === SHARE) wanted = true;
    }
    const wait = await untilNext(databases.everyPool, busyPools());
    clearTimeout(next);
    if (wait !== undefined && !stopped) next = setTimeout(wake, Math.min(Math.max(wait, PAUSE), LOOK));
  }

  function busyPools(): string[] {
    const pools = [...underWay.values()].map((message) => message.user_pool_id);
    return pools.filter((pool, at) => pools.slice(0, at).filter((other) => other === pool).length === SHARE - 1);
  }

  function start(message: Taken): void {
    const delivery = deliver(platform, message)
      .catch(warn)
      .finally(() => {
        underWay.delete(delivery);
        wake();
      });
    underWay.set(delivery, message);
  }

  function wake(): void {
    wanted = true;
    if (stopped || looking || underWay.size >= SLOTS) return;
    looking = look()
      .catch(warn)
      .finally(() => {
        looking = undefined;
        if (wanted) wake(); // somebody wrote between the last look and this line
      });
  }

  const looks = setInterval(wake, LOOK);
  changes.watch((change) => {
    if (!change || change.topic === 'messages') wake();
  });
  wake();
  return async () => {
    stopped = true;
    clearInterval(looks);
    await looking;
    clearTimeout(next);
    await Promise.all(underWay.keys());
  };
}
