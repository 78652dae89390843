import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { signWith } from '@genauth/testing/call.ts';
import {
  credentialsOf,
  dataFolder,
  kill,
  launchReady,
  type Program,
  postmasterOf,
  until,
} from '@genauth/testing/program.ts';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 240_000 });

/** Process ids of the workers that have listened, in the order of their coming. */
const workersOf = (program: Program): number[] =>
  [...program.stdout().matchAll(/"pid":(\d+),"msg":"a worker listens"/g)].map(([, pid]) => Number(pid));

/** Asks over a connection of its own, which the next worker in turn gets. */
const ask = (program: Program, path: string, headers: Record<string, string> = {}) =>
  new Promise<string>((resolve, reject) => {
    const sent = get(program.url + path, { agent: false, headers }, (answer) => text(answer).then(resolve, reject));
    sent.on('error', reject);
  });

test('workers share the port, answer for each other, and are replaced when they die', async () => {
  const folder = dataFolder();
  const settings = { GENAUTH_DATA_DIR: folder, GENAUTH_WORKERS: '2', LOG_LEVEL: 'info' };
  const program = await launchReady(settings);
  await until('both workers listen', () => workersOf(program).length === 2);

  for (const worker of workersOf(program)) {
    process.kill(worker, 'SIGSTOP');
    let answered = 0;
    const asked = Array.from({ length: 3 }, async () => {
      expect(await ask(program, '/healthz')).toBe('{"status":"ok"}');
      answered += 1;
    });
    await until('the other worker has answered', () => answered === 2);
    process.kill(worker, 'SIGCONT');
    await Promise.all(asked);
  }
  expect(await ask(program, '/metrics')).toMatch(/_count\{method="GET",route="\/healthz",status="200"\} 6\n/);

  const { accessKeyId, accessKeySecret } = credentialsOf(folder);
  const headers = signWith(accessKeyId, accessKeySecret, Date.now)('GET', '/api/v3/list-roles', {});
  const answers = [1, 2, 3].map(() => ask(program, '/api/v3/list-roles', headers));
  const codes = (await Promise.all(answers)).map((answer) => JSON.parse(answer).apiCode ?? 200);
  expect(codes.sort()).toEqual([1306, 1306, 200].sort());

  const [crashed = 0] = workersOf(program);
  await kill(crashed, 'SIGKILL');
  await until('another worker listens', () => workersOf(program).length === 3);
  expect(await ask(program, '/readyz')).toBe('{"status":"ready"}');

  expect(await program.stop()).toBe(0);
  expect(program.stderr()).toBe('');
  for (const worker of workersOf(program)) expect(() => process.kill(worker, 0)).toThrow('ESRCH');
  expect(postmasterOf(folder)).toBeUndefined();
});
