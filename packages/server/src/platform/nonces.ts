import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** Nonces of signed requests, remembered for as long as a replay could pass the clock window. */
export interface Nonces {
  /** False when the key has used this nonce before. */
  firstUse(accessKeyId: string, nonce: string, now: number): boolean | Promise<boolean>;
  /** From now on remembers in the database, as other processes serve it too. */
  share(): Promise<void>;
  /** Leaves what this process remembers in the database, for the next one. */
  keep(): Promise<void>;
}

const SWEEP = 60_000;

/**
 * A single process remembers in memory, which costs no round trip; several share a table.
 * @param lifetime milliseconds for which a nonce is refused
 */
export async function createNonces(db: Database, lifetime: number, now: number): Promise<Nonces> {
  const remembered = new Map<string, number>(await takeKept(db, now));
  let shared = false;
  let swept = now;

  function firstHere(id: string, at: number): boolean {
    if (at - swept > SWEEP) {
      // Insertion order is order of expiry, but for clocks that are moved back
      for (const [known, expires] of remembered) if (expires <= at) remembered.delete(known);
      swept = at;
    }
    if ((remembered.get(id) ?? 0) > at) return false;
    remembered.set(id, at + lifetime);
    return true;
  }

  async function write(): Promise<void> {
    const entries = [...remembered];
    remembered.clear();
    if (entries.length === 0) return;
    const ids = entries.map(([id]) => id);
    const ends = entries.map(([, expires]) => new Date(expires));
    await sql`insert into nonces (id, expires_at) select * from unnest(${ids}::text[], ${ends}::timestamptz[])
      on conflict do nothing`.execute(db);
  }

  return {
    firstUse(accessKeyId, nonce, at) {
      const id = `${accessKeyId}:${nonce}`;
      return shared ? firstAnywhere(db, id, at, lifetime) : firstHere(id, at);
    },
    async share() {
      if (shared) return;
      shared = true;
      await write();
    },
    keep: () => (shared ? Promise.resolve() : write()),
  };
}

async function firstAnywhere(db: Database, id: string, now: number, lifetime: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('nonces')
    .values({ id, expires_at: new Date(now + lifetime) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function takeKept(db: Database, now: number): Promise<[string, number][]> {
  const rows = await db.selectFrom('nonces').selectAll().where('expires_at', '>', new Date(now)).execute();
  return rows.map(({ id, expires_at }) => [id, expires_at.getTime()]);
}
