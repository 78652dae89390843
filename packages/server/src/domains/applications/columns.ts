import type { ApplicationChanges, NewApplication } from '@genauth/contract/entities/application-input.ts';
import type { Updateable } from 'kysely';
import type * as z from 'zod';
import type { OidcConfig } from '../../database/json.ts';
import type { Tables } from '../../database/tables.ts';
import type { ApplicationRow } from './public.ts';

type Columns = Updateable<Tables['applications']>;
/** What creates an application, or changes one. */
export type ApplicationInput = z.output<typeof ApplicationChanges> &
  Partial<Pick<z.output<typeof NewApplication>, 'appType' | 'template'>>;

/** Row members that input is merged over; undefined for a new application. */
type Before = Omit<ApplicationRow, 'secret'> | undefined;

/** The columns of the members that are given. What a configuration leaves out stays as it was. */
export function columnsOf(input: ApplicationInput, before: Before, now: Date): Columns {
  const type = input.appType ?? before?.type ?? 'web';
  return withoutUndefined({
    identifier: input.appIdentifier?.toLowerCase(),
    name: input.appName,
    logo: cleared(input.appLogo),
    description: cleared(input.appDescription),
    type: input.appType,
    default_protocol: input.defaultProtocol,
    redirect_uris: input.redirectUris ?? input.oidcConfig?.redirect_uris,
    logout_redirect_uris: input.logoutRedirectUris ?? input.oidcConfig?.post_logout_redirect_uris,
    init_login_uri: cleared(input.initLoginUri),
    template: cleared(input.template),
    is_integrate_app: input.template ? true : undefined,
    template_data: input.templateData && JSON.stringify(input.templateData),
    ...singleSignOn(input, before, now),
    oidc_config: oidcColumn(input, before, type),
    ...protocolColumns(input, before),
    login_config: loginColumn(input, before),
    register_config: input.registerConfig && JSON.stringify(input.registerConfig),
    branding_config: merged(input.brandingConfig, before?.branding_config),
    custom_branding_enabled: input.brandingConfig ? true : undefined,
    sso_show_launchpad: input.ssoShowLaunchpad,
    enable_permission_apply: input.enablePermissionApply,
  });
}

const singleSignOn = ({ ssoEnabled }: ApplicationInput, before: Before, now: Date): Columns => {
  if (ssoEnabled === undefined || ssoEnabled === before?.sso_enabled) return {};
  return { sso_enabled: ssoEnabled, sso_enabled_at: ssoEnabled ? now : null };
};

const protocolColumns = (input: ApplicationInput, before: Before) => ({
  saml_provider_enabled: input.samlProviderEnabled,
  saml_config: merged(input.samlConfig, before?.saml_config),
  oauth_provider_enabled: input.oauthProviderEnabled,
  oauth_config: merged(withoutAddresses(input.oauthConfig), before?.oauth_config),
  cas_provider_enabled: input.casProviderEnabled,
  cas_config: merged(input.casConfig, before?.cas_config),
});

/** Programs in the hands of users cannot keep a secret: they prove nothing, whatever is asked for. */
const PUBLIC = new Set(['spa', 'native']);

const NO_PROOF = {
  token_endpoint_auth_method: 'none',
  introspection_endpoint_auth_method: 'none',
  revocation_endpoint_auth_method: 'none',
} satisfies OidcConfig;

function oidcColumn({ oidcConfig }: ApplicationInput, before: Before, type: string): string | undefined {
  const proof = PUBLIC.has(type) ? NO_PROOF : {};
  if (oidcConfig === undefined && before) return undefined;
  return JSON.stringify({ ...before?.oidc_config, ...withoutAddresses(oidcConfig), ...proof });
}

/** Addresses have columns of their own, and the client id is the application's. */
function withoutAddresses(config: Record<string, unknown> | undefined): object | undefined {
  if (!config) return undefined;
  const { client_id: _, redirect_uris: __, post_logout_redirect_uris: ___, ...rest } = config;
  return rest;
}

/** Identity sources are chosen by operations of their own. */
function loginColumn({ loginConfig }: ApplicationInput, before: Before): string | undefined {
  if (!loginConfig) return undefined;
  const { enabledExtIdpConnIds: _, enabledAllExtIdpConns: __, ...kept } = { ...noSources, ...loginConfig };
  return JSON.stringify({ ...(before?.login_config as object | undefined), ...kept });
}

const noSources = { enabledExtIdpConnIds: undefined, enabledAllExtIdpConns: undefined };

const merged = (config: object | undefined, before: unknown): string | undefined =>
  config && JSON.stringify({ ...(before as object | undefined), ...config });

/** An empty text clears what was there. */
const cleared = (text: string | undefined): string | null | undefined => (text === '' ? null : text);

const withoutUndefined = (columns: Record<string, unknown>): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
