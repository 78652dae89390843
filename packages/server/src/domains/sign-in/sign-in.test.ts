import { constants, publicEncrypt } from 'node:crypto';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

/** As a pool has it that was never changed. */
const WRONG_PER_ACCOUNT = 5;

const password = 'correct horse battery';

async function poolWithUser(): Promise<TestPool & { userId: string }> {
  const t = await pool();
  const userId = await t.user({ email: 'ann@example.com', username: 'ann', emailVerified: true, password });
  return { ...t, userId };
}

const bySecret = (t: TestPool, passwordPayload: Record<string, string>, options: Record<string, unknown> = {}) =>
  t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: { password, ...passwordPayload },
    options,
    client_id: t.application.id,
    client_secret: t.application.secret,
  });

test.each([{ email: 'ann@example.com' }, { username: 'ann' }, { account: 'ANN@example.com' }])(
  'signs in by password with %o',
  async (identifier) => {
    const t = await poolWithUser();
    const { statusCode, data } = await bySecret(t, identifier);
    expect(statusCode).toBe(200);
    expect(data).toMatchObject({ token_type: 'Bearer', scope: 'openid profile', refresh_token: null });
    expect(data.expire_in).toBe(data.expires_in);
    const profile = await t.as(data.access_token ?? undefined).getProfile();
    expect(profile.data).toMatchObject({ userId: t.userId, loginsCount: 1 });
  },
);

test('gives a refresh token for offline_access, and an RSA-encrypted password is read', async () => {
  const t = await poolWithUser();
  const system = (await fetch(`${t.server.url}/api/v3/system`).then((answer) => answer.json())) as {
    rsa: { publicKey: string };
  };
  const key = { key: system.rsa.publicKey, padding: constants.RSA_PKCS1_PADDING };
  const sealed = publicEncrypt(key, Buffer.from(password)).toString('base64');
  const options = { passwordEncryptType: 'rsa', scope: 'openid offline_access' };
  const { data } = await bySecret(t, { username: 'ann', password: sealed }, options);
  expect(data.refresh_token).toEqual(expect.any(String));
});

test('an unknown account and a wrong password get the same answer', async () => {
  const t = await poolWithUser();
  const wrong = await bySecret(t, { email: 'ann@example.com', password: 'wrong' });
  const unknown = await bySecret(t, { email: 'bob@example.com', password: 'wrong' });
  expect(wrong).toMatchObject({ statusCode: 403, apiCode: 2333 });
  expect({ ...unknown, requestId: '' }).toEqual({ ...wrong, requestId: '' });
});

test('locks what was typed after too many wrong passwords, for the right one too, and opens it again', async () => {
  const t = await poolWithUser();
  for (let tries = 0; tries < WRONG_PER_ACCOUNT; tries += 1) await bySecret(t, { username: 'ann', password: 'wrong' });
  expect(await bySecret(t, { username: 'ann' })).toMatchObject({ statusCode: 403, apiCode: 2005 });
});

test('asks for the secret of the application', async () => {
  const t = await poolWithUser();
  const call = (client_secret?: string) =>
    t.as().signInByCredentials({
      connection: 'PASSWORD',
      passwordPayload: { username: 'ann', password },
      client_id: t.application.id,
      ...(client_secret ? { client_secret } : {}),
    });
  expect(await call()).toMatchObject({ statusCode: 401 });
  expect(await call('0'.repeat(32))).toMatchObject({ statusCode: 401 });
});

test('refuses what this server cannot do, and what is missing, by name', async () => {
  const t = await poolWithUser();
  const ldap = await t.as().signInByCredentials({
    connection: 'LDAP',
    ldapPayload: { sAMAccountName: 'ann', password },
    client_id: t.application.id,
    client_secret: t.application.secret,
  });
  expect(ldap.statusCode).not.toBe(200);
  expect(ldap.message).toContain('LDAP');
  expect(await bySecret(t, {})).toMatchObject({ statusCode: 400 });
  expect(await bySecret(t, { username: 'ann' }, { scope: 'profile' })).toMatchObject({ statusCode: 400 });
});
