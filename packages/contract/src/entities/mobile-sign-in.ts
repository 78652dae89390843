import * as z from 'zod';
import { secret } from '../fields.ts';

/** The providers that a mobile application can sign in with. */
export const mobileConnection = z.enum([
  'apple',
  'wechat',
  'alipay',
  'wechatwork',
  'wechatwork_agency',
  'lark_internal',
  'lark_public',
  'lark_block',
  'yidun',
  'wechat_mini_program_code',
  'wechat_mini_program_phone',
  'wechat_mini_program_code_and_phone',
  'google',
  'facebook',
  'qq',
  'weibo',
  'baidu',
  'linkedin',
  'dingtalk',
  'github',
  'gitee',
  'gitlab',
  'douyin',
  'kuaishou',
  'xiaomi',
  'line',
  'slack',
  'oppo',
  'huawei',
  'amazon',
  'douyin_mini_program_code',
  'douyin_mini_program_code_and_phone',
]);

const code = secret.describe('The code that the provider gave to the application.');
const accessToken = secret.describe('The access token that the provider gave to the application.');
const optionalCode = z.object({ code: code.optional() }).optional();
const byCode = z.object({ code }).optional();
const byAccessToken = z.object({ access_token: accessToken }).optional();
const encrypted = { encryptedData: secret.describe('Encrypted user data.'), iv: secret.describe('Its vector.') };
const miniProgramCode = z.object({
  encryptedData: encrypted.encryptedData.optional(),
  iv: encrypted.iv.optional(),
  code,
});

/** What each provider asks for; one member is sent, the one that `connection` names. */
export const mobilePayloads = z.object({
  wechatPayload: optionalCode,
  applePayload: optionalCode,
  alipayPayload: optionalCode,
  wechatworkPayload: optionalCode,
  wechatworkAgencyPayload: optionalCode,
  larkPublicPayload: optionalCode,
  larkInternalPayload: optionalCode,
  larkBlockPayload: optionalCode,
  yidunPayload: z.object({ token: secret.optional(), accessToken: accessToken.optional() }).optional(),
  wechatMiniProgramCodePayload: miniProgramCode.optional(),
  wechatMiniProgramPhonePayload: z.object({ ...encrypted, code }).optional(),
  wechatMiniProgramCodeAndPhonePayload: z
    .object({ wxLoginInfo: miniProgramCode, wxPhoneInfo: z.object({ code }) })
    .optional(),
  douyinMiniProgramCodePayload: miniProgramCode.optional(),
  douyinMiniProgramCodeAndPhonePayload: z
    .object({
      loginParams: miniProgramCode,
      phoneParams: z.object({ iv: encrypted.iv.optional(), encryptedData: encrypted.encryptedData.optional() }),
    })
    .optional(),
  googlePayload: byCode,
  facebookPayload: byAccessToken,
  qqPayload: byAccessToken,
  weiboPayload: byAccessToken,
  baiduPayload: z.object({ code: code.optional(), access_token: accessToken.optional() }).optional(),
  linkedInPayload: byCode,
  dingTalkPayload: z.object({ code, isSnsCode: z.boolean().optional() }).optional(),
  githubPayload: byCode,
  giteePayload: byCode,
  gitlabPayload: byCode,
  douyinPayload: byCode,
  kuaishouPayload: byCode,
  xiaomiPayload: byCode,
  linePayload: z.object({ access_token: accessToken, id_token: secret.optional() }).optional(),
  slackPayload: byCode,
  oppoPayload: byCode,
  huaweiPayload: byCode,
  amazonPayload: byAccessToken,
});
