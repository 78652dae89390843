import { createHash } from 'node:crypto';

/**
 * Names a sealed token, to remember that it was used. Not by its text: base64url has several spellings of the same
 * bytes, and each of them opens.
 */
export const nameOfToken = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');
