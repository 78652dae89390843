import { codeFor, writtenTo } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { describe, expect, test } from 'vitest';

const expired = { statusCode: 403, apiCode: 4032 };
const pageExpired = { statusCode: 403, apiCode: 4033 };
const wrongCode = { statusCode: 403, apiCode: 2001 };
const DAY = 86_400_000;

type Settings = Omit<NonNullable<Parameters<TestPool['admin']['createInvitationPolicy']>[0]>, 'name'>;

/** A pool with a roster of one person who is to be invited by a policy. */
async function rostered(settings: Settings = {}, server?: TestPool['server']) {
  const t = await pool(server);
  const { policyId } = (await t.admin.createInvitationPolicy({ name: 'Staff', ...settings })).data;
  const { rosterId } = (await t.admin.createInvitationRoster({ name: 'Spring' })).data;
  const email = `ada-${t.id}@example.com`;
  await t.admin.importUsers({ rosterId, file: `name,email,phone\nAda,${email},13800138000` });
  await t.admin.updateInvitationRoster({ rosterId, policyId });
  return { t, policyId, rosterId, email };
}

/** What the link carries that was mailed last. */
async function linkTo(t: TestPool, email: string) {
  const [letter] = await writtenTo(t, email);
  const { searchParams } = new URL(letter?.values.link ?? 'http://none');
  return { identifier: searchParams.get('identifier') ?? '', signature: searchParams.get('signature') ?? '' };
}

async function invited(settings: Settings = {}, server?: TestPool['server']) {
  const ready = await rostered(settings, server);
  await ready.t.admin.sendRosterInvitation({ rosterId: ready.rosterId });
  const link = await linkTo(ready.t, ready.email);
  const open = async () => (await ready.t.as().generateInviteToken(link)).data?.token ?? '';
  const status = async () => {
    const { data } = await ready.t.admin.filterUsers({ rosterId: ready.rosterId });
    return data.list[0]?.status;
  };
  return { ...ready, link, open, status };
}

describe('invitation policies', () => {
  test('have every setting, are changed one by one, and never show the first password', async () => {
    const t = await pool();
    const created = await t.admin.createInvitationPolicy({
      name: 'Staff',
      enabledInfoFill: true,
      defaultPasswordConfig: { type: 'custom', custom: 'first Passw0rd' },
    });
    expect(created.data).toMatchObject({
      name: 'Staff',
      inviteLinkConfig: { inviteLinkDisuseRule: 'period', linkExpiredTimeOfSecond: 604_800 },
      enabledInfoFill: true,
      enabledIdentifierVerify: true,
      defaultPasswordConfig: { type: 'custom' },
    });
    expect(JSON.stringify(created)).not.toContain('first Passw0rd');
    const { policyId } = created.data;
    const { data } = await t.admin.updateInvitationPolicy({ policyId, name: 'Guests', enabledInfoFill: false });
    expect(data).toMatchObject({ name: 'Guests', enabledInfoFill: false, defaultPasswordConfig: { type: 'custom' } });
    const copy = await t.admin.copyInvitationPolicyById({ policyId });
    expect(copy.data).toMatchObject({ name: 'Guests (2)', enabledInfoFill: false });
    const { data: found } = await t.admin.listInvitationPolicies({
      filter: { type: 'and', filters: [{ type: 'name', operator: 'CONTAINS', value: '(2)' }] },
    });
    expect(found.list.map((policy) => policy.policyId)).toEqual([copy.data.policyId]);
    for (const type of ['__proto__', 'constructor']) {
      const filter = { type: 'and' as const, filters: [{ type, operator: 'CONTAINS' as const, value: 'x' }] };
      expect(await t.admin.listInvitationPolicies({ filter })).toMatchObject({ statusCode: 400 });
    }
    await t.admin.batchDeleteInvitationPolicies({ policyIds: [policyId] });
    expect(await t.admin.getPolicyDetailById({ policyId })).toMatchObject({ statusCode: 404, apiCode: 4_040_104 });
  });

  test('ask for fields, in an order', async () => {
    const { t, policyId } = await rostered({ extendsFields: ['nickname'] });
    const field = { type: 'internal', id: 'company', name: 'company', label: 'Company', show: true } as const;
    const extendsField = { ...field, allowRewrite: true, inputType: 'string' } as const;
    await t.admin.updateRegisterExtendsFields({ policyId, action: 'add', extendsField });
    const newOrder = ['company', 'nickname'];
    const { data } = await t.admin.updateRegisterExtendsFields({ policyId, action: 'reorder', extendsField, newOrder });
    expect(data.extendsFields?.map(({ name }) => name)).toEqual(newOrder);
    await t.admin.updateRegisterExtendsFields({ policyId, action: 'delete', extendsField });
    const { data: left } = await t.admin.listRegisterExtendsFields({ policyId });
    expect(left.extendsFields?.map(({ name }) => name)).toEqual(['nickname']);
  });

  test('give roles that exist', async () => {
    const { t, policyId } = await rostered();
    const role = { policyId, targetType: 'role', targetIdentifier: 'staff' } as const;
    expect(await t.admin.addPolicyUserAttribution(role)).toMatchObject({ statusCode: 404, apiCode: 4_040_005 });
    await t.admin.createRole({ code: 'staff' });
    const { data } = await t.admin.addPolicyUserAttribution(role);
    const listed = await t.admin.listPolicyUserAttributionDetail({
      policyId,
      targetType: 'role',
      withTargetDetail: true,
    });
    expect(listed.data[0]?.list).toMatchObject([{ id: data.id, targetDetail: { code: 'staff' } }]);
    await t.admin.removePolicyUserAttribution(role);
    expect(await t.admin.removePolicyUserAttribution(role)).toMatchObject({ statusCode: 404, apiCode: 4_040_107 });
    const department = { policyId, targetType: 'department', targetIdentifier: 'x' } as const;
    expect(await t.admin.addPolicyUserAttribution(department)).toMatchObject({ statusCode: 404 });
  });
});

describe('rosters', () => {
  test('are filled from spreadsheets, line by line', async () => {
    const { t, rosterId, email } = await rostered();
    const file = `email,name\nbob@example.com,Bob\nnowhere,Eve\n${email},Ada again\ncyd@example.com,`;
    const { data } = await t.admin.importUsers({ rosterId, file });
    expect(data).toMatchObject({ success: false, insertRes: [{ email: 'bob@example.com' }] });
    expect(data.failed).toEqual([
      { line: 3, reason: 'email' },
      { line: 4, reason: 'email' },
      { line: 5, reason: 'name' },
    ]);
    expect(await t.admin.importUsers({ rosterId, file: 'who\nme' })).toMatchObject({ statusCode: 400 });
    const exported = (await t.admin.exportUsers({ rosterId })).data.url;
    const other = (await t.admin.createInvitationRoster({ name: 'Copy' })).data.rosterId;
    const again = await t.admin.importUsers({ rosterId: other, file: exported });
    expect(again.data).toMatchObject({ success: true, insertRes: [{}, {}] });
    const { data: all } = await t.admin.quickFilterInviteeList({ keywords: 'bob@' });
    expect(all.list.map(({ rosterName }) => rosterName).sort()).toEqual(['Copy', 'Spring']);
  });

  test('are found by their policy, or by having none', async () => {
    const { t, rosterId, policyId } = await rostered();
    const names = (answer: { data: { list: { rosterId: string }[] } }) => answer.data.list.map((row) => row.rosterId);
    const free = (await t.admin.createInvitationRoster({ name: 'Free' })).data.rosterId;
    expect(names(await t.admin.listInvitationRostersByPolicyId({ policyId }))).toEqual([rosterId]);
    expect(names(await t.admin.listInvitationRostersByNonPolicyId())).toEqual([free]);
    await t.admin.batchBindPolicy({ rosterIds: [free], policyId });
    await t.admin.batchUnbindPolicy({ rosterIds: [rosterId], policyId });
    expect(names(await t.admin.listInvitationRostersByPolicyId({ policyId }))).toEqual([free]);
    const { data } = await t.admin.getInvitationRoster({
      rosterId: free,
      withUserCount: true,
      withAssignedPolicy: true,
    });
    expect(data).toMatchObject({ userCount: 0, assignedPolicy: { name: 'Staff' } });
    expect(await t.admin.sendRosterInvitation({ rosterId })).toMatchObject({ statusCode: 422, apiCode: 4_220_102 });
    await t.admin.deleteInvitationRosterBatch({ ids: [rosterId, free] });
    expect((await t.admin.listInvitationRoster()).data.totalCount).toBe(0);
  });
});

describe('an invitation', () => {
  test('opens an account with what the policy gives, after its code', async () => {
    const { t, policyId, email, open, status, link } = await invited();
    await t.admin.createRole({ code: 'staff' });
    await t.admin.addPolicyUserAttribution({ policyId, targetType: 'role', targetIdentifier: 'staff' });
    await t.admin.updateSecuritySettings({ registerDisabled: true });
    const token = await open();
    const { data } = await t.as().getInviteCodeContext({ token });
    expect(data).toMatchObject({ email, phone: '13800138000', inviteeName: 'Ada', enabledIdentifierVerify: true });
    expect(await t.as().signupByPolicy({ token, code: '000000' })).toMatchObject(wrongCode);
    await t.as().sendEmail({ channel: 'CHANNEL_REGISTER', email });
    const code = await codeFor(t, email);
    expect((await t.as().verifyInviteCode({ token, code, receiverType: 'emailCode' })).statusCode).toBe(200);
    const profile = { nickname: 'ada', email: 'eve@example.com', customData: { admin: true } };
    expect((await t.as().signupByPolicy({ token, profile })).statusCode).toBe(200);
    const { data: user } = await t.admin.getUser({ userId: email, userIdType: 'email', withCustomData: true });
    expect(user).toMatchObject({ email, emailVerified: true, phone: '13800138000', nickname: 'ada', customData: {} });
    const roles = await t.admin.getUserRoles({ userId: user.userId });
    expect(roles.data.list.map(({ code: role }) => role)).toEqual(['staff']);
    expect(await status()).toBe('registered');
    expect(await t.as().signupByPolicy({ token })).toMatchObject(pageExpired);
    expect(await t.as().generateInviteToken(link)).toMatchObject(expired);
  });

  test('may do without a code, and brings a first password that must be changed', async () => {
    const { t, email, open } = await invited({
      enabledIdentifierVerify: false,
      defaultPasswordConfig: { type: 'custom', custom: 'first Passw0rd' },
    });
    expect((await t.as().signupByPolicy({ token: await open() })).statusCode).toBe(200);
    const { data } = await t.admin.getUser({ userId: email, userIdType: 'email' });
    expect(data).toMatchObject({ resetPasswordOnNextLogin: true });
  });

  test('opens one account, however often it is accepted at once', async () => {
    const { t, open } = await invited({ enabledIdentifierVerify: false });
    const token = await open();
    const answers = await Promise.all([1, 2, 3, 4].map(() => t.as().signupByPolicy({ token })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403, 403, 403]);
  });

  test('ends when it is withdrawn, also on a page that is open', async () => {
    const { t, rosterId, open, link, status } = await invited({ enabledIdentifierVerify: false });
    const token = await open();
    const inviteeId = link.identifier;
    expect((await t.admin.revertRosterInvitation({ rosterId, inviteeId })).statusCode).toBe(200);
    expect(await status()).toBe('reverted');
    expect(await t.as().generateInviteToken(link)).toMatchObject(expired);
    expect(await t.as().signupByPolicy({ token })).toMatchObject(pageExpired);
  });

  test('that is sent again takes the place of the one before', async () => {
    const { t, rosterId, email, link } = await invited();
    await t.admin.sendRosterInvitationBatch({ rosterId, inviteeIds: [link.identifier] });
    const again = await linkTo(t, email);
    expect(await t.as().generateInviteToken(link)).toMatchObject(expired);
    expect((await t.as().generateInviteToken(again)).statusCode).toBe(200);
  });

  test('may end with the first click', async () => {
    const { t, open, link } = await invited({
      inviteLinkConfig: {
        inviteLinkDisuseRule: 'afterFirstClick',
        linkExpiredTimeUnit: 'day',
        linkExpiredTimeOfSecond: 86_400,
        pageExpiredTimeUnit: 'hour',
        pageExpiredTimeOfSecond: 3600,
      },
    });
    expect(await open()).not.toBe('');
    expect(await t.as().generateInviteToken(link)).toMatchObject(expired);
  });

  test('and its page end by themselves', async () => {
    const server = await startServer();
    try {
      const { t, open, link, status } = await invited({}, server);
      const token = await open();
      server.clock.forward(3_601_000);
      expect(await t.as().getInviteCodeContext({ token })).toMatchObject(pageExpired);
      expect(await status()).toBe('registering');
      const fresh = await invited({}, server);
      server.clock.forward(7 * DAY);
      expect(await fresh.t.as().generateInviteToken(fresh.link)).toMatchObject(expired);
      expect(await fresh.status()).toBe('expired');
      expect(link.identifier).not.toBe('');
    } finally {
      await server.close();
    }
  });

  test.each([{ signature: 'forged' }, { identifier: 'unknown' }])('is not opened by %j', async (wrong) => {
    const { t, link } = await invited();
    expect(await t.as().generateInviteToken({ ...link, ...wrong })).toMatchObject(expired);
  });

  test('is no business of another pool', async () => {
    const { t, rosterId, policyId, link } = await invited();
    const other = await pool();
    const inviteeIds = [link.identifier];
    expect(await other.admin.filterUsers({ rosterId })).toMatchObject({ statusCode: 404 });
    expect(await other.admin.sendRosterInvitationBatch({ rosterId, inviteeIds })).toMatchObject({ statusCode: 404 });
    expect(await other.admin.revertRosterInvitationBatch({ inviteeIds })).toMatchObject({ statusCode: 404 });
    expect(await other.admin.getPolicyDetailById({ policyId })).toMatchObject({ statusCode: 404 });
    expect((await t.as().generateInviteToken(link)).statusCode).toBe(200);
  });
});

describe('a link for anybody', () => {
  const identifierIn = (link: string) => new URL(link).searchParams.get('link') ?? '';

  async function join(t: TestPool, identifier: string, email: string) {
    await t.as().sendEmail({ channel: 'CHANNEL_REGISTER', email });
    const emailCode = await codeFor(t, email);
    return t.as().signupByUniversal({ identifier, emailCode, profile: { name: 'Ada', email } });
  }

  test('leads to applicants whom an administrator admits or turns away', async () => {
    const t = await pool();
    const identifier = identifierIn((await t.admin.generateUniversalInvitation()).data.link);
    const config = await t.as().getUniversalInvitationPublicConfig({ identifier });
    expect(config.data).toMatchObject({ userPool: { name: 'Test' }, inviter: null });
    const [ada, bob] = [`ada-${t.id}@example.com`, `bob-${t.id}@example.com`];
    expect((await join(t, identifier, ada)).data).toEqual({ status: 'PENDING' });
    expect((await join(t, identifier, bob)).data).toEqual({ status: 'PENDING' });
    const { data } = await t.admin.filter({ keywords: t.id });
    const idOf = (email: string) => data.list.find((row) => row.email === email)?.id ?? '';
    expect((await t.admin.approval({ applicantIds: [idOf(ada)] })).statusCode).toBe(200);
    expect((await t.admin.reject({ applicantIds: [idOf(bob)] })).statusCode).toBe(200);
    expect(await t.admin.approval({ applicantIds: [idOf(bob)] })).toMatchObject({
      statusCode: 404,
      apiCode: 4_040_108,
    });
    expect((await t.admin.getUser({ userId: ada, userIdType: 'email' })).data).toMatchObject({ emailVerified: true });
    expect((await t.admin.getUser({ userId: bob, userIdType: 'email' })).statusCode).toBe(404);
  });

  test('of a member lets people in at once where that is allowed, until it is withdrawn', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'host', nickname: 'Host' });
    const as = t.as((await t.tokens(userId)).access_token);
    expect(await as.generateUniversalInvitationByMember()).toMatchObject({ statusCode: 403, apiCode: 4_030_102 });
    await t.admin.updateUniversalInvitation({
      enabledMemberInvitation: true,
      memberInvitationConfig: { enabledAdminConsent: false },
    });
    await t.server.platform.changes.settled();
    const identifier = identifierIn((await as.generateUniversalInvitationByMember()).data.link);
    const config = await t.as().getUniversalInvitationPublicConfig({ identifier });
    expect(config.data.inviter).toEqual({ displayName: 'Host' });
    expect((await join(t, identifier, `ada-${t.id}@example.com`)).data).toEqual({ status: 'PASSED' });
    await as.clearMyAllUniversalInvitationLinks();
    expect(await t.as().getUniversalInvitationPublicConfig({ identifier })).toMatchObject(expired);
  });

  test('needs the code of the address', async () => {
    const t = await pool();
    const identifier = identifierIn((await t.admin.generateUniversalInvitation()).data.link);
    const profile = { name: 'Eve', email: 'eve@example.com' };
    expect(await t.as().signupByUniversal({ identifier, emailCode: '000000', profile })).toMatchObject(wrongCode);
    expect(await t.as().getUniversalInvitationPublicConfig({ identifier: 'forged' })).toMatchObject(expired);
  });
});
