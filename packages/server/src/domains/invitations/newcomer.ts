import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import type { RequestFacts } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Application } from '../applications/public.ts';
import { publish, recordUser } from '../audit-logs/public.ts';
import { consumePasscode, type Purpose } from '../passcodes/public.ts';
import { standingOf } from '../risks/public.ts';
import { insertUser, type NewUser, shownUser, type UserRow } from '../users/public.ts';

/** A person without an account, at an application. */
export interface Visit {
  platform: Platform;
  application: Application | undefined;
  request: RequestFacts;
}

/**
 * Throws when a code is not the one that was sent, or was used before. Asked before a transaction begins: a rollback must
 * not give the try back.
 */
export async function proveByCode(visit: Visit, poolId: string, purpose: Purpose, code: string): Promise<void> {
  const { platform, application, request } = visit;
  if (application?.user_pool_id !== poolId) throw failure(problems.applicationNotFound);
  const right = await consumePasscode({ platform, application, clientIp: request.clientIp }, purpose, code);
  if (!right) throw failure(problems.wrongPasscode);
}

/** An invitation opens what is closed to others, but not to an address that is kept out. */
export async function refuseAddress({ platform, request }: Visit, poolId: string): Promise<void> {
  const db = platform.databases.forPool(poolId);
  const { forbidRegister } = await standingOf(platform, db, poolId, { address: request.clientIp });
  if (forbidRegister) throw failure(problems.addressBlocked);
}

/** Opens the account of somebody who was invited. Throws `userExists` when another one has what it would have. */
export async function openAccount(
  { platform, application, request }: Pick<Visit, 'platform' | 'application' | 'request'>,
  db: Database,
  poolId: string,
  user: NewUser,
): Promise<UserRow> {
  const row = await insertUser(platform, db, poolId, {
    ...user,
    userSourceType: 'register',
    registerSource: ['basic:invitation'],
  });
  const { id: requestId, clientIp, userAgent } = request;
  const entry = { poolId, requestId, clientIp, userAgent, eventType: 'register', userId: row.id } as const;
  await recordUser(db, { ...entry, appId: application?.id ?? null, success: true });
  await publish(db, poolId, 'register', shownUser(row));
  return row;
}
