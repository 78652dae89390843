import * as z from 'zod';
import { freeText, phone, phoneCountryCode } from '../fields.ts';

export const MfaInfo = z
  .object({
    mfaToken: freeText.describe('Token of the sign-in that waits for the second factor; empty when none waits.'),
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
          mfaPolicy: z.enum(['SMS', 'EMAIL', 'OTP', 'FACE', 'PASSKEY']).describe('Which factor it is.'),
          status: z.number().int().min(0).max(1).describe('1: asked for; 0: not asked for.'),
          sort: z.number().int().min(0).max(100).describe('The lowest is offered first.'),
        }),
      )
      .max(5)
      .describe('The second factors. None in a request: the user has those of the application again.'),
  })
  .meta({ id: 'MfaInfo' });
