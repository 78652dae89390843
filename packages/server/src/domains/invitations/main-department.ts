import { invitationDepartments } from '@genauth/contract/management/invitations/invitation-departments.ts';
import { implement } from '../../http/implement.ts';
import { policyOf } from './policy-rows.ts';

/** A pool has no departments yet that invited people could join. */
export const mainDepartmentHandlers = implement(invitationDepartments, {
  async setUserAttributionMainDepartment({ input: { policyId, departmentId }, db, poolId }, fail) {
    await policyOf(db, poolId, policyId);
    throw fail.departmentNotFound({ department: departmentId });
  },

  async removeUserAttributionMainDepartment({ input: { policyId }, db, poolId }) {
    await policyOf(db, poolId, policyId);
    return { success: true };
  },

  async getUserAttributionMainDepartment({ input: { policyId }, db, poolId }) {
    await policyOf(db, poolId, policyId);
    return [{ policyId, departmentId: null }];
  },
});
