import type { InvitationPolicy } from '@genauth/contract/entities/invitation-policy-input.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { Selectable } from 'kysely';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import type { InvitationConfig } from '../../database/json.ts';
import type { Tables } from '../../database/tables.ts';
import { failure } from '../../http/failure.ts';

export type PolicyRow = Selectable<Tables['invitation_policies']>;

const DAY = 86_400;

export const defaults: InvitationConfig = {
  inviteMethod: 'email',
  inviteLinkConfig: {
    inviteLinkDisuseRule: 'period',
    linkExpiredTimeUnit: 'day',
    linkExpiredTimeOfSecond: 7 * DAY,
    pageExpiredTimeUnit: 'hour',
    pageExpiredTimeOfSecond: 3600,
  },
  defaultPasswordConfig: { type: 'random' },
  showPasswordInInviteEmail: false,
  enabledIdentifierVerify: true,
  sendVerifyCodeMethod: 'priorityEmail',
  enabledInfoFill: false,
  enabledExtIdp: false,
  allowSkipBindExtIdp: true,
  extIdpConnIds: [],
  extendsFields: [],
};

/** An invitation policy of a pool. Throws `invitationPolicyNotFound`. */
export async function policyOf(db: Database, poolId: string, id: string): Promise<PolicyRow> {
  const query = db.selectFrom('invitation_policies').selectAll().where('user_pool_id', '=', poolId);
  const row = await query.where('id', '=', id).executeTakeFirst();
  if (!row) throw failure(problems.invitationPolicyNotFound, { id });
  return row;
}

/** A policy in the shape of the contract; of the first password it tells the kind alone. */
export function shownPolicy(row: PolicyRow, creator?: Creator): z.input<typeof InvitationPolicy> {
  const { fields: _, ...config } = row.config;
  return {
    ...config,
    policyId: row.id,
    name: row.name,
    creatorId: row.creator_id ?? '',
    ...(creator ? { creatorDetail: creator } : {}),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export interface Creator {
  id: string;
  displayName: string | null;
  photo: string | null;
}
