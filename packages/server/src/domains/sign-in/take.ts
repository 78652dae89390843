import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { Failure, failure } from '../../http/failure.ts';
import { outboxEvent, recordUser, userLog } from '../audit-logs/public.ts';
import { recordSignIn } from '../devices/public.ts';
import { type FirstProof, factorPurpose } from '../mfa/public.ts';
import { sendPasscode } from '../passcodes/public.ts';
import { poolOf } from '../pools/public.ts';
import { noteFailure } from '../risks/public.ts';
import { revokeUserTokens } from '../tokens/public.ts';
import { countSignIn, shownUser, type UserRow } from '../users/public.ts';
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

type SignedIn = Extract<State, { kind: 'signed-in' }>;

/** Where a sign-in has come to; at its end, with the user as the sign-in leaves them. */
type Reached = Exclude<State, SignedIn> | (SignedIn & { user: UserRow });

/** Moves a sign-in on and carries out what follows from it. Throws the failure that the person is to be told. */
export async function take(front: Front, state: State, taken: Taken): Promise<Reached> {
  await refuseAddress(front);
  const happening = await happeningOf(front, state, taken);
  const outcome = advance(state, happening, await policyOf(front));
  let user: UserRow | undefined;
  for (const effect of outcome.effects) user = await carryOut(front, effect);
  if ('failure' in outcome) throw outcome.failure;
  const reached = withSecret(outcome.state);
  if (reached.kind !== 'signed-in') return reached;
  return { ...reached, user: user ?? (await userOf(front, reached.userId)) };
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

/** Returns the user who was welcomed. */
async function carryOut(front: Front, effect: Effect): Promise<UserRow | undefined> {
  if (effect.effect === 'welcome') return welcome(front, effect);
  if (effect.effect === 'send-factor') await sendFactor(front, effect);
  else await noteRefusal(front, effect);
  return undefined;
}

async function noteRefusal(
  front: Front,
  { userId, reason }: Extract<Effect, { effect: 'note-refusal' }>,
): Promise<void> {
  const { platform, application } = front;
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

/** Counts the sign-in, with its audit row and its event, and returns the user as it is then. */
async function welcome(front: Front, { user, by }: Extract<Effect, { effect: 'welcome' }>): Promise<UserRow> {
  const { platform, application } = front;
  const db = platform.databases.forPool(application.user_pool_id);
  if (by === 'email' && !user.email_verified) await endForeignAccess(front, db, user.id);
  if (!front.deviceId) {
    const counted = await writeWelcome(db, front, user, by);
    platform.changes.happened('users', user.id);
    return counted;
  }
  const counted = await db.transaction().execute(async (trx) => {
    const row = await writeWelcome(trx, front, user, by);
    await recordSignIn(platform, trx, user.id, front);
    return row;
  });
  await platform.changes.settled(); // other devices may have been signed out
  return counted;
}

/** A single statement: one round trip. Throws `notSignedIn` when the account has gone in the meantime. */
async function writeWelcome(db: Database, front: Front, user: UserRow, by: FirstProof): Promise<UserRow> {
  const { platform, application, clientIp } = front;
  const at = new Date(platform.clock.now());
  const proved = by === 'email' ? 'email' : by === 'sms' ? 'phone' : undefined;
  const row = await db
    .with('counted', (part) => countSignIn(part, user, { appId: application.id, ip: clientIp, at, proved }))
    .with('logged', (part) => userLog(part, { ...entryOf(front), userId: user.id, success: true, detail: by }))
    .with('told', (part) => outboxEvent(part, application.user_pool_id, 'login', shownUser(user)))
    .selectFrom('counted')
    .selectAll()
    .executeTakeFirst();
  if (!row) throw failure(problems.notSignedIn);
  return row;
}

/**
 * Whoever registered an address without proving it may be another person than the one who reads it: what they know and
 * where they are signed in ends when the address is proven for the first time.
 */
async function endForeignAccess({ platform, application }: Front, db: Database, userId: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set({ password_hash: null })
    .where('id', '=', userId)
    .where('email_verified', '=', false)
    .where('user_source_type', '=', 'register')
    .where('password_hash', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await revokeUserTokens(platform, db, { poolId: application.user_pool_id, userId });
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
