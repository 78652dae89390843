// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Success } from '../models.ts';

export interface BatchBindPolicyInput {
  /** The rosters. */
  rosterIds: string[];
  /** The policy. */
  policyId: string;
}

export interface BatchUnbindPolicyInput {
  /** The rosters. */
  rosterIds: string[];
  /** The policy. */
  policyId: string;
}

export interface SendRosterInvitationInput {
  /** The roster. */
  rosterId: string;
}

export interface SendRosterInvitationBatchInput {
  /** The invited people. */
  inviteeIds: string[];
  /** The roster. */
  rosterId: string;
}

export interface RevertRosterInvitationInput {
  /** The invited person. */
  inviteeId: string;
  /** The roster. */
  rosterId: string;
}

export interface RevertRosterInvitationBatchInput {
  /** The invited people. */
  inviteeIds: string[];
}

export interface ManagementRosterInvitations {
  /**
   * Bind an invitation policy to several rosters.
   *
   * `POST /api/v3/update-invitation-roster-batch-bind-policy`, needs the permission `invitation-roster:update`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105), `invitationPolicyNotFound` (404, 4040104).
   */
  batchBindPolicy(input: BatchBindPolicyInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Release several rosters from an invitation policy.
   *
   * `POST /api/v3/update-invitation-roster-batch-unbind-policy`, needs the permission `invitation-roster:update`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105).
   */
  batchUnbindPolicy(input: BatchUnbindPolicyInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Invite everybody on a roster.
   *
   * `POST /api/v3/send-roster-invitation`, needs the permission `invitation-roster:send`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105), `invitationPolicyMissing` (422, 4220102).
   */
  sendRosterInvitation(input: SendRosterInvitationInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Invite some of the people on a roster.
   *
   * `POST /api/v3/send-roster-invitation-batch`, needs the permission `invitation-roster:send`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105), `invitationPolicyMissing` (422, 4220102), `inviteeNotFound` (404, 4040106).
   */
  sendRosterInvitationBatch(input: SendRosterInvitationBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Withdraw the invitation of one person.
   *
   * `POST /api/v3/revert-roster-invitation`, needs the permission `invitation-roster:send`
   *
   * Fails with `inviteeNotFound` (404, 4040106).
   */
  revertRosterInvitation(input: RevertRosterInvitationInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Withdraw the invitations of several people.
   *
   * `POST /api/v3/revert-roster-invitation-batch`, needs the permission `invitation-roster:send`
   *
   * Fails with `inviteeNotFound` (404, 4040106).
   */
  revertRosterInvitationBatch(input: RevertRosterInvitationBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
