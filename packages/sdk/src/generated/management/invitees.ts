// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { CombinedFilter, Invitee, InviteeRecord, Spreadsheet, Success } from '../models.ts';

export interface QuickFilterInviteeListInput {
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
}

export interface FilterUsersInput {
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
  /** The roster. */
  rosterId: string;
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  filter?: CombinedFilter | undefined;
  /**
   * Include who created it.
   * @default false
   */
  withCreatorDetail?: boolean | undefined;
}

export interface DeleteInviteesInput {
  /** The invited people. */
  inviteeIds: string[];
  /** The roster. */
  rosterId: string;
}

export interface UploadInput {
  /** Whether the file is kept from the public. */
  private: boolean;
}

export interface ImportUsersInput {
  /** The roster. */
  rosterId: string;
  /** The spreadsheet, as CSV. */
  file: string;
}

export interface ImportUsersOutput {
  /** Whether it worked. */
  success: boolean;
  /** What there is to say about it. */
  msg?: string | null | undefined;
  /** Those that were refused, with the reason. */
  failed?: unknown[] | null | undefined;
  /** Those that were taken in. */
  insertRes?: unknown[] | null | undefined;
}

export interface ExportUsersInput {
  /** The roster. */
  rosterId: string;
}

export interface ManagementInvitees {
  /**
   * Search invited people across all rosters.
   *
   * `POST /api/v3/quick-filter-invitees`, needs the permission `invitee:read`
   */
  quickFilterInviteeList(input?: QuickFilterInviteeListInput, options?: CallOptions): Promise<Result<Page<InviteeRecord>>>;

  /**
   * Search the people on one roster.
   *
   * `POST /api/v3/list-invitation-invitees`, needs the permission `invitee:read`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105).
   */
  filterUsers(input: FilterUsersInput, options?: CallOptions): Promise<Result<Page<Invitee>>>;

  /**
   * Remove people from a roster.
   *
   * `POST /api/v3/batch-delete-invitation-invitees`, needs the permission `invitee:delete`
   *
   * Fails with `inviteeNotFound` (404, 4040106).
   */
  deleteInvitees(input: DeleteInviteesInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Get the spreadsheet that people to invite are entered in.
   *
   * `GET /api/v3/invitation-invitee/template`, needs the permission `invitee:read`
   */
  importTemplate(input?: Record<string, never>, options?: CallOptions): Promise<Result<Spreadsheet>>;

  /**
   * Upload a spreadsheet of people to invite.
   *
   * `POST /api/v3/invitation-invitee/upload`, needs the permission `invitee:create`
   */
  upload(input: UploadInput, options?: CallOptions): Promise<Result<Spreadsheet>>;

  /**
   * Read an uploaded spreadsheet into a roster.
   *
   * `POST /api/v3/invitation-invitee/import`, needs the permission `invitee:create`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105), `spreadsheetUnreadable` (400, 4000103).
   */
  importUsers(input: ImportUsersInput, options?: CallOptions): Promise<Result<ImportUsersOutput>>;

  /**
   * Export the people on a roster as a spreadsheet.
   *
   * `POST /api/v3/invitation-invitee/export`, needs the permission `invitee:read`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105).
   */
  exportUsers(input: ExportUsersInput, options?: CallOptions): Promise<Result<Spreadsheet>>;
}
