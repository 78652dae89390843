import { constants, privateDecrypt } from 'node:crypto';
import { problems } from '@genauth/contract/problems.ts';
import smCrypto from 'sm-crypto';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { passwordKeys } from './keys.ts';

export type PasswordEncryption = 'none' | 'rsa' | 'sm2';

const C1C3C2 = 1;

/** The public halves of the keys that passwords may be encrypted with: PEM for RSA, hexadecimal for SM2. */
export async function publicKeys(platform: Platform): Promise<{ rsa: string; sm2: string }> {
  const { rsa, sm2 } = await passwordKeys(platform);
  return { rsa: rsa.publicKey, sm2: sm2.publicKey };
}

/** The password behind an encrypted one. Throws `passwordUndecryptable` when it was not encrypted with our key. */
export async function decryptPassword(
  platform: Platform,
  text: string,
  encryption: PasswordEncryption = 'none',
): Promise<string> {
  if (encryption === 'none') return text;
  const keys = await passwordKeys(platform);
  const plain = encryption === 'rsa' ? decryptRsa(text, keys.rsa.privateKey) : decryptSm2(text, keys.sm2.privateKey);
  if (!plain || plain.includes('\0')) throw failure(problems.passwordUndecryptable);
  return plain;
}

/**
 * RSAES-PKCS1-v1_5 in base64. A ciphertext with wrong padding decrypts to noise instead of failing (implicit
 * rejection), so that answers teach nothing about the padding; noise is no UTF-8.
 */
export function decryptRsa(text: string, privateKey: string): string | undefined {
  try {
    const sealed = Buffer.from(text, 'base64');
    const plain = privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, sealed);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    return undefined;
  }
}

/** SM2 in hexadecimal, C1C3C2, with or without the `sm2:` and `04` that some clients put in front. */
function decryptSm2(text: string, privateKey: string): string | undefined {
  const sealed = text.replace(/^sm2:/, '');
  if (!/^([0-9a-f]{2}){97,}$/i.test(sealed)) return undefined;
  const decrypt = (part: string) => smCrypto.sm2.doDecrypt(part, privateKey, C1C3C2);
  try {
    return decrypt(sealed) || (sealed.startsWith('04') ? decrypt(sealed.slice(2)) : undefined);
  } catch {
    return undefined;
  }
}
