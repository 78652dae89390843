import { newCode } from '@genauth/contract/fields.ts';
import { roles } from '@genauth/contract/management/roles/roles.ts';
import { problems } from '@genauth/contract/problems.ts';
import { readPage } from '../../database/pages.ts';
import { textOf } from '../../http/envelope.ts';
import { implement } from '../../http/implement.ts';
import { createRoles } from './create.ts';
import { removeRoles, roleOf, rolesOf } from './existing.ts';
import { findRole, knownSpaces, rolesOfSpace } from './queries.ts';
import { shownRole } from './shown.ts';
import { updateRole } from './update.ts';

export const roleHandlers = implement(roles, {
  async getRole({ input, db, poolId }) {
    return shownRole(await roleOf(db, poolId, input));
  },

  async listRoles({ input, db, poolId }, fail) {
    const { namespace } = input;
    if (!(await knownSpaces(db, poolId, [namespace])).has(namespace)) throw fail.namespaceNotFound({ namespace });
    const { rows, ...total } = await readPage(db, rolesOfSpace(db, poolId, namespace, input.keywords), input);
    return { ...total, list: rows.map(shownRole) };
  },

  async createRole({ input, db, poolId, platform, audit }) {
    await createRoles(platform, db, poolId, [input]);
    const role = shownRole(await roleOf(db, poolId, input));
    audit({ after: role });
    return role;
  },

  async createRolesBatch({ input: { list }, db, poolId, platform, audit }) {
    await createRoles(platform, db, poolId, list);
    audit({ after: (await rolesOf(db, poolId, list)).map(shownRole) });
    return { success: true };
  },

  async updateRole({ input, db, poolId, platform, audit }) {
    audit(await updateRole(platform, db, poolId, input));
    return { success: true };
  },

  async deleteRolesBatch({ input: { codeList, namespace }, db, poolId, audit }) {
    const keys = codeList.map((code) => ({ code, namespace }));
    audit({ before: await removeRoles(db, poolId, keys) });
    return { success: true };
  },

  async deleteRoles({ input: { roleList }, db, poolId, audit }) {
    audit({ before: await removeRoles(db, poolId, roleList) });
    return { success: true };
  },

  async checkParamsNamespace({ input, db, poolId, request }, fail) {
    const { code, namespace } = input;
    if (!(await knownSpaces(db, poolId, [namespace])).has(namespace)) throw fail.namespaceNotFound({ namespace });
    const wrong = newCode.safeParse(code).error?.issues[0]?.message;
    if (wrong) return invalid(textOf(problems.invalidInput, { field: 'code', expected: wrong }, request.language));
    if (!(await findRole(db, poolId, input))) return { isValid: true, message: null };
    return invalid(textOf(problems.roleCodeTaken, { code, namespace }, request.language));
  },

  async getRoleAuthorizedResources({ input, db, poolId }) {
    await roleOf(db, poolId, input);
    return { totalCount: 0, list: [] };
  },

  async checkMutualExclusion({ input, db, poolId }) {
    await rolesOf(db, poolId, input.roles);
    return { existMutuallyExclusive: false };
  },
});

const invalid = (message: string) => ({ isValid: false, message });
