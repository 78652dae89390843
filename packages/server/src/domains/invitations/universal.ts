import { universalInvitations } from '@genauth/contract/management/invitations/universal-invitations.ts';
import { problems } from '@genauth/contract/problems.ts';
import { sql } from 'kysely';
import { readPage } from '../../database/pages.ts';
import { failure } from '../../http/failure.ts';
import { type Call, implement } from '../../http/implement.ts';
import { changeSettings, poolOf } from '../pools/public.ts';
import { laidOver } from '../security/public.ts';
import { creatorIdOf, creatorsOf } from './creators.ts';
import { matching } from './filter.ts';
import { makeLink, openInvitation } from './links.ts';
import { openAccount } from './newcomer.ts';

const columns = { name: 'name', email: 'email', status: 'status', channel: 'channel', createdAt: 'created_at' };

export const universalInvitationHandlers = implement(universalInvitations, {
  async getUniversalInvitation({ platform, poolId }) {
    return openInvitation((await poolOf(platform, poolId)).settings);
  },

  async updateUniversalInvitation({ input, db, poolId, audit }) {
    const { before, after } = await changeSettings(db, poolId, (settings) => ({
      ...settings,
      universalInvitation: laidOver(openInvitation(settings), input),
    }));
    audit({ before: openInvitation(before), after: openInvitation(after) });
    return openInvitation(after);
  },

  /** The link itself is a secret: the audit log tells that there is one more. */
  async generateUniversalInvitation({ db, poolId, platform, audit }) {
    audit({ after: {} });
    return makeLink(platform, db, poolId, null);
  },

  async filter({ input, db, poolId }) {
    const query = db
      .selectFrom('invitation_applicants')
      .selectAll()
      .where('user_pool_id', '=', poolId)
      .where(matching(columns, ['name', 'email'], input))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc');
    const { rows, ...total } = await readPage(db, query, input);
    const ids = (of: 'inviter_id' | 'operator_id') => rows.map((row) => row[of]);
    const inviters = await creatorsOf(db, poolId, ids('inviter_id'), input.withInvitorDetail);
    const operators = await creatorsOf(db, poolId, ids('operator_id'), input.withOperatorDetail);
    const list = rows.map((row) => ({
      id: row.id,
      applicant: row.name,
      email: row.email,
      inviterId: row.inviter_id ?? '',
      operatorId: row.operator_id,
      status: row.status as 'PENDING',
      channel: row.channel as 'MANUAL',
      inviterDetail: inviters.get(row.inviter_id ?? '') ?? null,
      operatorDetail: operators.get(row.operator_id ?? '') ?? null,
    }));
    return { ...total, list };
  },

  async approval(call) {
    const { db, poolId, platform, request } = call;
    for (const { name, email } of await decide(call, 'PASSED')) {
      await openAccount({ platform, request, application: undefined }, db, poolId, {
        name,
        email,
        emailVerified: true,
      });
    }
    return { success: true };
  },

  async reject(call) {
    await decide(call, 'REJECTED');
    return { success: true };
  },
});

type Deciding = Pick<Call<{ applicantIds: string[] }>, 'input' | 'db' | 'poolId' | 'admin' | 'audit'>;

/** Decides about applicants who wait, each once: all of them, or none and a failure that names the first who does not. */
async function decide({ input: { applicantIds }, db, poolId, admin, audit }: Deciding, status: string) {
  const decided = await db
    .updateTable('invitation_applicants')
    .set({ status, operator_id: creatorIdOf(admin) })
    .where('user_pool_id', '=', poolId)
    .where('id', '=', sql<string>`any(${applicantIds})`)
    .where('status', '=', 'PENDING')
    .returning(['id', 'name', 'email'])
    .execute();
  const lost = applicantIds.find((id) => !decided.some((row) => row.id === id));
  if (lost) throw failure(problems.applicantNotFound, { id: lost });
  audit({ after: { status, applicants: decided } });
  return decided;
}
