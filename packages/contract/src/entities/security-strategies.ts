import * as z from 'zod';
import { freeText } from '../fields.ts';

export const ChangeEmailStrategy = z
  .object({ verifyOldEmail: z.boolean().describe('Prove the old address as well.') })
  .meta({ id: 'ChangeEmailStrategy' });

export const ChangePhoneStrategy = z
  .object({ verifyOldPhone: z.boolean().describe('Prove the old number as well.') })
  .meta({ id: 'ChangePhoneStrategy' });

export const CookieSettings = z
  .object({
    cookieExpiresIn: z.number().default(1209600).describe('Seconds that the session lives.'),
    cookieExpiresOnBrowserSession: z.boolean().describe('End the session with the browser.'),
  })
  .meta({ id: 'CookieSettings' });

export const RegistrationLimit = z
  .object({
    enabled: z.boolean().describe('Whether it is on.'),
    limit: z.number().int().min(1).max(50).describe('Entries on a page.'),
    timeInterval: z.number().describe('Seconds in which failures are counted.'),
  })
  .meta({ id: 'RegistrationLimit' });

export const SelfUnlock = z
  .object({ enabled: z.boolean().describe('Whether it is on.'), strategy: z.enum(['captcha', 'password-captcha']) })
  .meta({ id: 'SelfUnlock' });

export const QrcodeLoginStrategy = z
  .object({
    qrcodeExpiresIn: z.number().describe('Seconds that a QR code lives.'),
    qrcodeExpiresInUnit: freeText.nullish().describe('The unit in which the life of a QR code is shown.'),
    ticketExpiresIn: z.number().describe('Seconds that a ticket lives.'),
    ticketExpiresInUnit: freeText.nullish().describe('The unit in which the life of a ticket is shown.'),
    allowExchangeUserInfoFromBrowser: z.boolean().describe('Let browsers exchange the ticket.'),
    returnFullUserInfo: z.boolean().describe('Return tokens from the poll.'),
  })
  .meta({ id: 'QrcodeLoginStrategy' });
