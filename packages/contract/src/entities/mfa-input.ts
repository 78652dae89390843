import * as z from 'zod';
import { freeText, id } from '../fields.ts';

const OtpSecret = z
  .object({
    secret: z
      .string()
      .max(1024)
      .regex(/^[A-Za-z2-7]+=*$/, 'expected base32')
      .describe('The secret, in base32.'),
    recoveryCode: freeText.optional().describe('Code that replaces a lost authenticator.'),
  })
  .meta({ id: 'OtpSecret' });

export const OtpImport = z.object({ userId: id.describe('The user.'), otp: OtpSecret }).meta({ id: 'OtpImport' });
