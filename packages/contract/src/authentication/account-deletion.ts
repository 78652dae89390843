import * as z from 'zod';
import { EmailProof, PhoneProof } from '../entities/proof.ts';
import { passwordEncryptType } from '../entities/user-options.ts';
import { secret } from '../fields.ts';
import { operation, Success } from '../operation.ts';
import { problems } from '../problems.ts';

export const accountDeletion = {
  verifyDeleteAccountRequest: operation('POST /api/v3/verify-delete-account-request', {
    summary: 'Prove by code or password that the account is to be deleted.',
    caller: 'user',
    input: z.object({
      verifyMethod: z.enum(['PHONE_PASSCODE', 'EMAIL_PASSCODE', 'PASSWORD']).describe('How it is proved.'),
      phonePassCodePayload: PhoneProof.optional(),
      emailPassCodePayload: EmailProof.optional(),
      passwordPayload: z
        .object({
          password: secret.describe('The password, encrypted as passwordEncryptType says.'),
          passwordEncryptType,
        })
        .optional()
        .describe('For registration or proof by password.'),
    }),
    output: z.object({
      deleteAccountToken: z.string().describe('Token from the proof.'),
      tokenExpiresIn: z.number().describe('Seconds until the token expires.'),
    }),
    fails: [
      problems.wrongPasscode,
      problems.wrongPassword,
      problems.noEmailBound,
      problems.noPhoneBound,
      problems.passwordUndecryptable,
    ],
  }),

  deleteAccount: operation('POST /api/v3/delete-account', {
    summary: 'Delete the account of the signed-in user for good.',
    caller: 'user',
    input: z.object({ deleteAccountToken: secret.describe('Token from the proof.') }),
    output: Success,
    fails: [problems.proofInvalid],
  }),
};
