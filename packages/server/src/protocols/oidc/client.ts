import type { AdapterPayload, ResponseType } from 'oidc-provider';
import type { Application } from '../../domains/applications/public.ts';
import { idTokenAlgorithm } from '../../domains/tokens/id-token.ts';

/** What the authorization endpoint can answer. A bare `token` is not among them: OAuth 2.1 has dropped it. */
export const responseTypes: ResponseType[] = [
  'code',
  'id_token',
  'id_token token',
  'code id_token',
  'code token',
  'code id_token token',
  'none',
];

/** An application as a client of the protocol. Its secret is checked before the library is asked. */
export function clientOf(application: Application): AdapterPayload {
  const { id, secret, name, type, redirect_uris, oidc_config } = application;
  const { response_types = ['code'], grant_types = ['authorization_code', 'refresh_token'] } = oidc_config;
  const handled = ['authorization_code', 'refresh_token', 'implicit'];
  return {
    client_id: id,
    client_secret: secret,
    client_name: name,
    application_type: type === 'native' ? 'native' : 'web',
    redirect_uris,
    response_types: redirect_uris.length > 0 ? responseTypes.filter((known) => response_types.includes(known)) : [],
    grant_types: grant_types.filter((grant) => handled.includes(grant)),
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
