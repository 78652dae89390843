import { fastpass } from '@genauth/contract/authentication/qrcode/fastpass.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { DEFAULT_AVATAR, findUser } from '../users/public.ts';
import { DEFAULT_SCOPE, frontOf } from './fronts.ts';
import { beginRequest, findNamed, findWaiting, moveRequest, statusOf, takeConfirmed, ticketOf } from './requests.ts';
import { tokensFor } from './tokens.ts';

export const fastpassHandlers = implement(fastpass, {
  /** Whoever sees this code within its two minutes gets in, once: it is for the user's own phone. */
  async geneFastpassQrcodeInfo({ input, platform, poolId, application, user: { userId }, request }) {
    const user = await findUser(platform, poolId, userId);
    if (!user) throw failure(problems.notSignedIn);
    const { name, settings } = await poolOf(platform, poolId);
    const { qrcodeExpiresIn: lifetime } = securityOf(settings).qrcodeLoginStrategy;
    const { clientIp, userAgent, origin } = request;
    const scope = input.options?.scope ?? DEFAULT_SCOPE;
    const begun = { kind: 'fastpass', userId, scope, clientIp, userAgent, lifetime } as const;
    const { id } = await beginRequest(platform, application, begun);
    const photo = platform.config.publicUrl + DEFAULT_AVATAR;
    const displayName = user.nickname || user.username || user.name || '';
    return {
      scene: 'APP_LOGIN',
      qrcodeId: id,
      apiHost: origin,
      user: { id: userId, displayName, photo: user.photo ?? photo },
      appId: application.id,
      userpool: { id: poolId, displayName: name, photo },
    };
  },

  async getFastpassParams({ input: { qrcodeId, appId }, platform, application }, fail) {
    const found = await findWaiting(platform, qrcodeId);
    if (found?.kind !== 'fastpass' || !application || application.id !== appId) throw fail.deviceSignInGone();
    if (application.user_pool_id !== found.user_pool_id) throw fail.deviceSignInGone();
    return { relationApps: [{ id: application.id, name: application.name, logo: application.logo }] };
  },

  async getAppLoginQrCodeStatus({ input: { qrcodeId }, platform, poolId, user: { userId } }) {
    const found = await findNamed(platform, poolId, qrcodeId);
    if (found?.kind !== 'fastpass' || found.user_id !== userId) return { status: 'EXPIRED' as const };
    return { status: statusOf(platform, found) === 'PENDING' ? ('PENDING' as const) : ('EXPIRED' as const) };
  },

  async qrCodeAppLogin({ input: { qrcodeId }, platform, application, request }, fail) {
    if (!application) throw fail.applicationNotFound();
    const found = await findWaiting(platform, qrcodeId);
    if (found?.kind !== 'fastpass' || found.user_pool_id !== application.user_pool_id) throw fail.deviceSignInGone();
    const mine = { id: found.app_id, user_pool_id: found.user_pool_id };
    const moved = await moveRequest(platform, found, ['PENDING'], { status: 'AUTHORIZED' });
    const confirmed = moved && (await takeConfirmed(platform, mine, ticketOf(qrcodeId)));
    if (!confirmed) throw fail.deviceSignInGone();
    return tokensFor(frontOf(platform, application, request), confirmed, request.origin);
  },
});
