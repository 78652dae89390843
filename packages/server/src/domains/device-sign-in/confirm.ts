import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { findNamed, moveRequest, type Request } from './requests.ts';

interface Confirmation {
  poolId: string;
  userId: string;
  id: string;
  kind: Request['kind'];
  action: 'SCAN' | 'CONFIRM' | 'CANCEL';
}

/**
 * What a signed-in user does about a request. A QR code belongs to whoever scans it first, and only they go on with it;
 * a pushed request belongs to the user it was pushed to. Throws `deviceSignInGone` for everybody else.
 */
export async function confirmRequest(platform: Platform, confirmation: Confirmation): Promise<void> {
  const { poolId, userId, id, kind, action } = confirmation;
  const request = await findNamed(platform, poolId, id);
  const mine =
    request?.kind === kind && (request.user_id === userId || (action === 'SCAN' && request.user_id === null));
  if (!request || !mine) throw failure(problems.deviceSignInGone);
  const { settings } = await poolOf(platform, poolId);
  const { ticketExpiresIn } = securityOf(settings).qrcodeLoginStrategy;
  const until = new Date(platform.clock.now() + ticketExpiresIn * 1000);
  const open = kind === 'push' ? ['PENDING'] : ['SCANNED'];
  const moved =
    action === 'SCAN'
      ? await moveRequest(platform, request, ['PENDING'], { status: 'SCANNED', user_id: userId })
      : action === 'CANCEL'
        ? await moveRequest(platform, request, open, { status: 'CANCELLED' })
        : await moveRequest(platform, request, open, { status: 'AUTHORIZED', expires_at: until });
  if (!moved) throw failure(problems.deviceSignInGone);
}
