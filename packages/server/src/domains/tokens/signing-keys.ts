import { createPrivateKey, createPublicKey, generateKeyPair, type JsonWebKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import { newSecret } from '../../platform/random.ts';
import { longestTokenLifetime } from './lifetimes.ts';

/** An RSA-2048 key that signs with RS256. */
export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  /** The public half as it stands in the JWKS. */
  jwk: JsonWebKey & { kid: string; use: 'sig'; alg: 'RS256' };
}

const loaded = perPlatform((platform) => {
  const state: { keys: Promise<SigningKey[]> | undefined } = { keys: undefined };
  platform.changes.watch((change) => {
    if (!change || change.topic === 'signing_keys') state.keys = undefined;
  });
  return state;
});

/** All keys of the JWKS, the signing one first. The first call on a fresh database makes one. */
export function signingKeys(platform: Platform): Promise<SigningKey[]> {
  const state = loaded(platform);
  state.keys ??= load(platform).catch((error: unknown) => {
    state.keys = undefined;
    throw error;
  });
  return state.keys;
}

/** The key that signs now. */
export async function signingKey(platform: Platform): Promise<SigningKey> {
  const [key] = await signingKeys(platform);
  if (!key) throw new Error('There is no signing key.');
  return key;
}

/** Milliseconds for which other processes may sign with the old key: they hear of the new one within a moment. */
const MOMENT = 60_000;

/**
 * Makes a new signing key. The old one signs no longer, and stays in the JWKS until the last token that it signed has
 * expired, or for `overlap` milliseconds. Returns the new key's id.
 */
export async function rotateSigningKeys(platform: Platform, overlap?: number): Promise<string> {
  const key = await newKey(platform);
  const now = platform.clock.now();
  const longest = await longestTokenLifetime(platform);
  const given = overlap === undefined ? null : overlap / 1000;
  await platform.databases.everyPool.transaction().execute(async (db) => {
    await sql`
      update signing_keys set expires_at = ${new Date(now + MOMENT)}::timestamptz
        + make_interval(secs => coalesce(${given}::float8, greatest(longest, ${longest}::int)))
      where expires_at is null`.execute(db);
    await db
      .insertInto('signing_keys')
      .values({ ...key, created_at: new Date(now) })
      .execute();
  });
  await platform.changes.settled();
  return key.kid;
}

async function load(platform: Platform): Promise<SigningKey[]> {
  const db = platform.databases.everyPool;
  const rows = await select(db);
  if (rows.length === 0) {
    await addFirst(platform, db);
    return load(platform);
  }
  return rows.map(({ kid, private_key }) => {
    const privateKey = createPrivateKey(platform.vault.openPlatform(private_key, `signing-key:${kid}`));
    const publicKey = createPublicKey(privateKey);
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' } as const;
    return { kid, privateKey, publicKey, jwk };
  });
}

const select = (db: Database) =>
  db
    .selectFrom('signing_keys')
    .selectAll()
    .orderBy(sql`expires_at is not null`)
    .orderBy('created_at', 'desc')
    .execute();

/** Several processes may start on a fresh database; the lock lets one of them make the key. */
async function addFirst(platform: Platform, db: Database): Promise<void> {
  const key = await newKey(platform);
  await db.transaction().execute(async (trx) => {
    await sql`lock table signing_keys in exclusive mode`.execute(trx);
    if ((await select(trx)).length === 0) await trx.insertInto('signing_keys').values(key).execute();
  });
}

async function newKey(platform: Platform): Promise<{ kid: string; private_key: Buffer }> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const kid = newSecret();
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return { kid, private_key: platform.vault.sealPlatform(pem, `signing-key:${kid}`) };
}
