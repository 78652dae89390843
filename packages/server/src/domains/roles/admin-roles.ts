import { adminRoles } from '@genauth/contract/management/roles/admin-roles.ts';
import { implement } from '../../http/implement.ts';
import { createRoles } from './create.ts';
import { removeRoles, roleOf } from './existing.ts';
import { shownRole } from './shown.ts';
import { SYSTEM_SPACE } from './system.ts';

const namespace = SYSTEM_SPACE;

export const adminRoleHandlers = implement(adminRoles, {
  async createAdminRole({ input, db, poolId, platform, audit }) {
    await createRoles(platform, db, poolId, [{ ...input, namespace, isAdminRole: true }]);
    audit({ after: shownRole(await roleOf(db, poolId, { code: input.code, namespace })) });
    return { isValid: true, message: null };
  },

  async deleteAdminRolesBatch({ input: { codeList }, db, poolId, audit }) {
    const keys = codeList.map((code) => ({ code, namespace }));
    audit({ before: await removeRoles(db, poolId, keys) });
    return { success: true };
  },
});
