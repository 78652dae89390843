import { createHash, createHmac, pbkdf2, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { verify as verifyArgon2 } from '@node-rs/argon2';
import { verify as verifyBcrypt } from '@node-rs/bcrypt';

/** Bounds on the cost that a stored hash may ask of us: hashes come from imports, and one could ask for days. */
const MOST_ITERATIONS = 10_000_000;
const MOST_MEMORY = 256 * 1024 * 1024;
const MOST_PASSES = 16;
const MOST_LANES = 16;
/** The number of bcrypt rounds, as a power of two: about two seconds. */
const MOST_BCRYPT = 15;

interface Format {
  pattern: RegExp;
  verify(password: string, parts: Record<string, string>): Promise<boolean> | boolean;
}

/** Hashes of other systems: recognized by their form alone. */
const formats: readonly Format[] = [
  {
    // Ours with other parameters, and its relatives.
    pattern:
      /^(?<hash>\$argon2(?:id|i|d)\$(?:v=\d+\$)?m=(?<m>\d+),t=(?<t>\d+),p=(?<p>\d+)\$[\w+/]{11,86}\$[\w+/]{6,86})$/,
    verify: async (password, { hash = '', m, t, p }) =>
      Number(m) * 1024 <= MOST_MEMORY &&
      Number(t) <= MOST_PASSES &&
      Number(p) <= MOST_LANES &&
      verifyArgon2(hash, password).catch(() => false),
  },
  {
    pattern: /^(?:\{CRYPT\})?(?<hash>\$2[abxy]\$(?<cost>\d\d)\$[./A-Za-z0-9]{53})$/,
    verify: async (password, { hash = '', cost }) =>
      Number(cost) <= MOST_BCRYPT && verifyBcrypt(password, hash.replace(/^\$2[xy]/, '$2b')).catch(() => false),
  },
  {
    // Passlib: base64 with `.` in the place of `+`.
    pattern: /^\$pbkdf2(?:-(?<digest>sha1|sha256|sha512))?\$(?<rounds>\d+)\$(?<salt>[./\w+]*)\$(?<hash>[./\w+]+)$/,
    verify: (password, { digest = 'sha1', rounds, salt = '', hash = '' }) =>
      verifyPbkdf2(password, digest, Number(rounds), base64(salt), base64(hash)),
  },
  {
    // Django: the salt is text.
    pattern: /^pbkdf2_(?<digest>sha1|sha256|sha512)\$(?<rounds>\d+)\$(?<salt>[^$]*)\$(?<hash>[\w+/]+=*)$/,
    verify: (password, { digest = '', rounds, salt = '', hash = '' }) =>
      verifyPbkdf2(password, digest, Number(rounds), Buffer.from(salt), base64(hash)),
  },
  {
    pattern: /^\$scrypt\$ln=(?<ln>\d+),r=(?<r>\d+),p=(?<p>\d+)\$(?<salt>[./\w+]*)\$(?<hash>[./\w+]+)$/,
    verify: verifyScrypt,
  },
  {
    // RFC 2307: the digest, then the salt.
    pattern: /^\{(?<kind>SSHA|SHA|SMD5|MD5|SSHA256|SHA256|SSHA512|SHA512)\}(?<hash>[\w+/]+=*)$/,
    verify: verifyLdap,
  },
  {
    pattern: /^\$digest\$(?<salt>[\w-]*)\$(?<hash>[0-9a-f]+)$/,
    verify: verifyDigest,
  },
];

/** Lengths in hexadecimal of the digests that are known without a prefix. */
const digests: Record<number, string> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 96: 'sha384', 128: 'sha512' };

/** The form in which a ready-made hash is stored; undefined when its format is not known. */
export function foreignHash(hash: string, salt: string | undefined): string | undefined {
  if (formats.some(({ pattern }) => pattern.test(hash))) return hash;
  if (!/^[0-9a-f]+$/i.test(hash) || !digests[hash.length]) return undefined;
  return `$digest$${Buffer.from(salt ?? '').toString('base64url')}$${hash.toLowerCase()}`;
}

/** Whether a stored hash is still in the form of another system. Those of argon2 may be our own. */
export const isForeign = (stored: string): boolean =>
  !stored.startsWith('$argon2') && formats.some(({ pattern }) => pattern.test(stored));

/** Checks a password against a hash of another system. One that is none of those, or too dear, matches nothing. */
export async function verifyForeign(stored: string, password: string): Promise<boolean> {
  for (const { pattern, verify } of formats) {
    const parts = pattern.exec(stored);
    if (parts) return verify(password, parts.groups ?? {});
  }
  return false;
}

async function verifyPbkdf2(password: string, digest: string, rounds: number, salt: Buffer, hash: Buffer) {
  if (rounds < 1 || rounds > MOST_ITERATIONS) return false;
  return same(await promisify(pbkdf2)(password, salt, rounds, hash.length, digest), hash);
}

async function verifyScrypt(password: string, { ln, r, p, salt = '', hash = '' }: Record<string, string>) {
  const expected = base64(hash);
  const options = { N: 2 ** Number(ln), r: Number(r), p: Number(p), maxmem: MOST_MEMORY };
  if (128 * options.N * options.r >= MOST_MEMORY || options.p > MOST_LANES) return false;
  const derive = promisify<string, Buffer, number, typeof options, Buffer>(scrypt);
  return same(await derive(password, base64(salt), expected.length, options), expected);
}

const ldapDigests: Record<string, [digest: string, length: number]> = {
  MD5: ['md5', 16],
  SHA: ['sha1', 20],
  SHA256: ['sha256', 32],
  SHA512: ['sha512', 64],
};

function verifyLdap(password: string, { kind = '', hash = '' }: Record<string, string>): boolean {
  const [digest, length] = ldapDigests[kind.replace(/^S(?=SHA|MD5)/, '')] ?? ['md5', 16];
  const whole = base64(hash);
  const actual = createHash(digest).update(password).update(whole.subarray(length)).digest();
  return same(actual, whole.subarray(0, length));
}

/** A bare digest does not say how password and salt were put together: the customary ways are tried. */
function verifyDigest(password: string, { salt = '', hash = '' }: Record<string, string>): boolean {
  const digest = digests[hash.length] ?? 'md5';
  const text = Buffer.from(salt, 'base64url').toString();
  const hex = (content: string) => createHash(digest).update(content).digest('hex');
  const ways = [
    hex(password + text),
    hex(text + password),
    hex(hex(password) + text),
    hex(text + hex(password)),
    createHmac(digest, text).update(password).digest('hex'),
  ];
  return ways.filter((way) => same(Buffer.from(way), Buffer.from(hash))).length > 0;
}

const base64 = (text: string): Buffer => Buffer.from(text.replaceAll('.', '+'), 'base64');

const same = (a: Buffer, b: Buffer): boolean => a.length === b.length && b.length > 0 && timingSafeEqual(a, b);
