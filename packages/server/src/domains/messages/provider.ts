import type { messages } from '@genauth/contract/management/messages.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import type { MailServer } from '../../platform/mail.ts';
import type { Platform } from '../../platform/platform.ts';
import { openFor, type Pool, sealFor } from '../pools/public.ts';

export type ProviderInput = z.output<typeof messages.configEmailProvider.input>;
export type ProviderType = ProviderInput['type'];

/** The server and the account that a pool sends its e-mails by. */
export interface ProviderSettings {
  host: string;
  port: number;
  secure: boolean;
  /** The address that mails come from. */
  sender: string;
  /** Name of the account. */
  user: string;
  password: string;
}

export interface Provider {
  type: ProviderType;
  enabled: boolean;
  settings: ProviderSettings;
}

const CONTEXT = 'email-provider';

/** How the pool sends its e-mails; undefined when it has not said. */
export async function findProvider(platform: Platform, db: Database, pool: Pool): Promise<Provider | undefined> {
  const query = db.selectFrom('email_providers').select(['type', 'enabled', 'settings']);
  const row = await query.where('user_pool_id', '=', pool.id).executeTakeFirst();
  if (!row) return undefined;
  const settings: ProviderSettings = JSON.parse(openFor(platform, pool, row.settings, CONTEXT));
  return { type: row.type as ProviderType, enabled: row.enabled, settings };
}

export async function saveProvider(platform: Platform, db: Database, pool: Pool, provider: Provider): Promise<void> {
  const { type, enabled } = provider;
  const settings = sealFor(platform, pool, JSON.stringify(provider.settings), CONTEXT);
  await db
    .insertInto('email_providers')
    .values({ user_pool_id: pool.id, type, enabled, settings })
    .onConflict((conflict) => conflict.column('user_pool_id').doUpdateSet({ type, enabled, settings }))
    .execute();
}

/** The server that the pool's e-mails go to: its own, else that of the operator, else none. */
export async function serverOf(platform: Platform, db: Database, pool: Pool): Promise<MailServer | undefined> {
  const provider = await findProvider(platform, db, pool);
  if (provider?.enabled) return { at: provider.settings, from: provider.settings.sender };
  const { url, from } = platform.config.smtp;
  return url ? { at: url, from } : undefined;
}
