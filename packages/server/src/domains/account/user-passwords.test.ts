import { createHash } from 'node:crypto';
import { PlainBrowser } from '@genauth/testing/browser.ts';
import { writtenTo } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { describe, expect, test } from 'vitest';

const noUser = { statusCode: 404, apiCode: 2004 };
const PASSWORD = 'a good Passw0rd';
const imported = createHash('sha1').update(PASSWORD).digest('hex');

const importUser = async (t: TestPool, username: string) =>
  (await t.admin.createUser({ username, password: imported, options: { keepPassword: true } })).data.userId;

describe('the stored password of a user', () => {
  test('is given back while it is the hash that was imported', async () => {
    const t = await pool();
    const userId = await importUser(t, 'ada');
    const { data } = await t.admin.getUserPasswordCiphertext({ userId: 'ada', userIdType: 'username' });
    expect(data.ciphertext).toContain(imported);
    const { access_token } = (
      await t.as().signInByCredentials({
        connection: 'PASSWORD',
        passwordPayload: { username: 'ada', password: PASSWORD },
        options: { scope: 'openid' },
        client_id: t.application.id,
        client_secret: t.application.secret,
      })
    ).data;
    expect(access_token).toBeDefined();
    expect(await t.admin.getUserPasswordCiphertext({ userId })).toMatchObject({ statusCode: 422, apiCode: 4_220_100 });
  });

  test('never leaves the server when it was hashed here', async () => {
    const t = await pool();
    const [own, none, foreign] = [
      await t.user({ username: 'own', password: PASSWORD }),
      await t.user({ username: 'none' }),
      await importUser(t, 'foreign'),
    ];
    const answer = await t.admin.getUserEncryptPasswordBatch({ userIds: [own, none, foreign] });
    expect(answer.data).toMatchObject([{ userId: foreign }]);
    expect(JSON.stringify(answer)).not.toContain('argon2');
    expect(await t.admin.getUserPasswordCiphertext({ userId: own })).toMatchObject({ statusCode: 422 });
  });

  test('that was read stands in the audit log, without the hash', async () => {
    const t = await pool();
    await t.admin.getUserPasswordCiphertext({ userId: await importUser(t, 'ada') });
    const { data } = await t.admin.getAdminAuditLogs({ resourceType: 'user', operationType: 'export' });
    expect(data.totalCount).toBe(1);
    expect(JSON.stringify(data)).not.toContain(imported);
  });

  test('of another pool is not found', async () => {
    const [t, other] = [await pool(), await pool()];
    const userId = await importUser(other, 'ada');
    expect(await t.admin.getUserPasswordCiphertext({ userId })).toMatchObject(noUser);
    expect(await t.admin.getUserEncryptPasswordBatch({ userIds: [userId] })).toMatchObject(noUser);
  });
});

describe('a link to set a new password', () => {
  test('leads to the page for forgotten ones, with the address on it', async () => {
    const t = await pool();
    const email = `ada-${t.id}@example.com`;
    const userId = await t.user({ email });
    expect((await t.admin.sendUserResetPasswordEmailLink({ users: [{ userId }] })).statusCode).toBe(200);
    const [letter] = await writtenTo(t, email);
    const link = new URL(letter?.values.link ?? '');
    const browser = new PlainBrowser(t.server.url);
    let address = link.pathname + link.search;
    let page = await browser.open(address);
    while (page.headers.get('location')) {
      address = page.headers.get('location') ?? '';
      page = await browser.open(address);
    }
    const html = await page.text();
    expect(html).toContain('"kind":"recover"');
    expect(html).toContain(email);
  });

  test('is sent to all of a list or to nobody', async () => {
    const t = await pool();
    const email = `bob-${t.id}@example.com`;
    const users = [{ userId: await t.user({ email }) }, { userId: await t.user({ username: 'nomail' }) }];
    expect(await t.admin.sendUserResetPasswordEmailLink({ users })).toMatchObject({ statusCode: 422 });
    expect(await writtenTo(t, email)).toEqual([]);
  });
});
