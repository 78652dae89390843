import { problems } from '@genauth/contract/problems.ts';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { findRoles, type RoleRow } from './queries.ts';

/** Whom a role is given to, as requests say it. */
export interface Target {
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  targetIdentifier: string;
}

/** One row of `role_assignments`: roles are stored by id, so that they keep what they were given when renamed. */
export interface Link {
  roleId: string;
  type: 'USER' | 'ROLE';
  identifier: string;
}

/**
 * Every role with every target. A role as target stands in the permission space of the role that it is given. Throws
 * `targetNotFound` for the first target that there is not; nobody has groups or departments yet.
 */
export async function linksOf(
  db: Database,
  poolId: string,
  roles: readonly RoleRow[],
  targets: readonly Target[],
): Promise<Link[]> {
  const users = identifiers(targets, 'USER');
  const codes = identifiers(targets, 'ROLE');
  await refuseUnknown(db, poolId, targets, users);
  const spaces = [...new Set(roles.map(({ namespace }) => namespace))];
  const keys = spaces.flatMap((namespace) => codes.map((code) => ({ namespace, code })));
  const nested = keys.length > 0 ? await findRoles(db, poolId, keys) : [];
  return roles.flatMap((role) => [
    ...users.map((identifier) => ({ roleId: role.id, type: 'USER' as const, identifier })),
    ...codes.map((code) => {
      const target = nested.find((row) => row.code === code && row.namespace === role.namespace);
      if (!target) throw failure(problems.targetNotFound, { type: 'ROLE', identifier: code });
      return { roleId: role.id, type: 'ROLE' as const, identifier: target.id };
    }),
  ]);
}

const identifiers = (targets: readonly Target[], type: Target['targetType']): string[] => [
  ...new Set(targets.filter(({ targetType }) => targetType === type).map((target) => target.targetIdentifier)),
];

async function refuseUnknown(db: Database, poolId: string, targets: readonly Target[], users: string[]): Promise<void> {
  const query = db.selectFrom('users').select('id').where('user_pool_id', '=', poolId);
  const rows = users.length > 0 ? await query.where('id', '=', sql<string>`any(${users})`).execute() : [];
  const known = new Set(rows.map(({ id }) => id));
  const lost = targets.find(({ targetType, targetIdentifier }) =>
    targetType === 'USER' ? !known.has(targetIdentifier) : targetType !== 'ROLE',
  );
  if (lost) throw failure(problems.targetNotFound, { type: lost.targetType, identifier: lost.targetIdentifier });
}
