import * as z from 'zod';
import { text } from '../fields.ts';
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

const origin = text.max(256).regex(/^[a-z][a-z0-9+.-]*:\/\/[^\s/?#]+\/?$/i, 'expected an origin: scheme and host');
const tokenLife = z.number().int().min(60).max(315_360_000).optional();

/** What is left out stays as it is, also inside of the members that are objects. */
export const SecuritySettingsChanges = z.object({
  allowedOrigins: z.array(origin).max(500).optional().describe('Origins whose pages may call the API.'),
  authingTokenExpiresIn: tokenLife.describe('Seconds that tokens of the pool live.'),
  genauthTokenExpiresIn: tokenLife.describe('The same, as newer clients call it.'),
  verifyCodeLength: z.number().int().min(4).max(8).optional().describe('Characters of a code.'),
  verifyCodeMaxAttempts: z.number().int().min(1).max(20).optional().describe('Wrong tries after which a code is void.'),
  changeEmailStrategy: ChangeEmailStrategy.partial().optional(),
  changePhoneStrategy: ChangePhoneStrategy.partial().optional(),
  cookieSettings: CookieSettings.partial().optional(),
  registerDisabled: z.boolean().optional().describe('Whether registration is closed.'),
  registerAnomalyDetection: RegistrationLimit.partial().optional(),
  completePasswordAfterPassCodeLogin: z.boolean().optional().describe('Ask for a password after a sign-in by code.'),
  loginAnomalyDetection: LoginAnomalyDetection.partial().optional(),
  loginRequireEmailVerified: z.boolean().optional().describe('Refuse e-mail addresses that are not confirmed.'),
  selfUnlockAccount: SelfUnlock.partial().optional(),
  enableLoginAccountSwitch: z.boolean().optional().describe('Offer the accounts that were used in the browser.'),
  qrcodeLoginStrategy: QrcodeLoginStrategy.partial().optional(),
  passwordPolicy: PasswordPolicy.partial().optional(),
  mfaPolicy: MfaPolicy.partial().optional(),
  whitelist: WhitelistSwitches.partial().optional(),
  accountDeletion: AccountDeletion.partial().optional(),
});
