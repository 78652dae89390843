import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { describe, expect, test } from 'vitest';
import { isBreached } from './breached.ts';
import { passwordDue, passwordWeakness } from './public.ts';

const weak = { statusCode: 400, apiCode: 2029 };
const breached = { statusCode: 400, apiCode: 4_000_100 };
const usedBefore = { statusCode: 400, apiCode: 4_000_101 };

type Policy = NonNullable<NonNullable<Parameters<TestPool['admin']['updateSecuritySettings']>[0]>['passwordPolicy']>;

async function poolWith(passwordPolicy: Policy, server?: TestPool['server']): Promise<TestPool> {
  const t = await pool(server);
  await t.admin.updateSecuritySettings({ passwordPolicy });
  await t.server.platform.changes.settled();
  return t;
}

describe('the rule of a pool', () => {
  const custom: Policy = {
    passwordStrength: 5,
    customPasswordStrength: { regex: '^\\d{8}$', message: 'eight digits' },
  };

  test.each<[Policy, string, boolean]>([
    [{ passwordStrength: 4, minLength: 12, minKinds: 2 }, 'elevenchars1', true],
    [{ passwordStrength: 4, minLength: 12, minKinds: 2 }, 'elevenchar1', false],
    [{ passwordStrength: 4, minLength: 12, minKinds: 2 }, 'twelve chars', true],
    [{ passwordStrength: 4, minLength: 12, minKinds: 3 }, 'twelve chars', false],
    [custom, '12345678', true],
    [custom, '1234567', false],
    [{ passwordStrength: 5 }, 'x', true],
  ])('%j: %s is accepted: %s', (passwordPolicy, password, accepted) => {
    expect(passwordWeakness({ passwordPolicy }, password) === undefined).toBe(accepted);
  });

  test('says in its own words what a password lacks', async () => {
    const t = await poolWith(custom);
    const answer = await t.admin.createUser({ username: 'ada', password: 'not digits' });
    expect(answer).toMatchObject({ ...weak, message: expect.stringContaining('eight digits') });
  });

  test('holds for new users, changed ones and those that register', async () => {
    const t = await poolWith({ passwordStrength: 3 });
    const register = {
      connection: 'PASSWORD' as const,
      passwordPayload: { username: 'ada', password: 'weak password' },
      options: { scope: 'openid', autoRegister: true },
      client_id: t.application.id,
      client_secret: t.application.secret,
    };
    expect(await t.as().signInByCredentials(register)).toMatchObject(weak);
    expect(await t.admin.createUser({ username: 'ada', password: 'weak password' })).toMatchObject(weak);
    const { data } = await t.admin.createUser({ username: 'ada', password: 'Str0ng enough' });
    expect(await t.admin.updateUser({ userId: data.userId, password: 'weak password' })).toMatchObject(weak);
  });

  test('leaves hashes alone that are brought along', async () => {
    const t = await poolWith({ passwordStrength: 3 });
    const password = createHash('sha1').update('weak').digest('hex');
    const answer = await t.admin.createUser({ username: 'ada', password, options: { keepPassword: true } });
    expect(answer.statusCode).toBe(200);
  });

  test('that takes exponential time refuses, and soon', () => {
    const customPasswordStrength = { regex: '^(a+)+$', message: 'no' };
    const started = performance.now();
    const password = `${'a'.repeat(60)}!`;
    expect(
      passwordWeakness({ passwordPolicy: { passwordStrength: 5, customPasswordStrength } }, password),
    ).toBeDefined();
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('cannot reach out of its pattern', () => {
    const customPasswordStrength = { regex: '.', message: 'no' };
    const settings = { passwordPolicy: { passwordStrength: 5, customPasswordStrength } };
    expect(passwordWeakness(settings, '");process.exit(1);//')).toBeUndefined();
  });
});

describe('a list of breached passwords', () => {
  const sha1 = (text: string) => createHash('sha1').update(text).digest('hex').toUpperCase();
  const known = ['password123', 'letmein!', 'qwertz', ...Array.from({ length: 500 }, (_, index) => `common ${index}`)];
  const folder = mkdtempSync(join(tmpdir(), 'genauth-breached-'));
  const ranges = Map.groupBy(known.map(sha1), (hash) => hash.slice(0, 5));
  for (const [prefix, hashes] of ranges) {
    writeFileSync(join(folder, `${prefix}.txt`), hashes.map((hash) => `${hash.slice(5)}:42\r\n`).join(''));
  }
  const file = join(folder, 'all');
  writeFileSync(
    file,
    `${known
      .map(sha1)
      .sort()
      .map((hash) => `${hash}:42`)
      .join('\n')}\n`,
  );

  test.each([
    ['a sorted file', file],
    ['a folder of ranges', folder],
  ])('as %s tells known ones from others', async (_name, breachedPasswords) => {
    const server = await startServer({ breachedPasswords, logLevel: 'silent' });
    try {
      const found = await Promise.all(known.map((password) => isBreached(server.platform, password)));
      expect(found.filter(Boolean)).toHaveLength(known.length);
      expect(await isBreached(server.platform, known[0]?.toUpperCase() ?? '')).toBe(false);
      const t = await pool(server);
      expect(await t.admin.createUser({ username: 'ada', password: 'password123' })).toMatchObject(breached);
      await t.admin.updateSecuritySettings({ passwordPolicy: { refuseBreached: false } });
      expect(await t.admin.createUser({ username: 'ada', password: 'password123' })).toMatchObject({ statusCode: 200 });
    } finally {
      await server.close();
    }
  });

  test('as a sorted file does not know what lies between its lines', async () => {
    const server = await startServer({ breachedPasswords: file });
    try {
      const others = known.map((password) => isBreached(server.platform, `not ${password}`));
      expect((await Promise.all(others)).filter(Boolean)).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test('that is not there keeps nobody out', async () => {
    const server = await startServer({ breachedPasswords: join(folder, 'missing'), logLevel: 'silent' });
    try {
      expect(await isBreached(server.platform, 'password123')).toBe(false);
    } finally {
      await server.close();
    }
  });
});

describe('the history of passwords', () => {
  test('keeps users from coming back to one of the last', async () => {
    const t = await poolWith({ historyCount: 3 });
    const { data } = await t.admin.createUser({ username: 'ada', password: 'first one' });
    const change = (password: string) => t.admin.updateUser({ userId: data.userId, password });
    expect(await change('first one')).toMatchObject(usedBefore);
    expect((await change('second one')).statusCode).toBe(200);
    expect((await change('third one')).statusCode).toBe(200);
    expect(await change('first one')).toMatchObject(usedBefore);
    expect((await change('fourth one')).statusCode).toBe(200);
    expect((await change('first one')).statusCode).toBe(200);
    const db = t.server.platform.databases.forPool(t.id);
    expect(await db.selectFrom('password_history').select('id').execute()).toHaveLength(2);
  });

  test('is not kept where nobody asks for it', async () => {
    const t = await pool();
    const { data } = await t.admin.createUser({ username: 'ada', password: 'first one' });
    expect((await t.admin.updateUser({ userId: data.userId, password: 'second one' })).statusCode).toBe(200);
    expect((await t.admin.updateUser({ userId: data.userId, password: 'first one' })).statusCode).toBe(200);
    const db = t.server.platform.databases.forPool(t.id);
    expect(await db.selectFrom('password_history').select('id').execute()).toEqual([]);
  });
});

describe('a password that was right', () => {
  const set = (day: number) => new Date(day * 86_400_000);
  const fresh = { reset_password_on_next_login: false, password_last_set_at: set(0) };
  const now = set(30).getTime();

  test.each([
    [{}, fresh, undefined],
    [{}, { ...fresh, reset_password_on_next_login: true }, 'reset'],
    [{ maxAgeDays: 30 }, fresh, 'expired'],
    [{ maxAgeDays: 31 }, fresh, undefined],
    [{ maxAgeDays: 30 }, { ...fresh, password_last_set_at: null }, undefined],
    [{ checkAtSignIn: true, passwordStrength: 3 }, fresh, 'weak'],
    [{ checkAtSignIn: false, passwordStrength: 3 }, fresh, undefined],
  ] as const)('under %j with %j must be replaced because it is %s', (passwordPolicy, user, due) => {
    expect(passwordDue({ passwordPolicy }, user, 'all lower case', now)).toBe(due);
  });
});
