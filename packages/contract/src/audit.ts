/** What an audited operation did: the kind of thing, the verb, and the webhook event where the platform has one. */
interface Audit {
  readonly resourceType: string;
  readonly operationType: string;
  readonly event?: string;
}

/** Every audited fact: `noun.verb` to the names that the audit log and the webhooks use. */
export const audits = {
  'user.created': { resourceType: 'user', operationType: 'create', event: 'user:created' },
  'user.updated': { resourceType: 'user', operationType: 'update', event: 'user:updated' },
  'user.deleted': { resourceType: 'user', operationType: 'delete', event: 'user:deleted' },
  'user.resigned': { resourceType: 'user', operationType: 'resign', event: 'user:updated' },
  'user.departmentsSet': { resourceType: 'user', operationType: 'update', event: 'user:organization-node-update' },
  'user.identityLinked': { resourceType: 'user', operationType: 'add', event: 'user:link-account' },
  'user.identityUnlinked': { resourceType: 'user', operationType: 'remove' },
  'user.syncRelationDeleted': { resourceType: 'user', operationType: 'remove' },
  'user.otpImported': { resourceType: 'user', operationType: 'import' },
  'user.otpExported': { resourceType: 'user', operationType: 'export' },
  'user.passwordExported': { resourceType: 'user', operationType: 'export' },
  'user.factorsSet': { resourceType: 'user', operationType: 'update' },
  'user.kicked': { resourceType: 'userLoginState', operationType: 'delete', event: 'kick' },
  'role.created': { resourceType: 'role', operationType: 'create', event: 'role:created' },
  'role.updated': { resourceType: 'role', operationType: 'update', event: 'role:updated' },
  'role.deleted': { resourceType: 'role', operationType: 'delete', event: 'role:deleted' },
  'role.assigned': { resourceType: 'roleAssign', operationType: 'add', event: 'role:assigned' },
  'role.unassigned': { resourceType: 'roleAssign', operationType: 'remove', event: 'role:unassigned' },
  'adminRole.created': { resourceType: 'adminPermissionRole', operationType: 'create' },
  'adminRole.deleted': { resourceType: 'adminPermissionRole', operationType: 'delete' },
  'application.created': { resourceType: 'application', operationType: 'create', event: 'application:created' },
  'application.updated': { resourceType: 'application', operationType: 'update', event: 'application:updated' },
  'application.deleted': { resourceType: 'application', operationType: 'delete', event: 'application:deleted' },
  'application.secretRefreshed': {
    resourceType: 'application',
    operationType: 'refresh',
    event: 'application:secret-refreshed',
  },
  'whitelist.added': { resourceType: 'userpool', operationType: 'add', event: 'user:register-whitelist-added' },
  'whitelist.deleted': { resourceType: 'userpool', operationType: 'remove', event: 'user:register-whitelist-deleted' },
  'riskEntry.added': { resourceType: 'userpool', operationType: 'add' },
  'riskEntry.deleted': { resourceType: 'userpool', operationType: 'remove' },
  'riskPolicy.created': { resourceType: 'policy', operationType: 'create' },
  'riskPolicy.deleted': { resourceType: 'policy', operationType: 'delete' },
  'device.created': { resourceType: 'userpool', operationType: 'create' },
  'device.updated': { resourceType: 'userLoginState', operationType: 'update' },
  'device.removed': { resourceType: 'userLoginState', operationType: 'remove' },
  'deviceRule.updated': { resourceType: 'policy', operationType: 'update' },
  'invitationPolicy.created': { resourceType: 'invitationPolicy', operationType: 'create' },
  'invitationPolicy.updated': { resourceType: 'invitationPolicy', operationType: 'update' },
  'invitationPolicy.deleted': { resourceType: 'invitationPolicy', operationType: 'delete' },
  'invitationRoster.created': { resourceType: 'invitationRoster', operationType: 'create' },
  'invitationRoster.updated': { resourceType: 'invitationRoster', operationType: 'update' },
  'invitationRoster.deleted': { resourceType: 'invitationRoster', operationType: 'delete' },
  'invitation.updated': { resourceType: 'invitationRoster', operationType: 'update' },
  'invitation.sent': { resourceType: 'invitationUser', operationType: 'sendInvitation' },
  'invitation.reverted': { resourceType: 'invitationUser', operationType: 'revertInvitation' },
  'invitee.created': { resourceType: 'invitationUser', operationType: 'import' },
  'invitee.deleted': { resourceType: 'invitationUser', operationType: 'delete' },
  'universalInvitation.created': { resourceType: 'universalInvitation', operationType: 'invite' },
  'universalInvitation.updated': { resourceType: 'universalInvitation', operationType: 'update' },
  'security.updated': { resourceType: 'userpool', operationType: 'update', event: 'user-pool:updated' },
  'application.factorsSet': {
    resourceType: 'application',
    operationType: 'update',
    event: 'application:updated',
  },
  'emailTemplate.updated': { resourceType: 'userpool', operationType: 'update' },
  'emailProvider.updated': { resourceType: 'userpool', operationType: 'update' },
  'accessKey.created': { resourceType: 'userpool', operationType: 'create' },
  'accessKey.updated': { resourceType: 'userpool', operationType: 'update' },
  'accessKey.deleted': { resourceType: 'userpool', operationType: 'delete' },
} as const satisfies Record<string, Audit>;

export type Audited = keyof typeof audits;
