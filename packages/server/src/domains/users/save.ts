import { sql, type Updateable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { CustomData } from '../../database/json.ts';
import type { Tables } from '../../database/tables.ts';
import type { Platform } from '../../platform/platform.ts';
import { acceptPassword, passwordLevel, rememberPassword } from '../passwords/public.ts';
import { columnsOf, type Profile, storedColumns } from './columns.ts';
import type { PasswordInput } from './password-input.ts';
import type { UserRow } from './row.ts';
import { mergeCustomData, withoutIdentifier, workStatusOf } from './rules.ts';
import { asTaken } from './taken.ts';

/** What changes in a user: the profile in the names of the wire. */
export interface Changes extends Profile, PasswordInput {
  resetPasswordOnNextLogin?: boolean;
  /** Laid over the fields from before. */
  customData?: CustomData | undefined;
  metadataSource?: Record<string, unknown> | undefined;
}

/** Reads users of a pool anew and keeps others from changing them until the transaction ends, always in one order. */
export async function lockUsers(db: Database, poolId: string, userIds: string[]): Promise<Map<string, UserRow>> {
  const query = db.selectFrom('users').selectAll().where('user_pool_id', '=', poolId);
  const ofIds = query.where('id', '=', sql<string>`any(${userIds})`).orderBy('id').forUpdate();
  return new Map((await ofIds.execute()).map((user) => [user.id, user]));
}

/**
 * Changes a locked user. Throws `userExists` when another user has what this one asks for, `userIdentifierMissing` when
 * nothing would name the user any more, and what `acceptPassword` has against the password.
 */
export async function saveUser(platform: Platform, db: Database, user: UserRow, changes: Changes): Promise<UserRow> {
  const { password, passwordHash } = changes;
  if (password !== undefined) await acceptPassword(platform, db, user.user_pool_id, password, user);
  if (password !== undefined || passwordHash !== undefined) await rememberPassword(platform, db, user);
  const now = new Date(platform.clock.now());
  const next = { ...storedColumns(user), ...columnsOf(changes), ...unconfirmed(user, changes), updated_at: now };
  const missing = withoutIdentifier({ ...next, externalId: next.external_id });
  if (missing) throw missing;
  const values: Updateable<Tables['users']> = {
    ...next,
    ...statusColumns(user, changes, now),
    ...(await passwordColumns(platform, user, changes, now)),
    custom_data: JSON.stringify(mergeCustomData(user.custom_data, changes.customData ?? {})),
    metadata_source: asJson(changes.metadataSource ?? user.metadata_source),
  };
  try {
    const update = db.updateTable('users').set(values).where('id', '=', user.id);
    return await update.returningAll().executeTakeFirstOrThrow();
  } catch (error) {
    throw asTaken(error);
  }
}

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** A new address or number counts as unconfirmed, unless the request says otherwise. */
function unconfirmed(user: UserRow, { email, emailVerified, phone, phoneVerified }: Changes) {
  const newEmail = email !== undefined && email.toLowerCase() !== user.email?.toLowerCase();
  const newPhone = phone !== undefined && phone !== user.phone;
  return {
    ...(newEmail && emailVerified === undefined ? { email_verified: false } : {}),
    ...(newPhone && phoneVerified === undefined ? { phone_verified: false } : {}),
  };
}

function statusColumns(user: UserRow, { status = user.status }: { status?: string | undefined }, now: Date) {
  return {
    work_status: workStatusOf(status),
    status_changed_at: status === user.status ? user.status_changed_at : now,
  };
}

async function passwordColumns(platform: Platform, user: UserRow, changes: Changes, now: Date) {
  const { password, passwordHash, resetPasswordOnNextLogin } = changes;
  const hash = password === undefined ? passwordHash : await platform.passwords.hash(password);
  if (hash === undefined) {
    return {
      password_hash: user.password_hash,
      password_last_set_at: user.password_last_set_at,
      password_security_level: user.password_security_level,
      reset_password_on_next_login: resetPasswordOnNextLogin || user.reset_password_on_next_login,
    };
  }
  return {
    password_hash: hash,
    password_last_set_at: now,
    password_security_level: password === undefined ? null : passwordLevel(password),
    reset_password_on_next_login: resetPasswordOnNextLogin ?? false,
  };
}
