import * as z from 'zod';
import { Department } from '../../entities/department.ts';
import { departmentIdType } from '../../entities/department-id.ts';
import { BasicProfile } from '../../entities/user-summary.ts';
import { code, flag, id, text } from '../../fields.ts';
import { operation, pageOf, paging } from '../../operation.ts';

const organizationCode = code.describe('Code of the organization.');
const tenantId = id.optional().describe('The tenant.');
const departmentId = id.describe('The department, by the kind of id that departmentIdType names.');

export const departmentTrees = {
  searchDepartments: operation('POST /api/v3/search-departments', {
    summary: 'Search departments by keywords; the older form of the search.',
    caller: 'management',
    needs: 'department:read',
    deprecated: true,
    input: z.object({
      keywords: text.describe('Matches names and other readable members.'),
      organizationCode,
      withCustomData: flag.describe('Include custom fields.'),
      tenantId,
    }),
    output: z.array(Department),
  }),

  searchDepartmentsList: operation('POST /api/v3/search-departments-list', {
    summary: 'Search departments with filters and sorting.',
    caller: 'management',
    needs: 'department:read',
    input: paging.extend({
      organizationCode,
      withCustomData: flag.describe('Include custom fields.'),
      withPost: flag.describe('Include posts.'),
      advancedFilter: z
        .array(
          z.object({
            field: text.describe('The member that is looked at.'),
            operator: z
              .enum(['BETWEEN', 'EQUAL', 'IN', 'LESSER', 'GREATER', 'CONTAINS'])
              .describe('How it is compared.'),
            value: z.unknown().optional().describe('The value.'),
          }),
        )
        .max(500)
        .optional()
        .describe('Conditions that must all hold.'),
      sortBy: z.enum(['updatedAt', 'createdAt']).optional().describe('What to sort by.'),
      orderBy: z.enum(['ASC', 'DESC']).optional().describe('Direction of sorting.'),
      sort: z
        .array(
          z.object({
            field: z.enum(['updatedAt', 'createdAt', 'name']).describe('The member that is looked at.'),
            order: z.enum(['desc', 'asc']).describe('Direction of sorting.'),
          }),
        )
        .max(500)
        .optional()
        .describe('How to sort.'),
      tenantId,
    }),
    output: z.array(Department),
  }),

  listChildrenDepartments: operation('GET /api/v3/list-children-departments', {
    summary: 'List the departments directly below another one.',
    caller: 'management',
    needs: 'department:read',
    input: z.object({
      organizationCode,
      departmentId,
      status: z.boolean().optional().describe('Where it stands.'),
      departmentIdType,
      excludeVirtualNode: flag.describe('Leave out what exists for grouping only.'),
      onlyVirtualNode: flag.describe('Only what exists for grouping.'),
      withCustomData: flag.describe('Include custom fields.'),
      tenantId,
    }),
    output: pageOf(Department),
  }),

  getAllDepartments: operation('GET /api/v3/get-all-departments', {
    summary: 'List all departments of an organization.',
    caller: 'management',
    needs: 'department:read',
    input: z.object({
      organizationCode,
      departmentId: id.default('root').describe('The department, by the kind of id that departmentIdType names.'),
      departmentIdType: z
        .enum(['department_id', 'open_department_id'])
        .default('department_id')
        .describe('What departmentId holds.'),
      withCustomData: flag.describe('Include custom fields.'),
    }),
    output: pageOf(Department),
  }),

  getParentDepartment: operation('GET /api/v3/get-parent-department', {
    summary: 'Read the department above another one.',
    caller: 'management',
    needs: 'department:read',
    input: z.object({
      organizationCode,
      departmentId,
      departmentIdType,
      withCustomData: flag.describe('Include custom fields.'),
      tenantId,
    }),
    output: Department,
  }),

  createDepartmentTree: operation('POST /api/v3/create-department-tree', {
    summary: 'Create a whole tree of departments with its members.',
    caller: 'management',
    needs: 'department:create',
    input: z.object({
      name: text.describe('Name for display.'),
      children: z.array(text).max(500).optional().describe('The departments below.'),
      members: BasicProfile.optional(),
      tenantId,
    }),
    output: z.object({
      addUser: z.number().describe('How many users were added.'),
      updateUser: z.number().describe('How many users were changed.'),
      addDepartment: z.number().describe('How many departments were added.'),
      updateDepartment: z.number().describe('How many departments were changed.'),
    }),
  }),
};
