import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';
import { LONGEST_ROTATION } from './lifetimes.ts';

export type RefreshToken = Selectable<Tables['refresh_tokens']>;

/** Tokens are random, so a fast hash without salt is enough to make a stolen table worthless. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export const insertRefreshToken = (db: Database, token: RefreshToken): Promise<unknown> =>
  db.insertInto('refresh_tokens').values(token).execute();

/** A refresh token that may be redeemed now. */
export const findRefreshToken = (db: Database, hash: Buffer, now: Date): Promise<RefreshToken | undefined> =>
  db
    .selectFrom('refresh_tokens')
    .selectAll()
    .where('hash', '=', hash)
    .where('consumed_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();

/**
 * Uses a refresh token up and puts its successor in its place, in one statement: of two who come with the same token,
 * one gets nothing. Returns the old one.
 */
export async function rotateRefreshToken(
  db: Database,
  hash: Buffer,
  { appId, successor, now, lifetime }: { appId: string; successor: Buffer; now: Date; lifetime: number },
): Promise<RefreshToken | undefined> {
  const { rows } = await sql<RefreshToken>`
    with used as (
      update refresh_tokens set consumed_at = ${now}
      where hash = ${hash} and app_id = ${appId} and consumed_at is null and expires_at > ${now} returning *
    ), kept as (
      insert into refresh_tokens (hash, user_pool_id, app_id, user_id, grant_id, issuer, scope, session_id,
        authenticated_at, started_at, created_at, expires_at)
      select ${successor}, user_pool_id, app_id, user_id, grant_id, issuer, scope, session_id,
        authenticated_at, started_at, ${now}::timestamptz,
        least(${new Date(now.getTime() + lifetime * 1000)}::timestamptz, started_at + ${`${LONGEST_ROTATION} s`}::interval)
      from used
    ) select * from used`.execute(db);
  return rows[0];
}

/** The grant of a token that was rotated away: someone presents it again. */
export const findUsed = (db: Database, hash: Buffer): Promise<RefreshToken | undefined> =>
  db
    .selectFrom('refresh_tokens')
    .selectAll()
    .where('hash', '=', hash)
    .where('consumed_at', 'is not', null)
    .executeTakeFirst();
