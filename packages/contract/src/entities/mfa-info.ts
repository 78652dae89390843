import * as z from 'zod';
import { freeText, phone, phoneCountryCode, secret, text } from '../fields.ts';

export const MfaInfo = z
  .object({
    mfaToken: secret.describe('Token that goes with the second factor.'),
    mfaPhone: freeText.nullish().describe('Phone number for codes.'),
    mfaPhoneCountryCode: phoneCountryCode.nullish(),
    mfaEmail: freeText.nullish().describe('E-mail address for codes.'),
    nickname: freeText.nullish().describe('Name for display.'),
    username: freeText.nullish().describe('Name to sign in with.'),
    phone: phone.nullish().describe('Phone number.'),
    phoneCountryCode: phoneCountryCode.nullish().describe('Country code of the phone number, such as +86.'),
    faceMfaEnabled: z.boolean().nullish().describe('Whether a face is enrolled.'),
    totpMfaEnabled: z.boolean().nullish().describe('Whether an authenticator is enrolled.'),
    applicationMfa: z
      .array(
        z.object({
          mfaPolicy: text.describe('Which factor it is.'),
          status: z.number().describe('Where it stands.'),
          sort: z.number().describe('How to sort.'),
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({ id: 'MfaInfo' });
