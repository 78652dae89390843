import type { SampleToken } from '@genauth/contract/sample-page.ts';

/** Header and payload of a JWT; null for anything else. Its signature is not looked at: it came from ourselves. */
export function readToken(token: unknown): SampleToken['decoded'] {
  if (typeof token !== 'string') return null;
  const [header = '', payload = '', signature] = token.split('.');
  if (signature === undefined) return null;
  try {
    return { header: decode(header), payload: decode(payload) };
  } catch {
    return null;
  }
}

export const tokenOf = (raw: string): SampleToken => ({ raw, decoded: readToken(raw) });

const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
