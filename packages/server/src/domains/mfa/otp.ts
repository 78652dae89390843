import type { Database } from '../../database/connect.ts';
import { isEqual } from '../../platform/equal.ts';
import type { Platform } from '../../platform/platform.ts';
import { newText } from '../../platform/random.ts';
import { openFor, poolOf, sealFor } from '../pools/public.ts';
import type { UserRow } from '../users/public.ts';
import { otpPeriod } from './totp.ts';

/** Without letters and digits that look alike. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

const SECRET = 'otp-secret';
const RECOVERY = 'otp-recovery-code';

export const newRecoveryCode = (): string => Array.from({ length: 4 }, () => newText(4, READABLE)).join('-');

/** Whether a user has an authenticator, and a recovery code beside it. */
export async function otpOf(platform: Platform, poolId: string, userId: string) {
  const row = await rowOf(platform, poolId, userId);
  return { enrolled: row !== undefined, recoverable: row?.recovery_code != null };
}

/** Whether an authenticator shows a code now. A code is good once, also at several servers (RFC 6238, section 5.2). */
export async function consumeOtp(platform: Platform, poolId: string, userId: string, code: string): Promise<boolean> {
  const row = await rowOf(platform, poolId, userId);
  if (!row) return false;
  const secret = openFor(platform, await poolOf(platform, poolId), row.secret, SECRET);
  const period = otpPeriod(secret, code, platform.clock.now());
  if (period === undefined) return false;
  const { numUpdatedRows } = await platform.databases
    .forPool(poolId)
    .updateTable('user_otps')
    .set({ last_period: period })
    .where('user_id', '=', userId)
    .where((is) => is.or([is('last_period', 'is', null), is('last_period', '<', period)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Uses a recovery code up. Returns the one that takes its place; undefined when the code is wrong. */
export async function consumeRecoveryCode(
  platform: Platform,
  poolId: string,
  userId: string,
  code: string,
): Promise<string | undefined> {
  const row = await rowOf(platform, poolId, userId);
  if (!row?.recovery_code) return undefined;
  const pool = await poolOf(platform, poolId);
  if (!isEqual(code.trim().toLowerCase(), openFor(platform, pool, row.recovery_code, RECOVERY).toLowerCase())) {
    return undefined;
  }
  const next = newRecoveryCode();
  const { numUpdatedRows } = await platform.databases
    .forPool(poolId)
    .updateTable('user_otps')
    .set({ recovery_code: sealFor(platform, pool, next, RECOVERY) })
    .where('user_id', '=', userId)
    .where('recovery_code', '=', row.recovery_code)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? next : undefined;
}

/** Keeps an authenticator, instead of one from before. `period`: of the code that proved it, which is used up. */
export async function keepOtp(
  platform: Platform,
  db: Database,
  { user_pool_id: poolId, id: userId }: Pick<UserRow, 'id' | 'user_pool_id'>,
  { secret, recoveryCode, period }: { secret: string; recoveryCode: string; period: number },
): Promise<void> {
  const pool = await poolOf(platform, poolId);
  const values = {
    secret: sealFor(platform, pool, secret, SECRET),
    recovery_code: sealFor(platform, pool, recoveryCode, RECOVERY),
    last_period: period,
    created_at: new Date(platform.clock.now()),
  };
  await db
    .insertInto('user_otps')
    .values({ user_id: userId, user_pool_id: poolId, ...values })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(values))
    .execute();
}

const rowOf = (platform: Platform, poolId: string, userId: string) =>
  platform.databases
    .forPool(poolId)
    .selectFrom('user_otps')
    .select(['secret', 'recovery_code'])
    .where('user_id', '=', userId)
    .executeTakeFirst();
