import * as z from 'zod';
import { connectionType } from '../../entities/connection-type.ts';
import { Connection, IdentitySource } from '../../entities/identity-source.ts';
import { WechatAccessToken } from '../../entities/wechat-access-token.ts';
import { freeText, id, ids, secret, text } from '../../fields.ts';
import { operation, pageOf, Success } from '../../operation.ts';

const displayName = text.describe('Name for display.');
const fields = z.record(z.string(), z.unknown()).describe('Settings, as the kind of connection asks for them.');
const loginOnly = z.boolean().optional().describe('Do not create accounts for unknown people.');
const logo = freeText.optional().describe('Address of the logo.');
const tenantId = id.optional().describe('The tenant.');
const key = id.describe('Which one it is.');
const enabled = z.boolean().describe('Whether it is on.');
const appId = id.describe('The application.');

export const connections = {
  createExtIdpConn: operation('POST /api/v3/create-ext-idp-conn', {
    summary: 'Create a connection to an identity source.',
    caller: 'management',
    needs: 'ext-idp:create',
    input: z.object({
      extIdpId: id.describe('The identity source.'),
      type: connectionType,
      identifier: text.describe('Unique name in addresses.'),
      displayName,
      fields,
      loginOnly,
      logo,
      tenantId,
    }),
    output: Connection,
  }),

  updateExtIdpConn: operation('POST /api/v3/update-ext-idp-conn', {
    summary: 'Change the settings of a connection to an identity source.',
    caller: 'management',
    needs: 'ext-idp:update',
    input: z.object({ id: key, displayName, fields, logo, loginOnly, tenantId }),
    output: Connection,
  }),

  deleteExtIdpConn: operation('POST /api/v3/delete-ext-idp-conn', {
    summary: 'Delete a connection to an identity source.',
    caller: 'management',
    needs: 'ext-idp:delete',
    input: z.object({ id: key, tenantId }),
    output: Success,
  }),

  changeExtIdpConnState: operation('POST /api/v3/change-ext-idp-conn-state', {
    summary: 'Offer a connection in applications or stop offering it.',
    caller: 'management',
    needs: 'ext-idp:update',
    input: z.object({
      id: key,
      enabled,
      appId,
      tenantId,
      appIds: z.array(id).max(500).optional().describe('The applications.'),
    }),
    output: Success,
  }),

  changeExtIdpConnAssociationState: operation('POST /api/v3/change-ext-idp-conn-association-state', {
    summary: 'Let users link a connection to their account, or stop that.',
    caller: 'management',
    needs: 'ext-idp:update',
    input: z.object({ id: key, association: z.boolean().describe('Whether it is associated.'), tenantId }),
    output: Success,
  }),

  extIdpConnStateByApps: operation('GET /api/v3/ext-idp-conn-apps', {
    summary: 'List the applications that offer a connection.',
    caller: 'management',
    needs: 'ext-idp:read',
    input: z.object({
      tenantId,
      appId: id.optional().describe('The application.'),
      id: key,
      type: z.enum(['social', 'enterprise']).optional().describe('What kind it is.'),
    }),
    output: pageOf(IdentitySource),
  }),

  getWechatMpAccessTokenInfo: operation('POST /api/v3/get-weixin-access-token', {
    summary: 'Fetch the access token of a WeChat official account.',
    caller: 'management',
    needs: 'ext-idp:read',
    input: z.object({ appId, appSecret: secret.describe('Secret of the application at the provider.') }),
    output: WechatAccessToken,
  }),

  changeUserpoolTenanExtIdpConnState: operation('POST /api/v3/change-userpool-tenant-ext-idp-conn-state', {
    summary: 'Offer connections on the console of tenants or stop offering them.',
    caller: 'management',
    needs: 'ext-idp:update',
    input: z.object({ enabled, connIds: ids.describe('The connections.') }),
    output: Success,
  }),
};
