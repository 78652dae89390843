import { createHash, randomBytes } from 'node:crypto';
import { Browser } from './browser.ts';
import { REDIRECT_URI, type TestPool } from './pool.ts';

type Members = Readonly<Record<string, string | undefined>>;
type Changes = NonNullable<Parameters<TestPool['admin']['updateApplication']>[0]>;

/** What an endpoint of the protocol answered. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The members of a JSON answer; a token is there when the test expects it. */
  body: { [member: string]: unknown; access_token: string; id_token: string; refresh_token: string };
}

/** Changes the application of a pool, its configuration for the protocol first of all. */
export async function configure(
  t: TestPool,
  oidcConfig: NonNullable<Changes['oidcConfig']>,
  others: Partial<Changes> = {},
): Promise<void> {
  const { statusCode, message } = await t.admin.updateApplication({ appId: t.application.id, oidcConfig, ...others });
  if (statusCode !== 200) throw new Error(message);
}

/** Posts a form to an endpoint; members that are undefined are left out. */
export async function post(
  t: TestPool,
  path: string,
  form: Members,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(t.server.url + path, { method: 'POST', headers, body: parametersOf(form) });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : {} };
}

/** Asks the token endpoint as the application of the pool, which proves itself by `client_secret_post`. */
export const askToken = (t: TestPool, form: Members, mount = '/oidc'): Promise<Answer> =>
  post(t, `${mount}/token`, { client_id: t.application.id, client_secret: t.application.secret, ...form });

/** The address of an authorization request: the code flow with PKCE when nothing else is said. */
export function authorizationUrl(t: TestPool, parameters: Members = {}, mount = '/oidc'): string {
  const request = {
    client_id: t.application.id,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: 'openid profile',
    ...parameters,
  };
  return `${t.server.url}${mount}/auth?${parametersOf(request)}`;
}

/** A code verifier with its challenge (RFC 7636). */
export function pkce(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** A code for a user who signs in now, with the verifier that redeems it. */
export async function codeFor(t: TestPool, userId: string, parameters: Members = {}, browser = new Browser(t.server)) {
  const { verifier, challenge } = pkce();
  const proof = { code_challenge: challenge, code_challenge_method: 'S256' };
  const back = await browser.signIn(authorizationUrl(t, { ...proof, ...parameters }), userId);
  const code = back.searchParams.get('code');
  if (!code) throw new Error(`No code came back: ${back}`);
  return { code, verifier };
}

/** The form that redeems a code. */
export const redeeming = ({ code, verifier }: { code: string; verifier: string }): Members => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: REDIRECT_URI,
  code_verifier: verifier,
});

function parametersOf(members: Members): URLSearchParams {
  const given = Object.entries(members).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given);
}
