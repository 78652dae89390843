import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { createCache } from '../../platform/cache.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';
import { type HeldRole, heldAt, loadHeldRoles } from './effective.ts';
import { SUPER_ADMIN, SYSTEM_SPACE } from './system.ts';

export { assignRoles } from './assign.ts';
export { roleOf } from './existing.ts';
export { shownRole } from './shown.ts';
export { SUPER_ADMIN, SYSTEM_SPACE };

/** A role in the shape that the API shows. */
export type ShownRole = ReturnType<typeof heldAt>[number];

interface RoleSet {
  /** Whether the user may sign in: an administrator who was disabled has no power left. */
  active: boolean;
  roles: HeldRole[];
}

const roleSets = perPlatform((platform) =>
  createCache(platform.changes, 'role_sets', async (key): Promise<RoleSet> => {
    const [poolId = '', userId = ''] = key.split('/');
    const db = platform.databases.forPool(poolId);
    const user = db.selectFrom('users').select('status').where('user_pool_id', '=', poolId).where('id', '=', userId);
    const row = await user.executeTakeFirst();
    return { active: row?.status === 'Activated', roles: await loadHeldRoles(db, poolId, userId) };
  }),
);

const roleSetOf = async (platform: Platform, poolId: string, userId: string): Promise<RoleSet> =>
  (await roleSets(platform).get(`${poolId}/${userId}`)) ?? { active: false, roles: [] };

/**
 * The roles that a user has now, also through other roles, newest first. Disabled and expired ones do not count.
 * Cached; a change is seen when its transaction has committed.
 */
export async function rolesOfUser(
  platform: Platform,
  poolId: string,
  userId: string,
  { namespace }: { namespace?: string | undefined } = {},
): Promise<ShownRole[]> {
  const { roles } = await roleSetOf(platform, poolId, userId);
  const held = heldAt(roles, platform.clock.now());
  return namespace === undefined ? held : held.filter((role) => role.namespace === namespace);
}

/** Whether a user is an administrator who may do everything in the pool. */
export async function isSuperAdmin(platform: Platform, poolId: string, userId: string): Promise<boolean> {
  const { active, roles } = await roleSetOf(platform, poolId, userId);
  if (!active) return false;
  const held = heldAt(roles, platform.clock.now());
  return held.some(({ namespace, code }) => namespace === SYSTEM_SPACE && code === SUPER_ADMIN);
}

/** The roles that every pool has from its start. */
export async function createSystemRoles(platform: Platform, db: Database, poolId: string): Promise<void> {
  await db
    .insertInto('roles')
    .values({
      id: newId(platform.clock),
      user_pool_id: poolId,
      namespace: SYSTEM_SPACE,
      code: SUPER_ADMIN,
      name: 'Super administrator',
      description: 'May do everything in the user pool.',
      is_admin_role: true,
    })
    .execute();
}

/** Makes a user an administrator who may do everything. */
export async function makeSuperAdmin(platform: Platform, db: Database, poolId: string, userId: string): Promise<void> {
  const role = await db
    .selectFrom('roles')
    .select('id')
    .where('user_pool_id', '=', poolId)
    .where('namespace', '=', SYSTEM_SPACE)
    .where('code', '=', SUPER_ADMIN)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('role_assignments')
    .values({
      id: newId(platform.clock),
      user_pool_id: poolId,
      role_id: role.id,
      target_type: 'USER',
      target_identifier: userId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes every role from users, as when they resign. */
export async function dropRolesOfUsers(db: Database, poolId: string, userIds: string[]): Promise<void> {
  await db
    .deleteFrom('role_assignments')
    .where('user_pool_id', '=', poolId)
    .where('target_type', '=', 'USER')
    .where('target_identifier', '=', sql<string>`any(${userIds})`)
    .execute();
}
