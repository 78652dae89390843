import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calls, type ManagementCalls, signWith } from '@genauth/testing/call.ts';
import {
  credentialsOf,
  dataFolder,
  kill,
  launch,
  launchReady,
  type Program,
  postmasterOf,
  until,
} from '@genauth/testing/program.ts';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 240_000 });

const WRITERS = 4;
const ENOUGH = 20;

function adminOf(program: Program, folder: string): ManagementCalls {
  const { accessKeyId, accessKeySecret } = credentialsOf(folder);
  return calls('management', program.url, signWith(accessKeyId, accessKeySecret, Date.now));
}

/** Creates roles from several sides until `strike` has struck, in the midst of it. Returns those that were acknowledged. */
async function writeUntil(program: Program, folder: string, strike: () => Promise<void>): Promise<string[]> {
  const admin = adminOf(program, folder);
  const acknowledged: string[] = [];
  let struck = false;
  let number = 0;
  const writer = async () => {
    while (!struck) {
      const code = `role-${process.hrtime.bigint()}-${number++}`;
      const answer = await admin.createRole({ code }).catch(() => undefined); // killed in the midst of an answer
      if (answer?.statusCode === 200) acknowledged.push(code);
    }
  };
  const writers = Array.from({ length: WRITERS }, writer);
  await until('enough was written', () => acknowledged.length >= ENOUGH);
  await strike();
  struck = true;
  await Promise.all(writers);
  return acknowledged;
}

async function allRoles(admin: ManagementCalls): Promise<string[]> {
  const codes: string[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await admin.listRoles({ page, limit: 50 });
    codes.push(...data.list.map(({ code }) => code));
    if (data.list.length < 50) return codes;
  }
}

const isReady = (program: Program) => async (): Promise<boolean> => (await fetch(`${program.url}/readyz`)).ok;

test('no acknowledged write is lost when the program, its database or both are killed', async () => {
  const folder = dataFolder();
  const killed = await launchReady({ GENAUTH_DATA_DIR: folder });
  const written = await writeUntil(killed, folder, async () => {
    killed.child.kill('SIGKILL');
    await killed.exited;
  });

  const program = await launchReady({ GENAUTH_DATA_DIR: folder });
  expect(await allRoles(adminOf(program, folder))).toEqual(expect.arrayContaining(written));
  const more = await writeUntil(program, folder, () => kill(postmasterOf(folder) ?? 0, 'SIGKILL'));
  await until('the server has its database again', isReady(program));
  written.push(...more);
  expect(await allRoles(adminOf(program, folder))).toEqual(expect.arrayContaining(written));

  const last = await writeUntil(program, folder, async () => {
    const postmaster = postmasterOf(folder) ?? 0;
    program.child.kill('SIGKILL');
    await Promise.all([kill(postmaster, 'SIGKILL'), program.exited]);
  });
  const next = await launchReady({ GENAUTH_DATA_DIR: folder });
  written.push(...last);
  expect(await allRoles(adminOf(next, folder))).toEqual(expect.arrayContaining(written));
  expect(await next.stop()).toBe(0);
});

test('a first start may be killed at any moment', async () => {
  const folder = dataFolder();
  const contains = (name: RegExp) => () => readdirSync(folder).some((entry) => name.test(entry));
  const moments: [string, () => boolean][] = [
    ['the cluster is being made', contains(/^postgres\./)],
    ['the cluster is made', contains(/^postgres$/)],
    ['the database runs', () => existsSync(join(folder, 'postgres/postmaster.pid'))],
    ['there is a master key', contains(/^master\.key$/)],
    ['there are credentials', contains(/^credentials\.json$/)],
  ];
  for (const [moment, come] of moments) {
    const program = await launch({ GENAUTH_DATA_DIR: folder });
    await until(moment, come);
    program.child.kill('SIGKILL');
    await program.exited;
  }
  const program = await launchReady({ GENAUTH_DATA_DIR: folder });
  expect((await adminOf(program, folder).listUsers({})).data.totalCount).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['credentials.json', 'master.key', 'postgres', 'postgres.log']);
  expect(await program.stop()).toBe(0);

  // After a restart of the machine another process may have the id of the server that was killed.
  writeFileSync(join(folder, 'postgres/postmaster.pid'), `${process.pid}\n`);
  const next = await launchReady({ GENAUTH_DATA_DIR: folder });
  expect(await next.stop()).toBe(0);
});
