import * as z from 'zod';
import { code } from '../fields.ts';

export const Role = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    code: z.string().describe('Unique in the permission space.'),
    name: z.string().describe('Name for display.'),
    description: z.string().describe('What the role is for; empty when nobody said.'),
    namespace: z.string().describe('Code of the permission space.'),
    namespaceName: z.string().describe('Name of the permission space.'),
    status: z.enum(['ENABLE', 'DISABLE']).nullish().describe('A disabled role grants nothing.'),
    disableTime: z.number().nullish().describe('When the role ends, in milliseconds since 1970; null for never.'),
    enablePermissionApply: z.boolean().nullish().describe('Whether users may apply for the role.'),
  })
  .meta({ id: 'Role' });

/** The permission space of a request; the built-in one unless another is named. */
export const namespace = code.default('default').describe('Code of the permission space.');

/** Names one role. */
export const RoleKey = z.object({ code: code.describe('Code of the role.'), namespace }).meta({ id: 'RoleKey' });
