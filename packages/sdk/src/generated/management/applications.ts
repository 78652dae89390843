// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Application, ApplicationBrandingChanges, ApplicationLoginConfigChanges, ApplicationProtocol, ApplicationRegisterConfig, ApplicationSummary, CasConfigInput, NewApplication, OauthConfig, OidcConfig, Pagination, SamlConfig, Success, TenantApplication, User } from '../models.ts';

export interface GetApplicationInput {
  /** The application. */
  appId: string;
}

export interface ListApplicationsInput {
  /**
   * Page to return, from 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Entries on a page, at most 50.
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Only applications made from a template.
   * @default false
   */
  isIntegrateApp?: boolean | undefined;
  /**
   * Only applications of your own.
   * @default false
   */
  isSelfBuiltApp?: boolean | undefined;
  /**
   * Only applications with single sign-on.
   * @default false
   */
  ssoEnabled?: boolean | undefined;
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /**
   * Return all applications on one page.
   * @default false
   */
  all?: boolean | undefined;
}

export interface GetApplicationSimpleInfoInput {
  /** The application. */
  appId: string;
}

export interface ListApplicationSimpleInfoInput {
  /**
   * Page to return, from 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Entries on a page, at most 50.
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Only applications made from a template.
   * @default false
   */
  isIntegrateApp?: boolean | undefined;
  /**
   * Only applications of your own.
   * @default false
   */
  isSelfBuiltApp?: boolean | undefined;
  /**
   * Only applications with single sign-on.
   * @default false
   */
  ssoEnabled?: boolean | undefined;
  /** Matches names and other readable members. */
  keywords?: string | undefined;
}

export interface UpdateApplicationInput {
  /** What the template asks for. */
  templateData?: Record<string, unknown> | undefined;
  /** Unique on the platform; the sub-domain of the application. */
  appIdentifier?: string | undefined;
  /** Address of the logo. */
  appLogo?: string | undefined;
  /** What the application is. */
  appDescription?: string | undefined;
  defaultProtocol?: ApplicationProtocol | undefined;
  /** Addresses that codes and tokens may be sent to. */
  redirectUris?: string[] | undefined;
  /** Addresses to return to after sign-out. */
  logoutRedirectUris?: string[] | undefined;
  /** Where sign-in starts; the hosted page otherwise. */
  initLoginUri?: string | undefined;
  /** Share the sign-in of the pool. */
  ssoEnabled?: boolean | undefined;
  oidcConfig?: OidcConfig | undefined;
  /** Switch SAML 2.0 on. */
  samlProviderEnabled?: boolean | undefined;
  samlConfig?: SamlConfig | undefined;
  /** Switch plain OAuth 2.0 on. */
  oauthProviderEnabled?: boolean | undefined;
  oauthConfig?: OauthConfig | undefined;
  /** Switch CAS on. */
  casProviderEnabled?: boolean | undefined;
  casConfig?: CasConfigInput | undefined;
  registerConfig?: ApplicationRegisterConfig | undefined;
  brandingConfig?: ApplicationBrandingChanges | undefined;
  /** Name for display. */
  appName?: string | undefined;
  loginConfig?: ApplicationLoginConfigChanges | undefined;
  /** Show the application on the launchpad. */
  ssoShowLaunchpad?: boolean | undefined;
  /** Let users apply for access. */
  enablePermissionApply?: boolean | undefined;
  /** The application. */
  appId: string;
}

export interface DeleteApplicationInput {
  /** The application. */
  appId: string;
}

export interface GetApplicationSecretInput {
  /** The application. */
  appId: string;
}

export interface GetApplicationSecretOutput {
  /** The secret of the application. */
  secret: string;
}

export interface RefreshApplicationSecretInput {
  /** The application. */
  appId: string;
}

export interface RefreshApplicationSecretOutput {
  /** The secret of the application. */
  secret: string;
}

export interface ListApplicationActiveUsersInput {
  /** The application. */
  appId: string;
  /** @default {} */
  options?: {
    /**
     * Include custom fields.
     * @default false
     */
    withCustomData?: boolean | undefined;
    /**
     * Include external identities.
     * @default false
     */
    withIdentities?: boolean | undefined;
    /**
     * Include the ids of departments.
     * @default false
     */
    withDepartmentIds?: boolean | undefined;
    /** @default {} */
    pagination?: Pagination | undefined;
  } | undefined;
}

export interface CheckDomainAvailableInput {
  /** The sub-domain. */
  domain: string;
}

export interface CheckDomainAvailableOutput {
  /** Whether an application could take it. */
  available: boolean;
}

export interface ListTenantApplicationsInput {
  /** Page to return, from 1, as text. */
  page: string;
  /** Entries on a page, at most 50, as text. */
  limit: string;
  /** Matches the name; empty for all. */
  keywords: string;
  /** Only applications with single sign-on. */
  sso_enabled: boolean;
}

export interface ManagementApplications {
  /**
   * Read one application with its whole configuration.
   *
   * `GET /api/v3/get-application`, needs the permission `application:read`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  getApplication(input: GetApplicationInput, options?: CallOptions): Promise<Result<Application>>;

  /**
   * List applications with their whole configuration, newest first.
   *
   * `GET /api/v3/list-applications`, needs the permission `application:read`
   */
  listApplications(input?: ListApplicationsInput, options?: CallOptions): Promise<Result<Page<Application>>>;

  /**
   * Read the name, logo and type of one application.
   *
   * `GET /api/v3/get-application-simple-info`, needs the permission `application:read`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  getApplicationSimpleInfo(input: GetApplicationSimpleInfoInput, options?: CallOptions): Promise<Result<ApplicationSummary>>;

  /**
   * List the names, logos and types of applications, newest first.
   *
   * `GET /api/v3/list-application-simple-info`, needs the permission `application:read`
   */
  listApplicationSimpleInfo(input?: ListApplicationSimpleInfoInput, options?: CallOptions): Promise<Result<Page<ApplicationSummary>>>;

  /**
   * Create an application, with a secret and a permission space of its own.
   *
   * `POST /api/v3/create-application`, needs the permission `application:create`
   *
   * Fails with `applicationDomainTaken` (409, 2039), `identitySourceNotFound` (404, 4040002).
   */
  createApplication(input: NewApplication, options?: CallOptions): Promise<Result<Application>>;

  /**
   * Change the configuration of an application; what is left out stays as it is.
   *
   * `POST /api/v3/update-application`, needs the permission `application:update`
   *
   * Fails with `applicationNotFound` (404, 2011), `applicationDomainTaken` (409, 2039).
   */
  updateApplication(input: UpdateApplicationInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete an application; its users stay.
   *
   * `POST /api/v3/delete-application`, needs the permission `application:delete`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  deleteApplication(input: DeleteApplicationInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Read the secret of an application.
   *
   * `GET /api/v3/get-application-secret`, needs the permission `application-secret:read`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  getApplicationSecret(input: GetApplicationSecretInput, options?: CallOptions): Promise<Result<GetApplicationSecretOutput>>;

  /**
   * Replace the secret of an application; the old one stops working.
   *
   * `POST /api/v3/refresh-application-secret`, needs the permission `application-secret:update`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  refreshApplicationSecret(input: RefreshApplicationSecretInput, options?: CallOptions): Promise<Result<RefreshApplicationSecretOutput>>;

  /**
   * List the users who are signed in to an application.
   *
   * `POST /api/v3/list-application-active-users`, needs the permission `application:read`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  listApplicationActiveUsers(input: ListApplicationActiveUsersInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * Tell whether a sub-domain is still free for an application.
   *
   * `POST /api/v3/check-domain-available`, needs the permission `application:read`
   */
  checkDomainAvailable(input: CheckDomainAvailableInput, options?: CallOptions): Promise<Result<CheckDomainAvailableOutput>>;

  /**
   * List the applications that are open to tenants.
   *
   * `GET /api/v3/list-tenant-applications`, needs the permission `application:read`
   */
  listTenantApplications(input: ListTenantApplicationsInput, options?: CallOptions): Promise<Result<Page<TenantApplication>>>;
}
