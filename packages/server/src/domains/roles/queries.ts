import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';

/** Names one role of a pool. */
export interface RoleKey {
  code: string;
  namespace: string;
}

const rolesWithSpaces = (db: Database, poolId: string) =>
  db
    .selectFrom('roles')
    .innerJoin('namespaces', (join) =>
      join.onRef('namespaces.user_pool_id', '=', 'roles.user_pool_id').onRef('namespaces.code', '=', 'roles.namespace'),
    )
    .selectAll('roles')
    .select('namespaces.name as namespace_name')
    .where('roles.user_pool_id', '=', poolId);

export function findRole(db: Database, poolId: string, { code, namespace }: RoleKey) {
  const query = rolesWithSpaces(db, poolId).where('roles.namespace', '=', namespace).where('roles.code', '=', code);
  return query.executeTakeFirst();
}

/** The roles that are there, in no order. */
export function findRoles(db: Database, poolId: string, keys: readonly RoleKey[]) {
  const spaces = keys.map(({ namespace }) => namespace);
  const codes = keys.map(({ code }) => code);
  return rolesWithSpaces(db, poolId)
    .where(sql<boolean>`(roles.namespace, roles.code) in (select * from unnest(${spaces}::text[], ${codes}::text[]))`)
    .execute();
}

/** A role with the name of its permission space. */
export type RoleRow = Awaited<ReturnType<typeof findRoles>>[number];

/** The roles of a permission space, newest first, whose code, name or description contains the keywords. */
export function rolesOfSpace(db: Database, poolId: string, namespace: string, keywords?: string) {
  const query = rolesWithSpaces(db, poolId)
    .where('roles.namespace', '=', namespace)
    .orderBy('roles.created_at', 'desc')
    .orderBy('roles.id', 'desc');
  if (!keywords) return query;
  const pattern = `%${keywords.replace(/[\\%_]/g, '\\$&')}%`;
  return query.where((is) =>
    is.or([
      is('roles.code', 'ilike', pattern),
      is('roles.name', 'ilike', pattern),
      is('roles.description', 'ilike', pattern),
    ]),
  );
}

/** Which of the permission spaces there are. */
export async function knownSpaces(db: Database, poolId: string, codes: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('namespaces')
    .select('code')
    .where('user_pool_id', '=', poolId)
    .where('code', '=', sql<string>`any(${codes})`)
    .execute();
  return new Set(rows.map(({ code }) => code));
}

export async function deleteRoles(db: Database, poolId: string, ids: readonly string[]): Promise<void> {
  const query = db.deleteFrom('roles').where('user_pool_id', '=', poolId);
  await query.where('id', '=', sql<string>`any(${ids})`).execute();
}
