import { Person } from '@genauth/testing/person.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { scan } from '@genauth/testing/scan.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

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
