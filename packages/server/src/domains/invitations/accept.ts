import { policyInvitations } from '@genauth/contract/authentication/invitations/policy-invitations.ts';
import type { InviteeContext } from '@genauth/contract/entities/invitee.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { newToken } from '../../platform/random.ts';
import { openFor, poolOf } from '../pools/public.ts';
import { assignRoles } from '../roles/public.ts';
import { securityOf } from '../security/public.ts';
import { fieldsOf } from './fields.ts';
import { openAccount, proveByCode, refuseAddress, type Visit } from './newcomer.ts';
import { defaults } from './policy-rows.ts';
import { type InviteeRow, rosterOf, statusOf } from './roster-rows.ts';
import { hashOf } from './send.ts';

export const policyInvitationHandlers = implement(policyInvitations, {
  /** Whoever has the link is the one it was written to; the page that it opens has a life of its own. */
  async generateInviteToken({ input, platform }, fail) {
    const { signature, identifier, withInviteeInfo, withInvitationSettings } = input;
    const now = platform.clock.now();
    const query = platform.databases.everyPool.selectFrom('invitees').selectAll().where('id', '=', identifier);
    const invitee = await query.where('signature', '=', hashOf(signature)).executeTakeFirst();
    if (!invitee || !['invited', 'registering'].includes(statusOf(invitee, now))) throw fail.invitationExpired();
    const { user_pool_id: poolId } = invitee;
    const db = platform.databases.forPool(poolId);
    const { inviteLinkConfig } = await settingsOf(db, invitee);
    const token = newToken();
    const once = inviteLinkConfig.inviteLinkDisuseRule === 'afterFirstClick';
    const update = db.updateTable('invitees').set({ status: 'registering', ...(once ? { signature: null } : {}) });
    await update.where('id', '=', invitee.id).execute();
    const expires_at = new Date(now + inviteLinkConfig.pageExpiredTimeOfSecond * 1000);
    const row = { hash: hashOf(token), user_pool_id: poolId, invitee_id: invitee.id, expires_at };
    await db.insertInto('invitation_tokens').values(row).execute();
    const wanted = withInviteeInfo || withInvitationSettings;
    return { token, ...(wanted ? { invitationContext: await contextOf(platform, db, invitee) } : {}) };
  },

  async getInviteCodeContext({ input: { token }, platform }) {
    const { invitee, db } = await pageOf(platform, token);
    return contextOf(platform, db, invitee);
  },

  async verifyInviteCode({ input: { token, code, receiverType }, ...visit }) {
    const { invitee, db, hash } = await pageOf(visit.platform, token);
    await proveByCode(visit, invitee.user_pool_id, purposeOf(invitee, receiverType), code);
    await db.updateTable('invitation_tokens').set({ verified: true }).where('hash', '=', hash).execute();
    return { success: true };
  },

  async signupByPolicy({ input, ...visit }) {
    const { platform } = visit;
    const { token, code, receiverType, profile } = input;
    const page = await pageOf(platform, token);
    const { invitee } = page;
    const poolId = invitee.user_pool_id;
    await refuseAddress(visit, poolId);
    const { enabledIdentifierVerify } = await settingsOf(page.db, invitee);
    if (enabledIdentifierVerify && !page.verified) {
      await proveByCode(visit, poolId, purposeOf(invitee, receiverType ?? 'emailCode'), code ?? '');
    }
    await page.db.transaction().execute((trx) => join(visit, trx, invitee, profile ?? {}));
    await platform.changes.settled();
    return { success: true };
  },
});

async function pageOf(platform: Platform, token: string) {
  const hash = hashOf(token);
  const query = platform.databases.everyPool
    .selectFrom('invitation_tokens')
    .innerJoin('invitees', 'invitees.id', 'invitation_tokens.invitee_id')
    .selectAll('invitees')
    .select('invitation_tokens.verified')
    .where('invitation_tokens.hash', '=', hash)
    .where('invitation_tokens.expires_at', '>', new Date(platform.clock.now()));
  const found = await query.executeTakeFirst();
  if (found?.status !== 'registering') throw failure(problems.invitationPageExpired);
  const { verified, ...invitee } = found;
  return { invitee, verified, hash, db: platform.databases.forPool(invitee.user_pool_id) };
}

/** The settings of the policy as they were when the person was invited. */
const settingsOf = async (db: Database, invitee: InviteeRow) =>
  (await rosterOf(db, invitee.user_pool_id, invitee.roster_id)).snapshot ?? defaults;

async function contextOf(
  platform: Platform,
  db: Database,
  invitee: InviteeRow,
): Promise<z.input<typeof InviteeContext>> {
  const settings = await settingsOf(db, invitee);
  const { settings: ofPool } = await poolOf(platform, invitee.user_pool_id);
  return {
    enabledIdentifierVerify: settings.enabledIdentifierVerify,
    sendVerifyCodeMethod: settings.sendVerifyCodeMethod,
    enabledInfoFill: settings.enabledInfoFill,
    registerInfoFillMsg: settings.registerInfoFillMsg ?? null,
    extendsFields: fieldsOf(settings),
    extendsFieldsI18n: {},
    extendsFieldsOptions: [],
    email: invitee.email,
    phone: invitee.phone,
    phoneCountryCode: invitee.phone_country_code,
    inviteeName: invitee.name,
    verifyCodeMaxErrCount: securityOf(ofPool).verifyCodeMaxAttempts,
  };
}

function purposeOf({ email, phone, phone_country_code }: InviteeRow, receiver: 'smsCode' | 'emailCode') {
  const channel = 'CHANNEL_REGISTER' as const;
  if (receiver === 'emailCode') return { channel, email };
  if (phone === null) throw failure(problems.wrongPasscode);
  return { channel, phone, phoneCountryCode: phone_country_code ?? undefined };
}

type Profile = NonNullable<z.output<typeof policyInvitations.signupByPolicy.input>['profile']>;

/** The address is the one that was invited, and by that proven; a number counts when an administrator gave it. */
async function join(visit: Visit, db: Database, invitee: InviteeRow, profile: Profile): Promise<void> {
  const { platform } = visit;
  const { id, user_pool_id: poolId, roster_id, email, name, phone, phone_country_code } = invitee;
  const taken = db.updateTable('invitees').set({ status: 'registered', signature: null }).where('id', '=', id);
  const { numUpdatedRows } = await taken.where('status', '=', 'registering').executeTakeFirst();
  if (numUpdatedRows === 0n) throw failure(problems.invitationPageExpired);
  const { policy_id } = await rosterOf(db, poolId, roster_id);
  const { email: _, phone: __, phoneCountryCode: ___, customData: ____, ...facts } = profile;
  const password = await firstPassword(platform, db, poolId, policy_id);
  const user = await openAccount(visit, db, poolId, {
    name,
    ...facts,
    email,
    emailVerified: true,
    ...(phone ? { phone, phoneCountryCode: phone_country_code ?? undefined } : {}),
    ...(password ? { password, resetPasswordOnNextLogin: true } : {}),
  });
  await db.updateTable('invitees').set({ user_id: user.id }).where('id', '=', id).execute();
  await db.deleteFrom('invitation_tokens').where('invitee_id', '=', id).execute();
  if (policy_id) await giveRoles(platform, db, poolId, policy_id, user.id);
}

async function firstPassword(platform: Platform, db: Database, poolId: string, policyId: string | null) {
  if (!policyId) return undefined;
  const query = db.selectFrom('invitation_policies').select('initial_password').where('id', '=', policyId);
  const sealed = (await query.executeTakeFirst())?.initial_password;
  return sealed ? openFor(platform, await poolOf(platform, poolId), sealed, 'invitation-password') : undefined;
}

async function giveRoles(platform: Platform, db: Database, poolId: string, policyId: string, userId: string) {
  const query = db.selectFrom('invitation_attributions').selectAll().where('policy_id', '=', policyId);
  const rows = await query.where('target_type', '=', 'role').execute();
  const roles = rows.map(({ target_identifier: code, namespace }) => ({ code, namespace }));
  const targets = [{ targetType: 'USER' as const, targetIdentifier: userId }];
  if (roles.length > 0) await assignRoles(platform, db, poolId, { roles, targets });
}
