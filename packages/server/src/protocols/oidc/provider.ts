import type { Client, Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { OidcConfig } from '../../database/json.ts';
import { findApplication } from '../../domains/applications/public.ts';
import { findPool } from '../../domains/pools/public.ts';
import { claimsOfScopes, scopes } from '../../domains/tokens/claims.ts';
import { type Lifetime, lifetimeOf } from '../../domains/tokens/lifetimes.ts';
import { signCodeToken } from '../../domains/tokens/public.ts';
import { signingKeys } from '../../domains/tokens/signing-keys.ts';
import { findSubject, isTooOld } from '../../domains/tokens/subject.ts';
import type { Platform } from '../../platform/platform.ts';
import { adapterOf, type Realm } from './adapter.ts';
import { libraryTypes, WITHOUT_CODE } from './client.ts';
import { cookiesOf } from './cookies.ts';
import { renderError } from './delegate.ts';
import { grantOf } from './grants.ts';
import { policyOf, type SignedInAccount } from './interaction-policy.ts';
import { GRANT_LIFETIME } from './interactions.ts';
import { loadLibrary } from './load.ts';
import type { Handler } from './served.ts';

/** Seconds that a person may take to sign in. */
const INTERACTION_LIFETIME = 3600;
const SESSION_LIFETIME = 14 * 86_400;

/** Parameters of the authorization request that the hosted pages read. */
const extraParams = [
  'login_page_context',
  'tenant_id',
  'tenantId',
  'ext_idp_conn_id',
  'finish_login_url',
  'screen_hint',
];

/** The provider of one issuer and one realm. */
export async function createProvider(served: Realm): Promise<Handler> {
  const { default: Provider } = await loadLibrary();
  const provider = new Provider(served.issuer, await configurationOf(served));
  provider.proxy = true; // our own front sets the headers that this believes
  acceptAllRedirectUris(provider);
  signTokens(served, provider);
  provider.on('authorization.success', ({ oidc }, answer) => {
    if (answer && oidc.params?.[WITHOUT_CODE]) delete answer.code;
  });
  provider.on('server_error', (_ctx, error) => served.platform.log.error({ err: error }, 'oidc failed'));
  return provider.callback() as Handler;
}

async function configurationOf(served: Realm): Promise<Configuration> {
  const { platform, poolId } = served;
  const keys = await signingKeys(platform);
  return {
    adapter: adapterOf(served),
    jwks: { keys: keys.map(({ privateKey, jwk }) => ({ ...privateKey.export({ format: 'jwk' }), ...jwk })) as never },
    extraClientMetadata: { properties: ['lifetimes'], validator: () => undefined },
    claims: Object.fromEntries(Object.entries(scopes).map(([scope, claims]) => [scope, [...claims]])),
    scopes: Object.keys(scopes),
    conformIdTokenClaims: false,
    responseTypes: libraryTypes,
    extraParams: [...extraParams, WITHOUT_CODE],
    clientAuthMethods: ['client_secret_post', 'none'],
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'HS256'] },
    cookies: cookiesOf({ ...served, host: new URL(served.issuer).host }),
    clientBasedCORS: () => false, // cors.ts has answered for the origins of the application
    features: {
      devInteractions: { enabled: false },
      // Ours: see userinfo.ts, introspection.ts, revocation.ts, end-session.ts
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      webMessageResponseMode: { enabled: true, ack: 'individual-draft-01' },
    },
    interactions: { policy: await policyOf(platform), url: (_ctx, { uid }) => `/interaction/${uid}` },
    expiresWithSession: () => false,
    issueRefreshToken: async (_ctx, client, { scopes }) =>
      client.grantTypeAllowed('refresh_token') && (scopes.has('offline_access') || isOlder(served)),
    findAccount: (ctx, userId) => findAccount(platform, poolId, ctx, userId),
    loadExistingGrant: (ctx) => grantOf(platform, ctx),
    renderError,
    ttl: await lifetimes(served),
  };
}

/** OAuth 2.0 without OpenID Connect has no `offline_access`: whoever may refresh gets a refresh token. */
const isOlder = ({ issuer }: Realm): boolean => issuer.endsWith('/oauth');

async function lifetimes({ platform, poolId }: Realm): Promise<Configuration['ttl']> {
  const pool = await findPool(platform, poolId);
  const of = (kind: Lifetime) => (_ctx: unknown, _token: unknown, client: Client) =>
    lifetimeOf((client.lifetimes as OidcConfig | undefined) ?? {}, kind);
  return {
    AuthorizationCode: of('authorization_code_expire'),
    AccessToken: of('access_token_expire'),
    IdToken: of('id_token_expire'),
    RefreshToken: of('refresh_token_expire'),
    Grant: GRANT_LIFETIME,
    Interaction: INTERACTION_LIFETIME,
    Session: pool?.settings.cookieSettings?.cookieExpiresIn ?? SESSION_LIFETIME,
  };
}

/** The user of a session or a code, while they may sign in and have not been signed out since. */
async function findAccount(
  platform: Platform,
  poolId: string,
  { oidc }: KoaContextWithOIDC,
  userId: string,
): Promise<SignedInAccount | undefined> {
  const user = await findSubject(platform, poolId, userId);
  const authTime = oidc.session?.accountId === userId ? oidc.session.loginTs : undefined;
  // The session counts in whole seconds; within the same one, the sign-in came after the sign-out.
  if (!user || (authTime !== undefined && isTooOld(user, (authTime + 1) * 1000))) return undefined;
  return {
    accountId: userId,
    tenantIds: user.tenant_ids,
    claims: async (_use, scope) => ({ ...(await claimsOfScopes(platform, user, scope.split(' '))), sub: userId }),
  };
}

/** Redirect URIs were checked when the application was saved; the library knows fewer kinds than the platform allows. */
function acceptAllRedirectUris(provider: Provider): void {
  const { Schema } = provider.Client as unknown as { Schema: { prototype: { redirectUris(): void } } };
  Schema.prototype.redirectUris = () => undefined;
}

/** Access tokens are the platform's own, whichever way they come about. */
function signTokens({ platform, issuer }: Realm, provider: Provider): void {
  provider.AccessToken.prototype.save = async function save() {
    const { accountId: userId, clientId = '', scope = '', grantId } = this;
    const application = await findApplication(platform, clientId);
    if (!application) throw new Error('The application is gone.');
    return signCodeToken(platform, { application, userId, scope, issuer, grantId: grantId ?? '' });
  };
}
