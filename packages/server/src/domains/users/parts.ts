import type { Database } from '../../database/connect.ts';
import { identitiesOf } from './identity-rows.ts';
import type { UserRow } from './row.ts';
import { type ShownUser, shownUser } from './shown.ts';

/** Which parts beside the plain profile a request asks for. */
export interface UserParts {
  withCustomData?: boolean;
  flatCustomData?: boolean;
  withIdentities?: boolean;
  withDepartmentIds?: boolean;
  withPost?: boolean;
  withTenantIds?: boolean;
}

/** Shows users with the parts that were asked for. No user belongs to a department or has a post yet. */
export async function showUsers(db: Database, users: UserRow[], parts: UserParts): Promise<ShownUser[]> {
  const identities = parts.withIdentities ? await identitiesOf(db, users) : undefined;
  return users.map((user) =>
    shownUser(user, {
      customData: parts.withCustomData ?? false,
      flatCustomData: parts.flatCustomData ?? false,
      tenantIds: parts.withTenantIds ?? false,
      identities: identities && (identities.get(user.id) ?? []),
      ...(parts.withDepartmentIds ? { departmentIds: [] } : {}),
      ...(parts.withPost ? { postIds: [] } : {}),
    }),
  );
}

/** {@link showUsers} for one. */
export async function showUser(db: Database, user: UserRow, parts: UserParts): Promise<ShownUser> {
  const [shown] = await showUsers(db, [user], parts);
  return shown ?? shownUser(user);
}
