import type { FastifyReply, FastifyRequest } from 'fastify';
import { scopes } from '../../domains/tokens/claims.ts';
import { issuerAt } from '../../domains/tokens/public.ts';
import { signingKeys } from '../../domains/tokens/signing-keys.ts';
import type { Front } from './authorize.ts';
import { responseTypes } from './client.ts';

const authMethods = ['client_secret_post', 'client_secret_basic', 'none'];

const publicHeaders = { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' };

/** The discovery document of the issuer that answers at the requested host (OpenID Connect Discovery §3). */
export async function discovery({ platform, mount }: Front, request: FastifyRequest, reply: FastifyReply) {
  const issuer = await issuerAt(platform, request.host, mount);
  return reply.headers(publicHeaders).send({
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/me`,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    introspection_endpoint: `${issuer}/token/introspection`,
    revocation_endpoint: `${issuer}/token/revocation`,
    end_session_endpoint: `${issuer}/session/end`,
    scopes_supported: Object.keys(scopes),
    claims_supported: [
      ...new Set(Object.values(scopes).flat()),
      'aud',
      'exp',
      'iat',
      'iss',
      'sid',
      'auth_time',
      'acr',
      'amr',
    ],
    claim_types_supported: ['normal'],
    claims_parameter_supported: false,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    response_types_supported: responseTypes,
    response_modes_supported: ['query', 'fragment', 'form_post', 'web_message'],
    grant_types_supported: ['authorization_code', 'implicit', 'refresh_token', 'client_credentials', 'password'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256', 'HS256'],
    code_challenge_methods_supported: ['S256'],
    prompt_values_supported: ['none', 'login', 'consent', 'select_account'],
    token_endpoint_auth_methods_supported: authMethods,
    introspection_endpoint_auth_methods_supported: authMethods,
    revocation_endpoint_auth_methods_supported: authMethods,
    authorization_response_iss_parameter_supported: true,
  });
}

/** The keys that verify tokens: RSA alone, as clients load every entry as such. */
export async function jwks({ platform }: Pick<Front, 'platform'>, reply: FastifyReply): Promise<FastifyReply> {
  const keys = await signingKeys(platform);
  return reply.headers(publicHeaders).send({ keys: keys.map(({ jwk }) => jwk) });
}
