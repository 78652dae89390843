// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { SignUpOptions, SignUpProfile, User } from '../models.ts';

export interface SignUpInput {
  /** How the user proves who they are. */
  connection: 'PASSWORD' | 'PASSCODE';
  /** For registration or proof by password. */
  passwordPayload?: {
    /** The password, encrypted as passwordEncryptType says. */
    password: string;
    /** Name to sign in with. */
    username?: string | undefined;
    /** E-mail address. */
    email?: string | undefined;
  } | undefined;
  /** For registration by code. */
  passCodePayload?: {
    /** The code that was sent. */
    passCode: string;
    /** E-mail address. */
    email?: string | undefined;
    /** Phone number. */
    phone?: string | undefined;
    /** Country code of the phone number, such as +86. */
    phoneCountryCode?: string | undefined;
  } | undefined;
  profile?: SignUpProfile | undefined;
  options?: SignUpOptions | undefined;
}

export interface AuthenticationSignup {
  /**
   * Register a user by password or by code.
   *
   * `POST /api/v3/signup`
   *
   * Fails with `applicationNotFound` (404, 2011), `registrationClosed` (403, 2031), `userExists` (409, 2026), `wrongPasscode` (403, 2001), `passwordTooWeak` (400, 2029), `passwordBreached` (400, 4000100), `passwordUndecryptable` (499, 2016).
   */
  signUp(input: SignUpInput, options?: CallOptions): Promise<Result<User>>;
}
