// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { CombinedFilter, InvitationApplicant, InvitationLink, Success, UniversalInvitation } from '../models.ts';

export interface GetUniversalInvitationInput {
  /**
   * Include more about the department.
   * @default false
   */
  withDepartmentDetail?: boolean | undefined;
}

export interface UpdateUniversalInvitationInput {
  /** How administrators invite. */
  adminInvitationConfig?: {
    /** Days until the link expires. */
    expiredTimeOfDay?: number | undefined;
    /** Put people into the department of who invited them. */
    joinSameDepartment?: boolean | undefined;
    /** The departments. */
    departmentIds?: string[] | null | undefined;
    /** Whether an administrator must agree. */
    enabledAdminConsent?: boolean | null | undefined;
  } | undefined;
  /** How members invite. */
  memberInvitationConfig?: {
    /** Days until the link expires. */
    expiredTimeOfDay?: number | undefined;
    /** Put people into the department of who invited them. */
    joinSameDepartment?: boolean | undefined;
    /** The departments. */
    departmentIds?: string[] | null | undefined;
    /** Whether an administrator must agree. */
    enabledAdminConsent?: boolean | null | undefined;
  } | undefined;
  /** Whether members may invite. */
  enabledMemberInvitation?: boolean | undefined;
}

export interface FilterInput {
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
   * Include who invited.
   * @default false
   */
  withInvitorDetail?: boolean | undefined;
  /**
   * Include who decided.
   * @default false
   */
  withOperatorDetail?: boolean | undefined;
}

export interface ApprovalInput {
  /** The applicants. */
  applicantIds: string[];
}

export interface RejectInput {
  /** The applicants. */
  applicantIds: string[];
}

export interface ManagementUniversalInvitations {
  /**
   * Read how anybody may be invited to the pool.
   *
   * `GET /api/v3/get-universal-invitation-settings`, needs the permission `invitation:read`
   */
  getUniversalInvitation(input?: GetUniversalInvitationInput, options?: CallOptions): Promise<Result<UniversalInvitation>>;

  /**
   * Set how anybody may be invited to the pool.
   *
   * `POST /api/v3/update-universal-invitation-settings`, needs the permission `invitation:update`
   */
  updateUniversalInvitation(input?: UpdateUniversalInvitationInput, options?: CallOptions): Promise<Result<UniversalInvitation>>;

  /**
   * Make a link that invites whoever opens it.
   *
   * `POST /api/v3/generate-universal-invitation-link`, needs the permission `invitation:create`
   */
  generateUniversalInvitation(input?: Record<string, never>, options?: CallOptions): Promise<Result<InvitationLink>>;

  /**
   * Search the people who followed an invitation link.
   *
   * `POST /api/v3/filter-universal-invitation-applicants`, needs the permission `invitation:read`
   */
  filter(input?: FilterInput, options?: CallOptions): Promise<Result<Page<InvitationApplicant>>>;

  /**
   * Admit people who followed an invitation link.
   *
   * `POST /api/v3/batch-approval-universal-invitation-applicants`, needs the permission `invitation:update`
   *
   * Fails with `applicantNotFound` (404, 4040108).
   */
  approval(input: ApprovalInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Turn away people who followed an invitation link.
   *
   * `POST /api/v3/batch-reject-universal-invitation-applicant`, needs the permission `invitation:update`
   *
   * Fails with `applicantNotFound` (404, 4040108).
   */
  reject(input: RejectInput, options?: CallOptions): Promise<Result<Success>>;
}
