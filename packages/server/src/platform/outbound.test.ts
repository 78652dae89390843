import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createOutbound, OutboundRefused } from './outbound.ts';

/** Runs something against a server on loopback. */
async function against<Result>(listener: RequestListener, run: (port: number) => Promise<Result>): Promise<Result> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await run((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('calls what is allowed, with its body and headers', async () => {
  const answer = await against(
    async (request, reply) => reply.setHeader('x-seen', request.headers['x-given'] ?? '').end(await text(request)),
    async (port) => {
      const call = { method: 'POST', headers: { 'x-given': 'yes' }, body: 'こんにちは' };
      const response = await createOutbound(['127.0.0.0/8']).fetch(`http://127.0.0.1:${port}/`, call);
      return { status: response.status, seen: response.headers.get('x-seen'), body: await response.text() };
    },
  );
  expect(answer).toEqual({ status: 200, seen: 'yes', body: 'こんにちは' });
});

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://localhost/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[fe80::1]/',
  'http://[fd00:ec2::254]/',
  'file:///etc/passwd',
  'ftp://example.com/',
])('refuses %s', async (url) => {
  await expect(createOutbound([]).fetch(url)).rejects.toThrow(OutboundRefused);
});

test('one allowed network does not open another', async () => {
  const outbound = createOutbound(['127.0.0.0/8']);
  await expect(outbound.fetch('http://10.0.0.1/')).rejects.toThrow(OutboundRefused);
  await expect(outbound.fetch('http://[::1]/')).rejects.toThrow(OutboundRefused);
});

test('the address of the operator may be private', async () => {
  const status = await against(
    (_request, reply) => reply.end(),
    async (port) => (await createOutbound([]).fetch(`http://127.0.0.1:${port}/`, { trusted: true })).status,
  );
  expect(status).toBe(200);
});

test('follows no redirect, so that a public address cannot lead to a private one', async () => {
  const { status, location } = await against(
    (_request, reply) => reply.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    async (port) => {
      const answer = await createOutbound(['127.0.0.0/8']).fetch(`http://127.0.0.1:${port}/`);
      return { status: answer.status, location: answer.headers.get('location') };
    },
  );
  expect({ status, location }).toEqual({ status: 302, location: 'http://169.254.169.254/' });
});

test('gives up on an answer that never ends, and on one that is too large', async () => {
  const fetch = (port: number) => createOutbound(['127.0.0.0/8']).fetch(`http://127.0.0.1:${port}/`, { timeout: 500 });
  await expect(against((_request, reply) => void reply.write('x'), fetch)).rejects.toThrow();
  const large = Buffer.alloc(1_100_000);
  await expect(against((_request, reply) => void reply.end(large), fetch)).rejects.toThrow('larger');
});
