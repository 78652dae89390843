// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { InvitationLink, Success } from '../models.ts';

export interface GetUniversalInvitationPublicConfigInput {
  /** Unique name in addresses. */
  identifier: string;
}

export interface GetUniversalInvitationPublicConfigOutput {
  userPool: {
    /** Name for display. */
    name?: string | null | undefined;
    /** Address of the logo. */
    logo?: string | null | undefined;
    /** What it is for. */
    description?: string | null | undefined;
  };
  inviter?: {
    /** Name for display. */
    displayName: string;
  } | null | undefined;
}

export interface SignupByUniversalInput {
  /** The e-mailed code. */
  emailCode: string;
  /** Unique name in addresses. */
  identifier: string;
  /** Profile of the user. */
  profile?: {
    /** Name for display. */
    name: string;
    /** E-mail address. */
    email: string;
  } | undefined;
}

export interface SignupByUniversalOutput {
  /** Where it stands. */
  status: 'PENDING' | 'PASSED';
}

export interface AuthenticationUniversalInvitations {
  /**
   * Read what an invitation link asks of whoever opens it.
   *
   * `GET /api/v3/get-universal-invitation-public-config`
   *
   * Fails with `invitationExpired` (403, 4032).
   */
  getUniversalInvitationPublicConfig(input: GetUniversalInvitationPublicConfigInput, options?: CallOptions): Promise<Result<GetUniversalInvitationPublicConfigOutput>>;

  /**
   * Register by an invitation link that is open to anybody.
   *
   * `POST /api/v3/signup-by-invitation`
   *
   * Fails with `invitationExpired` (403, 4032), `applicationNotFound` (404, 2011), `wrongPasscode` (403, 2001), `userExists` (409, 2026).
   */
  signupByUniversal(input: SignupByUniversalInput, options?: CallOptions): Promise<Result<SignupByUniversalOutput>>;

  /**
   * Make an invitation link in the name of the signed-in user.
   *
   * `POST /api/v3/generate-universal-invitation-link-by-member`
   *
   * Fails with `memberInvitationOff` (403, 4030102).
   */
  generateUniversalInvitationByMember(input?: Record<string, never>, options?: CallOptions): Promise<Result<InvitationLink>>;

  /**
   * Withdraw all invitation links of the signed-in user.
   *
   * `POST /api/v3/clear-my-all-invitation-links`
   */
  clearMyAllUniversalInvitationLinks(input?: Record<string, never>, options?: CallOptions): Promise<Result<Success>>;
}
