import { type Entry, operations } from '@genauth/contract/index.ts';
import type { TestPool } from '@genauth/testing/pool.ts';
import { type Members, sampleOf, shapeOf } from '@genauth/testing/sample.ts';
import { implementations } from '../src/app.ts';

export interface Answer {
  statusCode: number;
  message: string;
  apiCode?: number;
  requestId: string;
  data?: unknown;
}

const handled = new Set(
  implementations.flatMap(({ group, handlers }) =>
    Object.keys(handlers).map((name) => new Map<string, unknown>(Object.entries(group)).get(name)),
  ),
);

export const everyOperation: readonly Entry[] = [...operations()];

export const implemented: readonly Entry[] = everyOperation.filter(({ operation }) => handled.has(operation));

/** The title of an operation in a test. */
export const titleOf = ({ client, name }: Entry): string => `${client}.${name}`;

/** Headers that let an operation through: a management token, the token of a fresh user, or the application. */
export async function credentialsFor(t: TestPool, { operation }: Entry): Promise<Record<string, string>> {
  const application = { 'x-genauth-app-id': t.application.id };
  const basic = Buffer.from(`${t.application.id}:${t.application.secret}`).toString('base64');
  switch (operation.caller) {
    case 'management':
      return { authorization: await managementToken(t), 'x-genauth-userpool-id': t.id };
    case 'user':
      return { ...application, authorization: await userToken(t) };
    case 'application':
      return { ...application, authorization: `Basic ${basic}` };
    default:
      return application;
  }
}

const managementTokens = new WeakMap<TestPool, string>();

async function managementToken(t: TestPool): Promise<string> {
  const known = managementTokens.get(t);
  if (known) return known;
  const { data } = await t.admin.getManagementToken({ accessKeyId: t.id, accessKeySecret: t.secret });
  managementTokens.set(t, data.access_token);
  return data.access_token;
}

let users = 0;

async function userToken(t: TestPool): Promise<string> {
  users += 1;
  const id = await t.user({ username: `fresh-${users}`, password: 'a good Passw0rd' });
  return (await t.tokens(id)).access_token;
}

/** An input of the operation, with every member or the required ones alone. */
export const inputFor = ({ operation }: Entry, known: Members = {}, all = true): Members =>
  sampleOf(shapeOf(operation.input), known, all) as Members;

/** Sends what is given, in the query or the body as the method wants it, and reads the answer. */
export async function send(
  t: TestPool,
  { operation: { method, path } }: Entry,
  input: Members | string | undefined,
  headers: Record<string, string>,
): Promise<{ http: number; text: string; answer: Answer }> {
  const members = typeof input === 'object' ? input : {};
  const filled = path.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in members ? encodeURIComponent(queryText(members[name]).toWellFormed()) : placeholder,
  );
  const url = new URL(filled, t.server.url);
  const inQuery = method === 'GET' || method === 'DELETE';
  if (inQuery && typeof input === 'object') {
    for (const [name, value] of Object.entries(input)) {
      for (const item of Array.isArray(value) ? value : [value]) url.searchParams.append(name, queryText(item));
    }
  }
  const body = inQuery || input === undefined ? null : typeof input === 'string' ? input : JSON.stringify(input);
  const type: Record<string, string> = body === null ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(url, { method, body, headers: { ...type, 'x-genauth-lang': 'en-US', ...headers } });
  const text = await answer.text();
  return { http: answer.status, text, answer: JSON.parse(text) as Answer };
}

const queryText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
