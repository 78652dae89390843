import { Browser } from '@genauth/testing/browser.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { beforeEach, expect, test } from 'vitest';

const PASSWORD = 'correct horse battery';
let t: TestPool;
let authorize: string;

beforeEach(async () => {
  t = await pool();
  for (const username of ['victim', 'attacker']) await t.user({ username, password: PASSWORD });
  const parameters = {
    client_id: t.application.id,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: 'openid',
  };
  authorize = `/oidc/auth?${new URLSearchParams(parameters)}`;
});

async function begin(browser: Browser): Promise<string> {
  const location = (await browser.open(authorize)).headers.get('location') ?? '';
  return new URL(location, t.server.url).pathname;
}

/** Fills in the form; returns the address where the browser would go next. */
async function fillIn(browser: Browser, path: string, identifier: string): Promise<string> {
  const csrf = /name="csrf" value="([^"]+)"/.exec(await (await browser.open(path)).text())?.[1] ?? '';
  const html = await (await browser.open(path, { csrf, event: 'password', identifier, password: PASSWORD })).text();
  return /content="0;url=([^"]+)"/.exec(html)?.[1] ?? '';
}

async function signIn(browser: Browser, path: string, identifier: string): Promise<URL> {
  const back = await browser.open(await fillIn(browser, path, identifier));
  return new URL(back.headers.get('location') ?? '');
}

/** Who is signed in, without asking: the subject of the code, or the error. */
async function silently(browser: Browser): Promise<string | undefined> {
  const back = new URL((await browser.open(`${authorize}&prompt=none`)).headers.get('location') ?? '');
  const code = back.searchParams.get('code');
  if (!code) return back.searchParams.get('error') ?? undefined;
  const { id: client_id, secret: client_secret } = t.application;
  const grant = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI, client_id, client_secret };
  const answer = await fetch(`${t.server.url}/oidc/token`, { method: 'POST', body: new URLSearchParams(grant) });
  const { access_token } = (await answer.json()) as { access_token: string };
  return (await t.as(access_token).getProfile()).data.username ?? undefined;
}

test('whoever plants an interaction gets nothing of the sign-in that follows', async () => {
  const [attacker, victim] = [new Browser(t.server), new Browser(t.server)];
  const path = await begin(attacker);
  victim.plant(attacker);
  const onward = await fillIn(victim, path, 'victim');
  const [resume = ''] = onward.split('?');
  for (const guess of [resume, `${resume}?finish=`, `${resume}?finish=${'A'.repeat(43)}`]) {
    const refused = await attacker.open(guess);
    expect([refused.status, refused.headers.get('location')]).toEqual([400, null]);
  }
  expect(await silently(attacker)).toBe('login_required');
  await victim.open(onward);
  expect(await silently(victim)).toBe('victim');
  expect(await silently(attacker)).toBe('login_required');
});

test('a planted session is not the one that the victim signs in to', async () => {
  const [attacker, victim] = [new Browser(t.server), new Browser(t.server)];
  await begin(attacker);
  await attacker.open(`${authorize}&prompt=none`);
  victim.plant(attacker);
  await signIn(victim, await begin(victim), 'victim');
  expect(await silently(victim)).toBe('victim');
  expect(await silently(attacker)).toBe('login_required');
});

test('nor is a planted session of the attacker, which ends', async () => {
  const [attacker, victim] = [new Browser(t.server), new Browser(t.server)];
  await signIn(attacker, await begin(attacker), 'attacker');
  expect(await silently(attacker)).toBe('attacker');
  victim.plant(attacker);
  const back = new URL((await victim.open(`${authorize}&prompt=login`)).headers.get('location') ?? '', t.server.url);
  await signIn(victim, back.pathname, 'victim');
  expect(await silently(victim)).toBe('victim');
  expect(await silently(attacker)).toBe('login_required');
});
