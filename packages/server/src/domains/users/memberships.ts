import { userMemberships } from '@genauth/contract/management/users/user-memberships.ts';
import { implement } from '../../http/implement.ts';
import { rolesOfUser } from '../roles/public.ts';
import { userByKey } from './user-key.ts';

const nothing = { totalCount: 0, list: [] };

/** Departments, groups and resources: a pool has none yet that a user could belong to or use. */
export const userMembershipHandlers = implement(userMemberships, {
  async getUserRoles({ input, db, poolId, platform }, fail) {
    const user = await userByKey(db, poolId, input);
    if (!user) throw fail.userNotFound();
    const list = await rolesOfUser(platform, poolId, user.id, input);
    return { totalCount: list.length, list };
  },

  async getUserDepartments({ input, db, poolId }, fail) {
    if (!(await userByKey(db, poolId, input))) throw fail.userNotFound();
    return nothing;
  },

  async setUserDepartments({ input: { userId, departments, options }, db, poolId }, fail) {
    if (!(await userByKey(db, poolId, { userId, ...options }))) throw fail.userNotFound();
    const [unknown] = departments;
    if (unknown) throw fail.departmentNotFound({ department: unknown.departmentId });
    return { success: true };
  },

  async getUserGroups({ input, db, poolId }, fail) {
    if (!(await userByKey(db, poolId, input))) throw fail.userNotFound();
    return nothing;
  },

  async getUserAuthorizedResources({ input, db, poolId }, fail) {
    if (!(await userByKey(db, poolId, input))) throw fail.userNotFound();
    return nothing;
  },
});
