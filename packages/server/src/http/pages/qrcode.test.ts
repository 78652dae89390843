import { Person } from '@genauth/testing/person.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { scan } from '@genauth/testing/scan.ts';
import { Resident } from '@genauth/testing/self-service.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** A page that waits, and the app of a user that can scan what it shows. */
async function waiting() {
  const t = await pool(server);
  const app = t.as((await t.tokens(await t.user({ username: 'ann', name: 'Ann' }))).access_token);
  const person = await Person.at(t);
  await person.send('show-qrcode');
  const read = () =>
    scan(person.found(/<img src="(data:image[^"]+)"/))
      .split('/')
      .pop() ?? '';
  return { t, app, person, qrcodeId: read(), read };
}

const confirm = async (app: ReturnType<TestPool['as']>, qrcodeId: string) => {
  await app.setQrCodeStatus({ qrcodeId, action: 'SCAN' });
  return app.setQrCodeStatus({ qrcodeId, action: 'CONFIRM' });
};

test('a signed-in phone lets its user in on the page that shows the code', async () => {
  const { app, person, qrcodeId } = await waiting();
  expect(person.at).toBe('waiting');
  await person.send('check');
  expect(person.reads('Scan this with a phone')).toBe(true);
  await app.setQrCodeStatus({ qrcodeId, action: 'SCAN' });
  await person.send('check');
  expect(person.reads('Ann, confirm on your phone to go on.')).toBe(true);
  await app.setQrCodeStatus({ qrcodeId, action: 'CONFIRM' });
  await person.send('check');
  expect(await person.isIn()).toBe(true);
});

test('a code that has run out is replaced, and is worth nothing', async () => {
  const { app, person, qrcodeId, read } = await waiting();
  server.clock.forward(121_000);
  await person.send('check');
  expect(person.reads('This code has run out.')).toBe(true);
  expect(await confirm(app, qrcodeId)).toMatchObject({ statusCode: 404 });
  await person.send('show-qrcode');
  expect(read()).not.toBe(qrcodeId);
  await confirm(app, read());
  await person.send('check');
  expect(await person.isIn()).toBe(true);
});

test('a phone lets in nobody but the page that shows its code', async () => {
  const { t, app, person, qrcodeId } = await waiting();
  const mallory = await Person.at(t);
  await mallory.send('show-qrcode');
  await confirm(app, qrcodeId);
  await mallory.send('check');
  expect(await mallory.isIn()).toBe(false);
  await person.send('check');
  expect(await person.isIn()).toBe(true);
});

test('is offered as the application is set', async () => {
  const t = await pool(server);
  const loginConfig = { enabledBasicLoginMethods: ['USERNAME_PASSWORD' as const], showAuthorizationPage: false };
  await t.admin.updateApplication({ appId: t.application.id, loginConfig });
  await server.platform.changes.settled();
  const person = await Person.at(t);
  expect(person.reads('value="show-qrcode"')).toBe(false);
  await person.send('show-qrcode');
  expect(person.status).toBe(422);
});

describe('a phone browser', () => {
  const PASSWORD = 'correct horse battery';

  async function phone(username = 'ann') {
    const t = await pool(server);
    await t.user({ username, name: 'Ann', password: PASSWORD });
    const person = await Person.at(t);
    await person.send('show-qrcode');
    const { pathname } = new URL(scan(person.found(/<img src="(data:image[^"]+)"/)));
    return { t, person, path: pathname, resident: await Resident.of(t, username, PASSWORD, pathname) };
  }

  test('signs in first, is told what it would let in, and lets it in', async () => {
    const { person, path, resident } = await phone();
    expect([resident.at, resident.status]).toEqual([path, 200]);
    expect(resident.reads('It will be signed in to Test as Ann.')).toBe(true);
    await person.send('check');
    expect(person.reads('Scan this with a phone')).toBe(true); // to look is not to scan
    await resident.send('confirm');
    expect(resident.reads('The device is signed in')).toBe(true);
    await person.send('check');
    expect(await person.isIn()).toBe(true);
    await resident.open(path);
    expect([resident.status, resident.reads('This code has run out.')]).toEqual([404, true]);
  });

  test('can turn it down', async () => {
    const { person, resident } = await phone();
    await resident.send('cancel');
    expect(resident.reads('Nobody was signed in.')).toBe(true);
    await person.send('check');
    expect(person.reads('This code has run out.')).toBe(true);
  });

  test('confirms nothing that its own page did not send', async () => {
    const { person, resident } = await phone();
    await resident.send('confirm', { csrf: 'x' });
    expect(resident.status).toBe(403);
    await person.send('check');
    expect(await person.isIn()).toBe(false);
  });
});
