import * as z from 'zod';
import { freeText } from '../fields.ts';

const seconds = z.number().int().min(1).max(315_360_000);

export const ChangeEmailStrategy = z
  .object({ verifyOldEmail: z.boolean().describe('Prove the old address as well.') })
  .meta({ id: 'ChangeEmailStrategy' });

export const ChangePhoneStrategy = z
  .object({ verifyOldPhone: z.boolean().describe('Prove the old number as well.') })
  .meta({ id: 'ChangePhoneStrategy' });

export const CookieSettings = z
  .object({
    cookieExpiresIn: seconds.describe('Seconds that the session lives.'),
    cookieExpiresOnBrowserSession: z.boolean().describe('End the session with the browser.'),
  })
  .meta({ id: 'CookieSettings' });

export const RegistrationLimit = z
  .object({
    enabled: z.boolean().describe('Whether it is on.'),
    limit: z.number().int().min(1).max(100_000).describe('Accounts that one address may open in the time.'),
    timeInterval: seconds.describe('Seconds in which registrations are counted.'),
  })
  .meta({ id: 'RegistrationLimit' });

export const SelfUnlock = z
  .object({ enabled: z.boolean().describe('Whether it is on.'), strategy: z.enum(['captcha', 'password-captcha']) })
  .meta({ id: 'SelfUnlock' });

export const QrcodeLoginStrategy = z
  .object({
    qrcodeExpiresIn: seconds.describe('Seconds that a QR code lives.'),
    qrcodeExpiresInUnit: freeText.nullish().describe('The unit in which the life of a QR code is shown.'),
    ticketExpiresIn: seconds.describe('Seconds that a ticket lives.'),
    ticketExpiresInUnit: freeText.nullish().describe('The unit in which the life of a ticket is shown.'),
    allowExchangeUserInfoFromBrowser: z.boolean().describe('Let browsers exchange the ticket.'),
    returnFullUserInfo: z.boolean().describe('Return tokens from the poll.'),
  })
  .meta({ id: 'QrcodeLoginStrategy' });

/** The hosted service knows no such setting: there an account is gone at once. */
export const AccountDeletion = z
  .object({
    graceDays: z
      .number()
      .int()
      .min(0)
      .max(365)
      .describe('Days in which a sign-in keeps an account that its user gave up.'),
  })
  .meta({ id: 'AccountDeletion' });
