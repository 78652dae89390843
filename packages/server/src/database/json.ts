/** What the jsonb columns hold; `tables.ts` refers to these names. */

export type CustomData = Record<string, unknown>;

/** OpenID Connect settings of an application, in the names of the wire; what is unset has the platform's default. */
export interface OidcConfig {
  grant_types?: string[];
  response_types?: string[];
  id_token_signed_response_alg?: 'HS256' | 'RS256';
  token_endpoint_auth_method?: ClientAuthentication;
  introspection_endpoint_auth_method?: ClientAuthentication;
  revocation_endpoint_auth_method?: ClientAuthentication;
  authorization_code_expire?: number;
  id_token_expire?: number;
  access_token_expire?: number;
  refresh_token_expire?: number;
  cas_expire?: number;
  skip_consent?: boolean;
  rotate_refresh_token?: boolean;
  allow_plain_pkce?: boolean;
}

type ClientAuthentication = 'client_secret_post' | 'client_secret_basic' | 'none';

/** Settings of a user pool; what is unset has the platform's default. */
export interface PoolSettings {
  registerDisabled?: boolean;
  passwordStrength?: number;
  cookieExpiresIn?: number;
  /** Nobody signs in by an e-mail address that is not confirmed. */
  loginRequireEmailVerified?: boolean;
}

/** A model of the OpenID Connect protocol, as it is kept; its own id is not among the members. */
export interface OidcPayload {
  [member: string]: unknown;
  accountId?: string | undefined;
  clientId?: string | undefined;
  grantId?: string | undefined;
  uid?: string | undefined;
  iat?: number | undefined;
  exp?: number | undefined;
}
