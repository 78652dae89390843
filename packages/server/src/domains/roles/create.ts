import { problems } from '@genauth/contract/problems.ts';
import type { Insertable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';
import { knownSpaces, type RoleKey } from './queries.ts';
import { firstRepeated, readTime } from './rules.ts';

export interface NewRole extends RoleKey {
  name?: string | undefined;
  description?: string | undefined;
  disableTime?: number | string | undefined;
  isAdminRole?: boolean;
}

/** Creates roles: all of them, or none and a failure that names the first in the way. */
export async function createRoles(
  platform: Platform,
  db: Database,
  poolId: string,
  roles: readonly NewRole[],
): Promise<void> {
  const repeated = firstRepeated(roles, nameOf);
  if (repeated) throw failure(problems.roleCodeTaken, { code: repeated.code, namespace: repeated.namespace });
  const known = await knownSpaces(db, poolId, [...new Set(roles.map(({ namespace }) => namespace))]);
  const lost = roles.find(({ namespace }) => !known.has(namespace));
  if (lost) throw failure(problems.namespaceNotFound, { namespace: lost.namespace });
  const created = new Set((await insertRoles(platform, db, poolId, roles)).map(nameOf));
  const taken = roles.find((role) => !created.has(nameOf(role)));
  if (taken) throw failure(problems.roleCodeTaken, { code: taken.code, namespace: taken.namespace });
}

/** The end of a role as a request gives it. Throws `timeUnreadable` when it is no time. */
export function endOf(disableTime: number | string | undefined): number | null {
  const time = readTime(disableTime ?? '');
  if (time === undefined) throw failure(problems.timeUnreadable, { field: 'disableTime' });
  return time;
}

const nameOf = ({ namespace, code }: RoleKey): string => `${namespace} ${code}`;

/** Creates roles, but none whose code is taken; returns the keys of those that were created. */
function insertRoles(platform: Platform, db: Database, poolId: string, roles: readonly NewRole[]): Promise<RoleKey[]> {
  const at = new Date(platform.clock.now());
  const rows = roles.map(
    (role): Insertable<Tables['roles']> => ({
      id: newId(platform.clock),
      user_pool_id: poolId,
      namespace: role.namespace,
      code: role.code,
      name: role.name || null,
      description: role.description || null,
      disable_time: endOf(role.disableTime),
      is_admin_role: role.isAdminRole ?? false,
      created_at: at,
      updated_at: at,
    }),
  );
  return db
    .insertInto('roles')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['user_pool_id', 'namespace', 'code']).doNothing())
    .returning(['namespace', 'code'])
    .execute();
}
