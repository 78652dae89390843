import { PlainBrowser } from '@genauth/testing/browser.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { Resident } from '@genauth/testing/self-service.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PASSWORD = 'correct horse battery';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const emailOf = (who: string): string => `${who}@example.com`;

async function withUsers(...names: string[]): Promise<{ t: TestPool; ids: Record<string, string> }> {
  const t = await pool(server);
  const ids: Record<string, string> = {};
  for (const name of names) ids[name] = await t.user({ email: emailOf(name), name, password: PASSWORD });
  return { t, ids };
}

/** Every form of the personal centre, with what would make it succeed. */
const forms: readonly [path: string, event: string, fields: Record<string, string>][] = [
  ['/u', 'save', { 'field.name': 'Mallory' }],
  ['/u', 'sign-out', {}],
  ['/u/security/password', 'change', { 'old-password': PASSWORD, password: 'staple of the battery' }],
  ['/u/security/email', 'send', { target: 'mallory@example.com' }],
  ['/u/security/email', 'remove', {}],
  ['/u/security/email', 'prove', { code: '123456' }],
  ['/u/security/phone', 'send', { target: '+8613800000000' }],
  ['/u/security/authenticator', 'start', {}],
  ['/u/security/authenticator', 'enroll', { code: '123456' }],
  ['/u/security/authenticator', 'remove', {}],
  ['/u/security/passkeys', 'enroll', { code: '{}' }],
  ['/u/security/passkeys', 'remove', { id: 'x' }],
  ['/u/security/browsers', 'end-trust', { id: 'x' }],
  ['/u/security/deletion', 'delete', { password: PASSWORD }],
  ['/u/sessions', 'sign-out-there', { id: 'x' }],
  ['/u/sessions', 'forget', { id: 'x' }],
  ['/u/sessions', 'end-session', { id: 'x' }],
  ['/u/sessions/everywhere', 'sign-out-everywhere', {}],
];

test('no form of another site, of another session or without its token changes anything', async () => {
  const { t, ids } = await withUsers('ann', 'mallory');
  const ann = await Resident.of(t, emailOf('ann'), PASSWORD);
  const mallory = await Resident.of(t, emailOf('mallory'), PASSWORD);
  const [own, foreign] = [ann.value('csrf'), mallory.value('csrf')];
  const attempts: [csrf: Record<string, string>, headers: Record<string, string>][] = [
    [{}, {}],
    [{ csrf: foreign }, {}],
    [{ csrf: own }, { origin: 'https://evil.example' }],
    [{ csrf: own }, { 'sec-fetch-site': 'cross-site' }],
    [{ csrf: own }, { 'sec-fetch-site': 'same-site' }],
  ];
  const before = (await t.admin.getUser({ userId: ids.ann ?? '' })).data;
  for (const [path, event, fields] of forms) {
    for (const [csrf, headers] of attempts) {
      const answer = await ann.browser.open(path, { event, ...fields, ...csrf }, headers);
      expect(answer.status, `${event} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
  await ann.open('/u');
  expect(ann.at).toBe('/u');
  expect((await t.admin.getUser({ userId: ids.ann ?? '' })).data).toEqual(before);
});

test('whoever is not signed in sees no page and changes nothing', async () => {
  const { t } = await withUsers('ann');
  for (const [path, event, fields] of forms) {
    const stranger = new PlainBrowser(server.url);
    const url = `${path}?app_id=${t.application.id}`;
    for (const answer of [await stranger.open(url), await stranger.open(url, { event, csrf: 'x', ...fields })]) {
      expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/oidc\/auth\?/)]);
    }
  }
});

describe('what belongs to somebody else', () => {
  test.each(['sign-out-there', 'forget', 'end-session'])('%s leaves it alone', async (event) => {
    const { t, ids } = await withUsers('ann', 'mallory');
    const ann = await Resident.of(t, emailOf('ann'), PASSWORD);
    const mallory = await Resident.of(t, emailOf('mallory'), PASSWORD, '/u/sessions');
    const db = t.server.platform.databases.forPool(t.id);
    const device = await db
      .selectFrom('user_devices')
      .select('device_id')
      .where('user_id', '=', ids.ann ?? '')
      .executeTakeFirstOrThrow();
    const session = await db
      .selectFrom('oidc_models')
      .select('uid')
      .where('model', '=', 'Session')
      .where('user_id', '=', ids.ann ?? '')
      .executeTakeFirstOrThrow();
    await mallory.send(event, { id: event === 'end-session' ? (session.uid ?? '') : device.device_id });
    await ann.open('/u');
    expect(ann.at).toBe('/u');
    await ann.open('/u/sessions');
    expect(ann.reads('This browser')).toBe(true);
  });

  test('the cookie between two pages opens in the session it was made for alone', async () => {
    const { t } = await withUsers('ann', 'mallory');
    const mallory = await Resident.of(t, emailOf('mallory'), PASSWORD, '/u/security/authenticator');
    await mallory.send('start');
    expect(mallory.found(/secret=([A-Z2-7]+)/)).not.toBe('');
    const [, kept = ''] = /genauth_self=([^;]+)/.exec(mallory.browser.cookieHeader('/u')) ?? [];
    const ann = await Resident.of(t, emailOf('ann'), PASSWORD);
    const cookie = `${ann.browser.cookieHeader('/u').replace(/genauth_self=[^;]+(; )?/, '')}; genauth_self=${kept}`;
    const page = await (await ann.browser.open('/u/security/authenticator', undefined, { cookie })).text();
    expect(page).not.toMatch(/secret=[A-Z2-7]+/);
  });
});

test('script in any field of the profile stays text', async () => {
  const { t } = await withUsers('ann');
  const ann = await Resident.of(t, emailOf('ann'), PASSWORD);
  const evil = '"></script><script>alert(1)</script><img src=x onerror=alert(1)>';
  const names = ['name', 'nickname', 'username', 'photo', 'company', 'country', 'province', 'city', 'streetAddress'];
  await ann.send(
    'save',
    Object.fromEntries(names.map((name) => [`field.${name}`, name === 'photo' ? 'javascript:alert(1)' : evil])),
  );
  expect(ann.reads('Your changes are saved.')).toBe(true);
  for (const path of ['/u', '/u/security', '/u/security/password', '/u/security/deletion', '/u/sessions']) {
    const page = await (await ann.browser.open(path)).text();
    expect(page, path).not.toMatch(/<script>alert|<img src=x|(?:href|src)="javascript:/);
    expect(page, path).toContain('alert(1)');
  }
});

test('no page may be framed, kept by a cache, or run a script that is not its own', async () => {
  const { t } = await withUsers('ann');
  const ann = await Resident.of(t, emailOf('ann'), PASSWORD);
  for (const path of new Set(forms.map(([path]) => path))) {
    await ann.open(path);
    expect([ann.status, ann.at], path).toEqual([200, path]);
    expect(ann.headers.get('x-frame-options')).toBe('DENY');
    expect(ann.headers.get('cache-control')).toBe('no-store');
    const policy = ann.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self';");
    expect(policy).not.toContain('unsafe');
  }
});

describe('the callback', () => {
  test('leads nowhere but to the page that this browser asked for', async () => {
    const { t } = await withUsers('ann');
    const targets = ['https://evil.example/', '//evil.example', '/\\evil.example'];
    for (const target of targets) {
      const browser = new PlainBrowser(server.url);
      const query = new URLSearchParams({
        app_id: t.application.id,
        back: target,
        return: target,
        redirect_uri: target,
      });
      const lead = (await browser.open(`/u?${query}`)).headers.get('location') ?? '';
      expect(lead).not.toContain('evil');
      const state = new URL(lead, server.url).searchParams.get('state') ?? '';
      const back = await browser.open(`/u/callback?${new URLSearchParams({ state, code: 'x', back: target })}`);
      expect(back.headers.get('location')).toBe('/u');
    }
  });

  test('refuses an answer that this browser did not ask for, and one without a sign-in', async () => {
    const { t } = await withUsers('ann');
    const browser = new PlainBrowser(server.url);
    expect((await browser.open('/u/callback?state=x&code=y')).status).toBe(400);
    const lead = (await browser.open(`/u?app_id=${t.application.id}`)).headers.get('location') ?? '';
    const state = new URL(lead, server.url).searchParams.get('state') ?? '';
    const other = new PlainBrowser(server.url);
    expect((await other.open(`/u/callback?state=${state}&code=y`)).status).toBe(400);
    expect((await browser.open(`/u/callback?state=${state}&error=access_denied`)).status).toBe(400);
    // The state is good once.
    expect((await browser.open(`/u/callback?state=${state}&code=y`)).status).toBe(400);
  });

  test.each([
    ['another path', (url: string) => `${url}/u/callback/x`],
    ['another page of ours', (url: string) => `${url}/u`],
    ['a query', (url: string) => `${url}/u/callback?x=y`],
    ['another origin', () => 'https://evil.example/u/callback'],
    ['another host of this machine', (url: string) => `${url.replace('localhost', '127.0.0.1')}/u/callback`],
    ['credentials in front of another host', (url: string) => `${url}@evil.example/u/callback`],
  ])('stands for no other redirect URI: %s', async (_what, uri) => {
    const { t } = await withUsers('ann');
    const ask = (redirectUri: string) =>
      new PlainBrowser(server.url).open(
        `/oidc/auth?${new URLSearchParams({ client_id: t.application.id, redirect_uri: redirectUri, response_type: 'code', scope: 'openid' })}`,
      );
    expect((await ask(REDIRECT_URI)).status).toBe(303);
    expect((await ask(uri(server.url))).status).toBe(400);
  });
});

test('a session that was signed out everywhere, or whose user was locked out, opens nothing', async () => {
  const { t, ids } = await withUsers('ann');
  const ann = await Resident.of(t, emailOf('ann'), PASSWORD);
  await t.admin.updateUser({ userId: ids.ann ?? '', status: 'Suspended' });
  await ann.open('/u');
  expect(ann.at).toMatch(/^\/interaction\//);
});
