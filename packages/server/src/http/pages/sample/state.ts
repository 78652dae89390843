import * as z from 'zod';
import { clearCookie, readCookie, setCookie } from '../cookies.ts';
import { openState, sealState } from '../sealed.ts';
import type { Visit } from '../visit.ts';

const PATH = '/sample';

/** Seconds that a person may take to sign in. */
const FLOW_LIFETIME = 3600;

const Flow = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });
const Tokens = z.object({
  access_token: z.string(),
  id_token: z.string().optional(),
  refresh_token: z.string().optional(),
});

/** What ties the answer of a sign-in to the browser that began it. */
export type Flow = z.infer<typeof Flow>;

/** What the token endpoint gave. */
export type Tokens = z.infer<typeof Tokens>;

export const readFlow = (visit: Visit): Flow | undefined => Flow.safeParse(read(visit, 'flow')).data;

export const writeFlow = (visit: Visit, flow: Flow): void => write(visit, 'flow', flow, FLOW_LIFETIME);

export const clearFlow = (visit: Visit): void => clear(visit, 'flow');

/** Each token has a cookie of its own: together they would not fit into one. */
const parts = ['access_token', 'id_token', 'refresh_token'] as const;

export function readTokens(visit: Visit): Tokens | undefined {
  const found = parts.map((name) => [name, (read(visit, name) as { token?: unknown } | undefined)?.token]);
  return Tokens.safeParse(Object.fromEntries(found)).data;
}

/** Keeps the tokens until the browser closes; the old ones stay where there is no new one. */
export function writeTokens(visit: Visit, tokens: unknown): void {
  const given = Tokens.parse(tokens);
  for (const name of parts) if (given[name]) write(visit, name, { token: given[name] });
}

export const clearTokens = (visit: Visit): void => {
  for (const name of parts) clear(visit, name);
};

const nameOf = (part: string): string => `genauth_sample_${part}`;

const read = ({ platform, request }: Visit, part: string): unknown =>
  openState(platform, readCookie(request, nameOf(part)), `sample:${part}`);

function write({ platform, reply }: Visit, part: string, state: object, maxAge?: number): void {
  const value = sealState(platform, state, `sample:${part}`);
  setCookie(platform, reply, { name: nameOf(part), value, path: PATH, ...(maxAge ? { maxAge } : {}) });
}

const clear = ({ platform, reply }: Visit, part: string): void => clearCookie(platform, reply, nameOf(part), PATH);
