import type { AuthenticationSettings } from './options.ts';
import { randomText, s256 } from './pkce.ts';
import { type AuthorizeUrlOptions, authorizeUrl, type LogoutUrlOptions, logoutUrl } from './protocol-urls.ts';
import { failure, type ProtocolFailure, type ProtocolResult } from './result.ts';
import { codeRequest, type TokenSet } from './tokens.ts';

/** What is needed of an `http.IncomingMessage`, or a request of Express, Koa's `req`, Fastify's `raw`. */
export interface LoginRequest {
  url?: string | undefined;
  headers: { cookie?: string | undefined };
}

/** What is needed of an `http.ServerResponse`. */
export interface LoginResponse {
  statusCode: number;
  getHeader(name: string): number | string | readonly string[] | undefined;
  setHeader(name: string, value: string | readonly string[]): unknown;
  end(): unknown;
}

export type LoginOptions = Pick<
  AuthorizeUrlOptions,
  'scope' | 'state' | 'nonce' | 'redirectUri' | 'forced' | 'tenantId'
>;

/** What a login must remember while the browser is away; kept in a cookie. */
interface LoginTransaction {
  state: string;
  /** OpenID Connect only. */
  nonce?: string | undefined;
  codeVerifier: string;
  redirectUri?: string | undefined;
}

export async function redirectToLogin(
  settings: AuthenticationSettings,
  res: LoginResponse,
  options: LoginOptions,
): Promise<void> {
  const codeVerifier = randomText();
  const { url, state, nonce } = authorizeUrl(settings, { ...options, codeChallenge: await s256(codeVerifier) });
  const redirectUri = options.redirectUri ?? settings.redirectUri;
  // SAML and CAS have no state.
  if (state) keepTransaction(settings, res, { state, nonce, codeVerifier, redirectUri });
  redirect(res, url);
}

export async function handleCallback(
  settings: AuthenticationSettings,
  req: LoginRequest,
  res: LoginResponse,
): Promise<ProtocolResult<TokenSet>> {
  const callback = readCallback(settings, req);
  forgetTransaction(settings, res);
  if ('statusCode' in callback) return callback;
  const { codeVerifier, redirectUri, nonce } = callback.kept;
  const result = await codeRequest(settings, callback.code, { codeVerifier, redirectUri });
  if (result.statusCode !== 200 || nonceFits(result.data.id_token, nonce)) return result;
  return refusal('The nonce of the id token is not the one of the login. Start the login again.');
}

export function redirectToLogout(
  settings: AuthenticationSettings,
  res: LoginResponse,
  options: LogoutUrlOptions,
): void {
  forgetTransaction(settings, res);
  redirect(res, logoutUrl(settings, options));
}

/** Minutes that a user has for the login page. */
const LOGIN_MINUTES = 60;

/** A `__Host-` cookie cannot be planted by a sister domain (RFC 6265bis section 4.1.3.2), but needs https. */
const cookieName = ({ cookieKey, redirectUri }: AuthenticationSettings): string =>
  cookieKey || `${redirectUri?.startsWith('https:') ? '__Host-' : ''}GenAuth-Login`;

function keepTransaction(settings: AuthenticationSettings, res: LoginResponse, kept: LoginTransaction): void {
  const secure = kept.redirectUri?.startsWith('https:') ?? false;
  setCookie(settings, res, `${encodeURIComponent(JSON.stringify(kept))}; Max-Age=${LOGIN_MINUTES * 60}`, secure);
}

function forgetTransaction(settings: AuthenticationSettings, res: LoginResponse): void {
  setCookie(settings, res, '; Max-Age=0', cookieName(settings).startsWith('__Host-'));
}

function setCookie(settings: AuthenticationSettings, res: LoginResponse, value: string, secure: boolean): void {
  const name = cookieName(settings);
  const cookie = `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const others = [res.getHeader('set-cookie') ?? []].flat().map(String);
  res.setHeader('set-cookie', [...others.filter((other) => !other.startsWith(`${name}=`)), cookie]);
}

function redirect(res: LoginResponse, location: string): void {
  res.statusCode = 302;
  res.setHeader('location', location);
  res.setHeader('cache-control', 'no-store');
  res.end();
}

interface Callback {
  code: string;
  kept: LoginTransaction;
}

/** Reads the code of a callback after checking that this browser started the login. */
function readCallback(settings: AuthenticationSettings, req: LoginRequest): Callback | ProtocolFailure {
  const query = new URL(req.url ?? '', 'http://host').searchParams;
  const kept = readTransaction(settings, req);
  if (!kept) return refusal('The login was not started in this browser, or too long ago. Start it again.');
  if (!sameText(query.get('state') ?? '', kept.state)) {
    return refusal('The state of the callback is not the one of the login. Start the login again.');
  }
  const error = query.get('error');
  if (error) {
    const description = query.get('error_description');
    return {
      statusCode: 400,
      message: description ?? error,
      error,
      ...(description && { error_description: description }),
    };
  }
  const code = query.get('code');
  return code ? { code, kept } : refusal('The callback carries no code.');
}

/** OpenID Connect Core section 3.1.3.7: the nonce ties the id token to this login. It came straight from the platform. */
function nonceFits(idToken: string | undefined, nonce: string | undefined): boolean {
  if (idToken === undefined || nonce === undefined) return true;
  try {
    const payload = (idToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return sameText(String(JSON.parse(atob(payload)).nonce), nonce);
  } catch {
    return false;
  }
}

const refusal = (message: string): ProtocolFailure => failure('loginStateMismatch', message);

function readTransaction(settings: AuthenticationSettings, req: LoginRequest): LoginTransaction | undefined {
  const start = `${cookieName(settings)}=`;
  const found = (req.headers.cookie ?? '').split(/; */).filter((pair) => pair.startsWith(start));
  // Two of the same name mean that somebody planted one; none of them is to be trusted.
  if (found.length !== 1) return undefined;
  try {
    const kept = JSON.parse(decodeURIComponent(String(found[0]).slice(start.length)));
    return typeof kept.state === 'string' && typeof kept.codeVerifier === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Compares in a time that does not depend on where the texts differ. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i % (b.length || 1));
  return difference === 0;
}
