import { isIP } from 'node:net';

/** An address as it is compared: an IPv4 address that came over IPv6 counts as itself. Undefined when it is none. */
export function plainAddress(address: string): string | undefined {
  const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  return isIP(plain) === 0 || plain.includes('%') ? undefined : plain;
}

/** An address, or a network as `10.0.0.0/8`; undefined when a text is neither. */
export function readNetwork(text: string): string | undefined {
  const [start = '', length, ...more] = text.trim().split('/');
  const address = plainAddress(start);
  if (!address || length === undefined) return more.length > 0 ? undefined : address;
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : 999;
  return more.length === 0 && bits <= (isIP(address) === 4 ? 32 : 128) ? `${address}/${bits}` : undefined;
}

/** The last moment that a date can hold. */
const LAST = 8_640_000_000_000_000;

/** The end of an entry: milliseconds since 1970, also as digits, or a date; null for never; undefined for neither. */
export function readEnd(given: number | string): number | null | undefined {
  const time = typeof given === 'number' || /^\d{1,16}$/.test(given) ? Number(given) : Date.parse(given);
  if (time === 0) return null;
  return time > 0 && time <= LAST ? time : undefined;
}
