import * as z from 'zod';
import { WechatAccessToken } from '../../entities/wechat-access-token.ts';
import { id, secret, text } from '../../fields.ts';
import { operation } from '../../operation.ts';

const extIdpConnidentifier = text.describe('Name of the connection in addresses.');
const codeKey = text.max(64).describe('Unique code.');
const iv = secret.describe('Vector of the encryption.');
const encryptedData = secret.describe('The encrypted data.');
const appId = id.describe('The application.');
const appSecret = secret.describe('Secret of the application at the provider.');

export const socialProviders = {
  getAlipayAuthInfo: operation('GET /api/v3/get-alipay-authinfo', {
    summary: 'Make the request by which an app asks Alipay for the user.',
    caller: 'anyone',
    input: z.object({ extIdpConnidentifier }),
    output: z.object({ authInfo: z.string() }),
  }),

  decryptWechatMiniProgramData: operation('POST /api/v3/decrypt-wechat-miniprogram-data', {
    summary: 'Decrypt data that a WeChat mini program received.',
    caller: 'anyone',
    input: z.object({ code: codeKey, iv, encryptedData, extIdpConnidentifier }),
    output: z.unknown(),
  }),

  getWechatMpAccessToken: operation('POST /api/v3/get-wechat-access-token', {
    summary: 'Fetch the access token of a WeChat official account; the older form.',
    caller: 'anyone',
    deprecated: true,
    input: z.object({ appId, appSecret }),
    output: WechatAccessToken,
  }),

  getWechatMpAccessTokenInfo: operation('POST /api/v3/get-wechat-access-token-info', {
    summary: 'Fetch the access token of a WeChat official account and its lifetime.',
    caller: 'anyone',
    input: z.object({ appId, appSecret }),
    output: WechatAccessToken,
  }),

  decryptDouyinMiniProgramData: operation('POST /api/v3/decrypt-douyin-miniprogram-data', {
    summary: 'Decrypt data that a Douyin mini program received.',
    caller: 'anyone',
    input: z.object({ code: codeKey, iv, encryptedData, extIdpConnidentifier }),
    output: z.unknown(),
  }),
};
