import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { createCache } from '../../platform/cache.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import type { TokenId } from './token-id.ts';

type Kind = 'token' | 'grant' | 'application';

/** What was revoked of one subject: `kind:target` to the moment. */
type Revoked = ReadonlyMap<string, number>;

const revocations = perPlatform((platform) =>
  createCache(platform.changes, 'token_revocations', async (subject): Promise<Revoked> => {
    const query = platform.databases.everyPool.selectFrom('token_revocations').where('subject', '=', subject);
    const rows = await query.select(['kind', 'target', 'revoked_at']).execute();
    return new Map(rows.map(({ kind, target, revoked_at }) => [`${kind}:${target}`, revoked_at.getTime()]));
  }),
);

interface Held extends TokenId {
  id: string;
  subject: string;
  appId: string;
}

/** Whether a token was revoked, by itself, with its grant, or with all that the application held of the user. */
export async function isRevoked(platform: Platform, token: Held): Promise<boolean> {
  const revoked = await revocations(platform).get(token.subject);
  if (!revoked || revoked.size === 0) return false;
  const application = revoked.get(`application:${token.appId}`);
  return (
    revoked.has(`token:${token.id}`) ||
    revoked.has(`grant:${token.grantId}`) ||
    (application !== undefined && token.issuedAt <= application)
  );
}

interface Revocation {
  poolId: string;
  subject: string;
  kind: Kind;
  targets: readonly string[];
  /** Seconds that the longest-lived token it kills may still live. */
  lifetime: number;
}

/** Remembers a revocation for as long as it can matter. Every process learns of it when the transaction commits. */
export async function remember(
  platform: Platform,
  db: Database,
  { poolId, subject, kind, targets, lifetime }: Revocation,
): Promise<void> {
  const now = platform.clock.now();
  const [revokedAt, expiresAt] = [new Date(now), new Date(now + lifetime * 1000)];
  await sql`
    insert into token_revocations (user_pool_id, subject, kind, target, revoked_at, expires_at)
    select ${poolId}, ${subject}, ${kind}, target, ${revokedAt}, ${expiresAt} from unnest(${[...targets]}::text[]) target
    on conflict (subject, kind, target) do update set revoked_at = excluded.revoked_at,
      expires_at = greatest(token_revocations.expires_at, excluded.expires_at)`.execute(db);
}
