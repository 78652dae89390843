import { Authenticator, type Lies } from '@genauth/testing/authenticator.ts';
import { Person, signInByPassword } from '@genauth/testing/person.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PASSWORD = 'correct horse battery';

let server: TestServer;
let neighbour: TestServer;
beforeAll(async () => {
  server = await startServer();
  neighbour = await startServer({ publicUrl: server.url });
});
afterAll(() => Promise.all([server.close(), neighbour.close()]));

const answerOf = (response: object) => ({ code: JSON.stringify(response) });

/** A pool that asks for a passkey, and somebody who has set one up on the way in. */
async function withPasskey(t?: TestPool, username = 'mei', lies: Lies = {}) {
  const on = t ?? (await pool(server));
  const userId = await on.user({ username, password: PASSWORD });
  await on.admin.updateGlobalMfaSettings({ enabledFactors: ['PASSKEY'] });
  await server.platform.changes.settled();
  const key = new Authenticator(server.url);
  const person = await signInByPassword(on, username, PASSWORD);
  expect(person.at).toBe('enroll-factor');
  await person.send('enroll', { factor: 'passkey', ...answerOf(key.create(person.passkey(), lies)) });
  expect(await person.isIn()).toBe(true);
  return { t: on, userId, key };
}

/** Signs in with a key, and says what the page answered. */
async function signIn(t: TestPool, key: Authenticator, lies: Lies = {}) {
  const person = await Person.at(t);
  await person.send('passkey', answerOf(key.get(person.passkey(), lies)));
  return { in: await person.isIn(), status: person.status };
}

test('a passkey that was set up on the way in signs in without a name, and counts as two factors', async () => {
  const { t, key, userId } = await withPasskey();
  const person = await Person.at(t);
  await person.send('passkey', answerOf(key.get(person.passkey())));
  expect(await person.isIn()).toBe(true);
  const rows = await server.platform.databases
    .forPool(t.id)
    .selectFrom('passkeys')
    .select(['user_id', 'counter', 'rp_id', 'last_used_at'])
    .execute();
  expect(rows).toEqual([{ user_id: userId, counter: 2, rp_id: 'localhost', last_used_at: expect.any(Date) }]);
});

test('a passkey is the second factor after a password', async () => {
  const { t, key } = await withPasskey();
  const person = await signInByPassword(t, 'mei', PASSWORD);
  expect(person.at).toBe('second-factor');
  await person.send('factor', { factor: 'passkey', ...answerOf(key.get(person.passkey())) });
  expect(await person.isIn()).toBe(true);
});

test('nothing is offered where nobody has a passkey, or the application wants none', async () => {
  const bare = await pool(server);
  expect((await Person.at(bare)).step).toMatchObject({ kind: 'identifier', passkey: null });
  const { t, key } = await withPasskey();
  const open = await Person.at(t);
  const response = answerOf(key.get(open.passkey()));
  const loginConfig = { enabledBasicLoginMethods: ['USERNAME_PASSWORD' as const], showAuthorizationPage: false };
  await t.admin.updateApplication({ appId: t.application.id, loginConfig });
  await server.platform.changes.settled();
  expect((await Person.at(t)).step).toMatchObject({ kind: 'identifier', passkey: null });
  await open.send('passkey', response);
  expect([open.status, await open.isIn()]).toEqual([422, false]);
});

describe('a passkey is refused', () => {
  test.each<[string, Lies]>([
    ['with the signature for another origin', { origin: 'https://evil.example' }],
    ['with the signature for another host', { rpId: 'evil.example' }],
    ['when nobody touched it', { flags: 0x04 }],
    ['when it did not find out who touched it', { flags: 0x01 }],
    ['when it counts backwards', { counter: 1 }],
    ['when it signed the making of a key', { type: 'webauthn.create' }],
    ['when it signed a challenge of its own', { challenge: Buffer.from('mine').toString('base64url') }],
    ['when it names another user', { userHandle: Buffer.from('somebody').toString('base64url') }],
  ])('%s', async (_why, lies) => {
    const { t, key } = await withPasskey();
    expect(await signIn(t, key, lies)).toEqual({ in: false, status: 403 });
    expect(await signIn(t, key, { counter: 9 })).toMatchObject({ in: true });
  });

  test('that is of another pool', async () => {
    const { key } = await withPasskey();
    const { t: other } = await withPasskey();
    expect(await signIn(other, key)).toEqual({ in: false, status: 403 });
  });

  test('with the challenge of another pool', async () => {
    const { t, key } = await withPasskey();
    const { t: other } = await withPasskey();
    const { challenge } = (await Person.at(other)).passkey();
    expect(await signIn(t, key, { challenge })).toEqual({ in: false, status: 403 });
  });

  test('as second factor of another user, and as first proof with what was signed as second', async () => {
    const { t, key } = await withPasskey();
    await withPasskey(t, 'lin');
    const lin = await signInByPassword(t, 'lin', PASSWORD);
    await lin.send('factor', { factor: 'passkey', ...answerOf(key.get(lin.passkey())) });
    expect(lin.status).toBe(403);
    const mei = await signInByPassword(t, 'mei', PASSWORD);
    const { challenge } = mei.passkey();
    expect(await signIn(t, key, { challenge })).toEqual({ in: false, status: 403 });
  });

  test('when what it signed was used before, here or at another server, though it does not count', async () => {
    const still = { counter: 0 };
    const { t, key } = await withPasskey(undefined, 'mei', still);
    const first = await Person.at(t);
    const response = answerOf(key.get(first.passkey(), still));
    await first.send('passkey', response);
    expect(await first.isIn()).toBe(true);
    for (const at of [server, neighbour]) {
      const again = await Person.at({ ...t, server: at });
      await again.send('passkey', response);
      expect([again.status, await again.isIn()]).toEqual([403, false]);
    }
  });

  test('when what it signed was asked for ten minutes ago', async () => {
    const { t, key } = await withPasskey();
    const late = await Person.at(t);
    const old = answerOf(key.get(late.passkey()));
    server.clock.forward(10 * 60_000 + 1);
    await late.send('passkey', old);
    expect([late.status, late.reads('Try the passkey again')]).toEqual([403, true]);
  });

  test.each([
    [400, 'nothing', ''],
    [400, 'no JSON', '{"id"'],
    [400, 'another shape', '{"id":"a","rawId":"a","type":"public-key"}'],
    [400, 'characters that are not of the alphabet', '{"id":"<>","rawId":"<>","type":"public-key","response":{}}'],
    [
      403,
      'bytes that are no statement',
      JSON.stringify({
        id: 'AAAA',
        rawId: 'AAAA',
        type: 'public-key',
        response: { authenticatorData: 'AAAA', clientDataJSON: 'AAAA', signature: 'AAAA' },
      }),
    ],
    [400, 'more than any authenticator says', JSON.stringify({ id: 'A'.repeat(15_000) })],
    [413, 'more than the form carries', 'A'.repeat(17_000)],
  ])('with a clear %i when it says %s', async (status, _what, code) => {
    const { t } = await withPasskey();
    const person = await Person.at(t);
    await person.send('passkey', { code });
    expect([person.status, await person.isIn()]).toEqual([status, false]);
  });
});

describe('a passkey is not set up', () => {
  test('without the first proof', async () => {
    const { t, key } = await withPasskey();
    const person = await Person.at(t);
    await person.send('enroll', { factor: 'passkey', ...answerOf(key.get(person.passkey())) });
    expect(person.status).toBe(401);
  });

  test('by who has a factor already and shows the password alone', async () => {
    const { t } = await withPasskey();
    const person = await signInByPassword(t, 'mei', PASSWORD);
    await person.send('use-enroll', { factor: 'passkey' });
    expect(person.status).toBe(403);
  });

  test.each<[string, Lies]>([
    ['at another origin', { origin: 'https://evil.example' }],
    ['for another host', { rpId: 'evil.example' }],
    ['for whoever touches it', { flags: 0x01 }],
  ])('%s', async (_why, lies) => {
    const t = await pool(server);
    await t.user({ username: 'mei', password: PASSWORD });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['PASSKEY'] });
    await server.platform.changes.settled();
    const person = await signInByPassword(t, 'mei', PASSWORD);
    const response = new Authenticator(server.url).create(person.passkey(), lies);
    await person.send('enroll', { factor: 'passkey', ...answerOf(response) });
    expect([person.status, await person.isIn()]).toEqual([403, false]);
  });

  test('in the place of somebody else’s', async () => {
    const { t, key } = await withPasskey();
    await t.user({ username: 'eve', password: PASSWORD });
    const eve = await signInByPassword(t, 'eve', PASSWORD);
    await eve.send('enroll', { factor: 'passkey', ...answerOf(key.create(eve.passkey())) });
    expect([eve.status, await eve.isIn()]).toEqual([409, false]);
  });
});
