import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import {
  credentialsOf,
  dataFolder,
  launch,
  launchReady,
  type Program,
  postmasterOf,
  until,
} from '@genauth/testing/program.ts';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 240_000 });

/** A sign-in that the server has begun to read, and waits for the rest of. */
async function inFlight({ url }: Program, body: string): Promise<ClientRequest> {
  const headers = { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' };
  const sent = request(`${url}/api/v3/signin`, { method: 'POST', headers: { ...headers, connection: 'keep-alive' } });
  sent.on('error', () => undefined); // an end at once cuts it
  sent.flushHeaders();
  await once(sent, 'continue');
  return sent;
}

const refusesConnections = (program: Program): Promise<void> =>
  until('new connections are refused', async () => {
    const socket = connect(Number(new URL(program.url).port), 'localhost');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    return !open;
  });

test('a signal ends the program after the requests in flight, a second one at once', async () => {
  const folder = dataFolder();
  const settings = { GENAUTH_DATA_DIR: folder };
  const first = await launchReady(settings);
  const { appId, appSecret, demo } = credentialsOf(folder);
  const body = JSON.stringify({
    connection: 'PASSWORD',
    passwordPayload: demo,
    client_id: appId,
    client_secret: appSecret,
  });
  const slow = await inFlight(first, body);
  first.child.kill('SIGTERM');
  await refusesConnections(first);
  slow.end(body);
  const [answer] = (await once(slow, 'response')) as [IncomingMessage];
  expect(answer.headers.connection).toBe('close');
  expect(await json(answer)).toMatchObject({ statusCode: 200, data: { access_token: expect.any(String) } });
  expect(await first.exited).toBe(0);
  expect(first.stderr()).toBe('');
  expect(postmasterOf(folder)).toBeUndefined();

  const second = await launchReady(settings);
  expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).not.toMatch(/not properly shut down|interrupted/);
  await inFlight(second, body);
  second.child.kill('SIGINT');
  second.child.kill('SIGINT'); // as the terminal and npm both send it
  await refusesConnections(second);
  expect(second.child.exitCode).toBe(null);
  await until('a second signal has ended it', () => {
    second.child.kill('SIGINT');
    return second.child.exitCode !== null;
  });
  expect(await second.exited).toBe(1);
  const orphan = postmasterOf(folder);
  expect(orphan).toBeDefined();

  const third = await launchReady(settings);
  expect(postmasterOf(folder)).toBe(orphan);
  third.child.kill('SIGINT');
  expect(await third.exited).toBe(0);
  expect(postmasterOf(folder)).toBeUndefined();

  const fourth = await launch(settings);
  await until('the database starts', () => postmasterOf(folder) !== undefined);
  expect(await fourth.stop()).toBe(0);
  expect(postmasterOf(folder)).toBeUndefined();
});
