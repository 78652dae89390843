import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { hit, hitAll, type Limit, networkOf, peek, peekAll, type Standing } from '../limits/public.ts';
import type { Asking } from './purpose.ts';

/** Seconds between two codes to one target. */
export const RESEND_AFTER = 60;

const sent = (what: string, key: string, limit: number, windowSeconds: number): Limit => ({
  what: `passcode-${what}`,
  key,
  limit,
  windowSeconds,
});

const minuteRule = ({ application }: Asking, target: string): Limit =>
  sent('minute', `${application.user_pool_id}:${target}`, 1, RESEND_AFTER);

/** Seconds until another code may be sent to a target. */
export async function secondsToWait(asking: Asking, target: string): Promise<number> {
  const { allowed, retryAfter } = await peek(asking.platform, minuteRule(asking, target));
  return allowed ? 0 : retryAfter;
}

/** Counts a code to be sent. Throws when this target had one within the minute, or when too many were sent. */
export async function countSent(asking: Asking, target: string): Promise<void> {
  const { platform, application } = asking;
  const poolId = application.user_pool_id;
  const recipient = `${poolId}:${target}`;
  const minute = await hit(platform, minuteRule(asking, target));
  if (!minute.allowed) throw failure(problems.passcodeSentRecently, { seconds: minute.retryAfter });
  refusePassed(
    await hitAll(platform, [
      sent('recipient', recipient, 10, 3_600),
      ...addressRule(asking, 'address', 50),
      sent('application', application.id, 2_000, 300),
      sent('pool', poolId, 5_000, 300),
    ]),
  );
}

/** What wrong codes are counted under: more than people make, less than guessing needs, over however many codes. */
const wrongRules = (asking: Asking, target: string): Limit[] => [
  sent('wrong-target', `${asking.application.user_pool_id}:${target}`, 20, 3_600),
  ...addressRule(asking, 'wrong-address', 50),
  sent('wrong-application', asking.application.id, 2_000, 300),
];

/** Throws `tooManyRequests` when too many codes were wrong: for this target, from this address, at this application. */
export async function refuseGuessing(asking: Asking, target: string): Promise<void> {
  refusePassed(await peekAll(asking.platform, wrongRules(asking, target)));
}

export async function countWrong(asking: Asking, target: string): Promise<void> {
  await hitAll(asking.platform, wrongRules(asking, target));
}

function addressRule({ application, clientIp, sharedAddress }: Asking, what: string, limit: number): Limit[] {
  return sharedAddress ? [] : [sent(what, `${application.user_pool_id}:${networkOf(clientIp)}`, limit, 300)];
}

function refusePassed(standings: readonly Standing[]): void {
  const passed = standings.find(({ allowed }) => !allowed);
  if (passed) throw failure(problems.tooManyRequests, { seconds: passed.retryAfter });
}
