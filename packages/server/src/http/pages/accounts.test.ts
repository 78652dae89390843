import { Browser } from '@genauth/testing/browser.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const PASSWORD = 'correct horse battery';

/** Somebody with one browser at the sign-in of an application. */
class Visitor {
  readonly browser: Browser;
  readonly #t: TestPool;
  #path = '';
  html = '';

  constructor(t: TestPool) {
    this.#t = t;
    this.browser = new Browser(t.server);
  }

  /** Asks for a sign-in; `true` when it led straight to the application. */
  async ask(more: Record<string, string> = {}): Promise<boolean> {
    const request = { client_id: this.#t.application.id, redirect_uri: REDIRECT_URI, response_type: 'code' };
    const query = new URLSearchParams({ ...request, scope: 'openid', ui_locales: 'en-US', ...more });
    const location = (await this.browser.open(`/oidc/auth?${query}`)).headers.get('location') ?? '';
    if (location.startsWith(REDIRECT_URI)) return true;
    this.#path = location;
    await this.show(location);
    return false;
  }

  async show(address: string): Promise<void> {
    this.html = shown(await (await this.browser.open(address)).text());
  }

  async send(event: string, fields: Record<string, string> = {}): Promise<void> {
    const csrf = /name="csrf" value="([^"]*)"/.exec(this.html)?.[1] ?? '';
    const answer = await this.browser.open(this.#path, { csrf, event, ...fields });
    const location = answer.headers.get('location');
    if (location) return this.show(location);
    this.html = shown(await answer.text());
  }

  async signIn(identifier: string): Promise<void> {
    await this.send('identifier', { identifier });
    await this.send('password', { identifier, password: PASSWORD });
    await this.goOn();
  }

  /** Opens where the page leads; where the browser ends up. */
  async goOn(): Promise<string> {
    const onward = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(this.html)?.[1] ?? '';
    return onward && ((await this.browser.open(onward)).headers.get('location') ?? '');
  }
}

const shown = (html: string): string => html.replace(/<script id="state"[\s\S]*$/, '');

const select = { prompt: 'select_account' };

async function couple() {
  const t = await pool();
  const ann = await t.user({ email: 'ann@example.com', name: 'Ann', password: PASSWORD });
  const bob = await t.user({ email: 'bob@example.com', name: 'Bob', password: PASSWORD });
  const visitor = new Visitor(t);
  await visitor.ask();
  await visitor.signIn('ann@example.com');
  await visitor.ask({ prompt: 'login' });
  await visitor.signIn('bob@example.com');
  return { t, ann, bob, visitor };
}

const isAtApplication = (address: string): boolean => address.startsWith(`${REDIRECT_URI}?code=`);

test('who is signed in goes on without a proof, and is asked once', async () => {
  const { bob, visitor } = await couple();
  await visitor.ask(select);
  expect([visitor.html.includes('Ann'), visitor.html.includes('Bob')]).toEqual([true, true]);
  await visitor.send('choose', { account: bob });
  expect(isAtApplication(await visitor.goOn())).toBe(true);
});

test('somebody else proves it first', async () => {
  const { ann, visitor } = await couple();
  await visitor.ask(select);
  await visitor.send('choose', { account: ann });
  expect(visitor.html).toContain('name="password"');
  expect(visitor.html).toContain('ann@example.com');
  await visitor.send('password', { identifier: 'ann@example.com', password: PASSWORD });
  expect(isAtApplication(await visitor.goOn())).toBe(true);
});

test('who has to sign in again does, also when signed in', async () => {
  const { bob, visitor } = await couple();
  await visitor.ask({ prompt: 'select_account login' });
  await visitor.send('choose', { account: bob });
  expect(visitor.html).toContain('name="password"');
});

test('an id of nobody, of another pool or of a browser that does not know it lets nobody in', async () => {
  const { t, ann, visitor } = await couple();
  const other = await pool();
  const stranger = await other.user({ email: 'eve@example.com', password: PASSWORD });
  const elsewhere = new Visitor(t);
  await elsewhere.ask(select);
  expect(elsewhere.html).toContain('name="identifier"');
  await elsewhere.send('choose', { account: ann });
  expect(elsewhere.html).not.toContain('ann@example.com');
  expect(isAtApplication(await elsewhere.goOn())).toBe(false);
  for (const account of ['x', stranger]) {
    await visitor.ask(select);
    await visitor.send('choose', { account });
    expect(visitor.html).toContain('name="identifier"');
    expect(visitor.html).not.toContain('eve@example.com');
  }
});

test('an account is forgotten, and another one may be used', async () => {
  const { t, ann, visitor } = await couple();
  await t.user({ email: 'cyd@example.com', password: PASSWORD });
  await visitor.ask(select);
  await visitor.send('forget', { account: ann });
  expect([visitor.html.includes('Ann'), visitor.html.includes('Bob')]).toEqual([false, true]);
  await visitor.ask(select);
  expect(visitor.html).not.toContain('Ann');
  await visitor.show(/href="([^"]+\?step=identifier)"/.exec(visitor.html)?.[1] ?? '');
  await visitor.send('identifier', { identifier: 'cyd@example.com' });
  await visitor.send('password', { identifier: 'cyd@example.com', password: PASSWORD });
  expect(isAtApplication(await visitor.goOn())).toBe(true);
});

test('the pool may begin every sign-in with the accounts of the browser; five at most', async () => {
  const { t, visitor } = await couple();
  await visitor.ask({ prompt: 'login' });
  expect(visitor.html).toContain('name="identifier"');
  for (let at = 0; at < 4; at += 1) {
    await t.user({ email: `more${at}@example.com`, password: PASSWORD });
    await visitor.ask({ prompt: 'login' });
    await visitor.signIn(`more${at}@example.com`);
  }
  await t.admin.updateSecuritySettings({ enableLoginAccountSwitch: true });
  await visitor.ask({ prompt: 'login' });
  expect(visitor.html.match(/value="choose"/g)).toHaveLength(5);
  expect(visitor.html).not.toContain('Ann');
});

test('the cookie that remembers is sealed, for one pool alone', async () => {
  const { ann, visitor } = await couple();
  const cookie = visitor.browser.cookieHeader('/interaction/x');
  expect(cookie).toContain('genauth_accounts_');
  expect(cookie).not.toContain(ann);
});
