import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Platform } from '../../platform/platform.ts';
import { newToken } from '../../platform/random.ts';
import type { Application } from '../applications/public.ts';

export type Request = Selectable<Tables['device_sign_ins']>;

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

interface NewRequest {
  kind: 'qrcode' | 'push' | 'fastpass';
  userId?: string | undefined;
  scope: string;
  clientIp: string;
  userAgent: string | undefined;
  /** Seconds until nobody can confirm it any more. */
  lifetime: number;
}

/**
 * Begins a sign-in that another device confirms. `id` is for the device that waits, `scanId` for what a camera may see:
 * whoever photographs a QR code can confirm it for themselves, and learns nothing of what becomes of it.
 */
export async function beginRequest(
  platform: Platform,
  { id: app_id, user_pool_id }: Pick<Application, 'id' | 'user_pool_id'>,
  { userId, lifetime, clientIp, userAgent, ...request }: NewRequest,
): Promise<{ id: string; scanId: string }> {
  const [id, scanId] = [newToken(), newToken()];
  const now = platform.clock.now();
  const row = {
    ...request,
    hash: hashOf(id),
    scan_hash: hashOf(scanId),
    ticket_hash: hashOf(ticketOf(id)),
    user_pool_id,
    app_id,
    status: 'PENDING',
    user_id: userId ?? null,
    client_ip: clientIp,
    user_agent: userAgent ?? null,
    created_at: new Date(now),
    expires_at: new Date(now + lifetime * 1000),
  };
  await platform.databases.forPool(user_pool_id).insertInto('device_sign_ins').values(row).execute();
  return { id, scanId };
}

/** The request that a waiting device knows by its secret, which also says the pool. */
export const findWaiting = ({ databases }: Platform, id: string): Promise<Request | undefined> =>
  databases.everyPool.selectFrom('device_sign_ins').selectAll().where('hash', '=', hashOf(id)).executeTakeFirst();

/** The request that a signed-in user names: by what a camera saw, or by the name that the waiting device passed on. */
export const findNamed = ({ databases }: Platform, poolId: string, id: string): Promise<Request | undefined> =>
  databases
    .forPool(poolId)
    .selectFrom('device_sign_ins')
    .selectAll()
    .where('user_pool_id', '=', poolId)
    .where((is) => is.or([is('hash', '=', hashOf(id)), is('scan_hash', '=', hashOf(id))]))
    .executeTakeFirst();

/** The request behind a code that somebody has scanned; it also says the pool. */
export const findScanned = ({ databases }: Platform, scanId: string): Promise<Request | undefined> =>
  databases.everyPool
    .selectFrom('device_sign_ins')
    .selectAll()
    .where('scan_hash', '=', hashOf(scanId))
    .executeTakeFirst();

/** Where a request stands now. */
export const statusOf = ({ clock }: Platform, { status, expires_at }: Request): string =>
  expires_at.getTime() <= clock.now() ? 'EXPIRED' : status;

/** Moves a request on, if it still stands where it was seen: of two who act at once, one succeeds. */
export async function moveRequest(
  platform: Platform,
  request: Request,
  from: readonly string[],
  changes: { status: string; user_id?: string; expires_at?: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await platform.databases
    .forPool(request.user_pool_id)
    .updateTable('device_sign_ins')
    .set(changes)
    .where('hash', '=', request.hash)
    .where('status', 'in', [...from])
    .where('expires_at', '>', new Date(platform.clock.now()))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends a request that its user has confirmed. Of several who ask, one is given it. */
export async function takeConfirmed(
  platform: Platform,
  { id: app_id, user_pool_id }: Pick<Application, 'id' | 'user_pool_id'>,
  ticket: string,
): Promise<Request | undefined> {
  return platform.databases
    .forPool(user_pool_id)
    .deleteFrom('device_sign_ins')
    .where('ticket_hash', '=', hashOf(ticket))
    .where('app_id', '=', app_id)
    .where('status', '=', 'AUTHORIZED')
    .where('expires_at', '>', new Date(platform.clock.now()))
    .returningAll()
    .executeTakeFirst();
}

/** The ticket of a confirmed request: made from what the waiting device knows, so that nobody else has it. */
export const ticketOf = (id: string): string => createHash('sha256').update(`ticket:${id}`).digest('base64url');
