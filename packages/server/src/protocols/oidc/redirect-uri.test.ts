import { Browser } from '@genauth/testing/browser.ts';
import { askToken, authorizationUrl, codeFor, configure, redeeming } from '@genauth/testing/oidc.ts';
import { pool, REDIRECT_URI } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

// The registered address is http://localhost:9/callback.
const nearMatches = {
  'another host': 'http://evil.example/callback',
  'a longer host': 'http://localhost.evil.example:9/callback',
  'user information': 'http://localhost:9@evil.example/callback',
  'a user on the host': 'http://ann@localhost:9/callback',
  'a backslash': 'http://localhost:9\\@evil.example/callback',
  'another port': 'http://localhost:10/callback',
  'no port': 'http://localhost/callback',
  'another scheme': 'https://localhost:9/callback',
  'no scheme': '//localhost:9/callback',
  'a script': 'javascript:alert(1)',
  'a suffix': 'http://localhost:9/callback.evil.example',
  'a longer path': 'http://localhost:9/callback/evil',
  'a closing slash': 'http://localhost:9/callback/',
  'a way up': 'http://localhost:9/callback/../evil',
  'a way up that leads back': 'http://localhost:9/evil/../callback',
  'an encoded way up': 'http://localhost:9/callback%2f..%2fevil',
  'an encoded letter': 'http://localhost:9/call%62ack',
  'capitals in the path': 'http://localhost:9/Callback',
  'capitals in the host': 'http://LOCALHOST:9/callback',
  'a query': 'http://localhost:9/callback?next=https://evil.example',
  'a fragment': 'http://localhost:9/callback#evil',
  'an empty fragment': 'http://localhost:9/callback#',
  'a blank': ' http://localhost:9/callback',
  'a tab': 'http://localhost:9/call\tback',
  'a line break': 'http://localhost:9/callback\r\nlocation: https://evil.example',
};

test.each(Object.entries(nearMatches))('an address with %s is not answered', async (_what, redirect_uri) => {
  const t = await pool();
  for (const prompt of [undefined, 'none']) {
    const answer = await new Browser(t.server).open(authorizationUrl(t, { redirect_uri, prompt }));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});

test('an address that is given twice is not answered', async () => {
  const t = await pool();
  const another = 'https://evil.example';
  const after = `${authorizationUrl(t)}&redirect_uri=${another}`;
  const before = `${authorizationUrl(t, { redirect_uri: another })}&redirect_uri=${REDIRECT_URI}`;
  for (const address of [before, after]) {
    const answer = await new Browser(t.server).open(address);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  }
});

test('an address of another application is not answered', async () => {
  const t = await pool();
  const redirect_uri = 'https://other.example/callback';
  await t.admin.createApplication({ appName: 'Other', redirectUris: [redirect_uri] });
  const answer = await new Browser(t.server).open(authorizationUrl(t, { redirect_uri }));
  expect(answer.status).toBe(400);
});

test('an address that is registered no longer is not answered', async () => {
  const t = await pool();
  expect((await new Browser(t.server).open(authorizationUrl(t))).status).toBe(303);
  await configure(t, {}, { redirectUris: ['https://new.example/callback'] });
  expect((await new Browser(t.server).open(authorizationUrl(t))).status).toBe(400);
});

test('a code is redeemed only with the address that it was sent to', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ann' });
  const another = 'http://localhost:9/another';
  await configure(t, {}, { redirectUris: [REDIRECT_URI, another] });
  for (const redirect_uri of [another, `${REDIRECT_URI}/`, undefined]) {
    const form = redeeming(await codeFor(t, userId));
    const { status, body } = await askToken(t, { ...form, redirect_uri });
    expect([status, body.error]).toEqual([400, redirect_uri ? 'invalid_grant' : 'invalid_request']);
  }
});

test('a native program may listen on any port of its own machine, and on nothing else (RFC 8252 §7.3)', async () => {
  const t = await pool();
  const redirectUris = ['http://127.0.0.1/callback', 'com.example.app:/callback'];
  const { data } = await t.admin.createApplication({ appName: 'Native', appType: 'native', redirectUris });
  const statusFor = async (redirect_uri: string) => {
    const request = { client_id: data.appId, code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' };
    return (await new Browser(t.server).open(authorizationUrl(t, { ...request, redirect_uri }))).status;
  };
  for (const uri of [...redirectUris, 'http://127.0.0.1:51234/callback']) expect(await statusFor(uri)).toBe(303);
  const foreign = ['http://127.0.0.1:51234/other', 'http://127.0.0.2/callback', 'http://evil.example:80/callback'];
  const schemes = ['https://127.0.0.1:51234/callback', 'com.example.app:/callback2', 'com.example.app://callback'];
  const tricks = ['http://127.0.0.1:80@evil.example/callback', 'http://127.0.0.1.evil.example/callback'];
  for (const uri of [...foreign, ...schemes, ...tricks]) expect(await statusFor(uri), uri).toBe(400);
});
