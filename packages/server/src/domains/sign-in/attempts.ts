import { createHash } from 'node:crypto';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { forget, hitAll, type Limit, networkOf, peekAll, type Standing } from '../limits/public.ts';
import type { Front } from './front.ts';

/** Wrong proofs are counted within this many seconds. */
const WINDOW = 300;

/** Wrong proofs for one text that was typed, before it is locked until the window ends. */
export const WRONG_PER_ACCOUNT = 5;

/** Wrong proofs from one address, for whatever accounts; new accounts as well. */
export const PER_ADDRESS = 50;

/** Wrong proofs at one application, from wherever: more than people make, less than guessing needs. */
const PER_APPLICATION = 2_000;

/** Counts an account that is to be opened. Throws `tooManyRequests` when there were too many. */
export async function countRegistration(front: Front): Promise<void> {
  refusePassed(await hitAll(front.platform, floodRules(front, 'register')));
}

/** Throws `tooManyRequests` when too many proofs were wrong, from this address or at this application. */
export async function refuseFlood(front: Front): Promise<void> {
  refusePassed(await peekAll(front.platform, floodRules(front)));
}

/**
 * Counts a proof if it was wrong. Returns how many were wrong for what was typed, up to one more than are allowed.
 * A right proof is held against the counts again: those that were sent at once have been counted by then.
 */
export async function countWrong(front: Front, typed: string, right: boolean): Promise<number> {
  const rules = [accountRule(front, typed), ...floodRules(front)];
  const [account, ...floods] = right ? await peekAll(front.platform, rules) : await hitAll(front.platform, rules);
  if (right) refusePassed(floods);
  if (!account) return 0;
  const wrong = WRONG_PER_ACCOUNT - account.remaining;
  if (right) {
    if (wrong > 0 && account.allowed) await forget(front.platform, accountRule(front, typed));
    return wrong;
  }
  return account.allowed ? wrong : wrong + 1;
}

/** Counts a wrong proof that nobody can guess: where it came from counts, and not whose it was to be. */
export async function countWrongHere(front: Front): Promise<void> {
  await hitAll(front.platform, floodRules(front));
}

function refusePassed(standings: readonly Standing[]): void {
  const passed = standings.find(({ allowed }) => !allowed);
  if (passed) throw failure(problems.tooManyRequests, { seconds: passed.retryAfter });
}

/** Counted for what was typed and not for the account, so that the count does not tell whether there is one. */
const accountRule = ({ application }: Front, typed: string): Limit => ({
  what: 'sign-in-account',
  key: `${application.user_pool_id}:${createHash('sha256').update(typed.trim().toLowerCase()).digest('base64url')}`,
  limit: WRONG_PER_ACCOUNT,
  windowSeconds: WINDOW,
});

function floodRules({ application, clientIp, sharedAddress }: Front, what = 'sign-in'): Limit[] {
  const byApplication = { what: `${what}-application`, key: application.id, limit: PER_APPLICATION };
  const key = `${application.user_pool_id}:${networkOf(clientIp)}`;
  const byAddress = { what: `${what}-address`, key, limit: PER_ADDRESS };
  const rules = sharedAddress ? [byApplication] : [byApplication, byAddress];
  return rules.map((rule) => ({ ...rule, windowSeconds: WINDOW }));
}
