import type { AuthenticationSettings, ClientAuthMethod } from './options.ts';
import { withQuery } from './protocol-urls.ts';
import type { FailureResult, ProtocolFailure, ProtocolResult, SuccessResult } from './result.ts';
import { type Answer, readProtocol, send, withMembers } from './transport.ts';

/** The answer of a token endpoint (RFC 6749 section 5.1, OpenID Connect Core section 3.1.3.3). */
export interface TokenSet {
  access_token: string;
  token_type: string;
  /** Seconds until the access token expires. */
  expires_in: number;
  /** Given when the scope contains `openid`. */
  id_token?: string;
  /** Given when the scope contains `offline_access`. */
  refresh_token?: string;
  /** The permissions that were granted. */
  scope?: string;
  /** Client credentials: the permissions that were refused. */
  rejected_scope?: string;
}

/** The answer of the introspection endpoint (RFC 7662 section 2.2). */
export interface Introspection {
  /** False for a token that is expired, revoked or unknown; then there is nothing else. */
  active: boolean;
  sub?: string;
  client_id?: string;
  exp?: number;
  iat?: number;
  iss?: string;
  aud?: string | string[];
  jti?: string;
  scope?: string;
  token_type?: string;
}

/** What the platform tells about the user of an access token; a claim that is not set is null. */
export interface UserInfo {
  /** The id of the user. */
  sub: string;
  name?: string | null;
  nickname?: string | null;
  given_name?: string | null;
  family_name?: string | null;
  middle_name?: string | null;
  preferred_username?: string | null;
  username?: string | null;
  profile?: string | null;
  picture?: string | null;
  website?: string | null;
  gender?: string | null;
  birthdate?: string | null;
  zoneinfo?: string | null;
  locale?: string | null;
  updated_at?: string | null;
  email?: string | null;
  email_verified?: boolean | null;
  phone_number?: string | null;
  phone_number_verified?: boolean | null;
  external_id?: string | null;
  [claim: string]: unknown;
}

export interface UserInfoOptions {
  /** @default 'GET' */
  method?: 'GET' | 'POST' | undefined;
  /**
   * Where the token travels. `body` goes with `POST`. A token in the query may end up in logs.
   * @default 'header'
   */
  tokenPlace?: 'header' | 'query' | 'body' | undefined;
}

type Form = Record<string, string | undefined>;

/** `/oauth` or `/oidc`: the protocol endpoints, named alike. */
const prefix = ({ protocol }: AuthenticationSettings): string => (protocol === 'oauth' ? '/oauth' : '/oidc');

/** Asks the token endpoint, as the application authenticates there. */
export async function tokenRequest(settings: AuthenticationSettings, form: Form): Promise<ProtocolResult<TokenSet>> {
  return withMembers(readProtocol<TokenSet>(await postForm(settings, '/token', form, settings.tokenAuth)));
}

export interface CodeOptions {
  /** The text whose digest went into the address of the login page. */
  codeVerifier?: string | undefined;
  /** The redirect URI of the login, when it was not that of the client. */
  redirectUri?: string | undefined;
}

export function codeRequest(
  settings: AuthenticationSettings,
  code: string,
  { codeVerifier, redirectUri = settings.redirectUri }: CodeOptions,
): Promise<ProtocolResult<TokenSet>> {
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: codeVerifier };
  return tokenRequest(settings, form);
}

/** Client credentials of an access key; the key itself is the client. */
export async function accessKeyToken(
  settings: AuthenticationSettings,
  scope: string,
  { accessKey, accessSecret }: { accessKey: string; accessSecret: string },
): Promise<ProtocolResult<TokenSet>> {
  const form = { grant_type: 'client_credentials', scope, client_id: accessKey, client_secret: accessSecret };
  return withMembers(readProtocol<TokenSet>(await postForm(settings, '/token', form)));
}

export async function revoke(
  settings: AuthenticationSettings,
  token: string,
): Promise<SuccessResult<undefined> | ProtocolFailure> {
  return readProtocol(await postForm(settings, '/token/revocation', { token }, settings.revocationAuth));
}

export async function introspect(
  settings: AuthenticationSettings,
  token: string,
): Promise<ProtocolResult<Introspection>> {
  const answer = await postForm(settings, '/token/introspection', { token }, settings.introspectionAuth);
  return withMembers(readProtocol<Introspection>(answer));
}

export async function userInfo(
  settings: AuthenticationSettings,
  token: string,
  { method = 'GET', tokenPlace = 'header' }: UserInfoOptions,
): Promise<ProtocolResult<UserInfo>> {
  const inQuery = tokenPlace === 'query';
  const inBody = tokenPlace === 'body' && method === 'POST';
  const request = {
    method,
    host: settings.host,
    target: withQuery(`${prefix(settings)}/me`, { access_token: inQuery ? token : undefined }),
    headers: new Headers(inQuery || inBody ? {} : { authorization: `Bearer ${token}` }),
    body: inBody ? String(new URLSearchParams({ access_token: token })) : undefined,
  };
  if (inBody) request.headers.set('content-type', 'application/x-www-form-urlencoded');
  return withMembers(readProtocol<UserInfo>(await send(settings.sender, request)));
}

/** Posts a form to a protocol endpoint, with the credentials of the application where `auth` says. */
function postForm(
  settings: AuthenticationSettings,
  path: string,
  form: Form,
  auth?: ClientAuthMethod,
): Promise<Answer | FailureResult> {
  const headers = new Headers({ 'content-type': 'application/x-www-form-urlencoded' });
  if (auth === 'client_secret_basic') headers.set('authorization', basicCredentials(settings));
  const credentials = auth && auth !== 'client_secret_basic' ? bodyCredentials(settings, auth) : {};
  const body = withQuery('', { ...credentials, ...form }).slice(1);
  return send(settings.sender, { method: 'POST', host: settings.host, target: prefix(settings) + path, headers, body });
}

/** `client_id`, and `client_secret` unless the client is public. */
export const bodyCredentials = ({ appId, appSecret }: AuthenticationSettings, auth: ClientAuthMethod): Form => ({
  client_id: appId,
  ...(auth === 'client_secret_post' && { client_secret: appSecret }),
});

/** RFC 6749 section 2.3.1: id and secret are form-encoded before they are joined. */
export function basicCredentials({ appId, appSecret }: AuthenticationSettings): string {
  const encoded = [appId, appSecret].map((part) => encodeURIComponent(part).replaceAll('%20', '+'));
  return `Basic ${btoa(encoded.join(':'))}`;
}
