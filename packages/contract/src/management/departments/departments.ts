import * as z from 'zod';
import { Department, DepartmentNames } from '../../entities/department.ts';
import { departmentIdType } from '../../entities/department-id.ts';
import { code, customData, flag, freeText, id, newCode, text } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';

const tenantId = id.optional().describe('The tenant.');
const departmentId = id.describe('The department, by the kind of id that departmentIdType names.');
const appTypeList = z.array(text).max(500).optional().describe('Kinds of applications.');
const organizationCode = code.describe('Code of the organization.');
const metadata = z.record(z.string(), z.unknown()).describe('Values of the data object behind it.');
const description = freeText.optional().describe('What it is for.');
const i18n = DepartmentNames.optional();
const customFields = customData.optional().describe('Values of custom fields by field key.');
const postIdList = z.array(id).max(500).optional().describe('The posts.');

export const departments = {
  getDepartment: operation('GET /api/v3/get-department', {
    summary: 'Read one department of an organization.',
    caller: 'management',
    needs: 'department:read',
    input: z.object({
      organizationCode: code.optional().describe('Code of the organization.'),
      departmentId: id.optional().describe('The department, by the kind of id that departmentIdType names.'),
      departmentCode: code.optional().describe('Code of the department.'),
      departmentIdType,
      withCustomData: flag.describe('Include custom fields.'),
      flatCustomData: flag.describe('Give custom fields as plain values.'),
      tenantId,
    }),
    output: Department,
  }),

  getDepartmentById: operation('GET /api/v3/get-department-by-id', {
    summary: 'Read one department by its id alone.',
    caller: 'management',
    needs: 'department:read',
    input: z.object({ departmentId, tenantId, appTypeList, withCustomData: flag.describe('Include custom fields.') }),
    output: Department,
  }),

  getDepartmentAllApp: operation('POST /api/v3/get-department-available-app', {
    summary: 'Read a department with the applications that its members may enter.',
    caller: 'management',
    needs: 'department:read',
    input: z.object({ departmentId, tenantId, appTypeList, withCustomData: flag.describe('Include custom fields.') }),
    output: Department,
  }),

  createDepartment: operation('POST /api/v3/create-department', {
    summary: 'Create a department below another one.',
    caller: 'management',
    needs: 'department:create',
    input: z.object({
      organizationCode,
      name: text.describe('Name for display.'),
      parentDepartmentId: id.describe('The department above.'),
      metadata,
      openDepartmentId: id.optional().describe('Id of the department in the system it is synchronized with.'),
      description,
      code: newCode.optional().describe('Unique code.'),
      isVirtualNode: z.boolean().optional().describe('Whether it exists for grouping only.'),
      i18n,
      customData: customFields,
      departmentIdType,
      postIdList,
      tenantId,
    }),
    output: Department,
  }),

  updateDepartment: operation('POST /api/v3/update-department', {
    summary: 'Change the name, parent or leaders of a department.',
    caller: 'management',
    needs: 'department:update',
    input: z.object({
      organizationCode,
      departmentId,
      metadata,
      leaderUserIds: z.array(id).max(500).optional().describe('The users who lead it.'),
      description,
      code: code.optional().describe('Unique code.'),
      i18n,
      status: z.boolean().optional().describe('Where it stands.'),
      name: freeText.optional().describe('Name for display.'),
      departmentIdType,
      parentDepartmentId: id.optional().describe('The department above.'),
      customData: customFields,
      postIdList,
      tenantId,
    }),
    output: Department,
  }),

  deleteDepartment: operation('POST /api/v3/delete-department', {
    summary: 'Delete a department that has no members and no departments below it.',
    caller: 'management',
    needs: 'department:delete',
    input: z.object({ organizationCode, departmentId, departmentIdType, tenantId }),
    output: Success,
  }),

  updateNodeStatus: operation('POST /api/v3/update-department-status', {
    summary: 'Switch a department on or off.',
    caller: 'management',
    needs: 'department:update',
    bare: true,
    input: z.object({ status: z.boolean().describe('Where it stands.'), departmentId }),
    output: z.record(z.string(), z.unknown()),
  }),
};
