import { pool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const redirectUris = ['https://app.example.com/callback'];

test('an application is created, read, listed, changed and deleted', async () => {
  const { admin } = await pool();
  const { data: made } = await admin.createApplication({
    appName: 'Shop',
    redirectUris,
    oidcConfig: { skip_consent: false },
  });
  expect(made).toMatchObject({ appName: 'Shop', appType: 'web', redirectUris, oidcConfig: { skip_consent: false } });
  const { appId } = made;
  expect((await admin.getApplication({ appId })).data).toEqual(made);
  expect((await admin.listApplications({ keywords: 'sho' })).data).toMatchObject({ totalCount: 1, list: [{ appId }] });
  expect((await admin.listApplicationSimpleInfo()).data.totalCount).toBe(2);

  const changes = { appId, appName: 'Store', oidcConfig: { access_token_expire: 60 } };
  expect(await admin.updateApplication(changes)).toMatchObject({ statusCode: 200, data: { success: true } });
  const { data: changed } = await admin.getApplication({ appId });
  expect(changed).toMatchObject({
    appName: 'Store',
    redirectUris,
    oidcConfig: { skip_consent: false, access_token_expire: 60 },
  });

  expect(await admin.deleteApplication({ appId })).toMatchObject({ statusCode: 200 });
  expect(await admin.getApplication({ appId })).toMatchObject({ statusCode: 404, apiCode: 2011 });
});

test('a public application has no secret to prove', async () => {
  const { admin } = await pool();
  const { data } = await admin.createApplication({ appName: 'Page', appType: 'spa', redirectUris });
  expect(data.oidcConfig).toMatchObject({ token_endpoint_auth_method: 'none' });
});

test('an identifier belongs to one application of the server', async () => {
  const [one, other] = [await pool(), await pool()];
  const appIdentifier = `shop-${one.id}`;
  expect(await one.admin.checkDomainAvailable({ domain: appIdentifier })).toMatchObject({ data: { available: true } });
  expect((await one.admin.createApplication({ appName: 'Shop', appIdentifier })).statusCode).toBe(200);
  const taken = await other.admin.createApplication({ appName: 'Shop', appIdentifier: appIdentifier.toUpperCase() });
  expect(taken).toMatchObject({ statusCode: 409, apiCode: 2039 });
  expect(await other.admin.checkDomainAvailable({ domain: appIdentifier })).toMatchObject({
    data: { available: false },
  });
});

test('a refreshed secret replaces the old one at once', async () => {
  const t = await pool();
  const appId = t.application.id;
  await t.user({ username: 'ann', password: 'correct horse' });
  const { data } = await t.admin.refreshApplicationSecret({ appId });
  expect(data.secret).not.toBe(t.application.secret);
  expect((await t.admin.getApplicationSecret({ appId })).data).toEqual(data);
  const signIn = (client_secret: string) =>
    t.as().signInByCredentials({
      connection: 'PASSWORD',
      passwordPayload: { username: 'ann', password: 'correct horse' },
      client_id: appId,
      client_secret,
    });
  expect((await signIn(t.application.secret)).statusCode).toBe(401);
  expect((await signIn(data.secret)).statusCode).toBe(200);
  expect((await t.admin.listApplicationActiveUsers({ appId })).data).toMatchObject({ list: [{ username: 'ann' }] });
});

test('an address with a fragment is refused by name', async () => {
  const { admin } = await pool();
  const answer = await admin.createApplication({ appName: 'Shop', redirectUris: ['https://app.example.com/#x'] });
  expect(answer).toMatchObject({ statusCode: 400 });
  expect(answer.message).toContain('redirectUris.0');
});
