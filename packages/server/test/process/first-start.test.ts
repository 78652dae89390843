import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { calls, signWith } from '@genauth/testing/call.ts';
import { credentialsOf, dataFolder, launch, launchReady, NOBODY, postmasterOf } from '@genauth/testing/program.ts';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 240_000 });

test('the first start writes credentials that work, and prints none of them', async () => {
  const folder = dataFolder();
  const program = await launchReady({ GENAUTH_DATA_DIR: folder });
  const path = join(folder, 'credentials.json');
  const credentials = credentialsOf(folder);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'master.key')).mode & 0o777).toBe(0o600);
  expect(credentials).toEqual({
    host: program.url,
    userPoolId: expect.stringMatching(/^[0-9a-f]{24}$/),
    accessKeyId: credentials.userPoolId,
    accessKeySecret: expect.stringMatching(/^[0-9a-f]{32}$/),
    appId: expect.stringMatching(/^[0-9a-f]{24}$/),
    appSecret: expect.stringMatching(/^[0-9a-f]{32}$/),
    appHost: program.url,
    redirectUri: `${program.url}/sample/callback`,
    admin: { email: 'admin@example.com', password: expect.stringMatching(/^[\w-]{43}$/) },
    demo: { email: 'demo@example.com', password: expect.stringMatching(/^[\w-]{43}$/) },
  });
  expect(program.stdout()).toBe(`GenAuth is ready: ${program.url}\nCredentials are in ${path}\n`);
  expect(program.stderr()).toBe('');

  const second = await launch({ GENAUTH_DATA_DIR: folder });
  expect(await second.exited).toBe(1);
  expect(second.stderr()).toMatch(/^GenAuth cannot start\. Another GenAuth is running on .+ Stop it, or .+\n$/);

  const { accessKeyId, accessKeySecret } = credentials;
  const admin = calls('management', program.url, signWith(accessKeyId, accessKeySecret, Date.now));
  expect((await admin.listUsers({})).data.totalCount).toBe(2);
  expect(await (await fetch(`${program.url}/healthz`)).json()).toEqual({ status: 'ok' });
  expect((await fetch(`${program.url}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${program.url}/metrics`)).text()).toContain('http_request_duration_seconds_count');

  expect(await program.stop()).toBe(0);
  expect(postmasterOf(folder)).toBeUndefined();
});

test('an ordinary user may start it', async () => {
  const uid = process.getuid?.() === 0 ? NOBODY : process.getuid?.();
  const folder = dataFolder(uid);
  const program = await launchReady({ GENAUTH_DATA_DIR: folder }, uid);
  const owner = readFileSync(`/proc/${postmasterOf(folder)}/status`, 'utf8');
  expect(owner).toMatch(new RegExp(`^Uid:\\s+${uid}\\s`, 'm'));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'credentials.json')).uid).toBe(uid);
  expect((await fetch(`${program.url}/readyz`)).status).toBe(200);
  expect(await program.stop()).toBe(0);
});

test('of two first starts at once on one folder, one serves', async () => {
  const folder = dataFolder();
  const programs = await Promise.all([
    launch({ GENAUTH_DATA_DIR: folder }),
    launch({ GENAUTH_DATA_DIR: folder }),
    launch({ GENAUTH_DATA_DIR: folder }),
  ]);
  const outcomes = await Promise.all(
    programs.map((program) => Promise.race([program.ready().then(() => 'ready'), program.exited])),
  );
  const serving = programs.filter((_, at) => outcomes[at] === 'ready');
  expect(serving).toHaveLength(1);
  for (const program of programs.filter((one) => !serving.includes(one))) {
    expect(program.stderr()).toMatch(/^GenAuth cannot start\. Another GenAuth is running on .+\n$/);
  }
  expect(await serving[0]?.stop()).toBe(0);
});
