import type { Application } from '../../domains/applications/public.ts';
import { issuerOf, issueTokens } from '../../domains/tokens/public.ts';
import { shownUser, type UserRow } from '../../domains/users/public.ts';
import type { Call } from './call.ts';

/** A user as this generation of the API shows them. */
export const shownLegacy = (user: UserRow) => ({
  ...shownUser(user),
  id: user.id,
  userPoolId: user.user_pool_id,
  lastIP: user.last_ip,
  blocked: user.status !== 'Activated',
  isDeleted: false,
});

/** What `token` is good for. */
const SCOPE = 'openid profile email phone address';

/** An access token for a user who has just signed in. */
export async function tokenFor({ platform, facts }: Call, application: Application, userId: string) {
  const now = platform.clock.now();
  const { access_token: token, expires_in } = await issueTokens(platform, {
    application,
    userId,
    scope: SCOPE,
    issuer: issuerOf(platform, application, facts.origin),
    authTime: Math.floor(now / 1000),
  });
  return { token, tokenExpiredAt: new Date(now + expires_in * 1000).toISOString() };
}
