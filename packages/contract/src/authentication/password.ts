import * as z from 'zod';
import { EmailProof, PhoneProof } from '../entities/proof.ts';
import { passwordEncryptType } from '../entities/user-options.ts';
import { email, freeText, phone, phoneCountryCode, secret } from '../fields.ts';
import { nothing, operation, Success } from '../operation.ts';
import { problems } from '../problems.ts';

export const password = {
  updatePassword: operation('POST /api/v3/update-password', {
    summary: 'Change the password, proved by the old one.',
    caller: 'user',
    input: z.object({
      newPassword: secret.describe('The new password.'),
      oldPassword: secret.optional().describe('The password from before.'),
      passwordEncryptType,
      passwordResetToken: secret.optional().describe('Token from the proof by code.'),
    }),
    output: nothing,
    fails: [
      problems.wrongPassword,
      problems.proofInvalid,
      problems.passwordTooWeak,
      problems.passwordBreached,
      problems.passwordUsedBefore,
      problems.passwordUndecryptable,
    ],
  }),

  verifyResetPasswordRequest: operation('POST /api/v3/verify-reset-password-request', {
    summary: 'Prove by code that a forgotten password is to be replaced.',
    caller: 'anyone',
    input: z.object({
      verifyMethod: z.enum(['EMAIL_PASSCODE', 'PHONE_PASSCODE']).describe('How it is proved.'),
      phonePassCodePayload: PhoneProof.optional(),
      emailPassCodePayload: EmailProof.optional(),
    }),
    output: z.object({
      passwordResetToken: z.string().describe('Token from the proof by code.'),
      tokenExpiresIn: z.number().describe('Seconds until the token expires.'),
    }),
    fails: [problems.applicationNotFound, problems.wrongPasscode, problems.userNotFound],
  }),

  resetPassword: operation('POST /api/v3/reset-password', {
    summary: 'Set a new password after the proof.',
    caller: 'anyone',
    input: z.object({
      password: secret.describe('The password, encrypted as passwordEncryptType says.'),
      passwordResetToken: secret.describe('Token from the proof by code.'),
      passwordEncryptType,
    }),
    output: Success,
    fails: [
      problems.applicationNotFound,
      problems.proofInvalid,
      problems.passwordTooWeak,
      problems.passwordBreached,
      problems.passwordUsedBefore,
      problems.passwordUndecryptable,
    ],
  }),

  validatePassword: operation('POST /api/v3/validate-password', {
    summary: 'Tell whether a password would be accepted.',
    caller: 'user',
    input: z.object({
      phone: phone.optional().describe('Phone number.'),
      email: email.optional().describe('E-mail address.'),
      username: freeText.optional().describe('Name to sign in with.'),
      phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
      password: secret.optional().describe('The password, encrypted as passwordEncryptType says.'),
      passwordEncryptType,
    }),
    output: z.object({ valid: z.boolean() }),
    fails: [problems.passwordUndecryptable],
  }),
};
