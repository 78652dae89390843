import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { type Changes, LIVES } from './changes.ts';
import type { Log } from './log.ts';
import type { Nonces } from './nonces.ts';
import { newToken } from './random.ts';

const TOPIC = 'nodes';

/** The place of this process among those that serve the same database. */
export interface Fleet {
  leave(): Promise<void>;
}

interface Parts {
  db: Database;
  changes: Changes;
  nonces: Nonces;
  log: Log;
}

/**
 * Joins the processes that serve this database. A single process remembers nonces in memory; before a second one may
 * serve, all must have moved to the shared table, so this resolves only then.
 */
export async function joinFleet({ db, changes, nonces, log }: Parts): Promise<Fleet> {
  const id = newToken();

  /** The other living processes; the rows of dead ones are removed. */
  async function others(): Promise<{ shares: boolean }[]> {
    const gone = sql<boolean>`pg_try_advisory_xact_lock(${LIVES}, hashtext(id))`.as('gone');
    const rows = await db.selectFrom('nodes').select(['id', 'shares', gone]).where('id', '<>', id).execute();
    const dead = rows.filter((row) => row.gone).map((row) => row.id);
    if (dead.length > 0) await db.deleteFrom('nodes').where(sql<boolean>`id = any(${dead})`).execute();
    return rows.filter((row) => !row.gone);
  }

  async function enter(): Promise<void> {
    const shares = (await others()).length > 0;
    if (shares) await nonces.share();
    await sql`insert into nodes (id, shares) values (${id}, ${shares})
      on conflict (id) do update set shares = nodes.shares or excluded.shares`.execute(db);
  }

  const attempt = (work: () => Promise<void>) => {
    work().catch((error: unknown) => log.warn({ err: error }, 'could not look after the fleet'));
  };

  /** Whoever came while this process was cut off took it for gone. */
  async function arrive(): Promise<void> {
    await enter();
    await changes.announce(TOPIC, id);
  }

  changes.watch((change) => {
    if (!change && changes.listening()) attempt(arrive);
    else if (change?.topic === TOPIC && change.key !== id) attempt(enter);
  });
  await changes.live(id);
  await arrive();
  while ((await others()).some(({ shares }) => !shares)) await sleep(20);
  await enter(); // whoever came at the same moment has entered by now
  return {
    async leave() {
      try {
        await nonces.keep();
        await db.deleteFrom('nodes').where('id', '=', id).execute();
      } catch (error) {
        log.warn({ err: error }, 'left without the database'); // whoever comes next finds the row of a dead process
      }
    },
  };
}
