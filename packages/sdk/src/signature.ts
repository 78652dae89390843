import type { Outgoing } from './transport.ts';

export interface AccessKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

/** Signs with HMAC-SHA1 and an access key; the result is the value of the `authorization` header. */
export async function authorization({ accessKeyId, accessKeySecret }: AccessKey, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(accessKeySecret), algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(text));
  return `GenAuth ${accessKeyId}:${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}

/** Adds the headers that a signature covers, then the signature. */
export async function signRequest(key: AccessKey, request: Outgoing): Promise<void> {
  const { headers } = request;
  headers.set(dateHeader(), new Date().toUTCString());
  headers.set('x-genauth-signature-nonce', randomHex(16));
  headers.set('x-genauth-signature-method', 'HMAC-SHA1');
  headers.set('x-genauth-signature-version', '1.0');
  headers.set('authorization', await authorization(key, stringToSign(request)));
}

/**
 * Method, headers and resource, each on its line. It is rebuilt by the platform from what arrives, so it is taken from
 * the finished request and not from the arguments of the call.
 */
function stringToSign({ method, target, headers, body }: Outgoing): string {
  const address = new URL(target, 'http://host');
  const signed = [...headers]
    .filter(([name]) => name === 'date' || name.startsWith('x-genauth-'))
    .sort(byName)
    .map(([name, value]) => `${name}:${value.replace(/[\t\n\r\f]/g, ' ').trim()}\n`);
  const isJson = headers.get('content-type')?.startsWith('application/json');
  const members = method === 'GET' ? queryMembers(address.searchParams) : bodyMembers(isJson ? body : undefined);
  const resource = members.sort(byName).map(([name, value]) => `${name}=${value}`);
  const path = decodeURIComponent(address.pathname);
  return `${method}\n${signed.join('')}${path}${resource.length > 0 ? `?${resource.join('&')}` : ''}`;
}

type Member = [name: string, value: string];

const byName = ([a]: Member, [b]: Member): number => (a < b ? -1 : Number(a > b));

/** A key that is there several times counts as one array, as query parsers read it. */
function queryMembers(query: URLSearchParams): Member[] {
  return [...new Set(query.keys())].map((name) => {
    const values = query.getAll(name);
    return [name, values.length === 1 ? String(values[0]) : JSON.stringify(values)];
  });
}

function bodyMembers(body: string | undefined): Member[] {
  const value: unknown = body === undefined ? undefined : JSON.parse(body);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, member]) => [
    name,
    typeof member === 'object' && member !== null ? JSON.stringify(member) : String(member),
  ]);
}

/** Browsers let no script set `date`; the platform accepts it under another name from them. */
function dateHeader(): string {
  return new Request('http://host', { headers: { date: '-' } }).headers.has('date') ? 'date' : 'x-genauth-date';
}

function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
