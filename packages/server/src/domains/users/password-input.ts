import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { newToken } from '../../platform/random.ts';
import { decryptPassword, foreignHash, type PasswordEncryption } from '../passwords/public.ts';

interface Given {
  password?: string | undefined;
  salt?: string | undefined;
}

interface Options {
  passwordEncryptType: PasswordEncryption;
  autoGeneratePassword: boolean;
  keepPassword?: boolean;
}

/** What a request says about a password: one in plain, a ready-made hash, or neither. */
export interface PasswordInput {
  password?: string | undefined;
  passwordHash?: string | undefined;
}

/** Reads the password of a request. Throws when it cannot be decrypted, or is no hash that can be verified. */
export async function readPassword(
  platform: Platform,
  { password: text, salt }: Given,
  { passwordEncryptType, autoGeneratePassword, keepPassword }: Options,
): Promise<PasswordInput> {
  if (text === undefined) return autoGeneratePassword ? { password: generated() } : {};
  const password = await decryptPassword(platform, text, passwordEncryptType);
  if (keepPassword) {
    const passwordHash = foreignHash(password, salt);
    if (passwordHash) return { passwordHash };
    const expected = 'argon2, bcrypt, PBKDF2, scrypt, {SSHA}, MD5, SHA';
    throw failure(problems.invalidInput, { field: 'password', expected });
  }
  return { password };
}

/** Random, as long as a pool may ask for, and with a character of every kind. */
const generated = (): string => `${newToken()}aA1!`;
