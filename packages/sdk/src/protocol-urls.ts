import type { AuthenticationSettings } from './options.ts';
import { randomText } from './pkce.ts';

export interface AuthorizeUrlOptions {
  /** Where the browser returns. Default: that of the client. */
  redirectUri?: string | undefined;
  /**
   * What the answer carries.
   * @default 'code'
   */
  responseType?:
    | ('code' | 'token' | 'id_token' | 'none')
    | ('code id_token token' | 'code id_token' | 'code token' | 'id_token token')
    | undefined;
  /** How the answer travels. Default: `query` for a code, else the choice of the platform. */
  responseMode?: 'query' | 'fragment' | 'form_post' | undefined;
  /** Returned unchanged; compare it. Default: random. */
  state?: string | undefined;
  /** Ends up in the id token; compare it. Default: random. */
  nonce?: string | undefined;
  /** The permissions to ask for. Default: those of the client. */
  scope?: string | undefined;
  /** The challenge of PKCE; see `getCodeChallengeDigest`. */
  codeChallenge?: string | undefined;
  /**
   * How the challenge was made.
   * @default 'S256'
   */
  codeChallengeMethod?: 'S256' | 'plain' | undefined;
  /** Asks for the password even if the user is signed in. */
  forced?: boolean | undefined;
  /** Signs in to this tenant. */
  tenantId?: string | undefined;
  /** CAS: the service that the ticket is for. */
  service?: string | undefined;
}

export interface AuthorizeUrl {
  /** Send the browser there. */
  url: string;
  /** OpenID Connect and OAuth: compare it with the one that comes back. */
  state?: string;
  /** OpenID Connect: compare it with the one in the id token. */
  nonce?: string;
}

export interface LogoutUrlOptions {
  /** Where the browser returns. Default: the `logoutRedirectUri` of the client. */
  redirectUri?: string | undefined;
  /** The id token of the login; without it OpenID Connect asks the user whether to log out. */
  idToken?: string | undefined;
  /** Returned unchanged to the redirect URI. */
  state?: string | undefined;
}

/** The address that starts a login, by the protocol of the client. */
export function authorizeUrl(settings: AuthenticationSettings, options: AuthorizeUrlOptions): AuthorizeUrl {
  const { protocol, host, appId } = settings;
  if (protocol === 'saml') return { url: `${host}/api/v2/saml-idp/${appId}` };
  if (protocol === 'cas') return { url: withQuery(`${host}/cas-idp/${appId}`, { service: options.service }) };

  const { responseType = 'code', state = randomText() } = options;
  const query = {
    client_id: appId,
    redirect_uri: options.redirectUri ?? settings.redirectUri,
    response_type: responseType,
    scope: options.scope ?? settings.scope,
    state,
    code_challenge: options.codeChallenge,
    code_challenge_method: options.codeChallenge && (options.codeChallengeMethod ?? 'S256'),
  };
  if (protocol === 'oauth') return { url: withQuery(`${host}/oauth/auth`, query), state };

  const { nonce = randomText() } = options;
  const prompts = [options.forced && 'login', query.scope.split(' ').includes('offline_access') && 'consent'];
  const url = withQuery(`${host}/oidc/auth`, {
    ...query,
    response_mode: options.responseMode ?? (responseType === 'code' ? 'query' : undefined),
    nonce,
    prompt: prompts.filter(Boolean).join(' '),
    tenantId: options.tenantId,
  });
  return { url, state, nonce };
}

/** The address that ends the session, by the protocol of the client. */
export function logoutUrl(settings: AuthenticationSettings, options: LogoutUrlOptions): string {
  const { protocol, host, appId, logoutRedirectUri } = settings;
  const { redirectUri = logoutRedirectUri, idToken, state } = options;
  if (protocol === 'cas') return withQuery(`${host}/cas-idp/logout`, { url: redirectUri });
  if (protocol !== 'oidc') return withQuery(`${host}/login/profile/logout`, { redirect_uri: redirectUri });
  return withQuery(`${host}/oidc/session/end`, {
    post_logout_redirect_uri: redirectUri,
    state: redirectUri && state,
    id_token_hint: idToken,
    // RP-Initiated Logout 1.0 section 2: says whose redirect URI it is when no id token does.
    client_id: redirectUri && !idToken ? appId : undefined,
  });
}

/** Appends a query; empty and absent values are left out. */
export function withQuery(url: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${url}?${new URLSearchParams(given)}` : url;
}
