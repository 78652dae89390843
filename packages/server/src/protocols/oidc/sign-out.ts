import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Application, findApplication } from '../../domains/applications/public.ts';
import { findModel } from '../../domains/sessions/models.ts';
import { type BrowserSession, deleteSession, findSession } from '../../domains/sessions/public.ts';
import { revokeGrant } from '../../domains/tokens/public.ts';
import type { Platform } from '../../platform/platform.ts';
import { cookieOf, expiredCookie, realmOf, realmsOf, sessionCookie } from './cookies.ts';

/** A browser's session, with what it takes to end it. */
export interface SignedIn {
  session: BrowserSession;
  poolId: string;
  realm: string;
}

/** Who is signed in in the browser: to the application, or to whichever the browser has a cookie of. */
export async function findSignedIn(
  platform: Platform,
  { headers }: Pick<FastifyRequest, 'headers'>,
  application: Application | undefined,
): Promise<SignedIn | undefined> {
  const realms = application ? [realmOf(application)] : realmsOf(headers.cookie);
  for (const realm of realms) {
    const id = cookieOf(headers.cookie, sessionCookie(realm));
    const poolId = application?.user_pool_id ?? (await poolOfRealm(platform, realm));
    const session = id && poolId ? await findSession(platform, poolId, id) : undefined;
    if (session && poolId) return { session, poolId, realm };
  }
  return undefined;
}

/** A realm is a pool, or an application without single sign-on. */
const poolOfRealm = async (platform: Platform, realm: string): Promise<string> =>
  (await findApplication(platform, realm))?.user_pool_id ?? realm;

/**
 * Ends a browser's session. Access tokens that it led to end with it; those that an application refreshes on its own,
 * with `offline_access`, stay.
 */
export async function signOut(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
  { session, poolId, realm }: SignedIn,
): Promise<void> {
  const db = platform.databases.forPool(poolId);
  await deleteSession(db, session.id);
  const now = new Date(platform.clock.now());
  for (const [appId, { grantId }] of Object.entries(session.authorizations)) {
    const grant = grantId ? await findModel(db, 'Grant', grantId, now) : undefined;
    const { scope = '' } = (grant?.payload.openid as { scope?: string } | undefined) ?? {};
    const application = await findApplication(platform, appId);
    if (!grant || !grantId || !application || scope.split(' ').includes('offline_access')) continue;
    await revokeGrant(platform, application, { userId: session.userId, grantId });
  }
  reply.header('set-cookie', expiredCookie({ platform, realm, host: request.host }));
}
