import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';

/** A role as a user has it, directly or through other roles, from one moment to another. */
export interface HeldRole {
  id: string;
  code: string;
  name: string;
  description: string;
  namespace: string;
  namespaceName: string;
  status: 'ENABLE' | 'DISABLE';
  disableTime: number | null;
  enablePermissionApply: boolean;
  /** Milliseconds since 1970; null: at any time. */
  heldFrom: number | null;
  heldUntil: number | null;
}

/**
 * Every way in which a user comes to a role, over the roles that are given to roles. Disabled roles lead nowhere; what
 * depends on the time is returned with its times. `union` drops what was reached before, so that circles end.
 */
export async function loadHeldRoles(db: Database, poolId: string, userId: string): Promise<HeldRole[]> {
  const { rows } = await sql<HeldRole>`
    with recursive held as (
      select role.id, given.enable_time as held_from, least(given.end_time, role.disable_time) as held_until
      from role_assignments given join roles role on role.id = given.role_id and role.status = 'ENABLE'
      where given.user_pool_id = ${poolId} and given.target_type = 'USER' and given.target_identifier = ${userId}
      union
      select role.id, greatest(held.held_from, given.enable_time),
        least(held.held_until, given.end_time, role.disable_time)
      from held
      join role_assignments given on given.user_pool_id = ${poolId}
        and given.target_type = 'ROLE' and given.target_identifier = held.id
      join roles role on role.id = given.role_id and role.status = 'ENABLE'
    )
    select role.id, role.code, coalesce(role.name, role.code) as name, coalesce(role.description, '') as description,
      role.namespace, space.name as "namespaceName", role.status, role.disable_time as "disableTime",
      role.enable_permission_apply as "enablePermissionApply",
      held.held_from as "heldFrom", held.held_until as "heldUntil"
    from held join roles role on role.id = held.id
    join namespaces space on space.user_pool_id = role.user_pool_id and space.code = role.namespace
    order by role.created_at desc, role.id desc`.execute(db);
  return rows;
}

/** The roles that are held at one moment, each once, without the times. */
export function heldAt(roles: readonly HeldRole[], now: number): Omit<HeldRole, 'heldFrom' | 'heldUntil'>[] {
  const found = new Map<string, Omit<HeldRole, 'heldFrom' | 'heldUntil'>>();
  for (const { heldFrom, heldUntil, ...role } of roles) {
    if ((heldFrom ?? 0) <= now && now < (heldUntil ?? Number.POSITIVE_INFINITY)) found.set(role.id, role);
  }
  return [...found.values()];
}
