import type { Factor, Purpose } from '@genauth/contract/account-steps.ts';
import type { Identifier } from '../users/public.ts';
import type { TypedCode } from './passcode/passcode.ts';

/** What a front takes from the person who signs in. */
export type Taken =
  | { event: 'identifier'; identifier: string }
  | { event: 'password'; identifier: Identifier; password: string }
  | { event: 'use-password'; identifier: string }
  | { event: 'send-code'; purpose: Purpose; identifier: string }
  | ({ event: 'passcode' } & TypedCode)
  | { event: 'passkey'; code: string }
  | { event: 'factor'; factor: Factor; code: string; trust?: 'on' | undefined }
  | { event: 'use-factor'; factor: Factor }
  | { event: 'enroll'; code: string }
  | { event: 'use-enroll'; factor: Factor; target?: string | undefined }
  | { event: 'confirmed'; userId: string }
  | { event: 'show-qrcode' }
  | { event: 'check' }
  | { event: 'noted' }
  | { event: 'register'; identifier: string; agreed: readonly string[] }
  | { event: 'prove-contact'; code: string }
  | { event: 'details'; password: string | undefined }
  | { event: 'new-password'; password: string };
