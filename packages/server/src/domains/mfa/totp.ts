import { createHmac, randomBytes } from 'node:crypto';
import { renderSVG } from 'uqr';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Seconds that a code is shown. */
const PERIOD = 30;
const DIGITS = 6;

/** How many periods the clock of a phone may be early or late. */
const WINDOW = 1;

/** A new secret of 160 bits (RFC 4226, section 4), in base32. */
export const newOtpSecret = (): string =>
  Array.from(randomBytes(32), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** What an authenticator reads from a QR code (key URI format of Google Authenticator). */
export function otpUri(secret: string, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer })}`;
}

/** A QR code as the address of a picture. */
export const qrCodeOf = (uri: string): string => `data:image/svg+xml,${encodeURIComponent(renderSVG(uri))}`;

/** The period in which an authenticator showed a code (RFC 6238), near `now` in milliseconds; undefined when in none. */
export function otpPeriod(secret: string, code: string, now: number): number | undefined {
  const typed = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(typed)) return undefined;
  const key = base32(secret);
  const current = Math.floor(now / 1000 / PERIOD);
  const near = Array.from({ length: 2 * WINDOW + 1 }, (_, at) => current - WINDOW + at);
  return near.find((period) => otpAt(key, period) === typed);
}

/** The code of a secret at a moment, in milliseconds. */
export const otpCode = (secret: string, now: number): string => otpAt(base32(secret), Math.floor(now / 1000 / PERIOD));

/** HOTP of RFC 4226, section 5.3. */
function otpAt(key: Buffer, counter: number): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac('sha1', key).update(message).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS;
  return String(number).padStart(DIGITS, '0');
}

function base32(text: string): Buffer {
  let bits = '';
  for (const letter of text.replace(/[\s=]/g, '').toUpperCase()) {
    bits += Math.max(0, ALPHABET.indexOf(letter)).toString(2).padStart(5, '0');
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
