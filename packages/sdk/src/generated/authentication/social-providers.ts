// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { WechatAccessToken } from '../models.ts';

export interface GetAlipayAuthInfoInput {
  /** Name of the connection in addresses. */
  extIdpConnidentifier: string;
}

export interface GetAlipayAuthInfoOutput {
  authInfo: string;
}

export interface DecryptWechatMiniProgramDataInput {
  /** Unique code. */
  code: string;
  /** Vector of the encryption. */
  iv: string;
  /** The encrypted data. */
  encryptedData: string;
  /** Name of the connection in addresses. */
  extIdpConnidentifier: string;
}

export interface GetWechatMpAccessTokenInput {
  /** The application. */
  appId: string;
  /** Secret of the application at the provider. */
  appSecret: string;
}

export interface AuthenticationGetWechatMpAccessTokenInfoInput {
  /** The application. */
  appId: string;
  /** Secret of the application at the provider. */
  appSecret: string;
}

export interface DecryptDouyinMiniProgramDataInput {
  /** Unique code. */
  code: string;
  /** Vector of the encryption. */
  iv: string;
  /** The encrypted data. */
  encryptedData: string;
  /** Name of the connection in addresses. */
  extIdpConnidentifier: string;
}

export interface AuthenticationSocialProviders {
  /**
   * Make the request by which an app asks Alipay for the user.
   *
   * `GET /api/v3/get-alipay-authinfo`
   */
  getAlipayAuthInfo(input: GetAlipayAuthInfoInput, options?: CallOptions): Promise<Result<GetAlipayAuthInfoOutput>>;

  /**
   * Decrypt data that a WeChat mini program received.
   *
   * `POST /api/v3/decrypt-wechat-miniprogram-data`
   */
  decryptWechatMiniProgramData(input: DecryptWechatMiniProgramDataInput, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * Fetch the access token of a WeChat official account; the older form.
   *
   * `POST /api/v3/get-wechat-access-token`
   * @deprecated
   */
  getWechatMpAccessToken(input: GetWechatMpAccessTokenInput, options?: CallOptions): Promise<Result<WechatAccessToken>>;

  /**
   * Fetch the access token of a WeChat official account and its lifetime.
   *
   * `POST /api/v3/get-wechat-access-token-info`
   */
  getWechatMpAccessTokenInfo(input: AuthenticationGetWechatMpAccessTokenInfoInput, options?: CallOptions): Promise<Result<WechatAccessToken>>;

  /**
   * Decrypt data that a Douyin mini program received.
   *
   * `POST /api/v3/decrypt-douyin-miniprogram-data`
   */
  decryptDouyinMiniProgramData(input: DecryptDouyinMiniProgramDataInput, options?: CallOptions): Promise<Result<unknown>>;
}
