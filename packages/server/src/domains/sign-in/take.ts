import { publish, recordUser } from '../audit-logs/public.ts';
import { poolOf } from '../pools/public.ts';
import { findUser, type Identifier, rememberSignIn, shownUser } from '../users/public.ts';
import { advance, type Effect, type Happening, type Policy, type State, start } from './advance.ts';
import { WRONG_PER_ACCOUNT } from './attempts.ts';
import type { Front } from './front.ts';
import { provePasscode, type TypedCode } from './passcode/passcode.ts';
import { acceptedIdentifiers } from './password/accepts.ts';
import { provePassword } from './password/password.ts';

/** What a front takes from the person who signs in. */
export type Taken =
  | { event: 'identifier'; identifier: string }
  | { event: 'password'; identifier: Identifier; password: string }
  | ({ event: 'passcode' } & TypedCode);

/** The step that a sign-in begins with. */
export const firstStep = async (front: Front): Promise<State> => start(await policyOf(front));

/** Moves a sign-in on and carries out what follows from it. Throws the failure that the person is to be told. */
export async function take(front: Front, state: State, taken: Taken): Promise<State> {
  const outcome = advance(state, await happeningOf(front, taken), await policyOf(front));
  for (const effect of outcome.effects) await carryOut(front, effect);
  if ('failure' in outcome) throw outcome.failure;
  return outcome.state;
}

async function happeningOf(front: Front, taken: Taken): Promise<Happening> {
  if (taken.event === 'identifier') return taken;
  if (taken.event === 'passcode') return { event: 'proof', proof: await provePasscode(front, taken) };
  return { event: 'proof', proof: await provePassword(front, taken.identifier, taken.password) };
}

async function policyOf({ platform, application, tenantId }: Front): Promise<Policy> {
  const { settings } = await poolOf(platform, application.user_pool_id);
  return {
    accepts: acceptedIdentifiers(application),
    wrongLimit: WRONG_PER_ACCOUNT,
    emailMustBeVerified: settings.loginRequireEmailVerified ?? false,
    tenantId,
  };
}

async function carryOut(front: Front, effect: Effect): Promise<void> {
  const { platform, application } = front;
  const poolId = application.user_pool_id;
  const db = platform.databases.forPool(poolId);
  const { requestId, clientIp, userAgent } = front;
  const entry = { poolId, requestId, clientIp, userAgent, eventType: 'login', appId: application.id } as const;
  const { userId } = effect;
  if (effect.effect === 'note-refusal')
    return recordUser(db, { ...entry, userId, success: false, detail: effect.reason });
  const user = await findUser(platform, poolId, effect.userId);
  await db.transaction().execute(async (trx) => {
    const at = new Date(platform.clock.now());
    const { proved } = effect;
    await rememberSignIn(trx, { id: effect.userId }, { appId: application.id, ip: clientIp, at, proved });
    await recordUser(trx, { ...entry, userId, success: true });
    await publish(trx, poolId, 'login', user && shownUser(user));
  });
}
