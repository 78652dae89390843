import * as z from 'zod';
import { LoginAnomalyDetection } from './login-anomaly-detection.ts';
import { MfaPolicy } from './mfa-policy.ts';
import { PasswordPolicy } from './password-policy.ts';
import {
  AccountDeletion,
  ChangeEmailStrategy,
  ChangePhoneStrategy,
  CookieSettings,
  QrcodeLoginStrategy,
  RegistrationLimit,
  SelfUnlock,
} from './security-strategies.ts';
import { WhitelistSwitches } from './whitelist-entry.ts';

export const SecuritySettings = z
  .object({
    allowedOrigins: z.string().nullish().describe('Origins whose pages may call the API, one on each line.'),
    authingTokenExpiresIn: z.number().describe('Seconds that tokens of the pool live.'),
    genauthTokenExpiresIn: z.number().describe('The same, as newer clients call it.'),
    verifyCodeLength: z.number().describe('Characters of a code.'),
    verifyCodeMaxAttempts: z.number().describe('Wrong tries after which a code is void.'),
    changeEmailStrategy: ChangeEmailStrategy,
    changePhoneStrategy: ChangePhoneStrategy,
    cookieSettings: CookieSettings,
    registerDisabled: z.boolean().describe('Whether registration is closed.'),
    registerAnomalyDetection: RegistrationLimit,
    completePasswordAfterPassCodeLogin: z.boolean().describe('Ask for a password after a sign-in by code.'),
    loginAnomalyDetection: LoginAnomalyDetection,
    loginRequireEmailVerified: z.boolean().describe('Refuse e-mail addresses that are not confirmed.'),
    selfUnlockAccount: SelfUnlock,
    enableLoginAccountSwitch: z.boolean().describe('Offer the accounts that were used in the browser.'),
    qrcodeLoginStrategy: QrcodeLoginStrategy,
    passwordPolicy: PasswordPolicy,
    mfaPolicy: MfaPolicy,
    whitelist: WhitelistSwitches,
    accountDeletion: AccountDeletion,
  })
  .meta({ id: 'SecuritySettings' });
