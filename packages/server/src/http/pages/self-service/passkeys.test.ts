import { Authenticator } from '@genauth/testing/authenticator.ts';
import { Person } from '@genauth/testing/person.ts';
import { pool } from '@genauth/testing/pool.ts';
import { Resident } from '@genauth/testing/self-service.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trustBrowser } from '../../../domains/mfa/public.ts';
import { findUser } from '../../../domains/users/public.ts';

const PASSWORD = 'correct horse battery';
const PASSKEYS = '/u/security/passkeys';
const BROWSERS = '/u/security/browsers';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

async function residents(path: string, ...names: string[]) {
  const t = await pool(server);
  const ids: string[] = [];
  for (const username of names) ids.push(await t.user({ username, password: PASSWORD }));
  const all = await Promise.all(names.map((name) => Resident.of(t, name, PASSWORD, path)));
  return { t, ids, all };
}

async function resident(path: string) {
  const { t, ids, all } = await residents(path, 'mei');
  const [one] = all;
  if (!one) throw new Error('Nobody is there.');
  return { t, userId: ids[0] ?? '', one };
}

/** Adds a passkey with the form of the page. */
async function added(one: Resident): Promise<Authenticator> {
  const key = new Authenticator(server.url);
  await one.send('enroll', { code: JSON.stringify(key.create(one.passkey())) });
  return key;
}

test('a passkey is added, signs in, and is worth nothing once it is removed', async () => {
  const { t, one } = await resident(PASSKEYS);
  expect(one.reads('You have no passkey yet.')).toBe(true);
  const key = await added(one);
  expect([one.at, one.reads('Your passkey is added.'), one.value('id')]).toEqual([PASSKEYS, true, key.id]);
  const person = await Person.at(t);
  await person.send('passkey', { code: JSON.stringify(key.get(person.passkey())) });
  expect(await person.isIn()).toBe(true);
  await one.open(PASSKEYS);
  await one.send('remove', { id: key.id });
  expect([one.reads('Your passkey is removed.'), one.reads('You have no passkey yet.')]).toEqual([true, true]);
  expect(await t.server.platform.databases.forPool(t.id).selectFrom('passkeys').selectAll().execute()).toEqual([]);
});

test('what an authenticator did not make for this person is refused', async () => {
  const { all } = await residents(PASSKEYS, 'ann', 'mallory');
  const [ann, mallory] = all;
  if (!ann || !mallory) throw new Error('Nobody is there.');
  const attempts = [
    'null',
    '{"id":',
    JSON.stringify(new Authenticator(server.url).create(mallory.passkey())),
    JSON.stringify(new Authenticator('https://evil.example').create(ann.passkey())),
  ];
  for (const code of attempts) {
    await ann.send('enroll', { code });
    expect(ann.status, code.slice(0, 20)).toBeGreaterThanOrEqual(400);
    expect(ann.status, code.slice(0, 20)).toBeLessThan(500);
  }
  await ann.open(PASSKEYS);
  expect(ann.reads('You have no passkey yet.')).toBe(true);
});

test('a passkey is removed by its owner alone', async () => {
  const { t, all } = await residents(PASSKEYS, 'ann', 'mallory');
  const [ann, mallory] = all;
  if (!ann || !mallory) throw new Error('Nobody is there.');
  const key = await added(ann);
  await mallory.send('remove', { id: key.id }, PASSKEYS);
  expect(mallory.status).toBe(404);
  const left = t.server.platform.databases.forPool(t.id).selectFrom('passkeys').select('credential_id');
  expect(await left.execute()).toEqual([{ credential_id: key.id }]);
});

test('trusted browsers are listed, and each is trusted no more when its owner says so', async () => {
  const { t, ids, all } = await residents(BROWSERS, 'ann', 'mallory');
  const [ann, mallory] = all;
  if (!ann || !mallory) throw new Error('Nobody is there.');
  expect(ann.reads('You trust no browser.')).toBe(true);
  const { platform } = server;
  const user = await findUser(platform, t.id, ids[0] ?? '');
  if (!user) throw new Error('Nobody is there.');
  await trustBrowser({ platform, clientIp: '198.51.100.7', userAgent: MAC }, user);
  await ann.open(BROWSERS);
  expect([ann.reads('Chrome, macOS'), ann.reads('198.51.100.7')]).toEqual([true, true]);
  const id = ann.value('id');
  await mallory.send('end-trust', { id }, BROWSERS);
  await ann.open(BROWSERS);
  expect(ann.value('id')).toBe(id);
  await ann.send('end-trust', { id });
  expect(ann.reads('That browser will be asked for a second factor again.')).toBe(true);
  expect(ann.reads('You trust no browser.')).toBe(true);
});
