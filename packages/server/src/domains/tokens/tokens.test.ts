import { createHmac, createPublicKey, sign, verify } from 'node:crypto';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { unverifiedClaims } from './jwt.ts';
import { revokeUserTokens, verifyAccessToken } from './public.ts';
import { signingKey, signingKeys } from './signing-keys.ts';

const check = ({ server }: TestPool, token: string) => verifyAccessToken(server.platform, token);

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Changes a row as another process would: the change is announced when it commits. */
async function inDatabase(
  t: TestPool,
  change: (db: ReturnType<TestPool['server']['platform']['databases']['forPool']>) => Promise<unknown>,
) {
  await change(t.server.platform.databases.forPool(t.id));
  await t.server.platform.changes.settled();
}

test('tokens of a sign-in carry the claims that clients rely on', async () => {
  const t = await pool();
  const userId = await t.user({ email: 'ann@example.com', name: 'Ann' });
  const answer = await t.tokens(userId, 'openid profile email');
  expect(Object.keys(answer).sort()).toEqual(['access_token', 'expires_in', 'id_token', 'scope', 'token_type']);
  expect(answer).toMatchObject({ scope: 'openid profile email', token_type: 'Bearer', expires_in: 1_209_600 });
  const access = unverifiedClaims(answer.access_token);
  expect(Object.keys(access ?? {})).toEqual(['jti', 'sub', 'iat', 'exp', 'scope', 'iss', 'aud']);
  expect(access).toMatchObject({ sub: userId, aud: t.application.id, iss: `${t.server.url}/oidc` });
  const id = unverifiedClaims(answer.id_token ?? '');
  expect(id).toMatchObject({
    sub: userId,
    name: 'Ann',
    email: 'ann@example.com',
    email_verified: false,
    nickname: null,
  });
  expect(id?.picture).toBe(`${t.server.url}/images/default-avatar.svg`);
  expect(id?.updated_at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(id).not.toHaveProperty('phone_number');
  expect(await check(t, answer.access_token)).toMatchObject({ userId, appId: t.application.id, poolId: t.id });
});

test('without openid there is no id token, and unknown scopes are not granted', async () => {
  const t = await pool();
  const answer = await t.tokens(await t.user({ username: 'ann' }), 'profile constructor admin');
  expect(answer).not.toHaveProperty('id_token');
  expect(answer.scope).toBe('profile');
});

test('an application may have its id tokens signed with its secret', async () => {
  const t = await pool();
  const config = JSON.stringify({ id_token_signed_response_alg: 'HS256' });
  await inDatabase(t, (db) =>
    db.updateTable('applications').set({ oidc_config: config }).where('id', '=', t.application.id).execute(),
  );
  const { id_token = '' } = await t.tokens(await t.user({ username: 'ann' }));
  const [head, body, signature] = id_token.split('.');
  expect(JSON.parse(Buffer.from(head ?? '', 'base64url').toString())).toEqual({ alg: 'HS256', typ: 'JWT' });
  const expected = createHmac('sha256', t.application.secret).update(`${head}.${body}`).digest('base64url');
  expect(signature).toBe(expected);
});

test('forged tokens are refused', async () => {
  const t = await pool();
  const { access_token, id_token = '' } = await t.tokens(await t.user({ username: 'ann' }));
  const [head = '', body = '', signature = ''] = access_token.split('.');
  const key = await signingKey(t.server.platform);
  const pem = key.publicKey.export({ format: 'pem', type: 'spki' });
  const hmac = (content: string) => createHmac('sha256', pem).update(content).digest('base64url');
  const hs256 = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: key.kid })}.${body}`;
  const foreign = encode({ alg: 'RS256', typ: 'at+jwt', kid: 'another' });
  const untyped = `${encode({ alg: 'RS256', typ: 'JWT', kid: key.kid })}.${body}`;
  const admin = encode({ ...unverifiedClaims(access_token), scope: 'admin' });
  const forged = [
    `${encode({ alg: 'none', typ: 'at+jwt' })}.${body}.`,
    `${hs256}.${hmac(hs256)}`,
    `${foreign}.${body}.${signature}`,
    `${untyped}.${sign('sha256', Buffer.from(untyped), key.privateKey).toString('base64url')}`,
    `${head}.${admin}.${signature}`,
    `${access_token}.`,
    access_token.slice(0, -10),
    id_token,
    '',
    'a.b.c',
    `${head}.bnVsbA.${signature}`,
  ];
  for (const token of forged) expect(await check(t, token), token).toBeUndefined();
  expect(await check(t, access_token)).toBeDefined();
});

test('a token expires', async () => {
  const server = await startServer();
  const t = await pool(server);
  const { access_token } = await t.tokens(await t.user({ username: 'ann' }));
  server.clock.forward(1_209_599_000);
  expect(await check(t, access_token)).toBeDefined();
  server.clock.forward(2_000);
  expect(await check(t, access_token)).toBeUndefined();
  await server.close();
});

test('tokens die with the status of their user', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ann' });
  const { access_token } = await t.tokens(userId);
  const setStatus = (status: string) =>
    inDatabase(t, (db) => db.updateTable('users').set({ status }).where('id', '=', userId).execute());
  await setStatus('Suspended');
  expect(await check(t, access_token)).toBeUndefined();
  await setStatus('Activated');
  expect(await check(t, access_token)).toBeDefined();
  await inDatabase(t, (db) => db.deleteFrom('users').where('id', '=', userId).execute());
  expect(await check(t, access_token)).toBeUndefined();
});

test('signing a user out everywhere ends the tokens of before, in every process', async () => {
  const other = await startServer();
  const t = await pool();
  const userId = await t.user({ username: 'ann' });
  const { access_token } = await t.tokens(userId, 'openid offline_access');
  expect(await verifyAccessToken(other.platform, access_token)).toBeDefined();
  await inDatabase(t, (db) => revokeUserTokens(t.server.platform, db, { poolId: t.id, userId }));
  await other.platform.changes.settled();
  expect(await check(t, access_token)).toBeUndefined();
  expect(await verifyAccessToken(other.platform, access_token)).toBeUndefined();
  const { access_token: later } = await t.tokens(userId);
  expect(await check(t, later)).toBeDefined();
  await other.close();
});

test('signing a user out of one application leaves the others alone', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ann' });
  const { access_token } = await t.tokens(userId);
  const kick = (appId: string) =>
    inDatabase(t, (db) => revokeUserTokens(t.server.platform, db, { poolId: t.id, userId, appIds: [appId] }));
  await kick((await pool()).application.id);
  expect(await check(t, access_token)).toBeDefined();
  await kick(t.application.id);
  expect(await check(t, access_token)).toBeUndefined();
});

test('anyone can verify a token with the JWKS', async () => {
  const t = await pool();
  const { access_token } = await t.tokens(await t.user({ username: 'ann' }));
  const [head = '', body = '', signature = ''] = access_token.split('.');
  const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString());
  const jwk = (await signingKeys(t.server.platform)).find((key) => key.kid === kid)?.jwk;
  expect(jwk).toMatchObject({ kty: 'RSA', use: 'sig', alg: 'RS256' });
  const key = createPublicKey({ key: jwk ?? {}, format: 'jwk' });
  expect(verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
});
