import { type Content, openContent } from '@genauth/server/domains/messages/queue.ts';
import { poolOf } from '@genauth/server/domains/pools/public.ts';
import type { TestPool } from './pool.ts';

/** What was written to an address or a number, newest first; whether it has been sent already does not matter. */
export async function writtenTo({ server: { platform }, id }: TestPool, recipient: string): Promise<Content[]> {
  const rows = await platform.databases
    .forPool(id)
    .selectFrom('messages')
    .select('content')
    .where('recipient', '=', recipient)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const pool = await poolOf(platform, id);
  return rows.flatMap(({ content }) => (content ? [openContent(platform, pool, content)] : []));
}

/** The code that an address or a number was sent last. */
export async function codeFor(t: TestPool, recipient: string): Promise<string> {
  const code = (await writtenTo(t, recipient)).find(({ values }) => values.code)?.values.code;
  if (!code) throw new Error(`No code was written to ${recipient}.`);
  return code;
}
