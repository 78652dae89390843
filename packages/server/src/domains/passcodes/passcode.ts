import { createHmac } from 'node:crypto';
import type { Language } from '@genauth/contract/language.ts';
import { sql } from 'kysely';
import { perPlatform } from '../../platform/per-platform.ts';
import { newCode, newToken } from '../../platform/random.ts';
import { carriedBy, minutesOf, sendMessage } from '../messages/public.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { linkWith } from './email-link.ts';
import { countSent, countWrong, refuseGuessing, secondsToWait } from './limits.ts';
import { type Asking, eventOf, type Purpose, targetOf } from './purpose.ts';

/** Seconds that a code by text message is valid. */
const SMS_LIFETIME = 60;

/**
 * Sends a code; the one sent before for the same purpose is void from now on. Whether anybody has the address or the
 * number is not looked up: the answer is the same for all, and only who reads the code gets any further.
 * Throws `passcodeSentRecently` within a minute of another code to this target, `tooManyRequests` beyond the limits.
 */
export async function sendPasscode(asking: Asking, purpose: Purpose, language: Language): Promise<void> {
  const { platform, application } = asking;
  const target = targetOf(purpose);
  await countSent(asking, target);
  const { id: poolId, settings } = await poolOf(platform, application.user_pool_id);
  const isLink = purpose.channel === 'CHANNEL_VERIFY_EMAIL_LINK';
  const code = isLink ? newToken() : newCode(securityOf(settings).verifyCodeLength);
  const to = 'email' in purpose ? { email: purpose.email.trim() } : { phone: target };
  const db = platform.databases.forPool(poolId);
  const event = eventOf[purpose.channel];
  const { lifetime } = 'email' in purpose ? await carriedBy(db, poolId, event, language) : { lifetime: SMS_LIFETIME };
  const hash = hashOf(asking, purpose.channel, target, code);
  const expires_at = new Date(platform.clock.now() + lifetime * 1000);
  const key = keyOf(asking, purpose.channel, target);
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('passcodes')
      .values({ ...key, hash, expires_at })
      .onConflict((conflict) => conflict.columns(keyColumns).doUpdateSet({ hash, expires_at, wrong: 0 }))
      .execute();
    const carried = isLink
      ? { link: linkWith(asking, { email: target, code }) }
      : { code, minutes: minutesOf(lifetime) };
    const values = { app_name: application.name, ...carried };
    await sendMessage(platform, trx, {
      poolId,
      appId: application.id,
      event,
      language,
      to,
      values,
      usefulFor: lifetime,
    });
  });
}

/** Whether a code is right. It stays valid when it is; a wrong one counts as a try. Throws `tooManyRequests`. */
export async function checkPasscode(asking: Asking, purpose: Purpose, code: string): Promise<boolean> {
  return tryCode(asking, purpose.channel, targetOf(purpose), code);
}

/** Seconds until another code may be sent for a purpose. */
export const secondsToResend = (asking: Asking, purpose: Purpose): Promise<number> =>
  secondsToWait(asking, targetOf(purpose));

/**
 * Whether a code is right; from now on it is void. Of several who show it at once, one is believed. Counts on a
 * connection of its own, so call it before a transaction begins: a rollback must not give tries back.
 * Throws `tooManyRequests` when there were too many wrong codes.
 */
export async function consumePasscode(asking: Asking, purpose: Purpose, code: string): Promise<boolean> {
  const { channel } = purpose;
  const target = targetOf(purpose);
  if (!(await tryCode(asking, channel, target, code))) return false;
  const { numDeletedRows } = await asking.platform.databases
    .forPool(asking.application.user_pool_id)
    .deleteFrom('passcodes')
    .where(isKey(asking, channel, target))
    .where('hash', '=', hashOf(asking, channel, target, code))
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** One statement compares and counts: tries that arrive at once, in whatever process, wait for each other's count. */
async function tryCode(asking: Asking, channel: string, target: string, code: string): Promise<boolean> {
  const { platform, application } = asking;
  await refuseGuessing(asking, target);
  const { id: poolId, settings } = await poolOf(platform, application.user_pool_id);
  const right = sql<boolean>`hash = ${hashOf(asking, channel, target, code)}`;
  const found = await platform.databases
    .forPool(poolId)
    .updateTable('passcodes')
    .set({ wrong: sql`wrong + case when ${right} then 0 else 1 end` })
    .where(isKey(asking, channel, target))
    .where('wrong', '<', securityOf(settings).verifyCodeMaxAttempts)
    .where('expires_at', '>', new Date(platform.clock.now()))
    .returning(right.as('right'))
    .executeTakeFirst();
  if (found?.right) return true;
  await countWrong(asking, target);
  return false;
}

const keyColumns = ['user_pool_id', 'app_id', 'channel', 'target'] as const;

const keyOf = ({ application }: Asking, channel: string, target: string) => ({
  user_pool_id: application.user_pool_id,
  app_id: application.id,
  channel,
  target,
});

const isKey = (asking: Asking, channel: string, target: string) =>
  sql<boolean>`(user_pool_id, app_id, channel, target) =
    (${asking.application.user_pool_id}, ${asking.application.id}, ${channel}, ${target})`;

const hashKey = perPlatform(({ vault }) => vault.deriveKey('passcodes'));

/** Whoever reads the table learns nothing without the key, and a row that is moved elsewhere fits no code. */
function hashOf(asking: Asking, channel: string, target: string, code: string): Buffer {
  const { id, user_pool_id } = asking.application;
  const bound = JSON.stringify([user_pool_id, id, channel, target, code.trim()]);
  return createHmac('sha256', hashKey(asking.platform)).update(bound).digest();
}
