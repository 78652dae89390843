import type { EmailTemplateType } from '@genauth/contract/entities/email-template-type.ts';
import type { Language } from '@genauth/contract/language.ts';
import type { Selectable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';
import { carries, type MessageEvent, withoutTemplate } from './events.ts';
import type { Template } from './render.ts';
import { standardTemplate } from './standard.ts';

export type TemplateRow = Selectable<Tables['email_templates']>;

/** Seconds that what an e-mail carries is valid, unless its template says otherwise, and at most. */
const lifetimes = { code: { usual: 300, most: 3_600 }, link: { usual: 86_400, most: 604_800 } };

/** The templates that a pool has written in a language. */
export const writtenTemplates = (db: Database, poolId: string, language: Language) =>
  db.selectFrom('email_templates').selectAll().where('user_pool_id', '=', poolId).where('language', '=', language);

export async function saveTemplate(db: Database, row: TemplateRow): Promise<void> {
  const { user_pool_id: _pool, event: _event, language: _language, ...changes } = row;
  await db
    .insertInto('email_templates')
    .values(row)
    .onConflict((conflict) => conflict.columns(['user_pool_id', 'event', 'language']).doUpdateSet(changes))
    .execute();
}

/** The template that a pool has written about an event, when it is on. */
const ownTemplate = (db: Database, poolId: string, event: MessageEvent, language: Language) =>
  writtenTemplates(db, poolId, language).where('event', '=', event).where('enabled', '=', true).executeTakeFirst();

/** What a pool sends about an event: its own text when that is on, else the standard one. */
export async function templateOf(
  db: Database,
  poolId: string,
  event: MessageEvent,
  language: Language,
): Promise<Template> {
  return (await ownTemplate(db, poolId, event, language)) ?? standardTemplate(event, language);
}

/** What a pool has said about an e-mail: seconds that its link or code is valid, and where a link leads to in the end. */
export async function carriedBy(db: Database, poolId: string, event: MessageEvent, language: Language) {
  const own = await ownTemplate(db, poolId, event, language);
  const { usual, most } = lifetimes[carries[event] === 'link' ? 'link' : 'code'];
  return {
    isOwn: own !== undefined,
    lifetime: Math.min(own?.expires_in ?? usual, most),
    redirectTo: own?.redirect_to ?? null,
  };
}

/** The kinds of e-mail that the API knows, in its order. */
export const templateTypes = Object.keys(carries).filter(
  (event): event is EmailTemplateType => !(withoutTemplate as readonly string[]).includes(event),
);
