import { pushLogin } from '@genauth/contract/authentication/push-login.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { findApplication } from '../applications/public.ts';
import { publish } from '../audit-logs/public.ts';
import { hitAll } from '../limits/public.ts';
import { findByIdentifier } from '../users/public.ts';
import { confirmRequest } from './confirm.ts';
import { DEFAULT_SCOPE, frontOf } from './fronts.ts';
import { beginRequest, findNamed, findWaiting, statusOf, takeConfirmed, ticketOf } from './requests.ts';
import { tokensFor } from './tokens.ts';

/** Seconds that a pushed request waits for its user. */
const LIFETIME = 120;

export const pushLoginHandlers = implement(pushLogin, {
  /** For an account that nobody has, a request waits as well and is confirmed by nobody. */
  async signInByPush({ input, platform, application, request }, fail) {
    if (!application) throw fail.applicationNotFound();
    const poolId = application.user_pool_id;
    const account = input.account.trim();
    await countPush(platform, poolId, account, request.clientIp);
    const db = platform.databases.forPool(poolId);
    const [user] = await findByIdentifier(db, poolId, { account });
    const { id, scanId } = await beginRequest(platform, application, {
      kind: 'push',
      userId: user?.id,
      scope: input.options?.scope ?? DEFAULT_SCOPE,
      clientIp: request.clientIp,
      userAgent: request.userAgent,
      lifetime: LIFETIME,
    });
    if (user) {
      const place = { clientIp: request.clientIp, userAgent: request.userAgent };
      await publish(db, poolId, 'sign-in:push', {
        pushCodeId: scanId,
        userId: user.id,
        appId: application.id,
        ...place,
      });
    }
    return { pushCodeId: id, expireTime: LIFETIME };
  },

  async checkPushCodeStatus({ input: { pushCodeId: id }, platform, request }) {
    const found = await findWaiting(platform, id);
    if (found?.kind !== 'push') return { status: 'EXPIRED' as const };
    const status = statusOf(platform, found);
    if (status === 'PENDING') return { status: 'PUSHED' as const };
    if (status !== 'AUTHORIZED')
      return { status: status === 'CANCELLED' ? ('CANCELLED' as const) : ('EXPIRED' as const) };
    const application = await findApplication(platform, found.app_id);
    const confirmed = application && (await takeConfirmed(platform, application, ticketOf(id)));
    if (!confirmed) return { status: 'EXPIRED' as const };
    const tokenSet = await tokensFor(frontOf(platform, application, request), confirmed, request.origin);
    return { status: 'AUTHORIZED' as const, tokenSet };
  },

  async setPushCodeStatus({ input: { pushCodeId: id, action }, platform, poolId, user: { userId } }) {
    await confirmRequest(platform, { poolId, userId, id, kind: 'push', action });
    return { success: true };
  },

  async changePushCodeStatus({ input: { pushCodeId: id, action }, platform, poolId, user: { userId } }) {
    await confirmRequest(platform, { poolId, userId, id, kind: 'push', action });
  },

  async getPushLoginRelationApps({ input: { pushCodeId }, platform, poolId, user: { userId } }, fail) {
    const found = await findNamed(platform, poolId, pushCodeId);
    if (found?.kind !== 'push' || found.user_id !== userId) throw fail.deviceSignInGone();
    return { appIds: [found.app_id] };
  },
});

/** People who are asked too often confirm anything: a few requests for one account, some more from one address. */
async function countPush(
  platform: Parameters<typeof hitAll>[0],
  poolId: string,
  account: string,
  clientIp: string,
): Promise<void> {
  const standings = await hitAll(platform, [
    { what: 'push-account', key: `${poolId}:${account.toLowerCase()}`, limit: 5, windowSeconds: 600 },
    { what: 'push-address', key: `${poolId}:${clientIp}`, limit: 50, windowSeconds: 600 },
  ]);
  const passed = standings.find(({ allowed }) => !allowed);
  if (passed) throw failure(problems.tooManyRequests, { seconds: passed.retryAfter });
}
