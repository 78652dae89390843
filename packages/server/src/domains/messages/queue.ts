import type { Language } from '@genauth/contract/language.ts';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';
import { openFor, type Pool, poolOf, sealFor } from '../pools/public.ts';
import { carries, type MessageEvent, type Values } from './events.ts';
import { render, renderLine } from './render.ts';
import { templateOf } from './templates.ts';
import { texts } from './texts/texts.ts';

/** A message to write. */
export interface Letter {
  poolId: string;
  /** The application it speaks for. */
  appId: string | undefined;
  event: MessageEvent;
  language: Language;
  /** An e-mail address, or a number with its country such as +8613800000000. */
  to: { email: string } | { phone: string };
  values: Values;
  /** Seconds after which nobody needs it any more; it is not sent later. */
  usefulFor?: number;
}

/** What is kept of a message until it is sent. */
export interface Content {
  subject?: string;
  /** The name it comes from. */
  sender?: string;
  html?: string;
  text: string;
  /** What the text says, for providers that have the text already. */
  values: Values;
}

/** Puts a message into the queue. In a transaction it is sent when that commits, and only then. */
export async function sendMessage(platform: Platform, db: Database, letter: Letter): Promise<void> {
  const pool = await poolOf(platform, letter.poolId);
  const { to, event, usefulFor } = letter;
  const useless = usefulFor === undefined ? null : sql<Date>`now() + make_interval(secs => ${usefulFor})`;
  await db
    .insertInto('messages')
    .values({
      id: newId(platform.clock),
      user_pool_id: pool.id,
      app_id: letter.appId ?? null,
      channel: 'email' in to ? 'email' : 'sms',
      event,
      recipient: 'email' in to ? to.email : to.phone,
      content: sealFor(platform, pool, JSON.stringify(await write(db, letter)), CONTEXT),
      useless_at: useless,
    })
    .execute();
}

const CONTEXT = 'message';

/** Reads what {@link sendMessage} sealed. */
export const openContent = (platform: Platform, pool: Pool, sealed: Buffer): Content =>
  JSON.parse(openFor(platform, pool, sealed, CONTEXT));

async function write(db: Database, { poolId, to, event, language, values }: Letter): Promise<Content> {
  if ('phone' in to) return { text: renderLine(shortText(event, language), values), values };
  const template = await templateOf(db, poolId, event, language);
  const { subject, sender, content, text } = render(template, values);
  return { subject, sender, html: content, text, values };
}

/** A text message holds the code, or the subject and the link. */
function shortText(event: MessageEvent, language: Language): string {
  const { sms, events } = texts[language];
  if (carries[event] === 'code') return sms;
  return carries[event] === 'link' ? `${events[event].subject} {{link}}` : events[event].subject;
}
