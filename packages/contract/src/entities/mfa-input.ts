import * as z from 'zod';
import { freeText, id, secret } from '../fields.ts';

const OtpSecret = z
  .object({
    secret: secret.describe('The secret.'),
    recoveryCode: freeText.optional().describe('Code that replaces a lost authenticator.'),
  })
  .meta({ id: 'OtpSecret' });

export const OtpImport = z.object({ userId: id.describe('The user.'), otp: OtpSecret }).meta({ id: 'OtpImport' });
