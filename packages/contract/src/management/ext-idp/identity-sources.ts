import * as z from 'zod';
import { identityProvider } from '../../entities/identity.ts';
import { IdentitySource, IdentitySourceDetail } from '../../entities/identity-source.ts';
import { id, text } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const tenantId = id.optional().describe('The tenant.');
const appId = id.optional().describe('The application.');
const key = id.describe('Which one it is.');
const type = z.enum(['social', 'enterprise']).optional().describe('What kind it is.');
const name = text.describe('Name for display.');

export const identitySources = {
  listExtIdp: operation('GET /api/v3/list-ext-idp', {
    summary: 'List the identity sources of the pool or of a tenant.',
    caller: 'management',
    needs: 'ext-idp:read',
    input: z.object({ tenantId, appId }),
    output: pageOf(IdentitySource),
  }),

  getExtIdp: operation('GET /api/v3/get-ext-idp', {
    summary: 'Read one identity source with its connections.',
    caller: 'management',
    needs: 'ext-idp:read',
    input: z.object({ tenantId, appId, id: key, type }),
    output: IdentitySourceDetail,
  }),

  createExtIdp: operation('POST /api/v3/create-ext-idp', {
    summary: 'Create an identity source.',
    caller: 'management',
    needs: 'ext-idp:create',
    input: z.object({ name, type: identityProvider, tenantId }),
    output: IdentitySource,
  }),

  updateExtIdp: operation('POST /api/v3/update-ext-idp', {
    summary: 'Rename an identity source.',
    caller: 'management',
    needs: 'ext-idp:update',
    input: z.object({ name, id: key, tenantId }),
    output: IdentitySource,
  }),

  deleteExtIdp: operation('POST /api/v3/delete-ext-idp', {
    summary: 'Delete an identity source with its connections.',
    caller: 'management',
    needs: 'ext-idp:delete',
    input: z.object({ id: key, tenantId }),
    output: Success,
  }),

  listTenantExtIdp: operation('GET /api/v3/list-tenant-ext-idp', {
    summary: 'List the identity sources that a tenant may use.',
    caller: 'management',
    needs: 'ext-idp:read',
    input: paging.extend({ tenantId, appId, type }),
    output: pageOf(IdentitySource),
  }),
};
