import { Failure } from '../../http/failure.ts';
import { publish, recordUser } from '../audit-logs/public.ts';
import { recordSignIn } from '../devices/public.ts';
import { factorPurpose } from '../mfa/public.ts';
import { sendPasscode } from '../passcodes/public.ts';
import { poolOf } from '../pools/public.ts';
import { noteFailure } from '../risks/public.ts';
import { findUser, rememberSignIn, shownUser } from '../users/public.ts';
import { advance, type Effect, type Policy, type State } from './advance.ts';
import { limitsOf } from './attempts.ts';
import type { Front } from './front.ts';
import { happeningOf } from './happening.ts';
import { sendCode } from './passcode/send.ts';
import { acceptedIdentifiers } from './password/accepts.ts';
import { refuseAddress } from './risk.ts';
import { withSecret } from './second-factor/enrolment.ts';
import type { Taken } from './taken.ts';
import { userOf } from './user.ts';

/** Moves a sign-in on and carries out what follows from it. Throws the failure that the person is to be told. */
export async function take(front: Front, state: State, taken: Taken): Promise<State> {
  await refuseAddress(front);
  const happening = await happeningOf(front, state, taken);
  const outcome = advance(state, happening, await policyOf(front));
  for (const effect of outcome.effects) await carryOut(front, effect);
  if ('failure' in outcome) throw outcome.failure;
  return withSecret(outcome.state);
}

async function policyOf({ platform, application, tenantId }: Front): Promise<Policy> {
  const { settings } = await poolOf(platform, application.user_pool_id);
  return {
    accepts: acceptedIdentifiers(application),
    wrongLimit: (await limitsOf({ platform, application })).account.limit,
    emailMustBeVerified: settings.loginRequireEmailVerified ?? false,
    tenantId,
  };
}

async function carryOut(front: Front, effect: Effect): Promise<void> {
  if (effect.effect === 'welcome') return welcome(front, effect);
  if (effect.effect === 'send-factor') return sendFactor(front, effect);
  const { platform, application } = front;
  const { userId, reason } = effect;
  const poolId = application.user_pool_id;
  if (reason === 'wrongCredentials') await noteFailure(platform, { poolId, address: front.clientIp, userId });
  const db = platform.databases.forPool(poolId);
  await recordUser(db, { ...entryOf(front), userId, success: false, detail: reason });
  if (reason === 'emailNotVerified' && userId) await mailLink(front, userId);
}

const entryOf = ({ application, requestId, clientIp, userAgent }: Front) =>
  ({
    poolId: application.user_pool_id,
    requestId,
    clientIp,
    userAgent,
    eventType: 'login',
    appId: application.id,
  }) as const;

async function welcome(front: Front, { userId, by }: Extract<Effect, { effect: 'welcome' }>): Promise<void> {
  const { platform, application, clientIp } = front;
  const poolId = application.user_pool_id;
  const user = await findUser(platform, poolId, userId);
  const db = platform.databases.forPool(poolId);
  await db.transaction().execute(async (trx) => {
    const at = new Date(platform.clock.now());
    const proved = by === 'email' ? 'email' : by === 'sms' ? 'phone' : undefined;
    await rememberSignIn(trx, { id: userId }, { appId: application.id, ip: clientIp, at, proved });
    await recordSignIn(platform, trx, userId, front);
    await recordUser(trx, { ...entryOf(front), userId, success: true, detail: by });
    await publish(trx, poolId, 'login', user && shownUser(user));
  });
  await platform.changes.settled();
}

async function sendFactor(front: Front, { userId, factor }: Extract<Effect, { effect: 'send-factor' }>) {
  const purpose = factorPurpose(await userOf(front, userId), factor);
  if (purpose) await sendCode(front, purpose);
}

/** Whoever proved to be the user gets a link to confirm the address. The answer stays the same when none may be sent. */
async function mailLink(front: Front, userId: string): Promise<void> {
  const { email } = await userOf(front, userId);
  if (!email) return;
  await sendPasscode(front, { channel: 'CHANNEL_VERIFY_EMAIL_LINK', email }, front.language).catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
  });
}
