import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { askToken, codeFor, post, redeeming } from '@genauth/testing/oidc.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';
import { unverifiedClaims } from '../../domains/tokens/jwt.ts';
import { signingKey } from '../../domains/tokens/signing-keys.ts';

/** Whether a string counts as an access token, at every endpoint that says so. */
async function accepts(t: TestPool, token: string): Promise<Record<string, boolean>> {
  const { id: client_id, secret: client_secret } = t.application;
  const info = await fetch(`${t.server.url}/oidc/me`, { headers: { authorization: `Bearer ${token}` } });
  const older = await fetch(`${t.server.url}/oauth/user/userinfo?access_token=${encodeURIComponent(token)}`);
  const { body } = await post(t, '/oidc/token/introspection', { client_id, client_secret, token });
  const decoded = await fetch(`${t.server.url}/api/v2/oidc/validate_token?access_token=${encodeURIComponent(token)}`);
  const profile = await t.as(token).getProfile();
  return {
    userinfo: info.status === 200,
    older: older.status === 200,
    introspection: body.active === true,
    validation: 'sub' in ((await decoded.json()) as object),
    api: profile.statusCode === 200,
  };
}

const everywhere = { userinfo: true, older: true, introspection: true, validation: true, api: true };
const nowhere = { userinfo: false, older: false, introspection: false, validation: false, api: false };

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function withToken() {
  const t = await pool();
  const userId = await t.user({ username: 'ann' });
  const { body } = await askToken(t, redeeming(await codeFor(t, userId)));
  const key = await signingKey(t.server.platform);
  return { ...t, userId, token: body.access_token, idToken: body.id_token, key };
}

type Signed = Awaited<ReturnType<typeof withToken>>;

const claimsOf = ({ token }: Signed) => unverifiedClaims(token) ?? {};

/** A token with the server's own signature, as a bug elsewhere might make it. */
function signed({ key }: Signed, claims: object, head: object = {}): string {
  const content = `${encode({ alg: 'RS256', typ: 'at+jwt', kid: key.kid, ...head })}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), key.privateKey).toString('base64url')}`;
}

test('a genuine token is accepted', async () => {
  const t = await withToken();
  expect(await accepts(t, t.token)).toEqual(everywhere);
  expect(await accepts(t, signed(t, claimsOf(t)))).toEqual(everywhere);
});

const forgeries: Record<string, (t: Signed) => string> = {
  'no algorithm': (t) => `${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(claimsOf(t))}.`,
  'no algorithm in capitals': (t) => `${encode({ alg: 'NONE', typ: 'at+jwt' })}.${encode(claimsOf(t))}.`,
  'the public key as a secret': (t) => {
    const content = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: t.key.kid })}.${encode(claimsOf(t))}`;
    const pem = t.key.publicKey.export({ format: 'pem', type: 'spki' });
    return `${content}.${createHmac('sha256', pem).update(content).digest('base64url')}`;
  },
  'the secret of the application': (t) => {
    const content = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: t.key.kid })}.${encode(claimsOf(t))}`;
    return `${content}.${createHmac('sha256', t.application.secret).update(content).digest('base64url')}`;
  },
  'a key of its own in the header': (t) => {
    const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = own.publicKey.export({ format: 'jwk' });
    const content = `${encode({ alg: 'RS256', typ: 'at+jwt', kid: t.key.kid, jwk })}.${encode(claimsOf(t))}`;
    const privateKey = createPrivateKey(own.privateKey.export({ format: 'pem', type: 'pkcs8' }));
    return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
  },
  'an unknown key': (t) => signed(t, claimsOf(t), { kid: '../../dev/null' }),
  'a critical extension': (t) => signed(t, claimsOf(t), { crit: ['exp'], exp: 1 }),
  'another type': (t) => signed(t, claimsOf(t), { typ: 'JWT' }),
  'an application that is not': (t) => signed(t, { ...claimsOf(t), aud: 'f'.repeat(24) }),
  'several applications': (t) => signed(t, { ...claimsOf(t), aud: [t.application.id] }),
  'a user who is not': (t) => signed(t, { ...claimsOf(t), sub: 'f'.repeat(24) }),
  'a time long gone': (t) => signed(t, { ...claimsOf(t), exp: 1 }),
  'no end': (t) => signed(t, { ...claimsOf(t), exp: undefined }),
  'an end that is a text': (t) => signed(t, { ...claimsOf(t), exp: 'never' }),
  'no id': (t) => signed(t, { ...claimsOf(t), jti: undefined }),
  'a changed claim': (t) => {
    const [head, , signature] = t.token.split('.');
    return `${head}.${encode({ ...claimsOf(t), scope: 'openid email' })}.${signature}`;
  },
  'an id token': (t) => t.idToken,
  'a part missing': (t) => t.token.split('.').slice(0, 2).join('.'),
  'five parts': (t) => `${t.token}.x.y`,
};

test.each(Object.entries(forgeries))('a token with %s is accepted nowhere', async (_what, forge) => {
  const t = await withToken();
  expect(await accepts(t, forge(t))).toEqual(nowhere);
});

test('a token of a user of another pool is of no use here', async () => {
  const [t, other] = [await withToken(), await withToken()];
  const crossed = signed(t, { ...claimsOf(t), sub: other.userId });
  expect(await accepts(t, crossed)).toEqual(nowhere);
});

test('an application learns nothing about the token of another', async () => {
  const [t, other] = [await withToken(), await withToken()];
  const { id: client_id, secret: client_secret } = other.application;
  const form = { client_id, client_secret, token: t.token };
  expect((await post(t, '/oidc/token/introspection', form)).body).toEqual({ active: false });
  expect((await post(t, '/oidc/token/revocation', form)).status).toBe(200);
  expect(await accepts(t, t.token)).toEqual(everywhere);
});

test('a revoked token is accepted nowhere, and revoking it again says the same', async () => {
  const t = await withToken();
  const { id: client_id, secret: client_secret } = t.application;
  for (let times = 0; times < 2; times += 1) {
    const answer = await post(t, '/oidc/token/revocation', { client_id, client_secret, token: t.token });
    expect([answer.status, answer.text]).toEqual([200, '']);
  }
  expect(await accepts(t, t.token)).toEqual(nowhere);
});

test.each(['Suspended', 'Deactivated', 'Resigned', 'Archived'] as const)(
  'the token of a user who is %s is accepted nowhere',
  async (status) => {
    const t = await withToken();
    await t.admin.updateUser({ userId: t.userId, status });
    expect(await accepts(t, t.token)).toEqual(nowhere);
  },
);

test('the token of a user who was deleted, or signed out, is accepted nowhere', async () => {
  const [deleted, kicked] = [await withToken(), await withToken()];
  await deleted.admin.deleteUsersBatch({ userIds: [deleted.userId] });
  await kicked.admin.kickUsers({ userId: kicked.userId, appIds: [kicked.application.id] });
  expect(await accepts(deleted, deleted.token)).toEqual(nowhere);
  expect(await accepts(kicked, kicked.token)).toEqual(nowhere);
});

test('a management token is no access token, and the other way round', async () => {
  const t = await withToken();
  const answer = await fetch(`${t.server.url}/api/v3/get-management-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accessKeyId: t.id, accessKeySecret: t.secret }),
  });
  const { data } = (await answer.json()) as { data: { access_token: string } };
  expect(await accepts(t, data.access_token)).toEqual(nowhere);
  const headers = { authorization: `Bearer ${t.token}` };
  const listed = await fetch(`${t.server.url}/api/v3/list-applications`, { headers });
  expect(await listed.json()).toMatchObject({ statusCode: 401 });
});
