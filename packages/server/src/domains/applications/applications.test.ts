import { pool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { verifyAccessToken } from '../tokens/public.ts';
import { activeUsersOf, applicationsOf } from './queries.ts';

test('createApplication makes an application with defaults, a secret and a permission space', async () => {
  const t = await pool();
  const { statusCode, data } = await t.admin.createApplication({
    appName: 'Shop',
    redirectUris: ['https://shop.example/callback', 'com.example.shop://callback'],
  });
  expect(statusCode).toBe(200);
  expect(data).toMatchObject({ userPoolId: t.id, appName: 'Shop', appType: 'web', defaultProtocol: 'oidc' });
  expect(data.appIdentifier).toMatch(/^[0-9a-f]{12}$/);
  expect(data.oidcConfig).toMatchObject({
    client_id: data.appId,
    redirect_uris: ['https://shop.example/callback', 'com.example.shop://callback'],
    id_token_signed_response_alg: 'RS256',
    token_endpoint_auth_method: 'client_secret_post',
    access_token_expire: 1_209_600,
    authorization_code_expire: 600,
    skip_consent: true,
  });
  expect((await t.admin.getApplication({ appId: data.appId })).data).toEqual(data);
  expect((await t.admin.getApplicationSecret({ appId: data.appId })).data.secret).toMatch(/^[0-9a-f]{32}$/);
  const role = await t.admin.createRole({ code: 'buyer', namespace: data.appId });
  expect(role.statusCode).toBe(200);
});

test('createApplication refuses addresses that must not get a code', async () => {
  const t = await pool();
  for (const redirectUri of [
    'javascript:alert(1)',
    '/callback',
    'https://a.example/#x',
    'data:text/html,x',
    'blob:x',
  ]) {
    const answer = await t.admin.createApplication({ appName: 'Shop', redirectUris: [redirectUri] });
    expect(answer, redirectUri).toMatchObject({ statusCode: 400, message: expect.stringContaining('redirectUris') });
  }
});

test('createApplication refuses an identity source that there is not', async () => {
  const t = await pool();
  const loginConfig = { showAuthorizationPage: false, enabledExtIdpConnIds: [{ extIdpConnId: 'none' }] };
  expect(await t.admin.createApplication({ appName: 'Shop', loginConfig })).toMatchObject({ statusCode: 404 });
});

test('an identifier is taken once on the whole server, whatever its case, and not every one can be had', async () => {
  const [t, other] = [await pool(), await pool()];
  const appIdentifier = `shop-${t.id}`;
  expect((await t.admin.checkDomainAvailable({ domain: appIdentifier })).data.available).toBe(true);
  const { data } = await t.admin.createApplication({ appName: 'Shop', appIdentifier });
  expect((await other.admin.checkDomainAvailable({ domain: appIdentifier })).data.available).toBe(false);
  const taken = { statusCode: 409, apiCode: 2039 };
  expect(await other.admin.createApplication({ appName: 'Shop', appIdentifier })).toMatchObject(taken);
  const upper = appIdentifier.toUpperCase();
  expect(await other.admin.createApplication({ appName: 'Shop', appIdentifier: upper })).toMatchObject(taken);
  expect(await other.admin.createApplication({ appName: 'Shop', appIdentifier: 'console' })).toMatchObject(taken);
  const change = { appId: other.application.id, appIdentifier };
  expect(await other.admin.updateApplication(change)).toMatchObject(taken);
  expect(await t.admin.updateApplication({ appId: data.appId, appIdentifier })).toMatchObject({ statusCode: 200 });
  for (const domain of ['-x', 'a.b', 'admin']) {
    expect((await t.admin.checkDomainAvailable({ domain })).data.available, domain).toBe(false);
  }
});

test('programs in the hands of users prove nothing', async () => {
  const t = await pool();
  for (const appType of ['spa', 'native'] as const) {
    const oidcConfig = { token_endpoint_auth_method: 'client_secret_post' as const };
    const { data } = await t.admin.createApplication({ appName: 'App', appType, oidcConfig });
    const none = { token_endpoint_auth_method: 'none', revocation_endpoint_auth_method: 'none' };
    expect(data.oidcConfig).toMatchObject(none);
    await t.admin.updateApplication({ appId: data.appId, oidcConfig });
    expect((await t.admin.getApplication({ appId: data.appId })).data.oidcConfig).toMatchObject(none);
  }
});

test('updateApplication changes what is given and leaves the rest', async () => {
  const t = await pool();
  const appId = t.application.id;
  await t.admin.updateApplication({
    appId,
    appDescription: 'Sells things',
    oidcConfig: { access_token_expire: 60 },
    loginConfig: { showAuthorizationPage: true },
    ssoEnabled: false,
  });
  await t.admin.updateApplication({ appId, oidcConfig: { id_token_expire: 70 }, appLogo: '' });
  const { data } = await t.admin.getApplication({ appId });
  expect(data).toMatchObject({ appName: 'Test', appDescription: 'Sells things', appLogo: null, ssoEnabled: false });
  expect(data.oidcConfig).toMatchObject({ access_token_expire: 60, id_token_expire: 70 });
  expect(data.loginConfig).toMatchObject({ showAuthorizationPage: true, mergeLoginAndRegisterPage: false });
  expect(data.redirectUris).toHaveLength(1);
  await t.admin.updateApplication({ appId, oidcConfig: { redirect_uris: ['https://x.example/'] }, ssoEnabled: true });
  const { data: later } = await t.admin.getApplication({ appId });
  expect(later.redirectUris).toEqual(['https://x.example/']);
  expect(later.ssoEnabledAt).toMatch(/Z$/);
});

test('what the launchpad, the template and the pages need is kept and shown', async () => {
  const t = await pool();
  const templateData = { domain: 'shop.example', seats: [1, 2] };
  const { data: made } = await t.admin.createApplication({ appName: 'Shop', template: 'shop', templateData });
  expect(made).toMatchObject({ templateData, ssoShowLaunchpad: true, enablePermissionApply: false });
  const { appId } = made;
  const change = { ssoShowLaunchpad: false, enablePermissionApply: true, templateData: { domain: 'new.example' } };
  await t.admin.updateApplication({ appId, ...change, brandingConfig: { primaryColor: '#C0FFEE' } });
  await t.admin.updateApplication({ appId, brandingConfig: { showChangeLanguageButton: false } });
  const { data } = await t.admin.getApplication({ appId });
  expect(data).toMatchObject(change);
  expect(data.brandingConfig).toMatchObject({ primaryColor: '#C0FFEE', showChangeLanguageButton: false });
  await t.admin.updateApplication({ appId, brandingConfig: { primaryColor: '' } });
  expect((await t.admin.getApplication({ appId })).data.brandingConfig.primaryColor).toBe('');
  for (const primaryColor of ['red', '#12345', '#fff;background:url(//evil.example)', '#000}*{x:1}']) {
    const refused = await t.admin.updateApplication({ appId, brandingConfig: { primaryColor } });
    expect(refused).toMatchObject({ statusCode: 400, message: expect.stringContaining('primaryColor') });
  }
});

test('all applications are on one page when that is asked for, however many there are', async () => {
  const t = await pool();
  await sql`insert into applications (id, user_pool_id, identifier, name, secret)
    select ${t.id.slice(0, 18)} || lpad(to_hex(i), 6, '0'), ${t.id}, ${t.id} || i, 'App ' || i, ''
    from generate_series(1, 10050) i`.execute(t.server.platform.databases.forPool(t.id));
  const { data } = await t.admin.listApplications({ all: true });
  expect([data.totalCount, new Set(data.list.map(({ appId }) => appId)).size]).toEqual([10_051, 10_051]);
  const { data: first } = await t.admin.listApplications({ limit: 1 });
  expect(first.list).toHaveLength(1);
});

test('lists are newest first, filtered and paged', async () => {
  const t = await pool();
  await t.admin.createApplication({ appName: 'Blue shop' });
  await t.admin.createApplication({ appName: 'Red shop', template: 'shop', ssoEnabled: false });
  const names = async (filter: object) =>
    (await t.admin.listApplications(filter)).data.list.map(({ appName }) => appName);
  expect((await t.admin.listApplicationSimpleInfo({})).data).toMatchObject({ totalCount: 3 });
  expect(await names({ keywords: 'SHOP' })).toHaveLength(2);
  expect(await names({ isIntegrateApp: true })).toEqual(['Red shop']);
  expect(await names({ isSelfBuiltApp: true, ssoEnabled: true, keywords: 'shop' })).toEqual(['Blue shop']);
  expect(await names({ limit: 1, page: 3 })).toHaveLength(1);
  expect(await names({ limit: 1, all: true })).toHaveLength(3);
  const page = { page: '1', limit: '10', keywords: '', sso_enabled: true };
  expect((await t.admin.listTenantApplications(page)).data).toEqual({ totalCount: 0, list: [] });
});

test('a refreshed secret works at once, and the old one no more', async () => {
  const t = await pool();
  const { id: appId, secret: before } = t.application;
  const { data } = await t.admin.refreshApplicationSecret({ appId });
  expect(data.secret).not.toBe(before);
  expect((await t.admin.getApplicationSecret({ appId })).data.secret).toBe(data.secret);
  const grant = async (client_secret: string) => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: appId, client_secret });
    return (await fetch(`${t.server.url}/oidc/token`, { method: 'POST', body })).status;
  };
  expect(await grant(before)).toBe(401);
  expect(await grant(data.secret)).toBe(200);
  const db = t.server.platform.databases.forPool(t.id);
  const events = await db
    .selectFrom('outbox')
    .selectAll()
    .where('event', '=', 'application:secret-refreshed')
    .execute();
  expect(events.map((event) => event.data)).toEqual([{ appId }]);
});

test('deleting an application kills its tokens and its permission space', async () => {
  const t = await pool();
  const { access_token } = await t.tokens(await t.user({ username: 'ann' }), 'openid offline_access');
  const appId = t.application.id;
  expect((await t.admin.deleteApplication({ appId })).statusCode).toBe(200);
  expect(await verifyAccessToken(t.server.platform, access_token)).toBeUndefined();
  expect(await t.admin.getApplication({ appId })).toMatchObject({ statusCode: 404, apiCode: 2011 });
  expect(await t.admin.listRoles({ namespace: appId })).toMatchObject({ statusCode: 404 });
});

test('listApplicationActiveUsers shows who is signed in', async () => {
  const server = await startServer();
  const t = await pool(server);
  const [ann, bob] = [await t.user({ username: 'ann' }), await t.user({ username: 'bob' })];
  const active = async () => {
    const { data } = await t.admin.listApplicationActiveUsers({ appId: t.application.id });
    return data.list.map(({ username }) => username);
  };
  await t.tokens(ann);
  server.clock.forward(1000);
  await t.tokens(bob, 'openid offline_access');
  expect(await active()).toEqual(['bob', 'ann']);
  server.clock.forward(1_209_600_000);
  expect(await active()).toEqual(['bob']);
  await t.admin.kickUsers({ appIds: [t.application.id], userId: bob });
  expect(await active()).toEqual([]);
  await server.close();
});

test('an application of another pool is not found', async () => {
  const [t, other] = [await pool(), await pool()];
  const input = { appId: other.application.id };
  const missing = { statusCode: 404, apiCode: 2011 };
  expect(await t.admin.getApplication(input)).toMatchObject(missing);
  expect(await t.admin.getApplicationSimpleInfo(input)).toMatchObject(missing);
  expect(await t.admin.updateApplication(input)).toMatchObject(missing);
  expect(await t.admin.deleteApplication(input)).toMatchObject(missing);
  expect(await t.admin.getApplicationSecret(input)).toMatchObject(missing);
  expect(await t.admin.refreshApplicationSecret(input)).toMatchObject(missing);
  expect(await t.admin.listApplicationActiveUsers(input)).toMatchObject(missing);
});

test('lists are read along indexes', async () => {
  const t = await pool();
  const db = t.server.platform.databases.forPool(t.id);
  const plan = (query: { compile(): { sql: string; parameters: readonly unknown[] } }) =>
    db.transaction().execute(async (trx) => {
      await sql`set local enable_seqscan = off`.execute(trx);
      await sql`set local enable_sort = off`.execute(trx);
      const { sql: text, parameters } = query.compile();
      const filled = text.replace(/\$(\d+)/g, (_, n: string) => literal(parameters[Number(n) - 1]));
      const { rows } = await sql.raw<{ 'QUERY PLAN': string }>(`explain ${filled}`).execute(trx);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
  const list = await plan(applicationsOf(db, t.id, { keywords: 'x' }).limit(10));
  expect(list).toContain('applications_user_pool_id_created_at_id_idx');
  expect(list).not.toContain('Sort');
  const active = await plan(activeUsersOf(db, t.application.id, new Date()).limit(10));
  expect(active).toContain('application_logins_app_id_last_login_user_id_idx');
});

const literal = (value: unknown): string =>
  value instanceof Date ? `'${value.toISOString()}'` : typeof value === 'string' ? `'${value}'` : String(value);
