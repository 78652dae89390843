import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { openSocket, subscribe } from '../src/events.ts';
import { AuthenticationClient, ManagementClient } from '../src/index.ts';
import { key } from './platform.ts';

/** A WebSocket server by RFC 6455, as little as a subscription needs: it accepts, sends text and hangs up. */
async function startEvents() {
  const upgrades: IncomingMessage[] = [];
  const sockets: Socket[] = [];
  let accept = true;
  const server = createServer((_, res) => res.end());
  server.on('upgrade', (req, socket: Socket) => {
    upgrades.push(req);
    if (!accept) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.push(socket);
    const proof = `${req.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const answer = createHash('sha1').update(proof).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${answer}\r\n\r\n`,
    );
    server.emit('accepted');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    upgrades,
    accepted: () => once(server, 'accepted'),
    send: (text: string) => sockets.at(-1)?.write(Buffer.from([0x81, Buffer.byteLength(text), ...Buffer.from(text)])),
    hangUp: () => sockets.at(-1)?.destroy(),
    refuse() {
      accept = false;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const client = { appId: 'app-1', appSecret: 's', appHost: 'https://example.genauth.ai', accessToken: 'at' };

test('a user subscribes with the access token', async () => {
  await using events = await startEvents();
  const messages = vi.fn();
  const accepted = events.accepted();
  const subscription = new AuthenticationClient({ ...client, socketUri: events.url }).sub(
    'my.event',
    messages,
    vi.fn(),
  );
  await accepted;

  events.send('{"a":1}');
  await vi.waitFor(() => expect(messages).toHaveBeenCalledExactlyOnceWith('{"a":1}'));
  expect(events.upgrades[0]?.url).toBe('/events/v1/authentication/sub?code=my.event&token=at');
  subscription.close();
});

test('a program subscribes with its key', async () => {
  await using events = await startEvents();
  const accepted = events.accepted();
  const subscription = new ManagementClient({ ...key, socketUri: events.url }).sub(
    'authing.user.created',
    vi.fn(),
    vi.fn(),
  );
  await accepted;

  const signature = createHmac('sha1', key.accessKeySecret).update('websocket\n').digest('base64');
  expect(events.upgrades[0]?.url).toBe('/events/v1/management/sub?code=authing.user.created');
  expect(events.upgrades[0]?.headers.authorization).toBe(`GenAuth ${key.accessKeyId}:${signature}`);
  subscription.close();
});

test('a lost connection is opened again, and the attempts are counted anew', async () => {
  await using events = await startEvents();
  const [onMessage, onError] = [vi.fn(), vi.fn()];
  const first = events.accepted();
  const subscription = subscribe({
    connect: () => openSocket(events.url),
    retryTimes: 1,
    retryAfter: 1,
    onMessage,
    onError,
  });
  await first;

  for (let round = 0; round < 3; round++) {
    events.send(`round ${round}`);
    await vi.waitFor(() => expect(onMessage).toHaveBeenLastCalledWith(`round ${round}`));
    const again = events.accepted();
    events.hangUp();
    await again;
  }
  expect(onError).not.toHaveBeenCalled();
  subscription.close();
});

test('a connection that stays lost is given up', async () => {
  await using events = await startEvents();
  events.refuse();
  const onError = vi.fn();
  subscribe({ connect: () => openSocket(events.url), retryTimes: 2, retryAfter: 1, onMessage: vi.fn(), onError });

  await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(Error)));
  expect(events.upgrades).toHaveLength(3);
});

test('nothing comes after the end of a subscription', async () => {
  await using events = await startEvents();
  const [onMessage, onError] = [vi.fn(), vi.fn()];
  const accepted = events.accepted();
  const subscription = subscribe({
    connect: () => openSocket(events.url),
    retryTimes: 5,
    retryAfter: 1,
    onMessage,
    onError,
  });
  await accepted;

  subscription.close();
  events.send('late');
  events.hangUp();
  await new Promise((resolve) => setImmediate(resolve));

  expect(onMessage).not.toHaveBeenCalled();
  expect(events.upgrades).toHaveLength(1);
  expect(onError).not.toHaveBeenCalled();
});

test('a runtime without WebSocket says so', async () => {
  vi.stubGlobal('WebSocket', undefined);
  const onError = vi.fn();

  subscribe({ connect: () => openSocket('ws://127.0.0.1:1'), retryTimes: 0, onMessage: vi.fn(), onError });

  await vi.waitFor(() => expect(onError).toHaveBeenCalled());
  expect(onError.mock.calls[0]?.[0].cause.message).toContain('This runtime has no WebSocket');
  vi.unstubAllGlobals();
});
