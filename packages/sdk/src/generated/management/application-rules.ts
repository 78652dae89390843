// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AccessSubjectType, ApplicationRule, SubjectRule, SubjectRuleDetail, Success } from '../models.ts';

export interface DetailAuthSubjectInput {
  /** The target. */
  targetId: string;
  targetType: AccessSubjectType;
  /** The application. */
  appId: string;
}

export interface ListAuthSubjectInput {
  targetType: AccessSubjectType;
  /** The target. */
  targetId: string;
  /** Name of the application. */
  appName?: string | undefined;
  /** Kinds of applications. */
  appTypeList?: string[] | undefined;
  /** Whether access is allowed or refused. */
  effect?: string[] | undefined;
  /** Whether it is on. */
  enabled?: boolean | undefined;
}

export interface ListAuthSubjectOutput {
  /** The entries. */
  list: SubjectRule[];
}

export interface ListAuthApplicationInput {
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
  /** The application. */
  appId: string;
  /** Name of the target. */
  targetName?: string | undefined;
  targetTypeList?: string[] | undefined;
  /** Whether access is allowed or refused. */
  effect?: 'ALLOW' | 'DENY' | undefined;
  /** Whether it is on. */
  enabled?: boolean | undefined;
}

export interface EnabledAuthInput {
  /** Whether it is on. */
  enabled: boolean;
  /** Which one it is. */
  id: string;
}

export interface DeleteAuthInput {
  authIds: string[];
}

export interface ManagementApplicationRules {
  /**
   * Read the access that one subject has to an application.
   *
   * `GET /api/v3/get-subject-auth-detail`, needs the permission `application-access:read`
   */
  detailAuthSubject(input: DetailAuthSubjectInput, options?: CallOptions): Promise<Result<SubjectRuleDetail>>;

  /**
   * List the applications that a subject may or may not enter.
   *
   * `POST /api/v3/list-subject-auth`, needs the permission `application-access:read`
   */
  listAuthSubject(input: ListAuthSubjectInput, options?: CallOptions): Promise<Result<ListAuthSubjectOutput>>;

  /**
   * List the subjects that have a rule of access to an application.
   *
   * `POST /api/v3/list-applications-auth`, needs the permission `application-access:read`
   */
  listAuthApplication(input: ListAuthApplicationInput, options?: CallOptions): Promise<Result<Page<ApplicationRule>>>;

  /**
   * Switch a rule of access on or off.
   *
   * `POST /api/v3/update-auth-enabled`, needs the permission `application-access:update`
   */
  enabledAuth(input: EnabledAuthInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete several rules of access.
   *
   * `DELETE /api/v3/batch-applications-auth`, needs the permission `application-access:delete`
   */
  deleteAuth(input: DeleteAuthInput, options?: CallOptions): Promise<Result<Success>>;
}
