// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Identity, OfferedIdentitySource } from '../models.ts';

export interface GenerateLinkExtIdpUrlInput {
  /** Name of the connection in addresses. */
  ext_idp_conn_identifier: string;
  /** The application. */
  app_id: string;
  /** Id token of the user. */
  id_token: string;
  /** Answer with an address rather than a redirect. */
  need_url_redirect?: string | undefined;
  /** Return the token alone. */
  only_redirect_token?: string | undefined;
  /** Return by a form. */
  need_form_post?: string | undefined;
  /** Where the user returns to. */
  target_url?: string | undefined;
}

export interface GenerateLinkExtIdpUrlOutput {
  /** Address to call. */
  url: string;
}

export interface UnlinkExtIdpInput {
  /** The identity source. */
  extIdpId: string;
}

export interface AuthenticationExtIdpBinding {
  /**
   * Make the address by which a user links an external account.
   *
   * `GET /api/v3/generate-link-extidp-url`
   */
  generateLinkExtIdpUrl(input: GenerateLinkExtIdpUrlInput, options?: CallOptions): Promise<Result<GenerateLinkExtIdpUrlOutput>>;

  /**
   * Remove an external account from the account of the signed-in user.
   *
   * `POST /api/v3/unlink-extidp`
   */
  unlinkExtIdp(input: UnlinkExtIdpInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * List the external accounts of the signed-in user.
   *
   * `GET /api/v3/get-identities`
   */
  getIdentities(input?: Record<string, never>, options?: CallOptions): Promise<Result<Identity[]>>;

  /**
   * List the identity sources that the application offers.
   *
   * `GET /api/v3/get-application-enabled-extidps`
   */
  getApplicationEnabledExtIdps(input?: Record<string, never>, options?: CallOptions): Promise<Result<OfferedIdentitySource[]>>;
}
