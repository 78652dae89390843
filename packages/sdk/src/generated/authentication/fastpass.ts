// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { FastpassQrcode, LoginTokens, QrcodeStatus, SignInContext } from '../models.ts';

export interface GeneFastpassQrcodeInfoInput {
  options?: SignInContext | undefined;
}

export interface GetFastpassParamsInput {
  /** The QR code. */
  qrcodeId: string;
  /** The application. */
  appId: string;
}

export interface GetFastpassParamsOutput {
  relationApps?: {
    /** Unique and permanent. */
    id: string;
    /** Name for display. */
    name: string;
    /** Address of the logo. */
    logo?: string | null | undefined;
  }[] | null | undefined;
}

export interface GetAppLoginQrCodeStatusInput {
  /** The QR code. */
  qrcodeId: string;
}

export interface QrCodeAppLoginInput {
  /** What is to be done. */
  action: 'APP_LOGIN';
  /** The QR code. */
  qrcodeId: string;
}

export interface AuthenticationFastpass {
  /**
   * Make a QR code by which the signed-in user signs in on a phone.
   *
   * `POST /api/v3/gene-fastpass-qrcode-info`
   */
  geneFastpassQrcodeInfo(input?: GeneFastpassQrcodeInfoInput, options?: CallOptions): Promise<Result<FastpassQrcode | null | undefined>>;

  /**
   * Read which applications a scanned QR code signs in to.
   *
   * `GET /api/v3/get-fastpass-client-apps`
   *
   * Fails with `deviceSignInGone` (404, 4040132).
   */
  getFastpassParams(input: GetFastpassParamsInput, options?: CallOptions): Promise<Result<GetFastpassParamsOutput>>;

  /**
   * Read whether a phone has signed in by a QR code.
   *
   * `GET /api/v3/get-app-login-qrcode-status`
   */
  getAppLoginQrCodeStatus(input: GetAppLoginQrCodeStatusInput, options?: CallOptions): Promise<Result<QrcodeStatus>>;

  /**
   * Sign in on a phone by a scanned QR code.
   *
   * `POST /api/v3/qrcode-app-login`
   *
   * Fails with `applicationNotFound` (404, 2011), `deviceSignInGone` (404, 4040132), `mfaRequired` (403, 1636).
   */
  qrCodeAppLogin(input: QrCodeAppLoginInput, options?: CallOptions): Promise<Result<LoginTokens>>;
}
