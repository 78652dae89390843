import { createHmac, randomUUID } from 'node:crypto';
import type { authentication, management } from '@genauth/contract/index.ts';
import { operations } from '@genauth/contract/index.ts';
import type { Operation } from '@genauth/contract/operation.ts';

/** The envelope of an answer. `data` is typed as on success; tests look at `statusCode` first. */
export interface Answer<Data> {
  statusCode: number;
  message: string;
  apiCode?: number;
  requestId: string;
  data: Data;
}

type Merge<Groups> = (
  Groups[keyof Groups] extends infer Group
    ? Group extends unknown
      ? (of: Group) => void
      : never
    : never
) extends (of: infer All) => void
  ? All
  : never;

type Methods<All> = {
  [Name in keyof All]: All[Name] extends Operation<infer Input, infer Output>
    ? (input?: Input['_zod']['input'], headers?: Record<string, string>) => Promise<Answer<Output['_zod']['output']>>
    : never;
};

export type ManagementCalls = Methods<Merge<typeof management>>;
export type AuthenticationCalls = Methods<Merge<typeof authentication>>;

/** Headers of a call, made from what is sent. */
export type Sign = (method: string, path: string, input: Record<string, unknown>) => Record<string, string>;

/** One method for each operation of a client, over real HTTP. */
export function calls(client: 'management', url: string, sign: Sign): ManagementCalls;
export function calls(client: 'authentication', url: string, sign: Sign): AuthenticationCalls;
export function calls(client: 'management' | 'authentication', url: string, sign: Sign): unknown {
  const methods = [...operations()].filter((entry) => entry.client === client);
  return Object.fromEntries(methods.map(({ name, operation }) => [name, send(url, operation, sign)]));
}

const send =
  (url: string, { method, path }: Operation, sign: Sign) =>
  async (input: Record<string, unknown> = {}, extra: Record<string, string> = {}): Promise<unknown> => {
    const address = new URL(path, url);
    const signed = sign(method, path, input);
    if (method === 'GET') {
      for (const [name, value] of Object.entries(input)) append(address, name, value);
      return (await fetch(address, { headers: { ...signed, ...extra } })).json();
    }
    const headers = { 'content-type': 'application/json', ...signed, ...extra };
    return (await fetch(address, { method, headers, body: JSON.stringify(input) })).json();
  };

function append(address: URL, name: string, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) address.searchParams.append(`${name}[]`, String(item));
  else if (value !== undefined) address.searchParams.append(name, String(value));
}

/** Signs as the vendor's Node SDK does: HMAC-SHA1 over method, headers, path and unencoded parameters. */
export function signWith(accessKeyId: string, secret: string, now: () => number): Sign {
  return (method, path, input) => {
    const headers: Record<string, string> = {
      date: new Date(now()).toUTCString(),
      'x-genauth-lang': 'en-US',
      'x-genauth-signature-method': 'HMAC-SHA1',
      'x-genauth-signature-nonce': randomUUID(),
      'x-genauth-signature-version': '1.0',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    const members = given.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${asText(value)}`);
    const resource = members.length > 0 ? `${path}?${members.join('&')}` : path;
    const text = `${method}\n${lines.join('')}${resource}`;
    const signature = createHmac('sha1', secret).update(text).digest('base64');
    return { ...headers, authorization: `GenAuth ${accessKeyId}:${signature}` };
  };
}

const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
