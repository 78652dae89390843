// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { CombinedFilter, InitialPassword, InvitationLinkSettings, InvitationPolicy, Success } from '../models.ts';

export interface ListInvitationPoliciesInput {
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
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  filter?: CombinedFilter | undefined;
  /**
   * Include who created it.
   * @default false
   */
  withCreatorDetail?: boolean | undefined;
}

export interface CreateInvitationPolicyInput {
  /** Name for display. */
  name: string;
  /** How people are invited. */
  inviteMethod?: 'email' | undefined;
  inviteLinkConfig?: InvitationLinkSettings | undefined;
  defaultPasswordConfig?: InitialPassword | undefined;
  /** Whether the e-mail shows the first password. */
  showPasswordInInviteEmail?: boolean | undefined;
  /** Whether invited people prove their address or number. */
  enabledIdentifierVerify?: boolean | undefined;
  /** Where the code of the proof goes first. */
  sendVerifyCodeMethod?: 'prioritySMS' | 'priorityEmail' | undefined;
  /** Whether invited people complete their profile. */
  enabledInfoFill?: boolean | undefined;
  /** What is shown when the profile is to be completed. */
  registerInfoFillMsg?: string | undefined;
  /** Whether invited people link an external account. */
  enabledExtIdp?: boolean | undefined;
  /** Whether linking may be skipped. */
  allowSkipBindExtIdp?: boolean | undefined;
  /** What is shown when an account is to be linked. */
  extIdpBindMsg?: string | undefined;
  /** The connections. */
  extIdpConnIds?: string[] | undefined;
  /** Names of the fields that are asked for. */
  extendsFields?: string[] | undefined;
}

export interface GetPolicyDetailByIdInput {
  /** The policy. */
  policyId: string;
  /** The roster. */
  rosterId?: string | undefined;
  /**
   * Include who created it.
   * @default false
   */
  withCreatorDetail?: boolean | undefined;
}

export interface CopyInvitationPolicyByIdInput {
  /** The policy. */
  policyId: string;
}

export interface UpdateInvitationPolicyInput {
  /** The policy. */
  policyId: string;
  /** Name for display. */
  name?: string | undefined;
  /** How people are invited. */
  inviteMethod?: 'email' | undefined;
  inviteLinkConfig?: InvitationLinkSettings | undefined;
  defaultPasswordConfig?: InitialPassword | undefined;
  /** Whether the e-mail shows the first password. */
  showPasswordInInviteEmail?: boolean | undefined;
  /** Whether invited people prove their address or number. */
  enabledIdentifierVerify?: boolean | undefined;
  /** Where the code of the proof goes first. */
  sendVerifyCodeMethod?: 'prioritySMS' | 'priorityEmail' | undefined;
  /** Whether invited people complete their profile. */
  enabledInfoFill?: boolean | undefined;
  /** What is shown when the profile is to be completed. */
  registerInfoFillMsg?: string | undefined;
  /** Whether invited people link an external account. */
  enabledExtIdp?: boolean | undefined;
  /** Whether linking may be skipped. */
  allowSkipBindExtIdp?: boolean | undefined;
  /** What is shown when an account is to be linked. */
  extIdpBindMsg?: string | undefined;
  /** The connections. */
  extIdpConnIds?: string[] | undefined;
  /** Names of the fields that are asked for. */
  extendsFields?: string[] | undefined;
  /** Template of the invitation. */
  inviteEmailTemplateType?: string | undefined;
  /** Template of the welcome. */
  welcomeEmailTemplateType?: string | undefined;
}

export interface BatchDeleteInvitationPoliciesInput {
  /** The policies. */
  policyIds: string[];
}

export interface ManagementInvitationPolicies {
  /**
   * Search the policies by which people are invited.
   *
   * `POST /api/v3/list-invitation-policies`, needs the permission `invitation-policy:read`
   */
  listInvitationPolicies(input?: ListInvitationPoliciesInput, options?: CallOptions): Promise<Result<Page<InvitationPolicy>>>;

  /**
   * Create a policy by which people are invited.
   *
   * `POST /api/v3/create-invitation-policy`, needs the permission `invitation-policy:create`
   */
  createInvitationPolicy(input: CreateInvitationPolicyInput, options?: CallOptions): Promise<Result<InvitationPolicy>>;

  /**
   * Read one invitation policy.
   *
   * `GET /api/v3/get-invitation-policy`, needs the permission `invitation-policy:read`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104).
   */
  getPolicyDetailById(input: GetPolicyDetailByIdInput, options?: CallOptions): Promise<Result<InvitationPolicy>>;

  /**
   * Copy an invitation policy.
   *
   * `POST /api/v3/copy-invitation-policy-by-id`, needs the permission `invitation-policy:create`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104).
   */
  copyInvitationPolicyById(input: CopyInvitationPolicyByIdInput, options?: CallOptions): Promise<Result<InvitationPolicy>>;

  /**
   * Change an invitation policy.
   *
   * `POST /api/v3/update-invitation-policy`, needs the permission `invitation-policy:update`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104).
   */
  updateInvitationPolicy(input: UpdateInvitationPolicyInput, options?: CallOptions): Promise<Result<InvitationPolicy>>;

  /**
   * Delete several invitation policies.
   *
   * `POST /api/v3/delete-invitation-policies-batch`, needs the permission `invitation-policy:delete`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104).
   */
  batchDeleteInvitationPolicies(input: BatchDeleteInvitationPoliciesInput, options?: CallOptions): Promise<Result<Success>>;
}
