import { sql } from 'kysely';
import { Counter } from 'prom-client';
import type { Database } from './connect.ts';
import type { Tables } from './tables.ts';

const EVERY = 60_000;
const BATCH = 1_000;
const LOCK = 7370;

/** Tables whose rows end, and the column that says when: a time, or milliseconds. Each has an index on it. */
export const expiring = {
  application_logins: 'expires_at',
  device_sign_ins: 'expires_at',
  invitation_links: 'expires_at',
  invitation_tokens: 'expires_at',
  limits: 'ends_at',
  messages: 'expires_at',
  nonces: 'expires_at',
  oidc_models: 'expires_at',
  passcodes: 'expires_at',
  refresh_tokens: 'expires_at',
  signing_keys: 'expires_at',
  token_revocations: 'expires_at',
  trusted_browsers: 'expires_at',
} as const satisfies Partial<Record<keyof Tables, 'expires_at' | 'ends_at'>>;

type Expiring = keyof typeof expiring;

const deleted = new Counter({
  name: 'expired_rows_deleted_total',
  help: 'Rows that were deleted as their time had come.',
  labelNames: ['table'],
});

/** Deletes the rows of all pools whose time has come, in small transactions. Of several processes one does it at a time. */
export async function sweep(db: Database, now: number, stopped?: AbortSignal): Promise<void> {
  for (const table of Object.keys(expiring) as Expiring[]) {
    let count: number;
    do {
      count = await deleteBatch(db, table, now);
      deleted.inc({ table }, count);
    } while (count === BATCH && !stopped?.aborted);
  }
}

/** Rows that are in use are left for the next time, and so are all while another process sweeps. */
async function deleteBatch(db: Database, table: Expiring, now: number): Promise<number> {
  const column = expiring[table];
  const hasEnded = sql`${sql.ref(column)} <= ${column === 'ends_at' ? now : new Date(now)}`;
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as mine`.execute(trx);
    if (!rows[0]?.mine) return 0;
    // The condition stands twice: a row may be given a new end between its choice and its deletion.
    const result = await sql`
      delete from ${sql.table(table)} where ${hasEnded} and ctid = any(array(
        select ctid from ${sql.table(table)} where ${hasEnded} order by ${sql.ref(column)} limit ${BATCH}
        for update skip locked))`.execute(trx);
    return Number(result.numAffectedRows);
  });
}

interface Parts {
  db: Database;
  /** What else is to be ended by then. */
  also(): Promise<void>;
  now(): number;
  failed(error: unknown): void;
}

/** Sweeps now and every minute, until the returned function is called. */
export function sweepRegularly({ db, now, also, failed }: Parts): () => Promise<void> {
  const stop = new AbortController();
  let running = Promise.resolve();
  const start = (): void => {
    running = running
      .then(() => sweep(db, now(), stop.signal))
      .then(also)
      .catch(failed);
  };
  start();
  const timer = setInterval(start, EVERY);
  return () => {
    clearInterval(timer);
    stop.abort();
    return running;
  };
}
