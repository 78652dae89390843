import * as z from 'zod';
import { User } from '../entities/user.ts';
import { profileInput } from '../entities/user-input.ts';
import { userParts } from '../entities/user-options.ts';
import { customData, freeText } from '../fields.ts';
import { none, operation } from '../operation.ts';
import { problems } from '../problems.ts';

export const profile = {
  getProfile: operation('GET /api/v3/get-profile', {
    summary: 'Read the profile of the signed-in user.',
    caller: 'user',
    input: userParts,
    output: User,
  }),

  updateProfile: operation('POST /api/v3/update-profile', {
    summary: 'Change the profile of the signed-in user; what is left out stays as it is.',
    caller: 'user',
    input: profileInput.extend({
      externalId: freeText.max(256).optional().describe('Id in a system of yours, unique in the pool.'),
      username: freeText.max(256).optional().describe('Name to sign in with, unique in the pool.'),
      customData: customData.optional().describe('Values of custom fields by field key.'),
    }),
    output: User,
    fails: [problems.userExists, problems.customDataInvalid, problems.fieldNotEditable, problems.userIdentifierMissing],
  }),

  getSecurityLevel: operation('GET /api/v3/get-security-info', {
    summary: 'Tell how well the account of the signed-in user is protected.',
    caller: 'user',
    input: none,
    output: z
      .object({
        passwordSecurityLevel: z.number().describe('Strength of the password: 1 low, 2 middle, 3 high, 0 for none.'),
        mfaEnrolled: z.boolean().describe('Whether a second factor is set up.'),
        passwordSet: z.boolean().describe('Whether there is a password.'),
        emailBinded: z.boolean().describe('Whether there is an e-mail address.'),
        phoneBinded: z.boolean().describe('Whether there is a phone number.'),
        securityScore: z.number().describe('The whole as a number from 0 to 100.'),
      })
      .meta({ id: 'SecurityLevel' }),
  }),
};
