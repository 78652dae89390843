import type { Language } from '@genauth/contract/language.ts';
import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { findApplication } from '../applications/public.ts';
import { carriedBy, type MessageEvent, sendMessage } from '../messages/public.ts';
import { poolOf } from '../pools/public.ts';
import { countryCode, DEFAULT_COUNTRY } from './phone.ts';
import type { UserRow } from './row.ts';

/** What a user is told about the account. */
export interface Notice {
  event: MessageEvent;
  /** The application that the message names; without one, the pool. */
  appId?: string | undefined;
  language: Language;
  /** Where it goes to. */
  email?: string | null | undefined;
  phone?: string | null | undefined;
}

/** Tells a user something, by e-mail and by text message where an address is given, when the transaction commits. */
export async function notify(platform: Platform, db: Database, user: UserRow, notice: Notice): Promise<void> {
  const { event, appId, language, email, phone } = notice;
  const { id: poolId, name } = await poolOf(platform, user.user_pool_id);
  const application = appId === undefined ? undefined : await findApplication(platform, appId);
  const values = {
    app_name: application?.name ?? name,
    user: nameOf(user),
    link: platform.config.publicUrl + (appId === undefined ? '/' : `/login?app_id=${appId}`),
  };
  const letter = { poolId, appId, event, language, values };
  if (email) await sendMessage(platform, db, { ...letter, to: { email } });
  if (phone) await sendMessage(platform, db, { ...letter, to: { phone } });
}

/** How a message calls a user. A name that is an address would make us send an advertisement. */
function nameOf({ name, nickname, username, email }: UserRow): string {
  return [name, nickname, username].find((given) => given && !/:\/\/|www\./i.test(given)) ?? email ?? '';
}

/** A number with its country. */
export const numberOf = ({ phone, phone_country_code }: Pick<UserRow, 'phone' | 'phone_country_code'>) =>
  phone && (phone.startsWith('+') ? phone : countryCode(phone_country_code ?? DEFAULT_COUNTRY) + phone);

/** Tells the user, at an address that is known to be theirs, that the password is another one. */
export async function notifyOfPassword(
  platform: Platform,
  db: Database,
  user: UserRow,
  { appId, language }: Pick<Notice, 'appId' | 'language'>,
): Promise<void> {
  const email = user.email_verified ? user.email : null;
  await notify(platform, db, user, { event: 'USER_PASSWORD_RESET_NOTIFICATION', appId, language, email });
}

/** Welcomes somebody who has registered, where the pool has written a welcome, at an address known to be theirs. */
export async function welcome(
  platform: Platform,
  db: Database,
  user: UserRow,
  { appId, language }: Pick<Notice, 'appId' | 'language'>,
): Promise<void> {
  const { isOwn } = await carriedBy(db, user.user_pool_id, 'WELCOME_EMAIL', language);
  const email = isOwn && user.email_verified ? user.email : null;
  await notify(platform, db, user, { event: 'WELCOME_EMAIL', appId, language, email });
}
