// Written by `npm run generate` from packages/contract. Do not edit.

import type { ManagementAccessKeys } from './management/access-keys.ts';
import type { ManagementAdminRoles } from './management/admin-roles.ts';
import type { ManagementApplications } from './management/applications.ts';
import type { ManagementAuditLogs } from './management/audit-logs.ts';
import type { ManagementRoleAssignments } from './management/role-assignments.ts';
import type { ManagementRoles } from './management/roles.ts';
import type { ManagementUserIdentities } from './management/user-identities.ts';
import type { ManagementUserLifecycle } from './management/user-lifecycle.ts';
import type { ManagementUserMemberships } from './management/user-memberships.ts';
import type { ManagementUserSessions } from './management/user-sessions.ts';
import type { ManagementUsers } from './management/users.ts';

/** Every operation of the ManagementClient. */
export interface ManagementOperations
  extends
    ManagementAccessKeys,
    ManagementAdminRoles,
    ManagementApplications,
    ManagementAuditLogs,
    ManagementRoleAssignments,
    ManagementRoles,
    ManagementUserIdentities,
    ManagementUserLifecycle,
    ManagementUserMemberships,
    ManagementUserSessions,
    ManagementUsers {}

/** The routes behind them; operations.ts says how a line is read. */
export const managementRoutes = `
GET
getAccessKey
getAccessKeyList list-access-key
getApplication
getApplicationSecret
getApplicationSimpleInfo
getRole
getRoleAuthorizedResources
getUser
getUserAccessibleApps
getUserAuthorizedApps
getUserAuthorizedResources
getUserBatch
getUserDepartments
getUserGroups
getUserIdentities
getUserLoggedinApps
getUserLoggedinIdentities get-user-logged-in-identities
getUserLoginHistory
getUserRoles
getUserSyncRelations
listApplicationSimpleInfo
listApplications
listArchivedUsers
listRoleAssignments
listRoleDepartments
listRoleMembers
listRoles
listTenantApplications
listUsersLegacy list-users
POST
assignRole
assignRoleBatch
checkDomainAvailable
checkMutualExclusion check-role-mutual-exclusion
checkParamsNamespace check-role-params
checkSessionStatus
createAccessKey
createAdminRole
createApplication
createRole
createRolesBatch
createUser
createUsersBatch
deleteAccessKey
deleteAdminRolesBatch delete-admin-roles
deleteApplication
deleteRoles multiple-namespace-delete-roles-batch
deleteRolesBatch
deleteUserSyncRelations
deleteUsersBatch
getAdminAuditLogs @pagination
getManagementToken
getUserActionLogs @pagination
hasAnyRole
isUserExists
kickUsers
linkIdentity
listApplicationActiveUsers @options.pagination
listUsers @options.pagination
listUsersByKeywords @options.pagination
refreshApplicationSecret
resignUser
resignUserBatch
revokeRole
revokeRoleBatch
setUserDepartments
unlinkIdentity
updateAccessKey
updateApplication
updateRole
updateUser
updateUserBatch
userFieldDecrypt users/field/decrypt
`;
