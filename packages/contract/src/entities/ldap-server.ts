import * as z from 'zod';

export const LdapServerConfig = z
  .object({
    id: z.string().nullish().describe('Unique and permanent.'),
    enabled: z.number().describe('Whether it is on.'),
    userPoolId: z.string().describe('The user pool.'),
    linkUrl: z.string().describe('Address of the directory.'),
    ldapsLinkUrl: z.string().describe('Address of the directory with encryption.'),
    enablePrivatization: z.number().describe('Whether the directory runs on your own machines.'),
    bindDn: z.string().describe('Distinguished name for connections.'),
    ldapDomain: z.string().describe('Domain of the directory.'),
    enableSsl: z.number().nullish().describe('Whether connections are encrypted.'),
    baseDn: z.string().describe('Distinguished name that everything is below.'),
    bindPwd: z.string().describe('Password for connections.'),
    visibleOrgNodes: z.unknown().describe('Departments that the directory shows.'),
    visibleFields: z.unknown().describe('Fields that the directory shows.'),
    udfMapping: z.unknown().describe('Custom fields by attribute.'),
  })
  .meta({ id: 'LdapServerConfig' });

export const LdapLog = z
  .object({
    totalCount: z.number().describe('Entries in all pages together.'),
    list: z.unknown().describe('The entries.'),
  })
  .meta({ id: 'LdapLog' });
