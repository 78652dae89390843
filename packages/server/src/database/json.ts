import type { DeviceExclusionRule } from '@genauth/contract/entities/device-rule.ts';
import type { UniversalInvitation } from '@genauth/contract/entities/invitation.ts';
import type { InvitationSettings } from '@genauth/contract/entities/invitation-policy-input.ts';
import type { MfaSettings } from '@genauth/contract/entities/mfa.ts';
import type { MfaInfo } from '@genauth/contract/entities/mfa-info.ts';
import type { RegistrationField } from '@genauth/contract/entities/registration-field.ts';
import type { NewRiskPolicy } from '@genauth/contract/entities/risk-list.ts';
import type { SecuritySettingsChanges } from '@genauth/contract/entities/security-settings-input.ts';
import type { LoginPageChanges } from '@genauth/contract/entities/tenant-config.ts';
import type * as z from 'zod';

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

/** Settings of a user pool, in the names of the wire; what is unset has the platform's default. */
export interface PoolSettings extends Omit<z.output<typeof SecuritySettingsChanges>, 'genauthTokenExpiresIn'> {
  /** The second factors that applications of the pool ask for. */
  enabledFactors?: Factor[];
  /** How many devices a user may be signed in with, and the applications that it holds for. */
  deviceRule?: z.output<typeof DeviceExclusionRule>;
  deviceRuleScope?: { appId: string; createdAt: string }[];
  /** The look of the hosted pages, where an application has none of its own. */
  loginPage?: z.output<typeof LoginPageChanges>;
  /** How the pool presents itself to tenants. */
  tenantPage?: z.output<typeof LoginPageChanges> & { appQrcodeEnabled?: boolean };
  universalInvitation?: z.output<typeof UniversalInvitation>;
}

/** The settings of an invitation policy, and the fields that were changed for it. */
export interface InvitationConfig extends z.output<typeof InvitationSettings> {
  fields?: z.output<typeof RegistrationField>[];
}

export type Factor = z.output<typeof MfaSettings>['enabledFactors'][number];

export type RiskRule = z.output<typeof NewRiskPolicy>;

/** What an application asks for instead of its pool. */
export interface ApplicationSecurity {
  enabledFactors?: Factor[];
  mfaPolicy?: PoolSettings['mfaPolicy'];
}

/** A second factor as it is set for one user: status 1 asks for it, 0 does not. */
export type UserFactor = z.output<typeof MfaInfo>['applicationMfa'][number];

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
