import type { Database } from '../../database/connect.ts';
import type { Admin } from '../../http/implement.ts';
import { usersByKeys } from '../users/public.ts';
import type { Creator } from './policy-rows.ts';

/** Who did something: the administrator, or else the key. */
export const creatorIdOf = ({ userId, accessKeyId }: Admin): string => userId ?? accessKeyId;

/** The users behind ids, by id; none when nobody asked for them. */
export async function creatorsOf(
  db: Database,
  poolId: string,
  ids: (string | null)[],
  wanted: boolean,
): Promise<Map<string, Creator>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (!wanted || known.length === 0) return new Map();
  const users = await usersByKeys(db, poolId, known, 'user_id');
  return new Map(
    users
      .filter((user) => user !== undefined)
      .map(({ id, nickname, username, name, email, photo }) => [
        id,
        { id, displayName: nickname ?? username ?? name ?? email, photo },
      ]),
  );
}
