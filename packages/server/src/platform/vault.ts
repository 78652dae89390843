import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../config.ts';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM with a random nonce: nonce | tag | ciphertext. `context` is authenticated but not stored. */
export function seal(key: Buffer, plain: Buffer | string, context: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what {@link seal} made. Throws when the key or the context is another one or a bit was changed. */
export function open(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}

/** Encrypts what the platform must be able to read again. Each pool has a data key, wrapped by the master key. */
export interface Vault {
  /** A fresh data key, wrapped, to store with a new pool. */
  newDataKey(poolId: string): Buffer;
  /** Encrypts under the data key of a pool; `context` names the column, so that values cannot be swapped. */
  seal(poolId: string, dataKey: Buffer, plain: string, context: string): Buffer;
  open(poolId: string, dataKey: Buffer, sealed: Buffer, context: string): string;
  /** The same under the master key itself, for what belongs to no pool. */
  sealPlatform(plain: string, context: string): Buffer;
  openPlatform(sealed: Buffer, context: string): string;
  /** A key of 32 bytes for one purpose, always the same under the same master key. */
  deriveKey(purpose: string): Buffer;
}

export function createVault(masterKey: Buffer): Vault {
  const unwrap = (poolId: string, wrapped: Buffer) => open(masterKey, wrapped, `data-key:${poolId}`);
  return {
    newDataKey: (poolId) => seal(masterKey, randomBytes(32), `data-key:${poolId}`),
    seal: (poolId, dataKey, plain, context) => seal(unwrap(poolId, dataKey), plain, `${context}:${poolId}`),
    open: (poolId, dataKey, sealed, context) =>
      open(unwrap(poolId, dataKey), sealed, `${context}:${poolId}`).toString(),
    sealPlatform: (plain, context) => seal(masterKey, plain, context),
    openPlatform: (sealed, context) => open(masterKey, sealed, context).toString(),
    deriveKey: (purpose) => Buffer.from(hkdfSync('sha256', masterKey, '', purpose, 32)),
  };
}

/** The master key: from the configuration, else from `master.key` in the data folder, made there on the first start. */
export function readMasterKey(configured: string | undefined, dataDir: string): Buffer {
  if (configured) return Buffer.from(configured, 'hex');
  const path = join(dataDir, 'master.key');
  try {
    if (!existsSync(path)) makeMasterKey(path);
    const text = readFileSync(path, 'utf8').trim();
    if (/^[0-9a-f]{64}$/.test(text)) return Buffer.from(text, 'hex');
  } catch (error) {
    throw new StartError(
      `The master key ${path} cannot be read (${(error as Error).message}). Let this user read it, or restore it from a backup.`,
    );
  }
  throw new StartError(
    `The master key ${path} is damaged: 64 hexadecimal characters expected. Restore it from a backup.`,
  );
}

/** The file appears whole or not at all, and never in the place of another: two processes may start at once. */
function makeMasterKey(path: string): void {
  const whole = `${path}.${process.pid}`;
  writeFileSync(whole, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(whole, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(whole);
  }
}
