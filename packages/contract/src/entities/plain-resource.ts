import * as z from 'zod';
import { code, freeText } from '../fields.ts';
import { resourceType } from './resource.ts';
import { ResourceAction } from './resource-action.ts';

export const PlainResource = z
  .object({
    code: z.string().describe('Unique code.'),
    description: z.string().nullish().describe('What it is for.'),
    name: z.string().nullish().describe('Name for display.'),
    type: resourceType,
    actions: z.array(ResourceAction).nullish().describe('The actions.'),
    apiIdentifier: z.string().nullish().describe('Address of the API behind the resource.'),
    namespace: z.string().nullish().describe('Code of the permission space.'),
    linkedToTenant: z.boolean().nullish().describe('Whether tenants may use it.'),
  })
  .meta({ id: 'PlainResource' });

export const NewResource = z
  .object({
    code: code.describe('Unique code.'),
    description: freeText.optional().describe('What it is for.'),
    name: freeText.optional().describe('Name for display.'),
    type: resourceType,
    actions: z.array(ResourceAction).max(500).optional().describe('The actions.'),
    apiIdentifier: freeText.optional().describe('Address of the API behind the resource.'),
  })
  .meta({ id: 'NewResource' });

export const CommonResource = z
  .object({
    code: z.string().describe('Unique code.'),
    description: z.string().nullish().describe('What it is for.'),
    name: z.string().nullish().describe('Name for display.'),
    type: resourceType,
    actions: z.array(ResourceAction).nullish().describe('The actions.'),
    apiIdentifier: z.string().nullish().describe('Address of the API behind the resource.'),
    namespace: z.string().nullish().describe('Code of the permission space.'),
    linkedToTenant: z.boolean().nullish().describe('Whether tenants may use it.'),
    id: z.string().describe('Unique and permanent.'),
    namespaceId: z.number().describe('Id of the permission space.'),
    namespaceName: z.string().describe('Name of the permission space.'),
    userPoolId: z.string().describe('The user pool.'),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
  })
  .meta({ id: 'CommonResource' });
