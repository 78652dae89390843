import { createHash, pbkdf2Sync, scryptSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { hash as bcrypt } from '@node-rs/bcrypt';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { genauth } from './genauth.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }); // each test starts several processes

const folder = mkdtempSync(join(tmpdir(), 'genauth-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(t: TestPool, name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const settings = { DATABASE_URL: inject('databaseUrl'), GENAUTH_DATA_DIR: inject('dataDir') };
  return genauth(['import', path, '--pool', t.id], settings);
}

const jsonLines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function signIn(t: TestPool, username: string, password: string): Promise<number> {
  const { statusCode } = await t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: { username, password },
    client_id: t.application.id,
    client_secret: t.application.secret,
  });
  return statusCode;
}

test('users sign in with the passwords of the system they came from', async () => {
  const t = await pool();
  const salt = Buffer.from('salt of the sea');
  const plain = (bytes: Buffer) => bytes.toString('base64').replaceAll('+', '.').replaceAll('=', '');
  const hashes: Record<string, object> = {
    bcrypt: { passwordHash: await bcrypt('right', { cost: 4 }) },
    pbkdf2: {
      passwordHash: `$pbkdf2-sha256$1000$${plain(salt)}$${plain(pbkdf2Sync('right', salt, 1000, 32, 'sha256'))}`,
    },
    scrypt: {
      passwordHash: `$scrypt$ln=4,r=8,p=1$${plain(salt)}$${plain(scryptSync('right', salt, 32, { N: 16, r: 8, p: 1 }))}`,
    },
    md5: { passwordHash: createHash('md5').update('rightsalt').digest('hex'), salt: 'salt' },
    ssha: {
      passwordHash: `{SSHA}${Buffer.concat([createHash('sha1').update('right').update(salt).digest(), salt]).toString('base64')}`,
    },
  };
  const rows = Object.entries(hashes).map(([username, hash]) => ({ externalId: username, username, ...hash }));

  const ended = await run(t, 'hashes.jsonl', jsonLines(rows));

  expect(ended).toMatchObject({ code: 0, stderr: '' });
  for (const username of Object.keys(hashes)) {
    expect(await signIn(t, username, 'wrong'), username).toBe(403);
    expect(await signIn(t, username, 'right'), username).toBe(200);
  }
});

test('bad rows are named by their line, and the others are taken', async () => {
  const t = await pool();
  await t.user({ username: 'taken' });
  const rows = [
    '{"externalId":"1","username":"one","customData":{"team":"blue"}}',
    '{"externalId":"2",',
    '',
    '{"username":"nobody"}',
    '{"externalId":"5","email":"not an address"}',
    '{"externalId":"6","username":"taken"}',
    '{"externalId":"7","passwordHash":"rot13:evtug"}',
    '{"externalId":"8","favourite":"blue"}',
    '{"externalId":"9","name":"Nine","emailVerified":true}',
  ];

  const ended = await run(t, 'rows.jsonl', rows.join('\n'));

  expect(ended.code).toBe(1);
  expect(ended.stdout).toBe('2 users created, 0 were there already, 6 rows could not be used.\n');
  const lines = ended.stderr.trim().split('\n').sort();
  expect(lines.map((line) => line.split(':')[0])).toEqual([2, 4, 5, 6, 7, 8].map((line) => `line ${line}`));
  expect(lines[1]).toContain('externalId');
  expect(lines[3]).toBe('line 6: another user has its username');
  expect(lines[4]).toBe('line 7: its passwordHash has no known form');
  expect((await t.admin.listUsers()).data.list.map(({ externalId }) => externalId).sort()).toEqual(['1', '9', null]);
});

test('a second run changes nothing, and takes what is new', async () => {
  const t = await pool();
  const rows = Array.from({ length: 450 }, (_, i) => ({ externalId: `e${i}`, username: `u${i}`, name: 'First' }));
  expect((await run(t, 'many.jsonl', jsonLines(rows))).stdout).toMatch(/^450 users created, 0 were there/);

  const more = [...rows.map((row) => ({ ...row, name: 'Second' })), { externalId: 'new', username: 'new' }];
  expect((await run(t, 'many.jsonl', jsonLines(more))).stdout).toMatch(
    /^1 users created, 450 were there already, 0 rows/,
  );
  const { data } = await t.admin.getUser({ userId: 'e3', userIdType: 'external_id' });
  expect(data.name).toBe('First');
});

test('CSV is read as spreadsheets write it', async () => {
  const t = await pool();
  const text =
    '\uFEFFexternalId,username,name,address,emailVerified,email\r\n' +
    'a,anna,"Anna ""Ace"" A.","1 Main Street,\r\nSpringfield",true,anna@example.com\r\n' +
    'b,bert,,,,\r\n' +
    'c,cora,too,few\r\n' +
    'd,dora,"open';

  const ended = await run(t, 'users.csv', text);

  expect(ended.stdout).toMatch(/^2 users created/);
  expect(ended.stderr).toBe('line 5: it has 4 fields, the header has 6\nline 6: its last quoted field does not end\n');
  const { data: anna } = await t.admin.getUser({ userId: 'a', userIdType: 'external_id' });
  expect(anna).toMatchObject({ name: 'Anna "Ace" A.', address: '1 Main Street,\nSpringfield', emailVerified: true });
});

test('an unknown pool and a missing file are told', async () => {
  const settings = { DATABASE_URL: inject('databaseUrl'), GENAUTH_DATA_DIR: inject('dataDir') };
  const t = await pool();
  const noPool = await genauth(['import', '/dev/null', '--format', 'csv', '--pool', 'f'.repeat(24)], settings);
  expect(noPool).toMatchObject({ code: 1, stderr: `genauth: There is no user pool ${'f'.repeat(24)}.\n` });
  const noFile = await genauth(['import', '/nowhere.csv', '--pool', t.id], settings);
  expect(noFile.code).toBe(1);
  expect(noFile.stderr).toMatch(/^genauth: \/nowhere\.csv cannot be read \(ENOENT/);
});
