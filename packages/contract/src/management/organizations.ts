import * as z from 'zod';
import { Organization, OrganizationNames } from '../entities/organization.ts';
import { code, flag, freeText, id, newCode, text } from '../fields.ts';
import { operation, pageOf, paging, Success } from '../operation.ts';

const organizationCode = code.describe('Code of the organization.');
const tenantId = id.optional().describe('The tenant.');
const description = freeText.optional().describe('What it is for.');
const openDepartmentId = id.optional().describe('Id of the department in the system it is synchronized with.');
const i18n = OrganizationNames.optional();
const postIdList = z.array(id).max(500).optional().describe('The posts.');

export const organizations = {
  getOrganization: operation('GET /api/v3/get-organization', {
    summary: 'Read one organization by its code.',
    caller: 'management',
    needs: 'organization:read',
    input: z.object({
      organizationCode,
      withCustomData: flag.describe('Include custom fields.'),
      withPost: flag.describe('Include posts.'),
      tenantId,
    }),
    output: Organization,
  }),

  getOrganizationsBatch: operation('GET /api/v3/get-organization-batch', {
    summary: 'Read several organizations by their codes.',
    caller: 'management',
    needs: 'organization:read',
    input: z.object({
      organizationCodeList: z.array(code).min(1).max(500).describe('Codes of the organizations.'),
      withCustomData: flag.describe('Include custom fields.'),
      withPost: flag.describe('Include posts.'),
      tenantId,
    }),
    output: z.array(Organization),
  }),

  listOrganizations: operation('GET /api/v3/list-organizations', {
    summary: 'List the organizations of the pool, newest first.',
    caller: 'management',
    needs: 'organization:read',
    input: paging.extend({
      fetchAll: flag.describe('Return everything on one page.'),
      withCustomData: flag.describe('Include custom fields.'),
      withPost: flag.describe('Include posts.'),
      tenantId,
      status: z.boolean().optional().describe('Where it stands.'),
    }),
    output: pageOf(Organization),
  }),

  createOrganization: operation('POST /api/v3/create-organization', {
    summary: 'Create an organization with its root department.',
    caller: 'management',
    needs: 'organization:create',
    input: z.object({
      metadata: z.record(z.string(), z.unknown()).describe('Values of the data object behind it.'),
      organizationName: text.describe('Name of the organization.'),
      organizationCode: newCode.describe('Code of the organization.'),
      description,
      openDepartmentId,
      i18n,
      tenantId,
      postIdList,
    }),
    output: Organization,
  }),

  updateOrganization: operation('POST /api/v3/update-organization', {
    summary: 'Change the name, code or leaders of an organization.',
    caller: 'management',
    needs: 'organization:update',
    input: z.object({
      organizationCode,
      description,
      openDepartmentId,
      leaderUserIds: z.array(id).max(500).optional().describe('The users who lead it.'),
      i18n,
      tenantId,
      organizationNewCode: newCode.optional().describe('Code of the organization from now on.'),
      organizationName: freeText.optional().describe('Name of the organization.'),
      postIdList,
    }),
    output: Organization,
  }),

  deleteOrganization: operation('POST /api/v3/delete-organization', {
    summary: 'Delete an organization with all its departments.',
    caller: 'management',
    needs: 'organization:delete',
    input: z.object({ organizationCode, tenantId }),
    output: Success,
  }),

  searchOrganizations: operation('GET /api/v3/search-organizations', {
    summary: 'Search organizations by keywords.',
    caller: 'management',
    needs: 'organization:read',
    input: paging.extend({
      keywords: text.describe('Matches names and other readable members.'),
      withCustomData: flag.describe('Include custom fields.'),
      tenantId,
    }),
    output: pageOf(Organization),
  }),

  updateOrganizationStatus: operation('POST /api/v3/update-organization-status', {
    summary: 'Switch an organization on or off.',
    caller: 'management',
    needs: 'organization:update',
    input: z.object({ rootNodeId: id, status: freeText.optional().describe('Where it stands.') }),
    output: Success,
  }),
};
