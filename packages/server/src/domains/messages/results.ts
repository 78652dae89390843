import type { Platform } from '../../platform/platform.ts';

/** Messages to show at once. */
const SHOWN = 100;

/** What became of the messages of all pools, newest first; without what they say. */
export function messageResults({ databases }: Platform, recipient?: string) {
  const all = databases.everyPool
    .selectFrom('messages')
    .select(['created_at', 'user_pool_id', 'channel', 'event', 'recipient', 'status', 'attempts', 'last_error'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN);
  return (recipient === undefined ? all : all.where('recipient', '=', recipient)).execute();
}
