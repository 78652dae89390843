import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PlainBrowser } from '@genauth/testing/browser.ts';
import { calls, signWith } from '@genauth/testing/call.ts';
import { emptyDatabase } from '@genauth/testing/database.ts';
import { credentialsOf, dataFolder, freePort, launch, launchReady, until } from '@genauth/testing/program.ts';
import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { type Actors, at } from './at.ts';

/** As a pool has it that was never changed. */
const WRONG_PER_ACCOUNT = 5;

vi.setConfig({ testTimeout: 240_000 });

const cli = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Settings of processes that share a database, a data folder and the address that browsers know. */
async function sharedSettings(): Promise<Record<string, string>> {
  const GENAUTH_PUBLIC_URL = `http://localhost:${await freePort()}`;
  return { DATABASE_URL: await emptyDatabase(), GENAUTH_DATA_DIR: dataFolder(), GENAUTH_PUBLIC_URL };
}

test('two first starts at once, shared limits that outlive both, and nonces that one alone had remembered', async () => {
  const settings = await sharedSettings();
  const [first, second] = await Promise.all([launch(settings), launch(settings)]);
  await Promise.all([first.ready(), second.ready()]);
  const credentials = credentialsOf(settings.GENAUTH_DATA_DIR ?? '');
  const [one, other] = [at(first, credentials), at(second, credentials)];
  expect((await other.admin.listUsers({})).data.totalCount).toBe(2);

  const wrong = { ...credentials.demo, password: 'wrong' };
  for (let tries = 0; tries < WRONG_PER_ACCOUNT; tries += 1) await (tries % 2 ? one : other).signIn(wrong);
  const locked = { statusCode: 403, apiCode: 2005 };
  expect(await one.signIn(credentials.demo)).toMatchObject(locked);
  expect(await other.signIn(credentials.demo)).toMatchObject(locked);
  expect(await Promise.all([first.stop(), second.stop()])).toEqual([0, 0]);

  const alone = await launchReady(settings);
  expect(await at(alone, credentials).signIn(credentials.demo)).toMatchObject(locked);
  const sign = signWith(credentials.accessKeyId, credentials.accessKeySecret, Date.now);
  const request = sign('GET', '/api/v3/list-roles', {});
  const sendTo = (url: string) => calls('management', url, () => request).listRoles({});
  expect(await sendTo(alone.url)).toMatchObject({ statusCode: 200 });
  const joined = await launchReady(settings);
  const replayed = { statusCode: 401, apiCode: 1306 };
  expect(await sendTo(joined.url)).toMatchObject(replayed);
  alone.child.kill('SIGKILL');
  await alone.exited;
  expect(await sendTo(joined.url)).toMatchObject(replayed);
  const next = await launchReady(settings);
  expect(await sendTo(next.url)).toMatchObject(replayed);
});

/** Waits until a change that was made at one process is seen at the other. */
const seen = (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => until(`${what} is seen`, holds);

const refusesRedirect = async (actors: Actors, more: Record<string, string>): Promise<boolean> =>
  (await fetch(actors.authorize(more), { redirect: 'manual' })).status === 400;

test('a session, a change and a revocation at one process hold at the other', async () => {
  const settings = await sharedSettings();
  const first = await launchReady(settings);
  const credentials = credentialsOf(settings.GENAUTH_DATA_DIR ?? '');
  const database = new Client({ connectionString: settings.DATABASE_URL });
  await database.connect();
  await database.query("insert into nonces values ('old', '2020-01-01')");
  const second = await launchReady(settings);
  await until('what has expired is gone', async () => !(await database.query('select from nonces')).rowCount);
  await database.end();
  const [one, other] = [at(first, credentials), at(second, credentials)];
  const { appId, demo } = credentials;

  const browser = new PlainBrowser(first.url);
  const { pathname } = new URL((await browser.open(one.authorize())).headers.get('location') ?? '', first.url);
  const csrf = /name="csrf" value="([^"]+)"/.exec(await (await browser.open(pathname)).text())?.[1] ?? '';
  const proof = { csrf, event: 'password', identifier: demo.email, password: demo.password };
  const done = await (await browser.open(second.url + pathname, proof)).text();
  const onward = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(done)?.[1] ?? '';
  expect((await browser.open(onward)).headers.get('location')).toContain('code=');
  const silently = async (actors: Actors) =>
    (await browser.open(actors.authorize({ prompt: 'none' }))).headers.get('location') ?? '';
  const redirect = new URL(await silently(other));
  const code = redirect.searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: credentials.redirectUri };
  const tokens = (await (await one.post('/oidc/token', form)).json()) as { access_token: string; id_token: string };
  expect(await other.me(tokens.access_token)).toBe(200);
  await browser.open(`${second.url}/oidc/session/end?id_token_hint=${tokens.id_token}`);
  expect(await silently(one)).toContain('error=login_required');
  await seen('the sign-out', async () => (await one.me(tokens.access_token)) === 401);

  const { data } = await one.signIn(demo);
  const token = data.access_token ?? '';
  expect([await other.isActive(token), await other.me(token)]).toEqual([true, 200]);
  await one.post('/oidc/token/revocation', { token });
  await seen('the revocation', async () => !(await other.isActive(token)) && (await other.me(token)) === 401);

  const redirect_uri = 'http://localhost:9/elsewhere';
  expect(await refusesRedirect(other, { redirect_uri })).toBe(true);
  await one.admin.updateApplication({ appId, redirectUris: [redirect_uri] });
  await seen('the redirect address', async () => !(await refusesRedirect(other, { redirect_uri })));
  expect(await refusesRedirect(other, {})).toBe(true);

  const admin = (await one.admin.getUser({ userId: credentials.admin.email, userIdType: 'email' })).data;
  const { data: keys } = await one.admin.createAccessKey({ type: 'user', userId: admin.userId });
  const sign = signWith(keys[0]?.accessKeyId ?? '', keys[0]?.accessKeySecret ?? '', Date.now);
  const delegate = calls('management', second.url, sign);
  expect(await delegate.listRoles({})).toMatchObject({ statusCode: 200 });
  await one.admin.updateUser({ userId: admin.userId, status: 'Suspended' });
  await seen('the suspension', async () => (await delegate.listRoles({})).statusCode !== 200);

  const { data: kept } = await one.signIn(demo);
  execFileSync(process.execPath, [cli, 'rotate-keys'], { env: settings });
  const kidOf = (jwt: string | null | undefined) =>
    JSON.parse(Buffer.from(jwt?.split('.')[0] ?? '', 'base64url').toString()).kid as string;
  const old = kidOf(kept.access_token);
  await seen('the new key', async () => kidOf((await other.signIn(demo)).data.access_token) !== old);
  expect(await other.me(kept.access_token ?? '')).toBe(200);

  const { data: fresh } = await one.admin.refreshApplicationSecret({ appId });
  expect(fresh.secret).not.toBe(credentials.appSecret);
  await seen('the secret', async () => (await other.post('/oidc/token/introspection', { token })).status === 401);
});
