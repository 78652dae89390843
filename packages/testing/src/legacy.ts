import { constants, publicEncrypt } from 'node:crypto';
import type { TestPool } from './pool.ts';

/** What the older API answers with. */
interface Answer {
  code: number;
  statusCode: number;
  apiCode?: number;
  message: string;
  flowHandle?: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  data: any;
}

/** Calls the older API as a page of the pool's application would; `headers` come on top. */
export async function legacy(
  t: Pick<TestPool, 'server' | 'application'>,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const method = body ? { method: 'POST', body: JSON.stringify(body) } : {};
  const own = { 'x-authing-app-id': t.application.id, 'x-authing-lang': 'en-US', 'content-type': 'application/json' };
  const response = await fetch(t.server.url + path, { ...method, headers: { ...own, ...headers } });
  return (await response.json()) as Answer;
}

/** A password as the login component sends it. */
export async function encrypted(t: TestPool, password: string): Promise<string> {
  const { data } = await legacy(t, '/api/v2/.well-known');
  const key = { key: data.publicKey as string, padding: constants.RSA_PKCS1_PADDING };
  return publicEncrypt(key, Buffer.from(password)).toString('base64');
}
