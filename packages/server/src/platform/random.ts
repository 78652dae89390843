import { randomBytes, randomInt } from 'node:crypto';
import type { Clock } from './clock.ts';

/** 24 hexadecimal characters that sort by the second they were made in. */
export function newId(clock: Clock): string {
  const seconds = Math.floor(clock.now() / 1000);
  return seconds.toString(16).padStart(8, '0') + randomBytes(8).toString('hex');
}

/** A secret of `bytes` random bytes in hexadecimal: 32 characters by default. */
export const newSecret = (bytes = 16): string => randomBytes(bytes).toString('hex');

/** A URL-safe token of 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A numeric code of `length` digits. */
export const newCode = (length: number): string =>
  randomInt(0, 10 ** length)
    .toString()
    .padStart(length, '0');

/** A text of `length` characters of an alphabet. */
export const newText = (length: number, alphabet: string): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A whole number from 0, below `limit`. */
export const below = (limit: number): number => randomInt(limit);
