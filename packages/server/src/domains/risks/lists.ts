import { ipLists } from '@genauth/contract/management/risk-lists/ip-lists.ts';
import { userLists } from '@genauth/contract/management/risk-lists/user-lists.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { Selectable } from 'kysely';
import { readPage } from '../../database/pages.ts';
import type { Tables } from '../../database/tables.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { usersByKeys } from '../users/public.ts';
import { entriesOf, putEntry, takeOff } from './entries.ts';
import { readEnd, readNetwork } from './rules.ts';

export const ipListHandlers = implement(ipLists, {
  async findIpList({ input, db, poolId, platform }) {
    const now = platform.clock.now();
    const query = entriesOf(db, { poolId, list: input.ipType, ofUsers: false, now });
    const { rows, ...total } = await readPage(db, query, input);
    const list = rows.map((row) => ({ ...shown(row), ip: row.network ?? '', ipType: row.list }));
    return { ...total, list };
  },

  async add({ input, db, poolId, platform, audit }, fail) {
    const { ips, ipType: list, limitList: limits, addType, removeType, expireAt } = input;
    const expiresAt = endOf(expireAt, platform.clock.now());
    const texts = ips.split(',').filter((text) => text.trim() !== '');
    const networks = texts.map((text) => {
      const network = readNetwork(text);
      if (!network) throw fail.networkInvalid({ value: text });
      return network;
    });
    for (const network of networks) {
      await putEntry(platform, db, poolId, { network }, { list, limits, addType, removeType, expiresAt });
    }
    audit({ after: { ...input, ips: networks } });
    return undefined;
  },

  async deleteById({ input: { id }, db, poolId, audit }, fail) {
    const entry = await takeOff(db, poolId, id, false);
    if (!entry) throw fail.riskEntryNotFound({ id });
    audit({ before: { ...shown(entry), ip: entry.network, ipType: entry.list } });
    return undefined;
  },
});

export const userListHandlers = implement(userLists, {
  async findUserList({ input, db, poolId, platform }) {
    const now = platform.clock.now();
    const query = entriesOf(db, { poolId, list: input.userListType, ofUsers: true, now });
    const { rows, ...total } = await readPage(db, query, input);
    return { ...total, list: rows.map(shownOfUser) };
  },

  async addUser({ input, db, poolId, platform, audit }, fail) {
    const { userIds, userListType: list, limitList: limits, addType, removeType, expireAt } = input;
    const users = await usersByKeys(db, poolId, userIds, 'user_id');
    if (users.includes(undefined)) throw fail.userNotFound();
    const expiresAt = endOf(expireAt, platform.clock.now());
    for (const userId of userIds) {
      await putEntry(platform, db, poolId, { userId }, { list, limits, addType, removeType, expiresAt });
    }
    audit({ after: input });
    return undefined;
  },

  async deleteUserListById({ input: { id }, db, poolId, audit }, fail) {
    const entry = await takeOff(db, poolId, id, true);
    if (!entry) throw fail.riskEntryNotFound({ id });
    audit({ before: shownOfUser(entry) });
    return undefined;
  },
});

function endOf(given: number | string, now: number): number | null {
  const end = readEnd(given);
  if (end === undefined) throw failure(problems.timeUnreadable, { field: 'expireAt' });
  if (end !== null && end <= now) throw failure(problems.timesReversed);
  return end;
}

type Row = Selectable<Tables['risk_entries']>;

const shown = (row: Row) => ({
  id: row.id,
  addType: row.add_type,
  removeType: row.remove_type,
  limitList: row.limits,
  expireAt: row.expires_at?.getTime() ?? null,
});

const shownOfUser = (row: Row) => ({
  ...shown(row),
  userId: row.user_id ?? '',
  userListType: row.list,
  addAt: row.created_at.toISOString(),
});
