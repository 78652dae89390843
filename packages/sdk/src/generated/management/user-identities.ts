// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Identity, LoggedInIdentity, Success, SyncRelation } from '../models.ts';

export interface GetUserIdentitiesInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface GetUserLoggedinIdentitiesInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface LinkIdentityInput {
  /** The user. */
  userId: string;
  /** The identity source. */
  extIdpId: string;
  /** The id of the user at the identity source. */
  userIdInIdp: string;
  /**
   * What the id at the source is: openid, unionid or generic.
   * @default 'generic'
   */
  type?: string | undefined;
  /** Whether the source is a social one rather than an enterprise one. */
  isSocial?: boolean | undefined;
  /** The profile at the identity source. */
  userInfoInIdp?: Record<string, unknown> | undefined;
}

export interface UnlinkIdentityInput {
  /** The user. */
  userId: string;
  /** The identity source. */
  extIdpId: string;
  /**
   * What the id at the source is: openid, unionid or generic.
   * @default 'generic'
   */
  type?: string | undefined;
  /** Whether the source is a social one rather than an enterprise one. */
  isSocial?: boolean | undefined;
}

export interface GetUserSyncRelationsInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface DeleteUserSyncRelationsInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  /** The system, such as wechatwork or dingtalk. */
  provider: string;
}

export interface ManagementUserIdentities {
  /**
   * List the external identities that are linked to a user.
   *
   * `GET /api/v3/get-user-identities`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserIdentities(input: GetUserIdentitiesInput, options?: CallOptions): Promise<Result<Identity[]>>;

  /**
   * List the identity sources through which a user is signed in right now.
   *
   * `GET /api/v3/get-user-logged-in-identities`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserLoggedinIdentities(input: GetUserLoggedinIdentitiesInput, options?: CallOptions): Promise<Result<LoggedInIdentity[]>>;

  /**
   * Link an external identity to a user.
   *
   * `POST /api/v3/link-identity`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004), `identitySourceNotFound` (404, 4040002), `identityTaken` (409, 2215).
   */
  linkIdentity(input: LinkIdentityInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Remove the link between a user and an identity source.
   *
   * `POST /api/v3/unlink-identity`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004), `identityNotFound` (404, 2216).
   */
  unlinkIdentity(input: UnlinkIdentityInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the systems that a user is synchronized with.
   *
   * `GET /api/v3/get-user-sync-relations`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserSyncRelations(input: GetUserSyncRelationsInput, options?: CallOptions): Promise<Result<SyncRelation[]>>;

  /**
   * Forget that a user is synchronized with a system.
   *
   * `POST /api/v3/delete-user-sync-relations`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  deleteUserSyncRelations(input: DeleteUserSyncRelationsInput, options?: CallOptions): Promise<Result<Success>>;
}
