import { pool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const password = 'a good Passw0rd';
const nothing = { passCode: '', phone: null };

test('members that a client writes out without a value count as not given', async () => {
  const t = await pool();
  const sub = await t.user({ email: 'ann@example.com', password });
  const signIn = {
    connection: 'PASSWORD',
    passwordPayload: { email: 'ann@example.com', password, account: null, phone: '' },
    passCodePayload: nothing,
    adPayload: { password: '', sAMAccountName: '' },
    ldapPayload: null,
    options: { scope: null, clientIp: null, customData: null, passwordEncryptType: null },
    client_id: t.application.id,
    client_secret: t.application.secret,
  };
  expect(await t.as().signInByCredentials(signIn as never)).toMatchObject({ statusCode: 200 });
  const listed = await t.admin.listUsers({ options: { pagination: { page: 1, limit: null }, sort: null } } as never);
  expect(listed).toMatchObject({ statusCode: 200, data: { list: [{ userId: sub }] } });
  const found = await t.admin.getUser({ userId: sub, userIdType: '', withCustomData: '' } as never);
  expect(found).toMatchObject({ statusCode: 200, data: { userId: sub } });
});

test('a list in the query may come as JSON, and a text that may be empty as an empty one', async () => {
  const t = await pool();
  const sub = await t.user({ username: 'ann' });
  const found = await t.admin.getUserBatch({ userIds: JSON.stringify([sub]) } as never);
  expect(found).toMatchObject({ statusCode: 200, data: [{ userId: sub }] });
  const listed = await t.admin.listTenantApplications({
    page: 1,
    limit: 10,
    keywords: '',
    sso_enabled: false,
  } as never);
  expect(listed).toMatchObject({ statusCode: 200 });
});

test('what is needed must still be given, and is named', async () => {
  const t = await pool();
  const refused = (field: string) => ({ statusCode: 400, message: expect.stringContaining(` ${field}:`) });
  const roles = t.admin.createRolesBatch({ list: [{ code: '' }, { code: null }] } as never);
  expect(await roles).toMatchObject(refused('list.0.code'));
  const payload = { connection: 'PASSCODE', passCodePayload: { passCode: '', email: 'ann@example.com' } };
  const signedIn = t.as().signInByCredentials({ ...payload, client_id: t.application.id } as never);
  expect((await signedIn).statusCode).toBeGreaterThanOrEqual(400);
  expect(await t.admin.getUser({ userId: '' })).toMatchObject(refused('userId'));
});

test('an address that cannot be decoded is answered like one where nothing is', async () => {
  const t = await pool();
  const answer = async (path: string) => {
    const got = await fetch(t.server.url + path, { headers: { 'x-genauth-lang': 'en-US' } });
    return [got.status, await got.json()];
  };
  for (const [path, status] of [
    ['/api/v3/%zz', 200],
    ['/%ff', 404],
  ] as const) {
    const body = { statusCode: 404, message: `There is nothing at ${path}.`, requestId: expect.any(String) };
    expect(await answer(`${path}?a=1`)).toMatchObject([status, body]);
  }
});

test('what no database can store is refused wherever it stands, the name of the caller included', async () => {
  const t = await pool();
  const body = { connection: 'PASSWORD', passwordPayload: { account: 'ann', password }, client_id: 'a\0b' };
  const answer = await fetch(`${t.server.url}/api/v3/signin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { statusCode } = (await answer.json()) as { statusCode: number };
  expect(statusCode).toBeGreaterThanOrEqual(400);
  expect(statusCode).toBeLessThan(500);
  for (const path of ['/login?app_id=a%00b', '/u?app_id=a%00b', '/oidc/auth?client_id=a%00b']) {
    const { status } = await fetch(t.server.url + path, { redirect: 'manual' });
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(status, path).toBeLessThan(500);
  }
});
