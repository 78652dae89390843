import * as z from 'zod';
import { ListedNamespace, NameCheck, PermissionNamespace, PermissionNamespaceRole } from '../../entities/namespace.ts';
import { code, freeText, newCode, text } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const description = freeText.optional().describe('What it is for.');
const codeKey = code.describe('Unique code.');
const codes = z.array(code).min(1).max(500).describe('The codes.');
const query = freeText.optional().describe('Matches names and codes.');
const name = freeText.optional().describe('Name for display.');

export const permissionNamespaces = {
  createPermissionNamespace: operation('POST /api/v3/create-permission-namespace', {
    summary: 'Create a permission space for data resources.',
    caller: 'management',
    needs: 'namespace:create',
    input: z.object({ name: text.describe('Name for display.'), code: newCode.describe('Unique code.'), description }),
    output: PermissionNamespace,
  }),

  createPermissionNamespacesBatch: operation('POST /api/v3/create-permission-namespaces-batch', {
    summary: 'Create several permission spaces for data resources.',
    caller: 'management',
    needs: 'namespace:create',
    input: z.object({
      list: z
        .array(
          z.object({
            code: newCode.describe('Unique code.'),
            name: text.describe('Name for display.'),
            description: freeText.optional().describe('What it is for.'),
          }),
        )
        .min(1)
        .max(500)
        .describe('The entries.'),
    }),
    output: Success,
  }),

  getPermissionNamespace: operation('GET /api/v3/get-permission-namespace', {
    summary: 'Read one permission space by its code.',
    caller: 'management',
    needs: 'namespace:read',
    input: z.object({ code: codeKey }),
    output: PermissionNamespace,
  }),

  getPermissionNamespacesBatch: operation('GET /api/v3/get-permission-namespaces-batch', {
    summary: 'Read several permission spaces by their codes.',
    caller: 'management',
    needs: 'namespace:read',
    input: z.object({ codes }),
    output: z.array(PermissionNamespace),
  }),

  listPermissionNamespaces: operation('GET /api/v3/list-permission-namespaces', {
    summary: 'List permission spaces, newest first.',
    caller: 'management',
    needs: 'namespace:read',
    input: paging.extend({ query }),
    output: pageOf(ListedNamespace),
  }),

  updatePermissionNamespace: operation('POST /api/v3/update-permission-namespace', {
    summary: 'Rename a permission space or change its code.',
    caller: 'management',
    needs: 'namespace:update',
    input: z.object({ code: codeKey, name, newCode: newCode.optional().describe('Code from now on.'), description }),
    output: PermissionNamespace,
  }),

  deletePermissionNamespace: operation('POST /api/v3/delete-permission-namespace', {
    summary: 'Delete a permission space with all that is in it.',
    caller: 'management',
    needs: 'namespace:delete',
    input: z.object({ code: codeKey }),
    output: Success,
  }),

  deletePermissionNamespacesBatch: operation('POST /api/v3/delete-permission-namespaces-batch', {
    summary: 'Delete several permission spaces with all that is in them.',
    caller: 'management',
    needs: 'namespace:delete',
    input: z.object({ codes }),
    output: Success,
  }),

  checkPermissionNamespaceExists: operation('POST /api/v3/check-permission-namespace-exists', {
    summary: 'Tell whether the code or name of a permission space is free.',
    caller: 'management',
    needs: 'namespace:read',
    input: z.object({ code: code.optional().describe('Unique code.'), name }),
    output: NameCheck,
  }),

  listPermissionNamespaceRoles: operation('GET /api/v3/list-permission-namespace-roles', {
    summary: 'List the roles of a permission space.',
    caller: 'management',
    needs: 'namespace:read',
    input: paging.extend({ code: codeKey, query }),
    output: pageOf(PermissionNamespaceRole),
  }),
};
