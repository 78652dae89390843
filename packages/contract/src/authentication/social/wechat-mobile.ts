import * as z from 'zod';
import { SignInOptions } from '../../entities/sign-in-options.ts';
import { LoginTokens } from '../../entities/tokens.ts';
import { email, id, phone, phoneCountryCode, secret, text } from '../../fields.ts';
import { operation } from '../../operation.ts';

const codeKey = text.max(64).describe('Unique code.');
const key = text.describe('Key of the field.');
const action = text.describe('What is to be done.');
const account = text.describe('Username, e-mail address or phone number.');

export const wechatMobile = {
  authByCodeIdentity: operation('POST /api/v2/ecConn/wechatMobile/authByCodeIdentity', {
    summary: 'Start a sign-in by the code that WeChat gave to an app.',
    caller: 'anyone',
    bare: true,
    input: z.object({
      code: codeKey,
      appId: id.optional().describe('The application.'),
      connId: id.optional().describe('The connection.'),
      options: SignInOptions.optional(),
    }),
    output: LoginTokens,
  }),

  registerNewUser: operation('POST /api/v2/ecConn/wechatMobile/register', {
    summary: 'Finish the sign-in by WeChat with a new account.',
    caller: 'anyone',
    bare: true,
    input: z.object({ key, action }),
    output: LoginTokens,
  }),

  bindByEmailCode: operation('POST /api/v2/ecConn/wechatMobile/byEmailCode', {
    summary: 'Finish the sign-in by WeChat with an account proved by an e-mailed code.',
    caller: 'anyone',
    bare: true,
    input: z.object({ key, action, code: codeKey, email: email.describe('E-mail address.') }),
    output: LoginTokens,
  }),

  bindByPhoneCode: operation('POST /api/v2/ecConn/wechatMobile/byPhoneCode', {
    summary: 'Finish the sign-in by WeChat with an account proved by a code on the phone.',
    caller: 'anyone',
    bare: true,
    input: z.object({
      key,
      action,
      code: codeKey,
      phone: phone.describe('Phone number.'),
      phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
    }),
    output: LoginTokens,
  }),

  bindByAccount: operation('POST /api/v2/ecConn/wechatMobile/byAccount', {
    summary: 'Finish the sign-in by WeChat with an account proved by password.',
    caller: 'anyone',
    bare: true,
    input: z.object({
      key,
      action,
      password: secret.describe('The password, encrypted as passwordEncryptType says.'),
      account,
    }),
    output: LoginTokens,
  }),

  selectAccount: operation('POST /api/v2/ecConn/wechatMobile/select', {
    summary: 'Choose one of the accounts that the phone number belongs to.',
    caller: 'anyone',
    bare: true,
    input: z.object({ key, action, account }),
    output: LoginTokens,
  }),

  bindByAccountId: operation('POST /api/v2/ecConn/wechatMobile/byAccountId', {
    summary: 'Finish the sign-in by WeChat with the account that was chosen.',
    caller: 'anyone',
    bare: true,
    input: z.object({ key, action, accountId: id.describe('The hosted account.') }),
    output: LoginTokens,
  }),
};
