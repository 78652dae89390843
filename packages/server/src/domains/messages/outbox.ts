import type { Platform } from '../../platform/platform.ts';
import { poolOf } from '../pools/public.ts';
import { type Content, openContent } from './queue.ts';

/** A message of whatever pool with all that it says. */
export interface WrittenMessage extends Content {
  id: string;
  at: Date;
  recipient: string;
  channel: 'email' | 'sms';
}

/** Messages to show at once. */
const SHOWN = 50;

const written = ({ databases }: Platform) =>
  databases.everyPool
    .selectFrom('messages')
    .select(['id', 'user_pool_id', 'channel', 'recipient', 'content', 'created_at'])
    .where('content', 'is not', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof written>['execute']>>[number];

/** What was written and not sent, newest first. Development only: it tells every code. */
export async function outbox(platform: Platform, recipient?: string): Promise<WrittenMessage[]> {
  const all = written(platform).limit(SHOWN);
  const rows = await (recipient === undefined ? all : all.where('recipient', '=', recipient)).execute();
  return Promise.all(rows.map((row) => open(platform, row)));
}

/** One message of the outbox. */
export async function findWritten(platform: Platform, id: string): Promise<WrittenMessage | undefined> {
  const row = await written(platform).where('id', '=', id).executeTakeFirst();
  return row && open(platform, row);
}

async function open(platform: Platform, { id, user_pool_id, channel, recipient, content, created_at: at }: Row) {
  if (platform.config.production) throw new Error('The outbox exists in development only.');
  const pool = await poolOf(platform, user_pool_id);
  const said = openContent(platform, pool, content ?? Buffer.alloc(0));
  return { id, at, recipient, channel: channel === 'sms' ? ('sms' as const) : ('email' as const), ...said };
}
