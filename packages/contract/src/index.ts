import { emailAddress } from './authentication/account-binding/email-address.ts';
import { phoneNumber } from './authentication/account-binding/phone-number.ts';
import { accountDeletion } from './authentication/account-deletion.ts';
import { approvals as myApprovals } from './authentication/approvals.ts';
import { devices as myDevices } from './authentication/devices.ts';
import { events as myEvents } from './authentication/events.ts';
import { extIdpBinding } from './authentication/ext-idp-binding.ts';
import { policyInvitations } from './authentication/invitations/policy-invitations.ts';
import { universalInvitations as myUniversalInvitations } from './authentication/invitations/universal-invitations.ts';
import { mfa } from './authentication/mfa.ts';
import { passcode } from './authentication/passcode.ts';
import { passkeys } from './authentication/passkey/passkeys.ts';
import { webauthnAdmin } from './authentication/passkey/webauthn-admin.ts';
import { webauthnCeremonies } from './authentication/passkey/webauthn-ceremonies.ts';
import { webauthnCredentials } from './authentication/passkey/webauthn-credentials.ts';
import { password } from './authentication/password.ts';
import { grantedResources } from './authentication/permissions/granted-resources.ts';
import { permissionChecks as myPermissionChecks } from './authentication/permissions/permission-checks.ts';
import { profile } from './authentication/profile.ts';
import { publicAccounts as myPublicAccounts } from './authentication/public-accounts.ts';
import { pushLogin } from './authentication/push-login.ts';
import { fastpass } from './authentication/qrcode/fastpass.ts';
import { qrcode } from './authentication/qrcode/qrcode.ts';
import { memberships } from './authentication/self-service/memberships.ts';
import { signIns } from './authentication/self-service/sign-ins.ts';
import { signin } from './authentication/signin.ts';
import { signup } from './authentication/signup.ts';
import { socialProviders } from './authentication/social/providers.ts';
import { wechatMobile } from './authentication/social/wechat-mobile.ts';
import { system } from './authentication/system.ts';
import { accessKeys } from './management/access-keys.ts';
import { applicationRules } from './management/application-access/application-rules.ts';
import { applicationStrategies } from './management/application-access/application-strategies.ts';
import { applications } from './management/applications.ts';
import { approvals } from './management/approvals.ts';
import { asaAccounts } from './management/asa-accounts/asa-accounts.ts';
import { asaAssignments } from './management/asa-accounts/asa-assignments.ts';
import { auditLogs } from './management/audit-logs.ts';
import { billing } from './management/billing.ts';
import { branding } from './management/branding.ts';
import { baseFields } from './management/custom-fields/base-fields.ts';
import { customFields } from './management/custom-fields/custom-fields.ts';
import { customValues } from './management/custom-fields/custom-values.ts';
import { dataPolicies } from './management/data-permissions/data-policies.ts';
import { dataResources } from './management/data-permissions/data-resources.ts';
import { nodeFields } from './management/data-permissions/node-fields.ts';
import { permissionChecks } from './management/data-permissions/permission-checks.ts';
import { permissionNamespaces } from './management/data-permissions/permission-namespaces.ts';
import { departmentMembers } from './management/departments/department-members.ts';
import { departmentRelations } from './management/departments/department-relations.ts';
import { departmentTrees } from './management/departments/department-trees.ts';
import { departments } from './management/departments/departments.ts';
import { deviceRules } from './management/devices/device-rules.ts';
import { deviceStatus } from './management/devices/device-status.ts';
import { devices } from './management/devices/devices.ts';
import { events } from './management/events.ts';
import { connections } from './management/ext-idp/connections.ts';
import { identitySources } from './management/ext-idp/identity-sources.ts';
import { groupMembers } from './management/groups/group-members.ts';
import { groups } from './management/groups/groups.ts';
import { invitationAttributions } from './management/invitations/invitation-attributions.ts';
import { invitationDepartments } from './management/invitations/invitation-departments.ts';
import { invitationFields } from './management/invitations/invitation-fields.ts';
import { invitationPolicies } from './management/invitations/invitation-policies.ts';
import { invitationRosters } from './management/invitations/invitation-rosters.ts';
import { invitees } from './management/invitations/invitees.ts';
import { rosterInvitations } from './management/invitations/roster-invitations.ts';
import { universalInvitations } from './management/invitations/universal-invitations.ts';
import { ldapServer } from './management/ldap-server.ts';
import { messages } from './management/messages.ts';
import { metadataFields } from './management/metadata/fields.ts';
import { metadataModels } from './management/metadata/models.ts';
import { metadataOperations } from './management/metadata/operations.ts';
import { metadataRelations } from './management/metadata/relations.ts';
import { metadataRows } from './management/metadata/rows.ts';
import { metadataTransfers } from './management/metadata/transfers.ts';
import { authenticationInfo } from './management/mfa-security/authentication-info.ts';
import { mfaSettings } from './management/mfa-security/mfa-settings.ts';
import { securitySettings } from './management/mfa-security/security-settings.ts';
import { organizations } from './management/organizations.ts';
import { passwords } from './management/passwords.ts';
import { pipelines } from './management/pipelines.ts';
import { posts } from './management/posts/posts.ts';
import { userPosts } from './management/posts/user-posts.ts';
import { publicAccountDepartments } from './management/public-accounts/public-account-departments.ts';
import { publicAccountGroups } from './management/public-accounts/public-account-groups.ts';
import { publicAccountLifecycle } from './management/public-accounts/public-account-lifecycle.ts';
import { publicAccountPosts } from './management/public-accounts/public-account-posts.ts';
import { publicAccountRoles } from './management/public-accounts/public-account-roles.ts';
import { publicAccountUsers } from './management/public-accounts/public-account-users.ts';
import { publicAccounts } from './management/public-accounts/public-accounts.ts';
import { commonResources } from './management/resources/common-resources.ts';
import { namespaces } from './management/resources/namespaces.ts';
import { resourceGrants } from './management/resources/resource-grants.ts';
import { resources } from './management/resources/resources.ts';
import { ipLists } from './management/risk-lists/ip-lists.ts';
import { riskPolicies } from './management/risk-lists/risk-policies.ts';
import { userLists } from './management/risk-lists/user-lists.ts';
import { adminRoles } from './management/roles/admin-roles.ts';
import { roleAssignments } from './management/roles/role-assignments.ts';
import { roles } from './management/roles/roles.ts';
import { syncRisks } from './management/sync-risks.ts';
import { syncJobs } from './management/sync-tasks/sync-jobs.ts';
import { syncTasks } from './management/sync-tasks/sync-tasks.ts';
import { multipleTenantAdmins } from './management/tenants/multiple-tenant-admins.ts';
import { tenantAdmins } from './management/tenants/tenant-admins.ts';
import { tenantCertifications } from './management/tenants/tenant-certifications.ts';
import { tenantCooperators } from './management/tenants/tenant-cooperators.ts';
import { tenantDepartments } from './management/tenants/tenant-departments.ts';
import { tenantImports } from './management/tenants/tenant-imports.ts';
import { tenantInvitations } from './management/tenants/tenant-invitations.ts';
import { tenantUsers } from './management/tenants/tenant-users.ts';
import { tenants } from './management/tenants/tenants.ts';
import { userIdentities } from './management/users/user-identities.ts';
import { userLifecycle } from './management/users/user-lifecycle.ts';
import { userMemberships } from './management/users/user-memberships.ts';
import { userSessions } from './management/users/user-sessions.ts';
import { users } from './management/users/users.ts';
import { webhooks } from './management/webhooks.ts';
import { whitelists } from './management/whitelists.ts';
import type { Operation } from './operation.ts';

/** The operations of the ManagementClient, by group. */
export const management = {
  accessKeys,
  adminRoles,
  applicationRules,
  applicationStrategies,
  applications,
  approvals,
  asaAccounts,
  asaAssignments,
  auditLogs,
  authenticationInfo,
  baseFields,
  billing,
  branding,
  commonResources,
  connections,
  customFields,
  customValues,
  dataPolicies,
  dataResources,
  departmentMembers,
  departmentRelations,
  departmentTrees,
  departments,
  deviceRules,
  deviceStatus,
  devices,
  events,
  groupMembers,
  groups,
  identitySources,
  invitationAttributions,
  invitationDepartments,
  invitationFields,
  invitationPolicies,
  invitationRosters,
  invitees,
  ipLists,
  ldapServer,
  messages,
  metadataFields,
  metadataModels,
  metadataOperations,
  metadataRelations,
  metadataRows,
  metadataTransfers,
  mfaSettings,
  multipleTenantAdmins,
  namespaces,
  nodeFields,
  organizations,
  passwords,
  permissionChecks,
  permissionNamespaces,
  pipelines,
  posts,
  publicAccountDepartments,
  publicAccountGroups,
  publicAccountLifecycle,
  publicAccountPosts,
  publicAccountRoles,
  publicAccountUsers,
  publicAccounts,
  resourceGrants,
  resources,
  riskPolicies,
  roleAssignments,
  roles,
  rosterInvitations,
  securitySettings,
  syncJobs,
  syncRisks,
  syncTasks,
  tenantAdmins,
  tenantCertifications,
  tenantCooperators,
  tenantDepartments,
  tenantImports,
  tenantInvitations,
  tenantUsers,
  tenants,
  universalInvitations,
  userIdentities,
  userLifecycle,
  userLists,
  userMemberships,
  userPosts,
  userSessions,
  users,
  webhooks,
  whitelists,
};

/** The operations of the AuthenticationClient, by group. */
export const authentication = {
  accountDeletion,
  approvals: myApprovals,
  devices: myDevices,
  emailAddress,
  events: myEvents,
  extIdpBinding,
  fastpass,
  grantedResources,
  memberships,
  mfa,
  passcode,
  passkeys,
  password,
  permissionChecks: myPermissionChecks,
  phoneNumber,
  policyInvitations,
  profile,
  publicAccounts: myPublicAccounts,
  pushLogin,
  qrcode,
  signIns,
  signin,
  signup,
  socialProviders,
  system,
  universalInvitations: myUniversalInvitations,
  webauthnAdmin,
  webauthnCeremonies,
  webauthnCredentials,
  wechatMobile,
};

export type Client = 'management' | 'authentication';

/** One operation with its place in the contract. */
export interface Entry {
  readonly client: Client;
  readonly group: string;
  readonly name: string;
  readonly operation: Operation;
}

/** Walks over every operation, in the order in which the contract declares them. */
export function* operations(): Generator<Entry> {
  for (const [client, groups] of Object.entries({ management, authentication }) as [Client, object][]) {
    for (const [group, members] of Object.entries(groups) as [string, Record<string, Operation>][]) {
      for (const [name, operation] of Object.entries(members)) yield { client, group, name, operation };
    }
  }
}
