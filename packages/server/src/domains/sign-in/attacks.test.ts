import { constants, createHash, pbkdf2Sync, publicEncrypt, scryptSync } from 'node:crypto';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { hash as bcrypt } from '@node-rs/bcrypt';
import smCrypto from 'sm-crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

/** As a pool has it that was never changed. */
const PER_ADDRESS = 50;
const WRONG_PER_ACCOUNT = 5;

const PASSWORD = 'correct horse battery';
const WINDOW = 300_000;
let t: TestPool;

beforeEach(async () => {
  t = await pool();
});

interface Try {
  options?: Record<string, unknown>;
  headers?: Record<string, string>;
  application?: { id: string; secret?: string };
}

const signIn = (who: Record<string, string>, { options = {}, headers = {}, application = t.application }: Try = {}) =>
  t.as().signInByCredentials(
    {
      connection: 'PASSWORD',
      passwordPayload: { password: PASSWORD, ...who },
      options,
      client_id: application.id,
      ...(application.secret ? { client_secret: application.secret } : {}),
    },
    { 'x-genauth-app-id': application.id, ...headers },
  );

/** An application of the pool whose secret nobody holds: a program in the hands of users. */
async function publicApplication() {
  const { data } = await t.admin.createApplication({ appName: 'Single page', appType: 'spa' });
  return { id: data.appId };
}

const throttled = { statusCode: 429, apiCode: 4_290_001 };

/** Guesses the password of accounts that nobody has, each once. */
async function flood(times: number, attempt: (index: number) => Try): Promise<void> {
  const guess = (index: number) => signIn({ username: `guess-${index}`, password: 'wrong' }, attempt(index));
  const told = await Promise.all(Array.from({ length: times }, (_, index) => guess(index)));
  expect(told.every(({ statusCode }) => statusCode === 403)).toBe(true);
}

describe('limits', () => {
  test('one address that guesses across accounts is stopped, for right passwords too; another one is not', async () => {
    await t.user({ username: 'ann', password: PASSWORD });
    const clientIp = '203.0.113.7';
    await flood(PER_ADDRESS, () => ({ options: { clientIp } }));
    expect(await signIn({ username: 'ann' }, { options: { clientIp } })).toMatchObject(throttled);
    expect(await signIn({ username: 'ann' }, { options: { clientIp: '203.0.113.8' } })).toMatchObject({
      statusCode: 200,
    });
  });

  test('all addresses of one IPv6 customer are one', async () => {
    await flood(PER_ADDRESS, (index) => ({ options: { clientIp: `2001:db8:1:2::${index.toString(16)}` } }));
    expect(await signIn({ username: 'x' }, { options: { clientIp: '2001:db8:1:2:ffff::1' } })).toMatchObject(throttled);
    expect(await signIn({ username: 'x' }, { options: { clientIp: '2001:db8:1:3::1' } })).not.toMatchObject(throttled);
  });

  test('a program in the hands of users cannot choose the address that it is counted under', async () => {
    const application = await publicApplication();
    const forged = (index: number) => ({
      application,
      options: { clientIp: `198.51.100.${index}` },
      headers: { 'x-real-ip': `198.51.100.${index}`, 'x-forwarded-for': `198.51.100.${index}` },
    });
    await flood(PER_ADDRESS, forged);
    expect(await signIn({ username: 'ann' }, forged(99))).toMatchObject(throttled);
  });

  test('x-real-ip is believed of a back end that shows its secret, and shown in the log', async () => {
    const userId = await t.user({ username: 'ann', password: PASSWORD });
    const from = (address: string) => ({ headers: { 'x-real-ip': address } });
    await flood(PER_ADDRESS, () => from('203.0.113.9'));
    expect(await signIn({ username: 'ann' }, from('203.0.113.9'))).toMatchObject(throttled);
    expect(await signIn({ username: 'ann' }, from('203.0.113.10'))).toMatchObject({ statusCode: 200 });
    expect((await t.admin.getUser({ userId })).data.lastIp).toBe('203.0.113.10');
    await signIn({ username: 'ann' }, from('not an address'));
    expect((await t.admin.getUser({ userId })).data.lastIp).toMatch(/127\.0\.0\.1$|::1$/);
  });

  test('a back end that does not say for whom it calls is not stopped for all its users', async () => {
    await t.user({ username: 'ann', password: PASSWORD });
    await flood(PER_ADDRESS + 5, () => ({}));
    expect(await signIn({ username: 'ann' })).toMatchObject({ statusCode: 200 });
  });

  test('one account is locked from all addresses and by each way of writing it, until the window ends', async () => {
    const server = await startServer();
    t = await pool(server);
    await t.user({ username: 'ann', password: PASSWORD });
    for (let tries = 0; tries < WRONG_PER_ACCOUNT; tries += 1) {
      const options = { clientIp: `203.0.113.${tries}` };
      await signIn({ username: tries % 2 ? ' ANN ' : 'ann', password: 'wrong' }, { options });
    }
    expect(await signIn({ username: 'Ann' })).toMatchObject({ statusCode: 403, apiCode: 2005 });
    server.clock.forward(WINDOW);
    expect(await signIn({ username: 'ann' })).toMatchObject({ statusCode: 200 });
    await server.close();
  });

  test('guesses sent at once are all counted', async () => {
    await t.user({ username: 'ann', password: PASSWORD });
    const guesses = Array.from({ length: 20 }, (_, index) => `guess ${index}`);
    const told = await Promise.all(guesses.map((password) => signIn({ username: 'ann', password })));
    expect(told.filter(({ apiCode }) => apiCode === 2333)).toHaveLength(WRONG_PER_ACCOUNT);
    expect(await signIn({ username: 'ann' })).toMatchObject({ statusCode: 403, apiCode: 2005 });
  });
});

describe('autoRegister', () => {
  const options = { autoRegister: true };

  test.each([{ email: 'new@example.com' }, { username: 'new' }, { phone: '13800138000' }])(
    'creates who is missing: %o',
    async (who) => {
      const { data, statusCode } = await signIn(who, { options });
      expect(statusCode).toBe(200);
      expect((await t.as(data.access_token ?? '').getProfile()).data).toMatchObject({ ...who, loginsCount: 1 });
    },
  );

  test('neither replaces a password nor creates for an account of whatever kind', async () => {
    await t.user({ username: 'ann', email: 'ann@example.com', password: PASSWORD });
    const wrong = { statusCode: 403, apiCode: 2333 };
    expect(await signIn({ username: 'ann', password: 'another one' }, { options })).toMatchObject(wrong);
    expect(await signIn({ email: 'ANN@example.com', password: 'another one' }, { options })).toMatchObject(wrong);
    expect(await signIn({ account: 'somebody' }, { options })).toMatchObject(wrong);
    expect((await t.admin.listUsers({})).data.totalCount).toBe(1);
  });

  test('keeps to the rules of the pool, and cannot be used to find out accounts for free', async () => {
    const clientIp = '203.0.113.11';
    const probe = (index: number) =>
      signIn({ username: `probe-${index}`, password: 'x' }, { options: { ...options, clientIp } });
    for (let index = 0; index < PER_ADDRESS; index += 1) expect(await probe(index)).toMatchObject({ apiCode: 2029 });
    expect(await probe(PER_ADDRESS)).toMatchObject(throttled);
    expect((await t.admin.listUsers({})).data.totalCount).toBe(0);
    expect(await signIn({ email: 'no address' }, { options })).toMatchObject({ statusCode: 400 });
  });

  test('creates one of two who come at once', async () => {
    const told = await Promise.all([1, 2, 3].map(() => signIn({ username: 'new' }, { options })));
    expect(told.map(({ statusCode }) => statusCode).filter((code) => code !== 200 && code !== 409)).toEqual([]);
    expect((await t.admin.listUsers({})).data.totalCount).toBe(1);
  });
});

describe('tenants and passwords that are due', () => {
  test('who is no member of a tenant may not sign in to it, and a wrong password does not tell', async () => {
    await t.user({ username: 'ann', password: PASSWORD });
    const options = { tenantId: 'f'.repeat(24) };
    expect(await signIn({ username: 'ann' }, { options })).toMatchObject({ statusCode: 403, apiCode: 2_130_010 });
    const wrong = await signIn({ username: 'ann', password: 'wrong' }, { options });
    expect(wrong).toMatchObject({ statusCode: 403, apiCode: 2333 });
    expect(wrong.message).toBe((await signIn({ username: 'bob', password: 'wrong' }, { options })).message);
  });

  test('a password that an administrator chose lets nobody in, and a wrong one does not tell that it is so', async () => {
    const user = { username: 'ann', password: PASSWORD };
    const { data } = await t.admin.createUser({ ...user, options: { resetPasswordOnFirstLogin: true } });
    expect(await signIn({ username: 'ann' })).toMatchObject({ statusCode: 403, apiCode: 1639 });
    expect(await signIn({ username: 'ann', password: 'wrong' })).toMatchObject({ statusCode: 403, apiCode: 2333 });
    const { userId } = data;
    await t.admin.updateUser({ userId, password: PASSWORD });
    expect(await signIn({ username: 'ann' })).toMatchObject({ statusCode: 200 });
    await t.admin.updateUser({ userId, options: { resetPasswordOnNextLogin: true } });
    expect(await signIn({ username: 'ann' })).toMatchObject({ statusCode: 403, apiCode: 2058 });
  });
});

describe('encrypted passwords', () => {
  const undecryptable = { statusCode: 499, apiCode: 2016 };

  async function keys() {
    const answer = await fetch(`${t.server.url}/api/v3/system`);
    return (await answer.json()) as { rsa: { publicKey: string }; sm2: { publicKey: string } };
  }

  test('RSA and SM2 are read; what is damaged, empty or for another key is refused and is no guess', async () => {
    await t.user({ username: 'ann', password: PASSWORD });
    const { rsa, sm2 } = await keys();
    const byRsa = publicEncrypt({ key: rsa.publicKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(PASSWORD));
    const bySm2 = smCrypto.sm2.doEncrypt(PASSWORD, sm2.publicKey, 1);
    const other = smCrypto.sm2.doEncrypt(PASSWORD, smCrypto.sm2.generateKeyPairHex().publicKey, 1);
    const attempt = (passwordEncryptType: 'rsa' | 'sm2', password: string) =>
      signIn({ username: 'ann', password }, { options: { passwordEncryptType } });
    expect(await attempt('rsa', byRsa.toString('base64'))).toMatchObject({ statusCode: 200 });
    for (const prefix of ['', '04']) expect(await attempt('sm2', prefix + bySm2)).toMatchObject({ statusCode: 200 });
    for (const bad of [PASSWORD, byRsa.toString('hex'), bySm2]) {
      expect(await attempt('rsa', bad)).toMatchObject(undecryptable);
    }
    for (const bad of [PASSWORD, `${bySm2.slice(0, -2)}00`, other, byRsa.toString('base64')]) {
      expect(await attempt('sm2', bad)).toMatchObject(undecryptable);
    }
    expect(await attempt('sm2', bySm2)).toMatchObject({ statusCode: 200 });
  });
});

describe('imported hashes', () => {
  const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('+', '.').replace(/=+$/, '');
  const salt = Buffer.from('saltsalt12345678');
  const sha = (kind: string, text: string) => createHash(kind).update(text).digest('hex');
  let hashes: [name: string, password: string, salt?: string][];

  beforeAll(async () => {
    const scrypted = scryptSync(PASSWORD, salt, 32, { N: 1024, r: 8, p: 1 });
    hashes = [
      ['bcrypt', await bcrypt(PASSWORD, { cost: 4 })],
      ['pbkdf2', `$pbkdf2-sha256$1000$${base64(salt)}$${base64(pbkdf2Sync(PASSWORD, salt, 1000, 32, 'sha256'))}`],
      ['scrypt', `$scrypt$ln=10,r=8,p=1$${base64(salt)}$${base64(scrypted)}`],
      ['md5', sha('md5', `${PASSWORD}salty`), 'salty'],
      ['sha256', sha('sha256', `salty${PASSWORD}`), 'salty'],
    ];
  });

  test('are hashed anew at the first right password, and at no other time', async () => {
    const db = t.server.platform.databases.forPool(t.id);
    const stored = async (username: string) =>
      (await db.selectFrom('users').select('password_hash').where('username', '=', username).executeTakeFirst())
        ?.password_hash;
    for (const [username, password, ownSalt] of hashes) {
      const salted = ownSalt ? { salt: ownSalt } : {};
      const made = await t.admin.createUser({ username, password, ...salted, options: { keepPassword: true } });
      expect(made.statusCode).toBe(200);
      const imported = await stored(username);
      expect(await signIn({ username, password: 'wrong' })).toMatchObject({ apiCode: 2333 });
      expect(await signIn({ username, password })).toMatchObject({ apiCode: 2333 });
      expect(await stored(username)).toBe(imported);
      expect(await signIn({ username })).toMatchObject({ statusCode: 200 });
      expect(await stored(username)).toMatch(/^\$argon2id\$/);
      expect(await signIn({ username })).toMatchObject({ statusCode: 200 });
    }
  });
});
