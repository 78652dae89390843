import * as z from 'zod';
import { User, userStatus } from '../../entities/user.ts';
import { userSearch } from '../../entities/user-filter.ts';
import { userIdType, userKey } from '../../entities/user-id.ts';
import { userParts } from '../../entities/user-options.ts';
import { email, flag, freeText, ids, instant, longText, phone, text } from '../../fields.ts';
import { operation, pageOf, paging } from '../../operation.ts';
import { problems } from '../../problems.ts';

const flatCustomData = flag.describe('Give custom fields as plain values.');
const withPost = flag.describe('Include the ids of posts.');
const withTenantIds = flag.describe('Include the ids of tenants.');

export const users = {
  listUsers: operation('POST /api/v3/list-users', {
    summary: 'Search and list users, with filters, sorting and fuzzy matching.',
    caller: 'management',
    needs: 'user:read',
    input: userSearch,
    output: pageOf(User),
    fails: [problems.filterInvalid],
  }),

  listUsersLegacy: operation('GET /api/v3/list-users', {
    summary: 'List users by status or time of change; the older form of the search.',
    caller: 'management',
    needs: 'user:read',
    deprecated: true,
    input: paging.extend({
      ...userParts.shape,
      status: userStatus.optional(),
      updatedAtStart: instant.optional().describe('Only users changed at or after this time.'),
      updatedAtEnd: instant.optional().describe('Only users changed at or before this time.'),
      withPost,
      withUserPasswordExpireTime: flag.describe('Include when passwords expire.'),
    }),
    output: pageOf(User),
  }),

  listUsersByKeywords: operation('POST /api/v3/list-users-by-keywords', {
    summary: 'Search users by keywords in names, contacts and ids.',
    caller: 'management',
    needs: 'user:read',
    input: userSearch,
    output: pageOf(User),
    fails: [problems.filterInvalid],
  }),

  getUser: operation('GET /api/v3/get-user', {
    summary: 'Read one user by id, e-mail, phone, username or another key.',
    caller: 'management',
    needs: 'user:read',
    input: userKey.extend({ ...userParts.shape, flatCustomData, withPost, withTenantIds }),
    output: User,
    fails: [problems.userNotFound],
  }),

  getUserBatch: operation('GET /api/v3/get-user-batch', {
    summary: 'Read several users at once; ids without a user are left out.',
    caller: 'management',
    needs: 'user:read',
    input: userParts.extend({
      userIds: ids.describe('The users, by the kind of id that userIdType names.'),
      userIdType,
      flatCustomData,
      withTenantIds,
    }),
    output: z.array(User),
  }),

  isUserExists: operation('POST /api/v3/is-user-exists', {
    summary: 'Tell whether a username, e-mail address, phone number or external id is in use.',
    caller: 'management',
    needs: 'user:read',
    input: z.object({
      username: freeText.max(256).optional().describe('Username to look for.'),
      email: email.optional().describe('E-mail address to look for.'),
      phone: phone.optional().describe('Phone number to look for.'),
      externalId: freeText.max(256).optional().describe('External id to look for.'),
    }),
    output: z.object({ exists: z.boolean().describe('Whether a user has any of them.') }),
    fails: [problems.criterionMissing],
  }),

  listArchivedUsers: operation('GET /api/v3/list-archived-users', {
    summary: 'List the ids of users that were archived.',
    caller: 'management',
    needs: 'user:read',
    input: paging.extend({ startAt: instant.optional().describe('Only users archived at or after this time.') }),
    output: pageOf(
      z
        .object({
          userId: z.string().describe('The user.'),
          archivedAt: z.string().describe('When the user was archived.'),
        })
        .meta({ id: 'ArchivedUser' }),
    ),
  }),

  userFieldDecrypt: operation('POST /api/v3/users/field/decrypt', {
    summary: 'Decrypt values of encrypted user fields with your private key.',
    caller: 'management',
    needs: 'user:decrypt',
    input: z.object({
      data: z
        .array(
          z.object({
            userId: freeText.max(512).optional().describe('The user, returned as it was sent.'),
            fieldName: freeText.max(256).optional().describe('The field, returned as it was sent.'),
            encryptedContent: longText.min(1).describe('The encrypted value.'),
          }),
        )
        .min(1)
        .max(500)
        .describe('The values to decrypt.'),
      privateKey: longText.min(1).describe('The private key in PEM; used for this call and never stored.'),
    }),
    output: z.array(
      z
        .object({
          userId: z.string().nullish().describe('The user, as it was sent.'),
          fieldName: z.string().nullish().describe('The field, as it was sent.'),
          decryptedContent: text.describe('The value in clear.'),
        })
        .meta({ id: 'DecryptedField' }),
    ),
    fails: [problems.fieldUndecryptable],
  }),
};
