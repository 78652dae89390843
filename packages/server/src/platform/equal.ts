import { timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same; the time it takes tells nothing but their lengths. */
export function isEqual(given: unknown, secret: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
