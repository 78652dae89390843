import * as fields from '@genauth/contract/fields.ts';
import { invitees } from '@genauth/contract/management/invitations/invitees.ts';
import { problems } from '@genauth/contract/problems.ts';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { readPage } from '../../database/pages.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { newId } from '../../platform/random.ts';
import { creatorIdOf, creatorsOf } from './creators.ts';
import { readCsv, writeCsv } from './csv.ts';
import { matching } from './filter.ts';
import { type InviteeRow, rosterOf, statusOf } from './roster-rows.ts';

const HEAD = ['name', 'email', 'phoneCountryCode', 'phone'];
const columns = {
  name: 'invitees.name',
  email: 'invitees.email',
  phone: 'invitees.phone',
  status: 'invitees.status',
  source: 'invitees.source',
  createdAt: 'invitees.created_at',
};
const searched = ['invitees.name', 'invitees.email', 'invitees.phone'];

export const inviteeHandlers = implement(invitees, {
  async quickFilterInviteeList({ input, db, poolId, platform }) {
    const query = inviteesOf(db, poolId)
      .innerJoin('invitation_rosters', 'invitation_rosters.id', 'invitees.roster_id')
      .select('invitation_rosters.name as roster_name')
      .where(matching(columns, searched, input));
    const { rows, ...total } = await readPage(db, query, input);
    const list = rows.map((row) => ({
      rosterId: row.roster_id,
      rosterName: row.roster_name,
      inviteeId: row.id,
      inviteeName: row.name,
      inviteePhoneCountryCode: row.phone_country_code,
      inviteePhone: row.phone,
      inviteeEmail: row.email,
      inviteeStatus: statusOf(row, platform.clock.now()) as 'invited',
      inviteeSource: row.source as 'fileImport',
    }));
    return { ...total, list };
  },

  async filterUsers({ input, db, poolId, platform }) {
    const { id } = await rosterOf(db, poolId, input.rosterId);
    const query = inviteesOf(db, poolId)
      .where('invitees.roster_id', '=', id)
      .where(matching(columns, searched, input));
    const { rows, ...total } = await readPage(db, query, input);
    const ids = rows.map(({ creator_id }) => creator_id);
    const creators = await creatorsOf(db, poolId, ids, input.withCreatorDetail);
    const now = platform.clock.now();
    const list = rows.map((row) => ({ ...shown(row, now), creatorDetail: creators.get(row.creator_id ?? '') ?? null }));
    return { ...total, list };
  },

  async deleteInvitees({ input: { inviteeIds, rosterId }, db, poolId, audit }, fail) {
    const query = db.deleteFrom('invitees').where('user_pool_id', '=', poolId).where('roster_id', '=', rosterId);
    const deleted = await query.where('id', '=', sql<string>`any(${inviteeIds})`).returning(['id', 'email']).execute();
    const lost = inviteeIds.find((id) => !deleted.some((row) => row.id === id));
    if (lost) throw fail.inviteeNotFound({ id: lost });
    audit({ before: deleted });
    return { success: true };
  },

  async importTemplate() {
    return spreadsheet('invitees', [HEAD]);
  },

  /** The file itself goes with the import: there is nothing to keep. */
  async upload() {
    throw failure(problems.spreadsheetUnreadable, { reason: 'file' });
  },

  async importUsers({ input: { rosterId, file }, db, poolId, platform, admin, audit }, fail) {
    const { id: roster_id } = await rosterOf(db, poolId, rosterId);
    const [head = [], ...lines] = readCsv(textOf(file));
    const at = (name: string) => head.findIndex((cell) => cell.toLowerCase() === name.toLowerCase());
    if (at('email') < 0 || at('name') < 0) throw fail.spreadsheetUnreadable({ reason: HEAD.join(', ') });
    const failed: { line: number; reason: string }[] = [];
    const insertRes: { inviteeId: string; email: string }[] = [];
    for (const [index, line] of lines.slice(0, MOST).entries()) {
      const cell = (name: string) => line[at(name)] ?? '';
      const [name, email, phone] = [cell('name'), cell('email'), cell('phone')];
      const wrong = !name ? 'name' : !fields.email.safeParse(email).success ? 'email' : isWrong(phone) ? 'phone' : '';
      const now = new Date(platform.clock.now());
      const row = {
        ...{ id: newId(platform.clock), user_pool_id: poolId, roster_id, name, email, phone: phone || null },
        phone_country_code: cell('phoneCountryCode') || null,
        source: 'fileImport',
        creator_id: creatorIdOf(admin),
        ...{ created_at: now, updated_at: now },
      };
      const insert = db
        .insertInto('invitees')
        .values(row)
        .onConflict((conflict) => conflict.doNothing());
      const added = wrong ? undefined : await insert.returning('id').executeTakeFirst();
      if (added) insertRes.push({ inviteeId: added.id, email });
      else failed.push({ line: index + 2, reason: wrong || 'email' });
    }
    audit({ after: insertRes });
    return { success: failed.length === 0, msg: null, failed, insertRes };
  },

  async exportUsers({ input: { rosterId }, db, poolId }) {
    const { id, name } = await rosterOf(db, poolId, rosterId);
    const rows = await inviteesOf(db, poolId).where('invitees.roster_id', '=', id).limit(MOST).execute();
    const lines = rows.map((row) => [row.name, row.email, row.phone_country_code ?? '', row.phone ?? '', row.status]);
    return spreadsheet(name, [[...HEAD, 'status'], ...lines]);
  },
});

/** Lines of one spreadsheet. */
const MOST = 10_000;

const isWrong = (phone: string): boolean => phone !== '' && !fields.phone.safeParse(phone).success;

const inviteesOf = (db: Database, poolId: string) =>
  db
    .selectFrom('invitees')
    .selectAll('invitees')
    .where('invitees.user_pool_id', '=', poolId)
    .orderBy('invitees.created_at', 'desc')
    .orderBy('invitees.id', 'desc');

const shown = (row: InviteeRow, now: number) => ({
  rosterId: row.roster_id,
  inviteeId: row.id,
  name: row.name,
  phoneCountryCode: row.phone_country_code,
  phone: row.phone,
  email: row.email,
  status: statusOf(row, now) as 'invited',
  source: row.source as 'fileImport',
  creatorId: row.creator_id ?? '',
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

const DATA_URL = 'data:text/csv;base64,';

/** A spreadsheet is small enough to be its own address; an import takes it as it stands. */
const spreadsheet = (name: string, rows: string[][]) => ({
  key: `${name}.csv`,
  url: `${DATA_URL}${Buffer.from(writeCsv(rows)).toString('base64')}`,
});

const textOf = (file: string): string =>
  file.startsWith(DATA_URL) ? Buffer.from(file.slice(DATA_URL.length), 'base64').toString() : file;
