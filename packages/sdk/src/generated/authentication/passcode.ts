// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { EmailChannel, SmsChannel } from '../models.ts';

export interface GeneCatchaCodeAndTokenOutput {
  /** The picture, as SVG. */
  captchaCodeSvg: string;
  /** Token that goes with the picture. */
  captchaToken: string;
}

export interface SendSmsInput {
  channel: SmsChannel;
  /** Phone number. */
  phoneNumber: string;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
}

export interface SendEmailInput {
  channel: EmailChannel;
  /** E-mail address. */
  email: string;
}

export interface PreCheckCodeInput {
  /** How the code was sent. */
  codeType: 'SMS' | 'EMAIL';
  /** The code on the phone. */
  smsCodePayload?: {
    /** Phone number. */
    phone: string;
    /** The code that was sent. */
    passCode: string;
    /** Country code of the phone number, such as +86. */
    phoneCountryCode?: string | undefined;
    channel: SmsChannel;
  } | undefined;
  /** The e-mailed code. */
  emailCodePayload?: {
    /** E-mail address. */
    email: string;
    /** The code that was sent. */
    passCode: string;
    channel: EmailChannel;
  } | undefined;
}

export interface PreCheckCodeOutput {
  /** Whether it is valid. */
  isValid: boolean;
  /** What there is to say about it. */
  message?: string | null | undefined;
}

export interface AuthenticationPasscode {
  /**
   * Make a picture of characters that programs cannot read.
   *
   * `GET /api/v3/get-captcha-code`
   */
  geneCatchaCodeAndToken(input?: Record<string, never>, options?: CallOptions): Promise<Result<GeneCatchaCodeAndTokenOutput>>;

  /**
   * Send a code by text message.
   *
   * `POST /api/v3/send-sms`
   *
   * Fails with `applicationNotFound` (404, 2011), `passcodeSentRecently` (429, 2080), `tooManyRequests` (429, 4290001).
   */
  sendSms(input: SendSmsInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Send a code by e-mail.
   *
   * `POST /api/v3/send-email`
   *
   * Fails with `applicationNotFound` (404, 2011), `passcodeSentRecently` (429, 2080), `tooManyRequests` (429, 4290001).
   */
  sendEmail(input: SendEmailInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Tell whether a code is right, without using it up.
   *
   * `POST /api/v3/pre-check-code`
   *
   * Fails with `applicationNotFound` (404, 2011), `criterionMissing` (400, 4000007), `tooManyRequests` (429, 4290001).
   */
  preCheckCode(input: PreCheckCodeInput, options?: CallOptions): Promise<Result<PreCheckCodeOutput>>;
}
