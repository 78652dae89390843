// Written by `npm run generate` from packages/contract. Do not edit.

import type { ManagementAccessKeys } from './management/access-keys.ts';
import type { ManagementAdminRoles } from './management/admin-roles.ts';
import type { ManagementApplicationRules } from './management/application-rules.ts';
import type { ManagementApplicationStrategies } from './management/application-strategies.ts';
import type { ManagementApplications } from './management/applications.ts';
import type { ManagementApprovals } from './management/approvals.ts';
import type { ManagementAsaAccounts } from './management/asa-accounts.ts';
import type { ManagementAsaAssignments } from './management/asa-assignments.ts';
import type { ManagementAuditLogs } from './management/audit-logs.ts';
import type { ManagementAuthenticationInfo } from './management/authentication-info.ts';
import type { ManagementBaseFields } from './management/base-fields.ts';
import type { ManagementBilling } from './management/billing.ts';
import type { ManagementBranding } from './management/branding.ts';
import type { ManagementCommonResources } from './management/common-resources.ts';
import type { ManagementConnections } from './management/connections.ts';
import type { ManagementCustomFields } from './management/custom-fields.ts';
import type { ManagementCustomValues } from './management/custom-values.ts';
import type { ManagementDataPolicies } from './management/data-policies.ts';
import type { ManagementDataResources } from './management/data-resources.ts';
import type { ManagementDepartmentMembers } from './management/department-members.ts';
import type { ManagementDepartmentRelations } from './management/department-relations.ts';
import type { ManagementDepartmentTrees } from './management/department-trees.ts';
import type { ManagementDepartments } from './management/departments.ts';
import type { ManagementDeviceRules } from './management/device-rules.ts';
import type { ManagementDeviceStatus } from './management/device-status.ts';
import type { ManagementDevices } from './management/devices.ts';
import type { ManagementEvents } from './management/events.ts';
import type { ManagementGroupMembers } from './management/group-members.ts';
import type { ManagementGroups } from './management/groups.ts';
import type { ManagementIdentitySources } from './management/identity-sources.ts';
import type { ManagementInvitationAttributions } from './management/invitation-attributions.ts';
import type { ManagementInvitationDepartments } from './management/invitation-departments.ts';
import type { ManagementInvitationFields } from './management/invitation-fields.ts';
import type { ManagementInvitationPolicies } from './management/invitation-policies.ts';
import type { ManagementInvitationRosters } from './management/invitation-rosters.ts';
import type { ManagementInvitees } from './management/invitees.ts';
import type { ManagementIpLists } from './management/ip-lists.ts';
import type { ManagementLdapServer } from './management/ldap-server.ts';
import type { ManagementMessages } from './management/messages.ts';
import type { ManagementMetadataFields } from './management/metadata-fields.ts';
import type { ManagementMetadataModels } from './management/metadata-models.ts';
import type { ManagementMetadataOperations } from './management/metadata-operations.ts';
import type { ManagementMetadataRelations } from './management/metadata-relations.ts';
import type { ManagementMetadataRows } from './management/metadata-rows.ts';
import type { ManagementMetadataTransfers } from './management/metadata-transfers.ts';
import type { ManagementMfaSettings } from './management/mfa-settings.ts';
import type { ManagementMultipleTenantAdmins } from './management/multiple-tenant-admins.ts';
import type { ManagementNamespaces } from './management/namespaces.ts';
import type { ManagementNodeFields } from './management/node-fields.ts';
import type { ManagementOrganizations } from './management/organizations.ts';
import type { ManagementPasswords } from './management/passwords.ts';
import type { ManagementPermissionChecks } from './management/permission-checks.ts';
import type { ManagementPermissionNamespaces } from './management/permission-namespaces.ts';
import type { ManagementPipelines } from './management/pipelines.ts';
import type { ManagementPosts } from './management/posts.ts';
import type { ManagementPublicAccountDepartments } from './management/public-account-departments.ts';
import type { ManagementPublicAccountGroups } from './management/public-account-groups.ts';
import type { ManagementPublicAccountLifecycle } from './management/public-account-lifecycle.ts';
import type { ManagementPublicAccountPosts } from './management/public-account-posts.ts';
import type { ManagementPublicAccountRoles } from './management/public-account-roles.ts';
import type { ManagementPublicAccountUsers } from './management/public-account-users.ts';
import type { ManagementPublicAccounts } from './management/public-accounts.ts';
import type { ManagementResourceGrants } from './management/resource-grants.ts';
import type { ManagementResources } from './management/resources.ts';
import type { ManagementRiskPolicies } from './management/risk-policies.ts';
import type { ManagementRoleAssignments } from './management/role-assignments.ts';
import type { ManagementRoles } from './management/roles.ts';
import type { ManagementRosterInvitations } from './management/roster-invitations.ts';
import type { ManagementSecuritySettings } from './management/security-settings.ts';
import type { ManagementSyncJobs } from './management/sync-jobs.ts';
import type { ManagementSyncRisks } from './management/sync-risks.ts';
import type { ManagementSyncTasks } from './management/sync-tasks.ts';
import type { ManagementTenantAdmins } from './management/tenant-admins.ts';
import type { ManagementTenantCertifications } from './management/tenant-certifications.ts';
import type { ManagementTenantCooperators } from './management/tenant-cooperators.ts';
import type { ManagementTenantDepartments } from './management/tenant-departments.ts';
import type { ManagementTenantImports } from './management/tenant-imports.ts';
import type { ManagementTenantInvitations } from './management/tenant-invitations.ts';
import type { ManagementTenantUsers } from './management/tenant-users.ts';
import type { ManagementTenants } from './management/tenants.ts';
import type { ManagementUniversalInvitations } from './management/universal-invitations.ts';
import type { ManagementUserIdentities } from './management/user-identities.ts';
import type { ManagementUserLifecycle } from './management/user-lifecycle.ts';
import type { ManagementUserLists } from './management/user-lists.ts';
import type { ManagementUserMemberships } from './management/user-memberships.ts';
import type { ManagementUserPosts } from './management/user-posts.ts';
import type { ManagementUserSessions } from './management/user-sessions.ts';
import type { ManagementUsers } from './management/users.ts';
import type { ManagementWebhooks } from './management/webhooks.ts';
import type { ManagementWhitelists } from './management/whitelists.ts';

/** Every operation of the ManagementClient. */
export interface ManagementOperations
  extends
    ManagementAccessKeys,
    ManagementAdminRoles,
    ManagementApplicationRules,
    ManagementApplicationStrategies,
    ManagementApplications,
    ManagementApprovals,
    ManagementAsaAccounts,
    ManagementAsaAssignments,
    ManagementAuditLogs,
    ManagementAuthenticationInfo,
    ManagementBaseFields,
    ManagementBilling,
    ManagementBranding,
    ManagementCommonResources,
    ManagementConnections,
    ManagementCustomFields,
    ManagementCustomValues,
    ManagementDataPolicies,
    ManagementDataResources,
    ManagementDepartmentMembers,
    ManagementDepartmentRelations,
    ManagementDepartmentTrees,
    ManagementDepartments,
    ManagementDeviceRules,
    ManagementDeviceStatus,
    ManagementDevices,
    ManagementEvents,
    ManagementGroupMembers,
    ManagementGroups,
    ManagementIdentitySources,
    ManagementInvitationAttributions,
    ManagementInvitationDepartments,
    ManagementInvitationFields,
    ManagementInvitationPolicies,
    ManagementInvitationRosters,
    ManagementInvitees,
    ManagementIpLists,
    ManagementLdapServer,
    ManagementMessages,
    ManagementMetadataFields,
    ManagementMetadataModels,
    ManagementMetadataOperations,
    ManagementMetadataRelations,
    ManagementMetadataRows,
    ManagementMetadataTransfers,
    ManagementMfaSettings,
    ManagementMultipleTenantAdmins,
    ManagementNamespaces,
    ManagementNodeFields,
    ManagementOrganizations,
    ManagementPasswords,
    ManagementPermissionChecks,
    ManagementPermissionNamespaces,
    ManagementPipelines,
    ManagementPosts,
    ManagementPublicAccountDepartments,
    ManagementPublicAccountGroups,
    ManagementPublicAccountLifecycle,
    ManagementPublicAccountPosts,
    ManagementPublicAccountRoles,
    ManagementPublicAccountUsers,
    ManagementPublicAccounts,
    ManagementResourceGrants,
    ManagementResources,
    ManagementRiskPolicies,
    ManagementRoleAssignments,
    ManagementRoles,
    ManagementRosterInvitations,
    ManagementSecuritySettings,
    ManagementSyncJobs,
    ManagementSyncRisks,
    ManagementSyncTasks,
    ManagementTenantAdmins,
    ManagementTenantCertifications,
    ManagementTenantCooperators,
    ManagementTenantDepartments,
    ManagementTenantImports,
    ManagementTenantInvitations,
    ManagementTenantUsers,
    ManagementTenants,
    ManagementUniversalInvitations,
    ManagementUserIdentities,
    ManagementUserLifecycle,
    ManagementUserLists,
    ManagementUserMemberships,
    ManagementUserPosts,
    ManagementUserSessions,
    ManagementUsers,
    ManagementWebhooks,
    ManagementWhitelists {}

/** The routes behind them; operations.ts says how a line is read. */
export const managementRoutes = `
DELETE
deleteAuth batch-applications-auth
deleteById ip-list/{id}
deleteRiskListPolicyById risk-list-policy/{id}
deleteUserListById user-list/{id}
GET
checkDataPolicyExists
checkDataResourceExists
closedList approval-closed-list
detailAuthSubject get-subject-auth-detail
extIdpConnStateByApps ext-idp-conn-apps
findAppLists get-supported-device-exclusive-apps
findIpList ip-list
findRiskListPolicy risk-list-policy
findUserList user-list
getAccessKey
getAccessKeyList list-access-key
getAllDepartments
getAllGroups
getAllRightsItem get-all-rights-items
getAllValidScopeSettings get-device-exclusive-valid-scope-settings
getAllWhiteListSettings get-device-exclusive-white-list-settings
getApplication
getApplicationPermissionStrategy
getApplicationSecret
getApplicationSimpleInfo
getAsaAccount
getAsaAccountAssignedTargets
getAssignedAccount
getAuthorizedResources
getBindPwd get-ldap-server-random-pwd
getCurrentPackageInfo
getCustomData
getCustomFields
getDataPolicy
getDataResource
getDepartment
getDepartmentById
getDepartmentSyncRelations
getDetail approval
getEmailProvider
getEmailTemplates
getExtIdp
getGlobalMfaSettings
getGroup
getGroupAuthorizedResources
getGroupsOfPublicAccount
getImportTemplate metadata/get-import-template
getInvitationRoster
getMauPeriodUsageHistory
getMfaTriggerData
getModel metadata/get-model
getMultipleTenantAdmin
getNamespace
getNamespacesBatch
getOrderDetail
getOrderPayDetail
getOrders
getOrganization
getOrganizationsBatch get-organization-batch
getOtpSecretByUser
getParentDepartment
getPermissionNamespace
getPermissionNamespacesBatch
getPipelineFunction
getPipelineLogs
getPolicyDetailById get-invitation-policy
getPolicyUserAttributionDetail get-invitation-policy-user-attribution
getPost
getPostOfPublicUser get-post-of-public-account
getPublicAccount
getPublicAccountBatch
getPublicAccountDepartments get-departments-of-public-account
getPublicAccountRoles get-roles-of-public-account
getPublicAccountsOfDepartment
getPublicAccountsOfGroup
getPublicAccountsOfPost
getPublicAccountsOfRole
getPublicAccountsOfUser
getRelationDetails metadata/get-row-relation-details
getRelationValue metadata/get-row-relation
getResource
getResourcesBatch
getRole
getRoleAuthorizedResources
getRow metadata/get-row
getRowByValue metadata/get-row-by-value
getRuleSettings get-device-exclusive-rule-settings
getSecuritySettings
getSyncJob
getSyncTask
getTenant
getTenantByCode
getTenantCooperator
getTenantCooperatorMenu
getTenantEnterpriseCertification
getTenantLittleInfo
getTenantUser
getUniversalInvitation get-universal-invitation-settings
getUsageInfo
getUser
getUserAccessibleApps
getUserAttributionMainDepartment get-invitation-policy-user-attribution-main-department
getUserAuthorizedApps
getUserAuthorizedResources
getUserBaseFields
getUserBatch
getUserDepartments
getUserGroups
getUserIdentities
getUserLoggedinApps
getUserLoggedinIdentities get-user-logged-in-identities
getUserLoginHistory
getUserMfaInfo
getUserMfaStatus get-mfa-status
getUserPost
getUserPosts
getUserPrincipalAuthenticationInfo
getUserRoles
getUserSyncRelations
getUsersOfPublicAccount
getVerifyConfigApp verify-config-app
getWebhook
getWebhookEventList
importTemplate invitation-invitee/template
importTenantHistory
importTenantNotifyUser
isUserInDepartment
listApplicationSimpleInfo
listApplications
listArchivedUsers
listAsaAccount list-asa-accounts
listChildrenDepartments
listCommonResource
listCustFields list-custom-fields
listDataPolices list-data-policies
listDataPolicyTargets
listDataResources
listDepartmentMemberIds
listDepartmentMembers
listDnef
listEventApps
listEvents
listExtIdp
listField metadata/list-field
listGroupMembers
listGroups
listInviteTennatUserRecords list-invite-tenant-user-records
listModel metadata/list-model
listMultipleTenantAdmin list-multiple-tenant-admins
listNamespaceRoles
listNamespaces
listOperate metadata/list-operate
listOperateAll metadata/all-operate
listOrganizations
listPermissionNamespaceRoles
listPermissionNamespaces
listPipelineFunctions
listPolicyUserAttributionDetail list-invitation-policy-user-attributions
listRegisterExtendsFields list-invitation-policy-extends-fields
listResources
listRoleAssignments
listRoleDepartments
listRoleMembers
listRoles
listSimpleDataPolices list-simple-data-policies
listSyncJobLogs
listSyncJobs
listSyncRiskOperations
listSyncTasks
listTenantApplications
listTenantCooperators
listTenantExtIdp
listTenants
listUserBaseFields
listUsersLegacy list-users
listWebhooks
listWhitelists list-whitelist
listWhitelistsOfApp list-whitelist-of-app
logList approval-log-list
pendList approval-pending-list
postList list-post
queryLdapConfigInfo get-ldap-server-config
queryLdapLog get-ldap-server-log
queryLdapSubEntries get-ldap-sub-entries
searchDepartmentMembers
searchOrganizations
userpollTenantConfig userpool-tenant-config
POST
add ip-list
addDepartmentMembers
addDevice
addGroupMembers
addPolicyUserAttribution add-invitation-policy-user-attribution
addPolicyUserAttributionsBatch add-invitation-policy-user-attributions-batch
addRiskListPolicy risk-list-policy
addTenantDepartmentMembers
addTenantUsers
addUser user-list
addWhitelist
addWhitelistOfApp
approval batch-approval-universal-invitation-applicants
assignAsaAccount
assignRole
assignRoleBatch
associateTenantResource
authorizeApplicationAccess
authorizeDataPolicies
authorizeResources
batchBindPolicy update-invitation-roster-batch-bind-policy
batchCreateDnef
batchDeleteCommonResource delete-common-resources-batch
batchDeleteInvitationPolicies delete-invitation-policies-batch
batchUnbindPolicy update-invitation-roster-batch-unbind-policy
bindPublicAccountOfRoles set-public-account-of-roles
bindUsersPublicAccount set-public-account-of-users
cancelSyncRiskOperation
capture metadata/ueba/capture
changeExtIdpConnAssociationState
changeExtIdpConnState
changeIntoPublicAccount transfer-into-public-account
changeUserpoolTenanExtIdpConnState change-userpool-tenant-ext-idp-conn-state
checkDomainAvailable
checkExternalUserPermission
checkMutualExclusion check-role-mutual-exclusion
checkParamsNamespace check-role-params
checkPermission
checkPermissionNamespaceExists
checkSessionStatus
checkUserSameLevelPermission
closeGlobalMfaSettings disable-global-mfa-settings
configEmailProvider
copyInvitationPolicyById
copyOperate metadata/copy-operate
copyRowRelation metadata/copy-row-relation
createAccessKey
createAdminRole
createApplication
createAsaAccount
createAsaAccountBatch create-asa-accounts-batch
createDataPolicy
createDataResource
createDataResourceByArray create-array-data-resource
createDataResourceByString create-string-data-resource
createDataResourceByTree create-tree-data-resource
createDepartment
createDepartmentTree
createDevice
createDnef
createEventApp
createExtIdp
createExtIdpConn
createField metadata/create-field
createGroup
createGroupsBatch
createInvitationPolicy
createInvitationRoster
createModel metadata/create-model
createMultipleTenantAdmin
createNamespace
createNamespacesBatch
createOperate metadata/create-operate
createOrUpdateGroup
createOrganization
createPermissionNamespace
createPermissionNamespacesBatch
createPipelineFunction
createPost
createPublicAccount
createPublicAccountsBatch
createResource
createResourcesBatch
createRole
createRolesBatch
createRow metadata/create-row
createRowRelation metadata/create-row-relation
createSyncTask
createTenant
createTenantCooperator
createTenantEnterpriseCertification
createTenantUser
createUser
createUsersBatch
createVerifyDevice authing-verify/create-device
createWebhook
defineEvent
deleteAccessKey
deleteAdminRolesBatch delete-admin-roles
deleteApplication
deleteAsaAccount
deleteAsaAccountBatch delete-asa-accounts-batch
deleteCustomFields
deleteDataPolicy
deleteDataResource
deleteDepartment
deleteDepartmentSyncRelations
deleteDevice delete-device-by-user
deleteDnef
deleteExtIdp
deleteExtIdpConn
deleteGroupsBatch
deleteInvitationRoster
deleteInvitationRosterBatch delete-invitation-rosters-batch
deleteInvitees batch-delete-invitation-invitees
deleteNamespace
deleteNamespacesBatch
deleteOrganization
deletePermissionNamespace
deletePermissionNamespacesBatch
deletePipelineFunction
deletePublicAccountsBatch
deleteResource
deleteResourcesBatch
deleteRoles multiple-namespace-delete-roles-batch
deleteRolesBatch
deleteTenant
deleteTenantAdmin
deleteTenantUser
deleteUserSyncRelations
deleteUsersBatch
deleteWebhook
deleteWhitelist
deleteWhitelistOfApp
disableDevice disable-device-by-user
disableLdapServer
enableDevice enable-device-by-user
enabledAuth update-auth-enabled
executeOperate metadata/execute-operate
exportMetadata metadata/export
exportModel metadata/export/model
exportUsers invitation-invitee/export
filter filter-universal-invitation-applicants
filterUsers list-invitation-invitees
findLastLoginAppsByDeviceIds get-last-login-apps-by-deviceIds
findLastLoginAppsByDeviceIdsV2 get-last-login-apps-by-device-ids
generateInviteTenantUserLink
generateUniversalInvitation generate-universal-invitation-link
getAdminAuditLogs @pagination
getAllMetadata metadata/get-all-metadata
getAllMetadataRow metadata/get-all-row-by-scrollid
getAsaAccountBatch get-asa-accounts-batch
getDepartmentAllApp get-department-available-app
getDeviceStatus device-status
getExternalUserResourceStruct
getInviteEmailTemplate get-invitation-policy-email-template
getManagementToken
getMetadataGroupList metadata/group
getPostById
getPublicAccountOfGroups set-public-account-of-groups
getRelationInfo metadata/get-relation-info
getResourceAuthorizedTargets
getRowBatch /get-row-batch
getUserActionLogs @pagination
getUserEncryptPasswordBatch batch-get-user-encrypt-password
getUserPasswordCiphertext
getUserPermissionList
getUserResourcePermissionList
getUserResourceStruct
getWebhookLogs
getWechatMpAccessTokenInfo get-weixin-access-token
hasAnyRole
importMetadata metadata/import
importModel metadata/import/model
importOtp
importTenant
importUsers invitation-invitee/import
isActionAllowed
isUserExists
kickPublicAccounts
kickUsers
linkIdentity
listApplicationActiveUsers @options.pagination
listAuthApplication list-applications-auth
listAuthSubject list-subject-auth
listInvitationPolicies
listInvitationRoster list-invitation-rosters
listInvitationRostersByNonPolicyId list-invitation-rosters-by-no-policy-id
listInvitationRostersByPolicyId
listPermissionView list-permission-view/data
listPublicAccounts @options.pagination
listResourceTargets
listRow metadata/filter
listTenantAdmin
listTenantUsers @options.pagination
listUsers @options.pagination
listUsersByKeywords @options.pagination
postListBatch list-post
previewEmailTemplate
pub pub-event
pubUserEvent pub-userEvent
quickFilterInviteeList quick-filter-invitees
refreshApplicationSecret
reject batch-reject-universal-invitation-applicant
relationSearch metadata/relation-search
remoteField metadata/remove-field
remove remove-device-exclusive-valid-scope-settings
removeDepartmentMembers
removeGroupMembers
removeModel metadata/remove-model
removeOperate metadata/remove-operate
removePolicyUserAttribution remove-invitation-policy-user-attribution
removePolicyUserAttributionsBatch remove-invitation-policy-user-attributions-batch
removePost
removeRelationValue metadata/remove-row-relation
removeRow metadata/remove-row
removeTenantDepartmentMembers
removeTenantUsers
removeUserAttributionMainDepartment remove-invitation-policy-user-attribution-main-department
resetUserPrincipalAuthenticationInfo
resignPublicAccountBatch
resignUser
resignUserBatch
reuploadPipelineFunction
revertRosterInvitation
revertRosterInvitationBatch
reviewTenantEnterpriseCertification
revokeApplicationAccess
revokeDataPolicy
revokeRole
revokeRoleBatch
saveInvitationPolicies save-device-exclusive-valid-scope-settings
saveLdapConfigInfo enable-ldap-server
searchDepartments
searchDepartmentsList
sendEmailBatch
sendInviteTenantUserEmail
sendRosterInvitation
sendRosterInvitationBatch
sendSmsBatch
sendUserResetPasswordEmailLink
setCustomData
setCustomFields
setPublicAccountOfDepartments
setPublicAccountOfnPost set-public-account-of-post
setTenantAdmin
setUserAttributionMainDepartment set-invitation-policy-user-attribution-main-department
setUserBaseFields
setUserDepartments
setUserPosts
setUsersMfaStatus set-mfa-status
setuserOfPublicAccount set-user-of-public-accounts
suspendDevice suspend-device-by-user
triggerSyncRiskOperations
triggerSyncTask
triggerWebhook
unassignAsaAccount
unbindPublicAccountOfPost
unbindUsersPublicAccount unbind-public-account-of-user
unlinkIdentity
updateAccessKey
updateApplication
updateApplicationMfaSettings
updateApplicationPermissionStrategy
updateAsaAccount
updateDataPolicy
updateDataResource
updateDepartment
updateDnef
updateEmailTemplate
updateExtIdp
updateExtIdpConn
updateField metadata/update-field
updateGlobalMfaSettings
updateGroup
updateInvitationPolicy
updateInvitationRoster
updateInviteEmailTemplate update-invitation-policy-email-template
updateLdapConfigInfo update-ldap-server-config
updateLoginPageConfig
updateModel metadata/update-model
updateNamespace
updateNodeStatus update-department-status
updateOperate metadata/update-operate
updateOrganization
updateOrganizationStatus
updatePermissionNamespace
updatePipelineFunction
updatePipelineOrder
updatePost
updatePublicAccount
updatePublicAccountBatch
updateRegisterExtendsFields update-invitation-policy-extends-fields
updateResource
updateRole
updateRow metadata/update-row
updateRuleSettings update-device-exclusive-rule-settings
updateSecuritySettings
updateSyncTask
updateTenant
updateTenantEnterpriseCertification
updateTenantQrCodeState update-userpool-tenant-appqrcode-state
updateTenantUser
updateUniversalInvitation update-universal-invitation-settings
updateUser
updateUserBatch
updateUserPoolTenantConfig update-userpool-tenant-config
updateWebhook
upload invitation-invitee/upload ?
userConnectionPost
userFieldDecrypt users/field/decrypt
verifyEvent pub-event
PUT
batchProcessApproval approval-batch-process
processApproval approval-process
`;
