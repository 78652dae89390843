import { type SqlBool, sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { findApplication } from '../applications/public.ts';
import { deleteSessionOfUid } from '../sessions/public.ts';
import { endGrant } from '../tokens/public.ts';

interface UserDevice {
  device_id: string;
  user_id: string;
  last_login_at: Date | null;
  grants: string[];
}

/**
 * Signs a user out on one device: its browser session ends with all that it led to, and what was issued to it beside
 * any session. The session is told by the second in which the user signed in.
 */
export async function signOutDevice(
  platform: Platform,
  db: Database,
  { device_id, user_id: userId, last_login_at, grants }: UserDevice,
): Promise<void> {
  const mark = db.updateTable('user_devices').set({ signed_in_until: null, grants: [] });
  await mark.where('device_id', '=', device_id).where('user_id', '=', userId).execute();
  const found = last_login_at ? [...(await sessionsOf(db, userId, last_login_at)), ...grants] : grants;
  for (const grant of new Set(found)) {
    const [appId = '', grantId = ''] = grant.split('/');
    const application = await findApplication(platform, appId);
    if (application) await endGrant(platform, db, application, { userId, grantId });
  }
}

/** Ends the browser sessions of a moment; returns the grants that they led to. */
async function sessionsOf(db: Database, userId: string, at: Date): Promise<string[]> {
  const second = Math.floor(at.getTime() / 1000);
  const sessions = await db
    .selectFrom('oidc_models')
    .select(['uid', 'payload'])
    .where('model', '=', 'Session')
    .where('user_id', '=', userId)
    .where(sql<SqlBool>`(payload ->> 'loginTs')::bigint between ${second} and ${second + 1}`)
    .execute();
  for (const { uid } of sessions) if (uid) await deleteSessionOfUid(db, uid);
  return sessions.flatMap(({ payload }) =>
    Object.entries((payload.authorizations ?? {}) as Record<string, { grantId?: string }>).flatMap(
      ([appId, { grantId }]) => (grantId ? [`${appId}/${grantId}`] : []),
    ),
  );
}
