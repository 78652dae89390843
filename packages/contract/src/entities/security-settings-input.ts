import * as z from 'zod';
import { text } from '../fields.ts';
import { LoginAnomalyDetection } from './login-anomaly-detection.ts';
import {
  ChangeEmailStrategy,
  ChangePhoneStrategy,
  CookieSettings,
  QrcodeLoginStrategy,
  RegistrationLimit,
  SelfUnlock,
} from './security-strategies.ts';

export const SecuritySettingsChanges = z.object({
  allowedOrigins: z.array(text).max(500).optional().describe('Origins whose pages may call the API.'),
  authingTokenExpiresIn: z.number().optional().describe('Seconds that tokens of the pool live.'),
  verifyCodeLength: z.number().optional().describe('Characters of a code.'),
  verifyCodeMaxAttempts: z.number().optional().describe('Wrong tries after which a code is void.'),
  changeEmailStrategy: ChangeEmailStrategy.optional(),
  changePhoneStrategy: ChangePhoneStrategy.optional(),
  cookieSettings: CookieSettings.optional(),
  registerDisabled: z.boolean().optional().describe('Whether registration is closed.'),
  registerAnomalyDetection: RegistrationLimit.optional(),
  completePasswordAfterPassCodeLogin: z.boolean().optional().describe('Ask for a password after a sign-in by code.'),
  loginAnomalyDetection: LoginAnomalyDetection.optional(),
  loginRequireEmailVerified: z.boolean().optional().describe('Refuse e-mail addresses that are not confirmed.'),
  selfUnlockAccount: SelfUnlock.optional(),
  enableLoginAccountSwitch: z.boolean().optional().describe('Offer the accounts that were used in the browser.'),
  qrcodeLoginStrategy: QrcodeLoginStrategy.optional(),
});
