// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Application, LoginPageChanges, Success, UserPoolTenantConfig } from '../models.ts';

export interface UpdateLoginPageConfigInput {
  update: LoginPageChanges;
}

export interface UpdateUserPoolTenantConfigInput {
  update: LoginPageChanges;
}

export interface UpdateTenantQrCodeStateInput {
  /** Whether it is on. */
  enabled: boolean;
}

export interface GetVerifyConfigAppInput {
  /** Matches names and other readable members. */
  keywords?: string | undefined;
}

export interface ManagementBranding {
  /**
   * Change the look of the sign-in page of the pool.
   *
   * `POST /api/v3/update-login-page-config`, needs the permission `branding:update`
   */
  updateLoginPageConfig(input: UpdateLoginPageConfigInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Read how the pool presents itself to tenants.
   *
   * `GET /api/v3/userpool-tenant-config`, needs the permission `branding:read`
   */
  userpollTenantConfig(input?: Record<string, never>, options?: CallOptions): Promise<Result<UserPoolTenantConfig>>;

  /**
   * Change how the pool presents itself to tenants.
   *
   * `POST /api/v3/update-userpool-tenant-config`, needs the permission `branding:update`
   */
  updateUserPoolTenantConfig(input: UpdateUserPoolTenantConfigInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Switch sign-in by app QR code on or off for tenants.
   *
   * `POST /api/v3/update-userpool-tenant-appqrcode-state`, needs the permission `branding:update`
   */
  updateTenantQrCodeState(input: UpdateTenantQrCodeStateInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the applications that use the verification service.
   *
   * `GET /api/v3/verify-config-app`, needs the permission `branding:read`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  getVerifyConfigApp(input?: GetVerifyConfigAppInput, options?: CallOptions): Promise<Result<Application>>;
}
