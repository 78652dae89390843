import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { endOf } from './create.ts';
import { refuseBuiltIn, roleOf } from './existing.ts';
import type { RoleKey } from './queries.ts';
import { shownRole } from './shown.ts';

interface Changes extends RoleKey {
  newCode: string;
  name: string;
  description?: string | undefined;
  status?: 'ENABLE' | 'DISABLE' | undefined;
  disableTime?: number | string | undefined;
  enablePermissionApply?: boolean | undefined;
}

const UNIQUE_VIOLATION = '23505';

/** Changes a role; what is not given stays as it is. Returns the role from before and from now on. */
export async function updateRole(platform: Platform, db: Database, poolId: string, changes: Changes) {
  const { newCode: code, name, description, status, disableTime, enablePermissionApply, namespace } = changes;
  refuseBuiltIn(changes);
  const role = await roleOf(db, poolId, changes);
  const query = db
    .updateTable('roles')
    .set({
      code,
      name,
      description: description ?? role.description,
      status: status ?? role.status,
      disable_time: disableTime === undefined ? role.disable_time : endOf(disableTime),
      enable_permission_apply: enablePermissionApply ?? role.enable_permission_apply,
      updated_at: new Date(platform.clock.now()),
    })
    .where('user_pool_id', '=', poolId)
    .where('id', '=', role.id);
  try {
    await query.execute();
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
    throw failure(problems.roleCodeTaken, { code, namespace });
  }
  return { before: shownRole(role), after: shownRole(await roleOf(db, poolId, { code, namespace })) };
}
