import { passwords } from '@genauth/contract/management/passwords.ts';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { implement } from '../../http/implement.ts';
import { sendMessage } from '../messages/public.ts';
import { isForeign } from '../passwords/public.ts';
import { type UserRow, userByKey, usersByKeys } from '../users/public.ts';

/**
 * What a user was imported with is given back; a hash of our own never leaves the server, because it would be a place to
 * guess without limits.
 */
const importedHash = ({ password_hash: hash }: UserRow): string | undefined =>
  hash !== null && isForeign(hash) ? hash : undefined;

export const userPasswordHandlers = implement(passwords, {
  async getUserPasswordCiphertext({ input, db, poolId, audit }, fail) {
    const user = await userByKey(db, poolId, input);
    if (!user) throw fail.userNotFound();
    const ciphertext = importedHash(user);
    if (!ciphertext) throw fail.passwordNotReadable();
    audit({ after: { userId: user.id } });
    return { ciphertext };
  },

  async getUserEncryptPasswordBatch({ input: { userIds }, db, poolId, audit }, fail) {
    const found = await usersByKeys(db, poolId, userIds, 'user_id');
    const users = found.filter((user) => user !== undefined);
    if (users.length < userIds.length) throw fail.userNotFound();
    audit({ after: { userIds } });
    return users.flatMap((user) => {
      const encryptedPassword = importedHash(user);
      return encryptedPassword ? [{ userId: user.id, encryptedPassword }] : [];
    });
  },

  /** The link leads to the page for forgotten passwords, which proves by a code who opened it. */
  async sendUserResetPasswordEmailLink({ input: { users = [] }, db, poolId, platform, request, audit }, fail) {
    for (const key of users) {
      const user = await userByKey(db, poolId, key);
      if (!user) throw fail.userNotFound();
      const { email, name, username, last_login_app } = user;
      if (!email) throw fail.userWithoutEmail({ userId: user.id });
      const application = await applicationOf(db, poolId, last_login_app);
      if (!application) throw fail.applicationNotFound();
      const hints = { app_id: application.id, screen_hint: 'reset_password', login_hint: email };
      const link = `${platform.config.publicUrl}/login?${new URLSearchParams(hints)}`;
      const values = { app_name: application.name, user: name ?? username ?? email, link };
      const letter = {
        poolId,
        appId: application.id,
        event: 'RESET_PASSWORD_LINK',
        language: request.language,
      } as const;
      await sendMessage(platform, db, { ...letter, to: { email }, values });
    }
    audit({ after: { users: users.map(({ userId }) => userId) } });
    return { success: true };
  },
});

/** The application that a user came to last, or another one that the hosted page can lead back to. */
const applicationOf = (db: Database, poolId: string, last: string | null) =>
  db
    .selectFrom('applications')
    .select(['id', 'name'])
    .where('user_pool_id', '=', poolId)
    .where(sql<boolean>`cardinality(redirect_uris) > 0`)
    .orderBy(sql`id is not distinct from ${last}`, 'desc')
    .orderBy('created_at')
    .executeTakeFirst();
