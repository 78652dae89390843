import { Browser } from '@genauth/testing/browser.ts';
import { writtenTo } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';

const email = 'ann@example.com';
const password = 'correct horse battery';

const signIn = (t: TestPool, headers: Record<string, string> = {}) =>
  t.as().signInByCredentials(
    {
      connection: 'PASSWORD',
      passwordPayload: { email, password },
      client_id: t.application.id,
      client_secret: t.application.secret,
    },
    headers,
  );

/** A user who may not sign in before the address is confirmed, and who tried. */
async function refusedUser(
  t: TestPool,
  headers: Record<string, string> = {},
): Promise<{ link: string; userId: string }> {
  await t.admin.updateSecuritySettings({ loginRequireEmailVerified: true });
  const userId = await t.user({ email, password });
  expect(await signIn(t, headers)).toMatchObject({ statusCode: 403, apiCode: 2042 });
  const [mail] = await writtenTo(t, email);
  return { userId, link: mail?.values.link ?? '' };
}

const isVerified = async (t: TestPool, userId: string) => (await t.admin.getUser({ userId })).data.emailVerified;

/** The fields of the only form of a page. */
function formOf(html: string): Record<string, string> {
  const hidden = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]+)"/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
}

test('whoever may not sign in yet is mailed a link, which asks and then confirms', async () => {
  const t = await pool();
  const { link, userId } = await refusedUser(t);
  const browser = new Browser(t.server);
  const page = await browser.open(link);
  expect(page.status).toBe(200);
  expect(await isVerified(t, userId)).toBe(false); // programs that look at mails open links too

  const done = await browser.open('/verify-email', { ...formOf(await page.text()), event: 'verify-email' });
  expect(await done.text()).toContain('/oidc/auth?');
  expect(await isVerified(t, userId)).toBe(true);
  expect(await signIn(t)).toMatchObject({ statusCode: 200 });
});

test('a wrong password is mailed nothing', async () => {
  const t = await pool();
  await t.admin.updateSecuritySettings({ loginRequireEmailVerified: true });
  await t.user({ email, password: 'another one, really' });
  expect(await signIn(t)).toMatchObject({ apiCode: 2333 });
  expect(await writtenTo(t, email)).toEqual([]);
});

test('a link leads to our own address, whatever a request says', async () => {
  const t = await pool();
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', origin: 'https://evil.example' };
  const { link } = await refusedUser(t, headers);
  expect(link).toMatch(new RegExp(`^${t.server.url}/verify-email\\?token=[\\w-]+$`));
});

test('a link confirms once, and not after a day', async () => {
  const t = await pool(await startServer());
  const { link, userId } = await refusedUser(t);
  const browser = new Browser(t.server);
  const form = { ...formOf(await (await browser.open(link)).text()), event: 'verify-email' };
  t.server.clock.forward(86_401_000);
  expect((await browser.open('/verify-email', form)).status).toBe(410);
  expect(await isVerified(t, userId)).toBe(false);
  await signIn(t);
  const [mail] = await writtenTo(t, email);
  const fresh = { ...formOf(await (await browser.open(mail?.values.link ?? '')).text()), event: 'verify-email' };
  expect((await browser.open('/verify-email', fresh)).status).toBe(200);
  expect((await browser.open('/verify-email', fresh)).status).toBe(410);
  await t.server.close();
});

test('a made-up token, one of another address and a form from elsewhere confirm nothing', async () => {
  const t = await pool();
  const { link, userId } = await refusedUser(t);
  const browser = new Browser(t.server);
  expect((await browser.open('/verify-email?token=AAAA')).status).toBe(410);
  expect((await browser.open('/verify-email')).status).toBe(410);
  const form = formOf(await (await browser.open(link)).text());
  expect((await browser.open('/verify-email', { ...form, csrf: 'x' })).status).toBe(410);
  expect((await browser.open('/verify-email', { ...form, token: `${form.token}A` })).status).toBe(410);
  const elsewhere = await fetch(`${t.server.url}/verify-email`, {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams(form),
  });
  expect(elsewhere.status).toBe(410);
  expect(await isVerified(t, userId)).toBe(false);
});
