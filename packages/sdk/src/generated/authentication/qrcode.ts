// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { LoginTokens, QrcodeStatus, Success } from '../models.ts';

export interface GeneQrCodeInput {
  /** What kind it is. */
  type: 'MOBILE_APP' | 'WECHAT_MINIPROGRAM' | 'WECHAT_OFFICIAL_ACCOUNT';
  /** The connection. */
  extIdpConnId?: string | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
  /** Handed to the pipelines. */
  context?: Record<string, unknown> | undefined;
  /**
   * Let one QR code serve several apps.
   * @default false
   */
  autoMergeQrCode?: boolean | undefined;
}

export interface GeneQrCodeOutput {
  /** The QR code. */
  qrcodeId: string;
  /** Address to call. */
  url: string;
  /** Logo in the middle of the QR code. */
  customLogoUrl?: string | null | undefined;
}

export interface GetQrCodeStatusInput {
  /** The QR code. */
  qrcodeId: string;
}

export interface CheckQrCodeStatusInput {
  /** The QR code. */
  qrcodeId: string;
}

export interface ExchangeTokenSetWithQrCodeTicketInput {
  /** Ticket that ties the steps together. */
  ticket: string;
  /** The application, when no header names it. */
  client_id?: string | undefined;
  /** Secret of the application, when it must prove itself in the body. */
  client_secret?: string | undefined;
}

export interface SetQrCodeStatusInput {
  /** The QR code. */
  qrcodeId: string;
  /** What is to be done. */
  action: 'SCAN' | 'CONFIRM' | 'CANCEL';
}

export interface ChangeQrCodeStatusInput {
  /** The QR code. */
  qrcodeId: string;
  /** What is to be done. */
  action: 'SCAN' | 'CONFIRM' | 'CANCEL';
}

export interface AuthenticationQrcode {
  /**
   * Make a QR code that a signed-in app can scan to sign its user in.
   *
   * `POST /api/v3/gene-qrcode`
   *
   * Fails with `applicationNotFound` (404, 2011), `connectionUnavailable` (422, 4220001), `tooManyRequests` (429, 4290001).
   */
  geneQrCode(input: GeneQrCodeInput, options?: CallOptions): Promise<Result<GeneQrCodeOutput>>;

  /**
   * Read whether a QR code was scanned and confirmed.
   *
   * `GET /api/v3/get-qrcode-status`
   */
  getQrCodeStatus(input: GetQrCodeStatusInput, options?: CallOptions): Promise<Result<QrcodeStatus>>;

  /**
   * Read whether a QR code was scanned; the older form.
   *
   * `GET /api/v3/check-qrcode-status`
   * @deprecated
   */
  checkQrCodeStatus(input: CheckQrCodeStatusInput, options?: CallOptions): Promise<Result<QrcodeStatus>>;

  /**
   * Exchange the ticket of a confirmed QR code for tokens.
   *
   * `POST /api/v3/exchange-tokenset-with-qrcode-ticket`
   *
   * Fails with `deviceSignInGone` (404, 4040132), `clientNotAuthenticated` (401, 4010002), `mfaRequired` (403, 1636).
   */
  exchangeTokenSetWithQrCodeTicket(input: ExchangeTokenSetWithQrCodeTicketInput, options?: CallOptions): Promise<Result<LoginTokens>>;

  /**
   * Scan, confirm or cancel a QR code, from the app.
   *
   * `POST /api/v3/set-qrcode-status`
   *
   * Fails with `deviceSignInGone` (404, 4040132).
   */
  setQrCodeStatus(input: SetQrCodeStatusInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Scan, confirm or cancel a QR code; the older form.
   *
   * `POST /api/v3/change-qrcode-status`
   *
   * Fails with `deviceSignInGone` (404, 4040132).
   * @deprecated
   */
  changeQrCodeStatus(input: ChangeQrCodeStatusInput, options?: CallOptions): Promise<Result<undefined>>;
}
