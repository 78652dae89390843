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
  'role.created': { resourceType: 'role', operationType: 'create', event: 'role:created' },
  'role.updated': { resourceType: 'role', operationType: 'update', event: 'role:updated' },
  'role.deleted': { resourceType: 'role', operationType: 'delete', event: 'role:deleted' },
} as const satisfies Record<string, Audit>;

export type Audited = keyof typeof audits;
