import { constants, createHash, createHmac, pbkdf2Sync, publicEncrypt, scryptSync } from 'node:crypto';
import { pool } from '@genauth/testing/pool.ts';
import { hash as bcrypt } from '@node-rs/bcrypt';
import smCrypto from 'sm-crypto';
import { describe, expect, test } from 'vitest';
import { createPasswords } from '../../platform/password.ts';
import { decryptPassword, foreignHash, passwordLevel, passwordWeakness, publicKeys, verifyPassword } from './public.ts';

const PASSWORD = 'pass wörd 密码';
const { server } = await pool();
const { platform } = server;

describe('encrypted passwords', () => {
  test('RSA, PKCS #1 v1.5 in base64', async () => {
    const { rsa } = await publicKeys(platform);
    const key = { key: rsa, padding: constants.RSA_PKCS1_PADDING };
    const sealed = publicEncrypt(key, Buffer.from(PASSWORD)).toString('base64');
    expect(await decryptPassword(platform, sealed, 'rsa')).toBe(PASSWORD);
  });

  test.each(['', '04', 'sm2:'])('SM2 in hexadecimal, with %j in front', async (prefix) => {
    const { sm2 } = await publicKeys(platform);
    const sealed = prefix + smCrypto.sm2.doEncrypt(PASSWORD, sm2, 1);
    expect(await decryptPassword(platform, sealed, 'sm2')).toBe(PASSWORD);
  });

  test.each([
    ['rsa', 'not base64 !'],
    ['rsa', Buffer.alloc(255, 7).toString('base64')],
    ['sm2', 'zz'],
    ['sm2', '00'.repeat(120)],
  ] as const)('%s of something else is refused', async (type, text) => {
    await expect(decryptPassword(platform, text, type)).rejects.toMatchObject({
      problem: { key: 'passwordUndecryptable' },
    });
  });

  test('the keys are the same for every process of a server, and sealed', async () => {
    const first = await publicKeys(platform);
    const rows = await platform.databases.everyPool.selectFrom('password_keys').selectAll().execute();
    expect(rows.map(({ public_key }) => public_key).sort()).toEqual([first.rsa, first.sm2].sort());
    expect(rows.some(({ private_key }) => private_key.includes('PRIVATE'))).toBe(false);
  });
});

const digest = (kind: string, ...parts: (string | Buffer)[]) => {
  const hash = createHash(kind);
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const unpadded = (bytes: Buffer) => bytes.toString('base64').replaceAll('+', '.').replace(/=+$/, '');
const salt = Buffer.from('saltsalt12345678');
const text = 'text salt';

const ready: [name: string, hash: string, salt?: string][] = [
  ['bcrypt', await bcrypt(PASSWORD, { cost: 4 })],
  ['bcrypt of PHP', (await bcrypt(PASSWORD, { cost: 4 })).replace(/^\$2b/, '$2y')],
  [
    'PBKDF2 of Passlib',
    `$pbkdf2-sha256$1000$${unpadded(salt)}$${unpadded(pbkdf2Sync(PASSWORD, salt, 1000, 32, 'sha256'))}`,
  ],
  ['PBKDF2 of Django', `pbkdf2_sha256$1000$abc$${pbkdf2Sync(PASSWORD, 'abc', 1000, 32, 'sha256').toString('base64')}`],
  [
    'scrypt',
    `$scrypt$ln=10,r=8,p=1$${unpadded(salt)}$${unpadded(scryptSync(PASSWORD, salt, 32, { N: 1024, r: 8, p: 1 }))}`,
  ],
  ['LDAP, SSHA', `{SSHA}${Buffer.concat([digest('sha1', PASSWORD, salt), salt]).toString('base64')}`],
  ['LDAP, SHA512', `{SHA512}${digest('sha512', PASSWORD).toString('base64')}`],
  ['MD5', digest('md5', PASSWORD).toString('hex')],
  ['MD5, salt behind', digest('md5', PASSWORD, text).toString('hex'), text],
  ['SHA-256, salt in front', digest('sha256', text, PASSWORD).toString('hex').toUpperCase(), text],
  ['HMAC-SHA-512', createHmac('sha512', text).update(PASSWORD).digest('hex'), text],
];

describe('hashes of other systems', () => {
  test.each(ready)('%s', async (_name, hash, ownSalt) => {
    const stored = foreignHash(hash, ownSalt) ?? '';
    expect(await verifyPassword(platform, stored, PASSWORD)).toEqual({ matches: true, outdated: true });
    expect(await verifyPassword(platform, stored, 'another')).toEqual({ matches: false, outdated: false });
  });

  test('our own is up to date', async () => {
    const stored = await platform.passwords.hash(PASSWORD);
    expect(foreignHash(stored, undefined)).toBe(stored);
    expect(await verifyPassword(platform, stored, PASSWORD)).toEqual({ matches: true, outdated: false });
    expect(await verifyPassword(platform, null, PASSWORD)).toEqual({ matches: false, outdated: false });
  });

  test.each(['plain text', 'abc123', '$9$x', ''])('%j is none', (hash) => {
    expect(foreignHash(hash, undefined)).toBeUndefined();
  });

  test.each([
    `$scrypt$ln=40,r=8,p=1$${unpadded(salt)}$${unpadded(salt)}`,
    `$pbkdf2-sha256$4000000000$${unpadded(salt)}$${unpadded(salt)}`,
    `$2b$31$${'a'.repeat(53)}`,
    `$argon2id$v=19$m=67108864,t=1,p=1$${'a'.repeat(22)}$${'a'.repeat(43)}`,
    `$argon2id$v=19$m=8,t=4000000000,p=1$${'a'.repeat(22)}$${'a'.repeat(43)}`,
    `$argon2id$v=19$m=1,t=1,p=9$${'a'.repeat(22)}$${'a'.repeat(43)}`,
  ])('a cost beyond all measure is refused, not paid: %s', async (dear) => {
    expect(await verifyPassword(platform, dear, PASSWORD)).toMatchObject({ matches: false });
  });

  test('argon2 of another cost is hashed anew', async () => {
    const stored = await createPasswords({ memoryCost: 64, timeCost: 3, parallelism: 1 }).hash(PASSWORD);
    expect(foreignHash(stored, undefined)).toBe(stored);
    expect(await verifyPassword(platform, stored, PASSWORD)).toEqual({ matches: true, outdated: true });
    expect(await verifyPassword(platform, stored, 'another')).toEqual({ matches: false, outdated: false });
  });
});

test.each([
  ['123456', 1],
  ['abc12345', 2],
  ['Abc12345!x', 3],
] as const)('the level of %s is %i', (password, level) => {
  expect(passwordLevel(password)).toBe(level);
});

test.each([
  [undefined, '12345', false],
  [undefined, '123456', true],
  [0, '1', true],
  [2, 'abcdef', false],
  [2, 'abcde1', true],
  [3, 'abcde1', false],
  [3, 'Abcde1', true],
])('with strength %s, %s is accepted: %s', (passwordStrength, password, accepted) => {
  const settings = passwordStrength === undefined ? {} : { passwordPolicy: { passwordStrength } };
  expect(passwordWeakness(settings, password) === undefined).toBe(accepted);
});
