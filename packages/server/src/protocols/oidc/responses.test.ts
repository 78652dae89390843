import { createHash, createHmac } from 'node:crypto';
import { Browser } from '@genauth/testing/browser.ts';
import { askToken, authorizationUrl, codeFor, configure, pkce, redeeming } from '@genauth/testing/oidc.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';
import { unverifiedClaims } from '../../domains/tokens/jwt.ts';

const everything = {
  grant_types: ['authorization_code', 'refresh_token', 'implicit'],
  response_types: [
    'none',
    'code',
    'token',
    'id_token',
    'id_token token',
    'code id_token',
    'code token',
    'code id_token token',
  ],
} satisfies Parameters<typeof configure>[1];

async function poolWithUser(): Promise<TestPool & { userId: string }> {
  const t = await pool();
  await configure(t, everything);
  return { ...t, userId: await t.user({ username: 'ann', name: 'Ann' }) };
}

const signIn = async (t: TestPool & { userId: string }, parameters: Record<string, string>) =>
  new Browser(t.server).signIn(authorizationUrl(t, parameters), t.userId);

const fragmentOf = ({ hash }: URL) => Object.fromEntries(new URLSearchParams(hash.slice(1)));

const half = (value = '') => createHash('sha256').update(value).digest().subarray(0, 16).toString('base64url');

test.each([
  ['none', []],
  ['code', ['code']],
])('the response type %s answers in the query', async (response_type, members) => {
  const t = await poolWithUser();
  const back = await signIn(t, { response_type, state: 'a b&c' });
  const { state, iss, ...rest } = Object.fromEntries(back.searchParams);
  expect([back.origin + back.pathname, state, iss]).toEqual([REDIRECT_URI, 'a b&c', `${t.server.url}/oidc`]);
  expect(Object.keys(rest)).toEqual(members);
  expect(back.hash).toBe('');
});

test.each([
  ['token', ['access_token', 'expires_in', 'iss', 'scope', 'state', 'token_type']],
  ['id_token', ['id_token', 'state']],
  ['id_token token', ['access_token', 'expires_in', 'id_token', 'scope', 'state', 'token_type']],
  ['code id_token', ['code', 'id_token', 'state']],
  ['code token', ['access_token', 'code', 'expires_in', 'iss', 'scope', 'state', 'token_type']],
  ['code id_token token', ['access_token', 'code', 'expires_in', 'id_token', 'scope', 'state', 'token_type']],
])('the response type %s answers in the fragment', async (response_type, members) => {
  const t = await poolWithUser();
  const nonce = response_type === 'token' ? {} : { nonce: 'n-1' };
  const back = await signIn(t, { response_type, state: 's', ...nonce });
  expect(back.search).toBe('');
  const answer = fragmentOf(back);
  expect(Object.keys(answer).sort()).toEqual(members);
  if (answer.id_token) {
    const claims = unverifiedClaims(answer.id_token);
    expect(claims).toMatchObject({ sub: t.userId, nonce: 'n-1', name: 'Ann', nickname: null, aud: t.application.id });
    expect(claims?.at_hash).toBe(answer.access_token && half(answer.access_token));
    expect(claims?.c_hash).toBe(answer.code && half(answer.code));
  }
  if (answer.access_token) expect(unverifiedClaims(answer.access_token)).toMatchObject({ sub: t.userId });
});

test('the code of a hybrid answer is redeemed', async () => {
  const t = await poolWithUser();
  const { verifier, challenge } = pkce();
  const proof = { code_challenge: challenge, code_challenge_method: 'S256' };
  const back = await signIn(t, { response_type: 'code id_token', nonce: 'n-2', ...proof });
  const { status, body } = await askToken(t, redeeming({ code: fragmentOf(back).code ?? '', verifier }));
  expect(status).toBe(200);
  expect(unverifiedClaims(body.id_token)).toMatchObject({ nonce: 'n-2' });
});

test.each(['id_token', 'id_token token', 'code id_token', 'code id_token token'])(
  'the response type %s needs a nonce',
  async (response_type) => {
    const t = await poolWithUser();
    const answer = fragmentOf(await signIn(t, { response_type }));
    expect(answer).toMatchObject({ error: 'invalid_request', error_description: expect.stringContaining('nonce') });
  },
);

test.each(['token', 'id_token', 'code id_token', 'none'])(
  'an application that is not set up for the response type %s does not get it',
  async (response_type) => {
    const t = await pool();
    const back = await signIn({ ...t, userId: '' }, { response_type, nonce: 'n' });
    const answer = response_type === 'none' ? Object.fromEntries(back.searchParams) : fragmentOf(back);
    expect(answer).toMatchObject({ error: expect.stringMatching(/invalid_request|unsupported_response_type/) });
  },
);

test('tokens are not sent by the address without the implicit grant', async () => {
  const t = await pool();
  await configure(t, { response_types: ['code', 'id_token token'], grant_types: ['authorization_code'] });
  const back = await signIn({ ...t, userId: '' }, { response_type: 'id_token token', nonce: 'n' });
  expect(fragmentOf(back)).toMatchObject({ error: 'invalid_request' });
});

test('tokens never go into a query', async () => {
  const t = await poolWithUser();
  const back = await signIn(t, { response_type: 'id_token', nonce: 'n', response_mode: 'query' });
  expect(back.href).not.toContain('id_token=');
  expect(back.searchParams.get('error') ?? fragmentOf(back).error).toBe('invalid_request');
});

test('a code goes into the fragment when that is asked for', async () => {
  const t = await poolWithUser();
  expect(fragmentOf(await signIn(t, { response_mode: 'fragment' }))).toMatchObject({ code: expect.any(String) });
});

test('an unknown response mode is refused', async () => {
  const t = await poolWithUser();
  const back = await signIn(t, { response_mode: 'pigeon' });
  expect(back.searchParams.get('error')).toBe('unsupported_response_mode');
});

test.each(['RS256', 'HS256'] as const)('id tokens are signed with %s as the application says', async (alg) => {
  const t = await poolWithUser();
  await configure(t, { id_token_signed_response_alg: alg });
  const { body } = await askToken(t, redeeming(await codeFor(t, t.userId)));
  const { id_token } = fragmentOf(await signIn(t, { response_type: 'id_token', nonce: 'n' }));
  for (const token of [body.id_token, id_token ?? '']) {
    const [head = '', claims, signature] = token.split('.');
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toMatchObject({ alg });
    if (alg === 'RS256') continue;
    const mac = createHmac('sha256', t.application.secret).update(`${head}.${claims}`).digest('base64url');
    expect(signature).toBe(mac);
  }
});
