import type { ApplicationChanges } from '@genauth/contract/entities/application-input.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';

type Changes = z.output<typeof ApplicationChanges> & { appType?: string | undefined; template?: string | undefined };

/** Programs that cannot keep a secret. */
const PUBLIC = new Set(['spa', 'native']);

/** The columns that an input changes; what it leaves out stays as it is. */
export function columnsOf(input: Changes, type: string, before: object = {}) {
  const { oidcConfig } = input;
  const { client_id: _, redirect_uris, post_logout_redirect_uris, ...oidc } = oidcConfig ?? {};
  const none = {
    token_endpoint_auth_method: 'none',
    introspection_endpoint_auth_method: 'none',
    revocation_endpoint_auth_method: 'none',
  };
  const forced = PUBLIC.has(type) ? none : {};
  return defined({
    name: input.appName,
    identifier: input.appIdentifier?.toLowerCase(),
    logo: input.appLogo,
    description: input.appDescription,
    type: input.appType,
    template: input.template,
    template_data: json(input.templateData),
    default_protocol: input.defaultProtocol,
    redirect_uris: input.redirectUris ?? redirect_uris,
    logout_redirect_uris: input.logoutRedirectUris ?? post_logout_redirect_uris,
    init_login_uri: input.initLoginUri,
    sso_enabled: input.ssoEnabled,
    oidc_config: JSON.stringify({ ...before, ...oidc, ...forced }),
    saml_provider_enabled: input.samlProviderEnabled,
    saml_config: json(input.samlConfig),
    oauth_provider_enabled: input.oauthProviderEnabled,
    oauth_config: json(input.oauthConfig),
    cas_provider_enabled: input.casProviderEnabled,
    cas_config: json(input.casConfig),
    login_config: json(input.loginConfig),
    register_config: json(input.registerConfig),
    branding_config: json(input.brandingConfig),
  });
}

const json = (value: object | undefined): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value);

function defined<Columns extends object>(
  columns: Columns,
): { [Name in keyof Columns]?: Exclude<Columns[Name], undefined> } {
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Name in keyof Columns]?: Exclude<Columns[Name], undefined> };
}

/** A code goes to an exact address: a fragment would not reach the server that asked. */
export function checkAddresses({ redirectUris = [], logoutRedirectUris = [] }: Changes): void {
  for (const [field, uris] of Object.entries({ redirectUris, logoutRedirectUris })) {
    const wrong = uris.findIndex((uri) => uri.includes('#'));
    if (wrong >= 0) throw failure(problems.invalidInput, { field: `${field}.${wrong}`, expected: 'no fragment' });
  }
}

/** Refuses an identifier that another application of the server has. */
export async function refuseTaken(everyPool: Database, domain: string | undefined, appId?: string): Promise<void> {
  if (domain === undefined) return;
  const query = everyPool.selectFrom('applications').select('id').where('identifier', '=', domain.toLowerCase());
  const taken = await query.executeTakeFirst();
  if (taken && taken.id !== appId) throw failure(problems.applicationDomainTaken, { domain });
}
