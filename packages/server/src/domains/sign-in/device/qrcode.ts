import type { WaitingStep } from '@genauth/contract/account-steps.ts';
import { problems } from '@genauth/contract/problems.ts';
import { renderSVG } from 'uqr';
import { failure } from '../../../http/failure.ts';
import type { Application } from '../../applications/public.ts';
import { beginRequest, findWaiting, statusOf, takeConfirmed, ticketOf } from '../../device-sign-in/public.ts';
import { hit } from '../../limits/public.ts';
import { poolOf } from '../../pools/public.ts';
import { securityOf } from '../../security/public.ts';
import { issuerOf } from '../../tokens/public.ts';
import { provenAccount, resetReason } from '../account.ts';
import type { Happening, Proof, State } from '../advance.ts';
import type { Front } from '../front.ts';
import { userOf } from '../user.ts';

type Waiting = Extract<State, { kind: 'waiting' }>;

/** Whether a signed-in phone may let its user in to an application; it may when the application says nothing. */
export function acceptsQrCode({ login_config }: Pick<Application, 'login_config'>): boolean {
  const { enabledBasicLoginMethods } = login_config as { enabledBasicLoginMethods?: unknown };
  return !Array.isArray(enabledBasicLoginMethods) || enabledBasicLoginMethods.includes('SELF_BUILT_APP_QRCODE');
}

/** Begins to wait for a phone. Throws `tooManyRequests` when one address shows too many codes. */
export async function showQrCode(front: Front): Promise<Waiting> {
  const { platform, application, clientIp, userAgent } = front;
  const poolId = application.user_pool_id;
  if (!acceptsQrCode(application)) throw failure(problems.connectionUnavailable, { connection: 'QRCODE' });
  const rule = { what: 'qrcode-address', key: `${poolId}:${clientIp}`, limit: 300, windowSeconds: 300 };
  const { allowed, retryAfter } = await hit(platform, rule);
  if (!allowed) throw failure(problems.tooManyRequests, { seconds: retryAfter });
  const { settings } = await poolOf(platform, poolId);
  const { qrcodeExpiresIn: lifetime } = securityOf(settings).qrcodeLoginStrategy;
  const begun = { kind: 'qrcode', scope: 'openid', clientIp, userAgent, lifetime } as const;
  return { kind: 'waiting', ...(await beginRequest(platform, application, begun)) };
}

/** Looks whether the phone has answered. */
export async function checkQrCode(front: Front, state: State): Promise<Happening> {
  if (state.kind !== 'waiting') throw failure(problems.notSignedIn);
  const { platform, application } = front;
  const found = await findWaiting(platform, state.id);
  if (!found || statusOf(platform, found) !== 'AUTHORIZED') return { event: 'moved', state };
  const confirmed = await takeConfirmed(platform, application, ticketOf(state.id));
  if (!confirmed?.user_id) return { event: 'moved', state };
  return { event: 'proof', proof: await proveDevice(front, confirmed.user_id) };
}

/** Another device of the user, which is signed in, has let this one in. */
export async function proveDevice(front: Front, userId: string): Promise<Proof> {
  const user = await userOf(front, userId);
  const account = await provenAccount(front, user, 'device');
  const newPassword = resetReason(user);
  return { by: 'device', right: true, wrong: 0, account, newPassword, at: front.platform.clock.now() };
}

/** What the page that waits shows. */
export async function waitingStep(front: Front, { id, scanId }: Waiting): Promise<WaitingStep> {
  const { platform, application } = front;
  const found = await findWaiting(platform, id);
  const status = found ? statusOf(platform, found) : 'EXPIRED';
  const { origin } = new URL(issuerOf(platform, application, platform.config.publicUrl));
  const user = found?.user_id ? await userOf(front, found.user_id) : undefined;
  return {
    kind: 'waiting',
    qrCode: `data:image/svg+xml,${encodeURIComponent(renderSVG(`${origin}/u/confirm/${scanId}`))}`,
    status: status === 'PENDING' || status === 'AUTHORIZED' ? 'waiting' : status === 'SCANNED' ? 'scanned' : 'gone',
    user: user ? user.name || user.nickname || user.username || '' : null,
  };
}
