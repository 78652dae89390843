import * as z from 'zod';
import { LdapLog, LdapServerConfig } from '../entities/ldap-server.ts';
import { freeText, instant, secret, text } from '../fields.ts';
import { none, operation, pageOf } from '../operation.ts';

const page = z.number().int().min(1).max(1_000_000_000).describe('Page to return, from 1.');
const limit = z.number().int().min(1).max(50).describe('Entries on a page.');

export const ldapServer = {
  getBindPwd: operation('GET /api/v3/get-ldap-server-random-pwd', {
    summary: 'Make up a password for connections to the LDAP server.',
    caller: 'management',
    needs: 'ldap-server:read',
    input: none,
    output: z.string(),
  }),

  queryLdapConfigInfo: operation('GET /api/v3/get-ldap-server-config', {
    summary: 'Read how the LDAP server of the pool is set up.',
    caller: 'management',
    needs: 'ldap-server:read',
    input: none,
    output: LdapServerConfig,
  }),

  updateLdapConfigInfo: operation('POST /api/v3/update-ldap-server-config', {
    summary: 'Change the password for connections to the LDAP server.',
    caller: 'management',
    needs: 'ldap-server:update',
    input: z.object({ bindPwd: secret.optional().describe('Password for connections.') }),
    output: z.boolean(),
  }),

  saveLdapConfigInfo: operation('POST /api/v3/enable-ldap-server', {
    summary: 'Switch the LDAP server of the pool on.',
    caller: 'management',
    needs: 'ldap-server:update',
    input: z.object({
      ldapDomain: text.describe('Domain of the directory.'),
      linkUrl: freeText.optional().describe('Address of the directory.'),
    }),
    output: z.boolean(),
  }),

  disableLdapServer: operation('POST /api/v3/disable-ldap-server', {
    summary: 'Switch the LDAP server of the pool off.',
    caller: 'management',
    needs: 'ldap-server:update',
    input: z.object({ enabled: z.boolean().describe('Whether it is on.') }),
    output: z.boolean(),
  }),

  queryLdapLog: operation('GET /api/v3/get-ldap-server-log', {
    summary: 'List the operations that the LDAP server has answered.',
    caller: 'management',
    needs: 'ldap-server:read',
    input: z.object({
      type: z.number().describe('What kind it is.'),
      connection: z.number().optional().describe('Only what this connection did.'),
      operationNumber: z.number().optional().describe('Only what belongs to this operation.'),
      errorCode: z.number().optional().describe('Only what ended with this code.'),
      message: freeText.optional().describe('Only what has this in its message.'),
      startTime: instant.optional().describe('When it starts, in milliseconds since 1970.'),
      endTime: instant.optional().describe('When it ends, in milliseconds since 1970.'),
      page,
      limit,
    }),
    output: pageOf(LdapLog),
  }),

  queryLdapSubEntries: operation('GET /api/v3/get-ldap-sub-entries', {
    summary: 'List the entries below an entry of the LDAP directory.',
    caller: 'management',
    needs: 'ldap-server:read',
    input: z.object({ dn: freeText.optional().describe('Distinguished name of the entry.'), page, limit }),
    output: pageOf(LdapLog),
  }),
};
