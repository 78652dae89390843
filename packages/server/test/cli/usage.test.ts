import { expect, test, vi } from 'vitest';
import { genauth } from './genauth.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }); // each test starts several processes

test('--help lists every command, and each command explains itself', async () => {
  const { code, stdout } = await genauth(['--help']);
  expect(code).toBe(0);

  const commands = ['start', 'migrate', 'credentials', 'create-pool', 'rotate-keys', 'import', 'doctor'];
  const helps = await Promise.all(commands.map((command) => genauth([command, '--help'])));
  for (const [index, command] of commands.entries()) {
    expect(stdout).toContain(`  ${command} `);
    expect(helps[index]).toMatchObject({ code: 0, stderr: '' });
    expect(helps[index]?.stdout).toMatch(`Usage: genauth ${command}`);
  }
});

test('what there is not is named, and ends with 2', async () => {
  const cases: [string[], string][] = [
    [[], 'Which command?'],
    [['destroy'], 'There is no command "destroy".'],
    [['toString'], 'There is no command "toString".'],
    [['migrate', '--fast'], "Unknown option '--fast'."],
    [['migrate', 'now'], 'There is no argument for "now".'],
    [['create-pool'], 'NAME is missing.'],
    [['create-pool', 'Shop', '--admin', 'nobody'], '"nobody" is no address.'],
    [['rotate-keys', '--overlap', 'soon'], '--overlap needs a number of hours.'],
    [['import', 'users.csv'], '--pool is missing.'],
    [['import', 'users.xlsx', '--pool', 'x'], '--format is jsonl or csv.'],
  ];
  const ended = await Promise.all(cases.map(([words]) => genauth(words)));
  for (const [index, [, message]] of cases.entries()) {
    expect(ended[index]).toMatchObject({ code: 2, stdout: '' });
    expect(ended[index]?.stderr).toBe(`genauth: ${message} "genauth --help" lists what there is.\n`);
  }
});

test('a folder without a database is told, and nothing is made there', async () => {
  const settings = { GENAUTH_DATA_DIR: '/nowhere/genauth' };
  const ended = await Promise.all(
    [['credentials'], ['migrate'], ['create-pool', 'Shop']].map((w) => genauth(w, settings)),
  );
  for (const { code, stderr } of ended) {
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^genauth: There is no .*\/nowhere\/genauth.* Start GenAuth once, or set GENAUTH_DATA_DIR.*\n$/,
    );
  }
});

test('settings that cannot be used are named', async () => {
  const { code, stderr } = await genauth(['migrate'], { PORT: 'http' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^genauth: PORT cannot be used: .*See \.env\.example\.\n$/);
});
