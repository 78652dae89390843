import * as z from 'zod';
import { TenantUser } from './tenant-user.ts';
import { User } from './user.ts';

export const MultipleTenantAdmin = z
  .object({
    userId: z.string().describe('The user.'),
    name: z.string().describe('Name for display.'),
    phone: z.string().describe('Phone number.'),
    email: z.string().describe('E-mail address.'),
    apiAuthorized: z.boolean().nullish().describe('Whether the API may be used.'),
    lastLogin: z.string().describe('When the user signed in last.'),
  })
  .meta({ id: 'MultipleTenantAdmin' });

export const TenantCooperator = z
  .object({
    userId: z.string().describe('The user.'),
    type: z.string().describe('What kind it is.'),
    external: z.boolean().describe('Whether the user is from outside.'),
    user: User,
    tenantUser: TenantUser.nullish(),
  })
  .meta({ id: 'TenantCooperator' });

export const TenantCooperatorDetail = z
  .object({ list: z.array(z.string()).describe('The entries.'), authorizedPoliciesCode: z.array(z.string()) })
  .meta({ id: 'TenantCooperatorDetail' });
