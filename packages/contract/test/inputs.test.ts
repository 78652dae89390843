import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { operations } from '../src/index.ts';

const inputs = new Map([...operations()].map(({ client, name, operation }) => [`${client}.${name}`, operation.input]));

/** The members that an input is refused for; `fine` when it is accepted. */
function refused(operation: string, given: object): string {
  const parsed = (inputs.get(operation) as z.ZodObject).safeParse(given);
  return parsed.success ? 'fine' : parsed.error.issues.map(({ path }) => path.join('.')).join(' ');
}

const names = ['management.getRole', 'management.deleteApplication', 'management.getUser', 'management.getGroup'];

test.each(names)('%s refuses a key that is missing, empty, too long or of another type', (operation) => {
  const schema = inputs.get(operation) as z.ZodObject;
  const key = Object.keys(schema.shape)[0] ?? '';

  for (const wrong of [undefined, '', 'x'.repeat(600), 1, {}]) expect(refused(operation, { [key]: wrong })).toBe(key);
  expect(refused(operation, { [key]: 'abc' })).toBe('fine');
});

describe('codes', () => {
  test.each(['admin', 'a-b_c.d:e/f@g', 'x'.repeat(64)])('%s may be given to a role', (code) => {
    expect(refused('management.createRole', { code })).toBe('fine');
  });

  test.each(['', ' ', 'two words', '管理员', 'x'.repeat(65), 'a,b'])('%j may not', (code) => {
    expect(refused('management.createRole', { code })).toBe('code');
  });

  test('a code to look up only has to be short enough', () => {
    expect(refused('management.getRole', { code: '管理员' })).toBe('fine');
    expect(refused('management.getRole', { code: 'x'.repeat(65) })).toBe('code');
  });
});

describe('pages', () => {
  test.each([{ page: 0 }, { page: 1.5 }, { page: '1' }, { limit: 0 }, { limit: 51 }])('%j is refused', (given) => {
    expect(refused('management.listRoles', given)).toBe(Object.keys(given)[0]);
  });

  test('the first ten entries are the default', () => {
    const schema = inputs.get('management.listRoles') as z.ZodObject;
    expect(schema.parse({})).toEqual({ page: 1, limit: 10, namespace: 'default' });
  });
});

describe('users', () => {
  test.each([{ email: 'nobody' }, { phone: 'call me' }, { gender: 'X' }, { status: 'Gone' }, { username: '' }])(
    '%j is refused',
    (given) => {
      expect(refused('management.createUser', given)).toBe(Object.keys(given)[0]);
    },
  );

  test('a change may clear what a new user must not leave empty', () => {
    const cleared = { userId: 'u', username: '', email: '', phone: '', externalId: '' };
    expect(refused('management.updateUser', cleared)).toBe('fine');
  });

  test('lists of users must not be empty', () => {
    expect(refused('management.deleteUsersBatch', { userIds: [] })).toBe('userIds');
    expect(refused('management.createUsersBatch', { list: [] })).toBe('list');
  });

  test('options may be left out; handlers find the defaults', () => {
    const schema = inputs.get('management.deleteUsersBatch') as z.ZodObject;
    expect(schema.parse({ userIds: ['u'] })).toEqual({ userIds: ['u'], options: { userIdType: 'user_id' } });
  });
});

describe('applications', () => {
  const withConfig = (oidcConfig: object) => refused('management.createApplication', { appName: 'App', oidcConfig });

  test('values of the protocol are checked, unknown members are not', () => {
    expect(withConfig({ grant_types: ['authorization_code'], jwks_uri: 'https://example.com', more: 1 })).toBe('fine');
    expect(withConfig({ grant_types: ['telepathy'] })).toBe('oidcConfig.grant_types.0');
    expect(withConfig({ id_token_signed_response_alg: 'none' })).toBe('oidcConfig.id_token_signed_response_alg');
    expect(withConfig({ access_token_expire: 0 })).toBe('oidcConfig.access_token_expire');
  });

  test.each(['https://example.com/cb', 'http://localhost:3000/cb', 'com.example.app://cb'])(
    '%s may be a callback',
    (uri) => {
      expect(refused('management.createApplication', { appName: 'App', redirectUris: [uri] })).toBe('fine');
    },
  );

  test.each(['', '/cb', 'javascript:alert(1)', 'data:text/html,x'])('%j may not', (uri) => {
    expect(refused('management.createApplication', { appName: 'App', redirectUris: [uri] })).toBe('redirectUris.0');
  });
});

test('members that no version of the contract knows are dropped', () => {
  const schema = inputs.get('management.getApplication') as z.ZodObject;
  expect(schema.parse({ appId: 'a', later: true })).toEqual({ appId: 'a' });
});

test('a value of any kind may be required', () => {
  expect(refused('management.createRow', { modelId: 'm', data: {} })).toBe('fine');
  expect(refused('management.createRow', { modelId: 'm' })).toBe('data');
});
