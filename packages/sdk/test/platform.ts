import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export const key = { accessKeyId: '5f0c1e2d3b4a59687f6e5d4c', accessKeySecret: '0123456789abcdef0123456789abcdef' };

export interface Received {
  method: string;
  /** Path and query as they arrived. */
  url: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Never answers; the client must give up. */
  silent?: boolean;
}

export interface Platform extends AsyncDisposable {
  url: string;
  received: Received[];
  last(): Received;
  /** Says how requests are answered; by default with an envelope that repeats what arrived. */
  reply(with_: (request: Received) => Reply): void;
}

/** A server on a port of its own that stands in for the platform, and refuses wrong signatures as the platform does. */
export async function startPlatform(tls?: { key: string; cert: string }): Promise<Platform> {
  const received: Received[] = [];
  const nonces = new Set<string>();
  let reply = (request: Received): Reply => ({ body: envelope({ path: request.path, body: request.body }) });

  const listener: RequestListener = async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const { pathname, searchParams } = new URL(req.url ?? '', 'http://host');
    const request: Received = {
      method: req.method ?? '',
      url: req.url ?? '',
      path: pathname,
      query: searchParams,
      headers: req.headers,
      body: Buffer.concat(chunks).toString(),
    };
    received.push(request);
    const signed = req.headers.authorization?.startsWith('GenAuth ');
    const wrong = signed ? wrongWith(request, nonces) : undefined;
    const answer = wrong
      ? { body: { statusCode: 401, apiCode: 1300, message: wrong, requestId: 'r-1' } }
      : reply(request);
    if (answer.silent) return;
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*, authorization' };
    res.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...cors, ...answer.headers });
    res.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    last: () => received.at(-1) as Received,
    reply(with_) {
      reply = with_;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const envelope = (data: unknown) => ({ statusCode: 200, message: 'OK', requestId: 'r-1', data });

/** Rebuilds the signature from the request alone, as a server must; says what is wrong with it. */
export function wrongWith(
  { method, path, query, headers, body }: Received,
  nonces = new Set<string>(),
): string | undefined {
  const date = headers.date ?? String(headers['x-genauth-date']);
  if (!(Math.abs(Date.parse(date) - Date.now()) < 300_000)) return `date ${date}`;
  const nonce = String(headers['x-genauth-signature-nonce']);
  if (!/^[0-9a-f]{32}$/.test(nonce) || nonces.has(nonce)) return `nonce ${nonce}`;
  nonces.add(nonce);
  if (headers['x-genauth-signature-method'] !== 'HMAC-SHA1') return 'method';
  if (headers['x-genauth-signature-version'] !== '1.0') return 'version';

  const lines = [method];
  for (const name of Object.keys(headers).sort()) {
    if (name === 'date' || /^x-genauth-/.test(name)) lines.push(`${name}:${String(headers[name]).trim()}`);
  }
  const parameters = method === 'GET' ? queryParameters(query) : bodyParameters(body, headers['content-type']);
  const pairs = [...parameters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${value}`);
  lines.push(decodeURIComponent(path) + (pairs.length > 0 ? `?${pairs.join('&')}` : ''));
  const digest = createHmac('sha1', key.accessKeySecret).update(lines.join('\n'), 'utf8').digest('base64');
  const expected = `GenAuth ${key.accessKeyId}:${digest}`;
  return headers.authorization === expected ? undefined : `signature over ${JSON.stringify(lines.join('\n'))}`;
}

function queryParameters(query: URLSearchParams): Map<string, string> {
  const values = new Map<string, string[]>();
  for (const [name, value] of query) values.set(name, [...(values.get(name) ?? []), value]);
  return new Map(
    [...values].map(([name, [first = '', ...rest]]) => [
      name,
      rest.length > 0 ? JSON.stringify([first, ...rest]) : first,
    ]),
  );
}

function bodyParameters(body: string, type: string | undefined): Map<string, string> {
  if (body === '' || !type?.includes('json')) return new Map();
  const members = Object.entries(JSON.parse(body) as Record<string, unknown>);
  return new Map(
    members.map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' ? JSON.stringify(value) : `${value}`,
    ]),
  );
}
