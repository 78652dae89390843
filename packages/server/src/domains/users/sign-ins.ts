import { type QueryCreator, sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { CustomData } from '../../database/json.ts';
import type { Tables } from '../../database/tables.ts';
import type { UserRow } from './row.ts';

interface SignIn {
  appId: string;
  ip: string;
  at: Date;
  /** What the user has proven to be theirs. */
  proved?: 'email' | 'phone' | undefined;
}

/** The statement that counts a successful sign-in of a user, and returns the user. */
export const countSignIn = (db: QueryCreator<Tables>, user: Pick<UserRow, 'id'>, { appId, ip, at, proved }: SignIn) =>
  db
    .updateTable('users')
    .set({
      logins_count: sql`logins_count + 1`,
      last_login: at,
      last_ip: ip,
      last_login_app: appId,
      deletion_due_at: null, // who comes back wants to stay
      ...(proved ? { [`${proved}_verified`]: true } : {}),
    })
    .where('id', '=', user.id)
    .returningAll();

/** Sets some custom fields of a user; the others stay as they are. */
export async function mergeCustomData(db: Database, userId: string, values: CustomData): Promise<void> {
  await db
    .updateTable('users')
    .set({ custom_data: sql`custom_data || ${JSON.stringify(values)}::jsonb` })
    .where('id', '=', userId)
    .execute();
}
