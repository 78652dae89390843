import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import smCrypto from 'sm-crypto';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';

/** Text forms: PEM for RSA, hexadecimal for SM2. */
export interface KeyPair {
  privateKey: string;
  publicKey: string;
}

export interface PasswordKeys {
  rsa: KeyPair;
  sm2: KeyPair;
}

type Kind = keyof PasswordKeys;

const loaded = perPlatform((): { keys: Promise<PasswordKeys> | undefined } => ({ keys: undefined }));

/** The keys that passwords travel under. The first call on a fresh database makes them. */
export function passwordKeys(platform: Platform): Promise<PasswordKeys> {
  const state = loaded(platform);
  state.keys ??= load(platform).catch((error: unknown) => {
    state.keys = undefined;
    throw error;
  });
  return state.keys;
}

async function load(platform: Platform): Promise<PasswordKeys> {
  return { rsa: await keyPair(platform, 'rsa'), sm2: await keyPair(platform, 'sm2') };
}

async function keyPair(platform: Platform, kind: Kind): Promise<KeyPair> {
  const stored = (await find(platform, kind)) ?? (await add(platform, kind));
  if (!stored) throw new Error(`The ${kind} password key was neither found nor made.`);
  return stored;
}

async function find(platform: Platform, kind: Kind): Promise<KeyPair | undefined> {
  const query = platform.databases.everyPool.selectFrom('password_keys').selectAll().where('kind', '=', kind);
  const row = await query.executeTakeFirst();
  if (!row) return undefined;
  return { privateKey: platform.vault.openPlatform(row.private_key, context(kind)), publicKey: row.public_key };
}

/** Several processes may get here at once: the first to insert wins, and all use its key. */
async function add(platform: Platform, kind: Kind): Promise<KeyPair | undefined> {
  const { privateKey, publicKey } = kind === 'rsa' ? await newRsa() : smCrypto.sm2.generateKeyPairHex();
  const row = { kind, private_key: platform.vault.sealPlatform(privateKey, context(kind)), public_key: publicKey };
  const insert = platform.databases.everyPool.insertInto('password_keys').values(row);
  await insert.onConflict((conflict) => conflict.doNothing()).execute();
  return find(platform, kind);
}

const context = (kind: Kind): string => `password-key:${kind}`;

const newRsa = (): Promise<KeyPair> =>
  promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
