import * as z from 'zod';
import { ListedNamespace, Namespace, NamespaceRole } from '../../entities/namespace.ts';
import { code, freeText, newCode } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const name = freeText.optional().describe('Name for display.');
const description = freeText.optional().describe('What it is for.');
const codeKey = code.describe('Unique code.');
const codeList = z.array(code).min(1).max(500).describe('The codes.');
const keywords = freeText.max(256).optional().describe('Matches names and other readable members.');

export const namespaces = {
  createNamespace: operation('POST /api/v3/create-namespace', {
    summary: 'Create a permission space.',
    caller: 'management',
    needs: 'namespace:create',
    input: z.object({ code: newCode.describe('Unique code.'), name, description }),
    output: Namespace,
  }),

  createNamespacesBatch: operation('POST /api/v3/create-namespaces-batch', {
    summary: 'Create several permission spaces.',
    caller: 'management',
    needs: 'namespace:create',
    input: z.object({
      list: z
        .array(
          z.object({
            code: newCode.describe('Unique code.'),
            name: freeText.optional().describe('Name for display.'),
            description: freeText.optional().describe('What it is for.'),
          }),
        )
        .min(1)
        .max(500)
        .describe('The entries.'),
    }),
    output: Success,
  }),

  getNamespace: operation('GET /api/v3/get-namespace', {
    summary: 'Read one permission space.',
    caller: 'management',
    needs: 'namespace:read',
    input: z.object({ code: codeKey }),
    output: Namespace,
  }),

  getNamespacesBatch: operation('GET /api/v3/get-namespaces-batch', {
    summary: 'Read several permission spaces.',
    caller: 'management',
    needs: 'namespace:read',
    input: z.object({ codeList }),
    output: z.array(Namespace),
  }),

  updateNamespace: operation('POST /api/v3/update-namespace', {
    summary: 'Rename a permission space.',
    caller: 'management',
    needs: 'namespace:update',
    input: z.object({ code: codeKey, description, name, newCode: newCode.optional().describe('Code from now on.') }),
    output: z.object({
      code: z.string().describe('Unique code.'),
      description: z.string().nullish().describe('What it is for.'),
      name: z.string().nullish().describe('Name for display.'),
      newCode: z.string().nullish().describe('Code from now on.'),
    }),
  }),

  deleteNamespace: operation('POST /api/v3/delete-namespace', {
    summary: 'Delete a permission space with its roles and resources.',
    caller: 'management',
    needs: 'namespace:delete',
    input: z.object({ code: codeKey }),
    output: Success,
  }),

  deleteNamespacesBatch: operation('POST /api/v3/delete-namespaces-batch', {
    summary: 'Delete several permission spaces with their roles and resources.',
    caller: 'management',
    needs: 'namespace:delete',
    input: z.object({ codeList }),
    output: Success,
  }),

  listNamespaces: operation('GET /api/v3/list-namespaces', {
    summary: 'Search permission spaces by keywords.',
    caller: 'management',
    needs: 'namespace:read',
    input: paging.extend({ keywords }),
    output: pageOf(ListedNamespace),
  }),

  listNamespaceRoles: operation('GET /api/v3/list-namespace-roles', {
    summary: 'Search the roles of a permission space.',
    caller: 'management',
    needs: 'namespace:read',
    input: paging.extend({ code: codeKey, keywords }),
    output: NamespaceRole,
  }),
};
