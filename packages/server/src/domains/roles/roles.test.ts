import { pool } from '@genauth/testing/pool.ts';
import { describe, expect, test } from 'vitest';

const taken = { statusCode: 409, apiCode: 4_090_001 };
const notFound = { statusCode: 404, apiCode: 4_040_005 };
const noSpace = { statusCode: 404, apiCode: 4_040_006 };
const builtIn = { statusCode: 422, apiCode: 4_220_101 };

describe('createRole', () => {
  test('shows the role, with defaults for what was not given', async () => {
    const t = await pool();
    const { data } = await t.admin.createRole({ code: 'admin' });
    expect(data).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      code: 'admin',
      name: 'admin',
      description: '',
      namespace: 'default',
      namespaceName: 'default',
      status: 'ENABLE',
      disableTime: null,
      enablePermissionApply: false,
    });
    expect((await t.admin.getRole({ code: 'admin' })).data).toEqual(data);
  });

  test('takes a name, a description, an end and the space of an application', async () => {
    const t = await pool();
    const namespace = t.application.id;
    const given = { code: 'a', name: 'A', description: 'first', namespace };
    const { data } = await t.admin.createRole({ ...given, disableTime: '2030-01-01T00:00:00Z' });
    expect(data).toMatchObject({ ...given, namespaceName: 'Test', disableTime: Date.UTC(2030, 0, 1) });
    expect(await t.admin.getRole({ code: 'a' })).toMatchObject(notFound);
    expect(await t.admin.getRole({ code: 'a', namespace })).toMatchObject({ data });
  });

  test('refuses a taken code, an unknown space and an end that is no time', async () => {
    const [t, other] = [await pool(), await pool()];
    await t.admin.createRole({ code: 'a' });
    expect(await t.admin.createRole({ code: 'a' })).toMatchObject(taken);
    expect(await other.admin.createRole({ code: 'a' })).toMatchObject({ statusCode: 200 });
    expect(await t.admin.createRole({ code: 'b', namespace: 'nowhere' })).toMatchObject(noSpace);
    expect(await t.admin.createRole({ code: 'b', namespace: other.application.id })).toMatchObject(noSpace);
    const answer = await t.admin.createRole({ code: 'b', disableTime: 'soon' });
    expect(answer).toMatchObject({
      statusCode: 400,
      apiCode: 4_000_010,
      message: expect.stringContaining('disableTime'),
    });
  });
});

describe('createRolesBatch', () => {
  test('creates all', async () => {
    const t = await pool();
    const list = [{ code: 'a' }, { code: 'b', name: 'B' }, { code: 'a', namespace: t.application.id }];
    expect(await t.admin.createRolesBatch({ list })).toMatchObject({ statusCode: 200, data: { success: true } });
    expect((await t.admin.listRoles()).data.totalCount).toBe(2);
    expect((await t.admin.listRoles({ namespace: t.application.id })).data.totalCount).toBe(1);
  });

  test('creates none when one cannot be created', async () => {
    const t = await pool();
    await t.admin.createRole({ code: 'old' });
    const create = (...codes: string[]) => t.admin.createRolesBatch({ list: codes.map((code) => ({ code })) });
    expect(await create('a', 'old')).toMatchObject(taken);
    expect(await create('a', 'b', 'a')).toMatchObject(taken);
    expect(await t.admin.createRolesBatch({ list: [{ code: 'a' }, { code: 'b', namespace: 'x' }] })).toMatchObject(
      noSpace,
    );
    expect(await t.admin.createRolesBatch({ list: [{ code: 'a' }, { code: 'b', disableTime: 'x' }] })).toMatchObject({
      apiCode: 4_000_010,
    });
    expect((await t.admin.listRoles()).data.list.map(({ code }) => code)).toEqual(['old']);
  });
});

describe('listRoles', () => {
  test('pages through a space, newest first', async () => {
    const t = await pool();
    for (const code of ['a', 'b', 'c']) await t.admin.createRole({ code });
    const page = async (n: number) => (await t.admin.listRoles({ page: n, limit: 2 })).data;
    expect(await page(1)).toMatchObject({ totalCount: 3, list: [{ code: 'c' }, { code: 'b' }] });
    expect(await page(2)).toMatchObject({ totalCount: 3, list: [{ code: 'a' }] });
    expect(await page(1_000_000_000)).toEqual({ totalCount: 3, list: [] });
    expect(await t.admin.listRoles({ namespace: 'nowhere' })).toMatchObject(noSpace);
  });

  test('matches keywords literally, whatever their case', async () => {
    const t = await pool();
    await t.admin.createRole({ code: 'finance', name: '财务' });
    await t.admin.createRole({ code: 'it', description: '100% Support_' });
    const codes = async (keywords: string) => (await t.admin.listRoles({ keywords })).data.list.map(({ code }) => code);
    expect(await codes('FIN')).toEqual(['finance']);
    expect(await codes('财')).toEqual(['finance']);
    expect(await codes('0% support_')).toEqual(['it']);
    expect(await codes('f%e')).toEqual([]);
    expect(await codes('')).toHaveLength(2);
  });
});

describe('updateRole', () => {
  test('changes what is given and keeps the rest', async () => {
    const t = await pool();
    const { data: before } = await t.admin.createRole({ code: 'a', description: 'first', disableTime: 4e12 });
    const change = { code: 'a', newCode: 'b', name: 'B' };
    expect(await t.admin.updateRole(change)).toMatchObject({ data: { success: true } });
    expect(await t.admin.getRole({ code: 'a' })).toMatchObject(notFound);
    expect((await t.admin.getRole({ code: 'b' })).data).toEqual({ ...before, code: 'b', name: 'B' });
    await t.admin.updateRole({
      ...change,
      code: 'b',
      description: '',
      status: 'DISABLE',
      disableTime: '',
      enablePermissionApply: true,
    });
    expect((await t.admin.getRole({ code: 'b' })).data).toEqual({
      ...before,
      code: 'b',
      name: 'B',
      description: '',
      status: 'DISABLE',
      disableTime: null,
      enablePermissionApply: true,
    });
  });

  test('refuses an unknown role, a taken code, a bad time and the built-in role', async () => {
    const [t, other] = [await pool(), await pool()];
    await t.admin.createRole({ code: 'a' });
    await t.admin.createRole({ code: 'b' });
    const change = (code: string, newCode: string, more = {}) =>
      t.admin.updateRole({ code, newCode, name: 'x', ...more });
    expect(await change('c', 'd')).toMatchObject(notFound);
    expect(await change('a', 'b')).toMatchObject(taken);
    expect(await change('a', 'a', { disableTime: 'x' })).toMatchObject({ apiCode: 4_000_010 });
    expect(await change('a', 'a', { namespace: 'nowhere' })).toMatchObject(notFound);
    expect(await change('super-admin', 'x', { namespace: 'system' })).toMatchObject(builtIn);
    expect(await other.admin.updateRole({ code: 'a', newCode: 'x', name: 'x' })).toMatchObject(notFound);
  });
});

describe('deleting', () => {
  test('deletes several roles, all or none', async () => {
    const [t, other] = [await pool(), await pool()];
    for (const code of ['a', 'b', 'c']) await t.admin.createRole({ code });
    expect(await t.admin.deleteRolesBatch({ codeList: ['a', 'x'] })).toMatchObject(notFound);
    expect(await other.admin.deleteRolesBatch({ codeList: ['a'] })).toMatchObject(notFound);
    expect(await t.admin.deleteRolesBatch({ codeList: ['a', 'b', 'a'] })).toMatchObject({ data: { success: true } });
    expect((await t.admin.listRoles()).data.list.map(({ code }) => code)).toEqual(['c']);
  });

  test('deletes roles of several spaces', async () => {
    const t = await pool();
    const namespace = t.application.id;
    await t.admin.createRole({ code: 'a' });
    await t.admin.createRole({ code: 'a', namespace });
    const roleList = [
      { code: 'a', namespace: 'default' },
      { code: 'a', namespace },
    ];
    expect(await t.admin.deleteRoles({ roleList: [{ code: 'a', namespace: 'x' }] })).toMatchObject(notFound);
    expect(await t.admin.deleteRoles({ roleList })).toMatchObject({ data: { success: true } });
    expect((await t.admin.listRoles({ namespace })).data.totalCount).toBe(0);
  });

  test('keeps the built-in role', async () => {
    const t = await pool();
    const key = { code: 'super-admin', namespace: 'system' };
    expect(await t.admin.deleteRoles({ roleList: [key] })).toMatchObject(builtIn);
    expect(await t.admin.deleteRolesBatch({ codeList: [key.code], namespace: 'system' })).toMatchObject(builtIn);
    expect(await t.admin.deleteAdminRolesBatch({ codeList: [key.code] })).toMatchObject(builtIn);
    expect(await t.admin.getRole(key)).toMatchObject({ statusCode: 200 });
  });
});

test('checkParamsNamespace says what stands in the way', async () => {
  const t = await pool();
  await t.admin.createRole({ code: 'a' });
  const check = async (code: string) => (await t.admin.checkParamsNamespace({ code, namespace: 'default' })).data;
  expect(await check('b')).toEqual({ isValid: true, message: null });
  expect(await check('a')).toEqual({ isValid: false, message: expect.stringContaining('role a already') });
  expect(await check('two words')).toEqual({ isValid: false, message: expect.stringContaining('code') });
  expect(await t.admin.checkParamsNamespace({ code: 'a', namespace: 'nowhere' })).toMatchObject(noSpace);
});

test('roles exclude no other roles and open no resources yet', async () => {
  const t = await pool();
  await t.admin.createRolesBatch({ list: [{ code: 'a' }, { code: 'b' }] });
  const roles = [{ code: 'a' }, { code: 'b' }];
  expect((await t.admin.checkMutualExclusion({ roles })).data).toEqual({ existMutuallyExclusive: false });
  expect(await t.admin.checkMutualExclusion({ roles: [{ code: 'x' }] })).toMatchObject(notFound);
  const resources = await t.admin.getRoleAuthorizedResources({ code: 'a', resourceType: 'API' });
  expect(resources.data).toEqual({ totalCount: 0, list: [] });
  expect(await t.admin.getRoleAuthorizedResources({ code: 'x' })).toMatchObject(notFound);
});

test('administrators have roles of their own space', async () => {
  const t = await pool();
  const created = await t.admin.createAdminRole({ code: 'helpdesk', name: 'Help desk' });
  expect(created).toMatchObject({ statusCode: 200, data: { isValid: true } });
  expect(await t.admin.createAdminRole({ code: 'helpdesk', name: 'x' })).toMatchObject(taken);
  const { data } = await t.admin.listRoles({ namespace: 'system' });
  expect(data.list.map(({ code }) => code)).toEqual(['helpdesk', 'super-admin']);
  expect(await t.admin.deleteAdminRolesBatch({ codeList: ['nobody'] })).toMatchObject(notFound);
  expect(await t.admin.deleteAdminRolesBatch({ codeList: ['helpdesk'] })).toMatchObject({ data: { success: true } });
});
