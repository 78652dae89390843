import type { RiskRule } from '../../database/json.ts';
import { createCache } from '../../platform/cache.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import { hitAll } from '../limits/public.ts';
import { putEntry, type Target } from './entries.ts';
import { plainAddress } from './rules.ts';
import { isTrusted } from './standing.ts';

/** A sign-in that failed: the password of an account was wrong, or there is no such account. */
export interface SignInFailure {
  poolId: string;
  address: string;
  /** Null when there is no such account. */
  userId: string | null;
}

interface Policy extends RiskRule {
  id: string;
}

const policies = perPlatform((platform) =>
  createCache(platform.changes, 'risk_policies', async (poolId): Promise<Policy[]> => {
    const query = platform.databases.forPool(poolId).selectFrom('risk_policies').select(['id', 'rule']);
    const rows = await query.where('user_pool_id', '=', poolId).execute();
    return rows.map(({ id, rule }) => ({ id, ...rule }));
  }),
);

/**
 * Counts a failed sign-in for the policies of the pool, and puts on a list whom one of them has counted often enough.
 * A policy costs the same whether there is an account or not.
 */
export async function noteFailure(platform: Platform, failure: SignInFailure): Promise<void> {
  const rules = (await policies(platform).get(failure.poolId)) ?? [];
  if (rules.length === 0) return;
  const standings = await hitAll(
    platform,
    rules.map((policy) => ruleOf(policy, failure)),
  );
  for (const [index, { remaining }] of standings.entries()) {
    const policy = rules[index];
    const target = policy && targetOf(policy, failure);
    if (target && applies(policy, failure) && remaining === 0) await act(platform, failure.poolId, policy, target);
  }
}

const applies = ({ eventStateType }: Policy, { userId }: SignInFailure): boolean =>
  (eventStateType === 'account_wrong') === (userId === null);

function ruleOf(policy: Policy, failure: SignInFailure) {
  const { id, optObject, ipCond, userCond, countThr, timeRange } = policy;
  const { address, userId } = failure;
  const who = userId ?? 'nobody';
  const counted = optObject === 'IP' ? [address, userCond === 'ONE' && who] : [who, ipCond === 'ONE' && address];
  const key = [id, applies(policy, failure), ...counted].join('/');
  return { what: 'risk-policy', key, limit: countThr, windowSeconds: timeRange * 60 };
}

function targetOf({ action }: Policy, { address, userId }: SignInFailure): Target | undefined {
  const network = plainAddress(address);
  if (action === 'ADD_IP_BLACK_LIST') return network === undefined ? undefined : { network };
  return userId === null ? undefined : { userId };
}

async function act(platform: Platform, poolId: string, policy: Policy, target: Target): Promise<void> {
  const db = platform.databases.forPool(poolId);
  const { ipRange, userRange, limitList, removeType } = policy;
  const range = 'network' in target ? ipRange : userRange;
  const who = 'network' in target ? { address: target.network } : target;
  if (range === 'NOT_IN_WHITE_LIST' && (await isTrusted(platform, db, poolId, who))) return;
  const entry = { list: 'BLACK', addType: 'SCHEDULE', removeType, expiresAt: null } as const;
  await putEntry(platform, db, poolId, target, { ...entry, limits: [limitList] });
  platform.changes.happened('risk_entries', poolId);
}
