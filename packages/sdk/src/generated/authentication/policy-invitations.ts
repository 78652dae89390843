// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { InviteeContext, InviteeProfile, Success } from '../models.ts';

export interface GenerateInviteTokenInput {
  /** Signature of the invitation. */
  signature: string;
  /** Unique name in addresses. */
  identifier: string;
  /**
   * Include the profile of the invited person.
   * @default false
   */
  withInviteeInfo?: boolean | undefined;
  /**
   * Include the settings of the invitation.
   * @default false
   */
  withInvitationSettings?: boolean | undefined;
}

export interface GenerateInviteTokenOutput {
  /** The token. */
  token?: string | null | undefined;
  invitationContext?: InviteeContext | null | undefined;
}

export interface GetInviteCodeContextInput {
  /** The token. */
  token: string;
}

export interface VerifyInviteCodeInput {
  /** Where the code is sent to. */
  receiverType: 'smsCode' | 'emailCode';
  /** Unique code. */
  code: string;
  /** The token. */
  token: string;
}

export interface SignupByPolicyInput {
  /** The token. */
  token: string;
  /** Unique code. */
  code?: string | undefined;
  /** Where the code is sent to. */
  receiverType?: 'smsCode' | 'emailCode' | undefined;
  profile?: InviteeProfile | undefined;
  /** How to carry it out. */
  options?: {
    /** Code that proves the phone number of the profile. */
    phonePassCodeForInformationCompletion?: string | undefined;
    /** Code that proves the e-mail address of the profile. */
    emailPassCodeForInformationCompletion?: string | undefined;
  } | undefined;
}

export interface AuthenticationPolicyInvitations {
  /**
   * Exchange the signature of an invitation for a token.
   *
   * `POST /api/v3/generate-policy-invitation-token`
   *
   * Fails with `invitationExpired` (403, 4032).
   */
  generateInviteToken(input: GenerateInviteTokenInput, options?: CallOptions): Promise<Result<GenerateInviteTokenOutput>>;

  /**
   * Read where and how the code of an invitation can be received.
   *
   * `GET /api/v3/get-policy-invitation-context`
   *
   * Fails with `invitationPageExpired` (403, 4033).
   */
  getInviteCodeContext(input: GetInviteCodeContextInput, options?: CallOptions): Promise<Result<InviteeContext>>;

  /**
   * Check the code that proves an invited person.
   *
   * `POST /api/v3/verify-invite-code`
   *
   * Fails with `invitationPageExpired` (403, 4033), `applicationNotFound` (404, 2011), `wrongPasscode` (403, 2001).
   */
  verifyInviteCode(input: VerifyInviteCodeInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Register by a personal invitation.
   *
   * `POST /api/v3/join-by-invitation`
   *
   * Fails with `invitationPageExpired` (403, 4033), `applicationNotFound` (404, 2011), `wrongPasscode` (403, 2001).
   */
  signupByPolicy(input: SignupByPolicyInput, options?: CallOptions): Promise<Result<Success>>;
}
