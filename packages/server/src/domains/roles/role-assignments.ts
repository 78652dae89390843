import { roleAssignments } from '@genauth/contract/management/roles/role-assignments.ts';
import { readPage } from '../../database/pages.ts';
import { implement } from '../../http/implement.ts';
import { showUsers, userByKey } from '../users/public.ts';
import { assignRoles, revokeRoles } from './assign.ts';
import { assignmentsOf, membersOf, shownAssignment } from './assignments.ts';
import { roleOf } from './existing.ts';
import { rolesOfUser } from './public.ts';
import type { RoleKey } from './queries.ts';

export const roleAssignmentHandlers = implement(roleAssignments, {
  async assignRole({ input, db, poolId, platform, audit }) {
    audit({ after: await assignRoles(platform, db, poolId, { ...input, roles: [input] }) });
    return { success: true };
  },

  async assignRoleBatch({ input, db, poolId, platform, audit }) {
    audit({ after: await assignRoles(platform, db, poolId, input) });
    return { success: true };
  },

  async revokeRole({ input, db, poolId, audit }) {
    audit({ after: await revokeRoles(db, poolId, { ...input, roles: [input] }) });
    return { success: true };
  },

  async revokeRoleBatch({ input, db, poolId, audit }) {
    audit({ after: await revokeRoles(db, poolId, input) });
    return { success: true };
  },

  async listRoleMembers({ input, db, poolId, platform }) {
    const role = await roleOf(db, poolId, input);
    const { rows, ...total } = await readPage(db, membersOf(db, poolId, role.id, platform.clock.now()), input);
    return { ...total, list: await showUsers(db, rows, input) };
  },

  async listRoleDepartments({ input, db, poolId }) {
    await roleOf(db, poolId, input);
    return { totalCount: 0, list: [] };
  },

  async listRoleAssignments({ input, db, poolId, platform }) {
    const role = await roleOf(db, poolId, { code: input.roleCode, namespace: input.namespaceCode });
    const { rows, totalCount } = await readPage(db, assignmentsOf(db, poolId, role.id, input), input);
    const now = platform.clock.now();
    return { totalCount, data: rows.map((given) => shownAssignment(given, role, now)) };
  },

  async hasAnyRole({ input, db, poolId, platform }, fail) {
    const user = await userByKey(db, poolId, { userId: input.userId, userIdType: input.options.userIdType });
    if (!user) throw fail.userNotFound();
    const held = await rolesOfUser(platform, poolId, user.id);
    const isAsked = (role: RoleKey) =>
      input.roles.some((is) => is.code === role.code && is.namespace === role.namespace);
    return { hasAnyRole: held.some(isAsked) };
  },
});
