import { universalInvitations } from '@genauth/contract/authentication/invitations/universal-invitations.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { newId } from '../../platform/random.ts';
import { poolOf } from '../pools/public.ts';
import { findByIdentifier, findUser } from '../users/public.ts';
import { findLink, makeLink, openInvitation } from './links.ts';
import { openAccount, proveByCode, refuseAddress } from './newcomer.ts';

export const openInvitationHandlers = implement(universalInvitations, {
  async getUniversalInvitationPublicConfig({ input: { identifier }, platform }) {
    const { poolId, inviterId } = await findLink(platform, identifier);
    const query = platform.databases.forPool(poolId).selectFrom('user_pools').select(['name', 'logo', 'description']);
    const userPool = await query.where('user_pool_id', '=', poolId).executeTakeFirstOrThrow();
    const inviter = inviterId ? await findUser(platform, poolId, inviterId) : undefined;
    const displayName = inviter?.nickname ?? inviter?.username ?? inviter?.name;
    return { userPool, inviter: displayName ? { displayName } : null };
  },

  async signupByUniversal({ input: { emailCode, identifier, profile }, ...visit }, fail) {
    const { platform } = visit;
    const { poolId, inviterId, mustConsent } = await findLink(platform, identifier);
    if (!profile) throw failure(problems.invalidInput, { field: 'profile', expected: 'name, email' });
    await refuseAddress(visit, poolId);
    const { name, email } = profile;
    await proveByCode(visit, poolId, { channel: 'CHANNEL_REGISTER', email }, emailCode);
    const db = platform.databases.forPool(poolId);
    if ((await findByIdentifier(db, poolId, { email })).length > 0) throw fail.userExists({ field: 'email' });
    const row = {
      id: newId(platform.clock),
      ...{ user_pool_id: poolId, name, email, inviter_id: inviterId },
      status: mustConsent ? 'PENDING' : 'PASSED',
      channel: mustConsent ? 'MANUAL' : 'AUTO',
      created_at: new Date(platform.clock.now()),
    };
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('invitation_applicants')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      if (!mustConsent) await openAccount(visit, trx, poolId, { name, email, emailVerified: true });
    });
    return { status: mustConsent ? ('PENDING' as const) : ('PASSED' as const) };
  },

  async generateUniversalInvitationByMember({ db, poolId, platform, user }, fail) {
    const { settings } = await poolOf(platform, poolId);
    if (!openInvitation(settings).enabledMemberInvitation) throw fail.memberInvitationOff();
    return makeLink(platform, db, poolId, user.userId);
  },

  async clearMyAllUniversalInvitationLinks({ db, poolId, user }) {
    const query = db.deleteFrom('invitation_links').where('user_pool_id', '=', poolId);
    await query.where('inviter_id', '=', user.userId).execute();
    return { success: true };
  },
});
