import { pool, type TestPool } from '@genauth/testing/pool.ts';
import type { Members } from '@genauth/testing/sample.ts';
import { beforeEach, expect, test } from 'vitest';
import { everyOperation, inputFor } from './every-operation.ts';

let t: TestPool;

beforeEach(async () => {
  t = await pool();
});

/** What an operation can be given, all of it, without what is secret or shown under another name. */
function everythingOf(name: string, known: Members, without: string[]): never {
  const entry = everyOperation.find((one) => one.client === 'management' && one.name === name);
  const found = entry ?? everyOperation.find((one) => one.name === name);
  if (!found) throw new Error(`There is no operation ${name}.`);
  const given = Object.entries(inputFor(found, known)).filter(([member]) => !without.includes(member));
  return Object.fromEntries(given) as never;
}

/** The members that are shown, as far as they were given. */
const shown = (given: Members, ...without: string[]) =>
  Object.fromEntries(Object.entries(given).filter(([member]) => !without.includes(member)));

test('a user is shown with all that an administrator gave', async () => {
  const links = ['departmentIds', 'tenantIds', 'identities', 'options', 'otp', 'salt'];
  const made: Members = everythingOf('createUser', { password: 'a good Passw0rd' }, links);
  const { data: user } = await t.admin.createUser(made as never);
  const read = async () => (await t.admin.getUser({ userId: user.userId, withCustomData: true })).data;
  expect(await read()).toMatchObject(shown(made, 'password'));
  const known = { userId: user.userId, username: 'another', status: 'Activated', password: 'another Passw0rd' };
  const changed: Members = everythingOf('updateUser', known, [...links, 'userId']);
  expect((await t.admin.updateUser({ ...changed, userId: user.userId } as never)).statusCode).toBe(200);
  const metadataSource = changed.metadata;
  expect(await read()).toMatchObject({ ...shown(changed, 'password', 'metadata'), metadataSource });
});

test('a profile is shown with all that its user gave', async () => {
  const given: Members = everythingOf('updateProfile', { username: 'someone' }, []);
  const as = t.as(
    (await t.tokens(await t.user({ username: 'before', externalId: String(given.externalId) }))).access_token,
  );
  expect(await as.updateProfile(given as never)).toMatchObject({ statusCode: 200 });
  expect((await as.getProfile({ withCustomData: true })).data).toMatchObject(given);
});

test('an application is shown with all that it was given', async () => {
  const ids = { client_id: t.application.id, enabledExtIdpConnIds: [] };
  const made: Members = everythingOf('createApplication', { ...ids, appIdentifier: `made-${t.id}` }, []);
  const { data, statusCode } = await t.admin.createApplication(made as never);
  expect(statusCode).toBe(200);
  const { appId } = data;
  const read = async () => JSON.parse(JSON.stringify((await t.admin.getApplication({ appId })).data)) as Members;
  const own = (given: Members) => {
    const { loginConfig, oidcConfig, oauthConfig, ...rest } = given as Record<string, Members>;
    const { enabledExtIdpConnIds: _, enabledAllExtIdpConns: __, ...login } = loginConfig ?? {};
    const client_id = appId;
    return {
      ...rest,
      loginConfig: login,
      oidcConfig: { ...oidcConfig, client_id },
      oauthConfig: { ...oauthConfig, client_id },
    };
  };
  expect(await read()).toMatchObject(own(made));
  const changed: Members = everythingOf('updateApplication', { ...ids, appId, appIdentifier: `new-${t.id}` }, []);
  expect((await t.admin.updateApplication(changed as never)).statusCode).toBe(200);
  expect(await read()).toMatchObject(own(changed));
});

test('a role is shown with all that it was given', async () => {
  const given: Members = everythingOf('createRole', { code: 'reader', namespace: 'default' }, []);
  await t.admin.createRole(given as never);
  expect((await t.admin.getRole({ code: 'reader' })).data).toMatchObject(given);
});
