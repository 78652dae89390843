import { randomBytes, randomUUID } from 'node:crypto';
import { calls } from '@genauth/testing/call.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { sharedServer, startServer, type TestServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { issueManagementToken } from './public.ts';

const byToken = (t: TestPool, authorization: string, more: Record<string, string> = {}) =>
  calls('management', t.server.url, () => ({ authorization, 'x-authing-lang': 'en-US', ...more }));

/** Asks for a token as the vendor's clients do, unsigned, from an address of its own. */
const exchange = async (server: TestServer, accessKeyId: string, accessKeySecret: string, address = '192.0.2.1') =>
  calls('management', server.url, () => ({ 'x-forwarded-for': address })).getManagementToken({
    accessKeyId,
    accessKeySecret,
  });

test('the pool\u2019s id and secret are exchanged for a token of two hours', async () => {
  const server = await startServer();
  const t = await pool(server);
  const { data } = await exchange(server, t.id, t.secret);
  expect(data).toEqual({ access_token: expect.any(String), expires_in: 7200 });
  const payload = JSON.parse(Buffer.from(data.access_token.split('.')[1] ?? '', 'base64').toString());
  expect(payload).toMatchObject({ sub: t.id, scoped_userpool_id: t.id });
  expect(payload.exp - payload.iat).toBe(7200);
  for (const authorization of [data.access_token, `Bearer ${data.access_token}`]) {
    const client = byToken(t, authorization, { 'x-authing-userpool-id': t.id });
    expect(await client.getAccessKeyList()).toMatchObject({ statusCode: 200, data: [] });
  }
  server.clock.forward(7200_000);
  expect(await byToken(t, data.access_token).getAccessKeyList()).toMatchObject({ statusCode: 401 });
  await server.close();
});

test('a token names its pool, and no other is believed', async () => {
  const [t, other] = [await pool(), await pool()];
  const { data } = await exchange(t.server, t.id, t.secret);
  const client = byToken(t, data.access_token, { 'x-authing-userpool-id': other.id });
  expect(await client.getAccessKeyList()).toMatchObject({ statusCode: 401, apiCode: 4_010_001 });
});

test('a token that was changed is refused', async () => {
  const t = await pool();
  const { data } = await exchange(t.server, t.id, t.secret);
  const [head = '', body = '', signature = ''] = data.access_token.split('.');
  const claims = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), exp: 9_999_999_999 };
  const longer = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  const forged = [`${head}.${longer}.${signature}`, `${none}.${body}.`, `${head}.${body}.`, 'x.y.z', 'Bearer', ''];
  for (const token of forged) {
    expect(await byToken(t, token).getAccessKeyList(), token).toMatchObject({ statusCode: 401 });
  }
});

test('the payload can be read with the standard base64 alphabet, whatever it says', async () => {
  const { platform } = await sharedServer();
  const hex = () => randomBytes(12).toString('hex');
  for (let n = 0; n < 3_000; n += 1) {
    const tenantId = n % 2 ? hex() : null;
    const token = issueManagementToken(platform, { id: hex(), secret: '', poolId: hex(), userId: null, tenantId });
    expect(token.split('.')[1]).toMatch(/^[A-Za-z0-9]+$/);
  }
});

test('a wrong secret and an unknown key are told alike', async () => {
  const t = await pool();
  const answers = [
    await exchange(t.server, t.id, 'wrong'),
    await exchange(t.server, randomUUID(), 'wrong'),
    await exchange(t.server, t.id, t.secret.toUpperCase()),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ statusCode: 401, apiCode: 4_010_003 });
  expect(new Set(answers.map(({ message }) => message)).size).toBe(1);
});

test('wrong secrets of a key are limited for the address that sends them, on every process', async () => {
  const [a, b] = [await startServer({ trustProxy: true }), await startServer({ trustProxy: true })];
  const t = await pool(a);
  const address = `2001:db8::${randomBytes(2).toString('hex')}`;
  for (let n = 0; n < 10; n += 1) {
    expect(await exchange(n % 2 ? a : b, t.id, 'wrong', address)).toMatchObject({ statusCode: 401 });
  }
  for (const server of [a, b]) {
    expect(await exchange(server, t.id, t.secret, address)).toMatchObject({ statusCode: 429, apiCode: 4_290_001 });
    expect(await exchange(server, t.id, t.secret, `${address}1`)).toMatchObject({ statusCode: 200 });
  }
  a.clock.forward(300_000);
  expect(await exchange(a, t.id, t.secret, address)).toMatchObject({ statusCode: 200 });
  await Promise.all([a.close(), b.close()]);
});

test('a right secret starts the count anew', async () => {
  const server = await startServer({ trustProxy: true });
  const t = await pool(server);
  const address = `2001:db8:1::${randomBytes(2).toString('hex')}`;
  for (let round = 0; round < 3; round += 1) {
    for (let n = 0; n < 9; n += 1) await exchange(server, t.id, 'wrong', address);
    expect(await exchange(server, t.id, t.secret, address)).toMatchObject({ statusCode: 200 });
  }
  await server.close();
});

test('an address that tries one key after the other is limited too', async () => {
  const server = await startServer({ trustProxy: true });
  const t = await pool(server);
  const address = `2001:db8:2::${randomBytes(2).toString('hex')}`;
  for (let n = 0; n < 100; n += 1) await exchange(server, randomUUID(), 'wrong', address);
  expect(await exchange(server, randomUUID(), 'wrong', address)).toMatchObject({ statusCode: 429 });
  expect(await exchange(server, t.id, t.secret, address)).toMatchObject({ statusCode: 200 });
  await server.close();
});
