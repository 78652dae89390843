import * as z from 'zod';
import { AccessKey } from '../entities/access-key.ts';
import { id, secret, text } from '../fields.ts';
import { nothing, operation, Success } from '../operation.ts';
import { problems } from '../problems.ts';

const accessKeyId = id.describe('The public part of the key.');

export const accessKeys = {
  getAccessKeyList: operation('GET /api/v3/list-access-key', {
    summary: 'List the access keys of the pool, of an administrator or of a tenant.',
    caller: 'management',
    needs: 'access-key:read',
    input: z.object({
      userId: id.optional().describe('Only keys of this administrator.'),
      tenantId: id.optional().describe('Only keys of this tenant.'),
      type: text.max(64).optional().describe('Only keys of this kind.'),
      status: z
        .array(z.enum(['activated', 'staging', 'revoked']))
        .max(3)
        .optional()
        .describe('Only keys in these states.'),
    }),
    output: z.array(AccessKey),
  }),

  getAccessKey: operation('GET /api/v3/get-access-key', {
    summary: 'Read one access key of an administrator.',
    caller: 'management',
    needs: 'access-key:read',
    input: z.object({ userId: id.describe('The administrator.'), accessKeyId }),
    output: z.array(AccessKey).describe('One key.'),
    fails: [problems.accessKeyNotFound],
  }),

  createAccessKey: operation('POST /api/v3/create-access-key', {
    summary: 'Create an access key for the pool, an administrator or a tenant.',
    caller: 'management',
    needs: 'access-key:create',
    audits: 'accessKey.created',
    input: z.object({
      type: text.max(64).describe('Kind of key.'),
      userId: id.optional().describe('The administrator whose permissions the key has.'),
      tenantId: id.optional().describe('The tenant that the key is limited to.'),
    }),
    output: z.array(AccessKey).describe('One key, with its secret.'),
    fails: [problems.userNotFound, problems.tenantNotFound],
  }),

  updateAccessKey: operation('POST /api/v3/update-access-key', {
    summary: 'Switch an access key on or off.',
    caller: 'management',
    needs: 'access-key:update',
    audits: 'accessKey.updated',
    input: z.object({ accessKeyId, enable: z.boolean().describe('Whether the key works from now on.') }),
    output: Success,
    fails: [problems.accessKeyNotFound],
  }),

  deleteAccessKey: operation('POST /api/v3/delete-access-key', {
    summary: 'Delete an access key, which stops working at once.',
    caller: 'management',
    needs: 'access-key:delete',
    audits: 'accessKey.deleted',
    input: z.object({ accessKeyId }),
    output: nothing,
    fails: [problems.accessKeyNotFound],
  }),

  getManagementToken: operation('POST /api/v3/get-management-token', {
    summary: 'Exchange an access key for a token that opens the management API.',
    caller: 'anyone',
    input: z.object({ accessKeyId, accessKeySecret: secret.describe('The secret part of the key.') }),
    output: z.object({
      access_token: z.string().describe('JWT to send as bearer token.'),
      expires_in: z.number().describe('Seconds until the token expires.'),
    }),
    fails: [problems.accessKeyWrong],
  }),
};
