import * as z from 'zod';

export const LdapServerConfig = z
  .object({
    id: z.string().nullish().describe('Unique and permanent.'),
    enabled: z.number().describe('Whether it is on.'),
    userPoolId: z.string().describe('The user pool.'),
    linkUrl: z.string().describe('Address of the directory.'),
    ldapsLinkUrl: z.string(),
    enablePrivatization: z.number(),
    bindDn: z.string(),
    ldapDomain: z.string().describe('Domain of the directory.'),
    enableSsl: z.number().nullish(),
    baseDn: z.string(),
    bindPwd: z.string().describe('Password for connections.'),
    visibleOrgNodes: z.unknown(),
    visibleFields: z.unknown(),
    udfMapping: z.unknown(),
  })
  .meta({ id: 'LdapServerConfig' });

export const LdapLog = z
  .object({
    totalCount: z.number().describe('Entries in all pages together.'),
    list: z.unknown().describe('The entries.'),
  })
  .meta({ id: 'LdapLog' });
