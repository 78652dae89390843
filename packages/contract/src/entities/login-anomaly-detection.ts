import * as z from 'zod';
import { freeText, text } from '../fields.ts';

const FailureLimit = z
  .object({
    enabled: z.boolean().describe('Whether it is on.'),
    limit: z.number().int().min(1).max(50).describe('Entries on a page.'),
    timeInterval: z.number().describe('Seconds in which failures are counted.'),
    unit: freeText.nullish().describe('The unit.'),
  })
  .meta({ id: 'FailureLimit' });

const IpExemption = z
  .object({
    enabled: z.boolean().describe('Whether it is on.'),
    ipWhitelist: text.describe('Addresses that are exempt.'),
  })
  .meta({ id: 'IpExemption' });

export const LoginAnomalyDetection = z
  .object({
    loginFailStrategy: z.enum(['captcha', 'block-account']).describe('What failed sign-ins lead to; older form.'),
    robotVerify: text.describe('When a picture of characters is asked for.'),
    accountLock: text.describe('When the account is locked.'),
    loginFailCheck: FailureLimit,
    loginPasswordFailCheck: FailureLimit,
    accountLockLoginPasswordFailCheck: FailureLimit.nullish(),
    robotVerifyLoginPasswordFailCheck: FailureLimit,
    robotVerifyLoginIpWhitelistCheck: IpExemption,
    robotVerifyLoginTimeCheckEnable: z.boolean().describe('Whether the time of day counts.'),
    robotVerifyloginWeekStartEndTime: z.array(text).min(1).max(500),
  })
  .meta({ id: 'LoginAnomalyDetection' });
