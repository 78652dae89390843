import { problems } from '@genauth/contract/problems.ts';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';
import { rolesOf } from './existing.ts';
import type { RoleKey, RoleRow } from './queries.ts';
import { type Link, linksOf, type Target } from './targets.ts';

interface Assignment {
  roles: readonly RoleKey[];
  targets: readonly Target[];
  enableTime?: number | undefined;
  endTime?: number | undefined;
}

/** Gives roles to targets. One who has a role already has it from now on for the times of this assignment. */
export async function assignRoles(platform: Platform, db: Database, poolId: string, assignment: Assignment) {
  const { enableTime, endTime, targets } = assignment;
  if (enableTime !== undefined && endTime !== undefined && endTime <= enableTime) throw failure(problems.timesReversed);
  const roles = await rolesOf(db, poolId, assignment.roles);
  const links = await linksOf(db, poolId, roles, targets);
  const at = new Date(platform.clock.now());
  await sql`
    insert into role_assignments
      (id, user_pool_id, role_id, target_type, target_identifier, enable_time, end_time, created_at, updated_at)
    select id, ${poolId}, role_id, type, identifier, ${enableTime ?? null}::bigint, ${endTime ?? null}::bigint,
      ${at}::timestamptz, ${at}::timestamptz
    from unnest(${links.map(() => newId(platform.clock))}::text[], ${links.map(({ roleId }) => roleId)}::text[],
      ${links.map(({ type }) => type)}::text[], ${links.map(({ identifier }) => identifier)}::text[])
      as given (id, role_id, type, identifier)
    on conflict (role_id, target_type, target_identifier) do update
      set enable_time = excluded.enable_time, end_time = excluded.end_time, updated_at = excluded.updated_at
  `.execute(db);
  if (links.some(({ type }) => type === 'ROLE')) await refuseCycles(db, poolId, roles);
  return toldOf(roles, links);
}

/** Takes roles from targets; one who does not have a role is left as they are. */
export async function revokeRoles(
  db: Database,
  poolId: string,
  { roles: keys, targets }: Pick<Assignment, 'roles' | 'targets'>,
) {
  const roles = await rolesOf(db, poolId, keys);
  const links = await linksOf(db, poolId, roles, targets);
  await sql`
    delete from role_assignments held
    using unnest(${links.map(({ roleId }) => roleId)}::text[], ${links.map(({ type }) => type)}::text[],
      ${links.map(({ identifier }) => identifier)}::text[]) as given (role_id, type, identifier)
    where held.user_pool_id = ${poolId} and held.role_id = given.role_id
      and held.target_type = given.type and held.target_identifier = given.identifier
  `.execute(db);
  return toldOf(roles, links);
}

/** Who has a role has those that are given to it; none may come back to itself. */
async function refuseCycles(db: Database, poolId: string, roles: readonly RoleRow[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    with recursive reached (start, id) as (
      select given.target_identifier, given.role_id from role_assignments given
      where given.user_pool_id = ${poolId} and given.target_type = 'ROLE'
        and given.target_identifier = any(${roles.map(({ id }) => id)})
      union
      select reached.start, given.role_id from reached
      join role_assignments given on given.user_pool_id = ${poolId}
        and given.target_type = 'ROLE' and given.target_identifier = reached.id
    )
    select id from reached where id = start limit 1`.execute(db);
  const circular = roles.find(({ id }) => id === rows[0]?.id);
  if (circular) throw failure(problems.roleCycle, { code: circular.code });
}

/** What the audit log and webhooks say about an assignment. */
const toldOf = (roles: readonly RoleRow[], links: readonly Link[]) => ({
  roles: roles.map(({ id, code, namespace }) => ({ id, code, namespace })),
  userIds: [...new Set(links.filter(({ type }) => type === 'USER').map(({ identifier }) => identifier))],
  roleIds: [...new Set(links.filter(({ type }) => type === 'ROLE').map(({ identifier }) => identifier))],
  groupIds: [],
  nodeIds: [],
});
