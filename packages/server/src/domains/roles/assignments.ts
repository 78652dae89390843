import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { RoleRow } from './queries.ts';

/** The users to whom a role is given now, the last one first. */
export const membersOf = (db: Database, poolId: string, roleId: string, now: number) =>
  db
    .selectFrom('role_assignments as given')
    .innerJoin('users', 'users.id', 'given.target_identifier')
    .selectAll('users')
    .where('given.user_pool_id', '=', poolId)
    .where('given.role_id', '=', roleId)
    .where('given.target_type', '=', 'USER')
    .where(sql<boolean>`coalesce(given.enable_time, 0) <= ${now}::bigint`)
    .where(sql<boolean>`coalesce(given.end_time > ${now}::bigint, true)`)
    .orderBy('given.created_at', 'desc')
    .orderBy('given.id', 'desc');

interface Filter {
  query?: string | undefined;
  targetType?: readonly ('USER' | 'ORG')[] | undefined;
}

/** To whom a role is given, at whatever time, the last one first. */
export function assignmentsOf(db: Database, poolId: string, roleId: string, { query, targetType }: Filter) {
  const types = targetType?.map((type) => (type === 'ORG' ? 'DEPARTMENT' : type));
  const found = db
    .selectFrom('role_assignments as given')
    .leftJoin('users', (join) =>
      join.onRef('users.id', '=', 'given.target_identifier').on('given.target_type', '=', 'USER'),
    )
    .leftJoin('roles as nested', (join) =>
      join.onRef('nested.id', '=', 'given.target_identifier').on('given.target_type', '=', 'ROLE'),
    )
    .selectAll('given')
    .select('nested.code as nested_code')
    .where('given.user_pool_id', '=', poolId)
    .where('given.role_id', '=', roleId)
    .$if(types !== undefined && types.length > 0, (all) =>
      all.where('given.target_type', '=', sql<string>`any(${types})`),
    )
    .orderBy('given.created_at', 'desc')
    .orderBy('given.id', 'desc');
  if (!query) return found;
  const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  const names = ['name', 'nickname', 'username', 'email', 'phone'] as const;
  return found.where((is) =>
    is.or([
      ...names.map((name) => is(`users.${name}`, 'ilike', pattern)),
      is('nested.code', 'ilike', pattern),
      is('nested.name', 'ilike', pattern),
    ]),
  );
}

type AssignmentRow = Awaited<ReturnType<ReturnType<typeof assignmentsOf>['execute']>>[number];

export const shownAssignment = (given: AssignmentRow, role: RoleRow, now: number) => ({
  roleId: role.id,
  roleCode: role.code,
  roleName: role.name ?? role.code,
  description: role.description,
  userPoolId: role.user_pool_id,
  status: isOpen(given, now) ? 'ENABLE' : 'DISABLE',
  enableTime: given.enable_time,
  endTime: given.end_time,
  createdAt: given.created_at.toISOString(),
  updatedAt: given.updated_at.toISOString(),
  targetType: given.target_type,
  targetIdentifier: given.nested_code ?? given.target_identifier,
});

const isOpen = ({ enable_time, end_time }: AssignmentRow, now: number): boolean =>
  (enable_time ?? 0) <= now && now < (end_time ?? Number.POSITIVE_INFINITY);
