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
    connections: z.unknown(),
    autoJoin: z.boolean(),
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
    associationMode: z.enum(['none', 'field', 'challenge']),
    challengeBindingMethods: z.array(z.string()),
  })
  .meta({ id: 'Connection' });

export const OfferedIdentitySource = z
  .object({
    identifier: z.string().describe('Unique name in addresses.'),
    extIdpId: z.string().describe('The identity source.'),
    type: identityProvider,
    extIdpType: z.enum(['social', 'enterprise']).describe('Kind of identity source.'),
    bindUrl: z.string(),
    name: z.string().describe('Name for display.'),
    name_en: z.string().nullish(),
    desc: z.string().nullish(),
    desc_en: z.string().nullish(),
    logo: z.string().nullish().describe('Address of the logo.'),
  })
  .meta({ id: 'OfferedIdentitySource' });
