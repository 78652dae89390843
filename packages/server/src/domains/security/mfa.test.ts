import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { describe, expect, test } from 'vitest';
import { findApplication } from '../applications/public.ts';
import { poolOf } from '../pools/public.ts';
import { factorsOf, mfaPolicyOf } from './public.ts';

const noUser = { statusCode: 404, apiCode: 2004 };
const noApplication = { statusCode: 404, apiCode: 2011 };
const SECRET = 'JBSWY3DPEHPK3PXP';

async function secured({ server: { platform }, id, application }: TestPool) {
  await platform.changes.settled();
  const found = await findApplication(platform, application.id);
  if (!found) throw new Error('The application is gone.');
  const { settings } = await poolOf(platform, id);
  return { factors: factorsOf(settings, found), policy: mfaPolicyOf(settings, found) };
}

describe('the factors of a pool', () => {
  test('are added and taken away', async () => {
    const t = await pool();
    expect((await t.admin.getGlobalMfaSettings()).data).toEqual({ enabledFactors: [] });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['OTP', 'SMS'] });
    const { data } = await t.admin.updateGlobalMfaSettings({ enabledFactors: ['SMS', 'EMAIL'] });
    expect(data).toEqual({ enabledFactors: ['OTP', 'SMS', 'EMAIL'] });
    await t.admin.closeGlobalMfaSettings({ disableFactors: ['SMS', 'FACE'] });
    expect((await t.admin.getGlobalMfaSettings()).data).toEqual({ enabledFactors: ['OTP', 'EMAIL'] });
  });

  test('hold for its applications until they have their own', async () => {
    const t = await pool();
    const appId = t.application.id;
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['OTP'] });
    expect((await secured(t)).factors).toEqual(['OTP']);
    const answer = await t.admin.updateApplicationMfaSettings({
      appId,
      enabledFactors: ['EMAIL'],
      mfaPolicy: { mode: 'adaptive', newDevice: true },
    });
    expect(answer.data).toEqual({ enabledFactors: ['OTP', 'EMAIL'] });
    await t.admin.updateApplicationMfaSettings({ appId, disabledFactors: ['OTP'] });
    await t.admin.closeGlobalMfaSettings({ disableFactors: ['OTP'] });
    const { factors, policy } = await secured(t);
    expect(factors).toEqual(['EMAIL']);
    expect(policy).toMatchObject({ mode: 'adaptive', newDevice: true, newCountry: false });
  });

  test('of an application of another pool cannot be set', async () => {
    const [t, other] = [await pool(), await pool()];
    const appId = other.application.id;
    const answer = await t.admin.updateApplicationMfaSettings({ appId, enabledFactors: ['OTP'] });
    expect(answer).toMatchObject(noApplication);
    expect((await secured(other)).factors).toEqual([]);
  });
});

describe('what a user is asked for', () => {
  test('are the factors of the application, with what is there of them', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'ada', email: 'ada@example.com', phone: '13800138000' });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['SMS', 'OTP'] });
    const { data } = await t.admin.getMfaTriggerData({ appId: t.application.id, userId });
    expect(data).toMatchObject({
      mfaPhone: '13800138000',
      mfaEmail: 'ada@example.com',
      username: 'ada',
      totpMfaEnabled: false,
      applicationMfa: [
        { mfaPolicy: 'SMS', status: 1, sort: 0 },
        { mfaPolicy: 'OTP', status: 1, sort: 1 },
      ],
    });
  });

  test('can be set for one user, and taken back', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'ada' });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['SMS'] });
    const { data: before } = await t.admin.getUserMfaStatus({ userId });
    const applicationMfa = [{ mfaPolicy: 'PASSKEY' as const, status: 1, sort: 0 }];
    await t.admin.setUsersMfaStatus({
      userId: 'ada',
      userIdType: 'username',
      mfaTriggerData: { ...before, applicationMfa },
    });
    expect((await t.admin.getUserMfaStatus({ userId })).data).toEqual({ ...before, applicationMfa });
    await t.admin.setUsersMfaStatus({ userId, mfaTriggerData: { ...before, applicationMfa: [] } });
    expect((await t.admin.getUserMfaStatus({ userId })).data).toEqual(before);
  });

  test('nobody who is not there', async () => {
    const t = await pool();
    const mfaTriggerData = { mfaToken: '', applicationMfa: [] };
    const appId = t.application.id;
    expect(await t.admin.getUserMfaStatus({ userId: 'nobody' })).toMatchObject(noUser);
    expect(await t.admin.setUsersMfaStatus({ userId: 'nobody', mfaTriggerData })).toMatchObject(noUser);
    expect(await t.admin.getMfaTriggerData({ userId: 'nobody', appId })).toMatchObject(noUser);
    expect(await t.admin.resetUserPrincipalAuthenticationInfo({ userId: 'nobody' })).toMatchObject(noUser);
  });
});

describe('the authenticator of a user', () => {
  test('is imported, replaced and read', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'ada' });
    expect(await t.admin.getOtpSecretByUser({ userId })).toMatchObject({ statusCode: 404, apiCode: 4_040_100 });
    await t.admin.importOtp({ list: [{ userId, otp: { secret: 'AAAA', recoveryCode: 'a1' } }] });
    await t.admin.importOtp({ list: [{ userId, otp: { secret: SECRET } }] });
    expect((await t.admin.getOtpSecretByUser({ userId })).data).toEqual({ secret: SECRET });
    expect((await t.admin.getUserMfaInfo({ userId })).data).toMatchObject({ totpStatus: 'enabled' });
  });

  test('is imported for all of a list or for none', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'ada' });
    const list = [userId, 'nobody'].map((id) => ({ userId: id, otp: { secret: SECRET } }));
    expect(await t.admin.importOtp({ list })).toMatchObject(noUser);
    expect((await t.admin.getUserMfaInfo({ userId })).data).toMatchObject({ totpStatus: 'disabled' });
  });

  test('that is read stands in the audit log, without its secret', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'ada' });
    await t.admin.importOtp({ list: [{ userId, otp: { secret: SECRET } }] });
    await t.admin.getOtpSecretByUser({ userId });
    const { data } = await t.admin.getAdminAuditLogs({ resourceType: 'user' });
    expect(data.list.map(({ operationType }) => operationType)).toEqual(['export', 'import']);
    expect(JSON.stringify(data)).not.toContain(SECRET);
  });

  test.each(['not base32!', ''])('%j is no secret', async (secret) => {
    const t = await pool();
    const userId = await t.user({ username: 'ada' });
    expect(await t.admin.importOtp({ list: [{ userId, otp: { secret } }] })).toMatchObject({ statusCode: 400 });
  });
});

test('an address and a number are factors once they are confirmed', async () => {
  const t = await pool();
  const userId = await t.user({ email: 'ada@example.com', emailVerified: true, phone: '13800138000' });
  expect((await t.admin.getUserMfaInfo({ userId })).data).toEqual({
    totpStatus: 'disabled',
    faceMfaStatus: 'disabled',
    smsMfaStatus: 'disabled',
    emailMfaStatus: 'enabled',
  });
});
