import * as z from 'zod';
import { freeText, phone, phoneCountryCode, secret, text } from '../fields.ts';

export const MfaInfo = z
  .object({
    mfaToken: secret.describe('Token that goes with the second factor.'),
    mfaPhone: freeText.nullish(),
    mfaPhoneCountryCode: phoneCountryCode.nullish(),
    mfaEmail: freeText.nullish(),
    nickname: freeText.nullish().describe('Name for display.'),
    username: freeText.nullish().describe('Name to sign in with.'),
    phone: phone.nullish().describe('Phone number.'),
    phoneCountryCode: phoneCountryCode.nullish().describe('Country code of the phone number, such as +86.'),
    faceMfaEnabled: z.boolean().nullish(),
    totpMfaEnabled: z.boolean().nullish(),
    applicationMfa: z
      .array(
        z.object({
          mfaPolicy: text,
          status: z.number().describe('Where it stands.'),
          sort: z.number().describe('How to sort.'),
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({ id: 'MfaInfo' });
