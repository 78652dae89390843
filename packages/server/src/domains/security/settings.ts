import type { SecuritySettings } from '@genauth/contract/entities/security-settings.ts';
import type * as z from 'zod';
import type { PoolSettings } from '../../database/json.ts';

/** The security settings of a pool, whole. */
export interface Security extends Omit<z.output<typeof SecuritySettings>, 'allowedOrigins' | 'genauthTokenExpiresIn'> {
  allowedOrigins: string[];
}

export const defaults: Security = {
  allowedOrigins: [],
  authingTokenExpiresIn: 1_296_000,
  verifyCodeLength: 6,
  verifyCodeMaxAttempts: 5,
  changeEmailStrategy: { verifyOldEmail: true },
  changePhoneStrategy: { verifyOldPhone: true },
  cookieSettings: { cookieExpiresIn: 1_209_600, cookieExpiresOnBrowserSession: false },
  registerDisabled: false,
  registerAnomalyDetection: { enabled: true, limit: 50, timeInterval: 300 },
  completePasswordAfterPassCodeLogin: false,
  loginAnomalyDetection: {
    loginFailStrategy: 'block-account',
    robotVerify: 'disable',
    accountLock: 'condition_set',
    loginFailCheck: { enabled: true, limit: 50, timeInterval: 300 },
    loginPasswordFailCheck: { enabled: true, limit: 5, timeInterval: 300 },
    accountLockLoginPasswordFailCheck: { enabled: true, limit: 5, timeInterval: 300 },
    robotVerifyLoginPasswordFailCheck: { enabled: true, limit: 3, timeInterval: 300 },
    robotVerifyLoginIpWhitelistCheck: { enabled: false, ipWhitelist: '' },
    robotVerifyLoginTimeCheckEnable: false,
    robotVerifyloginWeekStartEndTime: [],
  },
  loginRequireEmailVerified: false,
  selfUnlockAccount: { enabled: false, strategy: 'captcha' },
  enableLoginAccountSwitch: false,
  qrcodeLoginStrategy: {
    qrcodeExpiresIn: 120,
    ticketExpiresIn: 300,
    allowExchangeUserInfoFromBrowser: true,
    returnFullUserInfo: false,
  },
  passwordPolicy: {
    passwordStrength: 1,
    minLength: 8,
    minKinds: 1,
    customPasswordStrength: null,
    refuseBreached: true,
    historyCount: 0,
    maxAgeDays: 0,
    checkAtSignIn: false,
  },
  mfaPolicy: { mode: 'always', roles: [], newDevice: false, newAddress: false, newCountry: false, failedTries: 0 },
  whitelist: { usernameEnabled: false, emailEnabled: false, phoneEnabled: false },
  accountDeletion: { graceDays: 0 },
};

/** The security settings of a pool, each with its default where it is unset. */
export const securityOf = (settings: PoolSettings): Security => laidOver(defaults, settings);

/** Lays what is given over what was there, one level deep: members of members are replaced whole. */
export function laidOver<Whole extends object>(whole: Whole, given: object): Whole {
  const values = Object.entries(given) as [keyof Whole, unknown][];
  const known = values.filter(([name, value]) => name in whole && value !== undefined);
  return { ...whole, ...Object.fromEntries(known.map(([name, value]) => [name, merged(whole[name], value)])) };
}

const merged = (before: unknown, given: unknown): unknown =>
  isRecord(before) && isRecord(given) ? { ...before, ...withoutUndefined(given) } : given;

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutUndefined = (members: object): object =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
