import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { isEqual } from '../../platform/equal.ts';
import type { Platform } from '../../platform/platform.ts';
import { forget, hit, type Limit, peek, type Standing } from '../limits/public.ts';
import { noteUse } from './last-use.ts';
import { findAccessKey, issueManagementToken, MANAGEMENT_TOKEN_LIFETIME } from './public.ts';

/** Wrong secrets in five minutes from one address: for a key, and for all keys of its pool or all that there are not. */
const WINDOW = 300;
const OF_KEY = 10;
const OF_ADDRESS = 100;

/**
 * A management token for a key and its secret; undefined when they do not match. Throws `tooManyRequests` after too
 * many wrong ones: only for the address that sent them, so that nobody can lock out the owner of a key.
 */
export async function exchangeKey(
  platform: Platform,
  { accessKeyId, accessKeySecret }: { accessKeyId: string; accessKeySecret: string },
  clientIp: string,
): Promise<{ access_token: string; expires_in: number } | undefined> {
  const key = await findAccessKey(platform, accessKeyId);
  const ofAddress = limit(`${clientIp} ${key?.poolId ?? ''}`, OF_ADDRESS);
  const ofKey = limit(`${clientIp} key ${accessKeyId}`, OF_KEY);
  refuseOver(await peek(platform, ofAddress));
  const before = await peek(platform, ofKey);
  refuseOver(before);
  // An unknown key costs the same comparison as a wrong secret.
  const genuine = isEqual(accessKeySecret, key?.secret ?? 'unknown');
  if (!key || !genuine) {
    await hit(platform, ofAddress);
    await hit(platform, ofKey);
    return undefined;
  }
  if (before.remaining < OF_KEY) await forget(platform, ofKey);
  await noteUse(platform, key);
  return { access_token: issueManagementToken(platform, key), expires_in: MANAGEMENT_TOKEN_LIFETIME };
}

const limit = (key: string, allowed: number): Limit => ({
  what: 'management-token',
  key,
  limit: allowed,
  windowSeconds: WINDOW,
});

function refuseOver({ allowed, retryAfter }: Standing): void {
  if (!allowed) throw failure(problems.tooManyRequests, { seconds: retryAfter });
}
