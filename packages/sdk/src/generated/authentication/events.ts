// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';

export interface AuthenticationPubInput {
  /** What kind of event it is. */
  eventType: string;
  /** Where it comes from. */
  source: string;
  /** What happened. */
  eventData: string;
}

export interface AuthenticationEvents {
  /**
   * Publish an event as the signed-in user.
   *
   * `POST /api/v3/pub-userEvent`
   */
  pub(input: AuthenticationPubInput, options?: CallOptions): Promise<Result<unknown>>;
}
