import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import { blockList, isPrivate } from './private-networks.ts';

/** Calls to other machines, whose addresses may have been chosen by somebody who should not see ours. */
export interface Outbound {
  /**
   * The address to connect to for a name. It has been checked, so connect to it and do not look the name up again: the
   * second answer may be another one. Throws {@link OutboundRefused} for a private one.
   */
  addressOf(host: string): Promise<Address>;
  /**
   * Calls an http or https address. Redirects are not followed, and answers are read up to 1 MiB. Throws
   * {@link OutboundRefused} for a private address, and an error when there is no whole answer within the time.
   */
  fetch(url: string | URL, call?: OutboundCall): Promise<Response>;
}

export interface Address {
  address: string;
  /** In a private network that the operator allows. */
  isPrivate: boolean;
}

export interface OutboundCall {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds for the whole call; 10,000 by default. */
  timeout?: number;
  /** The operator chose the address in the configuration, so it may be private. */
  trusted?: boolean;
}

export class OutboundRefused extends Error {}

const TIMEOUT = 10_000;
const LARGEST = 1_048_576;

/** @param allowed private networks that may be called all the same, such as 10.1.0.0/16 */
export function createOutbound(allowed: readonly string[]): Outbound {
  const isAllowed = blockList(allowed);

  async function addressOf(host: string, trusted = false): Promise<Address> {
    const name = host.replace(/^\[(.*)\]$/, '$1');
    const addresses = isIP(name) ? [{ address: name }] : await lookup(name, { all: true });
    const found = addresses.map(({ address }) => ({ address, isPrivate: isPrivate(address) }));
    const usable = found.find(({ address, isPrivate }) => trusted || !isPrivate || isAllowed(address));
    if (usable) return usable;
    throw new OutboundRefused(`${name} is not on the Internet. GENAUTH_PRIVATE_NETWORKS can allow it.`);
  }

  return {
    addressOf: (host) => addressOf(host),
    async fetch(given, call = {}) {
      const url = new URL(given);
      if (!/^https?:$/.test(url.protocol))
        throw new OutboundRefused(`${url.protocol} is not called, only http and https.`);
      const { address } = await addressOf(url.hostname, call.trusted);
      return send(url, address, call);
    },
  };
}

/** Sends a request to one address; name, certificate and `Host` stay those of the URL. */
function send(url: URL, address: string, call: OutboundCall): Promise<Response> {
  const { method = 'GET', headers, body, timeout = TIMEOUT } = call;
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const options = {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) },
    agent: false,
    signal: AbortSignal.timeout(timeout),
    lookup: (
      _name: string,
      _options: object,
      found: (error: null, to: { address: string; family: number }[]) => void,
    ) => found(null, [{ address, family: isIP(address) }]),
    autoSelectFamily: true,
  };
  const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (answer) => {
    read(answer).then(resolve, reject);
  });
  request.once('error', reject);
  request.end(body);
  return promise;
}

async function read(answer: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new Error(`The answer is larger than ${LARGEST} bytes.`);
    chunks.push(chunk);
  }
  const status = answer.statusCode ?? 502;
  const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : Buffer.concat(chunks), { status, headers });
}
