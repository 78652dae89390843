import * as z from 'zod';
import { SignUpOptions, SignUpProfile } from '../entities/sign-up.ts';
import { User } from '../entities/user.ts';
import { email, freeText, phone, phoneCountryCode, secret, text } from '../fields.ts';
import { operation } from '../operation.ts';
import { problems } from '../problems.ts';

export const signup = {
  signUp: operation('POST /api/v3/signup', {
    summary: 'Register a user by password or by code.',
    caller: 'anyone',
    input: z.object({
      connection: z.enum(['PASSWORD', 'PASSCODE']).describe('How the user proves who they are.'),
      passwordPayload: z
        .object({
          password: secret.describe('The password, encrypted as passwordEncryptType says.'),
          username: freeText.optional().describe('Name to sign in with.'),
          email: email.optional().describe('E-mail address.'),
        })
        .optional()
        .describe('For registration or proof by password.'),
      passCodePayload: z
        .object({
          passCode: text.describe('The code that was sent.'),
          email: email.optional().describe('E-mail address.'),
          phone: phone.optional().describe('Phone number.'),
          phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
        })
        .optional()
        .describe('For registration by code.'),
      profile: SignUpProfile.optional(),
      options: SignUpOptions.optional(),
    }),
    output: User,
    fails: [
      problems.applicationNotFound,
      problems.registrationClosed,
      problems.userExists,
      problems.wrongPasscode,
      problems.passwordTooWeak,
      problems.passwordBreached,
      problems.passwordUndecryptable,
    ],
  }),
};
