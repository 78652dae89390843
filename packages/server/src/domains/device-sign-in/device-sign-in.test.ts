import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let [server, other]: TestServer[] = [];
beforeAll(async () => {
  [server, other] = [await startServer(), await startServer()];
});
afterAll(async () => {
  await server?.close();
  await other?.close();
});

/** A user with an app on a phone, and a page on a computer that waits. */
async function people() {
  const t = await pool(server);
  const signedIn = async (username: string) =>
    t.as((await t.tokens(await t.user({ username, nickname: username }))).access_token);
  return { t, ann: await signedIn('ann'), eve: await signedIn('eve'), page: t.as() };
}

const exchange = (t: TestPool, ticket: string, secret = t.application.secret) =>
  t.as().exchangeTokenSetWithQrCodeTicket({ ticket, client_id: t.application.id, client_secret: secret });

/** What a camera reads from the picture. */
const scanned = (url: string): string => url.split('/').pop() ?? '';

describe('a QR code', () => {
  const begin = async () => {
    const parts = await people();
    const { data } = await parts.page.geneQrCode({ type: 'MOBILE_APP' });
    const status = async () => (await parts.page.getQrCodeStatus({ qrcodeId: data.qrcodeId })).data;
    return { ...parts, ...data, scanId: scanned(data.url), status };
  };

  test('signs in the user who scans and confirms it, once', async () => {
    const { t, ann, scanId, status } = await begin();
    expect(await status()).toMatchObject({ status: 'PENDING' });
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'SCAN' });
    expect(await status()).toMatchObject({ status: 'SCANNED', briefUserInfo: { displayName: 'ann' } });
    expect(await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'CONFIRM' })).toMatchObject({
      data: { success: true },
    });
    const { ticket } = await status();
    const { statusCode, data } = await exchange(t, ticket ?? '');
    expect(statusCode).toBe(200);
    expect((await t.as(data.access_token ?? undefined).getProfile()).data).toMatchObject({ username: 'ann' });
    expect(await exchange(t, ticket ?? '')).toMatchObject({ statusCode: 404 });
    expect(await status()).toMatchObject({ status: 'EXPIRED' });
  });

  test('of those who exchange its ticket at once, at two servers, one gets in', async () => {
    const { t, ann, scanId, status } = await begin();
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'SCAN' });
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'CONFIRM' });
    const { ticket = '' } = await status();
    const answers = await Promise.all(
      [t, { ...t, server: other }, t].map((at) => exchange(at as TestPool, ticket ?? '')),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
  });

  test('is confirmed after it was scanned, by who scanned it', async () => {
    const { ann, eve, scanId, status } = await begin();
    expect(await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'CONFIRM' })).toMatchObject({ statusCode: 404 });
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'SCAN' });
    expect(await eve.setQrCodeStatus({ qrcodeId: scanId, action: 'SCAN' })).toMatchObject({ statusCode: 404 });
    expect(await eve.setQrCodeStatus({ qrcodeId: scanId, action: 'CONFIRM' })).toMatchObject({ statusCode: 404 });
    expect(await eve.setQrCodeStatus({ qrcodeId: scanId, action: 'CANCEL' })).toMatchObject({ statusCode: 404 });
    expect(await status()).toMatchObject({ status: 'SCANNED' });
    await ann.changeQrCodeStatus({ qrcodeId: scanId, action: 'CANCEL' });
    expect(await status()).toMatchObject({ status: 'CANCELLED' });
    expect(await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'CONFIRM' })).toMatchObject({ statusCode: 404 });
  });

  test('tells whoever photographs it nothing of what becomes of it', async () => {
    const { ann, page, scanId } = await begin();
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'SCAN' });
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'CONFIRM' });
    expect((await page.getQrCodeStatus({ qrcodeId: scanId })).data).toMatchObject({ status: 'EXPIRED' });
  });

  test('is of no use to another application, to another pool, and to nobody once its time is over', async () => {
    const { t, ann, scanId, qrcodeId, status } = await begin();
    const stranger = await pool(server);
    const mallory = stranger.as((await stranger.tokens(await stranger.user({ username: 'mallory' }))).access_token);
    expect(await mallory.setQrCodeStatus({ qrcodeId, action: 'SCAN' })).toMatchObject({ statusCode: 404 });
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'SCAN' });
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'CONFIRM' });
    const { ticket } = await status();
    expect(await exchange(stranger, ticket ?? '')).toMatchObject({ statusCode: 404 });
    server?.clock.forward(301_000);
    expect(await status()).toMatchObject({ status: 'EXPIRED' });
    expect(await exchange(t, ticket ?? '')).toMatchObject({ statusCode: 404 });
  });

  test('gives tokens to the page that waits where the pool says so', async () => {
    const { t, ann, scanId, status } = await begin();
    await t.admin.updateSecuritySettings({ qrcodeLoginStrategy: { returnFullUserInfo: true } });
    await server?.platform.changes.settled();
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'SCAN' });
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'CONFIRM' });
    const { tokenSet } = await status();
    expect((await t.as(tokenSet?.access_token ?? undefined).getProfile()).data).toMatchObject({ username: 'ann' });
    expect(await status()).toMatchObject({ status: 'EXPIRED' });
  });

  test('signs nobody in whose account is suspended meanwhile, or who needs a second factor', async () => {
    const { t, ann, scanId, status } = await begin();
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['OTP'] });
    await server?.platform.changes.settled();
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'SCAN' });
    await ann.setQrCodeStatus({ qrcodeId: scanId, action: 'CONFIRM' });
    expect(await exchange(t, (await status()).ticket ?? '')).toMatchObject({ statusCode: 403, apiCode: 1636 });
  });
});

describe('a pushed request', () => {
  test('signs in when its user confirms it, once', async () => {
    const { t, ann, eve, page } = await people();
    const { pushCodeId } = (await page.signInByPush({ account: 'ann' })).data;
    const status = async () => (await page.checkPushCodeStatus({ pushCodeId })).data;
    expect(await status()).toMatchObject({ status: 'PUSHED' });
    expect(await eve.setPushCodeStatus({ pushCodeId, action: 'CONFIRM' })).toMatchObject({ statusCode: 404 });
    const apps = await ann.getPushLoginRelationApps({ appId: t.application.id, pushCodeId });
    expect(apps.data).toEqual({ appIds: [t.application.id] });
    expect(await ann.setPushCodeStatus({ pushCodeId, action: 'CONFIRM' })).toMatchObject({ data: { success: true } });
    expect(await ann.setPushCodeStatus({ pushCodeId, action: 'CONFIRM' })).toMatchObject({ statusCode: 404 });
    const { status: now, tokenSet } = await status();
    expect(now).toBe('AUTHORIZED');
    expect((await t.as(tokenSet?.access_token ?? undefined).getProfile()).data).toMatchObject({ username: 'ann' });
    expect(await status()).toMatchObject({ status: 'EXPIRED' });
  });

  test('can be turned down', async () => {
    const { ann, page } = await people();
    const { pushCodeId } = (await page.signInByPush({ account: 'ann' })).data;
    await ann.changePushCodeStatus({ pushCodeId, action: 'CANCEL' });
    expect((await page.checkPushCodeStatus({ pushCodeId })).data).toMatchObject({ status: 'CANCELLED' });
  });

  test('for nobody looks like one for somebody', async () => {
    const { page } = await people();
    const unknown = await page.signInByPush({ account: 'nobody' });
    expect(unknown).toMatchObject({ statusCode: 200, data: { expireTime: 120 } });
    const { pushCodeId } = unknown.data;
    expect((await page.checkPushCodeStatus({ pushCodeId })).data).toMatchObject({ status: 'PUSHED' });
  });

  test('cannot be repeated until its user gives in', async () => {
    const { page } = await people();
    for (let asked = 0; asked < 5; asked += 1) await page.signInByPush({ account: 'ann' });
    expect(await page.signInByPush({ account: 'ANN' })).toMatchObject({ statusCode: 429 });
  });
});

test('a code that the signed-in user shows their phone signs it in, once', async () => {
  const { t, ann, eve, page } = await people();
  const { data } = await ann.geneFastpassQrcodeInfo({});
  const qrcodeId = data?.qrcodeId ?? '';
  expect(data).toMatchObject({ user: { displayName: 'ann' }, appId: t.application.id });
  const params = await page.getFastpassParams({ qrcodeId, appId: t.application.id });
  expect(params.data.relationApps).toMatchObject([{ id: t.application.id, name: 'Test' }]);
  expect((await eve.getAppLoginQrCodeStatus({ qrcodeId })).data).toMatchObject({ status: 'EXPIRED' });
  expect((await ann.getAppLoginQrCodeStatus({ qrcodeId })).data).toMatchObject({ status: 'PENDING' });
  const stranger = await pool(server);
  expect(await stranger.as().qrCodeAppLogin({ action: 'APP_LOGIN', qrcodeId })).toMatchObject({ statusCode: 404 });
  const signedIn = await page.qrCodeAppLogin({ action: 'APP_LOGIN', qrcodeId });
  expect((await t.as(signedIn.data.access_token ?? undefined).getProfile()).data).toMatchObject({ username: 'ann' });
  expect(await page.qrCodeAppLogin({ action: 'APP_LOGIN', qrcodeId })).toMatchObject({ statusCode: 404 });
});
