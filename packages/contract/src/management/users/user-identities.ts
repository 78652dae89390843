import * as z from 'zod';
import { Identity } from '../../entities/identity.ts';
import { SyncRelation } from '../../entities/sync-relation.ts';
import { userKey } from '../../entities/user-id.ts';
import { id, text } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const type = text.max(64).default('generic').describe('What the id at the source is: openid, unionid or generic.');
const isSocial = z.boolean().optional().describe('Whether the source is a social one rather than an enterprise one.');

export const userIdentities = {
  getUserIdentities: operation('GET /api/v3/get-user-identities', {
    summary: 'List the external identities that are linked to a user.',
    caller: 'management',
    needs: 'user:read',
    input: userKey,
    output: z.array(Identity),
    fails: [problems.userNotFound],
  }),

  getUserLoggedinIdentities: operation('GET /api/v3/get-user-logged-in-identities', {
    summary: 'List the identity sources through which a user is signed in right now.',
    caller: 'management',
    needs: 'user:read',
    input: userKey,
    output: z.array(
      z
        .object({
          identityId: z.string().describe('Id of the link.'),
          idpName: z.string().describe('Name of the identity source.'),
          idpNameEn: z.string().nullish().describe('English name of the identity source.'),
          idpLogo: z.string().nullish().describe('Address of its logo.'),
          idpId: z.string().describe('Id of the identity source.'),
        })
        .meta({ id: 'LoggedInIdentity' }),
    ),
    fails: [problems.userNotFound],
  }),

  linkIdentity: operation('POST /api/v3/link-identity', {
    summary: 'Link an external identity to a user.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.identityLinked',
    input: z.object({
      userId: id.describe('The user.'),
      extIdpId: id.describe('The identity source.'),
      userIdInIdp: text.describe('The id of the user at the identity source.'),
      type,
      isSocial,
      userInfoInIdp: z.record(z.string(), z.unknown()).optional().describe('The profile at the identity source.'),
    }),
    output: Success,
    fails: [problems.userNotFound, problems.identitySourceNotFound, problems.identityTaken],
  }),

  unlinkIdentity: operation('POST /api/v3/unlink-identity', {
    summary: 'Remove the link between a user and an identity source.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.identityUnlinked',
    input: z.object({
      userId: id.describe('The user.'),
      extIdpId: id.describe('The identity source.'),
      type,
      isSocial,
    }),
    output: Success,
    fails: [problems.userNotFound, problems.identityNotFound],
  }),

  getUserSyncRelations: operation('GET /api/v3/get-user-sync-relations', {
    summary: 'List the systems that a user is synchronized with.',
    caller: 'management',
    needs: 'user:read',
    input: userKey,
    output: z.array(SyncRelation),
    fails: [problems.userNotFound],
  }),

  deleteUserSyncRelations: operation('POST /api/v3/delete-user-sync-relations', {
    summary: 'Forget that a user is synchronized with a system.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.syncRelationDeleted',
    input: userKey.extend({ provider: text.describe('The system, such as wechatwork or dingtalk.') }),
    output: Success,
    fails: [problems.userNotFound],
  }),
};
