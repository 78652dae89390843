import type { RoleRow } from './queries.ts';

/** A role in the shape of the contract. */
export const shownRole = (role: RoleRow) => ({
  id: role.id,
  code: role.code,
  name: role.name ?? role.code,
  description: role.description ?? '',
  namespace: role.namespace,
  namespaceName: role.namespace_name,
  status: role.status as 'ENABLE' | 'DISABLE',
  disableTime: role.disable_time,
  enablePermissionApply: role.enable_permission_apply,
});
