import { codeFor } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { Resident } from '@genauth/testing/self-service.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otpCode } from '../../../domains/mfa/totp.ts';

const PASSWORD = 'correct horse battery';
const NEW_PASSWORD = 'staple of the battery';
const email = 'mei@example.com';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

type Made = Parameters<TestPool['user']>[0];

async function mei(path?: string, more: Partial<Made> = {}) {
  const t = await pool(server);
  const userId = await t.user({ email, emailVerified: true, name: 'Mei Lin', password: PASSWORD, ...more });
  const user = async () => (await t.admin.getUser({ userId })).data;
  return { t, userId, user, resident: await Resident.of(t, email, PASSWORD, path) };
}

describe('the way in', () => {
  test('leads through the hosted sign-in, once, and back to the page that was asked for', async () => {
    const { resident } = await mei('/u/sessions');
    expect([resident.status, resident.at]).toEqual([200, '/u/sessions']);
    await resident.open('/u');
    expect([resident.at, resident.value('field.name')]).toEqual(['/u', 'Mei Lin']);
  });

  test('goes by the session of the pool, whichever application it began with', async () => {
    const { t, resident } = await mei();
    const other = await t.admin.createApplication({
      appName: 'Other',
      appIdentifier: `other-${t.id}`,
      appType: 'web',
      redirectUris: ['http://localhost:9/other'],
      ssoEnabled: true,
    } as never);
    const appId = (other.data as { appId: string }).appId;
    await resident.open(`/u?app_id=${appId}`);
    expect([resident.at, resident.status]).toEqual(['/u', 200]);
    expect(resident.reads('Other')).toBe(true);
  });

  test('asks who was signed in too long ago to sign in again before what protects the account', async () => {
    const { t, resident } = await mei('/u/security');
    await resident.open('/u/security/password');
    expect(resident.at).toBe('/u/security/password');
    const session = await sessionRow(t);
    await t.server.platform.databases
      .forPool(t.id)
      .updateTable('oidc_models')
      .set({ payload: JSON.stringify({ ...session.payload, loginTs: Number(session.payload.loginTs) - 901 }) })
      .where('model', '=', 'Session')
      .execute();
    await resident.open('/u/security');
    expect(resident.at).toBe('/u/security');
    for (const subject of ['password', 'email', 'phone', 'authenticator', 'passkeys', 'browsers', 'deletion']) {
      await resident.open(`/u/security/${subject}`);
      expect(resident.at, subject).toMatch(/^\/interaction\//);
    }
    expect(resident.value('identifier')).toBe(email);
    await resident.signIn(email, PASSWORD);
    expect(resident.at).toBe('/u/security/deletion');
  });
});

const sessionRow = (t: TestPool) =>
  t.server.platform.databases
    .forPool(t.id)
    .selectFrom('oidc_models')
    .select(['uid', 'payload'])
    .where('model', '=', 'Session')
    .where('user_id', 'is not', null)
    .executeTakeFirstOrThrow();

describe('the profile', () => {
  test('is changed, and says so once', async () => {
    const { resident, user } = await mei();
    await resident.send('save', { 'field.nickname': 'May', 'field.birthdate': '1990-04-12', 'field.gender': 'F' });
    expect([resident.at, resident.reads('Your changes are saved.')]).toEqual(['/u', true]);
    expect(await user()).toMatchObject({ nickname: 'May', birthdate: '1990-04-12', gender: 'F', name: 'Mei Lin' });
    await resident.open('/u');
    expect(resident.reads('Your changes are saved.')).toBe(false);
  });

  test('says under its field what cannot be', async () => {
    const { t, resident, user } = await mei();
    await t.user({ username: 'taken', password: PASSWORD });
    await resident.send('save', { 'field.username': 'taken', 'field.nickname': 'May' });
    expect([resident.status, resident.value('field.username')]).toEqual([409, 'taken']);
    expect(resident.found(/id="field-field-username-message"[^>]*>(?:<svg.*?<\/svg>)?([^<]+)/)).toContain('already');
    expect(await user()).toMatchObject({ username: null, nickname: null });
  });
});

describe('security', () => {
  test('a new password ends every session, and the old one is worth nothing', async () => {
    const { t, resident } = await mei('/u/security/password');
    await resident.send('change', { 'old-password': 'not it', password: NEW_PASSWORD });
    expect([resident.status, resident.reads('That password is not right.')]).toEqual([403, true]);
    await resident.send('change', { 'old-password': PASSWORD, password: 'short' });
    expect(resident.status).toBe(400);
    await resident.send('change', { 'old-password': PASSWORD, password: NEW_PASSWORD });
    expect(resident.reads('Your password is changed.')).toBe(true);
    await resident.open('/u');
    await resident.signIn(email, PASSWORD);
    expect(resident.reads('do not match')).toBe(true);
    expect((await Resident.of(t, email, NEW_PASSWORD)).at).toBe('/u');
  });

  test('an address is changed with codes to the old and the new one', async () => {
    const { t, resident, user } = await mei('/u/security/email');
    await resident.send('send', { target: 'no address' });
    expect(resident.status).toBe(400);
    await resident.send('send', { target: 'new@example.com' });
    const [code, old] = [await codeFor(t, 'new@example.com'), await codeFor(t, email)];
    await resident.send('prove', { code, 'old-code': `${old}0` });
    expect([resident.status, await user()]).toMatchObject([403, { email }]);
    await resident.send('prove', { code, 'old-code': old });
    expect([resident.at, resident.reads('confirmed and saved')]).toEqual(['/u/security', true]);
    expect(await user()).toMatchObject({ email: 'new@example.com', emailVerified: true });
  });

  test('a number is added, and removed again, each with a code', async () => {
    const { t, resident, user } = await mei('/u/security/phone');
    await resident.send('send', { target: '+8613800000000' });
    await resident.send('prove', { code: await codeFor(t, '+8613800000000') });
    expect(resident.at).toBe('/u/security');
    expect((await user())?.phone).toContain('13800000000');
    server.clock.forward(61_000);
    await resident.open('/u/security/phone');
    await resident.send('remove');
    await resident.send('prove', { code: await codeFor(t, '+8613800000000') });
    expect([resident.at, resident.reads('removed from your account')]).toEqual(['/u/security', true]);
    expect(await user()).toMatchObject({ phone: null, phoneVerified: false });
  });

  test('an authenticator is set up with a recovery code that is shown once, and given up', async () => {
    const { resident } = await mei('/u/security/authenticator');
    await resident.send('start');
    const secret = resident.found(/secret=([A-Z2-7]+)/);
    await resident.send('enroll', { code: '000000' });
    expect(resident.status).toBe(403);
    await resident.send('enroll', { code: otpCode(secret, server.clock.now()) });
    expect(resident.found(/<code>([a-z0-9-]{19})<\/code>/)).not.toBe('');
    await resident.send('noted');
    expect([resident.at, resident.reads('Manage')]).toEqual(['/u/security', true]);
    await resident.open('/u/security/authenticator');
    expect(resident.found(/<code>([a-z0-9-]{19})<\/code>/)).toBe('');
    await resident.send('remove');
    expect(resident.reads('Your authenticator is removed.')).toBe(true);
  });

  test('the account is deleted by its password, and by nothing less', async () => {
    const { resident, user } = await mei('/u/security/deletion');
    await resident.send('delete', { password: 'not it' });
    expect([resident.status, await user()]).toMatchObject([403, { email }]);
    await resident.send('delete', { password: PASSWORD });
    expect(resident.reads('Your account is on its way out.')).toBe(true);
    expect(await user()).toBeUndefined();
  });

  test('an account with days of grace is told of them, and kept by who comes back', async () => {
    const { t, resident, userId } = await mei('/u/security/deletion');
    await t.admin.updateSecuritySettings({ accountDeletion: { graceDays: 7 } });
    await resident.open('/u/security/deletion');
    expect(resident.reads('is deleted in 7 days')).toBe(true);
    await resident.send('delete', { password: PASSWORD });
    const due = () =>
      t.server.platform.databases
        .forPool(t.id)
        .selectFrom('users')
        .select('deletion_due_at')
        .where('id', '=', userId)
        .executeTakeFirstOrThrow();
    expect((await due()).deletion_due_at).not.toBeNull();
    await Resident.of(t, email, PASSWORD);
    expect((await due()).deletion_due_at).toBeNull();
  });
});

describe('sessions', () => {
  test('one is ended there from here', async () => {
    const { t, resident } = await mei('/u/sessions');
    server.clock.forward(5_000);
    const elsewhere = await Resident.of(t, email, PASSWORD);
    await resident.open('/u/sessions');
    const id = resident.found(/name="id" value="([^"]+)"/);
    await resident.send('sign-out-there', { id });
    expect(resident.reads('That device is signed out.')).toBe(true);
    await elsewhere.open('/u');
    expect(elsewhere.at).toMatch(/^\/interaction\//);
    await resident.open('/u/sessions');
    expect(resident.at).toBe('/u/sessions');
    await resident.send('forget', { id });
    expect(resident.reads('That device is forgotten.')).toBe(true);
  });

  test('all are ended at once: browsers, tokens of every kind and applications', async () => {
    const { t, userId, resident } = await mei('/u/sessions/everywhere');
    const elsewhere = await Resident.of(t, email, PASSWORD);
    const tokens = await t.tokens(userId, 'openid profile offline_access');
    expect((await t.as(tokens.access_token).getProfile({})).statusCode).toBe(200);
    await resident.send('sign-out-everywhere');
    expect(resident.reads('You are signed out in every browser')).toBe(true);
    for (const each of [resident, elsewhere]) {
      await each.open('/u');
      expect(each.at).toMatch(/^\/interaction\//);
    }
    expect((await t.as(tokens.access_token).getProfile({})).statusCode).toBe(401);
    const db = t.server.platform.databases.forPool(t.id);
    for (const table of ['refresh_tokens', 'application_logins'] as const) {
      const left = await db.selectFrom(table).select('user_id').where('user_id', '=', userId).execute();
      expect(left, table).toEqual([]);
    }
  });

  test('the one of this browser is ended, and no other', async () => {
    const { t, resident } = await mei();
    const elsewhere = await Resident.of(t, email, PASSWORD);
    await resident.send('sign-out', {}, '/u');
    expect(resident.reads('You are signed out')).toBe(true);
    await resident.open('/u');
    expect(resident.at).toMatch(/^\/interaction\//);
    await elsewhere.open('/u');
    expect(elsewhere.at).toBe('/u');
  });
});

describe('what there is to see', () => {
  test.each([
    ['/u/history', 'Test'],
    ['/u/applications', 'Open: Test'],
    ['/u/identities', 'No account elsewhere'],
    ['/u/security', '65 of 100'],
  ])('%s', async (path, text) => {
    const { resident } = await mei(path);
    expect([resident.status, resident.at, resident.reads(text)]).toEqual([200, path, true]);
  });
});
