import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../database/connect.ts';
import type { AccessKey } from '../domains/access-keys/public.ts';
import { recordAdmin } from '../domains/audit-logs/public.ts';
import { isSuperAdmin } from '../domains/roles/public.ts';
import type { Platform } from '../platform/platform.ts';
import { type Bound, handlerOf, type Incoming } from './bound.ts';
import { authenticateApplication, authenticateManagement, authenticateUser, namedApplication } from './callers.ts';
import { Failure, failure } from './failure.ts';

interface AuditValues {
  before?: unknown;
  after?: unknown;
  detail?: string;
}

/** Runs a management operation: credentials, permission, input, then the handler, audited where the contract says so. */
export async function runManagement(platform: Platform, bound: Bound, incoming: Incoming): Promise<unknown> {
  const key = await authenticateManagement(platform, incoming.credentials);
  await checkPermission(platform, bound, key);
  const handler = handlerOf(bound);
  const input = incoming.input(bound);
  const values: AuditValues = {};
  const run = (db: Database) => {
    const call = {
      input,
      db,
      poolId: key.poolId,
      platform,
      request: incoming.facts,
      admin: { accessKeyId: key.id, userId: key.userId, tenantId: key.tenantId },
      audit: (more: AuditValues) => Object.assign(values, more),
    };
    return handler(call as never, bound.fail as never);
  };
  const db = platform.databases.forPool(key.poolId);
  const { audits } = bound.operation;
  if (!audits) return run(db);
  const record = (on: Database, success: boolean) =>
    recordAdmin(on, { ...entryOf(bound, incoming, key), audited: audits, success, input, ...values });
  try {
    const data = await db.transaction().execute(async (trx) => {
      const result = await run(trx);
      await record(trx, true);
      return result;
    });
    await platform.changes.settled();
    return data;
  } catch (error) {
    if (error instanceof Failure) await record(db, false);
    throw error;
  }
}

const entryOf = ({ name }: Bound, { facts }: Incoming, key: AccessKey) => ({
  poolId: key.poolId,
  requestId: facts.id,
  clientIp: facts.clientIp,
  userAgent: facts.userAgent,
  operation: name,
  adminUserId: key.userId,
  accessKeyId: key.id,
});

/** A pool's own key may do everything; an administrator's key what their roles allow. No role but one allows anything. */
async function checkPermission(platform: Platform, { name }: Bound, { poolId, userId, tenantId }: AccessKey) {
  if (userId === null && tenantId === null) return;
  if (userId !== null && tenantId === null && (await isSuperAdmin(platform, poolId, userId))) return;
  throw failure(problems.forbidden, { operation: name });
}

/** Runs an operation of the authentication API. */
export async function runOther(platform: Platform, bound: Bound, incoming: Incoming): Promise<unknown> {
  const caller = await callerOf(platform, bound, incoming);
  const handler = handlerOf(bound);
  const input = incoming.input(bound);
  const poolId = caller.application?.user_pool_id ?? '';
  const db = platform.databases.forPool(poolId);
  const call = { ...caller, input, db, poolId, platform, request: incoming.facts, audit: () => undefined };
  return handler(call as never, bound.fail as never);
}

async function callerOf(platform: Platform, { operation }: Bound, { credentials }: Incoming) {
  if (operation.caller === 'user') return authenticateUser(platform, credentials);
  if (operation.caller === 'application') return authenticateApplication(platform, credentials);
  return { application: await namedApplication(platform, credentials) };
}
