import type { AdapterPayload, ResponseType } from 'oidc-provider';
import type { Application } from '../../domains/applications/public.ts';
import { idTokenAlgorithm } from '../../domains/tokens/id-token.ts';

/** What the authorization endpoint can answer. */
export const responseTypes = [
  'code',
  'token',
  'id_token',
  'id_token token',
  'code id_token',
  'code token',
  'code id_token token',
  'none',
] as const;

/** The same as the library knows it: it leaves `token` alone to others. */
export const libraryTypes: ResponseType[] = responseTypes.filter((type) => type !== 'token');

/** A request for `token` alone is passed to the library as this, and the code is left out of the answer. */
export const TOKEN_ALONE = 'code token';

/** The parameter that says so. */
export const WITHOUT_CODE = 'without_code';

const DEFAULT_GRANTS = ['authorization_code', 'refresh_token', 'client_credentials'];

/** The grants that an application may use. */
export const grantsOf = ({ oidc_config }: Application): readonly string[] => oidc_config.grant_types ?? DEFAULT_GRANTS;

/** What an application may be answered: its response types, as far as its grants go (OpenID Connect Registration §2). */
export function responseTypesOf(application: Application): string[] {
  const { response_types = ['code'] } = application.oidc_config;
  const grants = grantsOf(application);
  const allows = (part: string) =>
    part === 'none' || grants.includes(part === 'code' ? 'authorization_code' : 'implicit');
  return response_types.filter((type) => type.split(' ').every(allows));
}

/** Where the pages of the platform itself receive the sign-ins that they ask for in the name of an application. */
export const OWN_CALLBACK = '/u/callback';

/** A redirect URI may be left out when an application has one (RFC 6749 §3.1.2.3). Our own callback does not count. */
export function fillRedirectUri(parameters: URLSearchParams, { redirect_uris }: Application): void {
  const [only, another] = redirect_uris;
  if (only && another === undefined && !parameters.get('redirect_uri')) parameters.set('redirect_uri', only);
}

/**
 * An application as a client of the protocol. Its secret is checked before the library is asked.
 * @param origin of the issuer: there, beside the redirect URIs of the application, our own callback is one
 */
export function clientOf(application: Application, origin: string): AdapterPayload {
  const { id, secret, name, type, oidc_config } = application;
  const redirect_uris =
    application.redirect_uris.length > 0 ? [...application.redirect_uris, origin + OWN_CALLBACK] : [];
  const allowed = responseTypesOf(application).map((one) => (one === 'token' ? TOKEN_ALONE : one));
  return {
    client_id: id,
    client_secret: secret,
    client_name: name,
    application_type: type === 'native' ? 'native' : 'web',
    redirect_uris,
    response_types: redirect_uris.length > 0 ? libraryTypes.filter((known) => allowed.includes(known)) : [],
    // The library adds what the response types go with.
    grant_types: grantsOf(application).filter((grant) => grant === 'refresh_token'),
    token_endpoint_auth_method: isPublic(application) ? 'none' : 'client_secret_post',
    id_token_signed_response_alg: idTokenAlgorithm(application),
    lifetimes: oidc_config,
  };
}

/** A public client has no secret to prove itself with. */
export const isPublic = ({ oidc_config }: Application): boolean => oidc_config.token_endpoint_auth_method === 'none';

/** Whether users are asked before the application gets what it wants. */
export function asksConsent({ oidc_config, login_config }: Application): boolean {
  const shown = (login_config as { showAuthorizationPage?: boolean } | null)?.showAuthorizationPage;
  return oidc_config.skip_consent === false || shown === true;
}
