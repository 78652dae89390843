import type { TestPool } from '@genauth/testing/pool.ts';
import type { Members } from '@genauth/testing/sample.ts';

/** Stands in everything that a filled pool says of itself, and in no request. */
export const MARKER = 'nobody-elses-business';

/** Puts one of each thing into a pool; returns what it is known by, under the names of requests. */
export async function fill(t: TestPool): Promise<Members> {
  const userId = await t.user({
    username: MARKER,
    name: MARKER,
    email: `${MARKER}@example.com`,
    password: 'Passw0rd!',
  });
  await t.admin.createRole({ code: 'theirs', name: MARKER, description: MARKER });
  await t.admin.addWhitelist({ type: 'USERNAME', list: [MARKER] });
  const { policyId } = (await t.admin.createInvitationPolicy({ name: MARKER })).data;
  const { rosterId } = (await t.admin.createInvitationRoster({ name: MARKER })).data;
  const file = `name,email\n${MARKER},${MARKER}@example.com`;
  const { insertRes } = (await t.admin.importUsers({ rosterId, file })).data;
  const [invitee] = insertRes as { inviteeId: string }[];
  const { data: device } = await t.admin.addDevice({ type: 'Mobile', deviceUniqueId: MARKER, customData: {} });
  await t.admin.assignRole({ code: 'theirs', targets: [{ targetType: 'USER', targetIdentifier: userId }] });
  const { data } = await t.admin.createAccessKey({ type: 'user', userId });
  const { access_token } = await t.tokens(userId);
  const namespace = t.application.id;
  return {
    ...names(['userId', 'userIds', 'sourceUserId', 'targetIdentifier', 'adminUserId'], userId),
    ...names(['code', 'codeList', 'roleCode'], 'theirs'),
    ...names(['newCode'], 'renamed'),
    ...names(['appId', 'appIds', 'namespace', 'namespaceCode', 'client_id'], namespace),
    ...names(['policyId', 'policyIds'], policyId),
    ...names(['rosterId', 'rosterIds'], rosterId),
    ...names(['inviteeId', 'inviteeIds'], invitee?.inviteeId ?? ''),
    ...names(['deviceId', 'deviceIds'], device.id),
    ...names(['accessKeyId'], data[0]?.accessKeyId ?? ''),
    ...names(['token', 'access_token', 'accessToken'], access_token),
    ...names(['username', 'account'], 'somebody'),
    enableTime: 1,
    endTime: 2,
    userIdType: 'user_id',
  };
}

const names = (members: string[], value: string): Members => Object.fromEntries(members.map((name) => [name, value]));
