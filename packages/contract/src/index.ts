import { profile } from './authentication/profile.ts';
import { signin } from './authentication/signin.ts';
import { system } from './authentication/system.ts';
import { accessKeys } from './management/access-keys.ts';
import { applications } from './management/applications.ts';
import { auditLogs } from './management/audit-logs.ts';
import { adminRoles } from './management/roles/admin-roles.ts';
import { roleAssignments } from './management/roles/role-assignments.ts';
import { roles } from './management/roles/roles.ts';
import { userIdentities } from './management/users/user-identities.ts';
import { userLifecycle } from './management/users/user-lifecycle.ts';
import { userMemberships } from './management/users/user-memberships.ts';
import { userSessions } from './management/users/user-sessions.ts';
import { users } from './management/users/users.ts';
import type { Operation } from './operation.ts';

/** The operations of the ManagementClient, by group. */
export const management = {
  accessKeys,
  adminRoles,
  applications,
  auditLogs,
  roleAssignments,
  roles,
  userIdentities,
  userLifecycle,
  userMemberships,
  userSessions,
  users,
};

/** The operations of the AuthenticationClient, by group. */
export const authentication = { profile, signin, system };

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
