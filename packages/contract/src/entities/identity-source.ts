import * as z from 'zod';
import { connectionType } from './connection-type.ts';
import { identityProvider } from './identity.ts';

export const IdentitySource = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    name: z.string().describe('Name for display.'),
    logo: z.string().describe('Address of the logo.'),
    tenantId: z.string().nullish().describe('The tenant.'),
    type: z.string().describe('What kind it is.'),
  })
  .meta({ id: 'IdentitySource' });

export const IdentitySourceDetail = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    name: z.string().describe('Name for display.'),
    logo: z.string().describe('Address of the logo.'),
    tenantId: z.string().nullish().describe('The tenant.'),
    type: z.string().describe('What kind it is.'),
    connections: z.unknown().describe('Its connections.'),
    autoJoin: z.boolean().describe('Whether users of the source join by themselves.'),
  })
  .meta({ id: 'IdentitySourceDetail' });

export const Connection = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    type: connectionType,
    extIdpId: z.string().describe('The identity source.'),
    logo: z.string().describe('Address of the logo.'),
    identifier: z.string().nullish().describe('Unique name in addresses.'),
    displayName: z.string().nullish().describe('Name for display.'),
    loginOnly: z.boolean().describe('Do not create accounts for unknown people.'),
    associationMode: z
      .enum(['none', 'field', 'challenge'])
      .describe('How accounts are matched with those of the pool.'),
    challengeBindingMethods: z.array(z.string()).describe('How users prove an account that is to be linked.'),
  })
  .meta({ id: 'Connection' });

export const OfferedIdentitySource = z
  .object({
    identifier: z.string().describe('Unique name in addresses.'),
    extIdpId: z.string().describe('The identity source.'),
    type: identityProvider,
    extIdpType: z.enum(['social', 'enterprise']).describe('Kind of identity source.'),
    bindUrl: z.string().describe('Where a user links the source.'),
    name: z.string().describe('Name for display.'),
    name_en: z.string().nullish().describe('Name in English.'),
    desc: z.string().nullish().describe('What the event tells.'),
    desc_en: z.string().nullish().describe('Description in English.'),
    logo: z.string().nullish().describe('Address of the logo.'),
  })
  .meta({ id: 'OfferedIdentitySource' });
