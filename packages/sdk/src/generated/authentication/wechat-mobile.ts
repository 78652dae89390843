// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { LoginTokens, SignInOptions } from '../models.ts';

export interface AuthByCodeIdentityInput {
  /** Unique code. */
  code: string;
  /** The application. */
  appId?: string | undefined;
  /** The connection. */
  connId?: string | undefined;
  options?: SignInOptions | undefined;
}

export interface RegisterNewUserInput {
  /** Key of the field. */
  key: string;
  /** What is to be done. */
  action: string;
}

export interface BindByEmailCodeInput {
  /** Key of the field. */
  key: string;
  /** What is to be done. */
  action: string;
  /** Unique code. */
  code: string;
  /** E-mail address. */
  email: string;
}

export interface BindByPhoneCodeInput {
  /** Key of the field. */
  key: string;
  /** What is to be done. */
  action: string;
  /** Unique code. */
  code: string;
  /** Phone number. */
  phone: string;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
}

export interface BindByAccountInput {
  /** Key of the field. */
  key: string;
  /** What is to be done. */
  action: string;
  /** The password, encrypted as passwordEncryptType says. */
  password: string;
  /** Username, e-mail address or phone number. */
  account: string;
}

export interface SelectAccountInput {
  /** Key of the field. */
  key: string;
  /** What is to be done. */
  action: string;
  /** Username, e-mail address or phone number. */
  account: string;
}

export interface BindByAccountIdInput {
  /** Key of the field. */
  key: string;
  /** What is to be done. */
  action: string;
  /** The hosted account. */
  accountId: string;
}

export interface AuthenticationWechatMobile {
  /**
   * Start a sign-in by the code that WeChat gave to an app.
   *
   * `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity`
   */
  authByCodeIdentity(input: AuthByCodeIdentityInput, options?: CallOptions): Promise<Result<LoginTokens>>;

  /**
   * Finish the sign-in by WeChat with a new account.
   *
   * `POST /api/v2/ecConn/wechatMobile/register`
   */
  registerNewUser(input: RegisterNewUserInput, options?: CallOptions): Promise<Result<LoginTokens>>;

  /**
   * Finish the sign-in by WeChat with an account proved by an e-mailed code.
   *
   * `POST /api/v2/ecConn/wechatMobile/byEmailCode`
   */
  bindByEmailCode(input: BindByEmailCodeInput, options?: CallOptions): Promise<Result<LoginTokens>>;

  /**
   * Finish the sign-in by WeChat with an account proved by a code on the phone.
   *
   * `POST /api/v2/ecConn/wechatMobile/byPhoneCode`
   */
  bindByPhoneCode(input: BindByPhoneCodeInput, options?: CallOptions): Promise<Result<LoginTokens>>;

  /**
   * Finish the sign-in by WeChat with an account proved by password.
   *
   * `POST /api/v2/ecConn/wechatMobile/byAccount`
   */
  bindByAccount(input: BindByAccountInput, options?: CallOptions): Promise<Result<LoginTokens>>;

  /**
   * Choose one of the accounts that the phone number belongs to.
   *
   * `POST /api/v2/ecConn/wechatMobile/select`
   */
  selectAccount(input: SelectAccountInput, options?: CallOptions): Promise<Result<LoginTokens>>;

  /**
   * Finish the sign-in by WeChat with the account that was chosen.
   *
   * `POST /api/v2/ecConn/wechatMobile/byAccountId`
   */
  bindByAccountId(input: BindByAccountIdInput, options?: CallOptions): Promise<Result<LoginTokens>>;
}
