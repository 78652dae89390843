import { users } from '@genauth/contract/management/users/users.ts';
import type { Database } from '../../database/connect.ts';
import { type Page, readPage } from '../../database/pages.ts';
import { implement } from '../../http/implement.ts';
import { decryptRsa } from '../passwords/public.ts';
import { legacyQuery } from './legacy-list.ts';
import { showUser, showUsers, type UserParts } from './parts.ts';
import type { UserRow } from './row.ts';
import { searchQuery } from './search.ts';
import { userByKey, usersByKeys } from './user-key.ts';

export const userHandlers = implement(users, {
  listUsers: ({ input, db, poolId }) => search(db, poolId, input),

  listUsersByKeywords: ({ input, db, poolId }) => search(db, poolId, input),

  async listUsersLegacy({ input, db, poolId }) {
    return shownPage(db, await readPage(db, legacyQuery(db, poolId, input), input), input);
  },

  async getUser({ input, db, poolId }, fail) {
    const user = await userByKey(db, poolId, input);
    if (!user) throw fail.userNotFound();
    return showUser(db, user, input);
  },

  async getUserBatch({ input, db, poolId }) {
    const found = await usersByKeys(db, poolId, input.userIds, input.userIdType);
    const known = found.filter((user) => user !== undefined);
    return showUsers(db, known, input);
  },

  async isUserExists({ input, db, poolId }, fail) {
    const { username = '', email = '', phone = '', externalId = '' } = input;
    if (!username && !email && !phone && !externalId) {
      throw fail.criterionMissing({ fields: 'username, email, phone, externalId' });
    }
    const found = await Promise.all([
      username && userByKey(db, poolId, { userId: username, userIdType: 'username' }),
      email && userByKey(db, poolId, { userId: email, userIdType: 'email' }),
      phone && userByKey(db, poolId, { userId: phone, userIdType: 'phone' }),
      externalId && userByKey(db, poolId, { userId: externalId, userIdType: 'external_id' }),
    ]);
    return { exists: found.some(Boolean) };
  },

  async listArchivedUsers({ input, db, poolId }) {
    const { startAt } = input;
    let query = db.selectFrom('archived_users').selectAll().where('user_pool_id', '=', poolId);
    if (startAt !== undefined) query = query.where('archived_at', '>=', new Date(startAt));
    const page = await readPage(db, query.orderBy('archived_at', 'desc').orderBy('user_id', 'desc'), input);
    return pageWith(
      page,
      page.rows.map(({ user_id, archived_at }) => ({ userId: user_id, archivedAt: archived_at.toISOString() })),
    );
  },

  async userFieldDecrypt({ input: { data, privateKey } }, fail) {
    return data.map(({ userId, fieldName, encryptedContent }) => {
      const decryptedContent = decryptRsa(encryptedContent, privateKey);
      if (!decryptedContent) throw fail.fieldUndecryptable({ field: fieldName ?? 'encryptedContent' });
      return { userId: userId ?? null, fieldName: fieldName ?? null, decryptedContent };
    });
  },
});

async function search(db: Database, poolId: string, input: Parameters<typeof searchQuery>[2]) {
  const query = searchQuery(db, poolId, input);
  return shownPage(db, await readPage(db, query, input.options.pagination), input.options);
}

const shownPage = async (db: Database, page: Page<UserRow>, parts: UserParts) =>
  pageWith(page, await showUsers(db, page.rows, parts));

function pageWith<Item>({ totalCount, totalCountExact }: Page<unknown>, list: Item[]) {
  return { totalCount, ...(totalCountExact === false ? { totalCountExact } : {}), list };
}
