import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Log } from './log.ts';

const RECONNECT = 1_000;

/** Class of the advisory locks that living processes hold, by the hash of their id. */
export const LIVES = 7369;

/** What other processes changed: `applications:<id>` when that row changed, as the triggers of the database tell it. */
export interface Changes {
  /** Calls back for each change; with undefined when changes may have been missed. */
  watch(seen: (change: { topic: string; key: string } | undefined) => void): void;
  /** False while changes are missed: what is read meanwhile must not be kept. */
  listening(): boolean;
  /** Sends a change of one's own making to every process, this one included. */
  announce(topic: string, key: string): Promise<void>;
  /** Tells this process alone of a change that it has committed, ahead of the notification. */
  happened(topic: string, key: string): void;
  /** Resolves when every change that committed before the call has been seen here. */
  settled(): Promise<void>;
  /** Holds the advisory lock of this id for as long as the process is connected. */
  live(id: string): Promise<void>;
  close(): Promise<void>;
}

export async function watchChanges(databaseUrl: string, log: Log): Promise<Changes> {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  let closed = false;
  let living: string | undefined;
  let client: Client | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let settling: Promise<void> | undefined;

  /** A connection takes one query at a time. */
  function inTurn<Result>(query: () => Promise<Result>): Promise<Result> {
    const result = turn.then(query);
    turn = result.catch(() => undefined);
    return result;
  }

  async function listen(): Promise<void> {
    const fresh = new Client({
      connectionString: databaseUrl,
      application_name: 'genauth-changes',
      keepAlive: true, // it may be idle for long, and must notice when nobody is there any more
      keepAliveInitialDelayMillis: 10_000,
    });
    fresh.on('notification', ({ payload = '' }) => {
      const colon = payload.indexOf(':');
      emitter.emit('change', { topic: payload.slice(0, colon), key: payload.slice(colon + 1) });
    });
    fresh.on('error', (error) => log.warn({ error: error.message }, 'lost the notifications of the database'));
    const ended = new Promise<void>((resolve) => void fresh.once('end', resolve));
    await fresh.connect();
    await fresh.query('listen changes');
    if (living) await hold(fresh, living);
    if (closed) return fresh.end();
    client = fresh;
    emitter.emit('change', undefined);
    ended.then(lose);
  }

  async function lose(): Promise<void> {
    client = undefined;
    if (!closed) emitter.emit('change', undefined);
    while (!closed) {
      try {
        return await listen();
      } catch {
        await sleep(RECONNECT);
      }
    }
  }

  await listen();
  return {
    watch: (seen) => void emitter.on('change', seen),
    listening: () => client !== undefined,
    async announce(topic, key) {
      await inTurn(async () => client?.query("select pg_notify('changes', $1)", [`${topic}:${key}`]));
    },
    happened: (topic, key) => void emitter.emit('change', { topic, key }),
    settled() {
      // A backend delivers pending notifications before it answers, so an answer here means they have arrived. Who is
      // cut off has forgotten what it knew. All who wait for the same turn share its query.
      settling ??= inTurn(async () => {
        settling = undefined;
        await client?.query('select 1').catch(() => undefined);
      });
      return settling;
    },
    async live(id) {
      living = id;
      await inTurn(async () => client && hold(client, id));
    },
    async close() {
      closed = true;
      await client?.end();
    },
  };
}

async function hold(client: Client, id: string): Promise<void> {
  await client.query('select pg_advisory_lock($1::int, hashtext($2))', [LIVES, id]);
}
