// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { IpListEntry } from '../models.ts';

export interface FindIpListInput {
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
  /** Whether the addresses are allowed or blocked. */
  ipType: 'BLACK' | 'WHITE';
}

export interface AddInput {
  /** When the entry loses its force, in milliseconds since 1970; 0: never. */
  expireAt: string;
  /** What the list keeps them from. */
  limitList: ('FORBID_LOGIN' | 'FORBID_REGISTER' | 'SKIP_MFA')[];
  /** How entries leave the list. */
  removeType: 'MANUAL' | 'SCHEDULE';
  /** How entries came to the list. */
  addType: 'MANUAL' | 'SCHEDULE';
  /** Whether the addresses are allowed or blocked. */
  ipType: 'BLACK' | 'WHITE';
  /** Addresses and networks, with commas between. */
  ips: string;
}

export interface DeleteByIdInput {
  /** Which one it is. */
  id: string;
}

export interface ManagementIpLists {
  /**
   * List the addresses on the list of allowed or blocked ones.
   *
   * `GET /api/v3/ip-list`, needs the permission `risk:read`
   */
  findIpList(input: FindIpListInput, options?: CallOptions): Promise<Result<Page<IpListEntry>>>;

  /**
   * Put addresses on the list of allowed or blocked ones.
   *
   * `POST /api/v3/ip-list`, needs the permission `risk:create`
   *
   * Fails with `timeUnreadable` (400, 4000010), `timesReversed` (400, 4000011), `networkInvalid` (400, 4000102).
   */
  add(input: AddInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Take an address off its list.
   *
   * `DELETE /api/v3/ip-list/{id}`, needs the permission `risk:delete`
   *
   * Fails with `riskEntryNotFound` (404, 4040101).
   */
  deleteById(input: DeleteByIdInput, options?: CallOptions): Promise<Result<undefined>>;
}
