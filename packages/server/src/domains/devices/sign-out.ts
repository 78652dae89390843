import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { findApplication } from '../applications/public.ts';
import { deleteSessionOfUid, sessionsOf, type UserSession } from '../sessions/public.ts';
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
  const of = (await sessionsOf(db, userId)).filter(({ authTime }) => last_login_at && isOf(authTime, last_login_at));
  const found = [...(await deleteSessions(db, of)), ...grants];
  await endGrants(platform, db, userId, found);
}

/** Whether a session came about by a sign-in: it is kept up to a second later, without its milliseconds. */
export function isOf(authTime: number, signedInAt: Date): boolean {
  const second = Math.floor(signedInAt.getTime() / 1000);
  return authTime === second || authTime === second + 1;
}

/** Ends one browser session of a user with all that it led to; a session of somebody else stays. */
export async function endSession(platform: Platform, db: Database, userId: string, uid: string): Promise<void> {
  const of = (await sessionsOf(db, userId)).filter((session) => session.uid === uid);
  await endGrants(platform, db, userId, await deleteSessions(db, of));
}

/** Deletes sessions; returns what they led to, as application/grant. */
async function deleteSessions(db: Database, sessions: readonly UserSession[]): Promise<string[]> {
  for (const { uid } of sessions) await deleteSessionOfUid(db, uid);
  return sessions.flatMap(({ authorizations }) =>
    Object.entries(authorizations).flatMap(([appId, { grantId }]) => (grantId ? [`${appId}/${grantId}`] : [])),
  );
}

async function endGrants(platform: Platform, db: Database, userId: string, grants: readonly string[]): Promise<void> {
  for (const grant of new Set(grants)) {
    const [appId = '', grantId = ''] = grant.split('/');
    const application = await findApplication(platform, appId);
    if (application) await endGrant(platform, db, application, { userId, grantId });
  }
}
