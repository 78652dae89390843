import type { UniversalInvitation } from '@genauth/contract/entities/invitation.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import type { PoolSettings } from '../../database/json.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { newToken } from '../../platform/random.ts';
import { poolOf } from '../pools/public.ts';
import { hashOf } from './send.ts';

type Settings = z.output<typeof UniversalInvitation>;

const open = { expiredTimeOfDay: 7, joinSameDepartment: false, departmentIds: [], enabledAdminConsent: true };

/** How anybody may be invited to a pool, each part with its default where it is unset. */
export const openInvitation = ({ universalInvitation: set }: PoolSettings) =>
  ({
    adminInvitationConfig: { ...open, ...set?.adminInvitationConfig },
    memberInvitationConfig: { ...open, ...set?.memberInvitationConfig },
    enabledMemberInvitation: set?.enabledMemberInvitation ?? false,
  }) satisfies Settings;

const DAY = 86_400_000;

/** Makes a link that invites whoever opens it; of a member, or of an administrator. */
export async function makeLink(platform: Platform, db: Database, poolId: string, inviterId: string | null) {
  const settings = openInvitation((await poolOf(platform, poolId)).settings);
  const { expiredTimeOfDay } = inviterId ? settings.memberInvitationConfig : settings.adminInvitationConfig;
  const identifier = newToken();
  const now = platform.clock.now();
  const row = {
    identifier: hashOf(identifier).toString('base64url'),
    user_pool_id: poolId,
    inviter_id: inviterId,
    expires_at: new Date(now + expiredTimeOfDay * DAY),
    created_at: new Date(now),
  };
  await db.insertInto('invitation_links').values(row).execute();
  return { link: `${platform.config.publicUrl}/invitation?${new URLSearchParams({ link: identifier })}` };
}

/** The link behind an identifier. Throws `invitationExpired`, also when members may invite no more. */
export async function findLink(platform: Platform, identifier: string) {
  const hash = hashOf(identifier).toString('base64url');
  const query = platform.databases.everyPool.selectFrom('invitation_links').selectAll().where('identifier', '=', hash);
  const row = await query.where('expires_at', '>', new Date(platform.clock.now())).executeTakeFirst();
  if (!row) throw failure(problems.invitationExpired);
  const pool = await poolOf(platform, row.user_pool_id);
  const settings = openInvitation(pool.settings);
  if (row.inviter_id && !settings.enabledMemberInvitation) throw failure(problems.invitationExpired);
  const config = row.inviter_id ? settings.memberInvitationConfig : settings.adminInvitationConfig;
  return { poolId: pool.id, inviterId: row.inviter_id, mustConsent: config.enabledAdminConsent ?? true };
}
