import * as z from 'zod';
import { flag, freeText, longText, redirectUri, uri } from '../fields.ts';

const clientAuthentication = z.enum(['client_secret_post', 'client_secret_basic', 'none']);

/** Seconds that something lives, ten years at most. */
const lifetime = z.number().int().min(1).max(315_360_000);

/** An application as a client of OpenID Connect. The names are those of the protocol. */
export const OidcConfig = z
  .object({
    client_id: z.string().max(64).optional().describe('Id of the application; always the same as appId.'),
    redirect_uris: z.array(redirectUri).max(100).optional().describe('Addresses that codes and tokens may be sent to.'),
    post_logout_redirect_uris: z
      .array(redirectUri)
      .max(100)
      .optional()
      .describe('Addresses to return to after sign-out.'),
    grant_types: z
      .array(
        z.enum([
          'authorization_code',
          'refresh_token',
          'client_credentials',
          'password',
          'implicit',
          'http://authing.cn/oidc/grant_type/authing_token',
        ]),
      )
      .max(10)
      .optional()
      .describe('The grants that the application may use.'),
    response_types: z
      .array(
        z.enum([
          'none',
          'code',
          'token',
          'id_token',
          'id_token token',
          'code id_token',
          'code token',
          'code id_token token',
        ]),
      )
      .max(8)
      .optional()
      .describe('What the authorization endpoint may answer.'),
    id_token_signed_response_alg: z.enum(['HS256', 'RS256']).optional().describe('How id tokens are signed.'),
    token_endpoint_auth_method: clientAuthentication.optional().describe('Proof at the token endpoint.'),
    introspection_endpoint_auth_method: clientAuthentication.optional().describe('Proof at introspection.'),
    revocation_endpoint_auth_method: clientAuthentication.optional().describe('Proof at revocation.'),
    authorization_code_expire: lifetime.optional().describe('Seconds that an authorization code lives.'),
    id_token_expire: lifetime.optional().describe('Seconds that an id token lives.'),
    access_token_expire: lifetime.optional().describe('Seconds that an access token lives.'),
    refresh_token_expire: lifetime.optional().describe('Seconds that a refresh token lives.'),
    cas_expire: lifetime.optional().describe('Seconds that a sign-in lives for CAS.'),
    skip_consent: z.boolean().optional().describe('Do not ask the user for consent.'),
    rotate_refresh_token: z.boolean().optional().describe('Issue a new refresh token at each use.'),
    allow_plain_pkce: z.boolean().optional().describe('Accept code challenges that are not hashed.'),
    jwks_uri: uri.optional().describe('Where the public keys of the application are.'),
  })
  .meta({ id: 'OidcConfig' });

/** An application as a client of plain OAuth 2.0. */
export const OauthConfig = z
  .object({
    client_id: z.string().max(64).optional().describe('Id of the application; always the same as appId.'),
    redirect_uris: z.array(redirectUri).max(100).optional().describe('Addresses that codes and tokens may be sent to.'),
    grants: z.array(z.string().max(64)).max(10).optional().describe('The grants that the application may use.'),
    grant_types: z.array(z.string().max(64)).max(10).optional().describe('The same as grants.'),
    access_token_lifetime: lifetime.optional().describe('Seconds that an access token lives.'),
    refresh_token_lifetime: lifetime.optional().describe('Seconds that a refresh token lives.'),
    introspection_endpoint_auth_method: clientAuthentication.optional().describe('Proof at introspection.'),
    revocation_endpoint_auth_method: clientAuthentication.optional().describe('Proof at revocation.'),
  })
  .meta({ id: 'OauthConfig' });

/** An application as a SAML 2.0 service provider. */
export const SamlConfig = z
  .object({
    acs: uri.optional().describe('Assertion consumer address when the request names none.'),
    samlRequestSigningCert: longText.optional().describe('Certificate that requests must be signed with.'),
    signResponse: z.boolean().optional().describe('Sign the response as well as the assertion.'),
    nameIdentifierFormat: freeText.optional().describe('Format of the name identifier.'),
    lifetimeInSeconds: lifetime.optional().describe('Seconds that an assertion lives.'),
    authnContextClassRef: freeText.optional().describe('How the user was authenticated.'),
    signatureAlgorithm: freeText.optional().describe('Identifier of the signature algorithm.'),
    digestAlgorithm: freeText.optional().describe('Identifier of the digest algorithm.'),
    mappings: z.record(z.string().max(256), z.string().max(1024)).optional().describe('User member to attribute name.'),
    destination: freeText.optional().describe('Destination of the response.'),
    recipient: freeText.optional().describe('Recipient of the assertion.'),
    audience: freeText.optional().describe('Audience of the assertion.'),
    emailDomainSubstitution: freeText.max(256).optional().describe('Domain that replaces the one of the address.'),
  })
  .meta({ id: 'SamlConfig' });

/** An application as a CAS service. */
export const CasConfig = z
  .object({
    casUserIdentifier: freeText.optional().describe('Template of the user name; user members stand in braces.'),
    customAttributes: z
      .array(
        z.object({
          key: freeText.max(256).describe('Name of the attribute.'),
          template: freeText.describe('Template of its value.'),
          enabled: flag.describe('Whether it is sent.'),
        }),
      )
      .max(100)
      .optional()
      .describe('Attributes to send beside the standard ones.'),
    stLifetime: lifetime.optional().describe('Seconds that a service ticket lives.'),
  })
  .meta({ id: 'CasConfig' });
