import { createHash } from 'node:crypto';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { forget, hitAll, type Limit, networkOf, peekAll, type Standing } from '../limits/public.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import type { Front } from './front.ts';

interface Window {
  limit: number;
  windowSeconds: number;
}

/** Wrong proofs at one application, from wherever: more than people make, less than guessing needs. */
const AT_APPLICATION: Window = { limit: 2_000, windowSeconds: 300 };

/** Wrong proofs for one text where the pool locks nothing: guessing ends all the same. */
const UNLOCKED: Window = { limit: 1_000, windowSeconds: 300 };

/**
 * What the pool allows: wrong proofs for one text that was typed, before it is locked until the window ends; wrong proofs
 * from one address, for whatever accounts; accounts that one address may open. Undefined: as many as there are.
 */
export async function limitsOf({ platform, application }: Pick<Front, 'platform' | 'application'>): Promise<{
  account: Window;
  address: Window | undefined;
  register: Window | undefined;
}> {
  const security = securityOf((await poolOf(platform, application.user_pool_id)).settings);
  const { accountLock, accountLockLoginPasswordFailCheck: lock, loginFailCheck } = security.loginAnomalyDetection;
  return {
    account: (accountLock === 'condition_set' && lock && windowOf(lock)) || UNLOCKED,
    address: windowOf(loginFailCheck),
    register: windowOf(security.registerAnomalyDetection),
  };
}

const windowOf = ({ enabled, limit, timeInterval }: { enabled: boolean; limit: number; timeInterval: number }) =>
  enabled ? { limit, windowSeconds: timeInterval } : undefined;

/** Counts an account that is to be opened. Throws `tooManyRequests` when there were too many. */
export async function countRegistration(front: Front): Promise<void> {
  const { register } = await limitsOf(front);
  refusePassed(await hitAll(front.platform, floodRules(front, register, 'register'), databaseOf(front)));
}

/** Throws `tooManyRequests` when too many proofs were wrong, from this address or at this application. */
export async function refuseFlood(front: Front): Promise<void> {
  refusePassed(await peekAll(front.platform, floodRules(front, (await limitsOf(front)).address), databaseOf(front)));
}

/**
 * Counts a proof if it was wrong. Returns how many were wrong for what was typed, up to one more than are allowed.
 * A right proof is held against the counts again: those that were sent at once have been counted by then.
 */
export async function countWrong(front: Front, typed: string, right: boolean): Promise<number> {
  const limits = await limitsOf(front);
  const ofAccount = accountRule(front, typed, limits.account);
  const rules = [ofAccount, ...floodRules(front, limits.address)];
  const [account, ...floods] = await (right ? peekAll : hitAll)(front.platform, rules, databaseOf(front));
  if (right) refusePassed(floods);
  if (!account) return 0;
  const wrong = limits.account.limit - account.remaining;
  if (right) {
    if (wrong > 0 && account.allowed) await forget(front.platform, ofAccount);
    return wrong;
  }
  return account.allowed ? wrong : wrong + 1;
}

/** Counts a wrong proof that nobody can guess: where it came from counts, and not whose it was to be. */
export async function countWrongHere(front: Front): Promise<void> {
  await hitAll(front.platform, floodRules(front, (await limitsOf(front)).address), databaseOf(front));
}

/** The connection that the rest of the sign-in uses: another one would have to be bound anew. */
const databaseOf = ({ platform, application }: Front) => platform.databases.forPool(application.user_pool_id);

function refusePassed(standings: readonly Standing[]): void {
  const passed = standings.find(({ allowed }) => !allowed);
  if (passed) throw failure(problems.tooManyRequests, { seconds: passed.retryAfter });
}

/** Counted for what was typed and not for the account, so that the count does not tell whether there is one. */
const accountRule = ({ application }: Front, typed: string, window: Window): Limit => ({
  what: 'sign-in-account',
  key: `${application.user_pool_id}:${createHash('sha256').update(typed.trim().toLowerCase()).digest('base64url')}`,
  ...window,
});

function floodRules(
  { application, clientIp, sharedAddress }: Front,
  window: Window | undefined,
  what = 'sign-in',
): Limit[] {
  const byApplication = { what: `${what}-application`, key: application.id, ...AT_APPLICATION };
  if (sharedAddress || !window) return [byApplication];
  const key = `${application.user_pool_id}:${networkOf(clientIp)}`;
  return [byApplication, { what: `${what}-address`, key, ...window }];
}
