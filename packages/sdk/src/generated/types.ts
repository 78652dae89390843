// Written by `npm run generate` from packages/contract. Do not edit.

export type * from './models.ts';
export type * from './management/access-keys.ts';
export type * from './management/admin-roles.ts';
export type * from './management/applications.ts';
export type * from './management/audit-logs.ts';
export type * from './management/role-assignments.ts';
export type * from './management/roles.ts';
export type * from './management/user-identities.ts';
export type * from './management/user-lifecycle.ts';
export type * from './management/user-memberships.ts';
export type * from './management/user-sessions.ts';
export type * from './management/users.ts';
export type * from './authentication/profile.ts';
export type * from './authentication/signin.ts';
export type * from './authentication/system.ts';
