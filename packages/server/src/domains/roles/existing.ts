import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { deleteRoles, findRoles, type RoleKey, type RoleRow } from './queries.ts';
import { shownRole } from './shown.ts';
import { SUPER_ADMIN, SYSTEM_SPACE } from './system.ts';

/** The roles that are named, in that order, each once. Throws `roleNotFound` for the first that is missing. */
export async function rolesOf(db: Database, poolId: string, keys: readonly RoleKey[]): Promise<RoleRow[]> {
  const found = await findRoles(db, poolId, keys);
  const roles = keys.map(({ code, namespace }) => {
    const role = found.find((row) => row.code === code && row.namespace === namespace);
    if (!role) throw failure(problems.roleNotFound, { code, namespace });
    return role;
  });
  return [...new Set(roles)];
}

export async function roleOf(db: Database, poolId: string, key: RoleKey): Promise<RoleRow> {
  const [role] = await rolesOf(db, poolId, [key]);
  if (!role) throw failure(problems.roleNotFound, { code: key.code, namespace: key.namespace });
  return role;
}

/** Refuses to touch the role without which no administrator could do anything. */
export function refuseBuiltIn({ code, namespace }: RoleKey): void {
  if (namespace === SYSTEM_SPACE && code === SUPER_ADMIN) throw failure(problems.roleBuiltIn, { code });
}

/** Deletes roles with their assignments, all or none; returns what they were. */
export async function removeRoles(db: Database, poolId: string, keys: readonly RoleKey[]) {
  for (const key of keys) refuseBuiltIn(key);
  const roles = await rolesOf(db, poolId, keys);
  const ids = roles.map(({ id }) => id);
  await deleteRoles(db, poolId, ids);
  return roles.map(shownRole);
}
