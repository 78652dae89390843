import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { OidcPayload } from '../../database/json.ts';
import type { Platform } from '../../platform/platform.ts';
import { deleteModel, findModel } from './models.ts';

/** A browser that is signed in to a user pool. One session serves all protocols. */
export interface BrowserSession {
  /** The value of its cookie: a secret. */
  id: string;
  /** Names it in the rows of others. */
  uid: string;
  userId: string;
  /** Seconds since 1970. */
  authTime: number;
  amr: string[];
  /** The applications that were signed in to, with the grant that each got. */
  authorizations: Record<string, { grantId?: string; sid?: string }>;
}

const MODEL = 'Session';

/** The session of a cookie, when somebody is signed in. */
export async function findSession(platform: Platform, poolId: string, id: string): Promise<BrowserSession | undefined> {
  const now = new Date(platform.clock.now());
  const found = await findModel(platform.databases.forPool(poolId), MODEL, id, now);
  if (!found?.payload.accountId) return undefined;
  const { accountId, uid = '', amr } = found.payload;
  return { id, uid, userId: accountId, amr: (amr as string[] | undefined) ?? [], ...factsOf(found.payload) };
}

/** A browser session of a user, as others than its browser may know it. */
export type UserSession = Pick<BrowserSession, 'uid' | 'authTime' | 'authorizations'>;

/** The browser sessions of a user, also those that have just expired. */
export async function sessionsOf(db: Database, userId: string): Promise<UserSession[]> {
  const query = db.selectFrom('oidc_models').select(['uid', 'payload']).where('model', '=', MODEL);
  const rows = await query.where('user_id', '=', userId).execute();
  return rows.flatMap(({ uid, payload }) => (uid ? [{ uid, ...factsOf(payload) }] : []));
}

const factsOf = ({ loginTs, authorizations }: OidcPayload) => ({
  authTime: Number(loginTs),
  authorizations: (authorizations as BrowserSession['authorizations'] | undefined) ?? {},
});

export const deleteSession = (db: Database, id: string): Promise<unknown> => deleteModel(db, MODEL, id);

export const deleteSessionOfUid = (db: Database, uid: string): Promise<unknown> =>
  db.deleteFrom('oidc_models').where('model', '=', MODEL).where('uid', '=', uid).execute();

/** Ends the browser sessions of a user: all, or those that were used for one of the applications. */
export async function deleteSessionsOfUser(
  db: Database,
  userId: string,
  appIds?: readonly string[] | undefined,
): Promise<void> {
  let query = db.deleteFrom('oidc_models').where('user_id', '=', userId);
  if (appIds) {
    const apps = sql`${[...appIds]}::text[]`;
    query = query.where(sql<boolean>`(app_id = any(${apps}) or payload -> 'authorizations' ?| ${apps})`);
  }
  await query.execute();
}

/** Forgets a grant, and the codes that it led to. */
export async function deleteGrant(db: Database, grantId: string): Promise<void> {
  await db.deleteFrom('oidc_models').where('grant_id', '=', grantId).execute();
  await deleteModel(db, 'Grant', grantId);
}
