import { sql } from 'kysely';
import { Counter } from 'prom-client';
import type { Database } from '../../database/connect.ts';
import { DeliveryError } from '../../platform/delivery-error.ts';
import type { Platform } from '../../platform/platform.ts';
import { poolOf } from '../pools/public.ts';
import { serverOf } from './provider.ts';
import { openContent } from './queue.ts';

/** Tries before a message is given up, over about half an hour. */
const TRIES = 12;

/** Seconds that a try may take; after them it counts as lost, and another process tries. */
const LEASE = 120;

const tries = new Counter({
  name: 'message_deliveries_total',
  help: 'Tries to deliver a message, by how it ended.',
  labelNames: ['channel', 'result'],
});

/** A message that this process has taken to deliver. */
export type Taken = Awaited<ReturnType<typeof takeDue>>[number];

/** Messages that wait for a try, but for those of some pools, the next one first. */
const waiting = (db: Database, butOf: readonly string[]) =>
  db
    .selectFrom('messages')
    .where('next_attempt_at', 'is not', null)
    .where(sql<boolean>`user_pool_id <> all(${butOf}::text[])`)
    .orderBy('next_attempt_at');

/** Takes messages whose time has come. Of several processes each gets others. */
export function takeDue(db: Database, count: number, butOf: readonly string[]) {
  const due = waiting(db, butOf).select('id').where('next_attempt_at', '<=', sql<Date>`now()`);
  return db
    .with('due', () => due.limit(count).forUpdate().skipLocked()) // chosen once: a subquery may be asked again for each row
    .updateTable('messages')
    .set({
      attempts: sql`attempts + 1`,
      next_attempt_at: sql`now() + make_interval(secs => ${LEASE})`,
    })
    .where('id', 'in', (query) => query.selectFrom('due').select('id'))
    .returning(['id', 'user_pool_id', 'channel', 'recipient', 'content', 'attempts'])
    .returning(sql<boolean>`coalesce(useless_at <= now(), false)`.as('useless'))
    .execute();
}

/** Milliseconds until the next try is due; undefined when none is. */
export async function untilNext(db: Database, butOf: readonly string[]): Promise<number | undefined> {
  const wait = sql<number>`(extract(epoch from next_attempt_at - now()) * 1000)::float8`.as('wait');
  return (await waiting(db, butOf).select(wait).limit(1).executeTakeFirst())?.wait;
}

/** Delivers one message and writes down what became of it. Every process learns when it is to be tried again. */
export async function deliver(platform: Platform, message: Taken): Promise<void> {
  try {
    const result = await hand(platform, message);
    await settle(platform, message, result);
    tries.inc({ channel: message.channel, result });
  } catch (error) {
    const known = error instanceof DeliveryError ? error : new DeliveryError('Something went wrong on our side.');
    if (known !== error) platform.log.error({ err: error, message: message.id }, 'could not deliver a message');
    const wait = known.final || message.attempts >= TRIES ? undefined : Math.min(2 ** message.attempts, 600);
    await fail(platform, message, known.message, wait);
    tries.inc({ channel: message.channel, result: wait === undefined ? 'failed' : 'tried again' });
    if (wait !== undefined) await platform.changes.announce('messages', message.id);
  }
}

/** Hands a message on. Without anybody who sends it, it stays in the outbox of development. */
async function hand(platform: Platform, message: Taken): Promise<'sent' | 'kept'> {
  const { user_pool_id, channel, recipient, content: sealed } = message;
  if (message.useless || !sealed) throw new DeliveryError('It was too late to send it.', true);
  const pool = await poolOf(platform, user_pool_id);
  const { subject = '', sender = '', html = '', text, values } = openContent(platform, pool, sealed);
  if (channel === 'sms' && platform.sms) {
    const { code = '', minutes = '' } = values;
    await platform.sms.send({ phone: recipient, text, code, minutes });
    return 'sent';
  }
  const server = channel === 'email' && (await serverOf(platform, platform.databases.forPool(pool.id), pool));
  if (server) {
    await platform.mailer.send(server, { to: recipient, subject, html, text, sender });
    return 'sent';
  }
  if (platform.config.production) throw new DeliveryError(`Nobody sends messages by ${channel} here.`, true);
  return 'kept';
}

/** What was sent is forgotten, as it may hold a code; what stays in the outbox is not. */
async function settle({ databases }: Platform, { id }: Taken, status: 'sent' | 'kept'): Promise<void> {
  const sent = status === 'sent' ? { content: null, sent_at: sql<Date>`now()` } : {};
  await databases.everyPool
    .updateTable('messages')
    .set({ status, next_attempt_at: null, last_error: null, ...sent })
    .where('id', '=', id)
    .execute();
}

async function fail({ databases }: Platform, { id }: Taken, last_error: string, wait: number | undefined) {
  const again = { next_attempt_at: sql<Date>`now() + make_interval(secs => ${wait ?? 0})` };
  const over = { status: 'failed', next_attempt_at: null, content: null };
  await databases.everyPool
    .updateTable('messages')
    .set({ last_error, ...(wait === undefined ? over : again) })
    .where('id', '=', id)
    .execute();
}
