import * as z from 'zod';

export const PermissionNamespace = z
  .object({
    code: z.string().describe('Unique code.'),
    name: z.string().describe('Name for display.'),
    description: z.string().nullish().describe('What it is for.'),
  })
  .meta({ id: 'PermissionNamespace' });

export const ListedNamespace = z
  .object({
    name: z.string().describe('Name for display.'),
    code: z.string().describe('Unique code.'),
    description: z.string().nullish().describe('What it is for.'),
    status: z.number().nullish().describe('Where it stands.'),
  })
  .meta({ id: 'ListedNamespace' });

export const NameCheck = z
  .object({
    isValid: z.boolean().describe('Whether it is valid.'),
    message: z.string().nullish().describe('What there is to say about it.'),
  })
  .meta({ id: 'NameCheck' });

export const PermissionNamespaceRole = z
  .object({
    name: z.string().describe('Name for display.'),
    code: z.string().describe('Unique code.'),
    description: z.string().nullish().describe('What it is for.'),
    namespace: z.string().describe('Code of the permission space.'),
    updatedAt: z.string().describe('When it last changed.'),
  })
  .meta({ id: 'PermissionNamespaceRole' });

export const Namespace = z
  .object({
    code: z.string().describe('Unique code.'),
    name: z.string().nullish().describe('Name for display.'),
    description: z.string().nullish().describe('What it is for.'),
  })
  .meta({ id: 'Namespace' });

export const NamespaceRole = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    name: z.string().describe('Name for display.'),
    code: z.string().describe('Unique code.'),
    description: z.string().nullish().describe('What it is for.'),
    namespace: z.string().describe('Code of the permission space.'),
    updatedAt: z.string().describe('When it last changed.'),
  })
  .meta({ id: 'NamespaceRole' });
