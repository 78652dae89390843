import { qrcode } from '@genauth/contract/authentication/qrcode/qrcode.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { type Call, implement } from '../../http/implement.ts';
import { findApplication } from '../applications/public.ts';
import { hit } from '../limits/public.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { DEFAULT_AVATAR, findUser, shownUser } from '../users/public.ts';
import { confirmRequest } from './confirm.ts';
import { DEFAULT_SCOPE, frontOf } from './fronts.ts';
import { beginRequest, findWaiting, type Request, statusOf, takeConfirmed, ticketOf } from './requests.ts';
import { tokensFor } from './tokens.ts';

export const qrcodeHandlers = implement(qrcode, {
  /** The picture that is to be scanned holds `url`, which says no more than what may be confirmed. */
  async geneQrCode({ input, platform, application, request }, fail) {
    if (!application) throw fail.applicationNotFound();
    if (input.type !== 'MOBILE_APP') throw fail.connectionUnavailable({ connection: input.type });
    await countBegun(platform, application.user_pool_id, request.clientIp);
    const { qrcodeExpiresIn: lifetime } = await strategyOf(platform, application.user_pool_id);
    const { clientIp, userAgent, origin } = request;
    const begun = { kind: 'qrcode', scope: DEFAULT_SCOPE, clientIp, userAgent, lifetime } as const;
    const { id, scanId } = await beginRequest(platform, application, begun);
    return { qrcodeId: id, url: `${origin}/u/confirm/${scanId}`, customLogoUrl: application.logo };
  },

  getQrCodeStatus: (call) => status(call),

  checkQrCodeStatus: (call) => status(call),

  async exchangeTokenSetWithQrCodeTicket({ input, platform, application, secretProven, request }, fail) {
    const { allowExchangeUserInfoFromBrowser } = await strategyOf(platform, application.user_pool_id);
    if (!allowExchangeUserInfoFromBrowser && !secretProven) throw fail.clientNotAuthenticated();
    const confirmed = await takeConfirmed(platform, application, input.ticket);
    if (!confirmed) throw fail.deviceSignInGone();
    return tokensFor(frontOf(platform, application, request), confirmed, request.origin);
  },

  async setQrCodeStatus({ input: { qrcodeId: id, action }, platform, poolId, user: { userId } }) {
    await confirmRequest(platform, { poolId, userId, id, kind: 'qrcode', action });
    return { success: true };
  },

  async changeQrCodeStatus({ input: { qrcodeId: id, action }, platform, poolId, user: { userId } }) {
    await confirmRequest(platform, { poolId, userId, id, kind: 'qrcode', action });
  },
});

const strategyOf = async (platform: Call<unknown>['platform'], poolId: string) =>
  securityOf((await poolOf(platform, poolId)).settings).qrcodeLoginStrategy;

/** QR codes that one address may ask for: a page asks for another one every two minutes. */
async function countBegun(platform: Call<unknown>['platform'], poolId: string, clientIp: string): Promise<void> {
  const rule = { what: 'qrcode-address', key: `${poolId}:${clientIp}`, limit: 300, windowSeconds: 300 };
  const { allowed, retryAfter } = await hit(platform, rule);
  if (!allowed) throw failure(problems.tooManyRequests, { seconds: retryAfter });
}

type StatusCall = Pick<Call<{ qrcodeId: string }, 'anyone'>, 'input' | 'platform' | 'request'>;

/** Where a QR code stands; who scanned it is shown to the page that waits, so that people see whom it signs in. */
async function status({ input: { qrcodeId: id }, platform, request }: StatusCall) {
  const found = await findWaiting(platform, id);
  if (found?.kind !== 'qrcode') return { status: 'EXPIRED' as const };
  const now = statusOf(platform, found) as 'PENDING' | 'SCANNED' | 'AUTHORIZED' | 'CANCELLED' | 'EXPIRED';
  const briefUserInfo = await briefOf(platform, found);
  if (now !== 'AUTHORIZED') return { status: now, briefUserInfo };
  const ticket = ticketOf(id);
  const application = await findApplication(platform, found.app_id);
  const { returnFullUserInfo } = await strategyOf(platform, found.user_pool_id);
  if (!returnFullUserInfo || !application) return { status: now, briefUserInfo, ticket };
  const confirmed = await takeConfirmed(platform, application, ticket);
  if (!confirmed) return { status: 'EXPIRED' as const };
  const tokenSet = await tokensFor(frontOf(platform, application, request), confirmed, request.origin);
  return { status: now, briefUserInfo, tokenSet };
}

async function briefOf(platform: Call<unknown>['platform'], { user_pool_id, user_id }: Request) {
  const user = user_id ? await findUser(platform, user_pool_id, user_id) : undefined;
  if (!user) return null;
  const { name, nickname, username, photo } = shownUser(user);
  const displayName = nickname || username || name || '';
  return { displayName, photo: photo ?? platform.config.publicUrl + DEFAULT_AVATAR };
}
