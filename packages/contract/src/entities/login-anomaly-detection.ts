import * as z from 'zod';
import { freeText } from '../fields.ts';

const FailureLimit = z
  .object({
    enabled: z.boolean().describe('Whether it is on.'),
    limit: z.number().int().min(1).max(100_000).describe('Failures that are let pass.'),
    timeInterval: z.number().int().min(1).max(2_592_000).describe('Seconds in which failures are counted.'),
    unit: freeText.nullish().describe('The unit in which the time is shown.'),
  })
  .meta({ id: 'FailureLimit' });

const IpExemption = z
  .object({
    enabled: z.boolean().describe('Whether it is on.'),
    ipWhitelist: freeText.describe('Addresses and networks that are exempt, one on each line or with commas between.'),
  })
  .meta({ id: 'IpExemption' });

export const LoginAnomalyDetection = z
  .object({
    loginFailStrategy: z.enum(['captcha', 'block-account']).describe('What failed sign-ins lead to; older form.'),
    robotVerify: z
      .enum(['disable', 'condition_set', 'always_enable'])
      .describe('When a picture of characters is asked for.'),
    accountLock: z.enum(['disable', 'condition_set']).describe('When the account is locked.'),
    loginFailCheck: FailureLimit.describe('Failures from one address, whatever the account.'),
    loginPasswordFailCheck: FailureLimit.describe('Wrong passwords for one account; older form.'),
    accountLockLoginPasswordFailCheck: FailureLimit.nullish().describe('Wrong passwords that lock an account.'),
    robotVerifyLoginPasswordFailCheck: FailureLimit.describe('Wrong passwords that lead to a picture.'),
    robotVerifyLoginIpWhitelistCheck: IpExemption.describe('Addresses that are asked for no picture.'),
    robotVerifyLoginTimeCheckEnable: z.boolean().describe('Whether the time of the week counts.'),
    robotVerifyloginWeekStartEndTime: z.array(freeText).max(100).describe('Times of the week that lead to a picture.'),
  })
  .meta({ id: 'LoginAnomalyDetection' });
