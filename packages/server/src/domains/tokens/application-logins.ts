import type { Selectable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';

type Login = Selectable<Tables['application_logins']>;

/** Notes that a user has signed in to an application. */
export const recordLogin = (db: Database, login: Login): Promise<unknown> =>
  db
    .insertInto('application_logins')
    .values(login)
    .onConflict((conflict) =>
      conflict.columns(['app_id', 'user_id']).doUpdateSet(({ ref, fn }) => ({
        last_login: ref('excluded.last_login'),
        expires_at: fn<Date>('greatest', ['application_logins.expires_at', 'excluded.expires_at']),
      })),
    )
    .execute();
